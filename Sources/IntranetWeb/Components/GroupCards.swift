internal import IntranetCore

extension PageContext {
    /// Groups as cards: the first `joined` of them open, the others can be joined.
    func groupCards(_ groups: [SpaceSummary], joined: Int) -> HTML {
        guard !groups.isEmpty else { return .empty }
        return """
            <ul class="cards">
            \(each: groups.enumerated(), { card($0.element, isJoined: $0.offset < joined) })</ul>
            """
    }

    private func card(_ group: SpaceSummary, isJoined: Bool) -> HTML {
        let isNetwork = group.kind == .networkGroup
        return """
            <li class="card group-card\(if: isNetwork, " network")">
            <div>
            <p class="kind">\(if: isNetwork, networkTag)<span class="detail">\
            \(phrases.members(group.memberCount))</span></p>
            <h3><a href="/groepen/\(group.id)">\(group.name)</a></h3>
            \(if: !group.description.isEmpty, "<p>\(group.description)</p>")
            </div>
            \(isJoined ? go : joinAction(group.kind, group.id, group.name))
            </li>

            """
    }

    private var go: HTML { "<span class=\"go\">\(Icon.next)</span>" }

    /// The mark of everything that other boards see too.
    var networkTag: HTML {
        """
        <span class="tag network">\(Icon.network)\(phrases.networkGroup)</span>
        """
    }
}
