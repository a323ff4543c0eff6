import Testing

@testable import IntranetCore

/// Tries every action with every role in every kind of space, own and foreign, against a table that
/// is written out here.
@Suite struct AuthorizationTests {
    static let own = SchoolID(rawValue: 1)
    static let foreign = SchoolID(rawValue: 2)

    struct Place: Sendable, CustomTestStringConvertible {
        let name: String
        let facts: SpaceFacts
        /// What everybody may do there.
        let allowed: Set<Action>
        /// What each role may do on top of that.
        let extra: [Role: Set<Action>]
        var testDescription: String { name }
    }

    static let places: [Place] = [
        Place(
            name: "board news", facts: SpaceFacts(kind: .boardNews),
            allowed: [.see, .read, .comment, .like, .deleteOwnPost, .createGroup],
            extra: [.communications: [.post]]),
        Place(
            name: "own school", facts: SpaceFacts(kind: .school, schoolID: own),
            allowed: [.see, .read, .post, .comment, .like, .deleteOwnPost], extra: [:]),
        Place(
            name: "foreign school", facts: SpaceFacts(kind: .school, schoolID: foreign),
            allowed: [], extra: [:]),
        Place(
            name: "foreign school, joined by mistake",
            facts: SpaceFacts(kind: .school, schoolID: foreign, viewerHasJoined: true),
            allowed: [], extra: [:]),
        Place(
            name: "school section without a school", facts: SpaceFacts(kind: .school),
            allowed: [], extra: [:]),
        Place(
            name: "own group", facts: SpaceFacts(kind: .group, viewerHasJoined: true),
            allowed: [.see, .read, .post, .comment, .like, .deleteOwnPost, .leave], extra: [:]),
        Place(
            name: "other group", facts: SpaceFacts(kind: .group),
            allowed: [.see, .join], extra: [:]),
        Place(
            name: "own network group",
            facts: SpaceFacts(kind: .networkGroup, viewerHasJoined: true),
            allowed: [.see, .read, .post, .comment, .like, .leave], extra: [:]),
        Place(
            name: "other network group", facts: SpaceFacts(kind: .networkGroup),
            allowed: [.see, .join], extra: [:]),
    ]

    static func viewer(_ role: Role) -> Viewer {
        Viewer(
            personID: PersonID(rawValue: 1), name: PersonName(first: "Sanne", surname: "Vries"),
            roles: [role], schoolIDs: [own])
    }

    @Test("Every action of every role is allowed exactly where the table says", arguments: places)
    func table(place: Place) {
        for role in Role.allCases {
            let expected = place.allowed.union(place.extra[role] ?? [])
            let allowed = Set(
                Action.allCases.filter {
                    Authorization.allows($0, Self.viewer(role), in: place.facts)
                })
            #expect(allowed == expected, "\(role) in \(place.name)")
        }
    }

    @Test("What can't be seen is not there; what can be seen is refused openly", arguments: places)
    func refusals(place: Place) {
        let viewer = Self.viewer(.staff)
        for action in Action.allCases where !place.allowed.contains(action) {
            let expected: IntranetError =
                place.allowed.contains(.see) ? .notAllowed : .notFound
            let aboutPost = [.comment, .like, .deleteOwnPost].contains(action)
            let hidesPosts = aboutPost && !place.allowed.contains(.read)
            #expect(throws: hidesPosts ? .notFound : expected) {
                try Authorization.require(action, viewer, in: place.facts)
            }
        }
    }
}
