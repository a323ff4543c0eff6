import Testing

@testable import FederationNode

@Suite("The node's command line")
struct NodeArgumentsTests {
    private let required = ["--dir", "d", "--name", "N", "--web", "127.0.0.1:1"]

    @Test("init takes settings; peers dial the federation address unless another is given")
    func initialise() throws {
        let words = ["init", "--federation=127.0.0.1:2", "--colour", "#102030"] + required
        guard case .initialise(let directory, let made) = try NodeArguments(words) else {
            Issue.record("not init")
            return
        }
        #expect(directory.adminSocket == "d/admin.sock")
        #expect(made.endpoints == ["127.0.0.1:2"])
        #expect(made.colour == "#102030")
        let more = words + ["--endpoint", "a:1", "--endpoint", "b:2"]
        guard case .initialise(_, let other) = try NodeArguments(more) else {
            Issue.record("not init")
            return
        }
        #expect(other.endpoints == ["a:1", "b:2"])
    }

    @Test("serve takes the directory and nothing else")
    func serve() throws {
        let words = ["serve", "--dir", "d/"]
        #expect(try NodeArguments(words) == .serve(NodeDirectory("d")))
        #expect(throws: NodeFailure.self) { try NodeArguments(words + ["--web", "x"]) }
    }

    @Test("Nothing, help and --help explain")
    func help() throws {
        for words in [[], ["help"], ["serve", "--help"]] {
            #expect(try NodeArguments(words) == .help)
        }
    }

    @Test(
        "What makes no sense is refused with status 2",
        arguments: [
            ["sreve"], ["serve"], ["serve", "--dir"], ["init", "--dir", "d"],
            ["serve", "--dir", "d", "--nonsense", "x"], ["serve", "d"],
            [
                "init", "--dir", "d", "--name", "N", "--web", "w", "--federation", "f",
                "--board-number", "12",
            ],
            [
                "init", "--dir", "d", "--name", "N", "--web", "w", "--federation", "f",
                "--web-key", "k",
            ],
        ])
    func refused(words: [String]) {
        let failure = #expect(throws: NodeFailure.self) { try NodeArguments(words) }
        #expect(failure?.status == 2)
        #expect(failure?.next.isEmpty == false)
    }
}
