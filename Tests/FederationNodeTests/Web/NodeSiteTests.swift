import Testing
import Wire

@testable import FederationNode

@Suite("The web port")
struct NodeSiteTests {
    private struct Elsewhere: HTTPHandler {
        func respond(to request: HTTPRequest) async -> HTTPResponse {
            .text(status: 418, "the intranet")
        }
    }

    private func status(
        _ path: String, isServing: Bool, canWrite: Bool = true
    ) async -> Int {
        let state = ServingState()
        state.isServing = isServing
        let site = NodeSite(
            intranet: Elsewhere(), state: state, canWrite: { canWrite })
        return await site.respond(
            to: HTTPRequest(path: path)
        ).status
    }

    @Test("healthz answers 200 only while the node serves")
    func healthz() async {
        #expect(await status("/healthz", isServing: true) == 200)
        #expect(await status("/healthz", isServing: false) == 503)
    }

    @Test("healthz says so when the disk no longer takes what is written")
    func failedDisk() async {
        #expect(await status("/healthz", isServing: true, canWrite: false) == 503)
    }

    @Test("All else goes to the intranet")
    func others() async {
        #expect(await status("/", isServing: false) == 418)
        #expect(await status("/healthz/x", isServing: true) == 418)
    }
}
