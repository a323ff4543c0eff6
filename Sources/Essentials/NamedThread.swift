internal import CLinux
internal import Glibc

/// A thread of the operating system, for work that blocks: disk and password hashing.
public enum NamedThread {
    /// Starts a thread that runs `body` once and ends with it.
    ///
    /// - Parameter name: Shown by debuggers and `top -H`; the kernel keeps 15 bytes.
    /// - Throws: ``ThreadError`` when the machine has no thread left.
    public static func start(
        name: String, _ body: @escaping @Sendable () -> Void
    ) throws(ThreadError) {
        let box = unsafe Unmanaged.passRetained(ThreadBody(name: name, body: body))
        var thread = pthread_t()
        let code = unsafe pthread_create(
            &thread, nil,
            { argument in
                guard let argument = unsafe argument else { return nil }
                unsafe Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().run()
                return nil
            }, box.toOpaque())
        guard code == 0 else {
            unsafe box.release()
            throw ThreadError(errno: code)
        }
        pthread_detach(thread)
    }
}

/// No thread could be started.
public struct ThreadError: Error, CustomStringConvertible {
    /// What pthread_create(3) answered.
    public let errno: Int32

    /// One line for an operator.
    public var description: String { "cannot start a thread (errno \(errno))" }
}

private final class ThreadBody: Sendable {
    private let name: String
    private let body: @Sendable () -> Void

    init(name: String, body: @escaping @Sendable () -> Void) {
        self.name = name
        self.body = body
    }

    func run() {
        let short = String(decoding: name.utf8.prefix(15), as: UTF8.self)
        unsafe pthread_setname_np(pthread_self(), short)
        body()
    }
}
