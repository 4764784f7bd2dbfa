"""One run: open the memory, gather, probe, judge, remember, close."""

import json
import os
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from factcheck import __version__, checks, claims, network, pipeline, readers, sources
from factcheck.errors import SourceError, UsageError
from factcheck.model.ledger import Mode
from factcheck.model.records import Claim, Probe, Report, Run
from factcheck.model.words import Severity, Verdict
from factcheck.pipeline import Gathered
from factcheck.settings import Settings
from factcheck.storage import catalog
from factcheck.storage.history import History

LINK_CHECKS = frozenset(f"{verdict}-link" for verdict in Verdict)
WEIGHT = {Severity.NOTE: 1, Severity.WARNING: 2, Severity.ERROR: 3}
UNASKED = frozenset({"relative", "excluded"})
"""Reasons of links that a run never asks the world about."""
OFFLINE = "No network: no link could be checked; they are unchecked (offline), not dead."
PARTLY = "The network was lost on the way: {count} links are unchecked (offline), not dead."
ASKED_OFFLINE = "{count} links were left unchecked, as asked (--offline)."


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


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run comes to."""

    report: Report
    """The report."""
    refusals: tuple[str, ...]
    """A sentence for each source that could not be read."""


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be written into the catalogue for one article."""

    path: Path
    """The file."""
    text: str
    """Its text as it should be."""
    claims: tuple[Claim, ...]
    """The claims; those without an id are new to the catalogue."""
    is_new: bool
    """Whether the article is new to the catalogue."""
    differs: bool
    """Whether the file is not like that yet."""


Track = Callable[[Iterator[Probe], int], Iterator[Probe]]
"""Passes probes on and shows how many of how many there were: the face's progress bar."""
Prober = Callable[[list[str]], Iterator[Probe]]
"""Asks the world about addresses."""


def gather(wishes: Wishes, settings: Settings) -> tuple[list[Gathered], list[str]]:
    """Read all articles that are wished for; return them and a sentence for each refusal.

    Raises `SourceError` if a target does not exist or holds no article.
    """
    targets = wishes.targets or tuple(
        os.path.relpath(settings.root / path) for path in settings.articles
    )
    gathered, refusals = [], []
    for source in sources.find(targets, readers.suffixes()):
        try:
            document = sources.load(
                source,
                max_bytes=settings.max_article,
                fetch=lambda url: _fetched(url, settings),
                published=wishes.published,
                language=wishes.language,
            )
            gathered.append(pipeline.gather(document))
        except SourceError as error:
            refusals.append(str(error))
    return gathered, refusals


def known_claims(gathered: Gathered, settings: Settings) -> tuple[Claim, ...]:
    """Return the article's claims with what the catalogue knows of them; write nothing.

    Raises `CatalogError` if the article's file under ``claims/`` has a mistake.
    """
    found = claims.find(gathered.article, gathered.figures, gathered.links)
    known = catalog.load(catalog_file(gathered.article.source, settings))
    return claims.merge(found, known, gathered.article)


def catalog_file(source: str, settings: Settings) -> Path:
    """Return the catalogue's file for an article."""
    return catalog.path_for(settings.root / settings.claims, catalog_key(source, settings))


def catalog_key(source: str, settings: Settings) -> str:
    """Return the name under which the catalogue keeps an article, free of the machine's paths.

    A path below a folder of ``articles`` is taken from there, another one below the settings'
    folder from that; of any other path only the file's name is kept. URLs stay as they are.
    """
    if "://" in source or source == "-":
        return source
    path = Path(source).resolve()
    bases = [settings.root / folder for folder in settings.articles]
    for base in (*bases, settings.root):
        if path != base.resolve() and path.is_relative_to(base.resolve()):
            return path.relative_to(base.resolve()).as_posix()
    return path.name


def catalog_changes(
    gathered: Sequence[Gathered], settings: Settings, mode: Mode | None = None
) -> list[Change]:
    """Return what `factcheck catalog` would write for the articles, without writing it.

    ``mode`` (``full`` or ``figures``) is for articles the catalogue does not know yet; None: as
    the settings say. Raises `CatalogError` for a file with a mistake, `UsageError` if two
    articles share one file.
    """
    taken: dict[Path, str] = {}
    changes = []
    for one in gathered:
        path = catalog_file(one.article.source, settings)
        other = taken.setdefault(path, one.article.source)
        if other != one.article.source:
            raise UsageError(
                f"{other} and {one.article.source} would share {path.name}; rename one of them."
            )
        changes.append(_change(one, path, settings, mode))
    return changes


def _change(one: Gathered, path: Path, settings: Settings, mode: Mode | None) -> Change:
    record = catalog.load(path)
    article = replace(one.article, source=catalog_key(one.article.source, settings))
    found = claims.find(article, one.figures, one.links)
    merged = claims.merge(found, record, article)
    keeps = record.text if record else mode or settings.text
    known = catalog.known(article, claims.fill_ids(merged, catalog.new_id), one.links, _mode(keeps))
    before = catalog.read(path)
    text = catalog.render(known, before)
    return Change(path, text, merged, is_new=record is None, differs=text != before)


