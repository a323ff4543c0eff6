extension Intranet {
    /// Begins a session for the person with this address and password.
    ///
    /// - Parameter address: Where the request comes from, an IP address.
    /// - Throws: ``IntranetError/wrongCredentials`` or ``IntranetError/tooManyAttempts(retryAfter:)``.
    public func logIn(
        email: String, password: String, from address: String
    ) async throws -> NewSession {
        throw IntranetError.wrongCredentials
    }

    /// Whose session it is; nil when it is unknown or over. Keeps the session from going idle.
    public func viewer(session token: String) async throws -> Viewer? {
        nil
    }

    /// Ends a session; does nothing when there is none.
    public func logOut(session token: String) async throws {
    }

    /// Gives the account with this address a password, and ends its sessions.
    ///
    /// - Throws: ``IntranetError/notFound`` or ``IntranetError/passwordOutOfBounds``.
    public func setPassword(email: String, password: String) async throws {
    }
}
