internal import Essentials
internal import Glibc
internal import Wire

/// The command line: words, and options that begin with two dashes.
struct Options {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private(set) var words: [String] = []
    private var values: [String: [String]] = [:]

    /// How many values each option takes.
    private static let counts = [
        "--listen": 1, "--web": 1, "--tls": 2, "--web-tls": 2, "--trust": 1, "--loops": 1,
        "--timeout-ms": 1,
    ]

    init(_ arguments: some Sequence<String>) throws {
        var rest = Array(arguments)[...]
        while let argument = rest.popFirst() {
            guard argument.hasPrefix("--") else {
                words.append(argument)
                continue
            }
            guard let count = Self.counts[argument], rest.count >= count else {
                throw Failure(description: "\(argument) is no option, or misses its value")
            }
            values[argument, default: []] += rest.prefix(count)
            rest = rest.dropFirst(count)
        }
    }

    func all(_ option: String) -> [String] { values[option] ?? [] }

    func number(_ option: String) throws -> Int? {
        guard let text = all(option).first else { return nil }
        guard let number = Int(text) else {
            throw Failure(description: "\(option) takes a number")
        }
        return number
    }

    func address(_ option: String) throws -> SocketAddress? {
        try all(option).first.map(Self.address(_:))
    }

    static func address(_ text: String) throws -> SocketAddress {
        guard let address = SocketAddress.parse(text) else {
            throw Failure(description: "\(text) is no address")
        }
        return address
    }

    /// The certificate and key that an option names by their files.
    func identity(_ option: String) throws -> TLSIdentity? {
        let files = all(option)
        guard files.count == 2 else { return nil }
        return try TLSIdentity(
            certificatePEM: Self.read(files[0]), keyPEM: Self.read(files[1]))
    }

    /// Trusts the pins of `--trust`.
    func trustCheck() throws -> TrustCheck {
        let pins = try all("--trust").map { text in
            guard let pin = [UInt8](hex: text) else {
                throw Failure(description: "--trust takes hexadecimal digits")
            }
            return pin
        }
        return { certificate in pins.contains(certificate.pin) }
    }

    private static func read(_ path: String) throws -> String {
        let file = unsafe open(path, O_RDONLY)
        guard file >= 0 else { throw Failure(description: "\(path) cannot be read") }
        defer { close(file) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 4096)
        while case let count = unsafe Glibc.read(file, &part, part.count), count > 0 {
            bytes += part.prefix(count)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
