import Testing

@testable import Wire

@Suite("Bytes that wait to be written")
struct OutputBufferTests {
    @Test("what was appended comes out once, in order")
    func order() {
        let buffer = OutputBuffer()
        var expected: [UInt8] = []
        for length in [0, 1, 600, 3, 100_000] {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 + length) }
            buffer.append(bytes)
            expected += bytes
        }
        #expect(buffer.count == expected.count)
        #expect(take(buffer) == expected)
        #expect(take(buffer) == nil)
    }

    @Test("it can be used again after its memory was given back")
    func reuse() {
        let buffer = OutputBuffer()
        buffer.append([1, 2, 3])
        buffer.dropWritten()
        #expect(take(buffer) == [1, 2, 3])
        buffer.dropWritten()
        buffer.append([4])
        #expect(take(buffer) == [4])
    }

    private func take(_ buffer: OutputBuffer) -> [UInt8]? {
        unsafe buffer.takeAll().map { unsafe Array($0) }
    }
}
