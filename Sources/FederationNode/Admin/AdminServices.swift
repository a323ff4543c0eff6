internal import Essentials
internal import Federation
internal import IntranetCore
internal import Messages
internal import Wire

/// What fedctl can ask of this node: maps the admin messages to use cases and back.
struct AdminServices: Sendable {
    let configuration: NodeConfiguration
    let directory: NodeDirectory
    let startedAt: Timestamp
    let intranet: Intranet
    let federation: FederationService

    /// The router of the admin socket.
    func router() -> RPCRouter {
        var router = RPCRouter()
        router.interceptors.append(AdminGate(ownUser: PrivateFiles.ownUser))
        registerStatus(in: &router)
        registerTrust(in: &router)
        registerGroups(in: &router)
        registerImports(in: &router)
        return router
    }

    private func registerStatus(in router: inout RPCRouter) {
        router.unary(AdminV1.NodeAdminService.getStatus) { _, _ in
            try await AdminFailure.translating { try await status() }
        }
    }

    private func status() async throws -> AdminV1.GetStatusResponse {
        let held = try await intranet.status()
        let peers = try await federation.peers()
        return AdminV1.GetStatusResponse(
            boardName: configuration.name, boardNumber: configuration.boardNumber,
            boardID: federation.boardID.bytes.hex, version: Version.current,
            webAddress: configuration.web, federationAddress: configuration.federation,
            startedAtMs: startedAt.milliseconds, schools: UInt32(clamping: held.schools),
            people: UInt32(clamping: held.people), posts: UInt64(clamping: held.posts),
            databaseBytes: PrivateFiles.size(directory.database)
                + PrivateFiles.size(directory.database + "-wal"),
            peers: peers.map(AdminV1.PeerStatus.init))
    }
}
