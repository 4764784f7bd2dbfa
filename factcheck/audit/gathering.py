"""The articles of a run: which they are, their bytes, and what they hold."""

import os
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from itertools import chain

from factcheck import pipeline, readers, scale, sources
from factcheck.audit import files, web
from factcheck.errors import SourceError, UsageError
from factcheck.nouns import dataclass
from factcheck.pipeline import Gathered
from factcheck.plugins import Document
from factcheck.said import audit as say
from factcheck.settings import Settings


@dataclass(frozen=True, slots=True)
class Wishes:
    """What one run is asked to do."""

    targets: tuple[str, ...] = ()
    """Paths, folders, globs, URLs or ``-``; none: the ``articles`` of the settings."""
    only: str | None = None
    """``links``, ``figures`` or None for both."""
    offline: bool = False
    """Leave links alone but for what the history knows."""
    refresh: bool = False
    """Probe again what is still fresh in the history."""
    recall: bool = False
    """Ask nobody and believe the history however old it is: the last run, shown again."""
    published: date | None = None
    """Date of publication of the articles."""
    language: str | None = None
    """Language of the articles."""
    since: str | None = None
    """The revision of git whose findings are known; None: there is none."""


PER_PROCESS = 500_000
"""Bytes of articles from which a process of its own takes less time than it takes to start: some
0.4 s, in which one reads a megabyte of plain prose, or 100 KB that is full of numbers."""
Dated = Callable[[str], date | None]
"""Tells the date of a source that states none itself."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A source that could not be read."""

    sentence: str
    """Why, in the language of the settings."""


Loaded = Document | Refusal
"""The bytes of a source, or why there are none."""


def gather(
    wishes: Wishes, settings: Settings, dated: Dated = lambda _: None, jobs: int | None = 1
) -> tuple[list[Gathered], list[str]]:
    """Read all articles that are wished for; return them and a sentence for each refusal.

    ``dated`` is as in `pipeline.gather`, ``jobs`` as in `processes`; if several processes read,
    ``dated`` must be picklable. Raises `SourceError` if a target does not exist or holds no
    article, `WorkersError` if a process dies.
    """
    found = wanted(wishes, settings)
    links = wishes.only == "links"
    ready = partial(reading, settings, only_links=links, dated=dated)
    gathered, refusals = [], []
    for one in scale.spread(ready, loaded(found, wishes, settings), processes(found, jobs)):
        if isinstance(one, Refusal):
            refusals.append(one.sentence)
        else:
            gathered.append(one)
    return gathered, refusals


def wanted(wishes: Wishes, settings: Settings) -> tuple[str, ...]:
    """Return the sources that are wished for; raises `SourceError` or `UsageError`."""
    targets = wishes.targets or tuple(
        os.path.relpath(settings.root / path) for path in settings.articles
    )
    if not targets:
        raise UsageError(say.NOTHING.of())
    missing = [path for path in settings.articles if not (settings.root / path).exists()]
    if not wishes.targets and missing and not any(sign in missing[0] for sign in "*?["):
        raise UsageError(say.NO_ARTICLES.of(path=missing[0]))
    return sources.find(targets, readers.suffixes())


def processes(found: Sequence[str], jobs: int | None) -> int:
    """Return how many processes the articles are worth: ``jobs``, or as many as pay if None."""
    if jobs is not None:
        return min(jobs, len(found))
    size = sum(sources.size(source) for source in found)
    return min(scale.cores(), len(found), size // PER_PROCESS)


def shared(documents: Iterator[Loaded], jobs: int | None) -> tuple[Iterator[Loaded], int]:
    """Return all documents again, and how many processes they are worth; ``jobs`` as above.

    Of a stream it is known only once enough has come; no more of it is kept than that.
    """
    if jobs is not None:
        return documents, jobs
    most, size, first = scale.cores(), 0, list[Loaded]()
    for one in documents:
        first.append(one)
        size += len(one.data) if isinstance(one, Document) else 0
        if len(first) >= most and size >= most * PER_PROCESS:
            break
    return chain(first, documents), min(most, len(first), size // PER_PROCESS)


def loaded(found: Sequence[str], wishes: Wishes, settings: Settings) -> Iterator[Loaded]:
    """Yield the bytes of sources, or why there are none, as they are needed."""
    for source in found:
        try:
            yield load(source, wishes, settings)
        except SourceError as error:
            yield Refusal(error.to(settings.tongue))


def load(source: str, wishes: Wishes, settings: Settings) -> Document:
    """Return the bytes of a source with what is known of them; raises `SourceError`."""
    return sources.load(
        source,
        max_bytes=settings.max_article,
        fetch=lambda url: _fetched(url, wishes, settings),
        published=wishes.published,
        language=wishes.language,
    )


def gather_one(
    document: Document,
    settings: Settings,
    *,
    only_links: bool = False,
    dated: Dated = lambda _: None,
) -> Gathered:
    """Return what an article holds, figures left out if wanted; raises `SourceError`."""
    one = pipeline.gather(
        document, superlatives=settings.superlatives, only_links=only_links, dated=dated
    )
    return pipeline.located(one, files.root(settings))


def reading(
    settings: Settings, *, only_links: bool = False, dated: Dated = lambda _: None
) -> Callable[[Loaded], Gathered | Refusal]:
    """Return what reads an article, for a process of its own."""

    def read(one: Loaded) -> Gathered | Refusal:
        if isinstance(one, Refusal):
            return one
        try:
            return gather_one(one, settings, only_links=only_links, dated=dated)
        except SourceError as error:
            return Refusal(error.to(settings.tongue))

    return read


def _fetched(url: str, wishes: Wishes, settings: Settings) -> sources.Fetched:
    if wishes.offline or wishes.recall:
        raise SourceError(say.NOT_FETCHED.of(url=url))
    return web.page(url, settings)
