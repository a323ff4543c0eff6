extension Connection {
    /// A connection that sends without end gets so many reads a pass, then the others' turn.
    private static var readsPerPass: Int { 16 }

    /// Whether so much waits to be sent that reading stops.
    private var isCongested: Bool {
        unsent.count - unsentStart > limits.unsentBytesPerConnection
    }

    /// Reads until there is nothing, as edge-triggered events demand.
    func readAll() {
        mayReadMore = true
        let buffer = unsafe loop.state.readScratch
        for _ in 0..<Self.readsPerPass {
            guard phase != .closed, !isCongested else { return }
            switch unsafe channel.read(into: buffer) {
            case .count(let count):
                unsafe received(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            case .blocked:
                mayReadMore = false
                return
            case .ended:
                mayReadMore = false
                return receivedEnd()
            case .failed:
                return close()
            }
        }
        // More may be there, and no event will tell: come back after the others.
        loop.execute { [weak self] in self?.ready([]) }
    }

    private func received(_ bytes: UnsafeRawBufferPointer) {
        switch phase {
        case .detecting: unsafe detect(bytes)
        case .open: unsafe driver?.received(bytes, on: self)
        case .connecting, .handshaking, .lingering, .closed: break
        }
    }

    private func receivedEnd() {
        guard phase == .open, let driver else { return close() }
        driver.receivedEnd(on: self)
    }

    /// Has the driver asked for its output at the end of this pass.
    func flushLater() {
        guard !isFlushPending, phase != .closed else { return }
        isFlushPending = true
        loop.flushLater(self)
    }

    /// Writes what the driver has and the socket takes.
    func flushNow() {
        isFlushPending = false
        guard phase != .closed, sendUnsent(), phase == .open, let driver else { return }
        let isSent = send(outputOf: driver)
        driver.flushed(on: self)
        guard isSent else { return }
        if closesWhenSent { return linger() }
        if mayReadMore { loop.execute { [weak self] in self?.ready([]) } }
    }

    /// Gathers and writes what the driver has to say; false when the socket is full.
    private func send(outputOf driver: any ConnectionDriver) -> Bool {
        let scratch = unsafe loop.state.writeScratch
        var filled = 0
        while let chunk = unsafe driver.nextOutput(on: self) {
            if filled + chunk.count > scratch.count {
                guard unsafe send(UnsafeRawBufferPointer(rebasing: scratch[..<filled]), chunk)
                else { return false }
                filled = 0
            }
            if chunk.count > scratch.count {
                let nothing = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
                guard unsafe send(chunk, nothing) else { return false }
                continue
            }
            unsafe UnsafeMutableRawBufferPointer(rebasing: scratch[filled...]).copyMemory(
                from: chunk)
            filled += chunk.count
        }
        let nothing = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
        return unsafe send(UnsafeRawBufferPointer(rebasing: scratch[..<filled]), nothing)
    }

    /// Writes bytes; keeps what the socket does not take, and `next` after it.
    ///
    /// - Returns: whether everything but `next` was written; `next` is still the caller's then.
    private func send(_ bytes: UnsafeRawBufferPointer, _ next: UnsafeRawBufferPointer) -> Bool {
        var rest = unsafe bytes
        while unsafe !rest.isEmpty {
            switch unsafe channel.write(rest) {
            case .count(let count):
                unsafe rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            case .blocked:
                unsafe unsent.append(contentsOf: rest)
                unsafe unsent.append(contentsOf: next)
                blockedSince = now
                return false
            case .ended, .failed:
                close()
                return false
            }
        }
        return true
    }

    /// Writes what was left of an earlier pass; true when nothing of it is left.
    private func sendUnsent() -> Bool {
        while unsentStart < unsent.count {
            let result = unsafe unsent.withUnsafeBytes {
                unsafe channel.write(UnsafeRawBufferPointer(rebasing: $0[unsentStart...]))
            }
            switch result {
            case .count(let count):
                unsentStart += count
                blockedSince = now
            case .blocked:
                return false
            case .ended, .failed:
                close()
                return false
            }
        }
        if !unsent.isEmpty {
            unsent = []
            unsentStart = 0
            blockedSince = nil
        }
        return true
    }
}
