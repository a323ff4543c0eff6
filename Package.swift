// swift-tools-version: 6.3
import PackageDescription

// Every target is built with the same strict settings; the reasons stand in ARCHITECTURE.md.
let house: [SwiftSetting] =
    [.swiftLanguageMode(.v6), .strictMemorySafety(), .treatAllWarnings(as: .error)]
    + [
        "ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility",
        "NonisolatedNonsendingByDefault", "InferIsolatedConformances",
    ].map { .enableUpcomingFeature($0) }

/// A C library of the system, seen through a module map and one header of wrappers.
func library(_ name: String, pkgConfig: String? = nil) -> Target {
    .systemLibrary(name: name, path: "Sources/\(name)", pkgConfig: pkgConfig)
}

func module(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [])
    -> Target
{
    .target(
        name: name, dependencies: dependencies, resources: resources, swiftSettings: house)
}

func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: house)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [])
    -> Target
{
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.target(name: name)] + (name == "Essentials" ? [] : ["Essentials"])
            + dependencies,
        resources: resources, swiftSettings: house)
}

let package = Package(
    name: "lerarenkamer",
    targets: [
        library("CLinux"),
        library("COpenSSL", pkgConfig: "openssl"),
        library("CNGHTTP2", pkgConfig: "libnghttp2"),
        library("CSQLite", pkgConfig: "sqlite3"),
        library("CProtobufC", pkgConfig: "libprotobuf-c"),
        library("CSodium", pkgConfig: "libsodium"),
        .target(name: "CMessages", dependencies: ["CProtobufC"]),

        module("Essentials", ["CLinux"]),
        module("Protobuf", ["CProtobufC"]),
        module("Messages", ["CMessages", "CProtobufC", "Protobuf"]),
        module("Crypto", ["CSodium", "Essentials"]),
        module("Wire", ["CLinux", "COpenSSL", "CNGHTTP2", "Protobuf", "Essentials"]),
        module("Health", ["Wire", "Messages", "Protobuf"]),
        module("Store", ["CSQLite", "CLinux", "Essentials"]),
        module("IntranetCore", ["Store", "Crypto", "Essentials"]),
        module(
            "Federation",
            ["Wire", "Protobuf", "Messages", "Store", "Crypto", "IntranetCore", "Essentials"]),
        module(
            "IntranetWeb", ["Wire", "IntranetCore", "Essentials"],
            resources: [.embedInCode("Assets/Files")]),

        program(
            "FederationNode",
            [
                "Wire", "Health", "Protobuf", "Messages", "Store", "Crypto", "IntranetCore",
                "Federation", "IntranetWeb", "Essentials",
            ]),
        program("fedctl", ["Wire", "Protobuf", "Messages", "Essentials"]),
        program("WireProbe", ["Wire", "Health", "Protobuf", "Messages", "Essentials"]),

        tests("Essentials"),
        tests("Protobuf", ["CMessages", "Messages"]),
        tests("Crypto"),
        tests("Wire", ["Protobuf", "Messages", "Health"]),
        tests("Store"),
        tests("IntranetCore", ["Store", "Crypto"]),
        tests(
            "Federation", ["Wire", "Protobuf", "Messages", "Store", "Crypto", "IntranetCore"]),
        tests("IntranetWeb", ["Wire", "IntranetCore", "Store", "Crypto"]),
        tests(
            "FederationNode",
            [
                "Wire", "Protobuf", "Messages", "Store", "Crypto", "IntranetCore", "Federation",
                "IntranetWeb",
            ]),
        tests("fedctl", ["Messages", "Protobuf"]),
        .testTarget(name: "TidyTests", swiftSettings: house),
    ]
)
