internal import Store

extension Intranet {
    /// How many people of this board are in each network group: counts for the admin.
    public func networkGroupMembers() async throws -> [NetworkGroupID: Int] {
        try await database.read { reader in
            let counts = try reader.all(
                """
                SELECT g.group_id, count(m.person_id)
                FROM network_groups g LEFT JOIN memberships m ON m.space_id = g.space_id
                GROUP BY g.space_id
                """
            ) { (NetworkGroupID(bytes: $0.blob(0)), $0.int(1)) }
            return counts.reduce(into: [:]) { members, row in
                if let group = row.0 { members[group] = row.1 }
            }
        }
    }
}
