internal import Essentials
internal import Messages

/// How network groups are shown.
enum GroupText {
    static func json(_ group: AdminV1.NetworkGroupStatus) -> JSONValue {
        [
            "group_id": .string(group.groupID),
            "name": .string(group.name),
            "description": .string(group.description),
            "host": .string(group.host),
            "hosted_here": .bool(group.hostedHere),
            "state": .string(group.state),
            "log_seq": .integer(Int64(clamping: group.logSeq)),
            "local_members": .integer(Int64(group.localMembers)),
            "boards": .array(
                group.boards.map { board -> JSONValue in
                    [
                        "board_id": .string(board.boardID),
                        "name": .string(board.name),
                        "state": .string(board.state),
                        "acknowledged_seq": .integer(Int64(clamping: board.acknowledgedSeq)),
                    ]
                }),
        ]
    }

    static func details(_ group: AdminV1.NetworkGroupStatus, _ call: Invocation) -> [String] {
        var lines = [
            group.name,
            "group       \(group.groupID)",
            "host        \(group.hostedHere ? "this board" : group.host)",
            "state       \(group.state), \(group.localMembers) members here",
            "log         \(group.logSeq) events",
        ]
        if !group.boards.isEmpty {
            let rows = group.boards.map { board -> [Table.Cell] in
                [
                    Table.Cell(board.name), Table.Cell(board.state),
                    Table.Cell(
                        "\(board.acknowledgedSeq)",
                        board.acknowledgedSeq < group.logSeq ? .yellow : .green),
                ]
            }
            lines += [""] + Table(["BOARD", "STATE", "HAS UP TO"], rows).lines(on: call.console)
        }
        return lines
    }

    static func table(_ groups: [AdminV1.NetworkGroupStatus], _ call: Invocation) -> [String] {
        guard !groups.isEmpty else {
            return ["No network groups. Next: fedctl group create \"Name of the group\""]
        }
        let rows = groups.map { group -> [Table.Cell] in
            [
                Table.Cell(group.name), Table.Cell(String(group.groupID.prefix(8))),
                Table.Cell(group.hostedHere ? "this board" : group.host),
                Table.Cell(group.state, group.state == "offered" ? .yellow : .green),
                Table.Cell("\(group.logSeq)"), Table.Cell("\(group.boards.count)"),
                Table.Cell("\(group.localMembers)"),
            ]
        }
        let headings = ["GROUP", "ID", "HOST", "STATE", "LOG", "BOARDS", "MEMBERS HERE"]
        return Table(headings, rows).lines(on: call.console)
    }
}
