internal import Federation
internal import IntranetCore
internal import Messages
internal import Wire

extension AdminServices {
    func registerGroups(in router: inout RPCRouter) {
        router.unary(AdminV1.GroupAdminService.createNetworkGroup) { request, _ in
            let group = try await AdminFailure.translating {
                try await federation.createNetworkGroup(
                    name: request.name, description: request.description)
            }
            return AdminV1.CreateNetworkGroupResponse(group: try await status(of: group))
        }
        router.unary(AdminV1.GroupAdminService.listNetworkGroups) { _, _ in
            let members = try await AdminFailure.translating {
                try await intranet.networkGroupMembers()
            }
            return AdminV1.ListNetworkGroupsResponse(
                groups: federation.networkGroups().map { group in
                    AdminV1.NetworkGroupStatus(group, localMembers: members[group.id] ?? 0)
                })
        }
        router.unary(AdminV1.GroupAdminService.inviteBoard) { request, _ in
            let group = try await AdminFailure.translating {
                try await federation.invite(board: request.peer, to: request.group)
            }
            return AdminV1.InviteBoardResponse(group: try await status(of: group))
        }
        router.unary(AdminV1.GroupAdminService.joinNetworkGroup) { request, _ in
            let group = try await AdminFailure.translating {
                try await federation.joinNetworkGroup(request.group)
            }
            return AdminV1.JoinNetworkGroupResponse(group: try await status(of: group))
        }
    }

    private func status(
        of group: NetworkGroupSummary
    ) async throws -> AdminV1.NetworkGroupStatus {
        let members = try await AdminFailure.translating {
            try await intranet.networkGroupMembers()
        }
        return AdminV1.NetworkGroupStatus(group, localMembers: members[group.id] ?? 0)
    }
}
