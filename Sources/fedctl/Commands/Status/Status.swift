internal import Essentials
internal import Messages

/// `fedctl status`: what this node is, holds, and is in touch with.
enum Status {
    static let command = Command(
        noun: "status", summary: "Show what this node is, what it holds and its peers",
        examples: ["fedctl status --dir /var/lib/lerarenkamer", "fedctl status --json"], run: run)

    @Sendable static func run(_ call: Invocation) async throws -> ExitStatus {
        let status = try await call.node.call(
            AdminV1.NodeAdminService.getStatus, AdminV1.GetStatusRequest())
        call.show(json(status)) { text(status, call) }
        return .done
    }

    private static func json(_ status: AdminV1.GetStatusResponse) -> JSONValue {
        [
            "board_name": .string(status.boardName),
            "board_number": .string(status.boardNumber),
            "board_id": .string(status.boardID),
            "version": .string(status.version),
            "web_address": .string(status.webAddress),
            "federation_address": .string(status.federationAddress),
            "started_at_ms": .integer(status.startedAtMs),
            "schools": .integer(Int64(status.schools)),
            "people": .integer(Int64(status.people)),
            "posts": .integer(Int64(status.posts)),
            "database_bytes": .integer(Int64(status.databaseBytes)),
            "peers": .array(status.peers.map(PeerText.json)),
        ]
    }

    private static func text(
        _ status: AdminV1.GetStatusResponse, _ call: Invocation
    ) -> [String] {
        let number = status.boardNumber.isEmpty ? "" : " (\(status.boardNumber))"
        return [
            "\(status.boardName)\(number)",
            "board       \(status.boardID)",
            "version     \(status.version), "
                + "started \(Moments.ago(status.startedAtMs, call.clock))",
            "web         \(status.webAddress)",
            "federation  \(status.federationAddress)",
            "holds       \(status.schools) schools, \(status.people) people, "
                + "\(status.posts) posts, \(Bytes.text(status.databaseBytes))",
            "",
        ] + PeerText.table(status.peers, call)
    }
}
