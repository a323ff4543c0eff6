internal import CNGHTTP2

/// The functions that libnghttp2 calls, for all sessions.
@safe struct HTTP2Callbacks: @unchecked Sendable {
    // Never changed after init; libnghttp2 copies it into each session.
    let table: OpaquePointer

    static let shared = HTTP2Callbacks()

    private init() {
        var made: OpaquePointer?
        unsafe nghttp2_session_callbacks_new(&made)
        // Out of memory at the very start: there is nothing to go on with.
        guard let table = unsafe made else { preconditionFailure("out of memory") }
        unsafe self.table = unsafe table
        setReceiving()
        setSending()
    }

    private func setReceiving() {
        unsafe nghttp2_session_callbacks_set_on_begin_frame_callback(table) { _, head, user in
            guard let head = unsafe head else { return 0 }
            return unsafe HTTP2Callbacks.with(user) { unsafe $0.frameBegins(head.pointee) }
        }
        unsafe nghttp2_session_callbacks_set_on_begin_headers_callback(table) { _, frame, user in
            guard let frame = unsafe frame else { return 0 }
            return unsafe HTTP2Callbacks.with(user) { unsafe $0.headersBegin(frame) }
        }
        unsafe nghttp2_session_callbacks_set_on_header_callback(table) {
            _, frame, name, nameLength, value, valueLength, _, user in
            guard let frame = unsafe frame else { return 0 }
            let name = unsafe UnsafeBufferPointer(start: name, count: nameLength)
            let value = unsafe UnsafeBufferPointer(start: value, count: valueLength)
            return unsafe HTTP2Callbacks.with(user) {
                unsafe $0.header(frame, name: name, value: value)
            }
        }
        unsafe nghttp2_session_callbacks_set_on_data_chunk_recv_callback(table) {
            _, _, id, bytes, length, user in
            let bytes = unsafe UnsafeBufferPointer(start: bytes, count: length)
            return unsafe HTTP2Callbacks.with(user) { unsafe $0.data(bytes, of: id) }
        }
        unsafe nghttp2_session_callbacks_set_on_frame_recv_callback(table) { _, frame, user in
            guard let frame = unsafe frame else { return 0 }
            return unsafe HTTP2Callbacks.with(user) { unsafe $0.frameReceived(frame) }
        }
        unsafe nghttp2_session_callbacks_set_on_stream_close_callback(table) {
            _, id, code, user in
            unsafe HTTP2Callbacks.with(user) { $0.streamClosed(id, code) }
        }
        unsafe nghttp2_session_callbacks_set_on_invalid_frame_recv_callback(table) {
            _, _, _, user in
            unsafe HTTP2Callbacks.with(user) { $0.invalidFrame() }
        }
    }

    private func setSending() {
        unsafe nghttp2_session_callbacks_set_on_frame_send_callback(table) { _, frame, user in
            guard let frame = unsafe frame else { return 0 }
            return unsafe HTTP2Callbacks.with(user) { unsafe $0.frameSent(frame) }
        }
    }

    private static func with(
        _ user: UnsafeMutableRawPointer?, _ body: (HTTP2Session) -> Int32
    ) -> Int32 {
        guard let user = unsafe user else { return 0 }
        return unsafe Unmanaged<HTTP2Session>.fromOpaque(user)._withUnsafeGuaranteedRef(body)
    }
}
