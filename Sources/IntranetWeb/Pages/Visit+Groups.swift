internal import IntranetCore
internal import Wire

extension Visit {
    /// The groups that the viewer is in, and those to discover.
    func groupsPage(for viewer: Viewer) async throws -> HTTPResponse {
        let groups = try await intranet.groups(for: viewer)
        let content: HTML = """
            <header class="head with-action">
            <div><h1>\(phrases.groups)</h1><p class="lead">\(phrases.groupsLead)</p></div>
            <a class="button primary" href="/groepen/nieuw">\(Icon.plus)\(phrases.startGroup)</a>
            </header>
            \(networkGroups(groups))
            \(myGroups(groups.joined))
            \(discover(groups.toDiscover))
            """
        return page(Page(title: phrases.groups, item: .groups, content: content))
    }

    private func networkGroups(_ groups: GroupsOverview) -> HTML {
        let all = groups.networkJoined + groups.networkToDiscover
        let joined = groups.networkJoined.count
        return """
            <section class="block" aria-labelledby="network-groups">
            <h2 id="network-groups">\(phrases.networkGroups)</h2>
            <p class="lead">\(all.isEmpty ? phrases.noNetworkGroups : phrases.networkLead)</p>
            \(context.groupCards(all, joined: joined))
            </section>
            """
    }

    private func myGroups(_ groups: [SpaceSummary]) -> HTML {
        """
        <section class="block" aria-labelledby="my-groups">
        <h2 id="my-groups">\(phrases.myGroups)</h2>
        \(if: groups.isEmpty, context.empty(Icon.groups, phrases.noGroups, phrases.noGroupsHelp))
        \(context.groupCards(groups, joined: groups.count))
        </section>
        """
    }

    private func discover(_ groups: [SpaceSummary]) -> HTML {
        """
        <section class="block" aria-labelledby="discover">
        <h2 id="discover">\(phrases.discoverGroups)</h2>
        \(if: groups.isEmpty, "<p class=\"lead\">\(phrases.nothingToDiscover)</p>")
        \(context.groupCards(groups, joined: 0))
        </section>
        """
    }

    /// Joins a group, and shows it.
    func join(by viewer: Viewer) async throws -> HTTPResponse {
        let space: SpaceID = try id()
        try await intranet.join(space, by: viewer)
        return redirect(to: "/groepen/\(space)")
    }

    /// Leaves a group, and shows the others.
    func leave(by viewer: Viewer) async throws -> HTTPResponse {
        try await intranet.leave(try id(), by: viewer)
        return redirect(to: "/groepen")
    }

    /// The form to start a group.
    func newGroupPage() -> HTTPResponse {
        page(newGroupForm(name: "", description: "", wrong: nil))
    }

    /// Starts a group, and shows it.
    func createGroup(by viewer: Viewer) async throws -> HTTPResponse {
        let form = try form()
        let name = form["name"] ?? ""
        let description = form["description"] ?? ""
        do {
            let space = try await intranet.createGroup(
                name: name, description: description, by: viewer, requestID: form["request_id"])
            return redirect(to: "/groepen/\(space)")
        } catch let error as IntranetError {
            guard let wrong = reason(for: error) else { throw error }
            return page(
                newGroupForm(name: name, description: description, wrong: wrong), status: 422)
        }
    }

    private func newGroupForm(name: String, description: String, wrong: String?) -> Page {
        let content: HTML = """
            <header class="head">
            <h1>\(phrases.startGroup)</h1>
            <p class="lead">\(phrases.startGroupLead)</p>
            </header>
            <form class="fields card" method="post" action="/groepen">
            <input type="hidden" name="request_id" value="\(context.formID)">
            \(wrong.map { context.wrong($0, id: "group-wrong") })
            <label for="name">\(phrases.groupName)</label>
            <p class="hint" id="name-hint">\(phrases.groupNameHint)</p>
            <input id="name" name="name" required autocomplete="off" value="\(name)" \
            maxlength="\(TextField.groupName.maximumCharacters)" \
            aria-describedby="name-hint\(if: wrong != nil, " group-wrong")">
            <label for="description">\(phrases.groupDescription)</label>
            <p class="hint" id="description-hint">\(phrases.groupDescriptionHint)</p>
            <textarea id="description" name="description" rows="3" \
            maxlength="\(TextField.groupDescription.maximumCharacters)" \
            aria-describedby="description-hint">
            \(description)</textarea>
            <p class="audience">\(Icon.eye)<span>\
            \(phrases.newGroupSeenBy(context.frame.boardName))</span></p>
            <div class="actions">
            <button class="primary">\(phrases.createGroup)</button>
            <a class="button quiet" href="/groepen">\(phrases.cancel)</a>
            </div>
            </form>
            """
        return Page(title: phrases.startGroup, item: .groups, content: content)
    }
}
