// Generated from Protos/ by scripts/generate-messages. Do not edit.
// swift-format-ignore-file

import Messages

/// Every message there is.
let everyMessage: [any Sampled.Type] = [
    AdminV1.AcceptInviteRequest.self,
    AdminV1.AcceptInviteResponse.self,
    AdminV1.ConfirmPeerRequest.self,
    AdminV1.ConfirmPeerResponse.self,
    AdminV1.CreateInviteRequest.self,
    AdminV1.CreateInviteResponse.self,
    AdminV1.CreateNetworkGroupRequest.self,
    AdminV1.CreateNetworkGroupResponse.self,
    AdminV1.FeedStatus.self,
    AdminV1.GetStatusRequest.self,
    AdminV1.GetStatusResponse.self,
    AdminV1.GroupBoardStatus.self,
    AdminV1.ImportPeopleRequest.self,
    AdminV1.ImportPeopleResponse.self,
    AdminV1.ImportReport.self,
    AdminV1.ImportSchoolsRequest.self,
    AdminV1.ImportSchoolsResponse.self,
    AdminV1.InviteBoardRequest.self,
    AdminV1.InviteBoardResponse.self,
    AdminV1.InviteStatus.self,
    AdminV1.JoinNetworkGroupRequest.self,
    AdminV1.JoinNetworkGroupResponse.self,
    AdminV1.ListInvitesRequest.self,
    AdminV1.ListInvitesResponse.self,
    AdminV1.ListNetworkGroupsRequest.self,
    AdminV1.ListNetworkGroupsResponse.self,
    AdminV1.ListPeersRequest.self,
    AdminV1.ListPeersResponse.self,
    AdminV1.ListPeopleRequest.self,
    AdminV1.ListPeopleResponse.self,
    AdminV1.ListSchoolsRequest.self,
    AdminV1.ListSchoolsResponse.self,
    AdminV1.NetworkGroupStatus.self,
    AdminV1.PeerStatus.self,
    AdminV1.PersonRow.self,
    AdminV1.RefusedRow.self,
    AdminV1.RevokePeerRequest.self,
    AdminV1.RevokePeerResponse.self,
    AdminV1.SchoolRow.self,
    AdminV1.SetPasswordRequest.self,
    AdminV1.SetPasswordResponse.self,
    AdminV1.SetScopeRequest.self,
    AdminV1.SetScopeResponse.self,
    AdminV1.WithdrawInviteRequest.self,
    AdminV1.WithdrawInviteResponse.self,
    FederationV1.BoardAdmitted.self,
    FederationV1.BoardStatement.self,
    FederationV1.Checkpoint.self,
    FederationV1.CommentWritten.self,
    FederationV1.ConfirmPeeringRequest.self,
    FederationV1.ConfirmPeeringResponse.self,
    FederationV1.EventHeader.self,
    FederationV1.FeedAdvanced.self,
    FederationV1.GroupCreated.self,
    FederationV1.GroupsChanged.self,
    FederationV1.IntroduceRequest.self,
    FederationV1.IntroduceResponse.self,
    FederationV1.JoinGroupRequest.self,
    FederationV1.JoinGroupResponse.self,
    FederationV1.LikeChanged.self,
    FederationV1.ListGroupsRequest.self,
    FederationV1.ListGroupsResponse.self,
    FederationV1.LogAdvanced.self,
    FederationV1.LogEntry.self,
    FederationV1.MemberJoined.self,
    FederationV1.MemberLeft.self,
    FederationV1.MemberPosition.self,
    FederationV1.MembersAdvanced.self,
    FederationV1.OfferedGroup.self,
    FederationV1.PostWritten.self,
    FederationV1.PullFeedRequest.self,
    FederationV1.PullFeedResponse.self,
    FederationV1.PullLogRequest.self,
    FederationV1.PullLogResponse.self,
    FederationV1.SequencedEvent.self,
    FederationV1.SignedCheckpoint.self,
    FederationV1.SignedEvent.self,
    FederationV1.SignedStatement.self,
    FederationV1.WatchRequest.self,
    FederationV1.WatchResponse.self,
    HealthV1.HealthCheckRequest.self,
    HealthV1.HealthCheckResponse.self,
    ProbeV1.CountRequest.self,
    ProbeV1.CountResponse.self,
    ProbeV1.FailRequest.self,
    ProbeV1.FailResponse.self,
    ProbeV1.SayRequest.self,
    ProbeV1.SayResponse.self,
]

