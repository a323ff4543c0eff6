internal import Essentials
internal import IntranetCore
internal import Messages
internal import Store

/// Reads and writes groups and the boards in them.
enum GroupTable {
    private static let columns = """
        SELECT id, group_id, name, description, host, role, log_epoch, log_seq, log_hash,
            from_seq, frozen FROM fed_groups
        """

    static func all(in reader: some SQLReading) throws -> [GroupRecord] {
        try reader.all(columns + " ORDER BY id") { record($0) }.compactMap { $0 }
            .map { try withBoards($0, in: reader) }
    }

    static func find(
        _ group: NetworkGroupID, in reader: some SQLReading
    ) throws -> GroupRecord? {
        try bare(group, in: reader).map { try withBoards($0, in: reader) }
    }

    /// The group without its boards: all that appending to it needs.
    static func bare(
        _ group: NetworkGroupID, in reader: some SQLReading
    ) throws -> GroupRecord? {
        try reader.first(columns + " WHERE group_id = ?", [.blob(group.bytes)]) { record($0) }
            .flatMap { $0 }
    }

    static func insert(
        _ group: NetworkGroupID, name: String, description: String, host: BoardID,
        role: GroupRecord.Role, epoch: [UInt8], in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO fed_groups (group_id, name, description, host, role, log_epoch)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                .blob(group.bytes), .text(name), .text(description), .blob(host.bytes),
                .text(role.rawValue), .blob(epoch),
            ])
    }

    /// Writes what a member or an offer changes; the head is moved by ``setHead(_:_:_:in:)``.
    static func update(_ group: GroupRecord, in transaction: Transaction) throws {
        try transaction.run(
            """
            UPDATE fed_groups SET name = ?, description = ?, role = ?, log_epoch = ?,
                log_seq = ?, log_hash = ?, from_seq = ?, frozen = ? WHERE id = ?
            """,
            [
                .text(group.name), .text(group.description), .text(group.role.rawValue),
                .blob(group.epoch), .integer(Int64(group.seq)), SQLValue(group.hash),
                .integer(Int64(group.fromSeq)), .text(group.frozen), .integer(group.row),
            ])
    }

    static func setHead(
        _ row: Int64, _ seq: UInt64, _ hash: [UInt8], in transaction: Transaction
    ) throws {
        try transaction.run(
            "UPDATE fed_groups SET log_seq = ?, log_hash = ? WHERE id = ?",
            [.integer(Int64(seq)), .blob(hash), .integer(row)])
    }

    static func setCheckpoint(
        _ row: Int64, _ checkpoint: FederationV1.SignedCheckpoint, in transaction: Transaction
    ) throws {
        try transaction.run(
            "UPDATE fed_groups SET checkpoint = ?, checkpoint_signature = ? WHERE id = ?",
            [.blob(checkpoint.checkpoint), .blob(checkpoint.signature), .integer(row)])
    }

    static func checkpoint(
        _ row: Int64, in reader: some SQLReading
    ) throws -> FederationV1.SignedCheckpoint? {
        try reader.first(
            """
            SELECT checkpoint, checkpoint_signature FROM fed_groups
            WHERE id = ? AND checkpoint IS NOT NULL
            """, [.integer(row)]
        ) { FederationV1.SignedCheckpoint(checkpoint: $0.blob(0), signature: $0.blob(1)) }
    }

    static func freeze(_ row: Int64, _ reason: String, in transaction: Transaction) throws {
        try transaction.run(
            "UPDATE fed_groups SET frozen = ? WHERE id = ?", [.text(reason), .integer(row)])
    }

    static func delete(_ row: Int64, in transaction: Transaction) throws {
        try transaction.run("DELETE FROM fed_group_boards WHERE grp = ?", [.integer(row)])
        try transaction.run("DELETE FROM fed_groups WHERE id = ?", [.integer(row)])
    }

    private static func record(_ row: borrowing Row) -> GroupRecord? {
        guard let id = NetworkGroupID(bytes: row.blob(1)), let host = BoardID(bytes: row.blob(4)),
            let role = GroupRecord.Role(rawValue: row.text(5))
        else { return nil }
        return GroupRecord(
            row: row.int64(0), id: id, name: row.text(2), description: row.text(3), host: host,
            role: role, epoch: row.blob(6), seq: UInt64(row.int64(7)), hash: row.blobOrNull(8),
            fromSeq: UInt64(row.int64(9)), frozen: row.text(10), boards: [])
    }

    private static func withBoards(
        _ group: GroupRecord, in reader: some SQLReading
    ) throws -> GroupRecord {
        var group = group
        group.boards = try GroupBoardTable.all(group.row, in: reader)
        return group
    }
}
