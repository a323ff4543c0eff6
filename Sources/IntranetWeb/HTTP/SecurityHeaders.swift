internal import Wire

/// What every answer says to the browser about what it may do with it.
struct SecurityHeaders: Sendable {
    private let always: [(String, String)]

    init(isSecure: Bool) {
        let own = [
            "script-src", "style-src", "img-src", "connect-src", "font-src", "manifest-src",
            "worker-src", "form-action",
        ]
        let policy =
            ["default-src 'none'"] + own.map { "\($0) 'self'" }
            + ["base-uri 'none'", "frame-ancestors 'none'"]
        var fields = [
            ("content-security-policy", policy.joined(separator: "; ")),
            ("x-content-type-options", "nosniff"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("referrer-policy", "same-origin"),
            ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
        ]
        if isSecure {
            fields.append(("strict-transport-security", "max-age=63072000; includeSubDomains"))
        }
        always = fields
    }

    /// Adds them; an answer that does not say how long it may be kept is personal: not at all.
    func add(to response: inout HTTPResponse) {
        if response.fields["cache-control"] == nil {
            response.fields.append("cache-control", "no-store")
        }
        for (name, value) in always { response.fields.append(name, value) }
    }
}
