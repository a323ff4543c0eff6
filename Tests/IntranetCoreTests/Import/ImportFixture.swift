import Essentials
import Foundation
import Store

@testable import IntranetCore

/// An intranet on a real file, on 24 November 2026.
final class ImportFixture {
    let intranet: Intranet
    let database: Database
    let clock = ManualClock(Timestamp(milliseconds: 1_795_500_000_000))
    private let directory: String

    init() throws {
        directory = NSTemporaryDirectory() + "/import-tests-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: true)
        database = try Database(
            path: directory + "/node.db", migrations: IntranetMigrations.all, readers: 1)
        intranet = Intranet(
            board: BoardProfile(name: "Stichting Voorbeeld", number: "01234"),
            database: database, clock: clock, random: SeededRandom(seed: 1),
            publisher: NoNetwork(), changes: ChangeHub())
    }

    deinit {
        try? FileManager.default.removeItem(atPath: directory)
    }

    /// Rows of an answer, their cells joined by `|`, NULL as a dash.
    func rows(_ sql: String, columns: Int32) async throws -> [String] {
        try await database.read { reader in
            try reader.all(sql) { row in
                var cells: [String] = []
                for column in 0..<columns { cells.append(row.textOrNull(column) ?? "-") }
                return cells.joined(separator: "|")
            }
        }
    }
}

/// A register of fictional sites in the published form.
enum RegisterFile {
    static let heading = [
        "PROVINCIE", "BEVOEGD GEZAG NUMMER", "INSTELLINGSCODE", "VESTIGINGSCODE",
        "VESTIGINGSNAAM", "STRAATNAAM", "HUISNUMMER-TOEVOEGING", "POSTCODE", "PLAATSNAAM",
        "GEMEENTENUMMER", "GEMEENTENAAM", "DENOMINATIE", "TELEFOONNUMMER", "INTERNETADRES",
        "RPA-GEBIED NAAM", "COROPGEBIED NAAM", "RMC-REGIO NAAM", "VAKANTIEREGIO",
    ]

    static func row(
        _ code: String, name: String = "De Proef", board: String = "01234",
        postcode: String = "9999 ZZ", place: String = "S GRAVENHAGE", phone: String = " "
    ) -> [String] {
        [
            "Zuid-Holland", board, String(code.prefix(4)), code, name, "Proefweg", "1-A", postcode,
            place, "0099", "PROEF AAN DEN IJSSEL", "Openbaar", phone, " ", "Rpa", "Corop", "Rmc",
            "Midden",
        ]
    }

    /// The bytes of the file in windows-1252, of which only Latin-1 is used here.
    static func bytes(_ rows: [[String]], heading: [String] = heading) -> [UInt8] {
        let text = ([heading] + rows).map { $0.joined(separator: ";") + "\r\n" }.joined()
        return text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
}

/// A staff list of people who do not exist.
enum StaffFile {
    static let heading =
        "personeelsnummer;voornaam;tussenvoegsel;achternaam;e-mail;functie;vestiging;groepen;"
        + "dagen;fte;rol;begindatum;einddatum"

    static func bytes(_ rows: String..., heading: String = heading) -> [UInt8] {
        Array(([heading] + rows).joined(separator: "\r\n").utf8)
    }

    static let sanne =
        "0017;Sanne;de;Proefpersoon;Sanne@Voorbeeld.invalid;Leerkracht;90AA00;"
        + "1/2;ma di wo;0,6;directeur redacteur;2024-08-01;"
    static let bram =
        "0018;Bram;;Testman;bram@voorbeeld.invalid;Conciërge;;;;1.0;medewerker;1-8-2023;"
}
