internal import Wire

extension IntranetSite {
    /// Whether a page of this site sent the form.
    ///
    /// Browsers of today say so in `Sec-Fetch-Site`, which no page can forge; older ones send the
    /// origin. A request that says neither is refused: SameSite cookies alone would let a sibling
    /// host act for the person.
    func isFromThisSite(_ request: HTTPRequest) -> Bool {
        if let site = request.fields["sec-fetch-site"] { return site == "same-origin" }
        guard let origin = request.fields["origin"] else { return false }
        return origin == self.origin(of: request)
    }

    /// The origin under which the browser knows this site.
    func origin(of request: HTTPRequest) -> String? {
        if let publicOrigin = settings.publicOrigin { return publicOrigin }
        guard let host = request.fields["host"] else { return nil }
        return (settings.isSecure ? "https" : request.scheme) + "://" + host
    }
}
