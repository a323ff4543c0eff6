internal import IntranetCore

/// Who sees what is written in a space: made once for all the forms on a page.
struct Audience: Sendable {
    fileprivate let line: HTML
}

extension PageContext {
    /// Who sees what is written in a space.
    func audience(of visibility: Visibility, in space: String) -> Audience {
        Audience(
            line: """
                \(isNetwork(visibility) ? Icon.network : Icon.eye)\
                <span>\(audience(visibility, in: space))</span>
                """)
    }

    /// Who sees what is written in a space, in one sentence.
    func audience(_ visibility: Visibility, in space: String) -> String {
        switch visibility {
        case .school(let school): phrases.seenBySchool(school)
        case .board(let board): phrases.seenByBoard(board)
        case .group: phrases.seenByGroup(space)
        case .network(let boards): phrases.seenByNetwork(phrases.list(boards))
        }
    }

    /// The line near a form that says who will see what is sent.
    func audienceLine(_ audience: Audience, id: HTML) -> HTML {
        """
        <p class="audience" id="\(id)">\(audience.line)</p>
        """
    }

    private func isNetwork(_ visibility: Visibility) -> Bool {
        if case .network = visibility { true } else { false }
    }
}
