internal import CNGHTTP2

/// Header fields that are the same for many streams, laid out once as libnghttp2 wants them.
///
/// They live as long as the program, so that libnghttp2 need not copy them.
@safe final class FixedFields: @unchecked Sendable {
    // Never changed after init.
    let fields: UnsafeMutableBufferPointer<nghttp2_nv>

    /// Meant for `static let`: the memory is never given back.
    init(_ pairs: KeyValuePairs<String, String>) {
        unsafe fields = .allocate(capacity: pairs.count)
        let flags = UInt8(
            NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue | NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue)
        for (index, pair) in pairs.enumerated() {
            unsafe fields.initializeElement(
                at: index,
                to: nghttp2_nv(
                    name: Self.keep(pair.key), value: Self.keep(pair.value),
                    namelen: pair.key.utf8.count, valuelen: pair.value.utf8.count, flags: flags))
        }
    }

    private static func keep(_ text: String) -> UnsafeMutablePointer<UInt8> {
        let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count + 1)
        _ = unsafe memory.update(fromContentsOf: Array(text.utf8) + [0])
        return unsafe UnsafeMutablePointer(memory.baseAddress ?? .allocate(capacity: 1))
    }

    deinit {
        // Static: never reached. Freeing here would leave dangling pointers in sessions.
    }
}
