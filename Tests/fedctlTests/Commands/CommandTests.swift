import Essentials
import Messages
import Testing

@testable import fedctl

@Suite("What the commands do")
struct CommandTests {
    private let words = "appel brug dauw egel fluit gans haven ijs"

    private func peer(_ state: String, next: String = "") -> AdminV1.PeerStatus {
        AdminV1.PeerStatus(
            boardID: "0123456789abcdef", name: "Vereniging Kompasbloem", boardNumber: "90002",
            state: state, nextCommand: next, words: words,
            feeds: [
                AdminV1.FeedStatus(
                    groupID: "ab", groupName: "Leerkrachten groep 2", kind: "log",
                    direction: "in", seq: 7, headSeq: 9)
            ])
    }

    private func knowing(_ peers: AdminV1.PeerStatus...) -> FakeNode {
        FakeNode().answer(
            AdminV1.TrustAdminService.listPeers, AdminV1.ListPeersResponse(peers: peers))
    }

    @Test(
        "A peer is found by name, number, id and the id's beginning",
        arguments: ["vereniging kompasbloem", "90002", "0123456789abcdef", "01234567"])
    func findPeer(wanted: String) async {
        let run = await Run.fedctl("peer", "show", wanted, "--json", on: knowing(peer("active")))
        #expect(run.status == .done)
        #expect(run.json?["state"] == "active")
        #expect(run.json?["feeds"] != nil)
    }

    @Test("A peer that is not there is refused, with the one that was meant")
    func unknownPeer() async {
        let run = await Run.fedctl(
            "peer", "show", "Vereniging Kompasbloom", on: knowing(peer("active")))
        #expect(run.status == .refused)
        #expect(run.notes.contains("Did you mean “Vereniging Kompasbloem”?"))
    }

    @Test("Show tells how far each feed has come, and what to type next")
    func show() async {
        let node = knowing(peer("verified", next: "fedctl peer confirm 90002 WORDS"))
        let run = await Run.fedctl("peer", "show", "90002", on: node)
        #expect(run.output.contains("Leerkrachten groep 2  log   in   7   9"))
        #expect(run.output.contains("Next: fedctl peer confirm 90002 WORDS"))
        #expect(run.output.contains(words))
    }

    @Test("Confirming alone leaves with status 4, waiting for the other side")
    func confirmAlone() async {
        let node = knowing(peer("verified")).answer(
            AdminV1.TrustAdminService.confirmPeer,
            AdminV1.ConfirmPeerResponse(peer: peer("verified")))
        let run = await Run.fedctl("peer", "confirm", "90002", words, on: node)
        #expect(run.status == .waiting)
        #expect(node.asked(AdminV1.ConfirmPeerRequest.self).map(\.words) == [words])
    }

    @Test("Confirming with --wait goes on until the other side has confirmed")
    func confirmAndWait() async {
        let node = FakeNode()
            .answer(
                AdminV1.TrustAdminService.confirmPeer,
                AdminV1.ConfirmPeerResponse(peer: peer("verified"))
            )
            .answer(
                AdminV1.TrustAdminService.listPeers,
                AdminV1.ListPeersResponse(peers: [peer("verified")]),
                AdminV1.ListPeersResponse(peers: [peer("active")]))
        let run = await Run.fedctl(
            "peer", "confirm", "90002", "appel", "brug", "dauw", "egel", "fluit", "gans", "haven",
            "ijs", "--wait=30", on: node)
        #expect(run.status == .done)
        #expect(run.notes.contains("Waiting for the other admin"))
    }

    @Test("Seven words are no eight; the node is not asked")
    func tooFewWords() async {
        let node = FakeNode()
        let run = await Run.fedctl("peer", "confirm", "90002", "a b c d e f g", on: node)
        #expect(run.status == .usage)
        #expect(node.asked(AdminV1.ConfirmPeerRequest.self).isEmpty)
    }

    @Test("A file with a refused row leaves with status 1 and says which row")
    func brokenRow() async {
        let report = AdminV1.ImportReport(
            rows: 3, added: 0,
            refused: [AdminV1.RefusedRow(row: 3, column: "POSTCODE", reason: "no postcode")])
        let node = FakeNode().answer(
            AdminV1.ImportAdminService.importSchools,
            AdminV1.ImportSchoolsResponse(report: report))
        let run = await Run.fedctl(
            "schools", "import", "f.csv", "--board", "20671", on: node, input: "x")
        #expect(run.status == .refused)
        #expect(run.output.contains("3    POSTCODE  no postcode"))
        #expect(run.output.contains("--skip-bad-rows"))
        let asked = node.asked(AdminV1.ImportSchoolsRequest.self)
        #expect(asked.map(\.file) == [[UInt8(ascii: "x")]])
        #expect(asked.map(\.boardNumber) == ["20671"])
    }

    @Test("All people are listed, page after page")
    func pages() async {
        let node = FakeNode().answer(
            AdminV1.ImportAdminService.listPeople,
            AdminV1.ListPeopleResponse(people: [AdminV1.PersonRow(name: "Een")], next: "k"),
            AdminV1.ListPeopleResponse(people: [AdminV1.PersonRow(name: "Twee")]))
        let run = await Run.fedctl("people", "list", "--json", on: node)
        #expect(run.output.contains("Een") && run.output.contains("Twee"))
        #expect(node.asked(AdminV1.ListPeopleRequest.self).map(\.after) == ["", "k"])
    }

    @Test("A password comes from standard input and is never printed")
    func password() async {
        let node = FakeNode()
        let run = await Run.fedctl(
            "people", "set-password", "a@b.example", on: node, input: "geheim")
        #expect(node.asked(AdminV1.SetPasswordRequest.self).map(\.password) == ["geheim"])
        #expect(!run.output.contains("geheim") && !run.notes.contains("geheim"))
        #expect(await Run.fedctl("people", "set-password", "a@b.example").status == .usage)
    }

    @Test("A node that does not answer gives status 3, and JSON when that was asked")
    func unreachable() async {
        let node = FakeNode().refuse(Failure(.unreachable, "No node answers.", next: "serve"))
        let run = await Run.fedctl("status", "--json", on: node)
        #expect(run.status == .unreachable)
        let json = try? JSONValue(parsing: Array(run.notes.utf8))
        #expect(json?["next"] == "serve" && json?["exit_status"] == 3)
    }

    @Test(
        "Every command that lists prints JSON, also when there is nothing",
        arguments: CommandTable.all.filter { $0.operands.isEmpty }.map(\.name))
    func jsonEverywhere(name: String) async {
        let words = name.split(separator: " ").map(String.init)
        let run =
            words.count == 1
            ? await Run.fedctl(words[0], "--json") : await Run.fedctl(words[0], words[1], "--json")
        #expect(run.status == .done)
        #expect(run.json != nil, "\(run.output)")
    }
}
