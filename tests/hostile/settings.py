"""What runs against the hostile web have in common: short waits, the real door, our own names."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
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
"""Short enough for a suite, long enough for a machine under load."""


def table() -> str:
    """Return the settings as a ``factcheck.toml``."""
    plain = NetworkSettings()
    changed = [item.name for item in fields(plain)]
    lines = [
        f"{name} = {getattr(SETTINGS, name)!r}"
        for name in changed
        if getattr(SETTINGS, name) != getattr(plain, name)
    ]
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
