/// Finds a method by the bytes of its path, without making a string of them.
struct RouteTable: Sendable {
    struct Route: Sendable {
        let path: String
        let bytes: [UInt8]
        let handler: RPCRouter.Handler
    }

    let routes: [Route]
    /// Open addressing: indexes into ``routes``, -1 for free.
    private var slots: [Int]

    init(_ router: RPCRouter) {
        routes = router.handlers.map {
            Route(path: $0.key, bytes: Array($0.key.utf8), handler: $0.value)
        }
        var size = 8
        while size < routes.count * 4 { size *= 2 }
        slots = [Int](repeating: -1, count: size)
        for (index, route) in routes.enumerated() {
            var slot = Self.hash(route.bytes[...]) & (size - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = index
        }
    }

    /// The index of the route with this path.
    func index(of path: ArraySlice<UInt8>) -> Int? {
        var slot = Self.hash(path) & (slots.count - 1)
        while slots[slot] >= 0 {
            if routes[slots[slot]].bytes.elementsEqual(path) { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Length and last bytes tell methods apart well enough; the table is ours, not a peer's.
    private static func hash(_ bytes: ArraySlice<UInt8>) -> Int {
        var hash = UInt64(bytes.count)
        for byte in bytes.suffix(8) { hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01B3 }
        return Int(truncatingIfNeeded: hash ^ hash >> 29)
    }
}
