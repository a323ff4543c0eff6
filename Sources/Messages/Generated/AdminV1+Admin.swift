// Generated from lerarenkamer/admin/v1/admin.proto by scripts/generate-messages. Do not edit.
// swift-format-ignore-file

internal import CMessages
internal import CProtobufC
public import Protobuf

extension AdminV1 {
    /// The message `GetStatusRequest`.
    public struct GetStatusRequest: ProtobufMessage {

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `GetStatusResponse`.
    public struct GetStatusResponse: ProtobufMessage {
        /// The field `board_name`.
        public var boardName: String = ""
        /// The field `board_number`.
        public var boardNumber: String = ""
        /// Hex of SHA-256 of the root key.
        public var boardID: String = ""
        /// The field `version`.
        public var version: String = ""
        /// The field `web_address`.
        public var webAddress: String = ""
        /// The field `federation_address`.
        public var federationAddress: String = ""
        /// The field `started_at_ms`.
        public var startedAtMs: Int64 = 0
        /// The field `schools`.
        public var schools: UInt32 = 0
        /// The field `people`.
        public var people: UInt32 = 0
        /// The field `posts`.
        public var posts: UInt64 = 0
        /// The field `database_bytes`.
        public var databaseBytes: UInt64 = 0
        /// The field `peers`.
        public var peers: [AdminV1.PeerStatus] = []

