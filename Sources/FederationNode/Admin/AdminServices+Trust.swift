internal import Essentials
internal import Federation
internal import Messages
internal import Wire

extension AdminServices {
    func registerTrust(in router: inout RPCRouter) {
        registerInvites(in: &router)
        router.unary(AdminV1.TrustAdminService.listPeers) { _, _ in
            let peers = try await AdminFailure.translating { try await federation.peers() }
            return AdminV1.ListPeersResponse(peers: peers.map(AdminV1.PeerStatus.init))
        }
        router.unary(AdminV1.TrustAdminService.confirmPeer) { request, _ in
            let peer = try await AdminFailure.translating {
                try await federation.confirm(peer: request.peer, words: request.words)
            }
            return AdminV1.ConfirmPeerResponse(peer: AdminV1.PeerStatus(peer))
        }
        router.unary(AdminV1.TrustAdminService.revokePeer) { request, _ in
            let peer = try await AdminFailure.translating {
                try await federation.revoke(peer: request.peer, reason: request.reason)
            }
            return AdminV1.RevokePeerResponse(peer: AdminV1.PeerStatus(peer))
        }
        router.unary(AdminV1.TrustAdminService.setScope) { request, _ in
            guard let scope = Scope(rawValue: request.scope) else {
                throw AdminFailure.refused(
                    .invalidArgument, "There is no scope “\(request.scope)”.",
                    next: "fedctl peer grant PEER groups")
            }
            let peer = try await AdminFailure.translating {
                try await federation.setScope(
                    peer: request.peer, scope, granted: request.granted)
            }
            return AdminV1.SetScopeResponse(peer: AdminV1.PeerStatus(peer))
        }
    }

    private func registerInvites(in router: inout RPCRouter) {
        router.unary(AdminV1.TrustAdminService.createInvite) { request, _ in
            let hours = request.validHours == 0 ? 72 : min(request.validHours, 720)
            let invite = try await AdminFailure.translating {
                try await federation.createInvite(validHours: Int(hours))
            }
            return AdminV1.CreateInviteResponse(
                invite: invite.text, expiresAtMs: invite.expiresAt.milliseconds,
                inviteID: invite.id)
        }
        router.unary(AdminV1.TrustAdminService.acceptInvite) { request, _ in
            let peer = try await AdminFailure.translating {
                try await federation.acceptInvite(request.invite)
            }
            return AdminV1.AcceptInviteResponse(peer: AdminV1.PeerStatus(peer))
        }
        router.unary(AdminV1.TrustAdminService.listInvites) { _, _ in
            AdminV1.ListInvitesResponse(
                invites: federation.invites().map(AdminV1.InviteStatus.init))
        }
        router.unary(AdminV1.TrustAdminService.withdrawInvite) { request, _ in
            try await AdminFailure.translating {
                try await federation.withdrawInvite(request.inviteID)
            }
            return AdminV1.WithdrawInviteResponse()
        }
    }
}
