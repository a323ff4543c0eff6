internal import Essentials
internal import Store

/// Makes a use case that creates something happen once, however often it is asked.
///
/// A browser that lost the answer sends the form again with the same request id.
struct Request {
    /// What the request makes; ids of different kinds are different requests.
    enum Kind: String { case post, comment, group }

    private let key: String?
    private let person: PersonID
    private let now: Timestamp

    /// Longer request ids are cut: they are random, and the first part tells them apart.
    private static let longestKey = 100
    /// How many seconds a request is remembered.
    private static let remembered: Int64 = 24 * 3600

    init(_ kind: Kind, _ requestID: String?, by viewer: Viewer, at now: Timestamp) {
        key = requestID.map { "\(kind.rawValue):\($0.prefix(Self.longestKey))" }
        person = viewer.personID
        self.now = now
    }

    /// What an earlier call made.
    func earlierResult(in transaction: Transaction) throws -> Int64? {
        guard let key else { return nil }
        return try transaction.first(
            "SELECT result_id FROM requests WHERE person_id = ? AND request_id = ?",
            [.integer(person.rawValue), .text(key)]
        ) { $0.int64(0) }
    }

    /// Notes what this call made, and forgets two old requests, so that the table never grows.
    func remember(_ result: Int64, in transaction: Transaction) throws {
        guard let key else { return }
        try transaction.run(
            """
            INSERT INTO requests (person_id, request_id, result_id, made_at) VALUES (?, ?, ?, ?)
            """, [.integer(person.rawValue), .text(key), .integer(result), .timestamp(now)])
        try transaction.run(
            """
            DELETE FROM requests WHERE made_at < ?
            AND id IN (SELECT id FROM requests ORDER BY id LIMIT 2)
            """, [.timestamp(now.adding(seconds: -Self.remembered))])
    }
}
