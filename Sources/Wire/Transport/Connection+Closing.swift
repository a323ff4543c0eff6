extension Connection {
    /// A peer that we cut off gets so long to read why.
    private static var lingerTime: Duration { .seconds(1) }

    /// Closes when all that the driver has produced is written; the peer gets to read it.
    func closeGently() {
        guard phase != .closed, phase != .lingering else { return }
        closesWhenSent = true
        flushLater()
    }

    /// Sends the end and drops what still comes, since closing a socket with unread bytes in it
    /// resets the connection, and the peer would lose our last words.
    func linger() {
        guard phase == .open else { return }
        phase = .lingering
        phaseBegan = now
        endDriver()
        channel.sendEnd()
        readAll()
    }

    /// Closes at once.
    func close() {
        guard phase != .closed else { return }
        phase = .closed
        loop.deregister(registration)
        endDriver()
        channel.socket.close()
        unsent = []
        unsentStart = 0
        onOpen?(RPCError(.unavailable, "the connection was closed while it was being made"))
        onOpen = nil
        onClose(self)
    }

    private func endDriver() {
        let driver = self.driver
        self.driver = nil
        driver?.closed(on: self)
    }

    /// Lets the driver finish what runs, and takes nothing new.
    func beginDrain() {
        guard let driver, phase == .open else { return close() }
        driver.beginDrain(on: self)
        flushLater()
    }

    /// Once a second: the times that are not the protocol's own.
    func checkTimes() {
        switch phase {
        case .connecting:
            if now - phaseBegan > limits.dialTime { failOpening("connecting took too long") }
        case .handshaking:
            let limit = role == .server ? limits.handshakeTime : limits.dialTime
            if now - phaseBegan > limit { failOpening("the TLS handshake took too long") }
        case .detecting:
            if now - phaseBegan > limits.headerTime { close() }
        case .open:
            if let blockedSince, now - blockedSince > limits.writeProgressTime { return close() }
            driver?.tick(at: now, on: self)
        case .lingering:
            if now - phaseBegan > Self.lingerTime { close() }
        case .closed:
            break
        }
    }
}
