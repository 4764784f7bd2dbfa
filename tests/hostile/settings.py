"""What runs against the hostile web have in common: short waits, the real door, our own names."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from unittest.mock import patch

from factcheck import network
from factcheck.network import Transport
from factcheck.settings import NetworkSettings
from tests.hostile.names import Names, allows

TRANSPORTS = ("requests", "curl")
SETTINGS = NetworkSettings(
    concurrency=32,
    per_host=32,
    spacing=0.0,
    deadline=0.6,
    connect_timeout=0.4,
    retries=2,
    retry_wait=0.01,
    retry_after_cap=1.0,
    max_body=300_000,
)
"""Short enough for rows that are asked one by one."""
TOGETHER = replace(SETTINGS, deadline=1.5, connect_timeout=1.0)
"""Long enough for a run that asks all of them at once, on a machine with other work."""


def table() -> str:
    """Return the settings of such a run as a ``factcheck.toml``."""
    plain = NetworkSettings()
    names = [item.name for item in fields(plain)]
    told = {name: getattr(TOGETHER, name) for name in names}
    lines = [f"{name} = {value!r}" for name, value in told.items() if value != getattr(plain, name)]
    return "\n".join(["[network]", *lines, ""])


@contextmanager
def our_names() -> Iterator[Names]:
    """Put our resolver, and our public internet, in the place of the system's."""
    names = Names()
    with patch.object(network, "system_resolve", names), patch.object(network, "is_public", allows):
        yield names


@contextmanager
def opened(settings: NetworkSettings) -> Iterator[Transport]:
    """Open the transport of the settings at the door that everybody uses."""
    with our_names(), network.open_transport(settings) as transport:
        yield transport
