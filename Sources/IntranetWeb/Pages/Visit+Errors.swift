internal import Essentials
internal import IntranetCore
internal import Wire

extension Visit {
    /// The answer to a request that failed.
    func errorPage(for error: any Error, log: Log) -> HTTPResponse {
        switch error {
        case IntranetError.notFound: return errorPage(404)
        case IntranetError.notAllowed: return errorPage(403)
        case IntranetError.cannotRecallFromNetwork:
            return errorPage(403, help: phrases.cannotRecall)
        case IntranetError.tooManyAttempts(let seconds):
            var response = errorPage(429, help: phrases.tooManyAttempts(seconds))
            response.fields["retry-after"] = String(seconds)
            return response
        case let error as IntranetError where reason(for: error) != nil:
            return errorPage(422, help: reason(for: error))
        case FormFields.Failure.tooLarge: return errorPage(413)
        case FormFields.Failure.malformed: return errorPage(400)
        case is CancellationError: return errorPage(503)
        default:
            // The type says what broke; the error itself may hold what somebody typed.
            log.error("request failed", ["error": "\(type(of: error))"])
            return errorPage(500)
        }
    }

    /// Why IntranetCore refused what somebody typed; nil when it was something else.
    func reason(for error: IntranetError) -> String? {
        switch error {
        case .textMissing(.groupName): phrases.emptyGroupName
        case .textMissing: phrases.emptyText
        case .textTooLong(.groupName), .textTooLong(.groupDescription):
            phrases.tooLongGroupName(TextField.groupName.maximumCharacters)
        case .textTooLong(let field): phrases.tooLongText(field.maximumCharacters)
        case .nameTaken: phrases.groupNameTaken
        case .wrongCredentials: phrases.wrongCredentials
        case .tooManyAttempts(let seconds): phrases.tooManyAttempts(seconds)
        default: nil
        }
    }

    /// A page that says what went wrong and what to do; the script gets only the sentence.
    func errorPage(_ status: Int, help: String? = nil) -> HTTPResponse {
        let help = help ?? phrases.errorHelp(status)
        if wantsFragment { return .text(status: status, help) }
        let title = phrases.errorTitle(status)
        let content: HTML = """
            <section class="notice">
            <p class="status">\(status)</p>
            <h1>\(title)</h1>
            <p>\(help)</p>
            <p><a class="button primary" href="/">\(phrases.toStart)</a></p>
            </section>
            """
        return page(Page(title: title, content: content), status: status)
    }

    /// Who is not logged in comes back here after logging in. The script is told, not redirected.
    func askToLogIn() -> HTTPResponse {
        if wantsFragment || request.path == "/updates" || request.path.hasPrefix("/fragments/") {
            return .text(status: 401, phrases.logIn)
        }
        guard request.method == "GET", request.path != "/",
            let wanted = Self.localPath(request.target)
        else { return redirect(to: "/inloggen") }
        return redirect(to: "/inloggen?naar=" + PercentCoding.encode(wanted))
    }
}
