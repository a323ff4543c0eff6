import Testing

@testable import IntranetWeb

@Suite struct PathPatternTests {
    private func match(_ pattern: PathPattern, _ path: String) -> String? {
        pattern.match(PathPattern.split(path))
    }

    @Test("a path matches when every part does")
    func matches() {
        let pattern = PathPattern("/berichten/{bericht}/reacties")
        #expect(match(pattern, "/berichten/12/reacties") == "12")
        #expect(match(pattern, "/berichten/12/reacties/") == "12")
        #expect(match(pattern, "/berichten/12") == nil)
        #expect(match(pattern, "/berichten/12/reacties/3") == nil)
        #expect(match(pattern, "/Berichten/12/reacties") == nil)
        #expect(match(pattern, "/berichten//reacties") == nil)
        #expect(match(PathPattern("/"), "/") == "")
    }

    @Test("no two routes answer the same method and path")
    func unambiguous() {
        let shapes = RouteTable.site.routes.map { "\($0.method.rawValue) \($0.pattern)" }
        #expect(Set(shapes).count == shapes.count)
    }

    @Test("a fixed path goes before one with something to fill in")
    func prefersFixedPaths() {
        guard
            case .found(let route, _) = RouteTable.site.match(method: "GET", path: "/groepen/nieuw")
        else {
            Issue.record("no route")
            return
        }
        #expect(!route.pattern.hasParameter)
    }

    @Test("a path with other methods says which")
    func namesOtherMethods() {
        guard
            case .otherMethods(let methods) = RouteTable.site.match(method: "PUT", path: "/groepen")
        else {
            Issue.record("found")
            return
        }
        #expect(methods == [.get, .post])
    }
}
