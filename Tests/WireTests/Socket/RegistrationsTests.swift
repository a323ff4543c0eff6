import Testing

@testable import Wire

@Suite("Registrations of descriptors")
struct RegistrationsTests {
    private final class Handler: LoopHandler {
        func ready(_ events: ReadyEvents) {}
        func flush() {}
        func tick() {}
    }

    @Test("a late event for a closed descriptor does not reach the next user of its slot")
    func generations() {
        var registrations = Registrations()
        let first = Handler()
        let second = Handler()
        let old = registrations.insert(first)
        registrations.remove(old)
        let new = registrations.insert(second)
        #expect(registrations[old] == nil)
        #expect(registrations[new] === second)
        registrations.remove(old)
        #expect(registrations[new] === second)
        #expect(registrations.handlers.count == 1)
    }
}
