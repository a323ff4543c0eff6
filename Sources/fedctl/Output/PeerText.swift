internal import Essentials
internal import Messages

/// How peers are shown.
enum PeerText {
    static func json(_ peer: AdminV1.PeerStatus) -> JSONValue {
        [
            "board_id": .string(peer.boardID),
            "name": .string(peer.name),
            "board_number": .string(peer.boardNumber),
            "state": .string(peer.state),
            "reason": .string(peer.reason),
            "next_command": .string(peer.nextCommand),
            "words": .string(peer.words),
            "confirmed_here": .bool(peer.confirmedHere),
            "confirmed_there": .bool(peer.confirmedThere),
            "connected": .bool(peer.connected),
            "last_contact_ms": .integer(peer.lastContactMs),
            "endpoint": .string(peer.endpoint),
            "scopes": .array(peer.scopes.map(JSONValue.string)),
            "feeds": .array(peer.feeds.map(json)),
            "last_error": .string(peer.lastError),
        ]
    }

    private static func json(_ feed: AdminV1.FeedStatus) -> JSONValue {
        [
            "group_id": .string(feed.groupID),
            "group_name": .string(feed.groupName),
            "kind": .string(feed.kind),
            "direction": .string(feed.direction),
            "seq": .integer(Int64(clamping: feed.seq)),
            "head_seq": .integer(Int64(clamping: feed.headSeq)),
            "frozen": .string(feed.frozen),
        ]
    }

    static func colour(of state: String) -> Console.Colour {
        switch state {
        case "active": .green
        case "revoked", "suspended": .red
        default: .yellow
        }
    }

    /// One line a peer, then what has to be typed next.
    static func table(_ peers: [AdminV1.PeerStatus], _ call: Invocation) -> [String] {
        guard !peers.isEmpty else {
            return ["No peers yet. Next: fedctl invite create"]
        }
        let rows = peers.map { peer -> [Table.Cell] in
            [
                Table.Cell(peer.name), Table.Cell(peer.boardNumber),
                Table.Cell(peer.state, colour(of: peer.state)),
                peer.connected ? Table.Cell("yes", .green) : Table.Cell("no", .yellow),
                Table.Cell(Moments.ago(peer.lastContactMs, call.clock)),
                Table.Cell(peer.scopes.isEmpty ? "none" : peer.scopes.joined(separator: ", ")),
                Table.Cell(position(of: peer, "in")), Table.Cell(position(of: peer, "out")),
            ]
        }
        let headings = [
            "PEER", "NUMBER", "STATE", "CONNECTED", "CONTACT", "SCOPES", "IN", "OUT",
        ]
        let next = peers.filter { !$0.nextCommand.isEmpty }.map {
            "Next for \($0.name): \($0.nextCommand)"
        }
        return Table(headings, rows).lines(on: call.console) + (next.isEmpty ? [] : [""] + next)
    }

    /// How far all feeds of a direction have come together.
    private static func position(of peer: AdminV1.PeerStatus, _ direction: String) -> String {
        let feeds = peer.feeds.filter { $0.direction == direction }
        guard !feeds.isEmpty else { return "-" }
        let seq = feeds.reduce(0) { $0 + $1.seq }
        let head = feeds.reduce(0) { $0 + max($1.headSeq, $1.seq) }
        return seq == head ? "\(seq)" : "\(seq) of \(head)"
    }

    /// Everything about one peer.
    static func details(_ peer: AdminV1.PeerStatus, _ call: Invocation) -> [String] {
        let state = call.console.paint(peer.state, colour(of: peer.state))
        let contact =
            peer.connected
            ? "yes" : "no, last contact \(Moments.ago(peer.lastContactMs, call.clock))"
        var lines = [
            peer.boardNumber.isEmpty ? peer.name : "\(peer.name) (\(peer.boardNumber))",
            "board       \(peer.boardID)",
            "state       \(state)\(peer.reason.isEmpty ? "" : ": \(peer.reason)")",
            "connected   \(contact)",
            "endpoint    \(peer.endpoint)",
            "scopes      \(peer.scopes.isEmpty ? "none" : peer.scopes.joined(separator: ", "))",
        ]
        if !peer.words.isEmpty {
            lines.append("words       \(peer.words)")
            lines.append(
                "confirmed   here \(peer.confirmedHere ? "yes" : "no"), "
                    + "there \(peer.confirmedThere ? "yes" : "no")")
        }
        if !peer.lastError.isEmpty { lines.append("last error  \(peer.lastError)") }
        if !peer.feeds.isEmpty { lines += [""] + feeds(peer, call) }
        if !peer.nextCommand.isEmpty { lines += ["", "Next: \(peer.nextCommand)"] }
        return lines
    }

    private static func feeds(_ peer: AdminV1.PeerStatus, _ call: Invocation) -> [String] {
        let rows = peer.feeds.map { feed -> [Table.Cell] in
            let isBehind = feed.seq < feed.headSeq
            return [
                Table.Cell(feed.groupName), Table.Cell(feed.kind), Table.Cell(feed.direction),
                Table.Cell("\(feed.seq)", isBehind ? .yellow : .green),
                Table.Cell("\(feed.headSeq)"),
                Table.Cell(feed.frozen.isEmpty ? "" : "frozen: \(feed.frozen)", .red),
            ]
        }
        return Table(["GROUP", "KIND", "WAY", "AT", "OF", ""], rows).lines(on: call.console)
    }
}