extension HealthV1.HealthCheckRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(service: source.text())
    }
}

extension HealthV1.HealthCheckResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(status: HealthV1.HealthCheckResponse.ServingStatus(rawValue: source.number()))
    }
}

extension AdminV1.GetStatusRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self()
    }
}

extension AdminV1.GetStatusResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(boardName: source.text(), boardNumber: source.text(), boardID: source.text(), version: source.text(), webAddress: source.text(), federationAddress: source.text(), startedAtMs: source.number(), schools: source.number(), people: source.number(), posts: source.number(), databaseBytes: source.number(), peers: source.list { AdminV1.PeerStatus.sample(&$0) })
    }
}

extension AdminV1.PeerStatus: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(boardID: source.text(), name: source.text(), boardNumber: source.text(), state: source.text(), reason: source.text(), nextCommand: source.text(), words: source.text(), confirmedHere: source.chance(), confirmedThere: source.chance(), connected: source.chance(), lastContactMs: source.number(), endpoint: source.text(), scopes: source.list { $0.text() }, feeds: source.list { AdminV1.FeedStatus.sample(&$0) }, lastError: source.text())
    }
}

extension AdminV1.FeedStatus: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(groupID: source.text(), groupName: source.text(), kind: source.text(), direction: source.text(), seq: source.number(), headSeq: source.number(), frozen: source.text())
    }
}

extension AdminV1.CreateInviteRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(validHours: source.number())
    }
}

extension AdminV1.CreateInviteResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(invite: source.text(), expiresAtMs: source.number(), inviteID: source.text())
    }
}

extension AdminV1.AcceptInviteRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(invite: source.text())
    }
}

extension AdminV1.AcceptInviteResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(peer: source.maybe { AdminV1.PeerStatus.sample(&$0) })
    }
}

extension AdminV1.ListInvitesRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self()
    }
}

extension AdminV1.ListInvitesResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(invites: source.list { AdminV1.InviteStatus.sample(&$0) })
    }
}

extension AdminV1.InviteStatus: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(inviteID: source.text(), state: source.text(), expiresAtMs: source.number(), usedBy: source.text())
    }
}

extension AdminV1.WithdrawInviteRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(inviteID: source.text())
    }
}

extension AdminV1.WithdrawInviteResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self()
    }
}

extension AdminV1.ListPeersRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self()
    }
}

extension AdminV1.ListPeersResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(peers: source.list { AdminV1.PeerStatus.sample(&$0) })
    }
}

extension AdminV1.ConfirmPeerRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(peer: source.text(), words: source.text())
    }
}

extension AdminV1.ConfirmPeerResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(peer: source.maybe { AdminV1.PeerStatus.sample(&$0) })
    }
}

extension AdminV1.RevokePeerRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(peer: source.text(), reason: source.text())
    }
}

extension AdminV1.RevokePeerResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(peer: source.maybe { AdminV1.PeerStatus.sample(&$0) })
    }
}

extension AdminV1.SetScopeRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(peer: source.text(), scope: source.text(), granted: source.chance())
    }
}

extension AdminV1.SetScopeResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(peer: source.maybe { AdminV1.PeerStatus.sample(&$0) })
    }
}

extension AdminV1.CreateNetworkGroupRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(name: source.text(), description: source.text())
    }
}

extension AdminV1.CreateNetworkGroupResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(group: source.maybe { AdminV1.NetworkGroupStatus.sample(&$0) })
    }
}

extension AdminV1.NetworkGroupStatus: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(groupID: source.text(), name: source.text(), description: source.text(), host: source.text(), hostedHere: source.chance(), state: source.text(), logSeq: source.number(), boards: source.list { AdminV1.GroupBoardStatus.sample(&$0) }, localMembers: source.number())
    }
}

extension AdminV1.GroupBoardStatus: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(boardID: source.text(), name: source.text(), state: source.text(), acknowledgedSeq: source.number())
    }
}

extension AdminV1.ListNetworkGroupsRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self()
    }
}

extension AdminV1.ListNetworkGroupsResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(groups: source.list { AdminV1.NetworkGroupStatus.sample(&$0) })
    }
}

