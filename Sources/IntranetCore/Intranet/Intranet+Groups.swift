extension Intranet {
    /// The groups that the viewer is in or may join.
    public func groups(for viewer: Viewer) async throws -> GroupsOverview {
        GroupsOverview()
    }

    /// What joining a network group would show of the viewer, and to whom.
    public func joinPreview(_ space: SpaceID, for viewer: Viewer) async throws -> JoinPreview {
        throw IntranetError.notFound
    }

    /// Joins a group; joining again changes nothing.
    public func join(_ space: SpaceID, by viewer: Viewer) async throws {
        throw IntranetError.notFound
    }

    /// Leaves a group; what the person wrote there stays.
    public func leave(_ space: SpaceID, by viewer: Viewer) async throws {
        throw IntranetError.notFound
    }

    /// Starts a group of this board with the viewer as its first member.
    ///
    /// - Throws: ``IntranetError/nameTaken`` when a group of this board has the name.
    public func createGroup(
        name: String, description: String, by viewer: Viewer, requestID: String? = nil
    ) async throws -> SpaceID {
        throw IntranetError.notFound
    }
}
