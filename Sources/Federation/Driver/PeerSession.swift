internal import Essentials
internal import IntranetCore
internal import Messages
internal import Protobuf
internal import Wire

/// One connection to an active peer: its hints come in, its logs and feeds are pulled.
struct PeerSession: Sendable {
    let federation: FederationService
    let board: BoardID
    let client: RPCClient

    /// A watch lasts for as long as both sides are there; it is begun anew once a day.
    static let watchTimeout: Duration = .seconds(24 * 60 * 60)

    /// Runs until the connection is lost, the peering ends, or it is cancelled.
    ///
    /// - Parameter onContact: Called when the peer has shown that it is there.
    func run(onContact: @escaping @Sendable () async -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await watch(onContact) }
            group.addTask { try await pullUntilCancelled() }
            group.addTask { await waitForEnd() }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    /// Follows the peer's hints; the first one says that it is there.
    private func watch(_ onContact: @Sendable () async -> Void) async throws {
        var isFirst = true
        try await client.serverStreaming(
            FederationV1.LogService.watch, FederationV1.WatchRequest(),
            options: CallOptions(timeout: Self.watchTimeout)
        ) { hints in
            for try await hint in hints {
                if isFirst {
                    isFirst = false
                    await onContact()
                }
                try await take(hint)
            }
        }
    }

    private func take(_ response: FederationV1.WatchResponse) async throws {
        switch response.hint {
        case .log(let log)?:
            let source = PullSchedule.Source.log(group: log.groupID)
            federation.links.update(board) { $0.heads[source] = log.seq }
            federation.links.hint(board, source)
        case .feed(let feed)?:
            let source = PullSchedule.Source.feed(group: feed.groupID)
            federation.links.update(board) { $0.heads[source] = feed.seq }
            federation.links.hint(board, source)
        case .groups?: hintAll()
        case .members(let members)?:
            try await federation.takePositions(
                members.members, in: members.groupID, from: board)
        case nil: break
        }
    }

    /// What the peer allows may have changed: try everything.
    private func hintAll() {
        federation.links.hint(board, .offers)
        for group in federation.roster.groups {
            if group.role == .joined, group.host == board {
                federation.links.hint(board, .log(group: group.id.bytes))
            } else if group.role == .hosted, group.board(board)?.isMember == true {
                federation.links.hint(board, .feed(group: group.id.bytes))
            }
        }
    }

    /// Pulls what is due, one at a time, the longest waiting first.
    private func pullUntilCancelled() async throws {
        let signal = federation.links.pullSignal(of: board)
        try await withThrowingDiscardingTaskGroup { retries in
            var backoff = Backoff()
            while !Task.isCancelled {
                while let source = federation.links.nextPull(board) {
                    let more: Bool
                    do {
                        more = try await pull(source)
                        backoff.reset()
                        federation.links.update(board) { $0.lastError = "" }
                    } catch let error where Self.isRefusal(error) {
                        more = false
                        federation.noteError(error, of: board)
                        let delay = backoff.failed(federation.random)
                        retries.addTask { try await hintLater(source, delay) }
                    } catch {
                        federation.links.pullFinished(board, more: true)
                        throw error
                    }
                    federation.links.pullFinished(board, more: more)
                }
                await signal.wait()
            }
            retries.cancelAll()
        }
    }

    private func hintLater(_ source: PullSchedule.Source, _ milliseconds: Int64) async throws {
        try await Task.sleep(for: .milliseconds(milliseconds))
        federation.links.hint(board, source)
    }

    private func pull(_ source: PullSchedule.Source) async throws -> Bool {
        let puller = Puller(federation: federation, board: board, client: client)
        switch source {
        case .offers:
            try await federation.refreshOffers(of: board, by: client)
            return false
        case .log(let group): return try await puller.pullLog(group)
        case .feed(let group): return try await puller.pullFeed(group)
        }
    }

    /// Returns once the peering is no longer active.
    private func waitForEnd() async {
        while !Task.isCancelled, federation.roster.peer(board)?.peering.state == .active {
            await federation.links.wakeSignal(of: board).wait()
        }
    }

    /// Whether an error is about what was pulled rather than about the connection.
    private static func isRefusal(_ error: any Error) -> Bool {
        switch error {
        case is EventRefusal, is LogRefusal: true
        case let error as RPCError:
            [.permissionDenied, .notFound, .aborted, .outOfRange, .resourceExhausted]
                .contains(error.code)
        default: false
        }
    }
}
