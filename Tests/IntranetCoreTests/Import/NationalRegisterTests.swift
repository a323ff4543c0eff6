import Foundation
import Testing

@testable import IntranetCore

/// The register as published, which is not part of the project.
private enum NationalRegister {
    static let path: String? = {
        var folders: [String] = []
        if let folder = ProcessInfo.processInfo.environment["LERARENKAMER_DATA"] {
            folders.append(folder)
        }
        // Tests/IntranetCoreTests/Import/ of the checkout, and the folder beside that.
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<5 { root.deleteLastPathComponent() }
        folders.append(root.appendingPathComponent("shared/data").path)
        return folders.map { $0 + "/duo-vestigingen-bo.csv" }
            .first { FileManager.default.fileExists(atPath: $0) }
    }()
}

@Suite(
    "The national register as published",
    .enabled(
        if: NationalRegister.path != nil,
        "the register is not beside the checkout; set LERARENKAMER_DATA to its folder"))
struct NationalRegisterTests {
    private func register() throws -> [UInt8] {
        let path = try #require(NationalRegister.path)
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    @Test("A board's 16 sites come in, and a second run changes nothing")
    func oneBoard() async throws {
        let fixture = try ImportFixture()
        let file = try register()
        let first = try await fixture.intranet.importSchools(file, boardNumber: "20671")
        #expect(first.rows == 6122 && first.added == 16 && first.passedOver == 6106)
        #expect(first.applied && first.refused.isEmpty)
        let second = try await fixture.intranet.importSchools(file, boardNumber: "20671")
        #expect(second.added == 0 && second.changed == 0 && second.unchanged == 16)
    }

    @Test("All sites of all boards are readable")
    func allBoards() throws {
        let table = HeadedTable<SchoolColumn>(try register(), required: SchoolColumn.allCases)
        #expect(table.rows.count == 6122 && table.refused.isEmpty)
        var quoted = 0
        var places: Set<String> = []
        for row in table.rows {
            let school = try SchoolRecord(row)
            if school.facts[0].contains("\"") { quoted += 1 }
            places.insert(school.facts[4])
            #expect(SchoolRecord.isBoardNumber(row[.boardNumber]))
        }
        #expect(quoted == 3, "three names have quotation marks, doubled in the file")
        #expect(places.count == 1728)
        #expect(places.isSuperset(of: ["'s-Gravenhage", "Capelle aan den IJssel", "Bergen (NH)"]))
        #expect(!places.contains { $0.count > 2 && $0 == $0.uppercased() })
    }
}
