internal import IntranetCore

extension PageContext {
    /// Says honestly where a post of a network group has arrived and where it has not.
    func deliveryNote(_ delivery: Delivery) -> HTML {
        switch delivery {
        case .sending(_, hostReachable: true): line(Icon.clock, phrases.sending, "underway")
        case .sending(let host, hostReachable: false):
            line(Icon.away, phrases.sendingUnreachable(host), "away")
        case .sequenced(let boards): arrivals(boards)
        }
    }

    private func arrivals(_ boards: [BoardArrival]) -> HTML {
        let arrived = boards.filter(\.hasArrived).map(\.name)
        let underway = boards.filter { !$0.hasArrived && $0.isReachable }.map(\.name)
        let away = boards.filter { !$0.hasArrived && !$0.isReachable }.map(\.name)
        var note = HTML.empty
        if !arrived.isEmpty {
            note.append(line(Icon.arrived, phrases.arrived(phrases.list(arrived)), "arrived"))
        }
        if !underway.isEmpty {
            note.append(line(Icon.clock, phrases.underway(phrases.list(underway)), "underway"))
        }
        for board in away {
            note.append(line(Icon.away, phrases.unreachable(board), "away"))
        }
        return note
    }

    private func line(_ icon: HTML, _ text: String, _ state: String) -> HTML {
        """
        <p class="delivery \(state)">\(icon)<span>\(text)</span></p>
        """
    }
}
