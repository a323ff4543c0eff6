internal import CNGHTTP2

extension HTTP2Session {
    /// Submits response headers. With a body the stream's outbox follows, until its ending.
    func respond(_ stream: HTTP2Stream, _ fields: FixedFields, hasBody: Bool) {
        unsafe submitResponse(
            stream, fields.fields.baseAddress, fields.fields.count, hasBody: hasBody)
    }

    /// The same with fields of its own, `:status` first.
    func respond(_ stream: HTTP2Stream, _ fields: HeaderBlock, hasBody: Bool) {
        unsafe fields.withFields { unsafe submitResponse(stream, $0, $1, hasBody: hasBody) }
    }

    private func submitResponse(
        _ stream: HTTP2Stream, _ fields: UnsafeMutablePointer<nghttp2_nv>?, _ count: Int,
        hasBody: Bool
    ) {
        guard !stream.isClosed, !stream.hasResponded else { return }
        stream.hasResponded = true
        guard hasBody else {
            _ = unsafe nghttp2_submit_response(session, stream.id, fields, count, nil)
            return
        }
        var provider = unsafe Self.provider(stream)
        _ = unsafe nghttp2_submit_response(session, stream.id, fields, count, &provider)
    }

    /// Begins a stream with request headers; its outbox follows, until its ending.
    ///
    /// - Returns: nil when no more streams can be begun on this connection.
    func request(_ fields: HeaderBlock) -> HTTP2Stream? {
        let stream = open(0)
        var provider = unsafe Self.provider(stream)
        let id = unsafe fields.withFields { fields, count in
            unsafe nghttp2_submit_request(
                session, nil, fields, count, &provider,
                Unmanaged.passUnretained(stream).toOpaque())
        }
        guard id > 0 else {
            forget(stream)
            return nil
        }
        stream.id = id
        stream.hasResponded = true
        return stream
    }

    private static func provider(_ stream: HTTP2Stream) -> nghttp2_data_provider {
        var provider = unsafe nghttp2_data_provider()
        unsafe provider.source.ptr = unsafe Unmanaged.passUnretained(stream).toOpaque()
        unsafe provider.read_callback = { session, id, buffer, length, flags, source, user in
            guard let pointer = unsafe source?.pointee.ptr, let buffer = unsafe buffer,
                let flags = unsafe flags
            else { return Int(NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue) }
            return unsafe Unmanaged<HTTP2Stream>.fromOpaque(pointer)._withUnsafeGuaranteedRef {
                let count = unsafe $0.outbox.move(to: buffer, atMost: length)
                return unsafe HTTP2Session.sendBody($0, count, flags, session, user)
            }
        }
        return unsafe provider
    }

    /// Decides how the body goes on after `count` bytes of it have been taken.
    private static func sendBody(
        _ stream: HTTP2Stream, _ count: Int, _ flags: UnsafeMutablePointer<UInt32>,
        _ session: OpaquePointer?, _ user: UnsafeMutableRawPointer?
    ) -> Int {
        if stream.writer != nil || count > 0, let user = unsafe user {
            unsafe Unmanaged<HTTP2Session>.fromOpaque(user)._withUnsafeGuaranteedRef {
                stream.lastProgress = $0.now
                if stream.writer != nil { $0.roomy.append(stream) }
            }
        }
        guard stream.outbox.isEmpty else { return count }
        let last = NGHTTP2_DATA_FLAG_EOF.rawValue
        let notLast = NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
        switch stream.ending {
        case .open:
            guard count == 0 else { return count }
            stream.isDeferred = true
            return Int(NGHTTP2_ERR_DEFERRED.rawValue)
        case .body:
            unsafe flags.pointee |= last
        case .trailers(let block):
            unsafe flags.pointee |= last | notLast
            unsafe block.withFields {
                _ = unsafe nghttp2_submit_trailer(session, stream.id, $0, $1)
            }
        case .fixedTrailers(let fixed):
            unsafe flags.pointee |= last | notLast
            _ = unsafe nghttp2_submit_trailer(
                session, stream.id, fixed.fields.baseAddress, fixed.fields.count)
        }
        return count
    }

    /// Goes on with a stream whose outbox had run empty.
    func resume(_ stream: HTTP2Stream) {
        guard stream.isDeferred, !stream.isClosed else { return }
        stream.isDeferred = false
        _ = unsafe nghttp2_session_resume_data(session, stream.id)
    }

    /// Ends a stream with an error code.
    func reset(_ stream: HTTP2Stream, _ code: HTTP2ErrorCode) {
        guard !stream.isClosed, stream.id > 0 else { return }
        _ = unsafe nghttp2_submit_rst_stream(
            session, UInt8(NGHTTP2_FLAG_NONE.rawValue), stream.id, code.rawValue)
    }

    /// Lets the peer send as many bytes again as have been taken from the inbox.
    func consumed(_ count: Int, of stream: HTTP2Stream) {
        guard count > 0 else { return }
        unsafe nghttp2_session_consume_connection(session, count)
        guard !stream.hasPeerEnded, !stream.isClosed else { return }
        unsafe nghttp2_session_consume_stream(session, stream.id, count)
    }

    /// Says that the connection will end, while streams that are on their way still count.
    func submitShutdownNotice() {
        _ = unsafe nghttp2_submit_shutdown_notice(session)
    }

    /// Says which streams are the last; the session is finished when they are.
    func submitGoAway() {
        let last = unsafe nghttp2_session_get_last_proc_stream_id(session)
        _ = unsafe nghttp2_submit_goaway(
            session, UInt8(NGHTTP2_FLAG_NONE.rawValue), last, NGHTTP2_NO_ERROR.rawValue, nil, 0)
    }

    /// Ends the connection with an error; what is open is lost.
    func terminate(_ code: HTTP2ErrorCode) {
        _ = unsafe nghttp2_session_terminate_session(session, code.rawValue)
    }

    func submitPing() {
        _ = unsafe nghttp2_submit_ping(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), nil)
    }
}

extension HeaderBlock {
    /// Calls with the fields as libnghttp2 wants them; it copies what it keeps.
    func withFields<R>(_ body: (UnsafeMutablePointer<nghttp2_nv>?, Int) -> R) -> R {
        unsafe withExtents { bytes, extents in
            // libnghttp2 does not write to names and values, though its type says so.
            let base = unsafe UnsafeMutablePointer(mutating: bytes.baseAddress)
            var fields = unsafe extents.map { extent in
                unsafe nghttp2_nv(
                    name: base.map { unsafe $0 + extent.name.lowerBound },
                    value: base.map { unsafe $0 + extent.value.lowerBound },
                    namelen: extent.name.count, valuelen: extent.value.count,
                    flags: UInt8(NGHTTP2_NV_FLAG_NONE.rawValue))
            }
            return unsafe fields.withUnsafeMutableBufferPointer {
                unsafe body($0.baseAddress, $0.count)
            }
        }
    }
}
