"""The link benchmark: its server does what its plan says, and nobody can beat its lower bound."""

import http.client
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))

import links
from _links_plan import SEED, Limits, Plan, address, plan
from _links_tools import ARTICLE, EQUAL, Tool, our_broken, ours

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="other systems have one loopback address"
)


def test_the_same_plan_each_time() -> None:
    """Server and benchmark draw it apart from each other, and later runs are to be compared."""
    drawn = plan(5000, 500)
    assert drawn == plan(5000, 500)
    assert len(drawn.missing) == 350
    assert len(set(drawn.hosts)) == 500
    assert median(drawn.latencies) == pytest.approx(0.150, rel=0.05)
    assert max(plan(1000, 10, 0.02).latencies) <= 0.02


def test_hosts_are_addresses_of_their_own() -> None:
    """So that every tool sees as many hosts, without a resolver of ours."""
    addresses = {address(host) for host in range(20_000)}
    assert len(addresses) == 20_000
    assert all(
        0 < int(octet) < 255 or octet == "0" for each in addresses for octet in each.split(".")
    )


@pytest.mark.parametrize(
    ("limits", "bound"),
    [
        pytest.param(Limits(1, 9), 4.6, id="all work, one at a time"),
        pytest.param(Limits(2, 9), 2.3, id="all work on two places"),
        pytest.param(Limits(99, 9), 2.0, id="the slowest request"),
        pytest.param(Limits(99, 1), 4.0, id="the longest lane, one at a time"),
        pytest.param(Limits(99, 9, 3.0), 6.5, id="the last start of the longest lane"),
    ],
)
def test_lower_bound(limits: Limits, bound: float) -> None:
    """The longest of all that no scheduler can change."""
    drawn = Plan((0, 0, 0, 1), (2.0, 0.5, 1.5, 0.6), frozenset())
    assert drawn.lower_bound(limits) == pytest.approx(bound)


@pytest.fixture
def port() -> Iterator[int]:
    """The port of a server of 60 links on 4 hosts, each answered within 10 ms."""
    with links.server(60, 4, SEED, 0.01) as number:
        yield number


def test_the_server_answers_as_planned(port: int) -> None:
    """Each link with its status over connections that stay open; what is not there is missing."""
    drawn = plan(60, 4, 0.01)
    links.counts(port)
    open_to = {host: http.client.HTTPConnection(address(host), port) for host in range(4)}
    titles, missing = set(), set()
    for number, host in enumerate(drawn.hosts):
        open_to[host].request("GET", f"/news/{number}")
        answer = open_to[host].getresponse()
        titles.add(answer.read().partition(b"</title>")[0])
        if answer.status == 404:
            missing.add(number)
    for path in ("/robots.txt", "/news/60", "/news/x"):
        open_to[0].request("GET", path)
        answer = open_to[0].getresponse()
        answer.read()
        assert answer.status == 404, path
    for each in open_to.values():
        each.close()
    assert missing == drawn.missing
    assert len(titles) == 60 - len(missing) + 1
    seen = links.counts(port)
    assert (seen["requests"], seen["connections"]) == (63, 5)
    assert (seen["most_at_once"], seen["most_at_one_host"]) == (1, 1)


def test_a_request_in_two_pieces_is_answered_once(port: int) -> None:
    """Nobody says where one read from a socket ends."""
    drawn = plan(60, 4, 0.01)
    there = next(number for number in range(60) if number not in drawn.missing)
    links.counts(port)
    client = http.client.HTTPConnection("127.0.0.1", port)
    client.connect()
    request = b"GET /news/%d HTTP/1.1\r\nHost: x\r\n\r\n" % there
    client.sock.sendall(request[:-3])
    assert links.counts(port)["requests"] == 0
    client.sock.sendall(request[-3:])
    client.sock.settimeout(5)
    assert client.sock.recv(12) == b"HTTP/1.1 200"
    client.close()
    assert links.counts(port)["requests"] == 1


def test_a_run_of_ours_is_measured(port: int) -> None:
    """It asks for each link once, keeps to its limits, and finds what is broken."""
    drawn = plan(60, 4, 0.01)
    settings = "[network]\nconcurrency = 8\nper_host = 3\nspacing = 0\n"
    tool = Tool("ours", "equal", EQUAL, ours("requests"), {"factcheck.toml": settings}, our_broken)
    cost = links.run(tool, {ARTICLE: drawn.article(port)}, port)
    assert cost.broken == len(drawn.missing) == 4
    assert cost.served["requests"] == 60
    assert cost.served["most_at_once"] <= 8
    assert cost.served["most_at_one_host"] <= 3
    assert cost.cpu > 0
    assert 10_000_000 < cost.memory < 400_000_000
    assert "| 4 | 60 |" in links.row(tool, cost, cost, drawn)
