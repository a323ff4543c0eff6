internal import Crypto
internal import Essentials
internal import Store

/// One try to log in, counted for the account and for the network it comes from.
///
/// It counts as failed before the password is checked, so that many tries at once gain nothing;
/// success takes that back.
struct LoginAttempt: Sendable {
    private let account: [UInt8]
    private let network: [UInt8]
    private let networkLimit: AttemptLimit
    private let now: Timestamp

    /// Failures older than this are removed; longer than any ``AttemptLimit/forgottenAfter``.
    private static let kept: Int64 = 24 * 3600

    init(email: String, address: String, at now: Timestamp) {
        account = Self.subject("account", email)
        network = Self.subject("network", AddressPrefix.of(address))
        networkLimit = .network(of: address)
        self.now = now
    }

    /// Counts the attempt.
    ///
    /// - Throws: ``IntranetError/tooManyAttempts(retryAfter:)``; the attempt is then not counted.
    func begin(in transaction: Transaction) throws {
        let accountFailures = try failures(of: account, .account, in: transaction)
        let networkFailures = try failures(of: network, networkLimit, in: transaction)
        try count(account, failures: accountFailures + 1, in: transaction)
        try count(network, failures: networkFailures + 1, in: transaction)
        try transaction.run(
            """
            DELETE FROM login_attempts WHERE id IN (
                SELECT id FROM login_attempts WHERE last_failed_at < ? LIMIT 4)
            """, [.timestamp(now.adding(seconds: -Self.kept))])
    }

    /// The account starts afresh; its network loses this one count only, or one known password
    /// would let a network guess without end.
    func succeeded(in transaction: Transaction) throws {
        try transaction.run("DELETE FROM login_attempts WHERE subject = ?", [.blob(account)])
        try transaction.run(
            "UPDATE login_attempts SET failures = max(0, failures - 1) WHERE subject = ?",
            [.blob(network)])
    }

    private func failures(
        of subject: [UInt8], _ limit: AttemptLimit, in transaction: Transaction
    ) throws -> Int {
        let known = try transaction.first(
            "SELECT failures, last_failed_at FROM login_attempts WHERE subject = ?",
            [.blob(subject)]
        ) { (failures: $0.int(0), last: $0.timestamp(1)) }
        guard let known, !limit.isForgotten(known.last, now: now) else { return 0 }
        let wait = limit.wait(failures: known.failures, lastFailedAt: known.last, now: now)
        if let wait { throw IntranetError.tooManyAttempts(retryAfter: Int(wait)) }
        return known.failures
    }

    private func count(
        _ subject: [UInt8], failures: Int, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO login_attempts (subject, failures, last_failed_at) VALUES (?, ?, ?)
            ON CONFLICT (subject) DO UPDATE
            SET failures = excluded.failures, last_failed_at = excluded.last_failed_at
            """, [.blob(subject), .int(failures), .timestamp(now)])
    }

    private static func subject(_ kind: String, _ text: String) -> [UInt8] {
        SHA256.hash(Array("\(kind):\(text)".utf8))
    }
}
