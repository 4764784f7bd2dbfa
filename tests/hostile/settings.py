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
    deadline=1.5,
    connect_timeout=1.0,
    retries=2,
    retry_wait=0.01,
    retry_after_cap=1.0,
    max_body=300_000,
)
"""Waits that are short for a suite, and long enough for a machine with other work."""
HASTY = replace(SETTINGS, deadline=0.6, connect_timeout=0.4, retries=0)
"""For rows that use up whatever they are given."""
TOGETHER = replace(SETTINGS, deadline=3.0, connect_timeout=2.5, concurrency=96)
"""For runs that ask all of them at once."""


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
