/// Writes places and municipalities as people do, which registers give in capitals.
enum DutchPlaceName {
    /// `S GRAVENHAGE` as `'s-Gravenhage`, `CAPELLE AAN DEN IJSSEL` as `Capelle aan den IJssel`,
    /// `BERGEN NH` as `Bergen (NH)`. A name that has small letters already stays as it is.
    static func proper(_ name: String) -> String {
        guard name == name.uppercased() else { return name }
        if let known = exceptions[name] { return known }
        var name = name[...]
        // The register of municipalities leaves out the apostrophe and the hyphen.
        let isGenitive = name.hasPrefix("S ")
        if isGenitive { name = name.dropFirst(2) }
        var isStart = !isGenitive
        var words: [String] = []
        let parts = name.split(separator: " ")
        for (index, part) in parts.enumerated() {
            let word = String(part)
            if index > 0, index == parts.count - 1, let region = regions[word] {
                words.append("(\(region))")
            } else {
                words.append(compound(word, isStart: isStart))
            }
            // "Beek gem. Montferland": a name of its own follows.
            isStart = words.last == "gem."
        }
        return (isGenitive ? "'s-" : "") + words.joined(separator: " ")
    }

    /// A word whose parts are joined by hyphens: `WEHE-DEN` as `Wehe-den`.
    private static func compound(_ word: String, isStart: Bool) -> String {
        word.split(separator: "-", omittingEmptySubsequences: false).enumerated()
            .map { index, part in
                self.word(String(part), isStart: isStart && index == 0)
            }.joined(separator: "-")
    }

    private static func word(_ word: String, isStart: Bool) -> String {
        let small = word.lowercased()
        if ["'s", "'t", "ca"].contains(small) { return small == "ca" ? "c.a." : small }
        if small == "gem" || small == "gem." { return isStart ? capitalized(small) : "gem." }
        if !isStart, particles.contains(small) { return small }
        return capitalized(small)
    }

    private static func capitalized(_ small: String) -> String {
        if small.hasPrefix("ij") { return "IJ" + small.dropFirst(2) }
        return small.prefix(1).uppercased() + small.dropFirst()
    }

    /// Small in the middle of a name, with a capital at its start.
    private static let particles: Set<String> = [
        "aan", "bij", "de", "den", "der", "en", "het", "in", "onder", "op", "te", "ten", "ter",
        "van",
    ]

    /// What tells places of one name apart.
    private static let regions = [
        "DR": "Dr", "FR": "Fr", "GLD": "Gld", "GN": "Gn", "LB": "Lb", "NB": "NB", "NH": "NH",
        "OV": "Ov", "UT": "Ut", "ZH": "ZH", "ZL": "Zl",
    ]

    /// What no rule gives back: lost accents, shortened words, capitals that are customary.
    private static let exceptions = [
        "2E EXLOERMOND": "2e Exloërmond", "ALDWALD": "Aldwâld",
        "BABYLONIENBROEK": "Babyloniënbroek", "BROEKSTERWALD": "Broeksterwâld",
        "DAMWALD": "Damwâld", "EARNEWALD": "Earnewâld", "FEANWALDEN": "Feanwâlden",
        "MARIENBERG": "Mariënberg", "MARIENHEEM": "Mariënheem", "MARIENVELDE": "Mariënvelde",
        "NIEUWER TER AA": "Nieuwer Ter Aa",
        "NIEUWERKERK AD IJSSEL": "Nieuwerkerk aan den IJssel",
        "NOARDEAST-FRYSLAN": "Noardeast-Fryslân",
        "OUDEGA DE FRYSKE MARREN": "Oudega gem. De Fryske Marren",
        "OUDEGA SUDWEST-FRYSLAN": "Oudega gem. Súdwest-Fryslân",
        "REUSEL-DE MIERDEN": "Reusel-De Mierden", "SUDWEST-FRYSLAN": "Súdwest-Fryslân",
        "SUWALD": "Suwâld", "WALTERSWALD": "Wâlterswâld",
        "WESTERHAAR-VRIEZENV WIJK": "Westerhaar-Vriezenveensewijk",
    ]
}
