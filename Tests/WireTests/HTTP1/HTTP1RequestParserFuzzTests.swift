import Essentials
import Testing

@testable import Wire

@Suite("Any bytes as HTTP/1.1")
struct HTTP1RequestParserFuzzTests {
    private static let samples = [
        "GET /a?b=c HTTP/1.1\r\nHost: a\r\nCookie: x=y; z\r\n\r\n",
        "\r\nPOST /p%20q HTTP/1.1\r\nhost: [::1]:80\r\nContent-Length: 11\r\n\r\nhello world",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "5;e=f\r\nhello\r\n6\r\n world\r\n0\r\nT: u\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "GET http://a:80/x HTTP/1.0\r\nConnection: keep-alive\r\nExpect: 100-continue\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
    ].map { Array($0.utf8) }

    /// Small limits, so that random input meets them.
    private static var limits: HTTPLimits {
        var limits = HTTPLimits()
        limits.headBytes = 160
        limits.fieldCount = 4
        limits.bodyBytes = 24
        return limits
    }

    @Test("any split of the input gives the same events", arguments: 0..<8)
    func splits(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<2500 {
            let input = Self.input(&random)
            let whole = ParsedInput([input], limits: Self.limits)
            let pieces = Self.split(input, &random)
            let split = ParsedInput(pieces, limits: Self.limits)
            #expect(split == whole, "\(pieces.map { String(decoding: $0, as: UTF8.self) })")
        }
    }

    @Test("byte by byte gives the same events")
    func byteByByte() {
        for sample in Self.samples {
            #expect(ParsedInput(sample.map { [$0] }) == ParsedInput([sample]))
        }
    }

    @Test("the parser never holds more than the limits allow", arguments: 0..<4)
    func bounded(seed: UInt64) throws {
        var random = SplitMix(seed: seed &+ 1000)
        for _ in 0..<500 {
            var parser = HTTP1RequestParser(limits: Self.limits)
            for _ in 0..<64 {
                parser.receive(Self.input(&random).prefix(32))
                guard (try? Self.drain(&parser)) != nil else { break }
                #expect(parser.unreadCount <= Self.limits.headBytes + 32)
                #expect((parser.head?.fields.count ?? 0) <= Self.limits.fieldCount)
            }
        }
    }

    private static func drain(_ parser: inout HTTP1RequestParser) throws {
        while try parser.next() != nil {}
    }

    /// A few samples one after the other, damaged here and there.
    private static func input(_ random: inout SplitMix) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0...Int.random(in: 0..<3, using: &random) {
            bytes += samples.randomElement(using: &random) ?? []
        }
        let marks = Array("\r\n\r\n: ;0\u{0}\t,/%".utf8)
        for _ in 0..<Int.random(in: 0..<4, using: &random) {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.insert(marks.randomElement(using: &random) ?? 0, at: place)
            case 2: bytes.remove(at: place)
            default:
                let length = Int.random(in: 0..<120, using: &random)
                bytes.insert(contentsOf: [UInt8](repeating: bytes[place], count: length), at: place)
            }
        }
        return bytes
    }

    private static func split(_ input: [UInt8], _ random: inout SplitMix) -> [[UInt8]] {
        var rest = input[...]
        var pieces: [[UInt8]] = []
        while !rest.isEmpty {
            let piece = rest.prefix(Int.random(in: 0...20, using: &random))
            pieces.append(Array(piece))
            rest = rest.dropFirst(piece.count)
        }
        return pieces
    }
}
