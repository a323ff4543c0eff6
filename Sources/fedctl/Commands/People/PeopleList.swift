internal import Essentials
internal import Messages

/// `fedctl people list`: the staff of this board.
enum PeopleList {
    /// One answer holds this many; the command asks on until it has all.
    private static let pageSize: UInt32 = 500

    static let command = Command(
        noun: "people", verb: "list", summary: "List the staff of this board",
        examples: ["fedctl people list", "fedctl people list --json"], run: run)

    @Sendable static func run(_ call: Invocation) async throws -> ExitStatus {
        var people: [AdminV1.PersonRow] = []
        var after = ""
        repeat {
            let page = try await call.node.call(
                AdminV1.ImportAdminService.listPeople,
                AdminV1.ListPeopleRequest(limit: pageSize, after: after))
            people += page.people
            after = page.next
        } while !after.isEmpty
        call.show(["people": .array(people.map(json))]) {
            guard !people.isEmpty else {
                return ["Nobody yet. Next: fedctl people import FILE"]
            }
            let rows = people.map { person -> [Table.Cell] in
                [
                    Table.Cell(person.staffNumber), Table.Cell(person.name),
                    Table.Cell(person.email), Table.Cell(person.school),
                    Table.Cell(person.roles.joined(separator: ", ")),
                    person.canLogIn ? Table.Cell("yes", .green) : Table.Cell("no", .yellow),
                ]
            }
            return Table(["NUMBER", "NAME", "E-MAIL", "SCHOOL", "ROLES", "LOG-IN"], rows)
                .lines(on: call.console)
        }
        return .done
    }

    private static func json(_ person: AdminV1.PersonRow) -> JSONValue {
        [
            "staff_number": .string(person.staffNumber),
            "name": .string(person.name),
            "email": .string(person.email),
            "school": .string(person.school),
            "job_function": .string(person.jobFunction),
            "roles": .array(person.roles.map(JSONValue.string)),
            "can_log_in": .bool(person.canLogIn),
        ]
    }
}
