/// Finds the admin socket of the node that is meant.
enum NodeLocation {
    /// What the environment may say instead of `--dir`.
    static let variable = "LERARENKAMER_DIR"

    /// The socket's path: `--socket`, else `--dir`, else the environment, else this directory.
    static func socket(
        directory: String?, socket: String?, environment: [String: String]
    ) -> String {
        if let socket { return socket }
        let directory = directory ?? environment[variable] ?? "."
        return directory.hasSuffix("/") ? directory + "admin.sock" : directory + "/admin.sock"
    }
}
