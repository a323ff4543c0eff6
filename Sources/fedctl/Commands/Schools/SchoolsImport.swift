internal import Messages

/// `fedctl schools import`: takes a board's schools from the public register.
enum SchoolsImport {
    static let command = Command(
        noun: "schools", verb: "import",
        summary: "Import this board's schools from the public register, as published",
        operands: [.init(name: "FILE", help: "the register as CSV; - reads standard input")],
        options: [
            .init(name: "board", value: "NUMBER", help: "the board whose schools are taken")
        ] + ImportText.options,
        examples: [
            "fedctl schools import duo-vestigingen-bo.csv --board 20671",
            "fedctl schools import duo-vestigingen-bo.csv --board 20671 --dry-run",
        ], run: run)

    @Sendable static func run(_ call: Invocation) async throws -> ExitStatus {
        guard let board = call.options["board"] else {
            throw Failure.usage(
                "Which board's schools?", next: "fedctl schools import FILE --board NUMBER")
        }
        let answer = try await call.node.call(
            AdminV1.ImportAdminService.importSchools,
            AdminV1.ImportSchoolsRequest(
                file: try call.files.read(call.operand(0)), boardNumber: board,
                skipBadRows: call.has("skip-bad-rows"), dryRun: call.has("dry-run")))
        return ImportText.show(answer.report, of: "schools", call)
    }
}
