import Federation
import FoundationEssentials
import IntranetCore
import Store

/// A real database file in a directory of its own.
enum TemporaryDatabase {
    static func make() throws -> Database {
        let directory = FileManager.default.temporaryDirectory
            .appending(path: "federation-tests-\(UInt64.random(in: 0...UInt64.max))")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        return try Database(
            path: directory.appending(path: "node.db").path,
            migrations: IntranetMigrations.all + FederationMigrations.all)
    }
}
