internal import Essentials

/// Hashes and verifies passwords on threads of its own, at most `limit` at once.
///
/// Each takes 19 MiB and a core for 50 ms: the limit is what keeps a rush of log-ins from taking
/// the machine. The threads end when the hasher is no longer referenced.
public final class PasswordHasher: Sendable {
    private let work = BlockingQueue<@Sendable () -> Void>()

    /// A hasher with `limit` threads, fewer when the machine gives no more.
    public init(limit: Int = 4) {
        var threads = 0
        for number in 1...max(limit, 1) {
            let work = work
            let started: Void? = try? NamedThread.start(name: "password-\(number)") {
                while let job = work.take() { job() }
            }
            if started != nil { threads += 1 }
        }
        if threads == 0 { work.close() }
    }

    deinit {
        work.close()
    }

    /// See ``PasswordHash/make(_:)``.
    public func hash(_ password: String) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            let pushed = work.push {
                continuation.resume(with: Result { try PasswordHash.make(password) })
            }
            if pushed != .accepted { continuation.resume(throwing: CryptoError.closed) }
        }
    }

    /// See ``PasswordHash/verify(_:against:)``.
    public func verify(_ password: String, against hash: String) async -> Bool {
        await withCheckedContinuation { continuation in
            let pushed = work.push {
                continuation.resume(returning: PasswordHash.verify(password, against: hash))
            }
            if pushed != .accepted { continuation.resume(returning: false) }
        }
    }
}