extension AdminV1.InviteBoardRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(group: source.text(), peer: source.text())
    }
}

extension AdminV1.InviteBoardResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(group: source.maybe { AdminV1.NetworkGroupStatus.sample(&$0) })
    }
}

extension AdminV1.JoinNetworkGroupRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(group: source.text())
    }
}

extension AdminV1.JoinNetworkGroupResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(group: source.maybe { AdminV1.NetworkGroupStatus.sample(&$0) })
    }
}

extension AdminV1.ImportSchoolsRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(file: source.bytes(), boardNumber: source.text(), skipBadRows: source.chance(), dryRun: source.chance())
    }
}

extension AdminV1.ImportSchoolsResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(report: source.maybe { AdminV1.ImportReport.sample(&$0) })
    }
}

extension AdminV1.ImportReport: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(rows: source.number(), added: source.number(), changed: source.number(), unchanged: source.number(), passedOver: source.number(), refused: source.list { AdminV1.RefusedRow.sample(&$0) }, applied: source.chance(), changes: source.list { $0.text() })
    }
}

extension AdminV1.RefusedRow: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(row: source.number(), column: source.text(), reason: source.text())
    }
}

extension AdminV1.ImportPeopleRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(file: source.bytes(), skipBadRows: source.chance(), dryRun: source.chance())
    }
}

extension AdminV1.ImportPeopleResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(report: source.maybe { AdminV1.ImportReport.sample(&$0) })
    }
}

extension AdminV1.ListSchoolsRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self()
    }
}

extension AdminV1.ListSchoolsResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(schools: source.list { AdminV1.SchoolRow.sample(&$0) })
    }
}

extension AdminV1.SchoolRow: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(siteCode: source.text(), name: source.text(), place: source.text(), municipality: source.text(), people: source.number())
    }
}

extension AdminV1.ListPeopleRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(limit: source.number(), after: source.text())
    }
}

extension AdminV1.ListPeopleResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(people: source.list { AdminV1.PersonRow.sample(&$0) }, next: source.text())
    }
}

extension AdminV1.PersonRow: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(staffNumber: source.text(), name: source.text(), email: source.text(), school: source.text(), jobFunction: source.text(), roles: source.list { $0.text() }, canLogIn: source.chance())
    }
}

extension AdminV1.SetPasswordRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(email: source.text(), password: source.text())
    }
}

extension AdminV1.SetPasswordResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self()
    }
}

extension FederationV1.BoardStatement: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(rootKey: source.bytes(), serial: source.number(), name: source.text(), boardNumber: source.text(), endpoints: source.list { $0.text() }, tlsPins: source.list { $0.bytes() }, eventKeys: source.list { $0.bytes() }, protocolMin: source.number(), protocolMax: source.number(), features: source.list { $0.text() }, issuedAtMs: source.number(), expiresAtMs: source.number())
    }
}

extension FederationV1.SignedStatement: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(statement: source.bytes(), signature: source.bytes())
    }
}

extension FederationV1.IntroduceRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(inviteID: source.bytes(), statement: source.maybe { FederationV1.SignedStatement.sample(&$0) }, nonce: source.bytes())
    }
}

extension FederationV1.IntroduceResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(statement: source.maybe { FederationV1.SignedStatement.sample(&$0) })
    }
}

extension FederationV1.ConfirmPeeringRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(statement: source.maybe { FederationV1.SignedStatement.sample(&$0) })
    }
}

extension FederationV1.ConfirmPeeringResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(confirmed: source.chance(), statement: source.maybe { FederationV1.SignedStatement.sample(&$0) })
    }
}

extension FederationV1.EventHeader: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(boardID: source.bytes(), groupID: source.bytes(), feedEpoch: source.bytes(), feedSeq: source.number(), previousHash: source.bytes(), type: source.text(), actorID: source.bytes(), clockMs: source.number(), clockCounter: source.number(), references: source.list { $0.bytes() }, payloadCommitment: source.bytes())
    }
}

extension FederationV1.SignedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(header: source.bytes(), signature: source.bytes(), nonce: source.bytes(), payload: source.bytes(), erased: source.chance())
    }
}

