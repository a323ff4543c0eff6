internal import CNGHTTP2

/// What the callbacks record while bytes come in. The results are libnghttp2's: 0 to go on.
extension HTTP2Session {
    private static var goOn: Int32 { 0 }
    /// Resets the stream that is being received, and goes on with the connection.
    private static var refuseStream: Int32 { NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue }

    func frameBegins(_ head: nghttp2_frame_hd) -> Int32 {
        let isAnswer = head.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) != 0
        switch UInt32(head.type) {
        case NGHTTP2_HEADERS.rawValue:
            checkIsNew(head.stream_id)
        case NGHTTP2_DATA.rawValue:
            let ends = head.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
            if head.length == 0, !ends { countUnproductive() }
        case NGHTTP2_PING.rawValue:
            if isAnswer {
                pingAnswers += 1
            } else if !accountant.receivedPing(at: now) {
                violate("PING flood")
            }
        case NGHTTP2_SETTINGS.rawValue:
            hasGreeted = true
            if !isAnswer, !accountant.receivedSettings(at: now) { violate("SETTINGS flood") }
        case NGHTTP2_WINDOW_UPDATE.rawValue:
            if !accountant.receivedWindowUpdate(at: now) { violate("WINDOW_UPDATE flood") }
        case NGHTTP2_RST_STREAM.rawValue, NGHTTP2_GOAWAY.rawValue,
            NGHTTP2_CONTINUATION.rawValue:
            break  // libnghttp2 limits the first and the last.
        default:
            countUnproductive()
        }
        return Self.goOn
    }

    private func countUnproductive() {
        if !accountant.receivedUnproductive(at: now) { violate("unproductive frames") }
    }

    func invalidFrame() -> Int32 {
        countUnproductive()
        return Self.goOn
    }

    /// A HEADERS frame with a number below the last that was never opened is an error of the
    /// connection, which libnghttp2 does not see once it has forgotten closed streams.
    private func checkIsNew(_ id: Int32) {
        guard role == .server, !skipped.isEmpty, id <= lastOpened else { return }
        if skipped.contains(where: { $0.contains(id) }) { violate("a stream number out of order") }
    }

    func headersBegin(_ frame: UnsafePointer<nghttp2_frame>) -> Int32 {
        let id = unsafe frame.pointee.hd.stream_id
        guard role == .server,
            unsafe frame.pointee.headers.cat.rawValue == NGHTTP2_HCAT_REQUEST.rawValue
        else {
            current = stream(id)
            return Self.goOn
        }
        if id > lastOpened + 2 {
            skipped.append(lastOpened + 1...id - 1)
            if skipped.count > 16 { violate("stream numbers with gaps") }
        }
        lastOpened = max(lastOpened, id)
        let stream = open(id)
        current = stream
        unsafe nghttp2_session_set_stream_user_data(
            session, id, Unmanaged.passUnretained(stream).toOpaque())
        return Self.goOn
    }

    func header(
        _ frame: UnsafePointer<nghttp2_frame>, name: UnsafeBufferPointer<UInt8>,
        value: UnsafeBufferPointer<UInt8>
    ) -> Int32 {
        guard let stream = current, unsafe stream.id == frame.pointee.hd.stream_id else {
            return Self.goOn
        }
        let isTrailer = unsafe frame.pointee.headers.cat.rawValue == NGHTTP2_HCAT_HEADERS.rawValue
        if isTrailer, role == .server || stream.hasReceivedHeaders {
            return unsafe add(name, value, to: &stream.trailers)
        }
        return unsafe add(name, value, to: &stream.headers)
    }

    private func add(
        _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>,
        to block: inout HeaderBlock
    ) -> Int32 {
        let measure = block.measure + name.count + value.count + 32
        guard measure <= limits.headerBytes, block.count < limits.headerFields else {
            if !accountant.strike() { violate("header sections over the limit") }
            return Self.refuseStream
        }
        unsafe block.append(name: name, value: value)
        return Self.goOn
    }

    func data(_ bytes: UnsafeBufferPointer<UInt8>, of id: Int32) -> Int32 {
        guard let stream = stream(id), !stream.isClosed else {
            unsafe nghttp2_session_consume_connection(session, bytes.count)
            return Self.goOn
        }
        unsafe stream.inbox.append(bytes)
        stream.received += bytes.count
        tell(stream, .data)
        return Self.goOn
    }

    func frameReceived(_ frame: UnsafePointer<nghttp2_frame>) -> Int32 {
        let head = unsafe frame.pointee.hd
        switch UInt32(head.type) {
        case NGHTTP2_HEADERS.rawValue: unsafe headersReceived(frame)
        case NGHTTP2_DATA.rawValue:
            if head.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0 { end(head.stream_id) }
        case NGHTTP2_GOAWAY.rawValue:
            peerGoAway = unsafe frame.pointee.goaway.last_stream_id
        default: break
        }
        return Self.goOn
    }

    private func headersReceived(_ frame: UnsafePointer<nghttp2_frame>) {
        let head = unsafe frame.pointee.hd
        guard let stream = current, stream.id == head.stream_id else { return }
        current = nil
        let ends = head.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
        if role == .client, !ends, isInformational(stream) {
            stream.headers.removeAll()  // 1xx: the response is still to come.
            return
        }
        if !stream.hasReceivedHeaders {
            stream.hasReceivedHeaders = true
            tell(stream, .headers)
        }
        if ends { end(head.stream_id) }
    }

    private func isInformational(_ stream: HTTP2Stream) -> Bool {
        guard !stream.hasReceivedHeaders else { return false }
        return stream.headers[":status"]?.first == UInt8(ascii: "1")
    }

    private func end(_ id: Int32) {
        guard let stream = stream(id), !stream.hasPeerEnded else { return }
        stream.hasPeerEnded = true
        tell(stream, .end)
    }

    func streamClosed(_ id: Int32, _ code: UInt32) -> Int32 {
        guard let stream = stream(id), !stream.isClosed else { return Self.goOn }
        stream.isClosed = true
        stream.closeCode = code
        tell(stream, .closed)
        return Self.goOn
    }

    func frameSent(_ frame: UnsafePointer<nghttp2_frame>) -> Int32 {
        switch unsafe UInt32(frame.pointee.hd.type) {
        case NGHTTP2_DATA.rawValue:
            accountant.sentData()
        case NGHTTP2_RST_STREAM.rawValue:
            let code = unsafe frame.pointee.rst_stream.error_code
            let isOurChoice =
                code == NGHTTP2_NO_ERROR.rawValue || code == NGHTTP2_CANCEL.rawValue
            guard role == .server, !isOurChoice else { break }
            if !accountant.sentReset(at: now) { violate("too many streams had to be reset") }
        default: break
        }
        return Self.goOn
    }
}
