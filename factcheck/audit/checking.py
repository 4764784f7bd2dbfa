"""The main job: gather, probe, judge, remember, close."""

import json
from collections.abc import Collection
from dataclasses import asdict, replace
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from factcheck import __version__, checks, pipeline, rates, revisions, schedule
from factcheck.audit import ahead, ending, files, since
from factcheck.audit.asking import Prober, Track, World, by_url
from factcheck.audit.gathering import Wishes, gather, gather_one
from factcheck.audit.pages import Pages
from factcheck.audit.suppressing import Seen, excused
from factcheck.errors import SourceError, UsageError
from factcheck.model.records import ArticleReport, Claim, Probe, Report, Run
from factcheck.model.suppressions import Suppression
from factcheck.model.words import Verdict
from factcheck.nouns import dataclass
from factcheck.pipeline import Gathered
from factcheck.plugins import Document
from factcheck.said import audit as say
from factcheck.settings import Settings

if TYPE_CHECKING:
    from factcheck.audit.judging import Bench
    from factcheck.storage.history import History

LINK_CHECKS = frozenset({"open-boundary", *(f"{verdict}-link" for verdict in Verdict)})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run comes to."""

    report: Report
    """The report."""
    refusals: tuple[str, ...]
    """A sentence for each source that could not be read."""
    outworn: tuple[Suppression, ...] = ()
    """Suppressions that have expired or match nothing."""


def check(  # noqa: PLR0913, PLR0917 (what, by which rules, when, shown how, by whom)
    wishes: Wishes,
    settings: Settings,
    now: datetime,
    track: Track = lambda probes, _: probes,
    ask: Prober | None = None,
    jobs: int | None = 1,
    engine: str = "",
) -> Outcome:
    """Do the main job and return the report with its exit code; write only the history.

    ``ask`` stands for the network (the real one if None), ``jobs`` is as in `gather`, and
    ``engine`` the cluster that asks (`scale.engine`; this process if empty). Raises `SourceError`,
    `CatalogError`, `StorageError` or `WorkersError`.
    """
    # the catalogue and the history, which listing figures and links does without
    from factcheck.audit import changes, ledger  # noqa: PLC0415
    from factcheck.storage import suppressions  # noqa: PLC0415
    from factcheck.storage.history import open_history  # noqa: PLC0415

    revision = revisions.at(wishes.since) if wishes.since is not None else None
    entries = suppressions.load(settings.root / suppressions.FILE)
    gathered, refusals = gather(wishes, settings, ledger.dates(settings), jobs)
    if not gathered:  # then a report would only say that there is none
        raise SourceError("\n".join(refusals))
    claims = wishes.only != "links"
    known = [ledger.known_claims(one, settings, now) if claims else () for one in gathered]
    pages, asked = Pages(settings), list[str]()
    with open_history(settings.history, settings.root) as history:
        last = history.last_run()  # if the history should be gone at the end
        probes, found = _probed(
            wishes, settings, now, gathered, known, pages, asked, track, ask, history, engine
        )
        ran, world = _checks(wishes.only), ask is None
        bench = _bench(wishes, settings, now, gathered, known, probes, pages, history, world=world)
        articles = tuple(bench.all_judged(gathered, known, jobs))
        if revision is not None:
            wishes = replace(wishes, since=revision.commit)  # tomorrow it may name another one
            then = partial(_then, bench, wishes, settings, now)
            articles = tuple(since.marked(articles, revision, settings.max_article, then))
        seen = Seen(now.date(), ran, not wishes.targets, wishes.offline, probes)
        left = excused(articles, entries, seen)
        looked_at = sum(probe.verdict not in ending.NOT_LOOKED_AT for probe in found.values())
        run = Run(now, __version__, wishes.offline, len(asked), looked_at - len(asked))
        sentences = (*left.sentences, *history.notices(), *bench.notices())
        told = [each.to(settings.tongue) for each in sentences]
        notices = (*refusals, *ending.notices(run, probes, settings.tongue), *told)
        report = Report(run, left.articles, probes, notices, tongue=settings.tongue)
        bad, outworn = bool(refusals), bool(left.sentences)
        code = ending.exit_code(report, settings.fail_on, refused=bad, outworn=outworn)
        look = changes.Look(lambda source: ledger.catalog_name(source, settings), ran, claims)
        report = changes.since_last(
            replace(report, exit_code=code), asdict(wishes), look, history, last
        )
        return Outcome(report, tuple(refusals), left.outworn)


def _bench(  # noqa: PLR0913, PLR0917 (all that a run has)
    wishes: Wishes,
    settings: Settings,
    now: datetime,
    gathered: list[Gathered],
    known: list[tuple[Claim, ...]],
    probes: dict[str, Probe],
    pages: Pages,
    history: "History",
    *,
    world: bool,
) -> "Bench":
    """Return all that the checks are given; ``world`` tells whether there is a network to ask."""
    from factcheck.audit.copies import Copies  # noqa: PLC0415 (as above)
    from factcheck.audit.judging import Bench  # noqa: PLC0415
    from factcheck.audit.others import Others  # noqa: PLC0415
    from factcheck.audit.works import Works  # noqa: PLC0415

    works = Works(gathered if wishes.only is None else ())
    ask = world and not (wishes.offline or wishes.recall)
    works.look_up(settings, history, now, ask=ask, recall=wishes.recall)
    copies = Copies(gathered if wishes.only != "figures" else (), probes)
    copies.look_up(settings, history, now, ask=ask, recall=wishes.recall)
    worth, others = rates.load(settings.root), Others(gathered, known, settings)
    return Bench(settings, worth, _checks(wishes.only), probes, pages, others, works, copies)


def _probed(  # noqa: PLR0913, PLR0917 (all that a run has)
    wishes: Wishes,
    settings: Settings,
    now: datetime,
    gathered: list[Gathered],
    known: list[tuple[Claim, ...]],
    pages: Pages,
    asked: list[str],
    track: Track,
    ask: Prober | None,
    history: "History",
    engine: str,
) -> tuple[dict[str, Probe], dict[str, Probe]]:
    """Return what is known of each link by `Link.key`, and of each address.

    The addresses that were asked are added to ``asked``, what was read to ``pages``.
    """
    probes: dict[str, Probe] = {}
    found: dict[str, Probe] = {}
    # A run that is shown again believes what it believed then.
    rules = replace(settings.network, allow_private=True) if wishes.recall else settings.network
    if wishes.only is None and settings.evidence:
        pages.look_for(gathered, known, history)
    if wishes.only != "figures":
        urls = pipeline.addresses(gathered)
        last = history.latest(urls)
        pasts = zip(last.values(), history.pasts(last.values()), strict=True)
        latest = {probe.url: schedule.remembered(probe, past, rules) for probe, past in pasts}
        meanwhile = ahead.steps(settings, _checks(wishes.only), now)
        world = World(
            settings, now, latest, pages, wishes.recall, wishes.offline, asked, engine, meanwhile
        )
        silent = wishes.offline or wishes.recall or ask is not None  # then no page is read
        believed = {} if wishes.refresh else latest if silent else pages.believed(latest)
        answers = world.answers(ask, history)
        coming = pipeline.probe(urls, believed, settings, now, answers)
        found = by_url(track, coming, len(urls))
        probes = pipeline.settled(gathered, found, files.probes(gathered, settings, now))
    return probes, found


def _then(  # noqa: PLR0913, PLR0917 (all that a run has found)
    bench: "Bench",
    wishes: Wishes,
    settings: Settings,
    now: datetime,
    source: str,
    data: bytes,
) -> ArticleReport:
    """Return what this run would have found in the bytes that an article had."""
    from factcheck.audit import ledger  # noqa: PLC0415 (as above)

    links = wishes.only == "links"
    document = Document(source, data, published=wishes.published, language=wishes.language)
    one = gather_one(document, settings, only_links=links, dated=ledger.dates(settings))
    its = () if links else ledger.known_claims(one, settings, now)
    return bench.judged(one, its, then=True)


def again(settings: Settings) -> tuple[Wishes, datetime]:
    """Return what the last run was asked for, to be shown again as of its time, and that time.

    Raises `UsageError` if there was no run yet; no history is made to find that out.
    """
    from factcheck.storage.history import is_missing, open_history  # noqa: PLC0415

    if is_missing(settings.history, settings.root):
        raise UsageError(say.NO_HISTORY.of(place=settings.history))
    with open_history(settings.history, settings.root) as history:
        saved = history.last_run()
    if saved is None:
        raise UsageError(say.NO_RUN.of())
    try:
        last = json.loads(saved)
        at = datetime.fromisoformat(last.pop("at"))
        published = last.pop("published")
        day = date.fromisoformat(published) if published else None
        last = {key: value for key, value in last.items() if key not in {"seen", "before"}}
        wishes = Wishes(**{**last, "targets": tuple(last["targets"]), "recall": True})
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise UsageError(say.OTHER_VERSION.of()) from error
    if "-" in wishes.targets:
        raise UsageError(say.INPUT_GONE.of())
    return replace(wishes, published=day), at


def _checks(only: str | None) -> Collection[str]:
    if only is None:
        return checks.ids()
    return [name for name in checks.ids() if (name in LINK_CHECKS) is (only == "links")]
