internal import Store

extension IntranetMigrations {
    static let spaces: [Migration] = [
        Migration(
            "Posts live in spaces, and every school has one",
            """
            CREATE TABLE spaces (
                id INTEGER PRIMARY KEY,
                kind TEXT NOT NULL,
                school_id INTEGER UNIQUE REFERENCES schools(id),
                name TEXT NOT NULL,
                description TEXT NOT NULL DEFAULT '',
                member_count INTEGER NOT NULL DEFAULT 0,
                created_by INTEGER REFERENCES persons(id),
                created_at INTEGER NOT NULL
            );
            CREATE INDEX spaces_by_kind ON spaces(kind, name);
            INSERT INTO spaces (kind, name, created_at) VALUES ('board-news', '', 0);
            CREATE TRIGGER school_gets_section AFTER INSERT ON schools
            BEGIN
                INSERT INTO spaces (kind, school_id, name, created_at)
                VALUES ('school', NEW.id, NEW.name, 0);
            END;
            CREATE TRIGGER school_renames_section AFTER UPDATE OF name ON schools
            BEGIN
                UPDATE spaces SET name = NEW.name WHERE school_id = NEW.id;
            END;
            CREATE TABLE memberships (
                space_id INTEGER NOT NULL REFERENCES spaces(id),
                person_id INTEGER NOT NULL REFERENCES persons(id),
                joined_at INTEGER NOT NULL,
                PRIMARY KEY (space_id, person_id)
            ) WITHOUT ROWID;
            CREATE INDEX memberships_by_person ON memberships(person_id);
            """),
        Migration(
            "A person of another board takes part in a network group",
            """
            CREATE TABLE network_members (
                id INTEGER PRIMARY KEY,
                space_id INTEGER NOT NULL REFERENCES spaces(id),
                board_id BLOB NOT NULL,
                actor_id BLOB NOT NULL,
                display_name TEXT NOT NULL,
                job_function TEXT NOT NULL,
                school TEXT NOT NULL,
                is_member INTEGER NOT NULL,
                log_seq INTEGER NOT NULL,
                UNIQUE (space_id, board_id, actor_id)
            );
            """),
        Migration(
            "A post is written, answered and liked",
            """
            -- The author is a person of this board or a member from another; a writer of this board
            -- whose employment has long ended is neither. An event hash marks what belongs to a
            -- network group, a log sequence what its host has given a place.
            CREATE TABLE posts (
                id INTEGER PRIMARY KEY,
                space_id INTEGER NOT NULL REFERENCES spaces(id),
                person_id INTEGER REFERENCES persons(id),
                member_id INTEGER REFERENCES network_members(id),
                body TEXT NOT NULL,
                posted_at INTEGER NOT NULL,
                like_count INTEGER NOT NULL DEFAULT 0,
                comment_count INTEGER NOT NULL DEFAULT 0,
                event_hash BLOB,
                log_seq INTEGER
            );
            CREATE INDEX posts_by_space ON posts(space_id, id);
            CREATE UNIQUE INDEX posts_by_event ON posts(event_hash) WHERE event_hash IS NOT NULL;
            CREATE TABLE comments (
                id INTEGER PRIMARY KEY,
                post_id INTEGER NOT NULL REFERENCES posts(id),
                person_id INTEGER REFERENCES persons(id),
                member_id INTEGER REFERENCES network_members(id),
                body TEXT NOT NULL,
                posted_at INTEGER NOT NULL,
                event_hash BLOB,
                log_seq INTEGER
            );
            CREATE INDEX comments_by_post ON comments(post_id, id);
            CREATE UNIQUE INDEX comments_by_event
                ON comments(event_hash) WHERE event_hash IS NOT NULL;
            CREATE TABLE likes (
                post_id INTEGER NOT NULL REFERENCES posts(id),
                person_id INTEGER NOT NULL REFERENCES persons(id),
                PRIMARY KEY (post_id, person_id)
            ) WITHOUT ROWID;
            CREATE TABLE network_likes (
                post_id INTEGER NOT NULL REFERENCES posts(id),
                member_id INTEGER NOT NULL REFERENCES network_members(id),
                is_set INTEGER NOT NULL,
                log_seq INTEGER NOT NULL,
                PRIMARY KEY (post_id, member_id)
            ) WITHOUT ROWID;
            -- What a request made, so that asking again makes nothing new. Rows live a day.
            CREATE TABLE requests (
                id INTEGER PRIMARY KEY,
                person_id INTEGER NOT NULL REFERENCES persons(id),
                request_id TEXT NOT NULL,
                result_id INTEGER NOT NULL,
                made_at INTEGER NOT NULL,
                UNIQUE (person_id, request_id)
            );
            """),
    ]
}
