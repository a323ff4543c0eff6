// Generated from lerarenkamer/federation/v1/payloads.proto by scripts/generate-messages. Do not edit.
// swift-format-ignore-file

internal import CMessages
internal import CProtobufC
public import Protobuf

extension FederationV1 {
    /// "group.created"
    public struct GroupCreated: ProtobufMessage {
        /// The field `name`.
        public var name: String = ""
        /// The field `description`.
        public var description: String = ""

        /// A message; a field left out has its default.
        public init(
            name: String = "",
            description: String = ""
        ) {
            self.name = name
            self.description = description
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// "board.admitted"; the host says so.
    public struct BoardAdmitted: ProtobufMessage {
        /// The field `board_id`.
        public var boardID: [UInt8] = []
        /// The field `name`.
        public var name: String = ""
        /// What the board says about itself: the keys by which its events are verified in this group.
        public var statement: FederationV1.SignedStatement? = nil

        /// A message; a field left out has its default.
        public init(
            boardID: [UInt8] = [],
            name: String = "",
            statement: FederationV1.SignedStatement? = nil
        ) {
            self.boardID = boardID
            self.name = name
            self.statement = statement
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// "member.joined": how a person wants to be seen in this group.
    public struct MemberJoined: ProtobufMessage {
        /// The field `display_name`.
        public var displayName: String = ""
        /// The field `job_function`.
        public var jobFunction: String = ""
        /// The field `school`.
        public var school: String = ""

        /// A message; a field left out has its default.
        public init(
            displayName: String = "",
            jobFunction: String = "",
            school: String = ""
        ) {
            self.displayName = displayName
            self.jobFunction = jobFunction
            self.school = school
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// "member.left"
    public struct MemberLeft: ProtobufMessage {

        /// The message with every field at its default.
        public init() {}
    }

    /// "post.written"
    public struct PostWritten: ProtobufMessage {
        /// The field `body`.
        public var body: String = ""

        /// A message; a field left out has its default.
        public init(
            body: String = ""
        ) {
            self.body = body
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// "comment.written"; the header refers to the post.
    public struct CommentWritten: ProtobufMessage {
        /// The field `body`.
        public var body: String = ""

        /// A message; a field left out has its default.
        public init(
            body: String = ""
        ) {
            self.body = body
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// "like.set" and "like.cleared"; the header refers to the post.
    public struct LikeChanged: ProtobufMessage {

        /// The message with every field at its default.
        public init() {}
    }
}

extension FederationV1.GroupCreated {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__group_created__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__GroupCreated.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__GroupCreated>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.name = try unsafe c.name.text()
        self.description = try unsafe c.description.text()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__GroupCreated> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__GroupCreated.self)
        unsafe lerarenkamer__federation__v1__group_created__init(message)
        unsafe message.pointee.name = arena.data(self.name)
        unsafe message.pointee.description = arena.data(self.description)
        return unsafe message
    }
}

extension FederationV1.BoardAdmitted {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__board_admitted__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__BoardAdmitted.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__BoardAdmitted>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.boardID = unsafe c.board_id.bytes()
        self.name = try unsafe c.name.text()
        if let inner = unsafe c.statement {
            self.statement = try unsafe FederationV1.SignedStatement(pointee: inner)
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__BoardAdmitted> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__BoardAdmitted.self)
        unsafe lerarenkamer__federation__v1__board_admitted__init(message)
        unsafe message.pointee.board_id = arena.data(self.boardID)
        unsafe message.pointee.name = arena.data(self.name)
        if let inner = self.statement {
            unsafe message.pointee.statement = inner.placed(in: &arena)
        }
        return unsafe message
    }
}

extension FederationV1.MemberJoined {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__member_joined__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__MemberJoined.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__MemberJoined>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.displayName = try unsafe c.display_name.text()
        self.jobFunction = try unsafe c.job_function.text()
        self.school = try unsafe c.school.text()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__MemberJoined> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__MemberJoined.self)
        unsafe lerarenkamer__federation__v1__member_joined__init(message)
        unsafe message.pointee.display_name = arena.data(self.displayName)
        unsafe message.pointee.job_function = arena.data(self.jobFunction)
        unsafe message.pointee.school = arena.data(self.school)
        return unsafe message
    }
}

extension FederationV1.MemberLeft {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__member_left__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__MemberLeft.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__MemberLeft>?) throws(ProtobufError) {
        self.init()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__MemberLeft> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__MemberLeft.self)
        unsafe lerarenkamer__federation__v1__member_left__init(message)
        return unsafe message
    }
}

extension FederationV1.PostWritten {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__post_written__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__PostWritten.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__PostWritten>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.body = try unsafe c.body.text()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__PostWritten> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__PostWritten.self)
        unsafe lerarenkamer__federation__v1__post_written__init(message)
        unsafe message.pointee.body = arena.data(self.body)
        return unsafe message
    }
}

extension FederationV1.CommentWritten {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__comment_written__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__CommentWritten.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__CommentWritten>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.body = try unsafe c.body.text()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__CommentWritten> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__CommentWritten.self)
        unsafe lerarenkamer__federation__v1__comment_written__init(message)
        unsafe message.pointee.body = arena.data(self.body)
        return unsafe message
    }
}

extension FederationV1.LikeChanged {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__like_changed__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__LikeChanged.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__LikeChanged>?) throws(ProtobufError) {
        self.init()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__LikeChanged> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__LikeChanged.self)
        unsafe lerarenkamer__federation__v1__like_changed__init(message)
        return unsafe message
    }
}
