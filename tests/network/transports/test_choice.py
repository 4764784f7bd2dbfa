"""Which transport is taken, and when it is loaded."""

import subprocess
import sys

import pytest

from factcheck.errors import UsageError
from factcheck.network import open_transport
from factcheck.network.transports.choice import chosen
from factcheck.network.transports.curl import CurlTransport
from factcheck.network.transports.threads import ThreadsTransport
from factcheck.settings import NetworkSettings


def opened(transport: str) -> object:
    found = chosen(NetworkSettings(transport=transport), lambda host, port: [], lambda _: True)
    found.close()
    return found


def test_auto_takes_curl_where_it_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(opened("auto"), CurlTransport)
    assert isinstance(opened("curl"), CurlTransport)
    assert isinstance(opened("requests"), ThreadsTransport)
    monkeypatch.setitem(sys.modules, "factcheck.network.transports.curl", None)
    assert isinstance(opened("auto"), ThreadsTransport)
    with pytest.raises(UsageError, match="needs pycurl"):
        opened("curl")


@pytest.mark.parametrize(("transport", "most"), [("curl", 1024), ("requests", 32)])
def test_each_carries_what_suits_it(transport: str, most: int) -> None:
    with open_transport(NetworkSettings(transport=transport)) as found:
        assert found.concurrency == most
    with open_transport(NetworkSettings(transport=transport, concurrency=7)) as found:
        assert found.concurrency == 7


@pytest.mark.parametrize(
    ("transport", "then"),
    [("requests", "['requests']"), ("curl", "['pycurl']"), ("auto", "['pycurl']")],
)
def test_nothing_is_loaded_before_a_link_is_asked(transport: str, then: str) -> None:
    """Links that need not be asked load neither library; one that must be loads only its own."""
    code = f"""
import sys
from datetime import datetime, UTC
from factcheck import network
from factcheck.settings import NetworkSettings
settings = NetworkSettings(transport={transport!r}, allow_private=True, retries=0)
def loaded():
    return [name for name in ("requests", "pycurl") if name in sys.modules]
def now():
    return datetime.now(UTC)
def probe(url):
    with network.open_transport(settings) as transport:
        return [one.reason for one in network.probe_all([url], settings, transport, now)]
print(probe("mailto:a@b.example"), loaded())
print(probe("http://127.0.0.1:1/"), loaded())
"""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout == f"['scheme-mailto'] []\n['refused'] {then}\n"
