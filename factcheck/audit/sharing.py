"""Links probed by the processes of a cluster: whole hosts each, and one writer here."""

import time
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from functools import partial

from factcheck.audit import web
from factcheck.model.probes import Probe
from factcheck.nouns import dataclass
from factcheck.settings import NetworkSettings

NEVER = float("inf")
ROUNDS = 3
"""Rounds of shards. In the first nothing may be known of where links lead, in the second the hosts
to which they led go together, and what leads elsewhere even then is asked by one process."""
Due = tuple[str, Probe | None]
"""An address, and what is known of its page, if it is to be asked for only if it has changed."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What holds for a shard."""

    lanes: frozenset[str] | None
    """The hosts that it may ask, None for all."""
    seconds: float
    """Time after which no link is begun."""


def ask_cluster(  # noqa: PLR0913, PLR0917 (whom, by whom, how, known what, how fast, how long)
    due: list[str],
    engine: str,
    settings: NetworkSettings,
    latest: Mapping[str, Probe],
    manners: str = "check",
    seconds: Callable[[], float] = lambda: NEVER,
    hold: Callable[[Collection[str]], Collection[str]] | None = None,
) -> Iterator[Probe]:
    """Yield what the workers of a cluster find at addresses, one probe each, as they come.

    ``latest`` is what the history knows, ``manners`` are those of `manners_for`, ``seconds`` tells
    how long links may be begun yet; those that were not are not yielded. No host is asked by two
    processes at a time. ``hold`` tells which of some hosts this run may ask, None for all: links
    that lead to others are not yielded. Raises `UsageError` and `WorkersError`.
    """
    from factcheck import network  # noqa: PLC0415 (90 ms that most commands do without)
    from factcheck.scale.cluster import cluster  # noqa: PLC0415 (likewise)

    hosts = network.Hosts()
    for probe in latest.values():
        hosts.learn(probe)
    with cluster(engine) as crew:
        places, refused = crew.places, set[str]()
        for number in range(ROUNDS if hold is None else 1 + settings.max_redirects):
            shards = hosts.shards(
                due if seconds() > 0 else (), places if number < ROUNDS - 1 else 1
            )
            parts = []
            for shard in shards:
                lanes: Collection[str] | None = None
                if hold is not None:
                    lanes = hold(shard.lanes)
                    refused |= shard.lanes.difference(lanes)
                elif len(shards) > 1:
                    lanes = shard.lanes
                things = {url: (url, _unchanged(latest.get(url))) for url in shard.urls}
                parts.append((partial(_rule, lanes, seconds), things))
            work = partial(_probed, _shared(settings, len(parts)), manners)
            due = []
            for probe in crew.stream(work, parts, _url):
                if probe.reason != network.ELSEWHERE:
                    yield probe
                elif network.lane_of(probe.final_url or probe.url) not in refused:
                    hosts.learn(probe)
                    due.append(probe.url)


def _rule(lanes: Collection[str] | None, seconds: Callable[[], float]) -> Rule:
    return Rule(None if lanes is None else frozenset(lanes), seconds())


def _url(probe: Probe) -> str:
    return probe.url


def _unchanged(known: Probe | None) -> Probe | None:
    """Return what makes a question conditional, or None: there may be very many."""
    return known if known is not None and (known.etag or known.modified) else None


def _shared(settings: NetworkSettings, parts: int) -> NetworkSettings:
    """Return the settings of one of so many processes: what is under way at once is shared."""
    most = settings.concurrency
    return replace(settings, concurrency=max(1, most // max(1, parts))) if most else settings


def _probed(
    settings: NetworkSettings, manners: str, rule: Rule, things: list[Due]
) -> Iterator[Probe]:
    """Probe the links of a shard: on a worker."""
    from factcheck import network  # noqa: PLC0415 (as above)

    until = time.monotonic() + rule.seconds
    known = {url: probe for url, probe in things if probe is not None}
    how = network.manners_for(manners, settings)
    with network.open_transport(settings) as transport:
        carrier = (
            transport if rule.lanes is None else network.Fence(transport, rule.lanes.__contains__)
        )
        urls = [url for url, _ in things]
        yield from network.probe_all(
            urls, settings, carrier, web.clock, known=known, how=how, until=until
        )
