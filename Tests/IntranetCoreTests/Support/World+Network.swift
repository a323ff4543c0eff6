import Essentials
import Testing
import Store

@testable import IntranetCore

extension World {
    /// The network group "Leerkrachten groep 2" of Lindenboom (board 1) and Waterkant (board 2).
    static let group = NetworkGroupID(bytes: Array(repeating: 7, count: 16))

    /// Registers the group here; `host` keeps its order.
    func joinNetwork(host: UInt8 = 2) async throws -> SpaceID {
        let projection = projection
        let group = try #require(World.group)
        return try await database.write { transaction in
            try projection.registerGroup(
                group, name: "Leerkrachten groep 2", description: "Wat werkt in groep 2",
                host: World.boardID(host), hostName: World.boardName(host), in: transaction)
            try projection.setBoards(
                World.boards(host: host, acknowledged: [1: 0, 2: 0]), of: group, in: transaction)
            let space = try projection.space(of: group, in: transaction)
            return try #require(space)
        }
    }

    static func boardName(_ number: UInt8) -> String {
        ["", "Stichting Lindenboom", "Stichting Waterkant", "De Hoeve"][Int(number)]
    }

    static func boards(host: UInt8, acknowledged: [UInt8: UInt64]) -> [NetworkGroupBoard] {
        acknowledged.sorted { $0.key < $1.key }.map { number, seq in
            NetworkGroupBoard(
                id: boardID(number), name: boardName(number), isHost: number == host,
                acknowledgedSeq: seq)
        }
    }

    /// Says how far the boards have come.
    func acknowledge(_ acknowledged: [UInt8: UInt64], host: UInt8 = 2) async throws {
        let projection = projection
        let group = try #require(World.group)
        try await database.write { transaction in
            _ = try projection.setBoards(
                World.boards(host: host, acknowledged: acknowledged), of: group, in: transaction)
        }
    }

    /// Applies an event in a transaction of its own.
    @discardableResult
    func apply(_ event: SequencedNetworkEvent) async throws -> ProjectionOutcome {
        let projection = projection
        return try await database.write { transaction in
            try projection.apply(event, in: transaction)
        }
    }

    /// An event of somebody at another board.
    func foreign(
        _ event: NetworkEvent, seq: UInt64, by actor: UInt8 = 40, board: UInt8 = 2
    ) throws -> SequencedNetworkEvent {
        SequencedNetworkEvent(
            hash: try #require(EventHash(bytes: Array(repeating: UInt8(100 + seq), count: 32))),
            group: try #require(World.group), board: World.boardID(board),
            actor: try #require(ActorID(bytes: Array(repeating: actor, count: 16))),
            logSeq: seq, at: clock.now(), event: event)
    }
}
