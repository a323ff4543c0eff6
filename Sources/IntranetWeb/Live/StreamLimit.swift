internal import Synchronization

/// Counts the open update streams of each session, since each holds a connection.
final class StreamLimit: Sendable {
    /// A place in the count, given back when the last reference goes: also when the response is
    /// dropped before its stream began.
    final class Place: Sendable {
        private let limit: StreamLimit
        private let session: [UInt8]

        fileprivate init(limit: StreamLimit, session: [UInt8]) {
            self.limit = limit
            self.session = session
        }

        deinit {
            limit.giveBack(session)
        }
    }

    private let perSession: Int
    private let open = Mutex<[[UInt8]: Int]>([:])

    init(perSession: Int) {
        self.perSession = perSession
    }

    /// A place for one more stream; nil when the session has as many as it may.
    func take(for session: [UInt8]) -> Place? {
        let isTaken = open.withLock { open in
            guard open[session, default: 0] < perSession else { return false }
            open[session, default: 0] += 1
            return true
        }
        return isTaken ? Place(limit: self, session: session) : nil
    }

    /// The number of open streams of all sessions.
    var count: Int {
        open.withLock { $0.values.reduce(0, +) }
    }

    private func giveBack(_ session: [UInt8]) {
        open.withLock { open in
            let rest = open[session, default: 1] - 1
            open[session] = rest > 0 ? rest : nil
        }
    }
}
