import Testing
import Wire

@testable import FederationNode

@Suite("Who may use the admin socket")
struct AdminGateTests {
    private let gate = AdminGate(ownUser: 1000)

    @Test("The node's own user and root may", arguments: [1000, 0] as [UInt32])
    func admitted(user: UInt32) async throws {
        try await gate.admit(
            ServerContext(path: "/", peer: .localProcess(userID: user)))
    }

    @Test(
        "Other users, and whoever did not come through the socket, may not",
        arguments: [
            .localProcess(userID: 1001), .inProcess, .anonymous(address: "127.0.0.1"),
        ] as [PeerIdentity])
    func refused(peer: PeerIdentity) async {
        let error = await #expect(throws: RPCError.self) {
            try await gate.admit(ServerContext(path: "/", peer: peer))
        }
        #expect(error?.code == .permissionDenied)
    }
}
