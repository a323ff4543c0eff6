internal import Crypto
internal import Essentials
internal import Store

extension Intranet {
    /// Begins a session for the person with this address and password.
    ///
    /// An unknown address costs the same work as a wrong password, and is told apart by nothing.
    ///
    /// - Parameter address: Where the request comes from, an IP address.
    /// - Throws: ``IntranetError/wrongCredentials`` or ``IntranetError/tooManyAttempts(retryAfter:)``.
    public func logIn(
        email: String, password: String, from address: String
    ) async throws -> NewSession {
        let email = PlainText.clean(email).lowercased()
        let attempt = LoginAttempt(email: email, address: address, at: clock.now())
        let account = try await database.write { [today] transaction in
            try attempt.begin(in: transaction)
            return try Account.find(email, on: today, in: transaction)
        }
        let matches = await verify(password, of: account)
        guard let account, matches else { throw IntranetError.wrongCredentials }
        return try await beginSession(of: account.person, after: attempt)
    }

    /// Whose session it is; nil when it is unknown or over. Keeps the session from going idle.
    public func viewer(session token: String) async throws -> Viewer? {
        guard let hash = SessionToken.hash(of: token) else { return nil }
        let now = clock.now()
        let found = try await database.read { [today] reader in
            try Session.find(hash, on: today, in: reader)
        }
        guard let session = found, !session.isOver(at: now) else { return nil }
        if session.needsTouch(at: now) {
            try await database.write { transaction in
                try session.touch(at: now, in: transaction)
            }
        }
        return session.viewer
    }

    /// Ends a session; does nothing when there is none.
    public func logOut(session token: String) async throws {
        guard let hash = SessionToken.hash(of: token) else { return }
        try await database.write { transaction in
            _ = try transaction.run("DELETE FROM sessions WHERE token_hash = ?", [.blob(hash)])
        }
    }

    /// Gives the account with this address a password, and ends its sessions.
    ///
    /// - Throws: ``IntranetError/notFound`` or ``IntranetError/passwordOutOfBounds``.
    public func setPassword(email: String, password: String) async throws {
        try PasswordRule.check(password)
        let email = PlainText.clean(email).lowercased()
        let hash = try await hasher.hash(password)
        try await database.write { transaction in
            let changed = try transaction.run(
                "UPDATE accounts SET password_hash = ? WHERE email = ?",
                [.text(hash), .text(email)])
            guard changed == 1 else { throw IntranetError.notFound }
            try transaction.run(
                """
                DELETE FROM sessions WHERE person_id =
                    (SELECT person_id FROM accounts WHERE email = ?)
                """, [.text(email)])
        }
    }

    private func verify(_ password: String, of account: Account?) async -> Bool {
        // Hashing is slow by design: whoever sends a book as a password gets no work for it.
        guard (try? PasswordRule.check(password)) != nil else {
            _ = await hasher.verify("", against: Account.decoyHash)
            return false
        }
        let hash = account?.passwordHash ?? Account.decoyHash
        let matches = await hasher.verify(password, against: hash)
        return matches && account?.passwordHash != nil
    }

    private func beginSession(
        of person: PersonID, after attempt: LoginAttempt
    ) async throws -> NewSession {
        let token = SessionToken.make(random)
        let now = clock.now()
        try await database.write { transaction in
            try attempt.succeeded(in: transaction)
            try Session.begin(token.hash, of: person, at: now, in: transaction)
        }
        return NewSession(
            token: token.text, expires: now.adding(seconds: SessionRule.absolute))
    }
}
