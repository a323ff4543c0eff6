internal import Federation
internal import Messages
internal import Wire

extension AdminServices {
    func registerGroups(in router: inout RPCRouter) {
        router.unary(AdminV1.GroupAdminService.createNetworkGroup) { request, _ in
            let group = try await AdminFailure.translating {
                try await federation.createNetworkGroup(
                    name: request.name, description: request.description)
            }
            return AdminV1.CreateNetworkGroupResponse(group: AdminV1.NetworkGroupStatus(group))
        }
        router.unary(AdminV1.GroupAdminService.listNetworkGroups) { _, _ in
            AdminV1.ListNetworkGroupsResponse(
                groups: federation.networkGroups().map(AdminV1.NetworkGroupStatus.init))
        }
        router.unary(AdminV1.GroupAdminService.inviteBoard) { request, _ in
            let group = try await AdminFailure.translating {
                try await federation.invite(board: request.peer, to: request.group)
            }
            return AdminV1.InviteBoardResponse(group: AdminV1.NetworkGroupStatus(group))
        }
        router.unary(AdminV1.GroupAdminService.joinNetworkGroup) { request, _ in
            let group = try await AdminFailure.translating {
                try await federation.joinNetworkGroup(request.group)
            }
            return AdminV1.JoinNetworkGroupResponse(group: AdminV1.NetworkGroupStatus(group))
        }
    }
}
