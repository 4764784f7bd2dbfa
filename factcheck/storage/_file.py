"""The one SQLite file of a history: whose it is, its tables, and what leads older ones to them."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from factcheck.errors import StorageError
from factcheck.said import mistakes as say
from factcheck.storage import local

_APPLICATION = 0x66637430  # "fct0": marks the file as ours
_VERSION = 6
_BUSY = 5.0  # seconds to wait for another process that writes
_ARTICLES = "CREATE TABLE articles (name TEXT PRIMARY KEY, state TEXT NOT NULL, told TEXT NOT NULL)"
_PAGES = (
    "CREATE TABLE pages "
    "(url TEXT PRIMARY KEY, at TEXT NOT NULL, key TEXT NOT NULL, told TEXT NOT NULL)"
)
_LEASES = "CREATE TABLE leases (host TEXT PRIMARY KEY, holder TEXT NOT NULL, until TEXT NOT NULL)"
_SCHEMA = (
    """CREATE TABLE probes (
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
        detail TEXT,
        evidence TEXT,
        site TEXT,
        title TEXT,
        language TEXT,
        etag TEXT,
        modified TEXT,
        private INTEGER,
        vantage TEXT
    )""",
    "CREATE INDEX probes_by_url ON probes (url, at, id)",
    _ARTICLES,
    _PAGES,
    _LEASES,
    "CREATE TABLE last_run (id INTEGER PRIMARY KEY CHECK (id = 1), report TEXT NOT NULL)",
    f"PRAGMA application_id = {_APPLICATION}",
    f"PRAGMA user_version = {_VERSION}",
)
_MIGRATIONS = {
    # What was probed under which rule is not known of old rows: they count as private, so that
    # nothing is believed which should not be. That costs one probe each.
    1: (
        *(
            f"ALTER TABLE probes ADD COLUMN {name} TEXT"
            for name in ("evidence", "site", "title", "language", "etag", "modified")
        ),
        "ALTER TABLE probes ADD COLUMN private INTEGER",
        "UPDATE probes SET private = 1",
        "PRAGMA user_version = 2",
    ),
    2: (_ARTICLES, "PRAGMA user_version = 3"),
    3: (_PAGES, "PRAGMA user_version = 4"),
    4: ("ALTER TABLE probes ADD COLUMN vantage TEXT", "PRAGMA user_version = 5"),
    5: (_LEASES, "PRAGMA user_version = 6"),
}
"""Statements that lead from each version to the next."""


class HistoryFile:
    """An open file with the tables of a history."""

    def __init__(self, path: Path) -> None:
        """Open or create the file, and its folder with a ``.gitignore`` of ``*``.

        Raises `StorageError` if the file cannot be opened, is damaged, is not a history, or was
        written by a newer version.
        """
        self._path = path
        with self.guard():
            local.make(path.parent)
            self.database = sqlite3.connect(path, timeout=_BUSY, isolation_level=None)
            """The connection; what is asked of it stands in `guard`."""
        try:
            with self.guard():
                self._prepare()
        except BaseException:
            self.database.close()
            raise

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Do what stands within as one transaction: all of it or nothing."""
        self.database.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.database.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                self.database.execute("ROLLBACK")
            raise

    @contextmanager
    def guard(self) -> Iterator[None]:
        """Raise `StorageError` for whatever SQLite, or the file system, refuses within."""
        try:
            yield
        except sqlite3.OperationalError as error:
            raise StorageError(say.NOT_USED.of(path=self._path, why=error)) from error
        except (sqlite3.Error, ValueError, TypeError, KeyError) as error:
            words = say.DAMAGED if local.is_sqlite(self._path) else say.NO_HISTORY
            raise StorageError(words.of(path=self._path, why=error)) from error
        except OSError as error:
            raise StorageError(say.NOT_KEPT.of(path=self._path, why=error.strerror)) from error

    def _prepare(self) -> None:
        """Check whose file it is, and lay the tables if it is new."""
        version = self._number("user_version")
        tables = self.database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if tables and self._number("application_id") != _APPLICATION:
            raise StorageError(say.NO_HISTORY.of(path=self._path))
        if version > _VERSION:
            raise StorageError(say.NEWER.of(path=self._path))
        # Where the file system cannot do it (some network drives) SQLite keeps its usual journal.
        self.database.execute("PRAGMA journal_mode = WAL")
        self.database.execute("PRAGMA synchronous = NORMAL")
        if not tables:
            with self.transaction():
                # Another process may have laid them between the look and the lock.
                if not self._number("user_version"):
                    for statement in _SCHEMA:
                        self.database.execute(statement)
        elif version < _VERSION:
            with self.transaction():
                for old in range(self._number("user_version"), _VERSION):
                    for statement in _MIGRATIONS[old]:
                        self.database.execute(statement)

    def _number(self, pragma: str) -> int:
        return int(self.database.execute(f"PRAGMA {pragma}").fetchone()[0])
