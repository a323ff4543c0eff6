internal import Essentials
internal import Messages

/// `fedctl schools list`: the schools of this board.
enum SchoolsList {
    static let command = Command(
        noun: "schools", verb: "list", summary: "List the schools of this board",
        examples: ["fedctl schools list"], run: run)

    @Sendable static func run(_ call: Invocation) async throws -> ExitStatus {
        let schools = try await call.node.call(
            AdminV1.ImportAdminService.listSchools, AdminV1.ListSchoolsRequest()
        ).schools
        call.show(["schools": .array(schools.map(json))]) {
            guard !schools.isEmpty else {
                return ["No schools yet. Next: fedctl schools import FILE --board NUMBER"]
            }
            let rows = schools.map { school -> [Table.Cell] in
                [
                    Table.Cell(school.siteCode), Table.Cell(school.name),
                    Table.Cell(school.place), Table.Cell(school.municipality),
                    Table.Cell("\(school.people)"),
                ]
            }
            return Table(["SITE", "SCHOOL", "PLACE", "MUNICIPALITY", "PEOPLE"], rows)
                .lines(on: call.console)
        }
        return .done
    }

    private static func json(_ school: AdminV1.SchoolRow) -> JSONValue {
        [
            "site_code": .string(school.siteCode),
            "name": .string(school.name),
            "place": .string(school.place),
            "municipality": .string(school.municipality),
            "people": .integer(Int64(school.people)),
        ]
    }
}
