/// A call whose handler could not answer at once: its task and its deadline.
final class RPCServerCall {
    var task: Task<Void, Never>?
    var deadline: LoopTimer?
    /// Whether the stream is over or has its status: what the handler still does goes nowhere.
    var isOver = false

    /// Cancels the handler.
    func end() {
        isOver = true
        deadline?.cancel()
        task?.cancel()
        task = nil
    }
}
