internal import IntranetCore
internal import Wire

/// One thing that the site answers. All of them stand in ``RouteTable`` as data, so that a test
/// can try each as somebody who may not.
struct Route: Sendable {
    /// What a request does: GET and HEAD read, POST changes something.
    enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
    }

    /// Who may ask. What the person may see or do is decided by IntranetCore, in the use case.
    enum Access: Sendable {
        /// Also people who are not logged in.
        case anyone(@Sendable (Visit) async throws -> HTTPResponse)
        /// Only people who are logged in; the viewer comes as an argument, so a handler cannot
        /// forget to ask for it.
        case member(@Sendable (Visit, Viewer) async throws -> HTTPResponse)
    }

    let method: Method
    let pattern: PathPattern
    let access: Access

    /// Whether people who are not logged in get an answer.
    var isOpen: Bool {
        if case .anyone = access { true } else { false }
    }

    static func get(
        _ pattern: StaticString,
        open handler: @escaping @Sendable (Visit) async throws -> HTTPResponse
    ) -> Route {
        Route(method: .get, pattern: PathPattern(pattern), access: .anyone(handler))
    }

    static func get(
        _ pattern: StaticString,
        _ handler: @escaping @Sendable (Visit, Viewer) async throws -> HTTPResponse
    ) -> Route {
        Route(method: .get, pattern: PathPattern(pattern), access: .member(handler))
    }

    static func post(
        _ pattern: StaticString,
        open handler: @escaping @Sendable (Visit) async throws -> HTTPResponse
    ) -> Route {
        Route(method: .post, pattern: PathPattern(pattern), access: .anyone(handler))
    }

    static func post(
        _ pattern: StaticString,
        _ handler: @escaping @Sendable (Visit, Viewer) async throws -> HTTPResponse
    ) -> Route {
        Route(method: .post, pattern: PathPattern(pattern), access: .member(handler))
    }
}
