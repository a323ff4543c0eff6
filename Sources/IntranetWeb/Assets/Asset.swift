internal import Essentials
internal import Wire

/// A file of the site, with a name that changes with its content: it may be kept for ever.
struct Asset: Sendable {
    let path: String
    let contentType: String
    let bytes: [UInt8]

    init(name: String, extension suffix: String, contentType: String, bytes: [UInt8]) {
        path = "/assets/\(name).\(Self.fingerprint(bytes)).\(suffix)"
        self.contentType = contentType
        self.bytes = bytes
    }

    /// The file's name within `/assets/`.
    var fileName: String { String(path.dropFirst("/assets/".count)) }

    /// FNV-1a: it only has to tell one release's file from another's.
    private static func fingerprint(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 14_695_981_039_346_656_037
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
        return stride(from: 56, through: 0, by: -8)
            .map { UInt8(truncatingIfNeeded: hash >> UInt64($0)) }.hex
    }
}

extension Visit {
    /// A file of the site. A name that is not served now gets no answer that is kept.
    func asset() throws -> HTTPResponse {
        guard let asset = site.assets.named(parameter) else { return errorPage(404) }
        return HTTPResponse(
            status: 200,
            fields: [
                "content-type": asset.contentType,
                "cache-control": "public, max-age=31536000, immutable",
            ],
            body: .bytes(asset.bytes))
    }
}
