internal import Crypto
public import Essentials
public import Store

/// The board's own world: everything a person can do on the intranet, one call each.
///
/// Every use case is one transaction and asks ``Authorization`` first. A space or post that the
/// viewer may not see is ``IntranetError/notFound``, as if it were not there.
public final class Intranet: Sendable {
    let database: Database
    let clock: any WallClock
    let random: any RandomSource
    let publisher: any NetworkPublisher
    let hasher = PasswordHasher()
    let directory = AuthorDirectory()

    /// Where open pages hear that something changed.
    public let changes: ChangeHub
    /// How the board presents itself.
    public let board: BoardProfile

    /// The intranet of `board` in `database`, which has the steps of ``IntranetMigrations``.
    public init(
        board: BoardProfile, database: Database, clock: any WallClock, random: any RandomSource,
        publisher: any NetworkPublisher, changes: ChangeHub
    ) {
        self.board = board
        self.database = database
        self.clock = clock
        self.random = random
        self.publisher = publisher
        self.changes = changes
    }
}
