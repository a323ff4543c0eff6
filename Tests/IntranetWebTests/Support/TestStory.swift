import Essentials
import IntranetCore

/// A week on a ``TestBoard``: news, a school's section, groups, and a network group that another
/// board writes in too.
struct TestStory {
    let news: PostID
    let group: SpaceID
    let network: SpaceID
    let networkPost: PostID

    init(on board: TestBoard) async throws {
        let intranet = board.intranet
        let (joke, sanne, ruben) = (board.viewer(.joke), board.viewer(.sanne), board.viewer(.ruben))
        let newsSpace = try await intranet.news(for: joke).space.id
        _ = try await intranet.write(
            """
            Welkom in onze nieuwe lerarenkamer. Hier lees je het nieuws van alle scholen op hetzelfde \
            moment.

            Mis je iets? Laat het weten op https://lindenboom.example/vragen.
            """, in: newsSpace, by: joke)
        board.clock.advance(milliseconds: 28 * 3_600_000)
        news = try await intranet.write(
            "Donderdag is de studiedag over rekenen in de onderbouw. Je bent welkom vanaf 8.30 uur.",
            in: newsSpace, by: joke)
        for body in ["Fijn, ik neem mijn rekenkist mee.", "Is er plek voor stagiairs?", "Tot dan."]
        {
            try await intranet.comment(body, on: news, by: sanne)
        }
        try await intranet.like(news, by: ruben)
        try await intranet.like(news, by: sanne)
        group = try await intranet.createGroup(
            name: "Leerkrachten groep 2", description: "Voor iedereen met een groep 2.", by: sanne)
        _ = try await intranet.createGroup(
            name: "Gymleerkrachten", description: "Lessen, materiaal en toernooien.", by: ruben)
        network = try await board.joinNetwork()
        try await intranet.join(network, by: sanne)
        try await board.apply(
            .memberJoined(
                MemberCard(displayName: "Ilse Mulder", jobFunction: "Leerkracht", school: "De Kade")
            ),
            seq: 1)
        try await board.apply(
            .postWritten(body: "Wie heeft een goed begin voor de letter van de week?"), seq: 2)
        networkPost = try await intranet.write(
            "Wij beginnen met een verteltas. Ik deel er graag een paar.", in: network, by: sanne)
    }
}
