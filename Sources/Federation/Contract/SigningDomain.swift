/// What a signature or a hash is for, so that one made for one thing never passes for another.
enum SigningDomain {
    static let statement = "lerarenkamer/statement/1"
    static let event = "lerarenkamer/event/1"
    static let checkpoint = "lerarenkamer/checkpoint/1"
    static let payload = "lerarenkamer/payload/1"
    static let words = "lerarenkamer/words/1"
    static let invite = "lerarenkamer/invite/1"
}
