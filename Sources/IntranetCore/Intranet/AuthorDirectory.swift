internal import Store
internal import Synchronization

/// Remembers how colleagues are shown and how many there are, as long as nothing about people
/// changes: names stand on every page and change once a month.
///
/// The schema counts every change of people and schools; an answer holds for the count and the day
/// it was made on.
final class AuthorDirectory: Sendable {
    private struct Memory {
        var version: Int64 = 0
        var day = CalendarDay(number: 0)
        var cards: [PersonID: PersonCard] = [:]
        var staff: Int?
        var schoolStaff: [SchoolID: Int] = [:]
    }

    private let memory = Mutex(Memory())

    /// How a person is shown.
    func card(of person: PersonID, on page: DirectoryPage) throws -> PersonCard {
        if let card = recall(page, { $0.cards[person] }) { return card }
        let card = try PersonCard.load(person, on: page.day, in: page.reader)
        remember(page) { $0.cards[person] = card }
        return card
    }

    /// How many people the board employs.
    func staffCount(on page: DirectoryPage) throws -> Int {
        if let count = recall(page, { $0.staff }) { return count }
        let count = try Employment.count(on: page.day, in: page.reader)
        remember(page) { $0.staff = count }
        return count
    }

    /// How many people work at a school.
    func staffCount(of school: SchoolID, on page: DirectoryPage) throws -> Int {
        if let count = recall(page, { $0.schoolStaff[school] }) { return count }
        let count = try Employment.count(at: school, on: page.day, in: page.reader)
        remember(page) { $0.schoolStaff[school] = count }
        return count
    }

    private func recall<T>(_ page: DirectoryPage, _ value: (Memory) -> T?) -> T? {
        memory.withLock {
            $0.version == page.version && $0.day == page.day ? value($0) : nil
        }
    }

    private func remember(_ page: DirectoryPage, _ change: (inout sending Memory) -> Void) {
        memory.withLock { memory in
            if memory.version != page.version || memory.day != page.day {
                memory = Memory(version: page.version, day: page.day)
            }
            change(&memory)
        }
    }
}
