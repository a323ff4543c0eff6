package import CProtobufC

/// Walks over a message before anything is allocated for it, and bounds what it will cost.
///
/// It knows the message's shape: only what libprotobuf-c will descend into counts as depth, and
/// packed lists count by their elements. What it lets pass is well-formed on the outside: no
/// groups, no field 0, no varint of more than ten bytes, no length beyond the end.
package struct PreScan {
    private let limits: ProtobufLimits
    private var elements = 0

    /// Checks `bytes` against `limits`.
    package static func check(
        _ bytes: [UInt8], as shape: UnsafePointer<ProtobufCMessageDescriptor>,
        limits: ProtobufLimits
    ) throws(ProtobufError) {
        guard bytes.count <= limits.memory else { throw .tooLarge(limit: limits.memory) }
        var scan = PreScan(limits: limits)
        try unsafe scan.message(bytes.span, as: shape, depth: 1)
    }

    private init(limits: ProtobufLimits) {
        self.limits = limits
    }

    private mutating func message(
        _ bytes: Span<UInt8>, as shape: UnsafePointer<ProtobufCMessageDescriptor>, depth: Int
    ) throws(ProtobufError) {
        guard depth <= limits.depth else { throw .tooDeep(limit: limits.depth) }
        var position = 0
        while position < bytes.count {
            try count(1)
            let tag = try WireFormat.varint(bytes, &position)
            guard tag >> 3 > 0, tag <= UInt64(UInt32.max) else { throw .malformed }
            switch tag & 7 {
            case 0: _ = try WireFormat.varint(bytes, &position)
            case 1: try WireFormat.skip(8, bytes, &position)
            case 2:
                let start = try WireFormat.skipLength(bytes, &position)
                try unsafe inside(
                    bytes.extracting(start..<position), number: UInt32(tag >> 3), of: shape,
                    depth: depth)
            case 5: try WireFormat.skip(4, bytes, &position)
            default: throw .malformed
            }
        }
    }

    /// Looks inside a length-delimited field: a message, or a packed list.
    private mutating func inside(
        _ bytes: Span<UInt8>, number: UInt32,
        of shape: UnsafePointer<ProtobufCMessageDescriptor>, depth: Int
    ) throws(ProtobufError) {
        guard let field = unsafe protobuf_c_message_descriptor_get_field(shape, number) else {
            return
        }
        switch unsafe field.pointee.type {
        case PROTOBUF_C_TYPE_STRING, PROTOBUF_C_TYPE_BYTES:
            return
        case PROTOBUF_C_TYPE_MESSAGE:
            guard let inner = unsafe field.pointee.descriptor else { throw .malformed }
            try unsafe message(
                bytes, as: inner.assumingMemoryBound(to: ProtobufCMessageDescriptor.self),
                depth: depth + 1)
        default:
            // A packed list: no element is smaller than a byte, so its size bounds the count.
            try count(bytes.count)
        }
    }

    private mutating func count(_ more: Int) throws(ProtobufError) {
        elements += more
        guard elements <= limits.elements else { throw .tooManyElements(limit: limits.elements) }
    }
}
