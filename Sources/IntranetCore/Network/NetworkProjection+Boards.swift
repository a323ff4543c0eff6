public import Store

extension NetworkProjection {
    /// Makes the space of a network group, or brings its name, description and host up to date.
    public func registerGroup(
        _ group: NetworkGroupID, name: String, description: String, host: BoardID,
        hostName: String, in transaction: Transaction
    ) throws {
        let hostRow = try boardRow(host, name: hostName, in: transaction)
        if let space = try space(of: group, in: transaction) {
            try transaction.run(
                "UPDATE spaces SET name = ?, description = ? WHERE id = ?",
                [.text(name), .text(description), .integer(space.rawValue)])
            try transaction.run(
                "UPDATE network_groups SET host = ? WHERE space_id = ?",
                [.integer(hostRow), .integer(space.rawValue)])
            announce(.space(space), in: transaction)
            return
        }
        try transaction.run(
            "INSERT INTO spaces (kind, name, description, created_at) VALUES (?, ?, ?, 0)",
            [.text(SpaceKind.networkGroup.rawValue), .text(name), .text(description)])
        let space = transaction.lastInsertedRowID
        try transaction.run(
            "INSERT INTO network_groups (space_id, group_id, host) VALUES (?, ?, ?)",
            [.integer(space), .blob(group.bytes), .integer(hostRow)])
        announce(.space(SpaceID(rawValue: space)), in: transaction)
    }

    /// Says which boards a group has and how far each has come; boards not named are gone.
    public func setBoards(
        _ boards: [NetworkGroupBoard], of group: NetworkGroupID, in transaction: Transaction
    ) throws {
    }

    /// Says whether a board can be reached now.
    public func setReachable(
        _ board: BoardID, _ isReachable: Bool, in transaction: Transaction
    ) throws {
        try transaction.run(
            "UPDATE network_boards SET is_reachable = ? WHERE board_id = ? AND is_reachable <> ?",
            [.bool(isReachable), .blob(board.bytes), .bool(isReachable)])
    }

    func space(of group: NetworkGroupID, in reader: some SQLReading) throws -> SpaceID? {
        try reader.first(
            "SELECT space_id FROM network_groups WHERE group_id = ?", [.blob(group.bytes)]
        ) { SpaceID(rawValue: $0.int64(0)) }
    }

    func announce(_ change: Change, in transaction: Transaction) {
        transaction.afterCommit { [changes] in changes.publish(change) }
    }

    func boardRow(_ board: BoardID, name: String, in transaction: Transaction) throws -> Int64 {
        try transaction.run(
            """
            INSERT INTO network_boards (board_id, name, is_own, is_reachable) VALUES (?, ?, ?, ?)
            ON CONFLICT (board_id) DO UPDATE SET name = excluded.name WHERE name <> excluded.name
            """,
            [
                .blob(board.bytes), .text(name), .bool(board == ownBoard),
                .bool(board == ownBoard),
            ])
        return try transaction.first(
            "SELECT id FROM network_boards WHERE board_id = ?", [.blob(board.bytes)]
        ) { $0.int64(0) } ?? 0
    }
}
