/// Why a request over HTTP/1.1 is refused. After any of these the connection closes, since the
/// place where the next request would begin can no longer be trusted.
enum HTTP1Error: Error, Equatable {
    /// The first line is no `method target HTTP/1.x`, with single spaces.
    case malformedRequestLine
    /// The version is neither HTTP/1.1 nor HTTP/1.0.
    case unsupportedVersion
    /// A tunnel was asked for.
    case unsupportedMethod
    /// A line ended without a carriage return, which other parsers read in other ways.
    case bareLineFeed
    /// A field line has no name, a space before the colon, or a control character.
    case malformedField
    /// A field line begins with white space: the obsolete way to go on with the previous one.
    case foldedField
    /// The request line is longer than the head may be.
    case targetTooLong
    /// The head, or the trailers, are larger than the limit.
    case headTooLarge
    /// More field lines than the limit.
    case tooManyFields
    /// No host, several, or one that is no host.
    case badHost
    /// Content length and transfer encoding together, or more than one content length.
    case ambiguousLength
    /// A content length that is no number.
    case malformedLength
    /// A transfer coding other than `chunked`.
    case unknownTransferCoding
    /// The body is larger than the limit.
    case bodyTooLarge
    /// A chunk's size or end is not where it has to be.
    case malformedChunk
    /// An expectation other than `100-continue`.
    case unknownExpectation

    /// The status to refuse the request with.
    var status: Int {
        switch self {
        case .malformedRequestLine, .bareLineFeed, .malformedField, .foldedField, .badHost,
            .ambiguousLength, .malformedLength, .malformedChunk:
            400
        case .bodyTooLarge: 413
        case .targetTooLong: 414
        case .unknownExpectation: 417
        case .headTooLarge, .tooManyFields: 431
        case .unsupportedMethod, .unknownTransferCoding: 501
        case .unsupportedVersion: 505
        }
    }
}
