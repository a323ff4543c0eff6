/// What is the same on all pages of a board's site, made once: its name, its files.
struct SiteFrame: Sendable {
    let boardName: String
    let boardInitials: String
    /// The links to style, script and icon.
    let head: HTML

    init(settings: SiteSettings, assets: AssetLibrary) {
        boardName = settings.boardName
        boardInitials = Self.initials(settings.boardName)
        head = """
            <link rel="stylesheet" href="\(assets.style.path)">
            <link rel="stylesheet" href="\(assets.boardStyle.path)">
            <link rel="icon" type="image/svg+xml" href="\(assets.icon.path)">
            <link rel="manifest" href="\(assets.manifest.path)">
            <script type="module" src="\(assets.script.path)"></script>
            """
    }

    /// Two letters for the board's mark: those of the last two words, which tell boards apart.
    private static func initials(_ name: String) -> String {
        let words = name.split(separator: " ").filter { $0.first?.isLetter == true }
        let small = ["van", "de", "het", "voor", "en", "stichting", "vereniging", "der", "den"]
        let telling = words.filter { !small.contains($0.lowercased()) }
        let chosen = telling.isEmpty ? words : telling
        guard let first = chosen.first else { return "L" }
        guard chosen.count > 1, let second = chosen[1].first else {
            return first.prefix(2).uppercased()
        }
        return first.prefix(1).uppercased() + second.uppercased()
    }
}
