public import Store

/// The tables of the federation, in the same file as the intranet's.
public enum FederationMigrations {
    /// All steps, in order; only ever appended to.
    public static let all: [Migration] = [
        Migration(
            "A board knows its peers and what they may have",
            """
            CREATE TABLE fed_peers (
                board_id BLOB PRIMARY KEY,
                nonce BLOB NOT NULL,
                state TEXT NOT NULL,
                confirmed_here INTEGER NOT NULL,
                confirmed_there INTEGER NOT NULL,
                told_there INTEGER NOT NULL,
                reason TEXT NOT NULL,
                statement BLOB NOT NULL,
                statement_signature BLOB NOT NULL,
                last_contact INTEGER
            ) WITHOUT ROWID;
            CREATE TABLE fed_scopes (
                board_id BLOB NOT NULL REFERENCES fed_peers(board_id),
                scope TEXT NOT NULL,
                PRIMARY KEY (board_id, scope)
            ) WITHOUT ROWID;
            -- The pin of the key that the invite's secret gives; the secret itself is not kept.
            CREATE TABLE fed_invites (
                invite_id BLOB PRIMARY KEY,
                pin BLOB NOT NULL UNIQUE,
                expires_at INTEGER NOT NULL,
                state TEXT NOT NULL,
                used_by BLOB
            ) WITHOUT ROWID;
            """),
        Migration(
            "Boards share groups through feeds and a log",
            """
            -- role: offered (a peer offers it), joined, or hosted. log_seq and log_hash are the
            -- head of the log here; for a member that is the cursor, too.
            CREATE TABLE fed_groups (
                id INTEGER PRIMARY KEY,
                group_id BLOB NOT NULL UNIQUE,
                name TEXT NOT NULL,
                description TEXT NOT NULL,
                host BLOB NOT NULL,
                role TEXT NOT NULL,
                log_epoch BLOB NOT NULL,
                log_seq INTEGER NOT NULL DEFAULT 0,
                log_hash BLOB,
                from_seq INTEGER NOT NULL DEFAULT 0,
                checkpoint BLOB,
                checkpoint_signature BLOB,
                frozen TEXT NOT NULL DEFAULT ''
            );
            CREATE TABLE fed_group_boards (
                grp INTEGER NOT NULL REFERENCES fed_groups(id),
                board_id BLOB NOT NULL,
                name TEXT NOT NULL,
                state TEXT NOT NULL,
                acknowledged_seq INTEGER NOT NULL DEFAULT 0,
                from_seq INTEGER NOT NULL DEFAULT 0,
                statement BLOB,
                statement_signature BLOB,
                PRIMARY KEY (grp, board_id)
            ) WITHOUT ROWID;
            CREATE TABLE fed_feeds (
                id INTEGER PRIMARY KEY,
                grp INTEGER NOT NULL REFERENCES fed_groups(id),
                board_id BLOB NOT NULL,
                epoch BLOB NOT NULL,
                seq INTEGER NOT NULL,
                hash BLOB NOT NULL,
                frozen TEXT NOT NULL DEFAULT '',
                UNIQUE (grp, board_id)
            );
            -- Header and signature stay for ever; nonce and payload become NULL by erasure, and the
            -- chain still verifies.
            CREATE TABLE fed_events (
                id INTEGER PRIMARY KEY,
                feed INTEGER NOT NULL REFERENCES fed_feeds(id),
                seq INTEGER NOT NULL,
                hash BLOB NOT NULL,
                header BLOB NOT NULL,
                signature BLOB NOT NULL,
                nonce BLOB,
                payload BLOB
            );
            CREATE UNIQUE INDEX fed_events_by_place ON fed_events(feed, seq);
            -- No event: the line stands for one of a feed that contradicted itself.
            CREATE TABLE fed_log (
                grp INTEGER NOT NULL REFERENCES fed_groups(id),
                seq INTEGER NOT NULL,
                event INTEGER REFERENCES fed_events(id),
                entry BLOB NOT NULL,
                hash BLOB NOT NULL,
                PRIMARY KEY (grp, seq)
            ) WITHOUT ROWID;
            """),
        Migration(
            "What goes wrong is kept: contradictions as proof, events that cannot be applied",
            """
            CREATE TABLE fed_equivocations (
                id INTEGER PRIMARY KEY,
                grp INTEGER NOT NULL REFERENCES fed_groups(id),
                board_id BLOB NOT NULL,
                kind TEXT NOT NULL,
                seq INTEGER NOT NULL,
                first BLOB NOT NULL,
                first_signature BLOB NOT NULL,
                second BLOB NOT NULL,
                second_signature BLOB NOT NULL,
                found_at INTEGER NOT NULL
            );
            CREATE TABLE fed_quarantine (
                event INTEGER PRIMARY KEY REFERENCES fed_events(id),
                reason TEXT NOT NULL,
                at INTEGER NOT NULL
            );
            """),
    ]
}
