extension Connection {
    /// The client's connect(2) has ended, one way or the other.
    func finishConnecting(_ events: ReadyEvents) -> Bool {
        guard !events.isEmpty else { return false }
        if let error = channel.socket.connectError() {
            failOpening("cannot connect", cause: error)
            return false
        }
        guard events.contains(.writable) else { return false }
        phase = .handshaking
        return true
    }

    /// Goes on with TLS; true when the connection may be read.
    func shakeHands() -> Bool {
        guard let tls = channel.tls else {
            begin(alpn: nil)
            return true
        }
        switch tls.handshake() {
        case .waiting:
            return false
        case .failed:
            failOpening("the TLS handshake failed")
            return false
        case .done:
            if let certificate = tls.peerCertificate { peer = .certificate(certificate) }
            begin(alpn: tls.negotiatedProtocol)
            return true
        }
    }

    private func begin(alpn: String?) {
        if let factory = choice.factory(alpn: alpn) {
            begin(with: factory)
        } else {
            phase = .detecting
            phaseBegan = now
        }
    }

    private func begin(with factory: DriverFactory) {
        phase = .open
        phaseBegan = now
        let driver = factory(self)
        self.driver = driver
        driver.begin(on: self)
        onOpen?(nil)
        onOpen = nil
        flushLater()
    }

    /// Collects first bytes until they tell the protocol.
    func detect(_ bytes: UnsafeRawBufferPointer) {
        unsafe early.append(contentsOf: bytes)
        switch ProtocolChoice.detect(early) {
        case .undecided: return
        case .http2: begin(with: choice.http2)
        case .http1:
            guard let http1 = choice.http1 else { return close() }
            begin(with: http1)
        }
        let first = early
        early = []
        unsafe first.withUnsafeBytes { unsafe driver?.received($0, on: self) }
    }

    func failOpening(_ reason: String, cause: (any Error)? = nil) {
        onOpen?(RPCError(.unavailable, reason, cause: cause))
        onOpen = nil
        close()
    }
}
