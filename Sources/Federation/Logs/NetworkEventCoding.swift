internal import IntranetCore
internal import Messages
internal import Protobuf

/// Between what people do, as the intranet says it, and types and payloads, as events carry it.
enum NetworkEventCoding {
    /// What an event of a known type turned out to be.
    enum Reading: Equatable {
        case event(NetworkEvent)
        /// Not for the intranet: an act of a board, or of a type that a newer version knows.
        case other
        /// Of a known type, and its payload or references are none such.
        case malformed
    }

    static func encode(
        _ event: NetworkEvent
    ) -> (type: String, references: [[UInt8]], payload: [UInt8]) {
        switch event {
        case .memberJoined(let card):
            let payload = FederationV1.MemberJoined(
                displayName: card.displayName, jobFunction: card.jobFunction, school: card.school)
            return (EventType.memberJoined, [], payload.serialized())
        case .memberLeft:
            return (EventType.memberLeft, [], FederationV1.MemberLeft().serialized())
        case .postWritten(let body):
            return (EventType.postWritten, [], FederationV1.PostWritten(body: body).serialized())
        case .commentWritten(let post, let body):
            let payload = FederationV1.CommentWritten(body: body)
            return (EventType.commentWritten, [post.bytes], payload.serialized())
        case .likeSet(let post):
            return (EventType.likeSet, [post.bytes], FederationV1.LikeChanged().serialized())
        case .likeCleared(let post):
            return (EventType.likeCleared, [post.bytes], FederationV1.LikeChanged().serialized())
        }
    }

    static func read(_ event: VerifiedEvent) -> Reading {
        let target = event.header.references.first.flatMap(EventHash.init(bytes:))
        let payload = event.signed.payload
        do {
            switch event.header.type {
            case EventType.memberJoined:
                let card = try FederationV1.MemberJoined(serialized: payload)
                return .event(
                    .memberJoined(
                        MemberCard(
                            displayName: card.displayName, jobFunction: card.jobFunction,
                            school: card.school)))
            case EventType.memberLeft: return .event(.memberLeft)
            case EventType.postWritten:
                let post = try FederationV1.PostWritten(serialized: payload)
                return .event(.postWritten(body: post.body))
            case EventType.commentWritten:
                guard let target else { return .malformed }
                let comment = try FederationV1.CommentWritten(serialized: payload)
                return .event(.commentWritten(on: target, body: comment.body))
            case EventType.likeSet:
                return target.map { .event(.likeSet(on: $0)) } ?? .malformed
            case EventType.likeCleared:
                return target.map { .event(.likeCleared(on: $0)) } ?? .malformed
            default: return .other
            }
        } catch {
            return .malformed
        }
    }
}
