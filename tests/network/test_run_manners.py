"""How a run behaves at other people's servers, on a web in memory."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

import pytest

from factcheck.model.records import Probe
from factcheck.network import manners_for, probe_all
from factcheck.network.transports import Failure, Outcome, Request, Response
from factcheck.settings import AuditSettings, HostSettings, NetworkSettings
from tests.network._web import PAGE, Web

SETTINGS = NetworkSettings(concurrency=50, per_host=3, spacing=0.5, retries=2, retry_wait=1.0)


def probes(
    web: Web, urls: Iterable[str], name: str = "check", settings: NetworkSettings = SETTINGS
) -> dict[str, Probe]:
    how = manners_for(name, settings)
    found = probe_all(urls, settings, web, web.now, web.monotonic, how=how)
    return {probe.url: probe for probe in found}


def starts(web: Web, host: str) -> list[float]:
    return [at for at, url in web.asked if url.split("/")[2] == host]


def test_http_and_https_of_one_host_share_its_lane() -> None:
    web = Web(lambda request, time: replace(PAGE, took=9.0))
    probes(web, [f"{scheme}://a.example/{n}" for n in range(4) for scheme in ("http", "https")])
    assert web.most == {"a.example": 3}
    assert all(later - at >= 0.5 for at, later in pairwise(starts(web, "a.example")))


def test_a_host_of_the_settings_goes_at_its_own_pace() -> None:
    own = (HostSettings("mine.example", per_host=5, spacing=0.0), HostSettings("b.example", 1))
    web = Web(lambda request, time: replace(PAGE, took=9.0))
    hosts = ("mine.example", "b.example", "c.example")
    urls = [f"https://{host}/{n}" for n in range(6) for host in hosts]
    probes(web, urls, settings=replace(SETTINGS, hosts=own))
    assert web.most == {"mine.example": 5, "b.example": 1, "c.example": 3}
    assert starts(web, "mine.example")[:5] == [0.0] * 5


def test_an_audit_asks_one_at_a_time_a_second_apart() -> None:
    web = Web(lambda request, time: PAGE)
    urls = [f"https://h{n % 3}.example/{n}" for n in range(12)]
    assert {probe.verdict.value for probe in probes(web, urls, "audit").values()} == {"alive"}
    for host in ("h0.example", "h1.example", "h2.example"):
        assert starts(web, host) == [0.0, 1.0, 2.0, 3.0, 4.0]  # the first is its robots.txt
    assert max(web.most.values()) == 1


def robots(text: str, others: Outcome = PAGE, **fields: float) -> Web:
    answer = Response(200, (("content-type", "text/plain"),), text.encode(), took=0.1)

    def act(request: Request, time: int) -> Outcome:
        return answer if request.url.endswith("/robots.txt") else others

    return Web(act)


def test_an_audit_keeps_the_crawl_delay_and_asks_for_it_once_a_host() -> None:
    web = robots("User-agent: *\nCrawl-delay: 7")
    found = probes(web, [f"https://a.example/{n}" for n in range(4)], "audit")
    assert [url for _, url in web.asked].count("https://a.example/robots.txt") == 1
    assert len(found) == 4  # it is no link of anybody's
    assert starts(web, "a.example") == [0.0, 1.0, 8.0, 15.0, 22.0]


def test_a_smaller_crawl_delay_makes_nobody_faster_and_a_check_asks_for_none() -> None:
    urls = [f"https://a.example/{n}" for n in range(3)]
    web = robots("User-agent: *\nCrawl-delay: 0.1")
    probes(web, urls, "audit", replace(SETTINGS, audit=AuditSettings(spacing=2.0)))
    assert starts(web, "a.example") == [0.0, 2.0, 4.0, 6.0]
    web = robots("User-agent: *\nCrawl-delay: 7")
    probes(web, urls)
    assert starts(web, "a.example") == [0.0, 0.5, 1.0]


def test_nothing_is_asked_before_the_robots_txt_has_come_however_many_may_be() -> None:
    def act(request: Request, time: int) -> Outcome:
        return replace(PAGE, took=20.0)

    web = Web(act)
    own = (HostSettings("a.example", per_host=4, spacing=0.0),)
    urls = [f"https://a.example/{n}" for n in range(6)]
    probes(web, urls, "audit", replace(SETTINGS, hosts=own))
    assert starts(web, "a.example") == [0.0, 20.0, 20.0, 20.0, 20.0, 40.0, 40.0]


@pytest.mark.parametrize(
    "answer",
    [
        Failure("timeout", took=5.0),
        Failure("dns-no-such-host", took=5.0),
        Response(503, (("retry-after", "60"),), took=5.0),
        Response(302, (("location", "https://other.example/robots.txt"),), took=5.0),
        Response(302, (("location", "http://10.0.0.1/robots.txt"),), took=5.0),
        Response(302, (), took=5.0),
        Response(302, (("location", "/robots.txt"),), took=5.0),
    ],
)
def test_a_robots_txt_that_cannot_be_had_asks_for_nothing(answer: Outcome) -> None:
    def act(request: Request, time: int) -> Outcome:
        return answer if request.url.endswith("/robots.txt") else PAGE

    web = Web(act)
    probes(web, ["https://a.example/1", "https://a.example/2"], "audit")
    assert starts(web, "a.example") == [0.0, 5.0, 6.0]
    assert {url.split("/")[2] for _, url in web.asked} == {"a.example"}


def test_a_robots_txt_is_followed_on_its_own_host() -> None:
    def act(request: Request, time: int) -> Outcome:
        if request.url == "http://a.example/robots.txt":
            to = "https://a.example/robots.txt"
            return Response(301, (("location", to),), took=0.1)
        if request.url == "https://a.example/robots.txt":
            return Response(200, (), b"User-agent: factcheck\nCrawl-delay: 5", took=0.1)
        return PAGE

    web = Web(act)
    probes(web, ["http://a.example/1", "http://a.example/2"], "audit")
    assert starts(web, "a.example") == [0.0, 1.0, 2.0, 7.0]


def test_a_host_that_only_redirects_lead_to_is_asked_for_its_crawl_delay_too() -> None:
    def act(request: Request, time: int) -> Outcome:
        if request.url == "https://b.example/robots.txt":
            return Response(200, (), b"User-agent: *\nCrawl-delay: 9", took=0.1)
        if "a.example" in request.url and not request.url.endswith("robots.txt"):
            to = request.url.replace("a.example", "b.example")
            return Response(302, (("location", to),), took=0.1)
        return PAGE

    web = Web(act)
    found = probes(web, [f"https://a.example/{n}" for n in range(3)], "audit")
    assert {probe.reason for probe in found.values()} == {"redirected"}
    first, *pages = starts(web, "b.example")
    assert [url for at, url in web.asked if at == first][-1] == "https://b.example/robots.txt"
    assert len(pages) == 3
    assert all(later - at >= 8.99 for at, later in pairwise(pages))


@pytest.mark.parametrize(
    "busy", [Response(429, (), took=0.1), Response(503, (("retry-after", "4"),), took=0.1)]
)
def test_a_crowded_host_rests_and_then_is_asked_half_as_much(busy: Response) -> None:
    def act(request: Request, time: int) -> Outcome:
        return busy if time == 1 and request.url.endswith(("/0", "/1")) else replace(PAGE, took=3.0)

    web = Web(act)
    settings = replace(SETTINGS, per_host=4, spacing=0.05)
    found = probes(web, [f"https://a.example/{n}" for n in range(9)], settings=settings)
    assert {probe.verdict.value for probe in found.values()} == {"alive"}
    first, second, *rest = starts(web, "a.example")
    assert (first, second) == (0.0, 0.05)
    rests = float(busy.header("retry-after") or 1.0)
    assert rest[0] >= 0.1 + rests
    # Both signs came from one crowd: it is slowed once, to two at a time, 0.1 seconds apart.
    assert all(later - at >= 0.0999 for at, later in pairwise(rest))
    assert max(sum(at <= other < at + 3 for other in rest) for at in rest) == 2


def test_a_host_that_stays_crowded_is_left_alone() -> None:
    """A thousand links there would each wait four times; no other host is touched."""
    web = Web(lambda request, time: Response(429, (), took=0.1) if "/full" in request.url else PAGE)
    urls = [f"https://a.example/full/{n}" for n in range(1000)]
    found = probes(web, [*urls, "https://b.example/"])
    left = {url for url in urls if found[url].reason == "host-given-up"}
    assert {(found[url].verdict.value, found[url].reason) for url in urls if url not in left} == {
        ("blocked", "http-429")
    }
    assert {found[url].verdict.value for url in left} == {"blocked"}
    assert len(left) > 980
    said = "a.example says that it is asked too often, and was not asked again."
    assert {found[url].detail for url in left} == {said}
    assert not {url for _, url in web.asked} & left
    assert found["https://b.example/"].verdict.value == "alive"
    assert web.seconds < 200


def test_a_host_in_maintenance_is_left_alone_too() -> None:
    """Two hundred links there, each with four waits of a minute, would take ten hours."""
    web = Web(lambda request, time: Response(503, (("retry-after", "60"),), took=0.1))
    urls = [f"https://a.example/{n}" for n in range(200)]
    found = probes(web, urls)
    reasons = Counter((probe.verdict.value, probe.reason) for probe in found.values())
    asked = len({url for _, url in web.asked})
    assert reasons == {
        ("unreachable", "http-503"): asked,
        ("unreachable", "host-given-up"): 200 - asked,
    }
    assert len(web.asked) < 40
    assert web.seconds < 1800


@pytest.mark.parametrize(
    "stall",
    [
        Failure("timeout", took=25.0),
        Failure("dns-no-answer", took=25.0),
        replace(PAGE, fault="timeout", truncated=True, took=25.0),  # a byte at a time
    ],
)
def test_a_host_that_never_answers_in_time_is_given_up(stall: Outcome) -> None:
    def act(request: Request, time: int) -> Outcome:
        return stall if "/a.example/" in request.url else PAGE

    web = Web(act)
    urls = [f"https://a.example/{n}" for n in range(1000)]
    found = probes(web, [*urls, "https://b.example/"])
    fault = stall.reason if isinstance(stall, Failure) else "timeout"
    asked = {url for _, url in web.asked} & set(urls)
    assert {(found[url].verdict.value, found[url].reason) for url in asked} == {
        ("unreachable", fault)
    }
    left = set(urls) - asked
    said = "a.example gave no answer, and was not asked again."
    assert {(found[url].reason, found[url].detail) for url in left} == {("host-given-up", said)}
    assert len(left) > 980
    assert found["https://b.example/"].verdict.value == "alive"
    assert web.seconds < 250


@pytest.mark.parametrize(
    "stall", [Failure("timeout", took=25.0), replace(PAGE, fault="timeout", took=25.0)]
)
def test_a_slow_host_that_answers_now_and_then_is_not_given_up(stall: Outcome) -> None:
    def act(request: Request, time: int) -> Outcome:
        odd = int(request.url.rpartition("/")[2]) % 3
        return stall if odd else PAGE

    web = Web(act)
    found = probes(web, [f"https://a.example/{n}" for n in range(60)])
    assert sum(probe.verdict.value == "alive" for probe in found.values()) == 20


def test_a_link_that_has_been_begun_is_asked_to_its_end_at_a_crowded_host() -> None:
    def act(request: Request, time: int) -> Outcome:
        if request.url.endswith("/good"):
            return PAGE if time == 3 else Response(500, (), took=0.01)
        return Response(429, (("retry-after", "3600"),), took=0.2)

    web = Web(act)
    urls = ["https://a.example/good", *(f"https://a.example/{n}" for n in range(30))]
    found = probes(web, urls, settings=replace(SETTINGS, retry_wait=5.0))
    assert found[urls[0]].verdict.value == "alive"
    asked = {url for _, url in web.asked}
    assert {(found[url].verdict.value, found[url].reason, url in asked) for url in urls[1:]} == {
        ("blocked", "http-429", True),
        ("blocked", "host-given-up", False),
    }


def test_a_crowded_host_that_answers_now_and_then_is_not_left_alone() -> None:
    def act(request: Request, time: int) -> Outcome:
        return PAGE if int(request.url.rpartition("/")[2]) % 3 else Response(429, (), took=0.1)

    web = Web(act)
    settings = replace(SETTINGS, retries=0)
    found = probes(web, [f"https://a.example/{n}" for n in range(30)], settings=settings)
    assert sum(probe.verdict.value == "alive" for probe in found.values()) == 20
    assert len(web.asked) == 30
