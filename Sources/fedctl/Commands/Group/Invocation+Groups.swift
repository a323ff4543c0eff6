internal import Messages

extension Invocation {
    /// All network groups that this board hosts, has joined or is offered.
    func groups() async throws -> [AdminV1.NetworkGroupStatus] {
        try await node.call(
            AdminV1.GroupAdminService.listNetworkGroups, AdminV1.ListNetworkGroupsRequest()
        ).groups
    }

    /// Shows a group after something was done about it.
    func show(_ group: AdminV1.NetworkGroupStatus?) {
        let group = group ?? AdminV1.NetworkGroupStatus()
        show(GroupText.json(group)) { GroupText.details(group, self) }
    }
}
