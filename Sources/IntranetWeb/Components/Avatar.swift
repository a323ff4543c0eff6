extension PageContext {
    /// The number of hues that the style sheet knows.
    static let hues: UInt32 = 12

    /// A disc with a person's initials, in a colour that stays with the name.
    func avatar(initials: String, name: String) -> HTML {
        """
        <span class="avatar hue-\(Self.hue(of: name))" aria-hidden="true">\(initials)</span>
        """
    }

    /// FNV-1a of the name: stable between runs and machines, unlike `Hasher`.
    static func hue(of name: String) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return (hash ^ (hash >> 16)) % hues
    }
}
