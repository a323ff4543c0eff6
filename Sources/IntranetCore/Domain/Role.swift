/// What a person may do beyond being a reader; no role reads other people's wishes.
///
/// The raw value is the name on the wire and in files; files may also say it in Dutch.
public enum Role: String, Sendable, CaseIterable, Hashable {
    /// Works at the board: every person has it.
    case staff
    /// Keeps the section of a school.
    case schoolEditor
    /// Leads a school.
    case schoolDirector
    /// Writes the board's news.
    case communications
    /// Helps people to another place.
    case hrMobility
    /// Watches what leaves the board.
    case privacyOfficer
    /// Decides which boards to trust.
    case trustOfficer
    /// Runs the node.
    case platformAdmin

    /// The role with this name, in English or Dutch, whatever its capitals; nil when there is none.
    public init?(named name: String) {
        let wanted = name.lowercased()
        let match = Self.allCases.first {
            $0.rawValue.lowercased() == wanted || $0.dutchName == wanted
        }
        guard let match else { return nil }
        self = match
    }

    /// The role's Dutch name, in lower case.
    public var dutchName: String {
        switch self {
        case .staff: "medewerker"
        case .schoolEditor: "redacteur"
        case .schoolDirector: "directeur"
        case .communications: "bestuurskantoor"
        case .hrMobility: "mobiliteit"
        case .privacyOfficer: "privacyfunctionaris"
        case .trustOfficer: "vertrouwensbeheerder"
        case .platformAdmin: "beheerder"
        }
    }

    /// Whether it decides about the node itself, so that its sessions end soon when idle.
    public var administers: Bool {
        switch self {
        case .privacyOfficer, .trustOfficer, .platformAdmin: true
        case .staff, .schoolEditor, .schoolDirector, .communications, .hrMobility: false
        }
    }
}
