import Essentials
import Testing

@testable import FederationNode

@Suite("node.json")
struct NodeConfigurationTests {
    private let configuration = NodeConfiguration(
        name: "Stichting \"Proef\"", boardNumber: "90001", web: "127.0.0.1:1",
        federation: "127.0.0.1:2", endpoints: ["a:1", "b:2"])

    @Test("What is written is read back as it was")
    func roundTrip() throws {
        let bytes = Array(configuration.json.encoded.utf8)
        #expect(try NodeConfiguration(parsing: bytes) == configuration)
    }

    @Test(
        "A misspelt setting, a wrong type and what is no JSON are refused",
        arguments: [
            "", "[]", "{}", #"{"name": "N", "wbe": "x", "endpoints": ["a"]}"#,
            #"{"name": 5, "endpoints": ["a"]}"#, #"{"name": "N", "endpoints": "a"}"#,
            #"{"name": "N", "endpoints": []}"#,
            #"{"name": "N", "endpoints": ["a"], "colour": "green"}"#,
        ])
    func refused(text: String) {
        let failure = #expect(throws: NodeFailure.self) {
            try NodeConfiguration(parsing: Array(text.utf8))
        }
        #expect(failure?.message.hasPrefix("node.json") == true)
    }
}
