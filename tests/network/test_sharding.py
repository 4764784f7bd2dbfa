"""Shards: whole hosts each, and no host in two of them, wherever redirects lead."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model.probes import Hop, Probe
from factcheck.model.words import Verdict
from factcheck.network.sharding import ELSEWHERE, Fence, Hosts, lane_of
from factcheck.network.transports import Failure, Outcome, Request, Response

NOW = datetime(2026, 3, 1, tzinfo=UTC)


def _led(url: str, *hops: str) -> Probe:
    probe = Probe(url, NOW, Verdict.ALIVE, "ok", 200)
    if not hops:
        return probe
    return replace(probe, hops=tuple(Hop(302, hop) for hop in hops), final_url=hops[-1])


def test_nothing_makes_no_shard() -> None:
    assert Hosts().shards([], 4) == []


def test_one_host_is_one_shard() -> None:
    """However many links it has, and on whatever scheme; another port is another host."""
    urls = [f"https://a.example/{n}" for n in range(5)] + ["http://a.example/"]
    (shard,) = Hosts().shards(urls, 4)
    assert shard.urls == tuple(urls)
    assert len(Hosts().shards([*urls, "https://b.example/"], 4)) == 2


def test_the_longest_lanes_are_apart() -> None:
    """Each shard takes as long as its longest lane, at least."""
    urls = [f"https://h{host}.test/{n}" for host in range(6) for n in range(host + 1)]
    shards = Hosts().shards(urls, 2)
    assert sorted(len(shard.urls) for shard in shards) == [10, 11]
    assert not any({"h4.test", "h5.test"} <= shard.lanes for shard in shards)


def test_one_site_is_asked_by_one() -> None:
    """Sites send readers from one of their hosts to another."""
    urls = ["https://a.co.jp/", "https://www.a.co.jp/", "https://b.co.jp/"]
    shards = Hosts().shards(urls, 3)
    assert sorted(shard.urls for shard in shards) == [tuple(urls[:2]), tuple(urls[2:])]


def test_hosts_to_which_links_led_go_together() -> None:
    """Also those that are not cited themselves, and all between two."""
    hosts = Hosts()
    hosts.learn(_led("https://a.test/", "https://b.test/x", "https://c.test/"))
    hosts.learn(_led("https://d.test/", "https://c.test/y"))
    hosts.learn(_led("https://e.test/"))
    shards = hosts.shards(["https://a.test/", "https://d.test/", "https://e.test/"], 3)
    assert [shard.urls for shard in shards] == [
        ("https://a.test/", "https://d.test/"),
        ("https://e.test/",),
    ]
    assert {"a.test", "b.test", "c.test", "d.test"} <= shards[0].lanes


def test_what_nobody_is_asked_about_is_not_lost() -> None:
    """It is refused where it is probed, as without shards."""
    urls = ["mailto:a@b.test", "https://a.test/", "http://a..b/"]
    shards = Hosts().shards(urls, 4)
    assert sorted(url for shard in shards for url in shard.urls) == sorted(urls)


ADDRESSES = st.builds(
    "{}://{}{}.test{}/{}".format,
    st.sampled_from(["http", "https"]),
    st.sampled_from(["", "www.", "a."]),
    st.sampled_from("abcdef"),
    st.sampled_from(["", ":8080"]),
    st.integers(0, 9),
)


@given(
    st.lists(ADDRESSES, unique=True), st.lists(st.tuples(ADDRESSES, ADDRESSES)), st.integers(1, 4)
)
@settings(max_examples=60, derandomize=True)
def test_laws(urls: list[str], ways: list[tuple[str, str]], most: int) -> None:
    """Each address is in one shard, each host in one at most; who leads to whom is with them."""
    hosts = Hosts()
    for start, end in ways:
        hosts.learn(_led(start, end))
    shards = hosts.shards(urls, most)
    assert len(shards) <= most
    assert sorted(url for shard in shards for url in shard.urls) == sorted(urls)
    seen = [lane for shard in shards for lane in shard.lanes]
    assert len(seen) == len(set(seen))
    for shard in shards:
        assert {lane_of(url) for url in shard.urls} <= shard.lanes
        for start, end in ways:
            assert (lane_of(start) in shard.lanes) == (lane_of(end) in shard.lanes)


class _Carrier:
    """A transport that answers at once."""

    concurrency = 7

    def __init__(self) -> None:
        self.resolve = lambda host, port: ["192.0.2.1"]
        self.started: list[int] = []
        self.waited: list[float | None] = []
        self.closed = False

    def start(self, ticket: int, request: Request) -> None:
        self.started.append(ticket)

    def wait(self, timeout: float | None) -> list[tuple[int, Outcome]]:
        self.waited.append(timeout)
        done, self.started = self.started, []
        return [(ticket, Response(200, ())) for ticket in done]

    def close(self) -> None:
        self.closed = True


def test_a_fence() -> None:
    """Who is outside is not asked; what is under way inside does not wait for that."""
    carrier = _Carrier()
    ended: list[str] = []
    fence = Fence(carrier, {"a.test", "b.test:8080"}.__contains__, ended.append)
    asked = Request("https://a.test/", (), 1, 1, 1, 1)
    assert fence.concurrency == 7
    for ticket, url in enumerate(
        ("https://a.test/", "https://b.test/", "http://b.test:8080/", "http://a.test/")
    ):
        fence.start(ticket, replace(asked, url=url))
    assert carrier.started == [0, 2, 3]
    assert ended == []
    assert fence.wait(5.0) == [
        (1, Failure(ELSEWHERE)),
        *((ticket, Response(200, ())) for ticket in (0, 2, 3)),
    ]
    assert ended == ["a.test", "b.test:8080", "a.test"]
    assert fence.wait(5.0) == []
    assert carrier.waited == [0.0, 5.0]
    fence.close()
    assert carrier.closed
