/// A socket with or without TLS: the two look the same from above.
final class ByteChannel {
    let socket: StreamSocket
    let tls: TLSSession?

    init(_ socket: StreamSocket, tls: TLSSession?) {
        self.socket = socket
        self.tls = tls
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> IOResult {
        if let tls { unsafe tls.read(into: buffer) } else { unsafe socket.read(into: buffer) }
    }

    func write(_ bytes: UnsafeRawBufferPointer) -> IOResult {
        if let tls { unsafe tls.write(bytes) } else { unsafe socket.write(bytes) }
    }

    /// Tells the peer, by TLS and by TCP, that no more comes.
    func sendEnd() {
        tls?.sendEnd()
        socket.sendEnd()
    }
}
