public import Store

extension NetworkProjection {
    /// Makes the space of a network group, or brings its name, description and host up to date.
    public func registerGroup(
        _ group: NetworkGroupID, name: String, description: String, host: BoardID,
        hostName: String, in transaction: Transaction
    ) throws {
        let name = PlainText.label(name)
        let description = TextField.groupDescription.acceptRemote(description) ?? ""
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
    ///
    /// - Returns: Whether the group is known.
    @discardableResult
    public func setBoards(
        _ boards: [NetworkGroupBoard], of group: NetworkGroupID, in transaction: Transaction
    ) throws -> Bool {
        guard let space = try space(of: group, in: transaction) else { return false }
        var known = try acknowledgements(in: space, transaction)
        var hasOtherBoards = false
        var progress: ClosedRange<Int64>?
        for board in boards {
            let row = try boardRow(board.id, name: board.name, in: transaction)
            let seq = Int64(clamping: board.acknowledgedSeq)
            let from = Int64(clamping: board.fromSeq)
            let before = known.removeValue(forKey: row)
            if before == nil { hasOtherBoards = true }
            guard before?.seq != seq || before?.from != from else { continue }
            try acknowledge(row, seq, from: from, in: space, transaction)
            if board.id != ownBoard {
                let range = min(before?.seq ?? 0, seq)...max(before?.seq ?? 0, seq)
                progress = progress.map { span($0, range) } ?? range
            }
        }
        for row in known.keys {
            hasOtherBoards = true
            try transaction.run(
                "DELETE FROM network_group_boards WHERE space_id = ? AND board = ?",
                [.integer(space.rawValue), .integer(row)])
        }
        if hasOtherBoards { announce(.space(space), in: transaction) }
        if let progress { try announceArrivals(progress, in: space, transaction) }
        return true
    }

    /// Says whether a board can be reached now.
    public func setReachable(
        _ board: BoardID, _ isReachable: Bool, in transaction: Transaction
    ) throws {
        let changed = try transaction.run(
            "UPDATE network_boards SET is_reachable = ? WHERE board_id = ? AND is_reachable <> ?",
            [.bool(isReachable), .blob(board.bytes), .bool(isReachable)])
        guard changed == 1 else { return }
        let spaces = try transaction.all(
            """
            SELECT g.space_id FROM network_group_boards g JOIN network_boards b ON b.id = g.board
            WHERE b.board_id = ?
            """, [.blob(board.bytes)]
        ) { SpaceID(rawValue: $0.int64(0)) }
        for space in spaces { announce(.space(space), in: transaction) }
    }

    private func acknowledgements(
        in space: SpaceID, _ transaction: Transaction
    ) throws -> [Int64: (seq: Int64, from: Int64)] {
        let rows = try transaction.all(
            """
            SELECT board, acknowledged_seq, from_seq FROM network_group_boards WHERE space_id = ?
            """, [.integer(space.rawValue)]
        ) { ($0.int64(0), (seq: $0.int64(1), from: $0.int64(2))) }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    private func acknowledge(
        _ board: Int64, _ seq: Int64, from: Int64, in space: SpaceID, _ transaction: Transaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO network_group_boards (space_id, board, acknowledged_seq, from_seq)
            VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE
            SET acknowledged_seq = excluded.acknowledged_seq, from_seq = excluded.from_seq
            """, [.integer(space.rawValue), .integer(board), .integer(seq), .integer(from)])
    }

    /// Tells of own posts that came further; of many at once the latest, which open pages show.
    private func announceArrivals(
        _ places: ClosedRange<Int64>, in space: SpaceID, _ transaction: Transaction
    ) throws {
        let posts = try transaction.all(
            """
            SELECT id FROM (
                SELECT id, person_id, log_seq FROM posts
                WHERE space_id = ? ORDER BY id DESC LIMIT \(FeedPage.length))
            WHERE person_id IS NOT NULL AND log_seq BETWEEN ? AND ?
            """,
            [.integer(space.rawValue), .integer(places.lowerBound), .integer(places.upperBound)]
        ) { PostID(rawValue: $0.int64(0)) }
        for post in posts {
            announce(.post(post, in: space, kind: .delivered), in: transaction)
        }
    }

    private func span(_ one: ClosedRange<Int64>, _ other: ClosedRange<Int64>) -> ClosedRange<Int64>
    {
        min(one.lowerBound, other.lowerBound)...max(one.upperBound, other.upperBound)
    }

    func space(of group: NetworkGroupID, in reader: some SQLReading) throws -> SpaceID? {
        try reader.first(
            "SELECT space_id FROM network_groups WHERE group_id = ?", [.blob(group.bytes)]
        ) { SpaceID(rawValue: $0.int64(0)) }
    }

    func announce(_ change: Change, in transaction: Transaction) {
        transaction.afterCommit { [changes] in changes.publish(change) }
    }

    /// The row of a board, made or renamed when that is needed.
    func boardRow(_ board: BoardID, name: String, in transaction: Transaction) throws -> Int64 {
        let name = PlainText.label(name)
        let known = try transaction.first(
            "SELECT id, name FROM network_boards WHERE board_id = ?", [.blob(board.bytes)]
        ) { (row: $0.int64(0), name: $0.text(1)) }
        guard let known else {
            try transaction.run(
                """
                INSERT INTO network_boards (board_id, name, is_own, is_reachable)
                VALUES (?, ?, ?, ?)
                """,
                [
                    .blob(board.bytes), .text(name), .bool(board == ownBoard),
                    .bool(board == ownBoard),
                ])
            return transaction.lastInsertedRowID
        }
        if known.name != name {
            try transaction.run(
                "UPDATE network_boards SET name = ? WHERE id = ?",
                [.text(name), .integer(known.row)])
        }
        return known.row
    }
}
