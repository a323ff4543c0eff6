/// Text that is no JSON, or not of the kind that ``JSONValue`` holds.
public struct JSONError: Error, Equatable, Sendable {
    /// The byte at which reading stopped, from 0.
    public let offset: Int
    /// What stood in the way.
    public let reason: String
}
