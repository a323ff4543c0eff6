internal import Store

extension IntranetMigrations {
    static let network: [Migration] = [
        Migration(
            "A network group has boards, a host and members with ids of their own",
            """
            CREATE TABLE network_boards (
                id INTEGER PRIMARY KEY,
                board_id BLOB NOT NULL UNIQUE,
                name TEXT NOT NULL,
                is_own INTEGER NOT NULL,
                is_reachable INTEGER NOT NULL DEFAULT 0
            );
            CREATE TABLE network_groups (
                space_id INTEGER PRIMARY KEY REFERENCES spaces(id),
                group_id BLOB NOT NULL UNIQUE,
                host INTEGER NOT NULL REFERENCES network_boards(id)
            );
            CREATE TABLE network_group_boards (
                space_id INTEGER NOT NULL REFERENCES network_groups(space_id),
                board INTEGER NOT NULL REFERENCES network_boards(id),
                acknowledged_seq INTEGER NOT NULL,
                PRIMARY KEY (space_id, board)
            ) WITHOUT ROWID;
            CREATE INDEX network_group_boards_by_board ON network_group_boards(board);
            -- The only link between a person and the id that other boards know in one group.
            -- Deleting the row cuts it for good.
            CREATE TABLE network_actors (
                actor_id BLOB PRIMARY KEY,
                space_id INTEGER NOT NULL REFERENCES network_groups(space_id),
                person_id INTEGER NOT NULL REFERENCES persons(id),
                UNIQUE (space_id, person_id)
            ) WITHOUT ROWID;
            """),
        Migration(
            "A board takes part in a network group from a place on",
            """
            ALTER TABLE network_group_boards ADD COLUMN from_seq INTEGER NOT NULL DEFAULT 0;
            """),
    ]
}
