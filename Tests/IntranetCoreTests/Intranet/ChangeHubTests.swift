import Testing

@testable import IntranetCore

@Suite struct ChangeHubTests {
    @Test("Every subscriber hears every change in order")
    func order() async {
        let hub = ChangeHub()
        var one = hub.subscribe().makeAsyncIterator()
        var other = hub.subscribe().makeAsyncIterator()
        for number in 1...3 { hub.publish(.space(SpaceID(rawValue: Int64(number)))) }
        for number in 1...3 {
            #expect(await one.next() == .space(SpaceID(rawValue: Int64(number))))
            #expect(await other.next() == .space(SpaceID(rawValue: Int64(number))))
        }
    }

    @Test("Who lags keeps a bounded number of changes and is told to read everything again")
    func lag() async {
        let hub = ChangeHub()
        let stream = hub.subscribe()
        for number in 1...(3 * ChangeHub.backlog) {
            hub.publish(.space(SpaceID(rawValue: Int64(number))))
        }
        hub.publish(.space(SpaceID(rawValue: 999)))
        var heard: [Change] = []
        var iterator = stream.makeAsyncIterator()
        while heard.last != .space(SpaceID(rawValue: 999)), heard.count <= ChangeHub.backlog {
            if let change = await iterator.next() { heard.append(change) }
        }
        #expect(heard.contains(.resync))
        #expect(heard.count <= ChangeHub.backlog)
    }

    @Test("A subscriber that is gone is forgotten")
    func forget() async {
        let hub = ChangeHub()
        do {
            let stream = hub.subscribe()
            #expect(hub.subscriberCount == 1)
            _ = stream
        }
        let task = Task { for await _ in hub.subscribe() {} }
        task.cancel()
        await task.value
        #expect(hub.subscriberCount == 0)
    }
}
