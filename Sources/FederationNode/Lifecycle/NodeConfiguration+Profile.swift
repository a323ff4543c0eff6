internal import Federation
internal import IntranetCore
internal import IntranetWeb
internal import Wire

extension NodeConfiguration {
    /// The board as its peers see it.
    var profile: FederationProfile {
        FederationProfile(name: name, boardNumber: boardNumber, endpoints: endpoints)
    }

    /// The board as its own people see it.
    var board: BoardProfile {
        BoardProfile(name: name, number: boardNumber)
    }

    /// The settings of the board's pages.
    func site(boardID: String) -> SiteSettings {
        SiteSettings(
            boardName: name, colour: colour, cookieSuffix: String(boardID.prefix(8)),
            isSecure: !webCertificate.isEmpty || publicOrigin.hasPrefix("https://"),
            publicOrigin: publicOrigin.isEmpty ? nil : publicOrigin)
    }

    /// How browsers' connections are protected.
    func webSecurity() throws -> ServerSecurity {
        guard !webCertificate.isEmpty else { return .cleartext }
        return .tls(
            try TLSIdentity(
                certificatePEM: String(
                    decoding: try PrivateFiles.read(webCertificate), as: UTF8.self),
                keyPEM: String(decoding: try PrivateFiles.read(webKey), as: UTF8.self)))
    }
}
