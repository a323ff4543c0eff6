internal import Essentials
internal import Federation
internal import IntranetCore

/// Makes a new node: its directory, its keys and its configuration.
enum Initialisation {
    /// Makes the files; a directory that holds a node already is left alone.
    ///
    /// - Returns: who the board is now.
    static func run(
        _ directory: NodeDirectory, _ configuration: NodeConfiguration, clock: any WallClock,
        random: any RandomSource
    ) throws -> String {
        guard !PrivateFiles.exists(directory.configuration) else {
            throw NodeFailure(
                message: "\(directory.path) holds a node already.",
                next: "FederationNode serve --dir \(directory.path)")
        }
        try PrivateFiles.makeDirectory(directory.path)
        let keys = try keys(directory, configuration, clock, random)
        // Written last: without it there is no node, so that init can be run again.
        try PrivateFiles.write(
            Array((configuration.json.encoded + "\n").utf8), to: directory.configuration)
        return keys.boardID.bytes.hex
    }

    /// New keys, or those of an init that was cut short.
    private static func keys(
        _ directory: NodeDirectory, _ configuration: NodeConfiguration, _ clock: any WallClock,
        _ random: any RandomSource
    ) throws -> BoardKeys {
        if PrivateFiles.exists(directory.keys),
            let keys = try? BoardKeys.load(
                from: directory.keys, profile: configuration.profile, clock: clock)
        {
            return keys
        }
        return try BoardKeys.create(
            in: directory.keys, profile: configuration.profile, clock: clock, random: random)
    }
}
