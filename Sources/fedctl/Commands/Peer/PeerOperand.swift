/// The operand that names a peer.
enum PeerOperand {
    static let value = Command.Operand(
        name: "PEER", help: "name, board number, board id or 8 characters of its beginning")
}
