"""One run, on a web in memory whose waits take no time."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

import pytest

from factcheck.model.records import Probe
from factcheck.model.words import Verdict
from factcheck.network import open_transport, probe_all
from factcheck.network._online import CONTROL_NAMES
from factcheck.network.transports import Failure, Outcome, Request, Response
from factcheck.settings import NetworkSettings
from tests.network._web import PAGE, Web, failing
from tests.site import Site

SETTINGS = NetworkSettings(concurrency=100, per_host=3, spacing=0.5, retries=2, retry_wait=1.0)


def probes(
    web: Web, urls: Iterable[str], settings: NetworkSettings = SETTINGS
) -> dict[str, tuple[str, str]]:
    found = list(probe_all(urls, settings, web, web.now, web.monotonic))
    assert len({probe.url for probe in found}) == len(found)
    return {probe.url: (probe.verdict.value, probe.reason) for probe in found}


def test_nothing_asked_nothing_done() -> None:
    web = Web(lambda request, time: PAGE)
    assert probes(web, []) == {}
    assert (web.asked, web.looked_up) == ([], [])


def test_one_probe_for_each_distinct_url_one_fetch_for_all_fragments() -> None:
    web = Web(lambda request, time: PAGE)
    urls = [
        "https://a.example/x",
        "https://a.example/x#gone",
        "https://a.example/x",
        "HTTPS://A.example/x",
        "https://me:pw@a.example/x",
        "mailto:a@a.example",
        "http://a..b/",
    ]
    assert probes(web, urls) == {
        "https://a.example/x": ("alive", "ok"),
        "https://a.example/x#gone": ("suspect", "missing-fragment"),
        "HTTPS://A.example/x": ("alive", "ok"),
        "https://me:pw@a.example/x": ("alive", "ok"),
        "mailto:a@a.example": ("unchecked", "scheme-mailto"),
        "http://a..b/": ("invalid", "invalid-host"),
    }
    assert [url for _, url in web.asked] == ["https://a.example/x"]


def test_waits_between_retries_are_not_counted_as_time_taken() -> None:
    def answer(request: Request, time: int) -> Outcome:
        return PAGE if time == 3 else Response(503, (), took=0.25)

    web = Web(answer)
    (probe,) = probe_all(["https://a.example/x"], SETTINGS, web, web.now, web.monotonic)
    assert (probe.verdict, probe.took) == (Verdict.ALIVE, 0.6)
    assert [round(at, 2) for at, _ in web.asked] == [0.0, 1.25, 4.5]
    assert probe.at == web.now()


def test_who_says_too_often_is_left_alone_and_then_asked_less() -> None:
    def answer(request: Request, time: int) -> Outcome:
        if request.url.endswith("/0") and time == 1:
            return Response(429, (("retry-after", "20"),), took=0.01)
        return replace(PAGE, took=5.0)

    web = Web(answer)
    urls = [f"https://a.example/{n}" for n in range(6)] + ["https://b.example/"]
    found = probes(web, urls, replace(SETTINGS, spacing=0.5, per_host=2))
    assert set(found.values()) == {("alive", "ok")}
    times = [at for at, url in web.asked if "a.example" in url]
    assert times[0] == 0.0
    assert all(at >= 20 for at in times[1:])
    assert all(later - at >= 1 for at, later in pairwise(times[1:]))
    # One at a time from then on.
    assert times[2] - times[1] >= 5
    assert next(at for at, url in web.asked if "b.example" in url) < 1


@pytest.mark.parametrize("reason", ["dns-no-such-host", "dns-no-answer", "network-unreachable"])
def test_without_a_network_nothing_is_dead(reason: str) -> None:
    web = Web(failing(reason), known=())
    urls = [f"https://h{n}.example/{n}" for n in range(20)]
    assert set(probes(web, urls).values()) == {("unchecked", "offline")}
    assert web.looked_up == list(CONTROL_NAMES)  # once a run
    assert len(web.asked) == 20  # and nothing is asked twice


@pytest.mark.parametrize(
    ("reason", "verdict"),
    [
        ("dns-no-such-host", "dead"),
        ("dns-no-answer", "unreachable"),
        ("network-unreachable", "unreachable"),
    ],
)
def test_with_a_network_a_missing_host_is_what_it_is(reason: str, verdict: str) -> None:
    web = Web(failing(reason), known=CONTROL_NAMES[1:])
    assert probes(web, ["https://a.example/", "https://b.example/"]) == {
        "https://a.example/": (verdict, reason),
        "https://b.example/": (verdict, reason),
    }
    assert web.looked_up == list(CONTROL_NAMES[:2])


def test_a_host_that_swallows_connections_is_given_up_after_two() -> None:
    """A thousand links to it cost two time-outs, not a thousand; other hosts go on."""

    def answer(request: Request, time: int) -> Outcome:
        if "hole.example" in request.url:
            return Failure("connect-timeout", took=10.0)
        if "way.example" in request.url:
            return Response(302, (("location", "https://hole.example/x"),), took=30.0)
        return PAGE

    web = Web(answer)
    urls = [f"https://hole.example/{n}" for n in range(1000)]
    others = ["https://a.example/", "https://way.example/"]
    settings = replace(SETTINGS, per_host=2, spacing=0.5)
    found = {
        probe.url: probe
        for probe in probe_all([*urls, *others], settings, web, web.now, web.monotonic)
    }
    verdicts = Counter((found[url].verdict, found[url].reason) for url in (*urls, others[1]))
    assert verdicts == {
        (Verdict.UNREACHABLE, "connect-timeout"): 3,
        (Verdict.UNREACHABLE, "host-given-up"): 998,
    }
    detail = "hole.example let connections time out, and was not asked again."
    assert Counter(found[url].detail for url in urls)[detail] >= 999
    assert found[others[1]].detail == detail
    assert found[others[0]].verdict is Verdict.ALIVE
    assert [url for _, url in web.asked].count("https://hole.example/x") == 0
    # Two at a time: when the second one failed, a third was under way.
    assert sum("hole.example" in url for _, url in web.asked) == 3
    assert web.seconds < 31


def test_a_host_that_answers_now_and_then_is_not_given_up() -> None:
    def answer(request: Request, time: int) -> Outcome:
        odd = int(request.url.rpartition("/")[2]) % 2
        return Failure("connect-timeout", took=1.0) if odd and time == 1 else PAGE

    urls = [f"https://a.example/{n}" for n in range(20)]
    found = probes(Web(answer), urls, replace(SETTINGS, per_host=1, retry_wait=0.0))
    assert set(found.values()) == {("alive", "ok")}


def test_a_network_that_goes_away_in_the_middle_kills_nothing() -> None:
    def answer(request: Request, time: int) -> Outcome:
        alive = web.seconds < 60
        web.known = CONTROL_NAMES if alive else ()
        dead = Failure("dns-no-such-host", took=0.1)
        return dead if not alive or request.url.endswith("/0") else replace(PAGE, took=11.0)

    web = Web(answer)
    found = probes(
        web, [f"https://a.example/{n}" for n in range(30)], replace(SETTINGS, per_host=1)
    )
    counts = Counter(found.values())
    assert counts["dead", "dns-no-such-host"] == 1
    assert counts["unchecked", "offline"] == 30 - 1 - counts["alive", "ok"]
    assert counts["alive", "ok"] > 3


def test_a_resolver_that_sends_every_name_into_the_house_is_no_network() -> None:
    web = Web(failing("dns-no-such-host"))
    web.resolve = lambda host, port: ["192.168.0.1"]  # type: ignore[method-assign]
    assert probes(web, ["https://a.example/"]) == {"https://a.example/": ("unchecked", "offline")}


def test_what_can_never_exist_is_dead_even_offline() -> None:
    web = Web(failing("dns-no-such-host"), known=())
    assert probes(web, ["http://a.invalid/"]) == {"http://a.invalid/": ("dead", "dns-no-such-host")}


def test_many_links_keep_limits_and_spacing_over_redirects_and_retries() -> None:
    def answer(request: Request, time: int) -> Outcome:
        number = int(request.url.rpartition("/")[2])
        if number % 7 == 1 and time == 1:
            return Response(503, (), took=0.3)
        if number % 5 == 1:
            other = f"https://h{number % 97}.example/{number + 4}"
            return Response(302, (("location", other),), took=0.2)
        return replace(PAGE, took=0.1 + number % 13 / 10)

    web = Web(answer)
    urls = [f"https://h{n % 100}.example/{n}" for n in range(3000)]
    found = probes(web, urls, replace(SETTINGS, retries=3))
    assert len(found) == 3000
    assert Counter(verdict for verdict, _ in found.values()) == {"alive": 3000}
    assert max(web.most.values()) <= 3
    starts = defaultdict(list)
    for at, url in web.asked:
        starts[url.split("/")[2]].append(at)
    for times in starts.values():
        assert all(later - at > 0.4999 for at, later in pairwise(times))


def test_a_hundred_hosts_on_loopback_never_see_too_much() -> None:
    settings = NetworkSettings(
        allow_private=True, concurrency=24, per_host=2, spacing=0.001, retries=0
    )
    with Site() as site, open_transport(settings, lambda host, port: ["127.0.0.1"]) as transport:
        urls = [site.url(f"/slow?{n}", f"h{n % 100}.example") for n in range(600)]
        found: list[Probe] = []
        clock = Web(lambda request, time: PAGE)
        found.extend(probe_all(urls, settings, transport, clock.now))
        assert {probe.verdict for probe in found} == {Verdict.ALIVE}
        assert len(found) == site.requests == 600
        assert len(site.most) == 100
        assert max(site.most.values()) <= 2


def test_every_hop_is_checked() -> None:
    """A public page redirects inside: once by address, once by a name that points there."""
    from factcheck.network.transports.threads import ThreadsTransport  # noqa: PLC0415

    settings = NetworkSettings(retries=0)
    inside = {"inside.example": "10.0.0.1"}
    with Site() as site:
        # The site plays the public internet; everything else is what it is.
        transport = ThreadsTransport(
            settings,
            lambda host, port: [inside.get(host, "127.0.0.1")],
            lambda address: address == "127.0.0.1",
        )
        clock = Web(lambda request, time: PAGE)
        paths = ("/to-private", "/to-private-name", "/ok")
        urls = [site.url(path, "paper.example") for path in paths]
        found = {p.url: p for p in probe_all(urls, settings, transport, clock.now)}
        transport.close()
        results = [(found[url].verdict.value, found[url].reason) for url in urls]
        assert results == [
            ("unchecked", "private-address"),
            ("unchecked", "private-address"),
            ("alive", "ok"),
        ]
        assert site.requests == 3
