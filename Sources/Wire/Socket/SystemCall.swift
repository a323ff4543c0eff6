internal import Glibc

/// One place that turns a system call's -1 into an error and repeats what a signal interrupted.
enum SystemCall {
    /// The result, unless it is -1.
    static func check(_ name: String, _ result: Int32) throws(SocketError) -> Int32 {
        guard result != -1 else { throw SocketError(name) }
        return result
    }

    /// Calls again while the call is interrupted. The result is nil when it would block.
    static func retry(_ name: String, _ call: () -> Int) throws(SocketError) -> Int? {
        while true {
            let result = call()
            if result != -1 { return result }
            switch errno {
            case EINTR: continue
            case EAGAIN: return nil
            default: throw SocketError(name)
            }
        }
    }
}
