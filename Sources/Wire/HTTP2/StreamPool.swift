/// Stream objects between two uses, with the memory of their buffers. One for each loop.
final class StreamPool {
    private var free: [HTTP2Stream] = []

    private static let mostKept = 512

    func take() -> HTTP2Stream {
        free.popLast() ?? HTTP2Stream()
    }

    func give(_ stream: HTTP2Stream) {
        guard free.count < Self.mostKept else { return }
        stream.attachment = nil
        free.append(stream)
    }
}
