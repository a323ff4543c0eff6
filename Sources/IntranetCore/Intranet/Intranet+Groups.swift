internal import Essentials
internal import Store

extension Intranet {
    /// The groups that the viewer is in or may join.
    public func groups(for viewer: Viewer) async throws -> GroupsOverview {
        let spaces = try await database.read { reader in
            try reader.all(
                """
                SELECT \(Space.columns) FROM spaces s \(Space.joins)
                WHERE s.kind IN ('group', 'network-group') ORDER BY s.name COLLATE NOCASE, s.id
                """, [.integer(viewer.personID.rawValue)]
            ) { try Space($0) }
        }
        let visible = spaces.filter { Authorization.allows(.see, viewer, in: $0.facts) }
        func list(_ kind: SpaceKind, joined: Bool) -> [SpaceSummary] {
            visible.filter { $0.kind == kind && $0.viewerHasJoined == joined }.map(\.summary)
        }
        return GroupsOverview(
            joined: list(.group, joined: true), toDiscover: list(.group, joined: false),
            networkJoined: list(.networkGroup, joined: true),
            networkToDiscover: list(.networkGroup, joined: false))
    }

    /// What joining a network group would show of the viewer, and to whom.
    public func joinPreview(_ space: SpaceID, for viewer: Viewer) async throws -> JoinPreview {
        try await database.read { [self] reader in
            let space = try Space.find(space, to: .see, by: viewer, in: reader)
            guard space.kind == .networkGroup else { throw IntranetError.notFound }
            let network = try NetworkSpace.load(space.id, in: reader)
            return JoinPreview(
                card: try memberCard(of: viewer, in: reader),
                boards: [board.name] + network.others.map(\.name))
        }
    }

    /// Joins a group; joining again changes nothing.
    public func join(_ space: SpaceID, by viewer: Viewer) async throws {
        try await database.write { [self] transaction in
            let space = try Space.find(space, to: .see, by: viewer, in: transaction)
            if space.viewerHasJoined { return }
            try Authorization.require(.join, viewer, in: space.facts)
            try addMember(viewer.personID, to: space.id, transaction)
            if space.networkGroup != nil {
                try appear(viewer, in: space, transaction)
            }
            announce(.space(space.id), transaction)
        }
    }

    /// Leaves a group; what the person wrote there stays.
    public func leave(_ space: SpaceID, by viewer: Viewer) async throws {
        try await database.write { [self] transaction in
            let space = try Space.find(space, to: .leave, by: viewer, in: transaction)
            _ = try publish(
                .memberLeft, in: space, by: viewer, at: clock.now(), transaction)
            let keys: [SQLValue] = [
                .integer(space.id.rawValue), .integer(viewer.personID.rawValue),
            ]
            // Who comes back gets a new id, which other boards can't link to the old one.
            try transaction.run(
                "DELETE FROM network_actors WHERE space_id = ? AND person_id = ?", keys)
            try transaction.run(
                "DELETE FROM memberships WHERE space_id = ? AND person_id = ?", keys)
            try transaction.run(
                "UPDATE spaces SET member_count = member_count - 1 WHERE id = ?",
                [.integer(space.id.rawValue)])
            announce(.space(space.id), transaction)
        }
    }

    /// Starts a group of this board with the viewer as its first member.
    ///
    /// - Throws: ``IntranetError/nameTaken`` when a group of this board has the name.
    public func createGroup(
        name: String, description: String, by viewer: Viewer, requestID: String? = nil
    ) async throws -> SpaceID {
        let name = try TextField.groupName.accept(name)
        let description = try TextField.groupDescription.accept(description)
        let request = Request(.group, requestID, by: viewer, at: clock.now())
        return try await database.write { [self] transaction in
            if let earlier = try request.earlierResult(in: transaction) {
                return SpaceID(rawValue: earlier)
            }
            _ = try Space.find(.boardNews, to: .createGroup, by: viewer, in: transaction)
            let group = try insertGroup(name, description, by: viewer, transaction)
            try addMember(viewer.personID, to: group, transaction)
            try request.remember(group.rawValue, in: transaction)
            announce(.space(group), transaction)
            return group
        }
    }

    private func insertGroup(
        _ name: String, _ description: String, by viewer: Viewer, _ transaction: Transaction
    ) throws -> SpaceID {
        let isTaken = try transaction.exists(
            "SELECT 1 FROM spaces WHERE kind = 'group' AND name = ? COLLATE NOCASE",
            [.text(name)])
        if isTaken { throw IntranetError.nameTaken }
        try transaction.run(
            """
            INSERT INTO spaces (kind, name, description, created_by, created_at)
            VALUES ('group', ?, ?, ?, ?)
            """,
            [
                .text(name), .text(description), .integer(viewer.personID.rawValue),
                .timestamp(clock.now()),
            ])
        return SpaceID(rawValue: transaction.lastInsertedRowID)
    }

    private func addMember(
        _ person: PersonID, to space: SpaceID, _ transaction: Transaction
    ) throws {
        try transaction.run(
            "INSERT INTO memberships (space_id, person_id, joined_at) VALUES (?, ?, ?)",
            [
                .integer(space.rawValue), .integer(person.rawValue),
                .timestamp(clock.now()),
            ])
        try transaction.run(
            "UPDATE spaces SET member_count = member_count + 1 WHERE id = ?",
            [.integer(space.rawValue)])
    }

    /// Gives the person an id for this group alone and shows their card to its boards.
    private func appear(_ viewer: Viewer, in space: Space, _ transaction: Transaction) throws {
        try transaction.run(
            "INSERT INTO network_actors (actor_id, space_id, person_id) VALUES (?, ?, ?)",
            [
                .blob(random.bytes(ActorID.length)), .integer(space.id.rawValue),
                .integer(viewer.personID.rawValue),
            ])
        let card = try memberCard(of: viewer, in: transaction)
        _ = try publish(
            .memberJoined(card), in: space, by: viewer, at: clock.now(), transaction)
    }

    private func memberCard(of viewer: Viewer, in reader: any SQLReading) throws -> MemberCard {
        let card = try PersonCard.load(viewer.personID, on: today, in: reader)
        return MemberCard(
            displayName: card.name, jobFunction: card.jobFunction, school: card.school)
    }
}

extension Space {
    /// The space in a list.
    var summary: SpaceSummary {
        SpaceSummary(
            id: id, kind: kind, name: name, description: description, memberCount: memberCount)
    }
}
