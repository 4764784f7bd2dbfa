"""The network: what is asked, when, how safely, and what the answers mean.

`probe_all` turns URLs into probes, `fetch` reads one page; both take the transport and the clock
as arguments. `open_transport` is the only way to a real network.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from factcheck.model.records import Probe
from factcheck.model.words import Verdict
from factcheck.network.asking import Answer, ask_all, post
from factcheck.network.fetching import Fetched, fetch
from factcheck.network.manners import Manners, manners_for
from factcheck.network.probing import probe_all
from factcheck.network.safety import Refused, admit, is_public, spelled
from factcheck.network.sharding import ELSEWHERE, Fence, Hosts, lane_of
from factcheck.network.transports import Resolve, Transport
from factcheck.network.transports._names import system_resolve
from factcheck.network.transports.choice import Late
from factcheck.network.verdict import refusal
from factcheck.settings import NetworkSettings

__all__ = [
    "ELSEWHERE",
    "Answer",
    "Fence",
    "Fetched",
    "Hosts",
    "Manners",
    "Resolve",
    "Transport",
    "ask_all",
    "fetch",
    "lane_of",
    "left_alone",
    "manners_for",
    "open_transport",
    "place_of",
    "post",
    "probe_all",
]


@contextmanager
def open_transport(
    settings: NetworkSettings, resolve: Resolve | None = None
) -> Iterator[Transport]:
    """Open a transport and close it at the end, breaking off what is then still under way.

    ``resolve`` replaces the operating system's resolver. Which library asks is in the settings;
    it is loaded with the first request, which raises `UsageError` if it is not installed.
    """
    transport = Late(
        settings,
        resolve or system_resolve,
        (lambda _: True) if settings.allow_private else is_public,
    )
    try:
        yield transport
    finally:
        transport.close()


def place_of(url: str, settings: NetworkSettings) -> tuple[str, str] | None:
    """Return the lane of an address, and the spelling by which it is one fetch with others.

    None for an address that nobody is asked about.
    """
    admitted = admit(url, allow_private=settings.allow_private)
    return None if isinstance(admitted, Refused) else (admitted.lane, spelled(admitted.url))


def left_alone(url: str, settings: NetworkSettings, now: datetime) -> Probe:
    """Return what can be said of an address without asking anybody.

    ``unchecked (offline)``, unless it could not be asked in any case: malformed, another scheme.
    """
    admitted = admit(url, allow_private=settings.allow_private)
    if isinstance(admitted, Refused):
        return refusal(url, admitted, now)
    return Probe(url, now, Verdict.UNCHECKED, "offline")
