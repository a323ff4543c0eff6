internal import Essentials
internal import IntranetCore
internal import Store

/// Keeps a link to every peer, from the first to those that come later.
struct PeerDriver: Sendable {
    let federation: FederationService

    /// Runs until cancelled.
    func run() async {
        await forgetReachability()
        let links = federation.links
        for peer in federation.roster.peers { links.wake(peer.board) }
        await withDiscardingTaskGroup { group in
            var known: Set<BoardID> = []
            while !Task.isCancelled {
                for board in await links.nextPeers() where known.insert(board).inserted {
                    let link = PeerLink(federation: federation, board: board)
                    // On the loop that carries the connection: a hint that leads to a pull hops no
                    // threads.
                    group.addTask(executorPreference: federation.loop) { await link.run() }
                }
            }
            group.cancelAll()
        }
    }

    /// Whoever was reachable before the node stopped has to show it again.
    private func forgetReachability() async {
        let boards = federation.roster.peers.map(\.board)
        let projection = federation.projection
        do {
            try await federation.database.write { transaction in
                for board in boards {
                    try projection.setReachable(board, false, in: transaction)
                }
            }
        } catch {
            federation.log.error("reachability cannot be written", ["error": "\(error)"])
        }
    }
}