        /// A message; a field left out has its default.
        public init(
            boardName: String = "",
            boardNumber: String = "",
            boardID: String = "",
            version: String = "",
            webAddress: String = "",
            federationAddress: String = "",
            startedAtMs: Int64 = 0,
            schools: UInt32 = 0,
            people: UInt32 = 0,
            posts: UInt64 = 0,
            databaseBytes: UInt64 = 0,
            peers: [AdminV1.PeerStatus] = []
        ) {
            self.boardName = boardName
            self.boardNumber = boardNumber
            self.boardID = boardID
            self.version = version
            self.webAddress = webAddress
            self.federationAddress = federationAddress
            self.startedAtMs = startedAtMs
            self.schools = schools
            self.people = people
            self.posts = posts
            self.databaseBytes = databaseBytes
            self.peers = peers
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `PeerStatus`.
    public struct PeerStatus: ProtobufMessage {
        /// The field `board_id`.
        public var boardID: String = ""
        /// The field `name`.
        public var name: String = ""
        /// The field `board_number`.
        public var boardNumber: String = ""
        /// invited, verified, active, suspended or revoked.
        public var state: String = ""
        /// The field `reason`.
        public var reason: String = ""
        /// What to type next; empty when nothing is to be done.
        public var nextCommand: String = ""
        /// Eight words with spaces between, until the peering is active.
        public var words: String = ""
        /// The field `confirmed_here`.
        public var confirmedHere: Bool = false
        /// The field `confirmed_there`.
        public var confirmedThere: Bool = false
        /// The field `connected`.
        public var connected: Bool = false
        /// The field `last_contact_ms`.
        public var lastContactMs: Int64 = 0
        /// The field `endpoint`.
        public var endpoint: String = ""
        /// The field `scopes`.
        public var scopes: [String] = []
        /// The field `feeds`.
        public var feeds: [AdminV1.FeedStatus] = []
        /// The field `last_error`.
        public var lastError: String = ""

        /// A message; a field left out has its default.
        public init(
            boardID: String = "",
            name: String = "",
            boardNumber: String = "",
            state: String = "",
            reason: String = "",
            nextCommand: String = "",
            words: String = "",
            confirmedHere: Bool = false,
            confirmedThere: Bool = false,
            connected: Bool = false,
            lastContactMs: Int64 = 0,
            endpoint: String = "",
            scopes: [String] = [],
            feeds: [AdminV1.FeedStatus] = [],
            lastError: String = ""
        ) {
            self.boardID = boardID
            self.name = name
            self.boardNumber = boardNumber
            self.state = state
            self.reason = reason
            self.nextCommand = nextCommand
            self.words = words
            self.confirmedHere = confirmedHere
            self.confirmedThere = confirmedThere
            self.connected = connected
            self.lastContactMs = lastContactMs
            self.endpoint = endpoint
            self.scopes = scopes
            self.feeds = feeds
            self.lastError = lastError
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `FeedStatus`.
    public struct FeedStatus: ProtobufMessage {
        /// The field `group_id`.
        public var groupID: String = ""
        /// The field `group_name`.
        public var groupName: String = ""
        /// "log" (the host's order) or "feed" (a board's own events).
        public var kind: String = ""
        /// "in": what we have of theirs; "out": what they have of ours.
        public var direction: String = ""
        /// The field `seq`.
        public var seq: UInt64 = 0
        /// The field `head_seq`.
        public var headSeq: UInt64 = 0
        /// Set when the feed is frozen, with the proof's place.
        public var frozen: String = ""

        /// A message; a field left out has its default.
        public init(
            groupID: String = "",
            groupName: String = "",
            kind: String = "",
            direction: String = "",
            seq: UInt64 = 0,
            headSeq: UInt64 = 0,
            frozen: String = ""
        ) {
            self.groupID = groupID
            self.groupName = groupName
            self.kind = kind
            self.direction = direction
            self.seq = seq
            self.headSeq = headSeq
            self.frozen = frozen
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `CreateInviteRequest`.
    public struct CreateInviteRequest: ProtobufMessage {
        /// The field `valid_hours`.
        public var validHours: UInt32 = 0

        /// A message; a field left out has its default.
        public init(
            validHours: UInt32 = 0
        ) {
            self.validHours = validHours
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `CreateInviteResponse`.
    public struct CreateInviteResponse: ProtobufMessage {
        /// The field `invite`.
        public var invite: String = ""
        /// The field `expires_at_ms`.
        public var expiresAtMs: Int64 = 0
        /// The field `invite_id`.
        public var inviteID: String = ""

        /// A message; a field left out has its default.
        public init(
            invite: String = "",
            expiresAtMs: Int64 = 0,
            inviteID: String = ""
        ) {
            self.invite = invite
            self.expiresAtMs = expiresAtMs
            self.inviteID = inviteID
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `AcceptInviteRequest`.
    public struct AcceptInviteRequest: ProtobufMessage {
        /// The field `invite`.
        public var invite: String = ""

        /// A message; a field left out has its default.
        public init(
            invite: String = ""
        ) {
            self.invite = invite
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `AcceptInviteResponse`.
    public struct AcceptInviteResponse: ProtobufMessage {
        /// The field `peer`.
        public var peer: AdminV1.PeerStatus? = nil

        /// A message; a field left out has its default.
        public init(
            peer: AdminV1.PeerStatus? = nil
        ) {
            self.peer = peer
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `ListInvitesRequest`.
    public struct ListInvitesRequest: ProtobufMessage {

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `ListInvitesResponse`.
    public struct ListInvitesResponse: ProtobufMessage {
        /// The field `invites`.
        public var invites: [AdminV1.InviteStatus] = []

        /// A message; a field left out has its default.
        public init(
            invites: [AdminV1.InviteStatus] = []
        ) {
            self.invites = invites
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `InviteStatus`.
    public struct InviteStatus: ProtobufMessage {
        /// The field `invite_id`.
        public var inviteID: String = ""
        /// open, used, expired or withdrawn.
        public var state: String = ""
        /// The field `expires_at_ms`.
        public var expiresAtMs: Int64 = 0
        /// The field `used_by`.
        public var usedBy: String = ""

        /// A message; a field left out has its default.
        public init(
            inviteID: String = "",
            state: String = "",
            expiresAtMs: Int64 = 0,
            usedBy: String = ""
        ) {
            self.inviteID = inviteID
            self.state = state
            self.expiresAtMs = expiresAtMs
            self.usedBy = usedBy
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `WithdrawInviteRequest`.
    public struct WithdrawInviteRequest: ProtobufMessage {
        /// The field `invite_id`.
        public var inviteID: String = ""

        /// A message; a field left out has its default.
        public init(
            inviteID: String = ""
        ) {
            self.inviteID = inviteID
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `WithdrawInviteResponse`.
    public struct WithdrawInviteResponse: ProtobufMessage {

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `ListPeersRequest`.
    public struct ListPeersRequest: ProtobufMessage {

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `ListPeersResponse`.
    public struct ListPeersResponse: ProtobufMessage {
        /// The field `peers`.
        public var peers: [AdminV1.PeerStatus] = []

        /// A message; a field left out has its default.
        public init(
            peers: [AdminV1.PeerStatus] = []
        ) {
            self.peers = peers
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `ConfirmPeerRequest`.
    public struct ConfirmPeerRequest: ProtobufMessage {
        /// Board id, its beginning (8 characters or more), board number or name.
        public var peer: String = ""
        /// The field `words`.
        public var words: String = ""

        /// A message; a field left out has its default.
        public init(
            peer: String = "",
            words: String = ""
        ) {
            self.peer = peer
            self.words = words
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `ConfirmPeerResponse`.
    public struct ConfirmPeerResponse: ProtobufMessage {
        /// The field `peer`.
        public var peer: AdminV1.PeerStatus? = nil

        /// A message; a field left out has its default.
        public init(
            peer: AdminV1.PeerStatus? = nil
        ) {
            self.peer = peer
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `RevokePeerRequest`.
    public struct RevokePeerRequest: ProtobufMessage {
        /// The field `peer`.
        public var peer: String = ""
        /// The field `reason`.
        public var reason: String = ""

        /// A message; a field left out has its default.
        public init(
            peer: String = "",
            reason: String = ""
        ) {
            self.peer = peer
            self.reason = reason
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `RevokePeerResponse`.
    public struct RevokePeerResponse: ProtobufMessage {
        /// The field `peer`.
        public var peer: AdminV1.PeerStatus? = nil

        /// A message; a field left out has its default.
        public init(
            peer: AdminV1.PeerStatus? = nil
        ) {
            self.peer = peer
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `SetScopeRequest`.
    public struct SetScopeRequest: ProtobufMessage {
        /// The field `peer`.
        public var peer: String = ""
        /// The field `scope`.
        public var scope: String = ""
        /// The field `granted`.
        public var granted: Bool = false

        /// A message; a field left out has its default.
        public init(
            peer: String = "",
            scope: String = "",
            granted: Bool = false
        ) {
            self.peer = peer
            self.scope = scope
            self.granted = granted
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `SetScopeResponse`.
    public struct SetScopeResponse: ProtobufMessage {
        /// The field `peer`.
        public var peer: AdminV1.PeerStatus? = nil

        /// A message; a field left out has its default.
        public init(
            peer: AdminV1.PeerStatus? = nil
        ) {
            self.peer = peer
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `CreateNetworkGroupRequest`.
    public struct CreateNetworkGroupRequest: ProtobufMessage {
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

    /// The message `CreateNetworkGroupResponse`.
    public struct CreateNetworkGroupResponse: ProtobufMessage {
        /// The field `group`.
        public var group: AdminV1.NetworkGroupStatus? = nil

        /// A message; a field left out has its default.
        public init(
            group: AdminV1.NetworkGroupStatus? = nil
        ) {
            self.group = group
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `NetworkGroupStatus`.
    public struct NetworkGroupStatus: ProtobufMessage {
        /// The field `group_id`.
        public var groupID: String = ""
        /// The field `name`.
        public var name: String = ""
        /// The field `description`.
        public var description: String = ""
        /// The field `host`.
        public var host: String = ""
        /// The field `hosted_here`.
        public var hostedHere: Bool = false
        /// offered (a peer offers it), joined, or hosted.
        public var state: String = ""
        /// The field `log_seq`.
        public var logSeq: UInt64 = 0
        /// The field `boards`.
        public var boards: [AdminV1.GroupBoardStatus] = []
        /// The field `local_members`.
        public var localMembers: UInt32 = 0

        /// A message; a field left out has its default.
        public init(
            groupID: String = "",
            name: String = "",
            description: String = "",
            host: String = "",
            hostedHere: Bool = false,
            state: String = "",
            logSeq: UInt64 = 0,
            boards: [AdminV1.GroupBoardStatus] = [],
            localMembers: UInt32 = 0
        ) {
            self.groupID = groupID
            self.name = name
            self.description = description
            self.host = host
            self.hostedHere = hostedHere
            self.state = state
            self.logSeq = logSeq
            self.boards = boards
            self.localMembers = localMembers
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `GroupBoardStatus`.
    public struct GroupBoardStatus: ProtobufMessage {
        /// The field `board_id`.
        public var boardID: String = ""
        /// The field `name`.
        public var name: String = ""
        /// invited or member.
        public var state: String = ""
        /// The field `acknowledged_seq`.
        public var acknowledgedSeq: UInt64 = 0

        /// A message; a field left out has its default.
        public init(
            boardID: String = "",
            name: String = "",
            state: String = "",
            acknowledgedSeq: UInt64 = 0
        ) {
            self.boardID = boardID
            self.name = name
            self.state = state
            self.acknowledgedSeq = acknowledgedSeq
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `ListNetworkGroupsRequest`.
    public struct ListNetworkGroupsRequest: ProtobufMessage {

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `ListNetworkGroupsResponse`.
    public struct ListNetworkGroupsResponse: ProtobufMessage {
        /// The field `groups`.
        public var groups: [AdminV1.NetworkGroupStatus] = []

        /// A message; a field left out has its default.
        public init(
            groups: [AdminV1.NetworkGroupStatus] = []
        ) {
            self.groups = groups
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `InviteBoardRequest`.
    public struct InviteBoardRequest: ProtobufMessage {
        /// Group id, its beginning or name.
        public var group: String = ""
        /// The field `peer`.
        public var peer: String = ""

        /// A message; a field left out has its default.
        public init(
            group: String = "",
            peer: String = ""
        ) {
            self.group = group
            self.peer = peer
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `InviteBoardResponse`.
    public struct InviteBoardResponse: ProtobufMessage {
        /// The field `group`.
        public var group: AdminV1.NetworkGroupStatus? = nil

        /// A message; a field left out has its default.
        public init(
            group: AdminV1.NetworkGroupStatus? = nil
        ) {
            self.group = group
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `JoinNetworkGroupRequest`.
    public struct JoinNetworkGroupRequest: ProtobufMessage {
        /// The field `group`.
        public var group: String = ""

        /// A message; a field left out has its default.
        public init(
            group: String = ""
        ) {
            self.group = group
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `JoinNetworkGroupResponse`.
    public struct JoinNetworkGroupResponse: ProtobufMessage {
        /// The field `group`.
        public var group: AdminV1.NetworkGroupStatus? = nil

        /// A message; a field left out has its default.
        public init(
            group: AdminV1.NetworkGroupStatus? = nil
        ) {
            self.group = group
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `ImportSchoolsRequest`.
    public struct ImportSchoolsRequest: ProtobufMessage {
        /// The field `file`.
        public var file: [UInt8] = []
        /// The field `board_number`.
        public var boardNumber: String = ""
        /// The field `skip_bad_rows`.
        public var skipBadRows: Bool = false
        /// The field `dry_run`.
        public var dryRun: Bool = false

        /// A message; a field left out has its default.
        public init(
            file: [UInt8] = [],
            boardNumber: String = "",
            skipBadRows: Bool = false,
            dryRun: Bool = false
        ) {
            self.file = file
            self.boardNumber = boardNumber
            self.skipBadRows = skipBadRows
            self.dryRun = dryRun
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `ImportSchoolsResponse`.
    public struct ImportSchoolsResponse: ProtobufMessage {
        /// The field `report`.
        public var report: AdminV1.ImportReport? = nil

        /// A message; a field left out has its default.
        public init(
            report: AdminV1.ImportReport? = nil
        ) {
            self.report = report
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `ImportReport`.
    public struct ImportReport: ProtobufMessage {
        /// The field `rows`.
        public var rows: UInt32 = 0
        /// The field `added`.
        public var added: UInt32 = 0
        /// The field `changed`.
        public var changed: UInt32 = 0
        /// The field `unchanged`.
        public var unchanged: UInt32 = 0
        /// Rows of other boards.
        public var passedOver: UInt32 = 0
        /// The field `refused`.
        public var refused: [AdminV1.RefusedRow] = []
        /// Whether anything was written.
        public var applied: Bool = false
        /// The field `changes`.
        public var changes: [String] = []

        /// A message; a field left out has its default.
        public init(
            rows: UInt32 = 0,
            added: UInt32 = 0,
            changed: UInt32 = 0,
            unchanged: UInt32 = 0,
            passedOver: UInt32 = 0,
            refused: [AdminV1.RefusedRow] = [],
            applied: Bool = false,
            changes: [String] = []
        ) {
            self.rows = rows
            self.added = added
            self.changed = changed
            self.unchanged = unchanged
            self.passedOver = passedOver
            self.refused = refused
            self.applied = applied
            self.changes = changes
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `RefusedRow`.
    public struct RefusedRow: ProtobufMessage {
        /// The line in the file, from 1, heading included.
        public var row: UInt32 = 0
        /// The field `column`.
        public var column: String = ""
        /// The field `reason`.
        public var reason: String = ""

        /// A message; a field left out has its default.
        public init(
            row: UInt32 = 0,
            column: String = "",
            reason: String = ""
        ) {
            self.row = row
            self.column = column
            self.reason = reason
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `ImportPeopleRequest`.
    public struct ImportPeopleRequest: ProtobufMessage {
        /// The field `file`.
        public var file: [UInt8] = []
        /// The field `skip_bad_rows`.
        public var skipBadRows: Bool = false
        /// The field `dry_run`.
        public var dryRun: Bool = false

        /// A message; a field left out has its default.
        public init(
            file: [UInt8] = [],
            skipBadRows: Bool = false,
            dryRun: Bool = false
        ) {
            self.file = file
            self.skipBadRows = skipBadRows
            self.dryRun = dryRun
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `ImportPeopleResponse`.
    public struct ImportPeopleResponse: ProtobufMessage {
        /// The field `report`.
        public var report: AdminV1.ImportReport? = nil

        /// A message; a field left out has its default.
        public init(
            report: AdminV1.ImportReport? = nil
        ) {
            self.report = report
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `ListSchoolsRequest`.
    public struct ListSchoolsRequest: ProtobufMessage {

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `ListSchoolsResponse`.
    public struct ListSchoolsResponse: ProtobufMessage {
        /// The field `schools`.
        public var schools: [AdminV1.SchoolRow] = []

        /// A message; a field left out has its default.
        public init(
            schools: [AdminV1.SchoolRow] = []
        ) {
            self.schools = schools
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `SchoolRow`.
    public struct SchoolRow: ProtobufMessage {
        /// The field `site_code`.
        public var siteCode: String = ""
        /// The field `name`.
        public var name: String = ""
        /// The field `place`.
        public var place: String = ""
        /// The field `municipality`.
        public var municipality: String = ""
        /// The field `people`.
        public var people: UInt32 = 0

        /// A message; a field left out has its default.
        public init(
            siteCode: String = "",
            name: String = "",
            place: String = "",
            municipality: String = "",
            people: UInt32 = 0
        ) {
            self.siteCode = siteCode
            self.name = name
            self.place = place
            self.municipality = municipality
            self.people = people
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `ListPeopleRequest`.
    public struct ListPeopleRequest: ProtobufMessage {
        /// The field `limit`.
        public var limit: UInt32 = 0
        /// The last key of the page before; empty for the first.
        public var after: String = ""

        /// A message; a field left out has its default.
        public init(
            limit: UInt32 = 0,
            after: String = ""
        ) {
            self.limit = limit
            self.after = after
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `ListPeopleResponse`.
    public struct ListPeopleResponse: ProtobufMessage {
        /// The field `people`.
        public var people: [AdminV1.PersonRow] = []
        /// Empty on the last page.
        public var next: String = ""

        /// A message; a field left out has its default.
        public init(
            people: [AdminV1.PersonRow] = [],
            next: String = ""
        ) {
            self.people = people
            self.next = next
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `PersonRow`.
    public struct PersonRow: ProtobufMessage {
        /// The field `staff_number`.
        public var staffNumber: String = ""
        /// The field `name`.
        public var name: String = ""
        /// The field `email`.
        public var email: String = ""
        /// The field `school`.
        public var school: String = ""
        /// The field `job_function`.
        public var jobFunction: String = ""
        /// The field `roles`.
        public var roles: [String] = []
        /// The field `can_log_in`.
        public var canLogIn: Bool = false

        /// A message; a field left out has its default.
        public init(
            staffNumber: String = "",
            name: String = "",
            email: String = "",
            school: String = "",
            jobFunction: String = "",
            roles: [String] = [],
            canLogIn: Bool = false
        ) {
            self.staffNumber = staffNumber
            self.name = name
            self.email = email
            self.school = school
            self.jobFunction = jobFunction
            self.roles = roles
            self.canLogIn = canLogIn
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `SetPasswordRequest`.
    public struct SetPasswordRequest: ProtobufMessage {
        /// The field `email`.
        public var email: String = ""
        /// The field `password`.
        public var password: String = ""

        /// A message; a field left out has its default.
        public init(
            email: String = "",
            password: String = ""
        ) {
            self.email = email
            self.password = password
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `SetPasswordResponse`.
    public struct SetPasswordResponse: ProtobufMessage {

        /// The message with every field at its default.
        public init() {}
    }

    /// The service `NodeAdminService`.
    public enum NodeAdminService {
        /// The service's full name.
        public static let name = "lerarenkamer.admin.v1.NodeAdminService"

        /// The method `GetStatus`.
        public static let getStatus = MethodDescriptor<
            AdminV1.GetStatusRequest, AdminV1.GetStatusResponse
        >(service: name, method: "GetStatus")
    }

    /// The service `TrustAdminService`.
    public enum TrustAdminService {
        /// The service's full name.
        public static let name = "lerarenkamer.admin.v1.TrustAdminService"

        /// The method `CreateInvite`.
        public static let createInvite = MethodDescriptor<
            AdminV1.CreateInviteRequest, AdminV1.CreateInviteResponse
        >(service: name, method: "CreateInvite")

        /// The method `AcceptInvite`.
        public static let acceptInvite = MethodDescriptor<
            AdminV1.AcceptInviteRequest, AdminV1.AcceptInviteResponse
        >(service: name, method: "AcceptInvite")

        /// The method `ListInvites`.
        public static let listInvites = MethodDescriptor<
            AdminV1.ListInvitesRequest, AdminV1.ListInvitesResponse
        >(service: name, method: "ListInvites")

        /// The method `WithdrawInvite`.
        public static let withdrawInvite = MethodDescriptor<
            AdminV1.WithdrawInviteRequest, AdminV1.WithdrawInviteResponse
        >(service: name, method: "WithdrawInvite")

        /// The method `ListPeers`.
        public static let listPeers = MethodDescriptor<
            AdminV1.ListPeersRequest, AdminV1.ListPeersResponse
        >(service: name, method: "ListPeers")

        /// Both admins compare the words; wrong words end the peering.
        public static let confirmPeer = MethodDescriptor<
            AdminV1.ConfirmPeerRequest, AdminV1.ConfirmPeerResponse
        >(service: name, method: "ConfirmPeer")

        /// The method `RevokePeer`.
        public static let revokePeer = MethodDescriptor<
            AdminV1.RevokePeerRequest, AdminV1.RevokePeerResponse
        >(service: name, method: "RevokePeer")

        /// Grants or takes back what a peer may have, such as "groups".
        public static let setScope = MethodDescriptor<
            AdminV1.SetScopeRequest, AdminV1.SetScopeResponse
        >(service: name, method: "SetScope")
    }

    /// The service `GroupAdminService`.
    public enum GroupAdminService {
        /// The service's full name.
        public static let name = "lerarenkamer.admin.v1.GroupAdminService"

        /// The method `CreateNetworkGroup`.
        public static let createNetworkGroup = MethodDescriptor<
            AdminV1.CreateNetworkGroupRequest, AdminV1.CreateNetworkGroupResponse
        >(service: name, method: "CreateNetworkGroup")

        /// The method `ListNetworkGroups`.
        public static let listNetworkGroups = MethodDescriptor<
            AdminV1.ListNetworkGroupsRequest, AdminV1.ListNetworkGroupsResponse
        >(service: name, method: "ListNetworkGroups")

        /// Offers a network group that this board hosts to a peer.
        public static let inviteBoard = MethodDescriptor<
            AdminV1.InviteBoardRequest, AdminV1.InviteBoardResponse
        >(service: name, method: "InviteBoard")

        /// Joins a network group that a peer offers.
        public static let joinNetworkGroup = MethodDescriptor<
            AdminV1.JoinNetworkGroupRequest, AdminV1.JoinNetworkGroupResponse
        >(service: name, method: "JoinNetworkGroup")
    }

    /// The service `ImportAdminService`.
    public enum ImportAdminService {
        /// The service's full name.
        public static let name = "lerarenkamer.admin.v1.ImportAdminService"

        /// The method `ImportSchools`.
        public static let importSchools = MethodDescriptor<
            AdminV1.ImportSchoolsRequest, AdminV1.ImportSchoolsResponse
        >(service: name, method: "ImportSchools")

        /// The method `ImportPeople`.
        public static let importPeople = MethodDescriptor<
            AdminV1.ImportPeopleRequest, AdminV1.ImportPeopleResponse
        >(service: name, method: "ImportPeople")

        /// The method `ListSchools`.
        public static let listSchools = MethodDescriptor<
            AdminV1.ListSchoolsRequest, AdminV1.ListSchoolsResponse
        >(service: name, method: "ListSchools")

        /// The method `ListPeople`.
        public static let listPeople = MethodDescriptor<
            AdminV1.ListPeopleRequest, AdminV1.ListPeopleResponse
        >(service: name, method: "ListPeople")

        /// The method `SetPassword`.
        public static let setPassword = MethodDescriptor<
            AdminV1.SetPasswordRequest, AdminV1.SetPasswordResponse
        >(service: name, method: "SetPassword")
    }
}

extension AdminV1.GetStatusRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__get_status_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__GetStatusRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__GetStatusRequest>?) throws(ProtobufError) {
        self.init()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__GetStatusRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__GetStatusRequest.self)
        unsafe lerarenkamer__admin__v1__get_status_request__init(message)
        return unsafe message
    }
}

extension AdminV1.GetStatusResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__get_status_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__GetStatusResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__GetStatusResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.boardName = try unsafe c.board_name.text()
        self.boardNumber = try unsafe c.board_number.text()
        self.boardID = try unsafe c.board_id.text()
        self.version = try unsafe c.version.text()
        self.webAddress = try unsafe c.web_address.text()
        self.federationAddress = try unsafe c.federation_address.text()
        self.startedAtMs = unsafe c.started_at_ms
        self.schools = unsafe c.schools
        self.people = unsafe c.people
        self.posts = unsafe c.posts
        self.databaseBytes = unsafe c.database_bytes
        self.peers = try unsafe elements(c.peers, c.n_peers) { (item) throws(ProtobufError) in
            try unsafe AdminV1.PeerStatus(pointee: item)
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__GetStatusResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__GetStatusResponse.self)
        unsafe lerarenkamer__admin__v1__get_status_response__init(message)
        unsafe message.pointee.board_name = arena.data(self.boardName)
        unsafe message.pointee.board_number = arena.data(self.boardNumber)
        unsafe message.pointee.board_id = arena.data(self.boardID)
        unsafe message.pointee.version = arena.data(self.version)
        unsafe message.pointee.web_address = arena.data(self.webAddress)
        unsafe message.pointee.federation_address = arena.data(self.federationAddress)
        unsafe message.pointee.started_at_ms = self.startedAtMs
        unsafe message.pointee.schools = self.schools
        unsafe message.pointee.people = self.people
        unsafe message.pointee.posts = self.posts
        unsafe message.pointee.database_bytes = self.databaseBytes
        unsafe message.pointee.n_peers = self.peers.count
        unsafe message.pointee.peers = arena.list(self.peers) { item, arena in unsafe item.placed(in: &arena) }
        return unsafe message
    }
}

extension AdminV1.PeerStatus {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__peer_status__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__PeerStatus.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__PeerStatus>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.boardID = try unsafe c.board_id.text()
        self.name = try unsafe c.name.text()
        self.boardNumber = try unsafe c.board_number.text()
        self.state = try unsafe c.state.text()
        self.reason = try unsafe c.reason.text()
        self.nextCommand = try unsafe c.next_command.text()
        self.words = try unsafe c.words.text()
        self.confirmedHere = unsafe c.confirmed_here != 0
        self.confirmedThere = unsafe c.confirmed_there != 0
        self.connected = unsafe c.connected != 0
        self.lastContactMs = unsafe c.last_contact_ms
        self.endpoint = try unsafe c.endpoint.text()
        self.scopes = try unsafe elements(c.scopes, c.n_scopes) { (item) throws(ProtobufError) in
            try unsafe item.text()
        }
        self.feeds = try unsafe elements(c.feeds, c.n_feeds) { (item) throws(ProtobufError) in
            try unsafe AdminV1.FeedStatus(pointee: item)
        }
        self.lastError = try unsafe c.last_error.text()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__PeerStatus> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__PeerStatus.self)
        unsafe lerarenkamer__admin__v1__peer_status__init(message)
        unsafe message.pointee.board_id = arena.data(self.boardID)
        unsafe message.pointee.name = arena.data(self.name)
        unsafe message.pointee.board_number = arena.data(self.boardNumber)
        unsafe message.pointee.state = arena.data(self.state)
        unsafe message.pointee.reason = arena.data(self.reason)
        unsafe message.pointee.next_command = arena.data(self.nextCommand)
        unsafe message.pointee.words = arena.data(self.words)
        unsafe message.pointee.confirmed_here = self.confirmedHere ? 1 : 0
        unsafe message.pointee.confirmed_there = self.confirmedThere ? 1 : 0
        unsafe message.pointee.connected = self.connected ? 1 : 0
        unsafe message.pointee.last_contact_ms = self.lastContactMs
        unsafe message.pointee.endpoint = arena.data(self.endpoint)
        unsafe message.pointee.n_scopes = self.scopes.count
        unsafe message.pointee.scopes = arena.list(self.scopes) { item, arena in unsafe arena.data(item) }
        unsafe message.pointee.n_feeds = self.feeds.count
        unsafe message.pointee.feeds = arena.list(self.feeds) { item, arena in unsafe item.placed(in: &arena) }
        unsafe message.pointee.last_error = arena.data(self.lastError)
        return unsafe message
    }
}

extension AdminV1.FeedStatus {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__feed_status__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__FeedStatus.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__FeedStatus>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.groupID = try unsafe c.group_id.text()
        self.groupName = try unsafe c.group_name.text()
        self.kind = try unsafe c.kind.text()
        self.direction = try unsafe c.direction.text()
        self.seq = unsafe c.seq
        self.headSeq = unsafe c.head_seq
        self.frozen = try unsafe c.frozen.text()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__FeedStatus> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__FeedStatus.self)
        unsafe lerarenkamer__admin__v1__feed_status__init(message)
        unsafe message.pointee.group_id = arena.data(self.groupID)
        unsafe message.pointee.group_name = arena.data(self.groupName)
        unsafe message.pointee.kind = arena.data(self.kind)
        unsafe message.pointee.direction = arena.data(self.direction)
        unsafe message.pointee.seq = self.seq
        unsafe message.pointee.head_seq = self.headSeq
        unsafe message.pointee.frozen = arena.data(self.frozen)
        return unsafe message
    }
}

extension AdminV1.CreateInviteRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__create_invite_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__CreateInviteRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__CreateInviteRequest>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.validHours = unsafe c.valid_hours
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__CreateInviteRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__CreateInviteRequest.self)
        unsafe lerarenkamer__admin__v1__create_invite_request__init(message)
        unsafe message.pointee.valid_hours = self.validHours
        return unsafe message
    }
}

extension AdminV1.CreateInviteResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__create_invite_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__CreateInviteResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__CreateInviteResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.invite = try unsafe c.invite.text()
        self.expiresAtMs = unsafe c.expires_at_ms
        self.inviteID = try unsafe c.invite_id.text()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__CreateInviteResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__CreateInviteResponse.self)
        unsafe lerarenkamer__admin__v1__create_invite_response__init(message)
        unsafe message.pointee.invite = arena.data(self.invite)
        unsafe message.pointee.expires_at_ms = self.expiresAtMs
        unsafe message.pointee.invite_id = arena.data(self.inviteID)
        return unsafe message
    }
}

extension AdminV1.AcceptInviteRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__accept_invite_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__AcceptInviteRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__AcceptInviteRequest>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.invite = try unsafe c.invite.text()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__AcceptInviteRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__AcceptInviteRequest.self)
        unsafe lerarenkamer__admin__v1__accept_invite_request__init(message)
        unsafe message.pointee.invite = arena.data(self.invite)
        return unsafe message
    }
}

extension AdminV1.AcceptInviteResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__accept_invite_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__AcceptInviteResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__AcceptInviteResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        if let inner = unsafe c.peer {
            self.peer = try unsafe AdminV1.PeerStatus(pointee: inner)
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__AcceptInviteResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__AcceptInviteResponse.self)
        unsafe lerarenkamer__admin__v1__accept_invite_response__init(message)
        if let inner = self.peer {
            unsafe message.pointee.peer = inner.placed(in: &arena)
        }
        return unsafe message
    }
}

extension AdminV1.ListInvitesRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__list_invites_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__ListInvitesRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__ListInvitesRequest>?) throws(ProtobufError) {
        self.init()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__ListInvitesRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__ListInvitesRequest.self)
        unsafe lerarenkamer__admin__v1__list_invites_request__init(message)
        return unsafe message
    }
}

extension AdminV1.ListInvitesResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__list_invites_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__ListInvitesResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__ListInvitesResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.invites = try unsafe elements(c.invites, c.n_invites) { (item) throws(ProtobufError) in
            try unsafe AdminV1.InviteStatus(pointee: item)
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__ListInvitesResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__ListInvitesResponse.self)
        unsafe lerarenkamer__admin__v1__list_invites_response__init(message)
        unsafe message.pointee.n_invites = self.invites.count
        unsafe message.pointee.invites = arena.list(self.invites) { item, arena in unsafe item.placed(in: &arena) }
        return unsafe message
    }
}

extension AdminV1.InviteStatus {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__invite_status__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__InviteStatus.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__InviteStatus>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.inviteID = try unsafe c.invite_id.text()
        self.state = try unsafe c.state.text()
        self.expiresAtMs = unsafe c.expires_at_ms
        self.usedBy = try unsafe c.used_by.text()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__InviteStatus> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__InviteStatus.self)
        unsafe lerarenkamer__admin__v1__invite_status__init(message)
        unsafe message.pointee.invite_id = arena.data(self.inviteID)
        unsafe message.pointee.state = arena.data(self.state)
        unsafe message.pointee.expires_at_ms = self.expiresAtMs
        unsafe message.pointee.used_by = arena.data(self.usedBy)
        return unsafe message
    }
}

extension AdminV1.WithdrawInviteRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__withdraw_invite_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__WithdrawInviteRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__WithdrawInviteRequest>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.inviteID = try unsafe c.invite_id.text()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__WithdrawInviteRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__WithdrawInviteRequest.self)
        unsafe lerarenkamer__admin__v1__withdraw_invite_request__init(message)
        unsafe message.pointee.invite_id = arena.data(self.inviteID)
        return unsafe message
    }
}

extension AdminV1.WithdrawInviteResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__withdraw_invite_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__WithdrawInviteResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__WithdrawInviteResponse>?) throws(ProtobufError) {
        self.init()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__WithdrawInviteResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__WithdrawInviteResponse.self)
        unsafe lerarenkamer__admin__v1__withdraw_invite_response__init(message)
        return unsafe message
    }
}

extension AdminV1.ListPeersRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__list_peers_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__ListPeersRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__ListPeersRequest>?) throws(ProtobufError) {
        self.init()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__ListPeersRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__ListPeersRequest.self)
        unsafe lerarenkamer__admin__v1__list_peers_request__init(message)
        return unsafe message
    }
}

extension AdminV1.ListPeersResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__list_peers_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__ListPeersResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__ListPeersResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.peers = try unsafe elements(c.peers, c.n_peers) { (item) throws(ProtobufError) in
            try unsafe AdminV1.PeerStatus(pointee: item)
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__ListPeersResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__ListPeersResponse.self)
        unsafe lerarenkamer__admin__v1__list_peers_response__init(message)
        unsafe message.pointee.n_peers = self.peers.count
        unsafe message.pointee.peers = arena.list(self.peers) { item, arena in unsafe item.placed(in: &arena) }
        return unsafe message
    }
}

extension AdminV1.ConfirmPeerRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__confirm_peer_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__ConfirmPeerRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__ConfirmPeerRequest>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.peer = try unsafe c.peer.text()
        self.words = try unsafe c.words.text()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__ConfirmPeerRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__ConfirmPeerRequest.self)
        unsafe lerarenkamer__admin__v1__confirm_peer_request__init(message)
        unsafe message.pointee.peer = arena.data(self.peer)
        unsafe message.pointee.words = arena.data(self.words)
        return unsafe message
    }
}

extension AdminV1.ConfirmPeerResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__confirm_peer_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__ConfirmPeerResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__ConfirmPeerResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        if let inner = unsafe c.peer {
            self.peer = try unsafe AdminV1.PeerStatus(pointee: inner)
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__ConfirmPeerResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__ConfirmPeerResponse.self)
        unsafe lerarenkamer__admin__v1__confirm_peer_response__init(message)
        if let inner = self.peer {
            unsafe message.pointee.peer = inner.placed(in: &arena)
        }
        return unsafe message
    }
}

extension AdminV1.RevokePeerRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__revoke_peer_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__RevokePeerRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__RevokePeerRequest>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.peer = try unsafe c.peer.text()
        self.reason = try unsafe c.reason.text()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__RevokePeerRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__RevokePeerRequest.self)
        unsafe lerarenkamer__admin__v1__revoke_peer_request__init(message)
        unsafe message.pointee.peer = arena.data(self.peer)
        unsafe message.pointee.reason = arena.data(self.reason)
        return unsafe message
    }
}

extension AdminV1.RevokePeerResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__revoke_peer_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__RevokePeerResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__RevokePeerResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        if let inner = unsafe c.peer {
            self.peer = try unsafe AdminV1.PeerStatus(pointee: inner)
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__RevokePeerResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__RevokePeerResponse.self)
        unsafe lerarenkamer__admin__v1__revoke_peer_response__init(message)
        if let inner = self.peer {
            unsafe message.pointee.peer = inner.placed(in: &arena)
        }
        return unsafe message
    }
}

extension AdminV1.SetScopeRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__set_scope_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__SetScopeRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__SetScopeRequest>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.peer = try unsafe c.peer.text()
        self.scope = try unsafe c.scope.text()
        self.granted = unsafe c.granted != 0
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__SetScopeRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__SetScopeRequest.self)
        unsafe lerarenkamer__admin__v1__set_scope_request__init(message)
        unsafe message.pointee.peer = arena.data(self.peer)
        unsafe message.pointee.scope = arena.data(self.scope)
        unsafe message.pointee.granted = self.granted ? 1 : 0
        return unsafe message
    }
}

extension AdminV1.SetScopeResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__set_scope_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__SetScopeResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__SetScopeResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        if let inner = unsafe c.peer {
            self.peer = try unsafe AdminV1.PeerStatus(pointee: inner)
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__SetScopeResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__SetScopeResponse.self)
        unsafe lerarenkamer__admin__v1__set_scope_response__init(message)
        if let inner = self.peer {
            unsafe message.pointee.peer = inner.placed(in: &arena)
        }
        return unsafe message
    }
}

extension AdminV1.CreateNetworkGroupRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__create_network_group_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__CreateNetworkGroupRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__CreateNetworkGroupRequest>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.name = try unsafe c.name.text()
        self.description = try unsafe c.description.text()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__CreateNetworkGroupRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__CreateNetworkGroupRequest.self)
        unsafe lerarenkamer__admin__v1__create_network_group_request__init(message)
        unsafe message.pointee.name = arena.data(self.name)
        unsafe message.pointee.description = arena.data(self.description)
        return unsafe message
    }
}

extension AdminV1.CreateNetworkGroupResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__create_network_group_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__CreateNetworkGroupResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__CreateNetworkGroupResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        if let inner = unsafe c.group {
            self.group = try unsafe AdminV1.NetworkGroupStatus(pointee: inner)
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__CreateNetworkGroupResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__CreateNetworkGroupResponse.self)
        unsafe lerarenkamer__admin__v1__create_network_group_response__init(message)
        if let inner = self.group {
            unsafe message.pointee.group = inner.placed(in: &arena)
        }
        return unsafe message
    }
}

extension AdminV1.NetworkGroupStatus {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__network_group_status__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__NetworkGroupStatus.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__NetworkGroupStatus>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.groupID = try unsafe c.group_id.text()
        self.name = try unsafe c.name.text()
        self.description = try unsafe c.description.text()
        self.host = try unsafe c.host.text()
        self.hostedHere = unsafe c.hosted_here != 0
        self.state = try unsafe c.state.text()
        self.logSeq = unsafe c.log_seq
        self.boards = try unsafe elements(c.boards, c.n_boards) { (item) throws(ProtobufError) in
            try unsafe AdminV1.GroupBoardStatus(pointee: item)
        }
        self.localMembers = unsafe c.local_members
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__NetworkGroupStatus> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__NetworkGroupStatus.self)
        unsafe lerarenkamer__admin__v1__network_group_status__init(message)
        unsafe message.pointee.group_id = arena.data(self.groupID)
        unsafe message.pointee.name = arena.data(self.name)
        unsafe message.pointee.description = arena.data(self.description)
        unsafe message.pointee.host = arena.data(self.host)
        unsafe message.pointee.hosted_here = self.hostedHere ? 1 : 0
        unsafe message.pointee.state = arena.data(self.state)
        unsafe message.pointee.log_seq = self.logSeq
        unsafe message.pointee.n_boards = self.boards.count
        unsafe message.pointee.boards = arena.list(self.boards) { item, arena in unsafe item.placed(in: &arena) }
        unsafe message.pointee.local_members = self.localMembers
        return unsafe message
    }
}

extension AdminV1.GroupBoardStatus {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__group_board_status__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__GroupBoardStatus.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__GroupBoardStatus>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.boardID = try unsafe c.board_id.text()
        self.name = try unsafe c.name.text()
        self.state = try unsafe c.state.text()
        self.acknowledgedSeq = unsafe c.acknowledged_seq
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__GroupBoardStatus> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__GroupBoardStatus.self)
        unsafe lerarenkamer__admin__v1__group_board_status__init(message)
        unsafe message.pointee.board_id = arena.data(self.boardID)
        unsafe message.pointee.name = arena.data(self.name)
        unsafe message.pointee.state = arena.data(self.state)
        unsafe message.pointee.acknowledged_seq = self.acknowledgedSeq
        return unsafe message
    }
}

extension AdminV1.ListNetworkGroupsRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__list_network_groups_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__ListNetworkGroupsRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__ListNetworkGroupsRequest>?) throws(ProtobufError) {
        self.init()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__ListNetworkGroupsRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__ListNetworkGroupsRequest.self)
        unsafe lerarenkamer__admin__v1__list_network_groups_request__init(message)
        return unsafe message
    }
}

extension AdminV1.ListNetworkGroupsResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__list_network_groups_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__ListNetworkGroupsResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__ListNetworkGroupsResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.groups = try unsafe elements(c.groups, c.n_groups) { (item) throws(ProtobufError) in
            try unsafe AdminV1.NetworkGroupStatus(pointee: item)
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__ListNetworkGroupsResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__ListNetworkGroupsResponse.self)
        unsafe lerarenkamer__admin__v1__list_network_groups_response__init(message)
        unsafe message.pointee.n_groups = self.groups.count
        unsafe message.pointee.groups = arena.list(self.groups) { item, arena in unsafe item.placed(in: &arena) }
        return unsafe message
    }
}

extension AdminV1.InviteBoardRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__invite_board_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__InviteBoardRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__InviteBoardRequest>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.group = try unsafe c.group.text()
        self.peer = try unsafe c.peer.text()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__InviteBoardRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__InviteBoardRequest.self)
        unsafe lerarenkamer__admin__v1__invite_board_request__init(message)
        unsafe message.pointee.group = arena.data(self.group)
        unsafe message.pointee.peer = arena.data(self.peer)
        return unsafe message
    }
}

extension AdminV1.InviteBoardResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__invite_board_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__InviteBoardResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__InviteBoardResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        if let inner = unsafe c.group {
            self.group = try unsafe AdminV1.NetworkGroupStatus(pointee: inner)
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__InviteBoardResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__InviteBoardResponse.self)
        unsafe lerarenkamer__admin__v1__invite_board_response__init(message)
        if let inner = self.group {
            unsafe message.pointee.group = inner.placed(in: &arena)
        }
        return unsafe message
    }
}

extension AdminV1.JoinNetworkGroupRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__join_network_group_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__JoinNetworkGroupRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__JoinNetworkGroupRequest>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.group = try unsafe c.group.text()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__JoinNetworkGroupRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__JoinNetworkGroupRequest.self)
        unsafe lerarenkamer__admin__v1__join_network_group_request__init(message)
        unsafe message.pointee.group = arena.data(self.group)
        return unsafe message
    }
}

extension AdminV1.JoinNetworkGroupResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__join_network_group_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__JoinNetworkGroupResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__JoinNetworkGroupResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        if let inner = unsafe c.group {
            self.group = try unsafe AdminV1.NetworkGroupStatus(pointee: inner)
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__JoinNetworkGroupResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__JoinNetworkGroupResponse.self)
        unsafe lerarenkamer__admin__v1__join_network_group_response__init(message)
        if let inner = self.group {
            unsafe message.pointee.group = inner.placed(in: &arena)
        }
        return unsafe message
    }
}

extension AdminV1.ImportSchoolsRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__import_schools_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__ImportSchoolsRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__ImportSchoolsRequest>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.file = unsafe c.file.bytes()
        self.boardNumber = try unsafe c.board_number.text()
        self.skipBadRows = unsafe c.skip_bad_rows != 0
        self.dryRun = unsafe c.dry_run != 0
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__ImportSchoolsRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__ImportSchoolsRequest.self)
        unsafe lerarenkamer__admin__v1__import_schools_request__init(message)
        unsafe message.pointee.file = arena.data(self.file)
        unsafe message.pointee.board_number = arena.data(self.boardNumber)
        unsafe message.pointee.skip_bad_rows = self.skipBadRows ? 1 : 0
        unsafe message.pointee.dry_run = self.dryRun ? 1 : 0
        return unsafe message
    }
}

extension AdminV1.ImportSchoolsResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__import_schools_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__ImportSchoolsResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__ImportSchoolsResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        if let inner = unsafe c.report {
            self.report = try unsafe AdminV1.ImportReport(pointee: inner)
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__ImportSchoolsResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__ImportSchoolsResponse.self)
        unsafe lerarenkamer__admin__v1__import_schools_response__init(message)
        if let inner = self.report {
            unsafe message.pointee.report = inner.placed(in: &arena)
        }
        return unsafe message
    }
}

