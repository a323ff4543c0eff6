internal import Protobuf

// Generic, and therefore in the module that uses them: the compiler makes them fit each message.
extension Arena {
    /// Room for a value of a C type, not initialised.
    @unsafe
    mutating func room<C>(for type: C.Type) -> UnsafeMutablePointer<C> {
        unsafe room(MemoryLayout<C>.size).bindMemory(to: C.self, capacity: 1)
    }

    /// A C array with an element for each of `values`; nil when there are none.
    @unsafe
    mutating func list<Value, C>(
        _ values: [Value], _ convert: (Value, inout Arena) -> C
    ) -> UnsafeMutablePointer<C>? {
        guard !values.isEmpty else { return nil }
        let list = unsafe room(MemoryLayout<C>.stride * values.count)
            .bindMemory(to: C.self, capacity: values.count)
        for (index, value) in values.enumerated() {
            unsafe (list + index).initialize(to: convert(value, &self))
        }
        return unsafe list
    }
}

/// The Swift values for the elements of a C array.
@unsafe
func elements<C, Value, Failure: Error>(
    _ start: UnsafeMutablePointer<C>?, _ count: Int, _ convert: (C) throws(Failure) -> Value
) throws(Failure) -> [Value] {
    guard let start = unsafe start, count > 0 else { return [] }
    var values: [Value] = []
    values.reserveCapacity(count)
    for index in 0..<count { values.append(try convert(unsafe start[index])) }
    return values
}
