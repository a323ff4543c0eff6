internal import Essentials
internal import IntranetCore
internal import Wire

/// One request on its way through the site: who asks for what, and what is at hand to answer.
struct Visit: Sendable {
    let site: IntranetSite
    let request: HTTPRequest
    /// What stood at the part in braces of the route's path.
    let parameter: String
    let context: PageContext

    var intranet: Intranet { site.intranet }
    var phrases: any Phrases { context.phrases }
    var query: FormFields {
        guard let query = request.query else { return .none }
        return (try? FormFields(parsing: Array(query.utf8))) ?? .none
    }

    /// The id in the path; a path whose id is no number is a page that does not exist.
    func id<ID: RowID>(_ type: ID.Type = ID.self) throws -> ID {
        guard let id = ID(parameter) else { throw IntranetError.notFound }
        return id
    }

    /// The post before which the reader wants older ones, from `?voor=12`.
    var before: PostID? { query["voor"].flatMap(PostID.init) }

    /// The fields of the form that was sent.
    func form() throws -> FormFields {
        try FormFields(parsing: request.body)
    }

    /// Whether the site's script asks, for pieces of a page instead of a page.
    var wantsFragment: Bool { request.fields["x-fragment"] != nil }

    /// For which place on the screen the script wants a post.
    var fragmentPlace: PageContext.PostPlace {
        (request.fields["x-fragment"] ?? query["plaats"]) == "page" ? .page : .feed
    }
}

extension Visit {
    /// A page of the site.
    func page(_ page: Page, status: Int = 200) -> HTTPResponse {
        html(context.document(page), status: status)
    }

    /// Mark-up as an answer.
    func html(_ html: HTML, status: Int = 200) -> HTTPResponse {
        HTTPResponse(
            status: status, fields: ["content-type": "text/html; charset=utf-8"],
            body: .bytes(html.bytes))
    }

    /// Sends the browser to another page of this site with GET.
    func redirect(to path: String) -> HTTPResponse {
        HTTPResponse(status: 303, fields: ["location": path])
    }

    /// Back to the page that the form was on, at one of its elements; else to `path`.
    func redirectBack(or path: String, at fragment: String) -> HTTPResponse {
        redirect(to: (refererPath ?? path) + "#" + fragment)
    }

    /// The address within this site of the page that the form was on.
    private var refererPath: String? {
        guard let referer = request.fields["referer"], let origin = site.origin(of: request),
            referer.hasPrefix(origin + "/")
        else { return nil }
        return Self.localPath(String(referer.dropFirst(origin.count).prefix { $0 != "#" }))
    }

    /// The path when it surely leads to this site and not to another one, else nil.
    static func localPath(_ path: String?) -> String? {
        guard let path, path.utf8.first == UInt8(ascii: "/"),
            path.utf8.dropFirst().first != UInt8(ascii: "/"),
            path.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "\\") })
        else { return nil }
        return path
    }
}