extension FederationV1.LogEntry: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(groupID: source.bytes(), logEpoch: source.bytes(), seq: source.number(), previousHash: source.bytes(), eventHash: source.bytes(), sequencedAtMs: source.number())
    }
}

extension FederationV1.Checkpoint: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(groupID: source.bytes(), logEpoch: source.bytes(), seq: source.number(), headHash: source.bytes(), atMs: source.number())
    }
}

extension FederationV1.SignedCheckpoint: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(checkpoint: source.bytes(), signature: source.bytes())
    }
}

extension FederationV1.SequencedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(entry: source.bytes(), event: source.maybe { FederationV1.SignedEvent.sample(&$0) })
    }
}

extension FederationV1.PullFeedRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(groupID: source.bytes(), feedEpoch: source.bytes(), afterSeq: source.number(), maxBytes: source.number())
    }
}

extension FederationV1.PullFeedResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(feedEpoch: source.bytes(), events: source.list { FederationV1.SignedEvent.sample(&$0) }, headSeq: source.number())
    }
}

extension FederationV1.PullLogRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(groupID: source.bytes(), logEpoch: source.bytes(), afterSeq: source.number(), maxBytes: source.number())
    }
}

extension FederationV1.PullLogResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(logEpoch: source.bytes(), events: source.list { FederationV1.SequencedEvent.sample(&$0) }, checkpoint: source.maybe { FederationV1.SignedCheckpoint.sample(&$0) }, headSeq: source.number(), members: source.list { FederationV1.MemberPosition.sample(&$0) })
    }
}

extension FederationV1.MemberPosition: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(boardID: source.bytes(), name: source.text(), acknowledgedSeq: source.number())
    }
}

extension FederationV1.WatchRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self()
    }
}

extension FederationV1.WatchResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(hint: source.oneOf([{ .feed(FederationV1.FeedAdvanced.sample(&$0)) }, { .log(FederationV1.LogAdvanced.sample(&$0)) }, { .groups(FederationV1.GroupsChanged.sample(&$0)) }, { .members(FederationV1.MembersAdvanced.sample(&$0)) }]))
    }
}

extension FederationV1.FeedAdvanced: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(groupID: source.bytes(), seq: source.number())
    }
}

extension FederationV1.LogAdvanced: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(groupID: source.bytes(), seq: source.number())
    }
}

extension FederationV1.MembersAdvanced: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(groupID: source.bytes(), members: source.list { FederationV1.MemberPosition.sample(&$0) })
    }
}

extension FederationV1.GroupsChanged: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self()
    }
}

extension FederationV1.ListGroupsRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self()
    }
}

extension FederationV1.ListGroupsResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(groups: source.list { FederationV1.OfferedGroup.sample(&$0) })
    }
}

extension FederationV1.OfferedGroup: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(groupID: source.bytes(), name: source.text(), description: source.text(), joined: source.chance())
    }
}

extension FederationV1.JoinGroupRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(requestID: source.bytes(), groupID: source.bytes())
    }
}

extension FederationV1.JoinGroupResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(fromSeq: source.number(), logEpoch: source.bytes(), statements: source.list { FederationV1.SignedStatement.sample(&$0) })
    }
}

extension FederationV1.GroupCreated: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(name: source.text(), description: source.text())
    }
}

extension FederationV1.BoardAdmitted: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(boardID: source.bytes(), name: source.text(), statement: source.maybe { FederationV1.SignedStatement.sample(&$0) })
    }
}

extension FederationV1.MemberJoined: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(displayName: source.text(), jobFunction: source.text(), school: source.text())
    }
}

extension FederationV1.MemberLeft: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self()
    }
}

extension FederationV1.PostWritten: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(body: source.text())
    }
}

extension FederationV1.CommentWritten: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(body: source.text())
    }
}

extension FederationV1.LikeChanged: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self()
    }
}

extension ProbeV1.SayRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(body: source.bytes())
    }
}

extension ProbeV1.SayResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(body: source.bytes())
    }
}

extension ProbeV1.CountRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(count: source.number(), size: source.number(), pauseMs: source.number())
    }
}

extension ProbeV1.CountResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(number: source.number(), body: source.bytes())
    }
}

extension ProbeV1.FailRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self(code: source.number(), message: source.text(), delayMs: source.number())
    }
}

extension ProbeV1.FailResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        Self()
    }
}
