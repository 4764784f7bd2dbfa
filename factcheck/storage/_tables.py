"""The tables of a history in PostgreSQL, and how those of an older version are carried over.

Addresses and names may be longer than an index takes (2,704 bytes), so rows are found by a digest
of them, which is made here: not every server may make one (MD5 is forbidden where FIPS holds).
"""

from hashlib import sha256

VERSION = 1
"""Of the tables as they are now."""
LOCK = 0x66637430
"""The number, "fct0", under which whoever lays or carries over the tables locks out the others."""
LAID = (
    "SELECT EXISTS (SELECT FROM pg_class "
    "WHERE relname = 'factcheck_history' AND pg_table_is_visible(oid))"
)
"""Whether there is a history. `to_regclass` might still answer as it did before the lock: what a
session has looked up in vain it looks up again only after it has locked a table."""
READ_VERSION = "SELECT max(version) FROM factcheck_history"
_PROBES = """CREATE TABLE factcheck_probes (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key bytea NOT NULL,
    url text NOT NULL,
    at timestamptz NOT NULL,
    verdict text NOT NULL,
    reason text NOT NULL,
    status integer,
    final_url text,
    hops text NOT NULL,
    took double precision NOT NULL,
    digest text,
    detail text,
    evidence text,
    site text,
    title text,
    language text,
    etag text,
    modified text,
    private boolean NOT NULL,
    vantage text
)"""
_ARTICLES = """CREATE TABLE factcheck_articles (
    key bytea PRIMARY KEY, name text NOT NULL, state text NOT NULL, told text NOT NULL
)"""
_PAGES = """CREATE TABLE factcheck_pages (
    key bytea PRIMARY KEY, at timestamptz NOT NULL, mark text NOT NULL, told text NOT NULL
)"""
_LEASES = """CREATE TABLE factcheck_leases (
    key bytea PRIMARY KEY, holder text NOT NULL, until timestamptz NOT NULL
)"""
_LAST_RUN = """CREATE TABLE factcheck_last_run (
    id integer PRIMARY KEY CHECK (id = 1), report text NOT NULL
)"""
SCHEMA = (
    _PROBES,
    "CREATE INDEX factcheck_probes_by_key ON factcheck_probes (key, at, id)",
    _ARTICLES,
    _PAGES,
    _LEASES,
    _LAST_RUN,
    "CREATE TABLE factcheck_history (version integer NOT NULL)",
)
"""Statements that lay the tables; `SET_VERSION` is the last one."""
SET_VERSION = "INSERT INTO factcheck_history VALUES (%s)"
MIGRATIONS: dict[int, tuple[str, ...]] = {}
"""Statements that lead from each version to the next; `SET_VERSION` comes after them."""
PROBE = (
    ("key", "bytea"),
    ("url", "text"),
    ("at", "timestamptz"),
    ("verdict", "text"),
    ("reason", "text"),
    ("status", "integer"),
    ("final_url", "text"),
    ("hops", "text"),
    ("took", "double precision"),
    ("digest", "text"),
    ("detail", "text"),
    ("evidence", "text"),
    ("site", "text"),
    ("title", "text"),
    ("language", "text"),
    ("etag", "text"),
    ("modified", "text"),
    ("private", "boolean"),
    ("vantage", "text"),
)
"""Columns of a probe with their types; after the key as `_probe_rows.row` gives them."""


def key(text: str) -> bytes:
    """Return the key under which a row is found: 16 bytes, of which two are never the same."""
    return sha256(text.encode("utf-8", "surrogatepass")).digest()[:16]
