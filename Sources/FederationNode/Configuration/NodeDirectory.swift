/// Where a node's files are.
struct NodeDirectory: Equatable, Sendable {
    let path: String

    init(_ path: String) {
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    var configuration: String { path + "/node.json" }
    var keys: String { path + "/keys" }
    var database: String { path + "/node.db" }
    var adminSocket: String { path + "/admin.sock" }
    var lock: String { path + "/node.lock" }
}
