"""Links in, probes out."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from types import MappingProxyType

from factcheck.model.records import Probe
from factcheck.network import verdict
from factcheck.network.jobs import IDLE, NEVER, Fetched, Further, Job, jobs_for
from factcheck.network.manners import Manners
from factcheck.network.running import Run
from factcheck.network.safety import fragment_of
from factcheck.network.transports import Transport
from factcheck.network.verdict import Ask
from factcheck.settings import NetworkSettings

_NOTHING: Mapping[str, Probe] = MappingProxyType({})


def probe_all(  # noqa: PLR0913 (what, under which rules, by whom, when, known what)
    urls: Iterable[str],
    settings: NetworkSettings,
    transport: Transport,
    now: Callable[[], datetime],
    monotonic: Callable[[], float] = time.monotonic,
    *,
    known: Mapping[str, Probe] = _NOTHING,
    seed: str = "",
    how: Manners | None = None,
    seen: Callable[[Fetched], None] = lambda _: None,
    more: Further | None = None,
    until: float = NEVER,
    meanwhile: Iterator[None] = IDLE,
) -> Iterator[Probe]:
    """Probe links and yield one `Probe` for each distinct URL, as they finish.

    URLs that differ only in their fragment, or in how they escape the same signs, share one fetch.
    ``now`` gives the time of day with zone, ``monotonic`` the seconds by which is waited. Without a
    network (no control name resolves) a host that cannot be found is ``unchecked (offline)``, never
    dead. ``known`` is what earlier runs found: pages known to be good are asked for only if they
    have changed. ``seed`` makes the addresses that are made up beside doubtful pages. ``how`` says
    how fast to go, ``manners_for("check", settings)`` if None; ``seen`` is shown each fetch.
    ``more`` gives further addresses whenever a lane has none left, so that very many need not be
    at hand at once. From ``until`` on, by ``monotonic``, no link is begun: those under way end,
    the others are not yielded. ``meanwhile`` is gone through, a step at a time, while nothing can
    be done but to wait; what is left of it in the end is left. Nothing that a server does raises.
    """
    refused, jobs = jobs_for(urls, settings, now)
    yield from refused
    if not jobs:
        return  # so no library is loaded for nothing

    def first(job: Job) -> Ask:
        ask = verdict.begin(job.asked, seed=seed)
        pairs = [(url, fragment_of(url)) for url in job.cited] if known else ()
        return verdict.conditional(ask, pairs, known, settings)

    late: list[Probe] = []

    def further(lane: str, is_open: bool) -> list[Job]:
        refused, found = jobs_for(more(lane, is_open) if more else (), settings, now)
        late.extend(refused)
        return found

    run = Run(settings, transport, now, monotonic, first=first, how=how)
    waiting = iter(jobs)
    del jobs  # so that each job goes when it is done
    for done in run.fetch(waiting, further, until, meanwhile):
        seen(done)
        at = now()
        for url in done.cited:
            yield verdict.probe(
                url, fragment_of(url), done.found, at, done.took, private=settings.allow_private
            )
    yield from late
