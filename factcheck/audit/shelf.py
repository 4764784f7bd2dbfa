"""The articles of the settings for the review page: each gathered once for each of its states."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime
from hashlib import sha256
from os.path import relpath
from typing import TypeVar

from factcheck import pipeline, rates, readers, schedule, sources
from factcheck.audit import files, ledger
from factcheck.audit.ledger import Change
from factcheck.errors import FactcheckError, UsageError
from factcheck.model.records import Probe
from factcheck.model.words import Verdict
from factcheck.nouns import dataclass
from factcheck.pipeline import Gathered
from factcheck.plugins import Document
from factcheck.review._words import NOT_AGAIN
from factcheck.review.shelf import Opened
from factcheck.settings import Settings
from factcheck.sources import Fetched
from factcheck.storage import catalog
from factcheck.storage.history import open_history, stamp

NOT_PROBED = "not-probed"
"""Reason of a link of which the history knows nothing."""
KEPT = 256
"""Articles kept in memory: a few megabytes, and more than an editor opens in a day."""
K = TypeVar("K")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which articles are to be reviewed."""

    targets: tuple[str, ...] = ()
    """Paths, folders, globs or URLs; none: the ``articles`` of the settings."""
    published: date | None = None
    """Date of publication of the articles."""
    language: str | None = None
    """Language of the articles."""


class Desk:
    """The articles of the settings; implements `factcheck.review.shelf.Shelf`."""

    def __init__(self, wanted: Wanted, settings: Settings, now: Callable[[], datetime]) -> None:
        """Name the articles; nothing is read yet. ``now`` tells the time, with zone."""
        self._wanted = wanted
        self._settings = settings
        self._rates = rates.load(settings.root)
        self._now = now
        self._lock = threading.RLock()
        self._gathered: OrderedDict[str, Gathered] = OrderedDict()
        self._changes: OrderedDict[tuple[str, str, str], Change] = OrderedDict()
        self._opened: OrderedDict[str, tuple[object, Opened]] = OrderedDict()
        self._pages: dict[str, Fetched] = {}

    def sources(self) -> tuple[str, ...]:
        """Return the sources of all articles; raises `SourceError` for a target without any."""
        folders = (relpath(self._settings.root / path) for path in self._settings.articles)
        targets = self._wanted.targets or tuple(folders)
        found = tuple(sources.find(targets, readers.suffixes()))
        for source in found:
            if source == sources.STANDARD_INPUT:
                raise UsageError(NOT_AGAIN.of(source=source))
        return found

    def elsewhere(self) -> tuple[str, ...]:
        """Return the URLs of the catalogue's articles, where no article was named.

        Their pages are not asked for unless somebody names them; they are told, all the same.
        Raises `CatalogError` for a catalogue that cannot be read.
        """
        if self._wanted.targets:
            return ()
        files = catalog.files(self._settings.root / self._settings.claims)
        names = {catalog.article_of(path) or "" for path in files}
        return tuple(sorted(name for name in names if "://" in name))

    def fetch(self, get: Callable[[str], Fetched]) -> None:
        """Get the pages of all articles that are named by their URL, each once.

        They are reviewed as they stood then: what is asked of the web is asked before anybody
        waits, and an article does not change under its editor's hands because its page holds the
        time of day. Raises `SourceError` for what cannot be fetched.
        """
        for source in self.sources():
            if "://" in source and source not in self._pages:
                self._pages[source] = get(source)

    def open(self, source: str) -> Opened:
        """Return an article as it is now; see `factcheck.review.shelf.Shelf`."""
        document = sources.load(
            source,
            max_bytes=self._settings.max_article,
            fetch=self._pages.__getitem__ if source in self._pages else None,
            published=self._wanted.published,
            language=self._wanted.language,
        )
        digest = sha256(document.data).hexdigest()
        with self._lock:
            return self._open(document, digest)

    def warm(self) -> None:
        """Open each article once: the words of a language take a second to be made ready.

        Meant for a thread of its own, while nobody waits; an article that cannot be read is told
        when somebody opens it.
        """
        with suppress(FactcheckError):
            for source in self.sources()[:KEPT]:
                with suppress(FactcheckError):
                    self.open(source)

    def _open(self, document: Document, digest: str) -> Opened:
        path = ledger.catalog_file(document.source, self._settings)
        before = catalog.read(path)
        state = sha256(f"{digest} {before}".encode("utf-8", "surrogatepass")).hexdigest()
        now = self._now()
        seen = (state, self._stamp(), now.date())
        last = self._opened.get(document.source)
        if last is not None and last[0] == seen:
            return last[1]
        one = self._read(document, digest)
        key = (document.source, state, f"{now:%Y-%m-%d}")
        change = _kept(
            self._changes, key, lambda: ledger.catalog_changes([one], self._settings, None, now)[0]
        )
        probes = self._probes(one, now)
        known = catalog.load(path)
        opened = Opened(
            name=ledger.catalog_name(document.source, self._settings),
            report=pipeline.judge(
                one, change.filled, probes, None, self._settings.tongue, rates=self._rates
            ),
            probes=probes,
            path=path,
            before=change.before,
            text=change.text,
            state=state,
            known={claim.id: claim for claim in known.claims} if known else {},
        )
        self._opened[document.source] = (seen, opened)
        if len(self._opened) > KEPT:
            self._opened.popitem(last=False)
        return opened

    def _read(self, document: Document, digest: str) -> Gathered:
        """Return what an article holds; one without a date is read by that of the catalogue."""
        key = f"{digest} {document.source}"
        one = _kept(self._gathered, key, lambda: self._gather(document, None))
        if one.article.published is not None:
            return one
        dated = ledger.dates(self._settings)(document.source)
        if dated is None:
            return one
        return _kept(self._gathered, f"{dated} {key}", lambda: self._gather(document, dated))

    def _gather(self, document: Document, dated: date | None) -> Gathered:
        one = pipeline.gather(
            document,
            superlatives=self._settings.superlatives,
            dated=lambda _: dated,
        )
        return pipeline.located(one, files.root(self._settings))

    def _probes(self, one: Gathered, now: datetime) -> dict[str, Probe]:
        """Return what the history and the files beside the article say; nobody is asked."""
        urls = pipeline.addresses([one])
        latest: dict[str, Probe] = {}
        if self._stamp() is not None:
            with open_history(self._settings.history, self._settings.root) as history:
                last = history.latest(urls)
                latest = {
                    probe.url: schedule.remembered(probe, past, self._settings.network)
                    for probe, past in zip(last.values(), history.pasts(last.values()), strict=True)
                }
        found = pipeline.probe(
            urls, latest, self._settings, now, lambda due: _recalled(due, latest, now)
        )
        web = {probe.url: probe for probe in found}
        return pipeline.settled([one], web, files.probes([one], self._settings, now))

    def _stamp(self) -> object | None:
        """Return what changes when the history does, None if there is none."""
        return stamp(self._settings.history, self._settings.root)


def _recalled(due: list[str], latest: Mapping[str, Probe], now: datetime) -> Iterator[Probe]:
    """Yield what was last known of each address, however old."""
    for url in due:
        yield latest.get(url) or Probe(url, now, Verdict.UNCHECKED, NOT_PROBED)


def _kept(cache: "OrderedDict[K, T]", key: "K", make: Callable[[], T]) -> T:
    """Return what is kept under ``key``, made if it is not; the oldest give way."""
    if key not in cache:
        cache[key] = make()
        if len(cache) > KEPT:
            cache.popitem(last=False)
    return cache[key]