extension AdminV1.ImportReport {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__import_report__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__ImportReport.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__ImportReport>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.rows = unsafe c.rows
        self.added = unsafe c.added
        self.changed = unsafe c.changed
        self.unchanged = unsafe c.unchanged
        self.passedOver = unsafe c.passed_over
        self.refused = try unsafe elements(c.refused, c.n_refused) { (item) throws(ProtobufError) in
            try unsafe AdminV1.RefusedRow(pointee: item)
        }
        self.applied = unsafe c.applied != 0
        self.changes = try unsafe elements(c.changes, c.n_changes) { (item) throws(ProtobufError) in
            try unsafe item.text()
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__ImportReport> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__ImportReport.self)
        unsafe lerarenkamer__admin__v1__import_report__init(message)
        unsafe message.pointee.rows = self.rows
        unsafe message.pointee.added = self.added
        unsafe message.pointee.changed = self.changed
        unsafe message.pointee.unchanged = self.unchanged
        unsafe message.pointee.passed_over = self.passedOver
        unsafe message.pointee.n_refused = self.refused.count
        unsafe message.pointee.refused = arena.list(self.refused) { item, arena in unsafe item.placed(in: &arena) }
        unsafe message.pointee.applied = self.applied ? 1 : 0
        unsafe message.pointee.n_changes = self.changes.count
        unsafe message.pointee.changes = arena.list(self.changes) { item, arena in unsafe arena.data(item) }
        return unsafe message
    }
}

