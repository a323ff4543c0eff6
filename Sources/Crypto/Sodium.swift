internal import CSodium

/// Readies libsodium; every use of the library goes through here first.
enum Sodium {
    private static let isReady: Bool = sodium_init() >= 0

    /// Picks the fastest implementations for this machine, once a process. Without it libsodium
    /// still works, on its portable code, so the answer changes nothing.
    static func prepare() {
        _ = isReady
    }
}
