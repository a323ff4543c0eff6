internal import Wire

extension IntranetSite {
    /// The cookies that the site sets.
    enum CookiePurpose: String {
        case session = ""
        case language = "taal_"
    }

    /// A cookie's name. Boards on one host get names of their own, since cookies do not know ports;
    /// over https the prefix keeps sibling hosts from setting it.
    func cookieName(_ purpose: CookiePurpose) -> String {
        let name = "lk_\(purpose.rawValue)\(settings.cookieSuffix)"
        return settings.isSecure ? "__Host-\(name)" : name
    }

    /// The token of the session that the request shows.
    func sessionToken(of request: HTTPRequest) -> String? {
        let token = Cookies(request.fields["cookie"])[cookieName(.session)]
        return token.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The `Set-Cookie` field for one of the cookies; a maximum age of 0 removes it.
    func cookie(_ purpose: CookiePurpose, _ value: String, maximumAge: Int64) -> String {
        "\(cookieName(purpose))=\(value); Path=/; Max-Age=\(maximumAge); HttpOnly; SameSite=Lax"
            + (settings.isSecure ? "; Secure" : "")
    }
}
