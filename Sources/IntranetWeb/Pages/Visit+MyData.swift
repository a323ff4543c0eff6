internal import IntranetCore
internal import Wire

extension Visit {
    /// What the site knows about the viewer, the language, and the way out.
    func myDataPage(for viewer: Viewer) async throws -> HTTPResponse {
        let schools = try await intranet.schools(for: viewer)
        let schoolsTitle = schools.count == 1 ? phrases.mySchool : phrases.mySchools
        let roles = Role.allCases.filter(viewer.roles.contains).map(phrases.role)
        let content: HTML = """
            <header class="head">
            <h1>\(phrases.myData)</h1>
            <p class="lead">\(phrases.myDataLead)</p>
            </header>
            <div class="card">
            <div class="profile">
            \(context.avatar(initials: viewer.initials, name: viewer.name))
            <p class="profile-name">\(viewer.name)</p>
            </div>
            <dl class="facts">
            \(context.fact(phrases.board, context.frame.boardName))
            \(context.fact(schoolsTitle, phrases.list(schools.map(\.name))))
            \(context.fact(phrases.rolesTitle(roles.count), phrases.list(roles)))
            </dl>
            </div>
            <section class="card" aria-labelledby="language">
            <h2 id="language">\(phrases.languageTitle)</h2>
            \(context.languageSwitch)
            </section>
            <section class="card leave-card" aria-labelledby="log-out">
            <h2 id="log-out">\(phrases.logOut)</h2>
            <p>\(phrases.sessionNote)</p>
            <form method="post" action="/uitloggen">
            <button class="soft">\(Icon.logOut)\(phrases.logOut)</button>
            </form>
            </section>
            """
        return page(Page(title: phrases.myData, item: .data, content: content))
    }
}
