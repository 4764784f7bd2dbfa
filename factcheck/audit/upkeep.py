"""Bringing the catalogue up to date where most articles are as they were: that costs a hash.

Of each article whose file needed nothing, the history keeps the digest of all that it depends
on: the bytes of both, the settings that matter, and the code. Without a history all is read again.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, astuple, dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from factcheck import __version__, audit
from factcheck.audit import heirs, ledger
from factcheck.audit.ledger import Change, Counts, Open
from factcheck.errors import SourceError, StorageError
from factcheck.model.ledger import Mode
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

    def look(self, mode: Mode | None = None) -> Look:
        """Return what the catalogue's files should be; write nothing but the history.

        ``mode`` is as in `ledger.catalog_changes`. Raises `CatalogError` for a file with a
        mistake, `SourceError` if a target does not exist, `UsageError` for two articles of one
        file.
        """
        changes: dict[str, Change | Unchanged] = {}
        fresh: dict[str, Gathered] = {}
        refusals = []
        taken: dict[Path, str] = {}
        with _history(self._settings) as history:
            known = history.articles() if history else {}
            for source in audit.wanted(self._wishes, self._settings):
                path = ledger.catalog_file(source, self._settings)
                ledger.take(taken, path, source)
                try:
                    document = audit.load(source, self._wishes, self._settings)
                    changes[source], one = self._one(document, path, known, mode)
                except SourceError as error:
                    refusals.append(error.to(self._settings.tongue))
                    continue
                if one is not None and changes[source].before is None:
                    fresh[source] = one
            theirs, open_ = heirs.find(fresh, taken, self._settings)
            for source, old in theirs.items():
                changes[source] = self._inherited(fresh[source], old, changes[source].path)
            if history and self._kept:
                history.keep_articles(self._kept)
        return Look(tuple(changes.values()), tuple(refusals), tuple(open_))

    def _one(
        self,
        document: Document,
        path: Path,
        known: Mapping[str, tuple[str, str]],
        mode: Mode | None,
    ) -> tuple[Change | Unchanged, Gathered | None]:
        name = ledger.catalog_name(document.source, self._settings)
        before = catalog.read(path)
        if before is not None and name in known:
            state, told = known[name]
            counts = _counts(told, self._now)
            if counts and state == self._state(name, document, before):
                return Unchanged(path, counts), None
        one = audit.gather_one(document, self._settings, dated=ledger.dates(self._settings))
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
        return found, one

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
