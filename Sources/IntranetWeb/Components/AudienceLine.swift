internal import IntranetCore

extension PageContext {
    /// Who sees what is written in a space, in one sentence.
    func audience(_ visibility: Visibility, in space: String) -> String {
        switch visibility {
        case .school(let school): phrases.seenBySchool(school)
        case .board(let board): phrases.seenByBoard(board)
        case .group: phrases.seenByGroup(space)
        case .network(let boards): phrases.seenByNetworkLine(phrases.list(boards))
        }
    }

    /// The line near a form that says who will see what is sent.
    func audienceLine(_ visibility: Visibility, in space: String, id: String) -> HTML {
        """
        <p class="audience" id="\(id)">\(isNetwork(visibility) ? Icon.network : Icon.eye)\
        <span>\(audience(visibility, in: space))</span></p>
        """
    }

    func isNetwork(_ visibility: Visibility) -> Bool {
        if case .network = visibility { true } else { false }
    }
}
