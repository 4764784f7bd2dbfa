"""The network: what is asked, when, how safely, and what the answers mean.

`probe_all` turns URLs into probes, `fetch` reads one page; both take the transport and the clock
as arguments. `open_transport` is the only way to a real network.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from factcheck.network.fetching import Fetched, fetch
from factcheck.network.probing import probe_all
from factcheck.network.safety import is_public
from factcheck.network.transports import Resolve, Transport
from factcheck.network.transports._sockets import system_resolve
from factcheck.network.transports.threads import ThreadsTransport
from factcheck.settings import NetworkSettings

__all__ = ["Fetched", "Resolve", "Transport", "fetch", "open_transport", "probe_all"]


@contextmanager
def open_transport(
    settings: NetworkSettings, resolve: Resolve | None = None
) -> Iterator[Transport]:
    """Open a transport and close it at the end, breaking off what is then still under way.

    ``resolve`` replaces the operating system's resolver.
    """
    transport = ThreadsTransport(
        settings,
        resolve or system_resolve,
        (lambda _: True) if settings.allow_private else is_public,
    )
    try:
        yield transport
    finally:
        transport.close()
