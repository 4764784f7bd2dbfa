"""The machine's memory: probes, what articles came to, the last run, and who asks which host now.

`History` is what every store of it can do. There are two: one SQLite file (`storage.sqlite`), and
PostgreSQL (`storage.postgres`) for several machines with one memory; `open_history` chooses by the
form of the place. Nothing human is in it; deleting it costs time only. Passwords in addresses are
masked, in the keys too: they are never sent, so addresses that differ in nothing else have the
same answer.
"""

import re
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self

from factcheck.errors import StorageError
from factcheck.model.late import late
from factcheck.model.probes import Past, Probe
from factcheck.said import Said
from factcheck.said import remembering as say

if TYPE_CHECKING:
    from factcheck.storage.enduring import EnduringHistory

LOCAL = ".factcheck"
"""Folder, below that of the settings, of what a machine keeps for itself."""
_DATABASE = late(r"postgres(?:ql)?://")
"""How libpq knows a connection URI (PostgreSQL, section 34.1.1.2)."""

_URL = late(
    r"[a-z][a-z0-9+.-]+:/|postgres(?:ql)?:|(?:.*\s)?(?:host|hostaddr|dbname|user|password)\s*=",
    re.IGNORECASE | re.DOTALL,
)
"""What was meant as an address of some kind, or as libpq's ``host=… password=…``, and would make
files with odd names, which tell the password; ``C:/`` is none."""


class GoneError(StorageError):
    """A database cannot be reached, or not any more."""


class History(Protocol):
    """An open history. Each call happens whole or not at all; all raise `StorageError` alone.

    Where a database goes away meanwhile, `record` keeps for the next run what it is given, other
    writing is left out, of pages nothing is known, and other questions raise `GoneError`.
    """

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

    def close(self) -> None:
        """Close it; a context manager does so at its end."""

    def record(self, probes: Iterable[Probe]) -> None:
        """Add probes, all or none."""

    def latest(self, urls: Iterable[str]) -> dict[str, Probe]:
        """Return the last probe of each URL that has one, in the order given."""

    def probes(self, url: str) -> list[Probe]:
        """Return all probes of a URL, oldest first."""

    def past(self, probe: Probe) -> Past:
        """Return what of its URL's past the verdict of a probe rests on.

        For good news the first page known, for any other the probes since the last good one.
        """

    def pasts(self, probes: Iterable[Probe]) -> list[Past]:
        """Return the past of each probe, in the order given."""

    def save_run(self, text: str) -> None:
        """Keep the report of a run in place of the one before."""

    def last_run(self) -> str | None:
        """Return the report of the last run, or None if there was none."""

    def articles(self) -> dict[str, tuple[str, str]]:
        """Return by name the state in which each article was last read, and what it came to."""

    def keep_articles(self, rows: Iterable[tuple[str, str, str]]) -> None:
        """Keep name, state and what it came to of articles, in place of what was known of them."""

    def pages(self, urls: Iterable[str]) -> list[tuple[str, str, str]]:
        """Return address, key and what was read of each cited page that is known."""

    def keep_pages(self, rows: Iterable[tuple[str, str, str, str]]) -> None:
        """Keep address, time, key and what was read of pages, in place of what was known."""

    def lease(
        self, hosts: Iterable[str], holder: str, now: datetime, seconds: float
    ) -> frozenset[str]:
        """Take hosts for one holder alone, until ``seconds`` after ``now``.

        Returns those that it has now: free ones, those whose time was over, and its own, which
        are renewed. The others are in the hands of somebody else. The clocks of all machines that
        share a history must agree to less than ``seconds``.
        """

    def release(self, holder: str, hosts: Iterable[str] | None = None) -> None:
        """Give back hosts that a holder has, all of them with None."""

    def notices(self) -> tuple[Said, ...]:
        """Return what its user should be told of what became of the memory itself."""


def open_history(place: str, root: Path) -> History:
    """Open the history at ``place``: a file, or a database as ``postgresql://…``.

    The path of a file starts from ``root``, the folder of the settings. A file and its folder are
    created, and so are the tables of a database. Raises `StorageError` if it cannot be opened, is
    no history, or was written by a newer version.
    """
    if is_database(place):
        return _database(place, root)
    if not is_path(place):
        raise StorageError(say.NO_ADDRESS.of())
    from factcheck.storage.sqlite import SqliteHistory  # noqa: PLC0415 (one of two is needed)

    return SqliteHistory(root / place)


def _database(place: str, root: Path) -> "EnduringHistory":
    try:
        from factcheck.storage.enduring import EnduringHistory  # noqa: PLC0415 (needs an extra)
    except ImportError as error:
        raise StorageError(say.NO_PSYCOPG.of()) from error
    return EnduringHistory(place, root / LOCAL)


def is_missing(place: str, root: Path) -> bool:
    """Tell whether the place of a history is a file that is not there: opening would make it."""
    return is_path(place) and not (root / place).exists()


def stamp(place: str, root: Path) -> object | None:
    """Return what is another one when a probe was added to the history; None if there is none.

    No file is created for that. Raises `StorageError` for a database that cannot be asked.
    """
    if is_database(place):
        with _database(place, root) as history:
            return history.last_number()
    if not (root / place).is_file():
        return None
    # What SQLite writes stands beside its file first.
    return tuple(_seen(root / f"{place}{end}") for end in ("", "-wal"))


def _seen(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError:
        return (0, 0)
    return (found.st_mtime_ns, found.st_size)


def is_path(place: str) -> bool:
    """Tell whether the place of a history is the path of a file, and no address of any kind."""
    return not _URL.match(place)


def is_database(place: str) -> bool:
    """Tell whether the place of a history is a database rather than a file."""
    return _DATABASE.match(place) is not None
