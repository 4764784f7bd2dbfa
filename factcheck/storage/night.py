"""What one audit must know of very many links: how they stand, which are due, what was told.

The tables lie in a temporary database that SQLite removes with its process, however that ends: a
run that was killed leaves nothing here, and the next one takes from the history what is still
due. Memory stays the same for a hundred links and for a hundred million.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from factcheck.errors import StorageError
from factcheck.model.rolling import PLACES, Counts, Group, Mark, News, Trouble
from factcheck.nouns import dataclass
from factcheck.said import nightly as say
from factcheck.storage import _night_sql as sql
from factcheck.storage._closing import Closing

_AT_ONCE = 500
_CACHE = -20_000  # kibibytes of the tables that are kept in memory


@dataclass(frozen=True, slots=True)
class Seen:
    """How a link stands."""

    url: str
    """The address, as cited."""
    verdict: str
    """The verdict."""
    reason: str
    """Its reason."""
    group: Group | None = None
    """What is to be done about it; None if it is good."""
    since: date | None = None
    """The day since which it has not been good."""
    elsewhere: str = ""
    """See `Trouble.elsewhere`."""


@dataclass(frozen=True, slots=True)
class Due:
    """A link that is to be asked about."""

    url: str
    """The address, as cited."""
    lane: str
    """Its lane."""
    address: str
    """The spelling by which it is one fetch with others."""
    risk: tuple[int, int, str]
    """What it is sorted by, see `schedule.risk`."""


class Night(Closing):
    """The tables of one audit; a context manager. All methods raise `StorageError` alone."""

    def __init__(self) -> None:
        with _guard():
            self._tables = sqlite3.connect("", isolation_level=None)
            self._tables.execute(f"PRAGMA cache_size = {_CACHE}")
            self._tables.execute("PRAGMA journal_mode = OFF")
            self._tables.execute("PRAGMA synchronous = OFF")
            self._tables.executescript(sql.SCHEMA)
            self._tables.execute("BEGIN")  # one for all: nothing has to outlive the process

    def close(self) -> None:
        """Close the tables, which are gone then."""
        self._tables.close()

    def cite(self, article: str, links: Iterable[tuple[str, int, bool]]) -> None:
        """Take in the links of an article: address, line, whether a verified claim rests on it."""
        rows = list(links)
        with _guard():
            own = self._tables.execute("INSERT INTO articles (name) VALUES (?)", (article,))
            self._tables.executemany(
                "INSERT INTO links (url, verified) VALUES (?, ?) "
                "ON CONFLICT (url) DO UPDATE SET verified = max(verified, excluded.verified)",
                ((url, verified) for url, _, verified in rows),
            )
            self._tables.executemany(
                "INSERT OR IGNORE INTO places SELECT id, ?, ? FROM links WHERE url = ?",
                ((own.lastrowid, line, url) for url, line, _ in rows),
            )

    def citing(self, url: str) -> list[str]:
        """Return the articles that cite an address."""
        return [str(name) for (name,) in self._all(sql.CITING, url)]

    def links(self) -> Iterator[list[tuple[str, bool]]]:
        """Yield all addresses with whether a verified claim rests on them, some at a time."""
        query = "SELECT id, url, verified FROM links WHERE id > ? ORDER BY id LIMIT ?"
        last = 0
        while rows := self._all(query, last, _AT_ONCE):
            last = rows[-1][0]
            yield [(url, bool(verified)) for _, url, verified in rows]

    def untouched(self) -> Iterator[list[str]]:
        """Yield the addresses that were not asked about, but might be, some at a time."""
        last = 0
        while rows := self._all(sql.UNTOUCHED, last, _AT_ONCE):
            last = rows[-1][0]
            yield [url for _, url in rows]

    def stand(self, links: Iterable[Seen]) -> None:
        """Note how links stand."""
        with _guard():
            self._tables.executemany(
                "UPDATE links SET verdict = ?, reason = ?, team = ?, since = ?, elsewhere = ? "
                "WHERE url = ?",
                (
                    (each.verdict, each.reason, each.group, _text(each.since), each.elsewhere,
                     each.url)
                    for each in links
                ),
            )  # fmt: skip

    def queue(self, links: Iterable[Due]) -> None:
        """Note which links are to be asked about."""
        with _guard():
            self._tables.executemany(
                "UPDATE links SET state = ?, lane = ?, address = ?, first = ?, second = ?, "
                "third = ? WHERE url = ?",
                ((sql.DUE, each.lane, each.address, *each.risk, each.url) for each in links),
            )

    def lanes(self) -> list[str]:
        """Return the lanes of what is due, the one with the riskiest link first."""
        query = (
            "SELECT lane FROM (SELECT lane, first, second, third, id, row_number() OVER "
            "(PARTITION BY lane ORDER BY first, second, third, id) AS number FROM links "
            "WHERE state = 1) WHERE number = 1 ORDER BY first, second, third, id"
        )
        return [str(lane) for (lane,) in self._all(query)]

    def take(self, lane: str, most: int) -> list[str]:
        """Take the riskiest links of a lane, and with each all that are one fetch with it."""
        rows = self._all(sql.TAKE, lane, most)
        with _guard():
            query = "UPDATE links SET state = ? WHERE id = ?"
            self._tables.executemany(query, ((sql.TAKEN, link) for link, _ in rows))
        return [str(url) for _, url in rows]

    def done(self, urls: Iterable[str]) -> None:
        """Note that links were asked about, or need not be."""
        self._mark(sql.DONE, urls)

    def again(self, urls: Iterable[str]) -> list[str]:
        """Note that links that were taken are due still, and return their lanes."""
        urls = list(urls)
        self._mark(sql.DUE, urls)
        rows = [self._all("SELECT lane FROM links WHERE url = ?", url) for url in urls]
        return list(dict.fromkeys(str(lane) for ((lane,),) in rows))

    def first(self, most: int) -> list[str]:
        """Return what is due, the riskiest first."""
        query = "SELECT url FROM links WHERE state = 1 ORDER BY first, second, third, id LIMIT ?"
        return [str(url) for (url,) in self._all(query, most)]

    def left(self) -> int:
        """Return how many links are due and have not been asked about."""
        return self._number("SELECT count(*) FROM links WHERE state IN (1, 2)")

    def remember(self, told: Iterable[tuple[Trouble, Mark]]) -> None:
        """Take in what was told before, and nothing else: links, and what they were marked as."""
        with _guard():
            self._tables.execute("DELETE FROM told")
            self._tables.executemany(
                "INSERT OR REPLACE INTO told VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    (each.url, each.group, each.verdict, each.reason, _text(each.since),
                     each.elsewhere, mark)
                    for each, mark in told
                ),
            )  # fmt: skip

    def carry(self) -> None:
        """Let what was told stand of links of which nothing else is known.

        A history may be lost, or a run not be allowed to ask, and nothing is fixed by that.
        """
        self._all(sql.CARRY)

    def news(self) -> News:
        """Return what is not as it was told before."""
        ((new, broken),) = self._all(sql.NEW)
        fixed = self._number(sql.FIXED)
        return News(new, broken, fixed)

    def told(self, mark: Mark) -> Iterator[Trouble]:
        """Yield the links to be told as ``new``, ``fixed`` or ``still``, in a stable order.

        Where nothing is new, they are told as before: the report stays as it is.
        """
        fresh = bool(self.news())
        if mark == "fixed":
            which = sql.BETTER if fresh else f"{sql.GOOD} AND {sql.FIXED_BEFORE}"
            query = f"SELECT {sql.TOLD} {sql.KNOWN} WHERE {which} {sql.ORDER.format('told')}"
        else:
            new = sql.WORSE if fresh else "coalesce(told.mark, '') = 'new'"
            which = f"{sql.BAD} AND {'' if mark == 'new' else 'NOT'} ({new})"
            query = f"SELECT {sql.TROUBLE} {sql.BOTH} WHERE {which} {sql.ORDER.format('links')}"
        with _guard():
            rows = self._tables.cursor().execute(query)
            for link, url, team, verdict, reason, since, elsewhere in rows:
                places, cited = self._places(link)
                day = date.fromisoformat(since)
                yield Trouble(url, Group(team), verdict, reason, day, elsewhere, places, cited)

    def counts(self) -> Counts:
        """Return the numbers of links."""
        links = good = unknown = left = 0
        groups: dict[Group, int] = {}
        query = (
            "SELECT team, verdict IS NULL OR verdict = 'unchecked', state IN (1, 2), count(*) "
            "FROM links GROUP BY 1, 2, 3"
        )
        for team, nothing, late, count in self._all(query):
            links += count
            if team is not None:
                groups[Group(team)] = groups.get(Group(team), 0) + count
            elif late:
                left += count
            elif nothing:
                unknown += count
            else:
                good += count
        return Counts(links, good, unknown, left, groups)

    def _places(self, link: int) -> tuple[tuple[str, ...], int]:
        rows = self._all(sql.PLACES, link, PLACES)
        return tuple(f"{name}:{line}" for name, line, _ in rows), rows[0][2] if rows else 0

    def _mark(self, state: int, urls: Iterable[str]) -> None:
        with _guard():
            query = "UPDATE links SET state = ? WHERE url = ?"
            self._tables.executemany(query, ((state, url) for url in urls))

    def _number(self, query: str, *values: object) -> int:
        return int(self._all(query, *values)[0][0])

    def _all(self, query: str, *values: object) -> Sequence[Any]:
        with _guard():
            return self._tables.execute(query, values).fetchall()


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None


@contextmanager
def _guard() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise StorageError(say.NO_ROOM.of(why=error)) from error
