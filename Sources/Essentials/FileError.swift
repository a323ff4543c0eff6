/// Why a file could not be read or written. It names the path, never what stands in the file.
public struct FileError: Error, Equatable, Sendable {
    /// What was tried, such as "read".
    public let act: String
    /// The file or directory.
    public let path: String
    /// The system's number for the reason.
    public let number: Int32
    /// The reason in the system's words.
    public let reason: String
}
