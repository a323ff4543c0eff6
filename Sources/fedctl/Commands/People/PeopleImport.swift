internal import Messages

/// `fedctl people import`: takes a board's staff from a file.
enum PeopleImport {
    static let command = Command(
        noun: "people", verb: "import", summary: "Import this board's staff from a CSV file",
        operands: [.init(name: "FILE", help: "staff as CSV; - reads standard input")],
        options: ImportText.options,
        examples: [
            "fedctl people import staff.csv", "fedctl people import staff.csv --skip-bad-rows",
        ], run: run)

    @Sendable static func run(_ call: Invocation) async throws -> ExitStatus {
        let answer = try await call.node.call(
            AdminV1.ImportAdminService.importPeople,
            AdminV1.ImportPeopleRequest(
                file: try call.files.read(call.operand(0)),
                skipBadRows: call.has("skip-bad-rows"), dryRun: call.has("dry-run")))
        return ImportText.show(answer.report, of: "people", call)
    }
}
