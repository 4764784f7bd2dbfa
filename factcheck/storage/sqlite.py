"""The history in one SQLite file.

Each call is one transaction, so killing the process at any moment leaves a readable file.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from factcheck.model.probes import Past, Probe
from factcheck.model.words import GOOD
from factcheck.said import Said
from factcheck.storage import _probe_rows
from factcheck.storage._closing import Closing
from factcheck.storage._file import HistoryFile

_AT_ONCE = 500  # URLs in one question: old SQLite takes 999
_COLUMNS = (
    "url, at, verdict, reason, status, final_url, hops, took, digest, detail, evidence, site, "
    "title, language, etag, modified, private, vantage"
)
_GOOD = "verdict IN ('" + "', '".join(sorted(GOOD)) + "')"
_FIRST = f"{_GOOD} AND site IS NOT NULL ORDER BY at, id LIMIT 1"
_LAST_GOOD = f"SELECT max(at) FROM probes WHERE url = ?1 AND {_GOOD}"  # noqa: S608 - constants
_SINCE = f"at > coalesce(({_LAST_GOOD}), '') ORDER BY at, id"
_LEASE = (
    "INSERT INTO leases VALUES (?1, ?2, ?3) "
    "ON CONFLICT (host) DO UPDATE SET holder = ?2, until = ?3 WHERE holder = ?2 OR until <= ?4"
)


class SqliteHistory(Closing):
    """An open file; implements `factcheck.storage.history.History`."""

    def __init__(self, path: Path) -> None:
        """Open or create the file; raises `StorageError` as `HistoryFile` does."""
        self._file = HistoryFile(path)
        self._database = self._file.database

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def record(self, probes: Iterable[Probe]) -> None:
        """Add probes, all or none."""
        rows = [_probe_rows.row(probe) for probe in probes]
        marks = ", ".join("?" * 18)
        with self._file.guard(), self._file.transaction():
            self._database.executemany(f"INSERT INTO probes ({_COLUMNS}) VALUES ({marks})", rows)  # noqa: S608 - constants

    def latest(self, urls: Iterable[str]) -> dict[str, Probe]:
        """Return the last probe of each URL that has one, in the order given."""
        query = f"SELECT {_COLUMNS} FROM probes WHERE url = ? ORDER BY at DESC, id DESC LIMIT 1"  # noqa: S608 - constants
        wanted = list(dict.fromkeys(urls))
        found: dict[str, Probe] = {}
        with self._file.guard():
            for start in range(0, len(wanted), _AT_ONCE):
                some = {url: _probe_rows.plain(url) for url in wanted[start : start + _AT_ONCE]}
                known = self._known(list(some.values()))
                for url, plain in some.items():
                    if plain in known:
                        row = self._database.execute(query, (plain,)).fetchone()
                        found[url] = _probe_rows.probe(row, url)
        return found

    def _known(self, urls: list[str]) -> frozenset[str]:
        """Return which of the URLs have been probed: of a new article most have not."""
        marks = ", ".join("?" * len(urls))
        query = f"SELECT DISTINCT url FROM probes WHERE url IN ({marks})"  # noqa: S608 - marks
        return frozenset(str(url) for (url,) in self._database.execute(query, urls))

    def probes(self, url: str) -> list[Probe]:
        """Return all probes of a URL, oldest first."""
        query = f"SELECT {_COLUMNS} FROM probes WHERE url = ? ORDER BY at, id"  # noqa: S608 - constants
        with self._file.guard():
            rows = self._database.execute(query, (_probe_rows.plain(url),))
            return [_probe_rows.probe(row, url) for row in rows]

    def past(self, probe: Probe) -> Past:
        """Return what of its URL's past the verdict of a probe rests on.

        For good news the first page known, for any other the probes since the last good one.
        """
        good = probe.verdict in GOOD
        if good and probe.site is None:
            return Past()
        rule = _FIRST if good else _SINCE
        query = f"SELECT {_COLUMNS} FROM probes WHERE url = ?1 AND {rule}"  # noqa: S608 - constants
        with self._file.guard():
            rows = self._database.execute(query, (_probe_rows.plain(probe.url),)).fetchall()
            found = tuple(_probe_rows.probe(row, probe.url) for row in rows)
        return Past(first=found[0] if found else None) if good else Past(failing=found)

    def pasts(self, probes: Iterable[Probe]) -> list[Past]:
        """Return the past of each probe, in the order given."""
        return [self.past(probe) for probe in probes]

    def save_run(self, text: str) -> None:
        """Keep the report of a run in place of the one before."""
        with self._file.guard(), self._file.transaction():
            row = (_probe_rows.plain(text),)
            self._database.execute("INSERT OR REPLACE INTO last_run VALUES (1, ?)", row)

    def last_run(self) -> str | None:
        """Return the report of the last run, or None if there was none."""
        with self._file.guard():
            row = self._database.execute("SELECT report FROM last_run").fetchone()
        return str(row[0]) if row else None

    def articles(self) -> dict[str, tuple[str, str]]:
        """Return by name the state in which each article was last read, and what it came to."""
        with self._file.guard():
            rows = self._database.execute("SELECT name, state, told FROM articles")
            return {str(name): (str(state), str(told)) for name, state, told in rows}

    def keep_articles(self, rows: Iterable[tuple[str, str, str]]) -> None:
        """Keep name, state and what it came to of articles, in place of what was known of them."""
        plain = [tuple(map(_probe_rows.plain, row)) for row in rows]
        with self._file.guard(), self._file.transaction():
            self._database.executemany("INSERT OR REPLACE INTO articles VALUES (?, ?, ?)", plain)

    def pages(self, urls: Iterable[str]) -> list[tuple[str, str, str]]:
        """Return address, key and what was read of each cited page that is known."""
        query = "SELECT key, told FROM pages WHERE url = ?"
        found = []
        with self._file.guard():
            for url in urls:
                row = self._database.execute(query, (_probe_rows.plain(url),)).fetchone()
                if row:
                    found.append((url, str(row[0]), str(row[1])))
        return found

    def keep_pages(self, rows: Iterable[tuple[str, str, str, str]]) -> None:
        """Keep address, time, key and what was read of pages, in place of what was known."""
        plain = [tuple(map(_probe_rows.plain, row)) for row in rows]
        with self._file.guard(), self._file.transaction():
            self._database.executemany("INSERT OR REPLACE INTO pages VALUES (?, ?, ?, ?)", plain)

    def lease(
        self, hosts: Iterable[str], holder: str, now: datetime, seconds: float
    ) -> frozenset[str]:
        """Take hosts for one holder alone; see `History.lease`."""
        until, time = _time(now + timedelta(seconds=seconds)), _time(now)
        got = set()
        with self._file.guard(), self._file.transaction():
            for host in dict.fromkeys(hosts):
                if self._database.execute(_LEASE, (host, holder, until, time)).rowcount:
                    got.add(host)
        return frozenset(got)

    def release(self, holder: str, hosts: Iterable[str] | None = None) -> None:
        """Give back hosts that a holder has, all of them with None."""
        with self._file.guard(), self._file.transaction():
            if hosts is None:
                self._database.execute("DELETE FROM leases WHERE holder = ?", (holder,))
            else:
                rows = [(holder, host) for host in hosts]
                self._database.executemany("DELETE FROM leases WHERE holder = ? AND host = ?", rows)

    def notices(self) -> tuple[Said, ...]:
        """Return nothing: a file is there, or cannot be opened."""
        return ()


def _time(at: datetime) -> str:
    """Return a time in one zone and one width: the order of the text is the order of time."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")
