/// Who may import what. Package.swift says the same of modules, and the compiler checks that; here
/// stand the rules that it cannot say.
enum ImportRules {
    /// The layers, from the bottom. A module imports from lower layers only.
    static let layers: [[String]] = [
        [
            "CLinux", "COpenSSL", "CNGHTTP2", "CSQLite", "CProtobufC", "CSodium",
            "Glibc", "Synchronization",
        ],
        ["CMessages", "Essentials", "Protobuf"],
        ["Messages", "Crypto", "Store", "Wire"],
        ["Health", "IntranetCore"],
        ["Federation", "IntranetWeb"],
        ["FederationNode", "fedctl", "WireProbe"],
    ]

    /// The only places that may see a library of C. Each wraps it for all others.
    static let places: [String: [String]] = [
        "CLinux": ["Sources/Essentials/", "Sources/Store/", "Sources/Wire/Socket/"],
        "CMessages": ["Sources/Messages/"],
        "CNGHTTP2": ["Sources/Wire/HTTP2/"],
        "COpenSSL": ["Sources/Wire/TLS/"],
        "CProtobufC": ["Sources/Protobuf/", "Sources/Messages/"],
        "CSQLite": ["Sources/Store/"],
        "CSodium": ["Sources/Crypto/"],
        "Glibc": [
            "Sources/Essentials/", "Sources/Store/", "Sources/Wire/Socket/",
            // Consoles, locks, signals.
            "Sources/FederationNode/System/", "Sources/fedctl/System/",
            "Sources/fedctl/Program.swift", "Sources/WireProbe/",
        ],
    ]

    /// Modules that come with the toolchain and are fine anywhere.
    static let anywhere: Set<String> = ["Synchronization", "_Concurrency"]

    /// How high a module stands; nil when it stands in no layer.
    static func layer(of module: String) -> Int? {
        layers.firstIndex { $0.contains(module) }
    }

    /// The modules that a file imports, with their lines.
    static func imports(of file: SourceFile) -> [(module: String, line: Int)] {
        file.code.enumerated().compactMap { index, line in
            let words = line.split(separator: " ")
            guard let keyword = words.firstIndex(of: "import"), keyword + 1 < words.count,
                words[..<keyword].allSatisfy({ modifiers.contains($0) })
            else { return nil }
            // `import struct Module.Type` names a kind first.
            let name = words[words.count - 1].split(separator: ".").first ?? ""
            return (String(name), index + 1)
        }
    }

    private static let modifiers: Set<Substring> = [
        "public", "package", "internal", "fileprivate", "private", "@preconcurrency", "@testable",
        "@unsafe",
    ]

    /// What is wrong with a file's imports.
    static func problems(in file: SourceFile) -> [String] {
        imports(of: file).compactMap { name, line in
            problem(importing: name, in: file).map { "\(file.path):\(line): \($0)" }
        }
    }

    private static func problem(importing name: String, in file: SourceFile) -> String? {
        if anywhere.contains(name) { return nil }
        guard let imported = layer(of: name) else { return "\(name) is not for this product" }
        guard let own = layer(of: file.module) else { return "\(file.module) is in no layer" }
        guard imported < own else { return "\(file.module) must not reach up to \(name)" }
        guard let places = places[name] else { return nil }
        return places.contains { file.path.hasPrefix($0) }
            ? nil : "only \(places.joined(separator: ", ")) may import \(name)"
    }
}
