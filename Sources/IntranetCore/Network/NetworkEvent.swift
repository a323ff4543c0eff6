/// Something a person does in a network group, as every board of the group learns it.
public enum NetworkEvent: Sendable, Equatable {
    /// The person joined and is seen like this; a second card replaces the first.
    case memberJoined(MemberCard)
    /// The person left.
    case memberLeft
    /// The person wrote a post.
    case postWritten(body: String)
    /// The person answered a post.
    case commentWritten(on: EventHash, body: String)
    /// The person likes a post.
    case likeSet(on: EventHash)
    /// The person no longer likes a post.
    case likeCleared(on: EventHash)
}
