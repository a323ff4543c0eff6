// A target for libFuzzer, compiled with the parser's own sources by scripts/fuzz.

/// Reads the input whole and split, and stops the program when that makes a difference.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    guard let seed = input.first else { return 0 }
    let bytes = Array(input.dropFirst())
    let step = Int(seed % 31) + 1
    let pieces = stride(from: 0, to: bytes.count, by: step).map {
        Array(bytes[$0..<min($0 + step, bytes.count)])
    }
    precondition(outcome([bytes]) == outcome(pieces), "a split changed the events")
    return 0
}

private struct Outcome: Equatable {
    var heads: [HTTP1RequestHead] = []
    var bodies: [UInt8] = []
    var ends = 0
    var error: HTTP1Error?
}

private func outcome(_ pieces: [[UInt8]]) -> Outcome {
    var limits = HTTPLimits()
    limits.headBytes = 512
    limits.fieldCount = 8
    limits.bodyBytes = 256
    var parser = HTTP1RequestParser(limits: limits)
    var outcome = Outcome()
    do throws(HTTP1Error) {
        for piece in pieces {
            parser.receive(piece)
            while let event = try parser.next() {
                switch event {
                case .head(let head): outcome.heads.append(head)
                case .body(let bytes): outcome.bodies += bytes
                case .end: outcome.ends += 1
                }
            }
        }
    } catch {
        outcome.error = error
    }
    return outcome
}
