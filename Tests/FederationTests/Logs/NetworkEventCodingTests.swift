import IntranetCore
import Messages
import Testing

@testable import Federation

@Suite("Between what people do and what events carry")
struct NetworkEventCodingTests {
    private static let post = EventHash(bytes: [UInt8](repeating: 6, count: 32))

    private static var events: [NetworkEvent] {
        guard let post else { return [] }
        return [
            .memberJoined(
                MemberCard(displayName: "Bo", jobFunction: "Leerkracht", school: "De Wilg")),
            .memberLeft, .postWritten(body: "Hoi\u{0}allemaal"),
            .commentWritten(on: post, body: "Dag"), .likeSet(on: post), .likeCleared(on: post),
        ]
    }

    private func carried(
        _ type: String, _ references: [[UInt8]], _ payload: [UInt8]
    ) throws -> VerifiedEvent {
        let board = try TestBoard("Noord", seed: 1)
        var header = board.event(1, type: type, payload: payload).header
        header.references = references
        return VerifiedEvent(
            header, payload: payload, nonce: [UInt8](repeating: 1, count: 32), by: board.keys.event)
    }

    @Test("Every event reads back as what it was", arguments: events)
    func roundTrip(_ event: NetworkEvent) throws {
        let (type, references, payload) = NetworkEventCoding.encode(event)
        #expect(NetworkEventCoding.read(try carried(type, references, payload)) == .event(event))
    }

    @Test("No name and no text stands in a header", arguments: events)
    func headersAreClean(_ event: NetworkEvent) throws {
        let (type, references, payload) = NetworkEventCoding.encode(event)
        let header = try carried(type, references, payload).signed.header
        let text = String(decoding: header, as: UTF8.self)
        for canary in ["Bo", "Leerkracht", "De Wilg", "allemaal", "Dag"] {
            #expect(!text.contains(canary))
        }
    }

    @Test("A newer version's type is left alone, a broken payload or reference is malformed")
    func others() throws {
        #expect(NetworkEventCoding.read(try carried("poll.opened", [], [1, 2])) == .other)
        #expect(NetworkEventCoding.read(try carried("group.created", [], [])) == .other)
        #expect(NetworkEventCoding.read(try carried("post.written", [], [0xff])) == .malformed)
        #expect(NetworkEventCoding.read(try carried("like.set", [], [])) == .malformed)
    }
}
