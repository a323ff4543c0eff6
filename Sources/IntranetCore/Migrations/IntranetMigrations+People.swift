internal import Store

extension IntranetMigrations {
    static let people: [Migration] = [
        Migration(
            "A board has a profile and schools",
            """
            CREATE TABLE board (
                id INTEGER PRIMARY KEY CHECK (id = 1),
                name TEXT NOT NULL,
                number TEXT NOT NULL
            );
            CREATE TABLE schools (
                id INTEGER PRIMARY KEY,
                site_code TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                street TEXT NOT NULL DEFAULT '',
                house_number TEXT NOT NULL DEFAULT '',
                postcode TEXT NOT NULL DEFAULT '',
                place TEXT NOT NULL DEFAULT '',
                province TEXT NOT NULL DEFAULT '',
                municipality_code TEXT NOT NULL DEFAULT '',
                municipality TEXT NOT NULL DEFAULT '',
                corop_region TEXT NOT NULL DEFAULT '',
                rpa_region TEXT NOT NULL DEFAULT '',
                rmc_region TEXT NOT NULL DEFAULT '',
                holiday_region TEXT NOT NULL DEFAULT '',
                denomination TEXT NOT NULL DEFAULT '',
                phone TEXT NOT NULL DEFAULT '',
                website TEXT NOT NULL DEFAULT ''
            );
            -- A site moves from board to board: the dates tell when it was ours.
            CREATE TABLE school_board_links (
                id INTEGER PRIMARY KEY,
                school_id INTEGER NOT NULL REFERENCES schools(id),
                board_number TEXT NOT NULL,
                since INTEGER NOT NULL,
                until INTEGER
            );
            CREATE INDEX school_board_links_by_school ON school_board_links(school_id);
            """),
        Migration(
            "A person is employed and placed",
            """
            CREATE TABLE persons (
                id INTEGER PRIMARY KEY,
                staff_number TEXT UNIQUE,
                first_name TEXT NOT NULL,
                name_prefix TEXT NOT NULL DEFAULT '',
                surname TEXT NOT NULL,
                sort_name TEXT NOT NULL
            );
            CREATE INDEX persons_by_sort_name ON persons(sort_name, id);
            CREATE TABLE employments (
                id INTEGER PRIMARY KEY,
                person_id INTEGER NOT NULL REFERENCES persons(id),
                is_permanent INTEGER NOT NULL DEFAULT 1,
                started_on INTEGER NOT NULL,
                ended_on INTEGER
            );
            CREATE INDEX employments_by_person ON employments(person_id);
            -- No school means the board office. Grade sets and weekdays are bit sets: bit 0 is
            -- grade 1, bit 0 is Monday. FTE is in ten-thousandths.
            CREATE TABLE placements (
                id INTEGER PRIMARY KEY,
                employment_id INTEGER NOT NULL REFERENCES employments(id),
                person_id INTEGER NOT NULL REFERENCES persons(id),
                school_id INTEGER REFERENCES schools(id),
                job_function TEXT NOT NULL,
                grade_set INTEGER NOT NULL DEFAULT 0,
                weekdays INTEGER NOT NULL DEFAULT 0,
                fte INTEGER NOT NULL DEFAULT 0,
                started_on INTEGER NOT NULL,
                ended_on INTEGER
            );
            CREATE INDEX placements_by_person ON placements(person_id);
            CREATE INDEX placements_by_school ON placements(school_id);
            CREATE INDEX placements_by_employment ON placements(employment_id);
            """),
        Migration(
            "A person logs in and has roles",
            """
            CREATE TABLE accounts (
                person_id INTEGER PRIMARY KEY REFERENCES persons(id),
                email TEXT NOT NULL UNIQUE COLLATE NOCASE,
                password_hash TEXT,
                blocked_at INTEGER
            );
            -- A role at one school, or at the whole board when there is none.
            CREATE TABLE role_assignments (
                id INTEGER PRIMARY KEY,
                person_id INTEGER NOT NULL REFERENCES persons(id),
                role TEXT NOT NULL,
                school_id INTEGER REFERENCES schools(id)
            );
            CREATE UNIQUE INDEX role_assignments_once
                ON role_assignments(person_id, role, coalesce(school_id, 0));
            CREATE TABLE sessions (
                id INTEGER PRIMARY KEY,
                token_hash BLOB NOT NULL UNIQUE,
                person_id INTEGER NOT NULL REFERENCES persons(id),
                started_at INTEGER NOT NULL,
                last_seen_at INTEGER NOT NULL
            );
            CREATE INDEX sessions_by_person ON sessions(person_id);
            -- Subjects are hashes, since what people type as their address may be anything.
            CREATE TABLE login_attempts (
                id INTEGER PRIMARY KEY,
                subject BLOB NOT NULL UNIQUE,
                failures INTEGER NOT NULL,
                last_failed_at INTEGER NOT NULL
            );
            CREATE INDEX login_attempts_by_time ON login_attempts(last_failed_at);
            """),
        Migration(
            "What is shown of people is known to change",
            """
            CREATE TABLE directory_version (
                id INTEGER PRIMARY KEY CHECK (id = 1),
                version INTEGER NOT NULL
            );
            INSERT INTO directory_version VALUES (1, 1);
            """
                + ["persons", "employments", "placements", "schools"].flatMap { table in
                    ["INSERT", "UPDATE", "DELETE"].map { change in
                        """

                        CREATE TRIGGER directory_after_\(table)_\(change.lowercased())
                        AFTER \(change) ON \(table)
                        BEGIN
                            UPDATE directory_version SET version = version + 1;
                        END;
                        """
                    }
                }.joined()),
    ]
}
