internal import IntranetCore

extension PageContext {
    /// The top of a group's page. A network group is marked as such, with the boards that see it.
    func groupHeader(_ space: SpaceHeader) -> HTML {
        let isNetwork = space.kind == .networkGroup
        return """
            <header class="head group-head\(if: isNetwork, " network")">
            <div class="kind"><span class="tag\(if: isNetwork, " network", else: " plain")">\
            \(isNetwork ? Icon.network : Icon.groups)\
            \(isNetwork ? phrases.networkGroup : phrases.group)</span>\
            <span class="detail">\(phrases.members(space.memberCount))</span>\
            \(space.viewerMayLeave ? leaving(space) : nil)</div>
            <h1>\(space.name)</h1>
            \(if: !space.description.isEmpty, "<p class=\"lead\">\(space.description)</p>")
            \(boards(space.visibility))
            \(space.viewerMayJoin ? joinAction(space.kind, space.id, space.name) : nil)
            </header>
            """
    }

    private func boards(_ visibility: Visibility) -> HTML? {
        guard case .network(let boards) = visibility else { return nil }
        return """
            <div class="boards">
            <p class="boards-title" id="boards">\(phrases.memberBoards)</p>
            <ul aria-labelledby="boards">
            \(each: boards, { "<li>\(board($0))</li>\n" })</ul>
            </div>
            """
    }

    private func board(_ name: String) -> HTML {
        guard name == frame.boardName else { return "\(name)" }
        return "\(name) <span class=\"detail\">(\(phrases.ownBoard))</span>"
    }

    private func leaving(_ space: SpaceHeader) -> HTML {
        """
        <details class="more">
        <summary aria-label="\(phrases.moreActions)">\(Icon.more)</summary>
        <form method="post" action="/groepen/\(space.id)/verlaten">
        <button class="quiet">\(phrases.leave)</button>
        </form>
        </details>
        """
    }

    /// Joining a group is one press; joining a network group first shows what others will see.
    func joinAction(_ kind: SpaceKind, _ id: SpaceID, _ name: String) -> HTML {
        if kind == .networkGroup {
            return """
                <a class="button primary" href="/groepen/\(id)/lid">\(phrases.join)\
                <span class="unseen"> \(name)</span></a>
                """
        }
        return """
            <form method="post" action="/groepen/\(id)/lid">
            <button class="primary">\(phrases.join)<span class="unseen"> \(name)</span></button>
            </form>
            """
    }
}
