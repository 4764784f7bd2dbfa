CREATE TABLE probes (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL,
    at TEXT NOT NULL,
    verdict TEXT NOT NULL,
    reason TEXT NOT NULL,
    status INTEGER,
    final_url TEXT,
    hops TEXT NOT NULL,
    took REAL NOT NULL,
    digest TEXT,
    detail TEXT
);
CREATE INDEX probes_by_url ON probes (url, at, id);
CREATE TABLE last_run (id INTEGER PRIMARY KEY CHECK (id = 1), report TEXT NOT NULL);
INSERT INTO probes VALUES (
    1, 'https://a.example/old', '2025-10-05T09:30:00.000000+00:00', 'moved', 'http-301', 200,
    'https://a.example/new', '[[301, "https://a.example/new"]]', 0.25, 'sha256:00', NULL
);
INSERT INTO last_run VALUES (1, '{"targets": []}');
PRAGMA application_id = 1717793840;
PRAGMA user_version = 1;
