internal import Essentials
internal import Messages

/// How the report of an import is shown.
enum ImportText {
    /// More than these would scroll the sums away; the JSON has all.
    private static let shownAtMost = 20

    static func show(
        _ report: AdminV1.ImportReport?, of what: String, _ call: Invocation
    ) -> ExitStatus {
        let report = report ?? AdminV1.ImportReport()
        call.show(json(report)) { text(report, what, call) }
        guard !report.applied, !call.has("dry-run") else { return .done }
        return report.refused.isEmpty ? .done : .refused
    }

    private static func json(_ report: AdminV1.ImportReport) -> JSONValue {
        [
            "applied": .bool(report.applied),
            "rows": .integer(Int64(report.rows)),
            "added": .integer(Int64(report.added)),
            "changed": .integer(Int64(report.changed)),
            "unchanged": .integer(Int64(report.unchanged)),
            "passed_over": .integer(Int64(report.passedOver)),
            "refused": .array(
                report.refused.map { row -> JSONValue in
                    [
                        "row": .integer(Int64(row.row)), "column": .string(row.column),
                        "reason": .string(row.reason),
                    ]
                }),
            "changes": .array(report.changes.map(JSONValue.string)),
        ]
    }

    private static func text(
        _ report: AdminV1.ImportReport, _ what: String, _ call: Invocation
    ) -> [String] {
        var lines = [
            "\(report.rows) rows of \(what): \(report.added) added, \(report.changed) changed, "
                + "\(report.unchanged) unchanged, \(report.passedOver) of other boards, "
                + "\(report.refused.count) refused."
        ]
        lines += report.changes.prefix(shownAtMost).map { "  \($0)" }
        if report.changes.count > shownAtMost {
            lines.append("  … and \(report.changes.count - shownAtMost) more (--json has all)")
        }
        if !report.refused.isEmpty {
            let rows = report.refused.prefix(shownAtMost).map { row -> [Table.Cell] in
                [Table.Cell("\(row.row)"), Table.Cell(row.column), Table.Cell(row.reason, .red)]
            }
            lines += [""] + Table(["ROW", "COLUMN", "REASON"], rows).lines(on: call.console)
        }
        if call.has("dry-run") {
            lines.append("Nothing was written: this was a dry run.")
        } else if !report.applied, !report.refused.isEmpty {
            lines += [
                "", "Nothing was written. Mend the rows, or leave them out:",
                "  fedctl \(call.command.name) FILE --skip-bad-rows",
            ]
        }
        return lines
    }

    static let options: [Command.Option] = [
        .init(name: "skip-bad-rows", help: "leave out rows that are refused, import the others"),
        .init(name: "dry-run", help: "report, and write nothing"),
    ]
}
