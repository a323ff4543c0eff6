/// The fields of a form or a query, `application/x-www-form-urlencoded`.
struct FormFields: Sendable, Equatable {
    /// Why a body is no form that we take.
    enum Failure: Error, Equatable {
        case tooLarge
        case malformed
    }

    /// The largest form the pages have is one text of 10,000 characters, all percent-encoded.
    static let maximumBytes = 128 * 1024
    /// No form here has more than ten fields.
    static let maximumFields = 32

    /// Names and values in the order in which they came.
    let pairs: [Pair]

    /// One field.
    struct Pair: Sendable, Equatable {
        let name: String
        let value: String
    }

    /// No fields at all.
    static let none = FormFields(pairs: [])

    private init(pairs: [Pair]) {
        self.pairs = pairs
    }

    /// Reads the fields of an encoded form.
    init(parsing bytes: [UInt8]) throws(Failure) {
        guard bytes.count <= Self.maximumBytes else { throw .tooLarge }
        var pairs: [Pair] = []
        for field in bytes.split(separator: UInt8(ascii: "&")) {
            guard pairs.count < Self.maximumFields else { throw .tooLarge }
            let equals = field.firstIndex(of: UInt8(ascii: "=")) ?? field.endIndex
            let rest = equals < field.endIndex ? field[(equals + 1)...] : field[equals...]
            guard let name = PercentCoding.decode(field[..<equals]),
                let value = PercentCoding.decode(rest)
            else { throw .malformed }
            pairs.append(Pair(name: name, value: value))
        }
        self.pairs = pairs
    }

    /// The first value of that name: a second one cannot override what was checked.
    subscript(name: String) -> String? {
        pairs.first { $0.name == name }?.value
    }
}
