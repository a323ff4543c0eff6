internal import CLinux

/// Gives unpredictable bytes. The only way the product gets them, so that a seed replays a run.
public protocol RandomSource: Sendable {
    /// `count` random bytes.
    func bytes(_ count: Int) -> [UInt8]
}

/// The kernel's random bytes, fit for keys.
public struct SystemRandom: RandomSource {
    /// The kernel's random bytes.
    public init() {}

    /// `count` bytes from getrandom(2), which cannot fail for the sizes used here.
    public func bytes(_ count: Int) -> [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                // Up to 256 bytes getrandom(2) is neither cut short nor interrupted.
                let got = unsafe getrandom(
                    buffer.baseAddress.map { unsafe $0 + filled }, min(count - filled, 256), 0)
                if got > 0 { filled += got }
            }
        }
    }
}
