internal import Crypto
public import Essentials
internal import Messages
internal import Wire

extension BoardKeys {
    private static let names = (
        root: "root.key", event: "event.key", tlsKey: "tls.key.pem", certificate: "tls.pem",
        statement: "statement", signature: "statement.sig"
    )

    /// Makes new keys in a directory that has none, readable by this user only.
    ///
    /// - Throws: ``FederationError/badKeys(_:)`` when there are keys already or the files cannot be
    ///   written.
    public static func create(
        in directory: String, profile: FederationProfile, clock: any WallClock,
        random: any RandomSource
    ) throws -> BoardKeys {
        guard !PrivateFile.exists("\(directory)/\(names.event)") else {
            throw FederationError.badKeys("there are keys already")
        }
        try PrivateFile.makeDirectory(directory)
        let keys = try generate(profile: profile, at: clock.now(), random: random)
        if let root = keys.root { try write(root.seed.hex, names.root, in: directory) }
        try write(keys.event.seed.hex, names.event, in: directory)
        try write(keys.tls.keyPEM, names.tlsKey, in: directory)
        try write(keys.tls.certificatePEM, names.certificate, in: directory)
        try keys.writeStatement(in: directory)
        return keys
    }

    /// Reads the keys of a directory. Signs and keeps a new statement when `profile` says something
    /// new or the old one ends within 30 days, and the root key is there.
    ///
    /// - Throws: ``FederationError/badKeys(_:)`` when a file is missing or broken,
    ///   ``FederationError/rootKeyMissing`` when a new statement cannot be signed.
    public static func load(
        from directory: String, profile: FederationProfile, clock: any WallClock
    ) throws -> BoardKeys {
        let root = try? signingKey(names.root, in: directory)
        let event = try signingKey(names.event, in: directory)
        let tls = try TLSIdentity(
            certificatePEM: text(names.certificate, in: directory),
            keyPEM: text(names.tlsKey, in: directory))
        let signed = FederationV1.SignedStatement(
            statement: [UInt8](hex: try text(names.statement, in: directory)) ?? [],
            signature: [UInt8](hex: try text(names.signature, in: directory)) ?? [])
        guard let statement = try? BoardStatement(verifying: signed, at: nil) else {
            throw FederationError.badKeys("the statement is not signed by its root key")
        }
        let held = BoardKeys(root: root, event: event, tls: tls, statement: statement)
        let keys = try held.saying(profile, at: clock.now())
        if keys.statement != statement { try keys.writeStatement(in: directory) }
        return keys
    }

    private func writeStatement(in directory: String) throws {
        let signed = statement.signed
        try Self.write(signed.statement.hex, Self.names.statement, in: directory)
        try Self.write(signed.signature.hex, Self.names.signature, in: directory)
    }

    private static func write(_ text: String, _ name: String, in directory: String) throws {
        do {
            try PrivateFile.write(Array(text.utf8), to: "\(directory)/\(name)")
        } catch {
            throw FederationError.badKeys("cannot write \(name): \(error.reason)")
        }
    }

    private static func text(_ name: String, in directory: String) throws -> String {
        do {
            return String(decoding: try PrivateFile.read("\(directory)/\(name)"), as: UTF8.self)
        } catch {
            throw FederationError.badKeys("cannot read \(name): \(error.reason)")
        }
    }

    private static func signingKey(_ name: String, in directory: String) throws -> SigningKey {
        guard let seed = [UInt8](hex: try text(name, in: directory)),
            let key = try? SigningKey(seed: seed)
        else { throw FederationError.badKeys("\(name) is broken") }
        return key
    }
}
