internal import CLinux
internal import Glibc

/// A system call that failed.
public struct SocketError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The system call.
    public let call: String
    /// Its errno.
    public let code: Int32

    init(_ call: String, code: Int32 = errno) {
        self.call = call
        self.code = code
    }

    /// The call and the system's word for the error.
    public var description: String {
        "\(call): \(unsafe String(cString: shim_error_text(code)))"
    }
}