extension AdminV1.RefusedRow {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__refused_row__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__RefusedRow.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__RefusedRow>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.row = unsafe c.row
        self.column = try unsafe c.column.text()
        self.reason = try unsafe c.reason.text()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__RefusedRow> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__RefusedRow.self)
        unsafe lerarenkamer__admin__v1__refused_row__init(message)
        unsafe message.pointee.row = self.row
        unsafe message.pointee.column = arena.data(self.column)
        unsafe message.pointee.reason = arena.data(self.reason)
        return unsafe message
    }
}

extension AdminV1.ImportPeopleRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__import_people_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__ImportPeopleRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__ImportPeopleRequest>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.file = unsafe c.file.bytes()
        self.skipBadRows = unsafe c.skip_bad_rows != 0
        self.dryRun = unsafe c.dry_run != 0
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__ImportPeopleRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__ImportPeopleRequest.self)
        unsafe lerarenkamer__admin__v1__import_people_request__init(message)
        unsafe message.pointee.file = arena.data(self.file)
        unsafe message.pointee.skip_bad_rows = self.skipBadRows ? 1 : 0
        unsafe message.pointee.dry_run = self.dryRun ? 1 : 0
        return unsafe message
    }
}

extension AdminV1.ImportPeopleResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__import_people_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__ImportPeopleResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__ImportPeopleResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        if let inner = unsafe c.report {
            self.report = try unsafe AdminV1.ImportReport(pointee: inner)
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__ImportPeopleResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__ImportPeopleResponse.self)
        unsafe lerarenkamer__admin__v1__import_people_response__init(message)
        if let inner = self.report {
            unsafe message.pointee.report = inner.placed(in: &arena)
        }
        return unsafe message
    }
}

