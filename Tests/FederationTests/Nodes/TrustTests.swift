import Essentials
import IntranetCore
import Messages
import Testing
import Wire

@testable import Federation

/// Two nodes come to trust each other, or not, over real mutual TLS.
@Suite("Trust between nodes")
struct TrustTests {
    private let network = TestNetwork()
    private let noord: TestNode
    private let zuid: TestNode

    init() async throws {
        noord = try await TestNode("Noord", in: network)
        zuid = try await TestNode("Zuid", in: network)
    }

    @Test("An invite, the same eight words on both sides, both confirm: active")
    func establishing() async throws {
        try await noord.running {
            try await zuid.running {
                let invite = try await noord.federation.createInvite()
                let there = try await zuid.federation.acceptInvite(invite.text)
                let here = try noord.summary(of: zuid)
                #expect(there.words == here.words)
                #expect(there.state == .invited && here.state == .invited)
                #expect(noord.federation.invites().map(\.state) == [.used])

                try await noord.befriendAfterIntroduction(zuid)
                #expect(try noord.summary(of: zuid).scopes.isEmpty, "scopes start empty")
                #expect(try zuid.summary(of: noord).words == nil)
            }
        }
    }

    @Test("Wrong words end the peering, and its key is a stranger's from then on")
    func wrongWords() async throws {
        try await noord.running {
            try await zuid.running {
                let invite = try await noord.federation.createInvite()
                _ = try await zuid.federation.acceptInvite(invite.text)
                let peer = zuid.keys.boardID.description
                await #expect(throws: FederationError.wrongWords) {
                    try await noord.federation.confirm(
                        peer: peer, words: "appel banaan citroen dadel kers druif kiwi mango")
                }
                #expect(try noord.summary(of: zuid).state == .revoked)
                let words = try #require(try zuid.summary(of: noord).words)
                _ = try await zuid.federation.confirm(
                    peer: noord.keys.boardID.description, words: words.text)
                try await eventually("the refusal shows") {
                    try !zuid.summary(of: noord).lastError.isEmpty
                }
                #expect(try zuid.summary(of: noord).state == .verified)
                await expectRefusal(of: zuid, by: noord)
            }
        }
    }

    @Test("An invite cannot be used by a second board, nor once withdrawn, nor when altered")
    func invitesAreSafe() async throws {
        let west = try await TestNode("West", in: network)
        try await noord.running {
            let used = try await noord.federation.createInvite()
            _ = try await zuid.federation.acceptInvite(used.text)
            await #expect(throws: FederationError.self) {
                try await west.federation.acceptInvite(used.text)
            }
            let withdrawn = try await noord.federation.createInvite()
            try await noord.federation.withdrawInvite(withdrawn.id)
            await #expect(throws: FederationError.self) {
                try await west.federation.acceptInvite(withdrawn.text)
            }
            #expect(!noord.federation.isTrusted(certificate(west.keys.tls.pin)))
            let good = try await noord.federation.createInvite()
            let read = try #require(InviteText(good.text))
            let forged = InviteText(
                id: read.id, fingerprint: west.keys.boardID.bytes.reversed(), secret: read.secret,
                expiresAt: read.expiresAt, endpoint: read.endpoint)
            await #expect(throws: FederationError.wrongBoard) {
                try await west.federation.acceptInvite(forged.text)
            }
            await #expect(throws: FederationError.ownInvite) {
                try await noord.federation.acceptInvite(good.text)
            }
        }
    }

    @Test("A stranger's certificate gets no answer to any call")
    func stranger() async throws {
        let west = try await TestNode("West", in: network)
        try await noord.running {
            _ = try await noord.federation.createInvite()
            await expectRefusal(of: west, by: noord)
        }
    }

    @Test("A peer that is not confirmed may confirm, and nothing else")
    func unconfirmed() async throws {
        try await noord.running {
            let invite = try await noord.federation.createInvite()
            _ = try await zuid.federation.acceptInvite(invite.text)
            let client = try zuid.federation.dial("Noord:1", zuid.keys.tls) { _ in true }
            defer { client.close() }
            await expect(.permissionDenied) {
                try await client.unary(FederationV1.GroupService.listGroups, .init())
            }
            await expect(.permissionDenied) {
                try await client.serverStreaming(FederationV1.LogService.watch, .init()) { hints in
                    for try await _ in hints { return }
                }
            }
            let answer = try await client.unary(
                FederationV1.PeeringService.confirmPeering, .init())
            #expect(!answer.confirmed)
            #expect(try noord.summary(of: zuid).isConfirmedThere)
        }
    }

    @Test("Revoking cuts at once what was open, and refuses from then on")
    func revoking() async throws {
        try await noord.running {
            try await zuid.running {
                try await noord.befriend(zuid)
                _ = try await noord.federation.revoke(
                    peer: zuid.keys.boardID.description, reason: "afgesproken")
                try await eventually("Zuid is cut off") {
                    try !zuid.summary(of: noord).isConnected
                }
                await expectRefusal(of: zuid, by: noord)
                #expect(try noord.summary(of: zuid).reason == "afgesproken")
                #expect(try noord.summary(of: zuid).scopes.isEmpty)
            }
        }
    }

    @Test("Trust outlives a restart of both nodes")
    func restart() async throws {
        try await noord.running { try await zuid.running { try await noord.befriend(zuid) } }
        try await noord.running {
            try await zuid.running {
                try await eventually("they find each other again") {
                    try noord.summary(of: zuid).isConnected && zuid.summary(of: noord).isConnected
                }
            }
        }
    }

    // MARK: Helpers

    private func certificate(_ pin: [UInt8]) -> PeerCertificate {
        PeerCertificate(
            pin: pin, notBefore: Timestamp(milliseconds: 0), notAfter: TestBoard.now)
    }

    /// Every method, called with a node's own certificate, gives no answer but "unavailable".
    private func expectRefusal(of caller: TestNode, by node: TestNode) async {
        for path in ["list", "confirm", "introduce"] {
            do {
                let client = try caller.federation.dial("\(node.name):1", caller.keys.tls) { _ in
                    true
                }
                defer { client.close() }
                switch path {
                case "list":
                    _ = try await client.unary(FederationV1.GroupService.listGroups, .init())
                case "confirm":
                    _ = try await client.unary(
                        FederationV1.PeeringService.confirmPeering, .init())
                default:
                    _ = try await client.unary(FederationV1.PeeringService.introduce, .init())
                }
                Issue.record("\(path) was answered")
            } catch let error as RPCError {
                #expect(error.code == .unavailable)
            } catch {
                Issue.record("\(error)")
            }
        }
    }

    private func expect(
        _ code: StatusCode, at location: SourceLocation = #_sourceLocation,
        _ call: () async throws -> some Any
    ) async {
        do {
            _ = try await call()
            Issue.record("it was answered", sourceLocation: location)
        } catch let error as RPCError {
            #expect(error.code == code, sourceLocation: location)
        } catch {
            Issue.record("\(error)", sourceLocation: location)
        }
    }
}

extension TestNode {
    /// Both admins confirm; each node learns of the other's by itself.
    func befriendAfterIntroduction(_ other: TestNode) async throws {
        let words = try #require(try summary(of: other).words)
        let capitals = words.text.uppercased()
        _ = try await federation.confirm(peer: other.name, words: capitals)
        #expect(try summary(of: other).state == .verified)
        try await eventually("the other side hears of it") {
            try other.summary(of: self).isConfirmedThere
        }
        _ = try await other.federation.confirm(peer: name, words: words.text)
        try await eventually("both are active and connected") {
            let (here, there) = (try summary(of: other), try other.summary(of: self))
            return here.state == .active && there.state == .active && here.isConnected
                && there.isConnected
        }
    }
}
