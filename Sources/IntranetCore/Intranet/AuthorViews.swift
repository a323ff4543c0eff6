internal import Store

/// Shows the writers on one page; each is looked up once.
struct AuthorViews {
    let viewer: PersonID
    let directory: AuthorDirectory
    let page: DirectoryPage
    let reader: any SQLReading
    private var known: [AuthorKey: AuthorView] = [:]

    init(
        viewer: PersonID, directory: AuthorDirectory, page: DirectoryPage, reader: any SQLReading
    ) {
        self.viewer = viewer
        self.directory = directory
        self.page = page
        self.reader = reader
    }

    mutating func view(of author: AuthorKey) throws -> AuthorView {
        if let view = known[author] { return view }
        let view =
            switch author {
            case .person(let person): try colleague(person)
            case .member(let member): try memberElsewhere(member)
            case .nobody: Self.view(of: .formerColleague)
            }
        known[author] = view
        return view
    }

    private func colleague(_ person: PersonID) throws -> AuthorView {
        Self.view(of: try directory.card(of: person, on: page), isOwn: person == viewer)
    }

    private static func view(of card: PersonCard, isOwn: Bool = false) -> AuthorView {
        AuthorView(
            name: card.name, detail: card.detail, board: nil, initials: card.initials,
            isOwn: isOwn)
    }

    /// A member who joined before this board did is known by the board only.
    private func memberElsewhere(_ member: Int64) throws -> AuthorView {
        let view = try reader.first(
            """
            SELECT m.display_name, m.job_function, m.school, b.name FROM network_members m
            LEFT JOIN network_boards b ON b.board_id = m.board_id WHERE m.id = ?
            """, [.integer(member)]
        ) { row in
            let board = row.text(3)
            let name = row.text(0).isEmpty ? board : row.text(0)
            let detail = [row.text(1), row.text(2)].filter { !$0.isEmpty }
            return AuthorView(
                name: name, detail: detail.joined(separator: " · "), board: board,
                initials: PersonName.initials(of: name), isOwn: false)
        }
        return view ?? Self.view(of: .formerColleague)
    }
}
