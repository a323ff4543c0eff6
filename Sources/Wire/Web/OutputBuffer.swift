/// Bytes that wait to be written, at an address that stays until they are.
@safe final class OutputBuffer {
    private var storage = unsafe UnsafeMutableRawBufferPointer(start: nil, count: 0)
    /// How many bytes wait.
    private(set) var count = 0

    deinit { unsafe storage.deallocate() }

    func append(_ bytes: [UInt8]) {
        reserve(count + bytes.count)
        unsafe bytes.withUnsafeBytes { bytes in
            unsafe UnsafeMutableRawBufferPointer(rebasing: storage[count...])
                .copyMemory(from: bytes)
        }
        count += bytes.count
    }

    /// Hands out everything that waits. It stays valid until something is appended or dropped.
    func takeAll() -> UnsafeRawBufferPointer? {
        guard count > 0 else { return nil }
        defer { count = 0 }
        return unsafe UnsafeRawBufferPointer(rebasing: storage[..<count])
    }

    /// Gives back the memory of what has been written: a connection at rest needs none.
    func dropWritten() {
        guard count == 0 else { return }
        unsafe storage.deallocate()
        unsafe storage = UnsafeMutableRawBufferPointer(start: nil, count: 0)
    }

    private func reserve(_ capacity: Int) {
        guard unsafe capacity > storage.count else { return }
        let larger = unsafe UnsafeMutableRawBufferPointer.allocate(
            byteCount: max(capacity, 2 * storage.count, 512), alignment: 16)
        unsafe larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: storage[..<count]))
        unsafe storage.deallocate()
        unsafe storage = larger
    }
}
