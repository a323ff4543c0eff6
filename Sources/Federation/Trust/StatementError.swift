/// Why a board statement is refused.
enum StatementError: Error, Equatable {
    case malformed
    case badSignature
    case expired
    /// It is signed by another root than the one held.
    case otherBoard
    /// A newer statement of this board is known.
    case olderSerial
    /// Two statements with one serial: the board, or someone with its key, contradicts itself.
    case sameSerialOtherContents
}
