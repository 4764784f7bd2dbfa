"""Bringing the catalogue up to date where most articles are as they were: that costs a hash.

Of each article whose file needed nothing, the history keeps the digest of all that it depends
on: the bytes of both, the settings that matter, and the code. Without a history all is read again.
"""

import json
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, astuple
from datetime import datetime
from functools import partial
from hashlib import sha256
from pathlib import Path

from factcheck import __version__, audit, scale
from factcheck.audit import gathering, heirs, ledger
from factcheck.audit.gathering import Loaded, Refusal
from factcheck.audit.ledger import Change, Counts, Open
from factcheck.errors import StorageError
from factcheck.model.ledger import Mode
from factcheck.nouns import dataclass
from factcheck.pipeline import Gathered
from factcheck.plugins import Document
from factcheck.settings import Settings
from factcheck.storage import catalog
from factcheck.storage.history import History, open_history


@dataclass(frozen=True, slots=True)
class Unchanged:
    """An article whose file of the catalogue is as it should be, known without reading either."""

    path: Path
    """The file."""
    counts: Counts
    """What it holds."""
    differs: bool = False
    """Never: see `ledger.Change`."""
    before: None = None
    """Not looked at."""
    heir_of: None = None
    """Never one."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a look over the articles came to."""

    changes: tuple[Change | Unchanged, ...]
    """What is to be written, by article."""
    refusals: tuple[str, ...]
    """A sentence for each source that could not be read."""
    open: tuple[Open, ...] = ()
    """Files whose articles may have been renamed, but nothing tells to what."""


class Upkeep:
    """Looks over the articles that are wished for, with a memory of the last time."""

    def __init__(self, wishes: audit.Wishes, settings: Settings, now: datetime) -> None:
        self._wishes = wishes
        self._settings = settings
        self._now = now
        self._rules = _rules(wishes, settings)
        self._kept: list[tuple[str, str, str]] = []

    def look(self, mode: Mode | None = None, jobs: int | None = 1) -> Look:
        """Return what the catalogue's files should be; write nothing but the history.

        ``mode`` is as in `ledger.catalog_changes`, ``jobs`` as in `gathering.processes`. Raises
        `CatalogError` for a file with a mistake, `SourceError` if a target does not exist,
        `UsageError` for two articles of one file, `WorkersError` if a process dies.
        """
        changes: dict[str, Change | Unchanged] = {}
        fresh: dict[str, Gathered] = {}
        refusals = []
        taken: dict[Path, str] = {}
        found = audit.wanted(self._wishes, self._settings)
        with _history(self._settings) as history:
            known = history.articles() if history else {}
            todo: deque[tuple[Loaded, str | None]] = deque()
            doubtful, count = gathering.shared(self._doubtful(found, known, taken, changes, todo),
                                               jobs)  # fmt: skip
            ready = partial(gathering.reading, self._settings, dated=ledger.dates(self._settings))
            for one in scale.spread(ready, doubtful, count):
                document, before = todo.popleft()
                if isinstance(one, Refusal):
                    refusals.append(one.sentence)
                elif isinstance(document, Document):
                    source = document.source
                    changes[source] = self._one(one, document, before, mode)
                    if before is None:
                        fresh[source] = one
            theirs, open_ = heirs.find(fresh, taken, self._settings)
            for source, old in theirs.items():
                changes[source] = self._inherited(fresh[source], old, changes[source].path)
            if history and self._kept:
                history.keep_articles(self._kept)
        looked_at = tuple(changes[source] for source in found if source in changes)
        return Look(looked_at, tuple(refusals), tuple(open_))

    def _doubtful(
        self,
        found: Iterable[str],
        known: Mapping[str, tuple[str, str]],
        taken: dict[Path, str],
        changes: dict[str, Change | Unchanged],
        todo: deque[tuple[Loaded, str | None]],
    ) -> Iterator[Loaded]:
        """Yield what must be read anew, which goes into ``todo`` with the text of its file.

        What is as it was goes into ``changes``.
        """
        for source in found:
            path = ledger.catalog_file(source, self._settings)
            ledger.take(taken, path, source)
            (document,) = gathering.loaded([source], self._wishes, self._settings)
            before = None
            if isinstance(document, Document):
                before = catalog.read(path)
                counts = self._as_it_was(document, before, known)
                if counts is not None:
                    changes[source] = Unchanged(path, counts)
                    continue
            todo.append((document, before))
            yield document

    def _as_it_was(
        self, document: Document, before: str | None, known: Mapping[str, tuple[str, str]]
    ) -> Counts | None:
        """Return what an article came to the last time, None if it must be read anew."""
        name = ledger.catalog_name(document.source, self._settings)
        if before is None or name not in known:
            return None
        state, told = known[name]
        counts = _counts(told, self._now)
        return counts if counts and state == self._state(name, document, before) else None

    def _one(
        self, one: Gathered, document: Document, before: str | None, mode: Mode | None
    ) -> Change:
        """Return what becomes of the file of an article that was read."""
        name = ledger.catalog_name(document.source, self._settings)
        path = ledger.catalog_file(document.source, self._settings)
        found = ledger.change(one, path, before, self._settings, mode, self._now)
        # What is written is looked at as the next run will: only what stays so is remembered.
        last = found
        if found.differs:
            last = ledger.change(one, path, found.text, self._settings, mode, self._now)
        if not last.differs:
            ends = [claim.until for claim in last.claims if claim.until and claim.until > self._now]
            until = min(ends).isoformat() if ends else None
            told = json.dumps({"until": until, **asdict(last.counts)})
            self._kept.append((name, self._state(name, document, last.text), told))
        return found

    def _inherited(self, one: Gathered, old: Path, path: Path) -> Change:
        """Return what becomes of the file of an article under its new name."""
        place = heirs.place(one.article.source, old, path, self._settings)
        text = catalog.read(old)
        one = heirs.dated(one, catalog.load(old), self._settings)
        return ledger.change(one, place, text, self._settings, None, self._now, heir_of=old)

    def _state(self, name: str, document: Document, text: str) -> str:
        """Return the digest of all that the claims of an article depend on."""
        article = sha256(document.data).hexdigest()
        file = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        ending = Path(document.source).suffix
        kind = f"{ending} {document.media_type} {document.charset}"
        words = "\0".join((self._rules, name, kind, article, file))
        return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()


def _counts(told: str, now: datetime) -> Counts | None:
    """Return the counts that were kept, None if a verification has ended since, or they are odd."""
    try:
        counts = json.loads(told)
        until = counts.pop("until")
        if until is not None and datetime.fromisoformat(until) <= now:
            return None
        return Counts(**counts)
    except (AttributeError, KeyError, TypeError, ValueError):
        return None


def _rules(wishes: audit.Wishes, settings: Settings) -> str:
    """Return in words what else the claims depend on: settings, options, and the code itself."""
    own = (
        settings.superlatives,
        settings.two_people,
        astuple(settings.recheck_after),
        wishes.published,
        wishes.language,
    )
    return repr((__version__, _code(Path(__file__).parent.parent), own))


def _code(folder: Path) -> list[tuple[str, int, int]]:
    """Return name, size and time of each file of the code: who works on it has one version only."""
    found = ((path.relative_to(folder).as_posix(), path.stat()) for path in folder.rglob("*.py"))
    return sorted((name, stat.st_size, stat.st_mtime_ns) for name, stat in found)


@contextmanager
def _history(settings: Settings) -> Iterator[History | None]:
    """Open the history; None where there can be none, since it saves nothing but time."""
    try:
        history = open_history(settings.history, settings.root)
    except StorageError:
        yield None
        return
    with history:
        yield history
