"""The nightly run: ask about the links that are due, remember, and tell what has changed.

Everything goes through in a stream: articles are read one after the other, links lie in tables on
disk (`storage.night`), and only those of a few hosts are with the network at a time. A run may be
killed at any moment. What is written down is not asked again before its time; what was under way
then, had come and was not read yet (`network._unread`: no more than may be under way), or was not
written yet (`noting`: it had ended less than 20 ms after the writing before, and fewer than 16
links had), may be.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext, suppress
from datetime import datetime

from factcheck.audit import duties, sharing, web
from factcheck.audit.asking import Track
from factcheck.audit.feeding import Feed
from factcheck.audit.noting import Notes, Tally
from factcheck.audit.spared import spared
from factcheck.audit.standing import Memory
from factcheck.model.probes import Probe
from factcheck.model.rolling import News, Rolling
from factcheck.network import Fence, Transport, manners_for, open_transport, probe_all
from factcheck.nouns import dataclass
from factcheck.said import Said
from factcheck.settings import NetworkSettings, Settings
from factcheck.storage import rolling, suppressions
from factcheck.storage.history import GoneError, open_history
from factcheck.storage.holding import holding
from factcheck.storage.lock import locked
from factcheck.storage.night import Night

FIRST = 20
"""Links that are named of those that are due, where nobody is asked."""
REPORT = "audit.jsonl"
"""The rolling report for machines, in the folder for reports."""


@dataclass(frozen=True, slots=True)
class World:
    """What an audit asks, and its clocks."""

    open: Callable[[NetworkSettings], AbstractContextManager[Transport]] = open_transport
    """Opens the network."""
    clock: Callable[[], datetime] = web.clock
    """The time of day, with zone."""
    monotonic: Callable[[], float] = time.monotonic
    """Seconds, by which is waited."""
    engine: str = ""
    """The cluster that asks, as `scale.cluster.engine` names it; empty: this process."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an audit comes to, as long as it is open."""

    report: Rolling
    """The rolling report."""
    news: News
    """What is not as it was told before."""
    tally: Tally
    """What the run has done."""
    left: int
    """Links that are due and were not asked about."""
    others: int
    """Hosts that were in the hands of another audit."""
    is_cut_off: bool
    """Whether the history went away, so that links had to be left."""
    first: tuple[str, ...]
    """The riskiest of the links that are due still."""
    notices: tuple[Said, ...]
    """What must be said of the history."""


@contextmanager
def audit(  # noqa: PLR0913 (what, when, how long, shown by whom, in which world)
    settings: Settings,
    now: datetime,
    budget: float | None = None,
    *,
    dry: bool = False,
    track: Track = lambda probes, _: probes,
    world: World = World(),  # noqa: B008 (frozen)
) -> Iterator[Outcome]:
    """Ask about what is due of the catalogue and give the outcome, which lives until the end.

    ``now`` is the time of the run, with the zone in which days are told; ``budget`` the seconds
    after which no link is begun, None for as long as it takes; with ``dry`` nobody is asked.
    Written is the history alone; of audits with one folder for reports one after the other gives
    its outcome, and each knows what the one before has told. Raises `UsageError` for a catalogue
    without a link, `SettingsError` for a file of suppressions with a mistake, `CatalogError` or
    `StorageError`.
    """
    until = float("inf") if budget is None else world.monotonic() + budget
    report = settings.root / settings.reports / REPORT
    stamp = rolling.stamp(report)
    changed, told = rolling.read(report)
    with (
        open_history(settings.history, settings.root) as history,
        holding(history, settings.root) as holder,
        Night() as night,
    ):
        night.remember(told)
        duties.cite(night, settings)
        entries = suppressions.load(settings.root / suppressions.FILE)
        memory = Memory(history, settings, now, spared(night, entries, now.date()))
        duties.look_up(night, memory, settings, now)
        shared = bool(world.engine)
        feed = Feed(night, history, memory, holder, world.clock, all_at_once=shared)
        tally = Tally()
        if not dry:
            notes = Notes(night, history, memory, feed, settings.vantage, tally)
            with closing(notes.of(_found(feed, settings, world, until))) as noted:
                for _ in track(noted, night.left()):
                    pass
            history.release(holder)  # whoever waits below to tell what it found asks nobody
        with nullcontext() if dry else locked(report.parent):
            if rolling.stamp(report) != stamp:  # another audit has told what it found meanwhile
                changed, told = rolling.read(report)
                night.remember(told)
                with suppress(GoneError):
                    duties.look_again(night, memory, world.clock())
            night.carry()
            news = night.news()
            day = now.date() if news or changed is None else changed
            tells = Rolling(day, night.counts(), night.told)
            first, left = tuple(night.first(FIRST)), night.left()
            cut_off, notices = feed.is_cut_off, history.notices()
            yield Outcome(tells, news, tally, left, len(feed.others), cut_off, first, notices)


def _found(feed: Feed, settings: Settings, world: World, until: float) -> Iterator[Probe]:
    """Ask the network about what the feed gives."""
    urls = feed.first()
    if not urls:
        return
    if world.engine:

        def left() -> float:
            return until - world.monotonic()

        yield from sharing.ask_cluster(
            urls, world.engine, settings.network, feed.known, "audit", left, feed.hold
        )
        return
    how = manners_for("audit", settings.network)
    with world.open(settings.network) as transport:
        yield from probe_all(
            urls,
            settings.network,
            Fence(transport, feed.may_ask, feed.ended),
            world.clock,
            world.monotonic,
            known=feed.known,
            how=how,
            more=feed.more,
            until=until,
        )
