internal import Store

/// The boards of a network group, as far as this board knows.
struct NetworkSpace {
    struct Board {
        let name: String
        let acknowledgedSeq: Int64
        let isReachable: Bool
        let fromSeq: Int64
    }

    let hostName: String
    let hostReachable: Bool
    /// All boards but the own one, by name.
    let others: [Board]

    static func load(_ space: SpaceID, in reader: any SQLReading) throws -> NetworkSpace {
        let others = try reader.all(
            """
            SELECT b.name, g.acknowledged_seq, b.is_reachable, g.from_seq FROM network_group_boards g
            JOIN network_boards b ON b.id = g.board
            WHERE g.space_id = ? AND NOT b.is_own ORDER BY b.name
            """, [.integer(space.rawValue)]
        ) {
            Board(
                name: $0.text(0), acknowledgedSeq: $0.int64(1), isReachable: $0.bool(2),
                fromSeq: $0.int64(3))
        }
        let host = try reader.first(
            """
            SELECT b.name, b.is_reachable FROM network_groups n
            JOIN network_boards b ON b.id = n.host WHERE n.space_id = ?
            """, [.integer(space.rawValue)]
        ) { (name: $0.text(0), isReachable: $0.bool(1)) }
        return NetworkSpace(
            hostName: host?.name ?? "", hostReachable: host?.isReachable ?? false, others: others)
    }

    /// How far a post of this board has come; nil for a post from elsewhere.
    func delivery(of post: PostRow) -> Delivery? {
        if case .member = post.author { return nil }
        guard let place = post.logSeq else {
            return .sending(host: hostName, hostReachable: hostReachable)
        }
        // A board that came later never gets the post: it can neither have it nor miss it.
        return .sequenced(
            others.filter { $0.fromSeq < place }.map { board in
                BoardArrival(
                    name: board.name, hasArrived: board.acknowledgedSeq >= place,
                    isReachable: board.isReachable)
            })
    }
}
