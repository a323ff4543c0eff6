import Testing

@testable import Wire

@Suite("A client's side of a call")
struct RPCClientCallTests {
    /// A call to which so many messages of one byte have come, and been looked for.
    private func call(holding count: UInt8) -> RPCClientCall {
        let call = RPCClientCall(HTTP2Stream())
        for number in 1...count { MessageFramer.append([number], to: &call.stream.inbox) }
        #expect(call.pull(limit: 100) == nil)
        return call
    }

    private func wait(for call: RPCClientCall) async throws -> [UInt8]? {
        try await withCheckedThrowingContinuation { continuation in
            call.reader = continuation
            #expect(call.pull(limit: 100) == nil)
            call.release()
        }
    }

    @Test("A message that came just before somebody waits is handed over")
    func heldMessage() async throws {
        let call = call(holding: 1)
        #expect(try await wait(for: call) == [1])
        #expect(!call.hasMessage)
    }

    @Test("A call that ended meanwhile still gives what came before its end, in order")
    func heldMessageOfEndedCall() async throws {
        let call = call(holding: 2)
        call.end(nil)
        #expect(try await wait(for: call) == [1])
        #expect(try await wait(for: call) == [2])
        #expect(try await wait(for: call) == nil)
    }
}
