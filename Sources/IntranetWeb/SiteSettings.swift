/// How one board's site looks and behaves.
public struct SiteSettings: Sendable {
    /// The board's name as people say it.
    public var boardName: String
    /// The board's colour, `#rrggbb`. Shades that are readable are computed from it.
    public var colour: String
    /// Sets the cookies of boards on one host apart, since cookies do not know ports:
    /// eight hexadecimal digits of the board's id.
    public var cookieSuffix: String
    /// Whether browsers reach the site over https: then cookies are `Secure`, and HSTS is sent.
    public var isSecure: Bool
    /// The origin that browsers see when a reverse proxy stands in front: `https://host`.
    public var publicOrigin: String?

    /// The settings of one board's site.
    public init(
        boardName: String, colour: String = "#0b6e4f", cookieSuffix: String,
        isSecure: Bool = false, publicOrigin: String? = nil
    ) {
        self.boardName = boardName
        self.colour = colour
        self.cookieSuffix = cookieSuffix
        self.isSecure = isSecure
        self.publicOrigin = publicOrigin
    }
}
