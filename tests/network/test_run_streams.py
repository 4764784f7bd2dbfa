"""Links that come as their hosts run dry, and a run that stops at a time, on a web in memory."""

from collections.abc import Callable
from dataclasses import replace

from factcheck.model.records import Probe
from factcheck.network import manners_for, probe_all
from factcheck.network.transports import Failure, Outcome, Request, Response
from factcheck.settings import NetworkSettings
from tests.network._web import PAGE, Web

SETTINGS = NetworkSettings(concurrency=50, retries=2, retry_wait=1.0)
More = Callable[[str, bool], list[str]]


def run(
    web: Web, urls: list[str], more: More | None = None, until: float = float("inf")
) -> list[Probe]:
    how = manners_for("audit", SETTINGS)
    found = probe_all(urls, SETTINGS, web, web.now, web.monotonic, how=how, more=more, until=until)
    return list(found)


def asked(web: Web) -> list[tuple[float, str]]:
    return [(at, url) for at, url in web.asked if not url.endswith("/robots.txt")]


def always(outcome: Outcome) -> Web:
    return Web(lambda request, time: outcome)


def test_nobody_is_asked_for_more_while_a_host_has_links_left() -> None:
    web = always(PAGE)
    calls: list[tuple[float, str, bool]] = []

    def more(lane: str, is_open: bool) -> list[str]:
        calls.append((round(web.seconds, 1), lane, is_open))
        return []

    run(web, ["https://a.example/1", "https://a.example/2", "https://b.example/1"], more)
    # robots.txt at 0 s, then links a second apart that take 0.1 s
    assert calls == [(1.1, "b.example", True), (2.1, "a.example", True)]


def test_further_links_keep_their_hosts_pace_and_may_be_of_other_hosts() -> None:
    web = always(PAGE)
    left = [
        ["https://a.example/2", "https://b.example/1"],
        ["https://a.example/3"],
        ["mailto:x@a.example", "https://b.example/2"],
    ]
    found = run(web, ["https://a.example/1"], lambda *_: left.pop(0) if left else [])
    assert sorted(probe.url for probe in found) == [
        "https://a.example/1",
        "https://a.example/2",
        "https://a.example/3",
        "https://b.example/1",
        "https://b.example/2",
        "mailto:x@a.example",
    ]
    starts = {host: [round(at, 1) for at, url in web.asked if f"//{host}." in url] for host in "ab"}
    assert starts == {"a": [0.0, 1.0, 2.0, 3.0], "b": [1.1, 2.1, 3.1]}
    assert [url for _, url in web.asked].count("https://b.example/robots.txt") == 1
    assert max(web.most.values()) == 1


def test_who_gives_more_is_told_of_a_host_that_was_given_up() -> None:
    web = always(Failure("connect-timeout", took=10.0))
    calls: list[tuple[str, bool]] = []

    def more(lane: str, is_open: bool) -> list[str]:
        calls.append((lane, is_open))
        return []

    found = run(web, [f"https://a.example/{n}" for n in range(5)], more)
    assert {probe.reason for probe in found} == {"connect-timeout", "host-given-up"}
    assert calls == [("a.example", False)]


def test_from_the_time_on_no_link_is_begun_and_those_under_way_end() -> None:
    web = always(replace(PAGE, took=2.5))
    urls = [f"https://{host}.example/{n}" for n in range(5) for host in "ab"]
    found = run(web, urls, until=4.0)
    # robots.txt takes 2.5 s, then one link a host, which ends at 5.0 s
    assert [at for at, _ in asked(web)] == [2.5, 2.5]
    assert sorted(probe.url for probe in found) == ["https://a.example/0", "https://b.example/0"]
    assert {probe.verdict.value for probe in found} == {"alive"}
    assert web.seconds == 5.0


def test_what_was_begun_goes_to_its_end_by_redirects_and_retries() -> None:
    def act(request: Request, time: int) -> Outcome:
        if request.url.endswith("/old"):
            return Response(301, (("location", "https://b.example/new"),), took=0.1)
        if request.url.endswith("/busy") and time == 1:
            return Response(503, (), took=0.1)
        return PAGE

    web = Web(act)
    urls = ["https://a.example/old", "https://c.example/busy", "https://a.example/later"]
    found = {probe.url: probe for probe in run(web, urls, until=1.05)}
    assert {url: probe.verdict.value for url, probe in found.items()} == {
        "https://a.example/old": "moved",
        "https://c.example/busy": "alive",
    }


def test_at_the_time_itself_nothing_is_begun_at_all() -> None:
    web = always(PAGE)
    assert run(web, ["https://a.example/1"], lambda *_: ["https://a.example/2"], until=0.0) == []
    assert web.asked == []


def test_a_run_that_only_waits_ends_at_the_time() -> None:
    web = always(PAGE)
    run(web, [f"https://a.example/{n}" for n in range(9)], until=2.5)
    assert (web.seconds, len(asked(web))) == (2.5, 2)
