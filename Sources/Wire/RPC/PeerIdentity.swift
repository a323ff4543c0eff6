/// Who is at the other side of a connection.
public enum PeerIdentity: Sendable, Equatable {
    /// Holder of the key in this certificate, which was trusted when the connection began.
    case certificate(PeerCertificate)
    /// A process on this machine, by its user, over a Unix socket.
    case localProcess(userID: UInt32)
    /// The same process: the in-process transport.
    case inProcess
    /// Somebody who did not say who they are, over TCP.
    case anonymous(address: String)
}