extension AdminV1.ListSchoolsRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__list_schools_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__ListSchoolsRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__ListSchoolsRequest>?) throws(ProtobufError) {
        self.init()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__ListSchoolsRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__ListSchoolsRequest.self)
        unsafe lerarenkamer__admin__v1__list_schools_request__init(message)
        return unsafe message
    }
}

extension AdminV1.ListSchoolsResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__list_schools_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__ListSchoolsResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__ListSchoolsResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.schools = try unsafe elements(c.schools, c.n_schools) { (item) throws(ProtobufError) in
            try unsafe AdminV1.SchoolRow(pointee: item)
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__ListSchoolsResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__ListSchoolsResponse.self)
        unsafe lerarenkamer__admin__v1__list_schools_response__init(message)
        unsafe message.pointee.n_schools = self.schools.count
        unsafe message.pointee.schools = arena.list(self.schools) { item, arena in unsafe item.placed(in: &arena) }
        return unsafe message
    }
}

extension AdminV1.SchoolRow {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__school_row__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__SchoolRow.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__SchoolRow>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.siteCode = try unsafe c.site_code.text()
        self.name = try unsafe c.name.text()
        self.place = try unsafe c.place.text()
        self.municipality = try unsafe c.municipality.text()
        self.people = unsafe c.people
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__SchoolRow> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__SchoolRow.self)
        unsafe lerarenkamer__admin__v1__school_row__init(message)
        unsafe message.pointee.site_code = arena.data(self.siteCode)
        unsafe message.pointee.name = arena.data(self.name)
        unsafe message.pointee.place = arena.data(self.place)
        unsafe message.pointee.municipality = arena.data(self.municipality)
        unsafe message.pointee.people = self.people
        return unsafe message
    }
}

