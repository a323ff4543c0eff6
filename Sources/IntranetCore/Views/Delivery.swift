/// How far a post has come among the boards of a network group: what is known, nothing hoped.
public enum Delivery: Sendable, Equatable {
    /// It is stored here, and the host board has not given it its place in the group's order yet.
    case sending(host: String, hostReachable: Bool)
    /// It has its place in the group's order; where it has arrived, board by board.
    case sequenced([BoardArrival])
}
