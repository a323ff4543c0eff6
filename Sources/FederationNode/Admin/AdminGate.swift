internal import Wire

/// Lets in the node's own user and root, by what the kernel says about the caller's process.
struct AdminGate: ServerInterceptor {
    let ownUser: UInt32

    func admit(_ context: ServerContext) async throws {
        switch context.peer {
        case .localProcess(let user) where user == ownUser || user == 0: return
        default:
            throw RPCError(
                .permissionDenied, "This user may not run the node.",
                metadata: ["lk-next": "Run fedctl as the user that the node runs as."])
        }
    }
}
