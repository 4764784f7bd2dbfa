"""A history in PostgreSQL that may go away during a run: what was found is kept here meanwhile.

Each line of a file among the machine's own things (`local`) holds a batch of probes as JSON, as
the history would, passwords masked. Whoever opens the history next takes them up; a last line that
a kill cut off is left out, and what had reached the history all the same is not doubled.
"""

import json
import os
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import IO, Any, TypeVar

from factcheck.errors import StorageError
from factcheck.model.probes import Past, Probe
from factcheck.said import Said, mistakes
from factcheck.said import remembering as say
from factcheck.storage import _probe_rows, local
from factcheck.storage.history import GoneError
from factcheck.storage.postgres import PostgresHistory

_KIND = "unsaved"
T = TypeVar("T")


class EnduringHistory(PostgresHistory):
    """An open database, and what stands in for it; implements `History`.

    Once it is gone it is not looked for again. Probes are kept here; what was read of pages is
    neither kept nor known, which costs time only; all other questions raise `GoneError`.
    """

    def __init__(self, address: str, folder: Path) -> None:
        """Open the database, and take up what earlier runs had to keep in ``folder``.

        Raises `StorageError` if that cannot be done.
        """
        super().__init__(address)
        self._folder = folder
        self._gone: StorageError | None = None
        self._file: tuple[Path, IO[bytes]] | None = None
        self._kept = 0
        try:
            self._taken_up = self._take_up()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the connection, and let go of what was kept here."""
        super().close()
        if self._file:
            self._file[1].close()

    def record(self, probes: Iterable[Probe]) -> None:
        """Add probes, all or none: to the database, or to what is kept here."""
        rows = [_probe_rows.row(probe) for probe in probes]
        # Whatever is amiss there, such as a full disk: what was found is not lost for it.
        if not self._reached(lambda: self.add(rows), StorageError) and rows:
            self._keep_here(rows)

    def latest(self, urls: Iterable[str]) -> dict[str, Probe]:
        """Return the last probe of each URL that has one, in the order given."""
        ask = super().latest
        return self._asked(lambda: ask(urls))

    def probes(self, url: str) -> list[Probe]:
        """Return all probes of a URL, oldest first."""
        ask = super().probes
        return self._asked(lambda: ask(url))

    def pasts(self, probes: Iterable[Probe]) -> list[Past]:
        """Return the past of each probe, in the order given."""
        ask = super().pasts
        return self._asked(lambda: ask(probes))

    def save_run(self, text: str) -> None:
        """Keep the report of a run, if the database is there."""
        keep = super().save_run
        self._reached(lambda: keep(text))

    def last_run(self) -> str | None:
        """Return the report of the last run, or None if there was none."""
        return self._asked(super().last_run)

    def articles(self) -> dict[str, tuple[str, str]]:
        """Return by name the state in which each article was last read, and what it came to."""
        return self._asked(super().articles)

    def keep_articles(self, rows: Iterable[tuple[str, str, str]]) -> None:
        """Keep what articles came to, if the database is there: else they are read again."""
        keep = super().keep_articles
        self._reached(lambda: keep(rows))

    def pages(self, urls: Iterable[str]) -> list[tuple[str, str, str]]:
        """Return what was read of pages, nothing once the database is gone: they are read again."""
        ask, found = super().pages, list[tuple[str, str, str]]()
        self._reached(lambda: found.extend(ask(urls)))
        return found

    def keep_pages(self, rows: Iterable[tuple[str, str, str, str]]) -> None:
        """Keep what was read of pages, if the database is there: else they are read again."""
        keep = super().keep_pages
        self._reached(lambda: keep(rows))

    def lease(
        self, hosts: Iterable[str], holder: str, now: datetime, seconds: float
    ) -> frozenset[str]:
        """Take hosts for one holder alone; see `History.lease`."""
        ask = super().lease
        return self._asked(lambda: ask(hosts, holder, now, seconds))

    def release(self, holder: str, hosts: Iterable[str] | None = None) -> None:
        """Give back hosts; once the database is gone, their time runs out."""
        give = super().release
        self._reached(lambda: give(holder, hosts))

    def notices(self) -> tuple[Said, ...]:
        """Return how many results were taken up, and how many are kept here."""
        told = []
        if self._taken_up:
            told.append(say.TAKEN_UP.of(place=self.place, count=self._taken_up))
        if self._file and self._gone:
            told.append(
                say.KEPT_HERE.of(why=self._gone.sentence, count=self._kept, path=self._folder)
            )
        return tuple(told)

    def _reached(self, work: Callable[[], None], lost: type[StorageError] = GoneError) -> bool:
        """Do what needs the database; tell whether that is done. It is gone once and for all."""
        if self._gone is None:
            try:
                work()
            except lost as error:
                self._gone = error
        return self._gone is None

    def _asked(self, work: Callable[[], T]) -> T:
        """Return what only the database knows; raises `GoneError` once it is gone."""
        if self._gone is not None:
            raise GoneError(self._gone.sentence)
        try:
            return work()
        except GoneError as error:
            self._gone = error
            raise

    def _keep_here(self, rows: list[tuple[object, ...]]) -> None:
        try:
            if self._file is None:
                self._file = local.held(self._folder, _KIND)
            file = self._file[1]
            file.write(json.dumps(rows).encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
        except OSError as error:
            raise StorageError(
                mistakes.NOT_KEPT.of(path=self._folder, why=error.strerror)
            ) from error
        self._kept += len(rows)

    def _take_up(self) -> int:
        """Put into the database what was kept here, and return how many probes that were."""
        count = 0
        try:
            with local.left_behind(self._folder, _KIND) as paths:
                for path in paths:
                    with path.open("rb") as file:
                        for rows in filter(None, map(_rows, file)):
                            self.add(rows)
                            count += len(rows)
                    path.unlink(missing_ok=True)
        except OSError as error:
            raise StorageError(
                mistakes.NOT_KEPT.of(path=self._folder, why=error.strerror)
            ) from error
        return count


def _rows(line: bytes) -> list[tuple[Any, ...]]:
    """Return the probes of a line, none if it is not whole."""
    try:
        rows = [tuple(row) for row in json.loads(line)]
        for row in rows:
            _probe_rows.probe(row, "")
    except (ValueError, TypeError, AttributeError, RecursionError):
        return []
    return rows
