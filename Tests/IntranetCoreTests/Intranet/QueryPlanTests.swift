import Essentials
import Store
import Testing

@testable import IntranetCore

/// The cost of a page must not grow with history: no question of a page reads a whole table.
@Suite struct QueryPlanTests {
    static let questions = [
        PostRow.page, PostRow.one, CommentRow.latest, CommentRow.all, Space.question,
        PostTarget.question, StaffList.question, Session.question,
    ]

    @Test("Every question of a page is answered from an index", arguments: questions)
    func plans(question: String) async throws {
        let world = try await World.peopled()
        let steps = try await world.database.read { reader in
            try reader.all(
                "EXPLAIN QUERY PLAN \(question)",
                [1, 1, 1, 1].prefix(Self.count(question)).map(\.self)
            ) { $0.text(3) }
        }
        #expect(!steps.isEmpty)
        // Going through an index in order, up to a limit, is how a list is read.
        let scans = steps.filter { $0.hasPrefix("SCAN") && !$0.contains("USING INDEX") }
        #expect(scans.isEmpty)
        // Only the few comments of one page are sorted, never posts.
        if question != CommentRow.latest {
            #expect(!steps.contains { $0.contains("TEMP B-TREE") })
        }
    }

    /// How many values a question takes.
    static func count(_ question: String) -> Int {
        let numbered = (1...4).filter { question.contains("?\($0)") }.max() ?? 0
        return max(
            numbered,
            question.split(separator: "?", omittingEmptySubsequences: false)
                .dropFirst().count { !($0.first?.isNumber ?? false) })
    }
}
