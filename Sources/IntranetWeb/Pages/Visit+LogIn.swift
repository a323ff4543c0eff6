internal import Essentials
internal import IntranetCore
internal import Wire

extension Visit {
    /// The page to log in on; who is logged in already goes on.
    func logInPage() -> HTTPResponse {
        guard context.viewer == nil else { return redirect(to: wantedPath(query) ?? "/") }
        return page(logInForm(email: "", wanted: wantedPath(query), wrong: nil))
    }

    /// Begins a session in a new cookie; one that the browser had ends.
    func logIn() async throws -> HTTPResponse {
        let form = try form()
        let email = form["email"] ?? ""
        do {
            let session = try await intranet.logIn(
                email: email, password: form["password"] ?? "", from: request.remoteAddress)
            if let old = site.sessionToken(of: request) { try await intranet.logOut(session: old) }
            let seconds = (session.expires.milliseconds - context.now.milliseconds) / 1000
            var response = redirect(to: wantedPath(form) ?? "/")
            response.fields.append(
                "set-cookie", site.cookie(.session, session.token, maximumAge: seconds))
            return response
        } catch let error as IntranetError {
            guard let wrong = reason(for: error) else { throw error }
            return refusal(error, email: email, wanted: wantedPath(form), wrong: wrong)
        }
    }

    /// Ends the session.
    func logOut() async throws -> HTTPResponse {
        if let token = site.sessionToken(of: request) {
            try await intranet.logOut(session: token)
        }
        var response = redirect(to: "/inloggen?uit=1")
        response.fields.append("set-cookie", site.cookie(.session, "", maximumAge: 0))
        response.fields.append("clear-site-data", "\"cache\"")
        return response
    }

    /// Keeps the language in a cookie and goes back to where the reader was.
    func switchLanguage() throws -> HTTPResponse {
        let form = try form()
        let language = form["taal"].flatMap(Language.init) ?? .dutch
        var response = redirect(to: Self.localPath(form["terug"]) ?? "/")
        let year: Int64 = 365 * 86_400
        response.fields.append(
            "set-cookie", site.cookie(.language, language.rawValue, maximumAge: year))
        return response
    }

    private func wantedPath(_ fields: FormFields) -> String? {
        Self.localPath(fields["naar"])
    }

    private func refusal(
        _ error: IntranetError, email: String, wanted: String?, wrong: String
    ) -> HTTPResponse {
        let form = logInForm(email: email, wanted: wanted, wrong: wrong)
        guard case .tooManyAttempts(let seconds) = error else { return page(form, status: 422) }
        var response = page(form, status: 429)
        response.fields["retry-after"] = String(seconds)
        return response
    }

    private var hasLoggedOut: Bool { query["uit"] != nil }

    private var loggedOutNote: HTML { "<p class=\"good\" role=\"status\">\(phrases.loggedOut)</p>" }

    private func logInForm(email: String, wanted: String?, wrong: String?) -> Page {
        let board = context.frame.boardName
        let content: HTML = """
            <section class="door-card">
            <span class="mark large" aria-hidden="true">\(context.frame.boardInitials)</span>
            <h1>\(phrases.logInTitle)</h1>
            <p class="lead">\(phrases.logInLead(board))</p>
            \(if: hasLoggedOut && wrong == nil, loggedOutNote)
            \(wrong.map { context.wrong($0, id: "log-in-wrong") })
            <form class="fields" method="post" action="/inloggen">
            \(wanted.map { "<input type=\"hidden\" name=\"naar\" value=\"\($0)\">" as HTML })
            <label for="email">\(phrases.email)</label>
            <input id="email" name="email" type="email" autocomplete="email" required \
            autocapitalize="none" spellcheck="false" value="\(email)"\
            \(if: wrong != nil, #" aria-describedby="log-in-wrong""#)>
            <label for="password">\(phrases.password)</label>
            <input id="password" name="password" type="password" autocomplete="current-password" \
            required>
            <button class="primary wide">\(phrases.logIn)</button>
            </form>
            <p class="small">\(phrases.forgotPassword)</p>
            </section>
            \(context.languageSwitch)
            """
        return Page(title: phrases.logIn, content: content)
    }
}
