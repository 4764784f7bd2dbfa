"""The history in PostgreSQL, for several machines with one memory.

Each call is one statement, so it happens whole or not at all.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from factcheck.model.probes import Past, Probe
from factcheck.model.words import GOOD
from factcheck.storage import _probe_rows, _tables
from factcheck.storage._closing import Closing
from factcheck.storage._server import Server
from factcheck.storage._tables import key

_AT_ONCE = 500  # URLs in one question, as with SQLite
_NAMES = ", ".join(name for name, _ in _tables.PROBE)
_COLUMNS = ", ".join(name for name, _ in _tables.PROBE[1:])
_WHOLE = ", ".join(f"{{0}}.{name}" for name, _ in _tables.PROBE)
_ARRAYS = ", ".join(f"%s::{kind}[]" for _, kind in _tables.PROBE)
_INSERT = (
    f"INSERT INTO factcheck_probes ({_NAMES}) "  # noqa: S608 - constants
    f"SELECT {_NAMES} FROM unnest({_ARRAYS}) AS new ({_NAMES}) "
    "WHERE NOT EXISTS (SELECT FROM factcheck_probes AS p WHERE p.key = new.key AND p.at = new.at "
    f"AND ROW({_WHOLE.format('p')}) IS NOT DISTINCT FROM ROW({_WHOLE.format('new')}))"
)
"""What is there is not doubled: a statement without an answer may have been done, or be done yet
when a server that hung goes on; and what was kept elsewhere meanwhile may have been written."""
_GOOD = "p.verdict IN ('" + "', '".join(sorted(GOOD)) + "')"


def _of_each(rule: str) -> str:
    """Return a question for the probes of several keys that a rule chooses, in its order."""
    return (
        "SELECT wanted.number, found.* FROM unnest(%s::bytea[]) WITH ORDINALITY "  # noqa: S608
        f"AS wanted (key, number) CROSS JOIN LATERAL (SELECT {_COLUMNS}, p.id AS own "
        f"FROM factcheck_probes AS p WHERE p.key = wanted.key {rule}) AS found "
        "ORDER BY wanted.number, found.at, found.own"
    )


_ALL = _of_each("")
_LATEST = _of_each("ORDER BY p.at DESC, p.id DESC LIMIT 1")
_FIRST = _of_each(f"AND {_GOOD} AND p.site IS NOT NULL ORDER BY p.at, p.id LIMIT 1")
_SINCE = _of_each(
    "AND p.at > coalesce((SELECT max(p.at) FROM factcheck_probes AS p "  # noqa: S608 - constants
    f"WHERE p.key = wanted.key AND {_GOOD}), '-infinity')"
)
_LEASE = (
    "INSERT INTO factcheck_leases SELECT key, %s, %s FROM unnest(%s::bytea[]) AS wanted (key) "
    "ON CONFLICT (key) DO UPDATE SET holder = excluded.holder, until = excluded.until "
    "WHERE factcheck_leases.holder = excluded.holder OR factcheck_leases.until <= %s "
    "RETURNING key"
)
_KEEP_ARTICLES = (
    "INSERT INTO factcheck_articles SELECT * FROM "
    "unnest(%s::bytea[], %s::text[], %s::text[], %s::text[]) ON CONFLICT (key) DO UPDATE "
    "SET name = excluded.name, state = excluded.state, told = excluded.told"
)
_KEEP_PAGES = (
    "INSERT INTO factcheck_pages SELECT * FROM "
    "unnest(%s::bytea[], %s::timestamptz[], %s::text[], %s::text[]) ON CONFLICT (key) DO UPDATE "
    "SET at = excluded.at, mark = excluded.mark, told = excluded.told"
)
_KEEP_RUN = (
    "INSERT INTO factcheck_last_run VALUES (1, %s) "
    "ON CONFLICT (id) DO UPDATE SET report = excluded.report"
)
_PAGES = (
    "SELECT wanted.number, mark, told FROM unnest(%s::bytea[]) WITH ORDINALITY "
    "AS wanted (key, number) JOIN factcheck_pages USING (key) ORDER BY wanted.number"
)


class PostgresHistory(Closing):
    """An open database; implements `factcheck.storage.history.History`, save for notices."""

    def __init__(self, address: str) -> None:
        """Connect to ``postgresql://…``, and lay the tables if there are none.

        Raises `StorageError` if that cannot be done.
        """
        self._server = Server(address)
        self._rows = self._server.rows
        self.place = self._server.place
        """The address as it may be shown."""

    def close(self) -> None:
        """Close the connection."""
        self._server.close()

    def record(self, probes: Iterable[Probe]) -> None:
        """Add probes, all or none."""
        self.add([_probe_rows.row(probe) for probe in probes])

    def add(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Add rows of probes, all or none; those that are there are not doubled."""
        if not rows:
            return
        keyed = [
            (key(_held(row[0])), *map(_held, row[:-2]), bool(row[-2]), row[-1]) for row in rows
        ]
        values = [list(column) for column in zip(*keyed, strict=True)]
        self._rows(_INSERT, values)

    def latest(self, urls: Iterable[str]) -> dict[str, Probe]:
        """Return the last probe of each URL that has one, in the order given."""
        wanted = list(dict.fromkeys(urls))
        found: dict[str, Probe] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            some = wanted[start : start + _AT_ONCE]
            found.update((probe.url, probe) for _, probe in self._found(_LATEST, some))
        return found

    def probes(self, url: str) -> list[Probe]:
        """Return all probes of a URL, oldest first."""
        return [probe for _, probe in self._found(_ALL, [url])]

    def past(self, probe: Probe) -> Past:
        """Return what of its URL's past the verdict of a probe rests on; see `History.past`."""
        return self.pasts([probe])[0]

    def pasts(self, probes: Iterable[Probe]) -> list[Past]:
        """Return the past of each probe, in the order given."""
        wanted = list(probes)
        found: list[list[Probe]] = [[] for _ in wanted]
        for start in range(0, len(wanted), _AT_ONCE):
            some = range(start, min(start + _AT_ONCE, len(wanted)))
            good = [place for place in some if wanted[place].verdict in GOOD]
            for statement, places in (
                (_FIRST, [place for place in good if wanted[place].site is not None]),
                (_SINCE, [place for place in some if wanted[place].verdict not in GOOD]),
            ):
                for number, probe in self._found(statement, [wanted[at].url for at in places]):
                    found[places[number]].append(probe)
        return [
            Past(first=row[0] if row else None)
            if probe.verdict in GOOD
            else Past(failing=tuple(row))
            for probe, row in zip(wanted, found, strict=True)
        ]

    def save_run(self, text: str) -> None:
        """Keep the report of a run in place of the one before."""
        self._rows(_KEEP_RUN, [_probe_rows.plain(text)])

    def last_run(self) -> str | None:
        """Return the report of the last run, or None if there was none."""
        rows = self._rows("SELECT report FROM factcheck_last_run")
        return str(rows[0][0]) if rows else None

    def articles(self) -> dict[str, tuple[str, str]]:
        """Return by name the state in which each article was last read, and what it came to."""
        rows = self._rows("SELECT name, state, told FROM factcheck_articles")
        return {str(name): (str(state), str(told)) for name, state, told in rows}

    def keep_articles(self, rows: Iterable[tuple[str, str, str]]) -> None:
        """Keep name, state and what it came to of articles, in place of what was known of them."""
        self._keep(_KEEP_ARTICLES, [(row[0], *row) for row in rows])

    def pages(self, urls: Iterable[str]) -> list[tuple[str, str, str]]:
        """Return address, key and what was read of each cited page that is known."""
        wanted = list(urls)
        rows = self._rows(_PAGES, [[_key(url) for url in wanted]])
        return [(wanted[int(number) - 1], str(mark), str(told)) for number, mark, told in rows]

    def keep_pages(self, rows: Iterable[tuple[str, str, str, str]]) -> None:
        """Keep address, time, key and what was read of pages, in place of what was known."""
        self._keep(_KEEP_PAGES, rows)

    def lease(
        self, hosts: Iterable[str], holder: str, now: datetime, seconds: float
    ) -> frozenset[str]:
        """Take hosts for one holder alone; see `History.lease`."""
        hosts_of = {_key(host): host for host in hosts}
        until = now + timedelta(seconds=seconds)
        rows = self._rows(_LEASE, [holder, until, sorted(hosts_of), now])
        return frozenset(hosts_of[bytes(got)] for (got,) in rows)

    def release(self, holder: str, hosts: Iterable[str] | None = None) -> None:
        """Give back hosts that a holder has, all of them with None."""
        if hosts is None:
            self._rows("DELETE FROM factcheck_leases WHERE holder = %s", [holder])
        else:
            self._rows(
                "DELETE FROM factcheck_leases WHERE holder = %s AND key = ANY(%s::bytea[])",
                [holder, [_key(host) for host in hosts]],
            )

    def last_number(self) -> int:
        """Return the number of the probe that was added last, 0 if there is none."""
        return int(self._rows("SELECT coalesce(max(id), 0) FROM factcheck_probes")[0][0])

    def _keep(self, statement: str, rows: Iterable[tuple[str, ...]]) -> None:
        """Keep rows under the key of their first text; of two with the same the later counts."""
        kept = {_key(row[0]): tuple(map(_probe_rows.plain, row[1:])) for row in rows}
        if not kept:
            return
        # In one order, so that two who keep the same rows do not wait for each other.
        ordered = [(each, *kept[each]) for each in sorted(kept)]
        self._rows(statement, [list(column) for column in zip(*ordered, strict=True)])

    def _found(self, statement: str, urls: list[str]) -> list[tuple[int, Probe]]:
        """Return the probes that a statement finds, each with the place of its URL."""
        rows = self._rows(statement, [[_key(url) for url in urls]]) if urls else []
        with self._server.guard():
            return [(number - 1, _probe(row, urls[number - 1])) for number, *row in rows]


def _probe(row: Sequence[Any], url: str) -> Probe:
    """Return the probe of a row, whose last value is its number."""
    name, at, *rest = row[:-1]
    return _probe_rows.probe((name, at.astimezone(UTC).isoformat(), *rest), url)


def _held(value: Any) -> Any:
    return _probe_rows.held(value) if isinstance(value, str) else value


def _key(text: str) -> bytes:
    return key(_probe_rows.plain(text))
