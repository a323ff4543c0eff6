/// The node's command line.
enum NodeArguments: Equatable, Sendable {
    case initialise(NodeDirectory, NodeConfiguration)
    case serve(NodeDirectory)
    case help

    static let usage = """
        FederationNode runs one board's intranet and its federation with other boards.

        FederationNode init --dir DIR --name NAME --web HOST:PORT --federation HOST:PORT
            [--board-number NNNNN] [--endpoint HOST:PORT]… [--colour #rrggbb]
            [--public-origin https://HOST] [--web-certificate FILE --web-key FILE]
        FederationNode serve --dir DIR

        init makes the directory, the keys and node.json; serve runs until SIGTERM or SIGINT.
        --endpoint says how peers reach the federation port, when not at the address given.
        """

    /// Reads the words after the program's name.
    init(_ words: [String]) throws(NodeFailure) {
        guard let verb = words.first, verb != "help", !words.contains("--help") else {
            self = .help
            return
        }
        guard verb == "init" || verb == "serve" else {
            throw Self.wrong("There is no “\(verb)”, only init and serve.")
        }
        let options = try Self.options(words.dropFirst())
        guard let directory = options["dir"]?.last, !directory.isEmpty else {
            throw Self.wrong("--dir is missing.")
        }
        if verb == "serve" {
            guard options.count == 1 else {
                throw Self.wrong("serve takes --dir only; all else stands in node.json.")
            }
            self = .serve(NodeDirectory(directory))
        } else {
            self = .initialise(NodeDirectory(directory), try Self.configuration(options))
        }
    }

    private static let names: Set<String> = [
        "dir", "name", "board-number", "colour", "web", "public-origin", "web-certificate",
        "web-key", "federation", "endpoint",
    ]

    private static func options(
        _ words: ArraySlice<String>
    ) throws(NodeFailure) -> [String: [String]] {
        var options: [String: [String]] = [:]
        var words = words
        while let word = words.popFirst() {
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String((parts.first ?? "").dropFirst(2))
            guard word.hasPrefix("--"), names.contains(name) else {
                throw wrong("“\(word)” is no option.")
            }
            guard let value = parts.count == 2 ? String(parts[1]) : words.popFirst() else {
                throw wrong("--\(name) needs a value.")
            }
            options[name, default: []].append(value)
        }
        return options
    }

    private static func configuration(
        _ options: [String: [String]]
    ) throws(NodeFailure) -> NodeConfiguration {
        func text(_ name: String) -> String { options[name]?.last ?? "" }
        for name in ["name", "web", "federation"] where text(name).isEmpty {
            throw wrong("--\(name) is missing.")
        }
        var configuration = NodeConfiguration(
            name: text("name"), boardNumber: text("board-number"), web: text("web"),
            publicOrigin: text("public-origin"), webCertificate: text("web-certificate"),
            webKey: text("web-key"), federation: text("federation"),
            endpoints: options["endpoint"] ?? [text("federation")])
        if let colour = options["colour"]?.last { configuration.colour = colour }
        if let complaint = configuration.complaint { throw wrong("The node \(complaint).") }
        return configuration
    }

    private static func wrong(_ message: String) -> NodeFailure {
        NodeFailure(status: 2, message: message, next: "FederationNode help")
    }
}
