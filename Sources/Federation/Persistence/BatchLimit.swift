internal import Messages

/// How much one answer of a pull holds, and so one transaction at the side that takes it in.
struct BatchLimit: Sendable, Equatable {
    let events: Int
    let bytes: Int

    static let standard = BatchLimit(events: 500, bytes: 1 << 20)

    static func size(of event: FederationV1.SignedEvent) -> Int {
        event.header.count + event.payload.count + 200
    }
}
