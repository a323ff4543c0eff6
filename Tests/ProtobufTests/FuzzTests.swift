import Essentials
import Messages
import Protobuf
import Testing

/// Bounded fuzzing: whatever the bytes, decoding ends with a value or a ``ProtobufError``, and a
/// value that came out goes in again.
@Suite("Random bytes")
struct FuzzTests {
    @Test("Noise neither crashes nor decodes to what cannot be encoded", arguments: 0..<8)
    func noise(seed: UInt64) throws {
        var source = SampleSource(seed: seed)
        for _ in 0..<40 {
            for type in everyMessage { try decode(source.bytes(), as: type) }
        }
    }

    @Test("Messages with bytes flipped, cut, doubled and inserted likewise", arguments: 8..<24)
    func mutants(seed: UInt64) throws {
        var source = SampleSource(seed: seed)
        for _ in 0..<8 {
            for type in everyMessage {
                var bytes = type.sample(&source).serialized()
                for _ in 0...source.below(4) { mutate(&bytes, &source) }
                try decode(bytes, as: type)
            }
        }
    }

    private func mutate(_ bytes: inout [UInt8], _ source: inout SampleSource) {
        let place = source.below(bytes.count + 1)
        switch source.below(4) {
        case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8(source.below(8))
        case 1: bytes.removeLast(bytes.count - place)
        case 2: bytes += bytes[place...]
        default: bytes.insert(UInt8(source.below(256)), at: place)
        }
    }

    private func decode<Message: ProtobufMessage>(
        _ bytes: [UInt8], as type: Message.Type
    ) throws {
        let message: Message
        do throws(ProtobufError) {
            message = try Message(serialized: bytes)
        } catch {
            return
        }
        #expect(try Message(serialized: message.serialized()) == message)
    }
}
