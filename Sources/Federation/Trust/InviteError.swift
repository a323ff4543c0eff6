/// Why an invite cannot be redeemed or withdrawn.
enum InviteError: Error, Equatable {
    /// No invite fits the id and the key.
    case unknown
    case expired
    case withdrawn
    /// Another board was first.
    case used
}
