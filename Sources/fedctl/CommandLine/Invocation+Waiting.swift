extension Invocation {
    /// Asks again until `isReached`, for as long as `--wait` says; without it asks once.
    ///
    /// Returns the last answer, reached or not.
    func wait<Answer: Sendable>(
        for what: String, _ ask: @Sendable () async throws -> Answer,
        until isReached: @Sendable (Answer) -> Bool
    ) async throws -> Answer {
        var answer = try await ask()
        guard has("wait") else { return answer }
        let seconds = try number("wait", in: 1...86_400, else: 60)
        let clock = ContinuousClock()
        let end = clock.now + .seconds(seconds)
        if !isReached(answer) { console.note("Waiting for \(what), at most \(seconds) s …") }
        while !isReached(answer), clock.now < end {
            try await Task.sleep(for: .milliseconds(250))
            answer = try await ask()
        }
        return answer
    }
}
