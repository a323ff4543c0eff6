import Essentials
import Store
import Testing

@testable import IntranetCore

/// Tries every use case by every person in every space, own and foreign, and compares what happens
/// with what ``Authorization`` says: a use case that forgot to ask shows here.
@Suite struct EveryUseCaseTests {
    enum UseCase: CaseIterable {
        case feed, post, write, comment, like, unlike, deleteOfAnother, join, leave

        /// What has to be allowed.
        var action: Action {
            switch self {
            case .feed: .see
            case .post, .deleteOfAnother: .read
            case .write: .post
            case .comment: .comment
            case .like, .unlike: .like
            case .join: .join
            case .leave: .leave
            }
        }

        /// What the viewer has to be allowed to get an open refusal rather than "not found".
        var visible: Action {
            switch self {
            case .feed, .write, .join, .leave: .see
            case .post, .deleteOfAnother, .comment, .like, .unlike: .read
            }
        }

        func run(_ intranet: Intranet, _ viewer: Viewer, _ place: Place) async throws {
            switch self {
            case .feed: _ = try await intranet.feed(of: place.space, for: viewer)
            case .post: _ = try await intranet.post(place.post, for: viewer)
            case .write: _ = try await intranet.write("Hoi", in: place.space, by: viewer)
            case .comment: try await intranet.comment("Hoi", on: place.post, by: viewer)
            case .like: try await intranet.like(place.post, by: viewer)
            case .unlike: try await intranet.unlike(place.post, by: viewer)
            case .deleteOfAnother: try await intranet.delete(place.post, by: viewer)
            case .join: try await intranet.join(place.space, by: viewer)
            case .leave: try await intranet.leave(place.space, by: viewer)
            }
        }
    }

    struct Place {
        let kind: SpaceKind
        let school: SchoolID?
        let space: SpaceID
        /// Written by somebody who tries nothing here.
        let post: PostID
    }

    let world: World

    init() async throws {
        world = try await World.peopled()
    }

    /// Every kind of space, each with a post by its first writer.
    func places() async throws -> [Place] {
        let intranet = world.intranet
        let youssef = try await world.viewer(.youssef)
        let group = try await intranet.createGroup(name: "Muziek", description: "", by: youssef)
        let network = try await world.joinNetwork()
        try await intranet.join(network, by: youssef)
        let spaces: [(SpaceKind, SchoolID?, SpaceID, Person)] = [
            (.boardNews, nil, .boardNews, .joke),
            (.school, world.regenboog, try await world.section(of: world.regenboog), .youssef),
            (.school, world.vlieger, try await world.section(of: world.vlieger), .ruben),
            (.group, nil, group, .youssef), (.networkGroup, nil, network, .youssef),
        ]
        var places: [Place] = []
        for (kind, school, space, writer) in spaces {
            let post = try await intranet.write(
                "Hallo", in: space, by: try await world.viewer(writer))
            places.append(Place(kind: kind, school: school, space: space, post: post))
        }
        return places
    }

    /// What ought to happen; nil when the use case succeeds.
    func expected(
        _ useCase: UseCase, _ viewer: Viewer, _ place: Place
    ) async throws -> IntranetError? {
        let hasJoined = try await world.database.read { reader in
            try reader.exists(
                "SELECT 1 FROM memberships WHERE space_id = ? AND person_id = ?",
                [.integer(place.space.rawValue), .integer(viewer.personID.rawValue)])
        }
        let facts = SpaceFacts(
            kind: place.kind, schoolID: place.school, viewerHasJoined: hasJoined)
        if useCase == .join, hasJoined { return nil }
        guard Authorization.allows(useCase.visible, viewer, in: facts) else { return .notFound }
        guard Authorization.allows(useCase.action, viewer, in: facts) else { return .notAllowed }
        return useCase == .deleteOfAnother ? .notAllowed : nil
    }

    @Test("Each use case does what authorisation says, for every person in every space")
    func all() async throws {
        var refused = 0
        var allowed = 0
        for place in try await places() {
            for person in [Person.sanne, .fatima, .anke] {
                let viewer = try await world.viewer(person)
                for useCase in UseCase.allCases + [.feed, .post, .join, .comment, .post] {
                    let expected = try await expected(useCase, viewer, place)
                    var outcome: IntranetError?
                    do {
                        try await useCase.run(world.intranet, viewer, place)
                    } catch let error as IntranetError {
                        outcome = error
                    }
                    #expect(outcome == expected, "\(person) \(useCase) in \(place.kind)")
                    if outcome == nil { allowed += 1 } else { refused += 1 }
                }
            }
        }
        #expect(refused > 50)
        #expect(allowed > 50)
    }
}
