/// The files that pages refer to.
struct AssetLibrary: Sendable {
    let style: Asset
    let boardStyle: Asset
    let script: Asset
    let icon: Asset
    let manifest: Asset

    init(settings: SiteSettings) {
        let colour = BoardColour(settings.colour)
        style = Asset(
            name: "site", extension: "css", contentType: "text/css; charset=utf-8",
            bytes: PackageResources.site_css)
        boardStyle = Asset(
            name: "board", extension: "css", contentType: "text/css; charset=utf-8",
            bytes: Array(colour.styleSheet.utf8))
        script = Asset(
            name: "live", extension: "js", contentType: "text/javascript; charset=utf-8",
            bytes: PackageResources.live_js)
        icon = Asset(
            name: "icon", extension: "svg", contentType: "image/svg+xml",
            bytes: Array(Self.icon(colour).utf8))
        manifest = Asset(
            name: "app", extension: "webmanifest", contentType: "application/manifest+json",
            bytes: Array(Self.manifest(settings, colour, icon: icon.path).utf8))
    }

    /// The file of that name within `/assets/`.
    func named(_ name: String) -> Asset? {
        [style, boardStyle, script, icon, manifest].first { $0.fileName == name }
    }

    /// A mug of coffee, in the board's colour.
    private static func icon(_ colour: BoardColour) -> String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">\
        <rect width="64" height="64" rx="16" fill="\(colour.solid)"/>\
        <path d="M17 26h26v9a13 13 0 0 1-26 0zM43 28h4a5.5 5.5 0 0 1 0 11h-4.5M24 13c-2 2.5 2 4 \
        0 6.5M34 13c-2 2.5 2 4 0 6.5M15 52h30" fill="none" stroke="\(colour.onSolid)" \
        stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"/></svg>
        """
    }

    private static func manifest(
        _ settings: SiteSettings, _ colour: BoardColour, icon: String
    ) -> String {
        """
        {"name":\(json(settings.boardName)),"short_name":"Lerarenkamer","lang":"nl",\
        "start_url":"/","scope":"/","display":"standalone","theme_color":"\(colour.solid)",\
        "background_color":"#ffffff",\
        "icons":[{"src":"\(icon)","sizes":"any","type":"image/svg+xml"}]}
        """
    }

    /// Text as a JSON string.
    private static func json(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars where scalar.value >= 32 {
            if scalar == "\"" || scalar == "\\" { result += "\\" }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }
}
