internal import Wire

/// All routes of the site.
struct RouteTable: Sendable {
    /// What a request asks for.
    enum Match: Sendable {
        case found(Route, parameter: String)
        /// The path is there, with other methods.
        case otherMethods([Route.Method])
        case nothing
    }

    let routes: [Route]

    /// The first route of that method and path.
    func match(method: String, path: String) -> Match {
        let segments = PathPattern.split(path)
        var others: [Route.Method] = []
        let wanted = method == "HEAD" ? Route.Method.get : Route.Method(rawValue: method)
        for route in routes {
            guard let parameter = route.pattern.match(segments) else { continue }
            if route.method == wanted { return .found(route, parameter: parameter) }
            others.append(route.method)
        }
        return others.isEmpty ? .nothing : .otherMethods(others)
    }
}

extension RouteTable {
    /// The site's routes, page by page.
    static let site = RouteTable(routes: [
        .get("/assets/{name}", open: { try $0.asset() }),
        .post("/taal", open: { try $0.switchLanguage() }),

        .get("/inloggen", open: { $0.logInPage() }),
        .post("/inloggen", open: { try await $0.logIn() }),
        .post("/uitloggen", open: { try await $0.logOut() }),

        .get("/") { try await $0.newsPage(for: $1) },
        .get("/mijn-school") { try await $0.mySchoolPage(for: $1) },
        .get("/mijn-school/{ruimte}") { try await $0.schoolPage(for: $1) },
        .get("/mijn-gegevens") { try await $0.myDataPage(for: $1) },

        .get("/groepen") { try await $0.groupsPage(for: $1) },
        .get("/groepen/nieuw") { visit, _ in visit.newGroupPage() },
        .post("/groepen") { try await $0.createGroup(by: $1) },
        .get("/groepen/{ruimte}") { try await $0.groupPage(for: $1) },
        .get("/groepen/{ruimte}/lid") { try await $0.joinPage(for: $1) },
        .post("/groepen/{ruimte}/lid") { try await $0.join(by: $1) },
        .post("/groepen/{ruimte}/verlaten") { try await $0.leave(by: $1) },

        .post("/ruimtes/{ruimte}/berichten") { try await $0.writePost(by: $1) },
        .get("/berichten/{bericht}") { try await $0.postPage(for: $1) },
        .post("/berichten/{bericht}/reacties") { try await $0.writeComment(by: $1) },
        .post("/berichten/{bericht}/vind-ik-leuk") { try await $0.setLike(by: $1) },
        .post("/berichten/{bericht}/verwijderen") { try await $0.deletePost(by: $1) },

        .get("/updates") { try await $0.updates(for: $1) },
        .get("/fragments/posts/{bericht}") { try await $0.postFragment(for: $1) },
        .get("/fragments/spaces/{ruimte}") { try await $0.feedFragment(for: $1) },
    ])
}