def _mode(word: str) -> Mode:
    return "figures" if word == "figures" else "full"


def check(
    wishes: Wishes,
    settings: Settings,
    now: datetime,
    track: Track = lambda probes, _: probes,
    ask: Prober | None = None,
) -> Outcome:
    """Do the main job and return the report with its exit code; write only the history.

    ``ask`` stands for the network (the real one if None). Raises `SourceError`,
    `CatalogError` or `StorageError`.
    """
    gathered, refusals = gather(wishes, settings)
    ledger = [known_claims(one, settings) for one in gathered]
    probes: dict[str, Probe] = {}
    asked: list[str] = []
    with History(settings.root / settings.history) as history:
        if wishes.only != "figures":
            urls = pipeline.addresses(gathered)
            latest = history.latest(urls)
            world = ask or _world(wishes, settings, now, latest)
            found = pipeline.probe(
                urls,
                {} if wishes.refresh else latest,
                settings,
                now,
                world if wishes.recall else lambda due: _noted(world(due), asked, history),
            )
            by_url = {probe.url: probe for probe in track(found, len(urls))}
            probes = {url: by_url[url] for url in urls}
        if not wishes.recall:
            history.save_run(json.dumps({"at": now.isoformat(), **asdict(wishes)}, default=str))
    articles = tuple(
        pipeline.judge(one, known, probes, _checks(wishes.only))
        for one, known in zip(gathered, ledger, strict=True)
    )
    run = Run(now, __version__, wishes.offline, len(asked), len(probes) - len(asked))
    report = Report(run, articles, probes, (*refusals, *_notices(run, probes)))
    code = exit_code(report, settings.fail_on, refused=bool(refusals))
    return Outcome(replace(report, exit_code=code), tuple(refusals))


def again(settings: Settings) -> tuple[Wishes, datetime]:
    """Return what the last run was asked for, to be shown again as of its time, and that time.

    Raises `UsageError` if there was no run yet.
    """
    with History(settings.root / settings.history) as history:
        saved = history.last_run()
    if saved is None:
        raise UsageError("There is no run to show again yet; run: factcheck check")
    last = json.loads(saved)
    at = datetime.fromisoformat(last.pop("at"))
    published = last.pop("published")
    wishes = Wishes(**{**last, "targets": tuple(last["targets"]), "recall": True})
    return replace(wishes, published=date.fromisoformat(published) if published else None), at


def exit_code(report: Report, fail_on: str, *, refused: bool) -> int:
    """Return 0, 1, 2 or 3 as DESIGN section 4 says: a check that did not run is not a pass.

    A source that was refused weighs most, then a run in which no link could be checked for want
    of a network, then findings, then links that lost the network half-way.
    """
    lost = [probe for probe in report.probes.values() if probe.reason == "offline"]
    lost = [] if report.run.offline else lost
    tried = [probe for probe in report.probes.values() if probe.reason not in UNASKED]
    if refused:
        return 2
    if lost and len(lost) == len(tried):
        return 3
    limit = WEIGHT.get(Severity(fail_on), 0) if fail_on != "never" else max(WEIGHT.values()) + 1
    if any(WEIGHT[found.severity] >= limit for found in report.findings):
        return 1
    return 3 if lost else 0


def _world(
    wishes: Wishes, settings: Settings, now: datetime, latest: Mapping[str, Probe]
) -> Prober:
    """Return what answers for the world: the network, nobody, or the memory alone."""
    if wishes.recall:
        return lambda due: (latest.get(url) or pipeline.offline(url, now) for url in due)
    if wishes.offline:
        return lambda due: (pipeline.offline(url, now) for url in due)
    return lambda due: _ask_network(due, settings)


def _noted(probes: Iterator[Probe], asked: list[str], history: History) -> Iterator[Probe]:
    """Pass probes on, each written into the history before it is shown."""
    for probe in probes:
        if probe.verdict is not Verdict.UNCHECKED:
            asked.append(probe.url)
            history.record([probe])
        yield probe


def _ask_network(due: list[str], settings: Settings) -> Iterator[Probe]:
    with network.open_transport(settings.network) as transport:
        yield from network.probe_all(due, settings.network, transport, _clock)


def _fetched(url: str, settings: Settings) -> sources.Fetched:
    with network.open_transport(settings.network) as transport:
        page = network.fetch(url, settings.network, transport, _clock, settings.max_article)
    return sources.Fetched(page.data, page.media_type, page.charset)


def _clock() -> datetime:
    return datetime.now(UTC)


def _checks(only: str | None) -> Collection[str]:
    if only is None:
        return checks.ids()
    return [name for name in checks.ids() if (name in LINK_CHECKS) is (only == "links")]


def _notices(run: Run, probes: Mapping[str, Probe]) -> Iterator[str]:
    count = sum(probe.reason == "offline" for probe in probes.values())
    if not count:
        return
    if run.offline:
        yield ASKED_OFFLINE.format(count=count)
    elif count == sum(probe.reason not in UNASKED for probe in probes.values()):
        yield OFFLINE
    else:
        yield PARTLY.format(count=count)