extension AdminV1.ListPeopleRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__list_people_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__ListPeopleRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__ListPeopleRequest>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.limit = unsafe c.limit
        self.after = try unsafe c.after.text()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__ListPeopleRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__ListPeopleRequest.self)
        unsafe lerarenkamer__admin__v1__list_people_request__init(message)
        unsafe message.pointee.limit = self.limit
        unsafe message.pointee.after = arena.data(self.after)
        return unsafe message
    }
}

extension AdminV1.ListPeopleResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__list_people_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__ListPeopleResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__ListPeopleResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.people = try unsafe elements(c.people, c.n_people) { (item) throws(ProtobufError) in
            try unsafe AdminV1.PersonRow(pointee: item)
        }
        self.next = try unsafe c.next.text()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__ListPeopleResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__ListPeopleResponse.self)
        unsafe lerarenkamer__admin__v1__list_people_response__init(message)
        unsafe message.pointee.n_people = self.people.count
        unsafe message.pointee.people = arena.list(self.people) { item, arena in unsafe item.placed(in: &arena) }
        unsafe message.pointee.next = arena.data(self.next)
        return unsafe message
    }
}

extension AdminV1.PersonRow {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__person_row__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__PersonRow.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__PersonRow>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.staffNumber = try unsafe c.staff_number.text()
        self.name = try unsafe c.name.text()
        self.email = try unsafe c.email.text()
        self.school = try unsafe c.school.text()
        self.jobFunction = try unsafe c.job_function.text()
        self.roles = try unsafe elements(c.roles, c.n_roles) { (item) throws(ProtobufError) in
            try unsafe item.text()
        }
        self.canLogIn = unsafe c.can_log_in != 0
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__PersonRow> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__PersonRow.self)
        unsafe lerarenkamer__admin__v1__person_row__init(message)
        unsafe message.pointee.staff_number = arena.data(self.staffNumber)
        unsafe message.pointee.name = arena.data(self.name)
        unsafe message.pointee.email = arena.data(self.email)
        unsafe message.pointee.school = arena.data(self.school)
        unsafe message.pointee.job_function = arena.data(self.jobFunction)
        unsafe message.pointee.n_roles = self.roles.count
        unsafe message.pointee.roles = arena.list(self.roles) { item, arena in unsafe arena.data(item) }
        unsafe message.pointee.can_log_in = self.canLogIn ? 1 : 0
        return unsafe message
    }
}

extension AdminV1.SetPasswordRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__set_password_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__SetPasswordRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__SetPasswordRequest>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.email = try unsafe c.email.text()
        self.password = try unsafe c.password.text()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__SetPasswordRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__SetPasswordRequest.self)
        unsafe lerarenkamer__admin__v1__set_password_request__init(message)
        unsafe message.pointee.email = arena.data(self.email)
        unsafe message.pointee.password = arena.data(self.password)
        return unsafe message
    }
}

extension AdminV1.SetPasswordResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__admin__v1__set_password_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Admin__V1__SetPasswordResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Admin__V1__SetPasswordResponse>?) throws(ProtobufError) {
        self.init()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Admin__V1__SetPasswordResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Admin__V1__SetPasswordResponse.self)
        unsafe lerarenkamer__admin__v1__set_password_response__init(message)
        return unsafe message
    }
}
