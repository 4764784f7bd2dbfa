"""Pages are read some time after they came, many at once: what is to be asked next goes first."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from factcheck.model.words import Verdict
from factcheck.network.probing import probe_all
from factcheck.network.transports import Outcome, Request, Response
from factcheck.settings import NetworkSettings
from tests.network._web import PAGE, Web, failing

NOW = datetime(2025, 10, 6, 9, 30, tzinfo=UTC)
HOST = "https://example.com"


class Burst:
    """Answers all that has been asked, at once."""

    def __init__(self, concurrency: int = 20, body: bytes = PAGE.body) -> None:
        self.concurrency = concurrency
        self.answer: Outcome = replace(PAGE, body=body)
        self.events: list[str] = []
        self._asked: list[tuple[int, Request]] = []

    def resolve(self, host: str, port: int) -> Sequence[str]:
        raise AssertionError((host, port))

    def start(self, ticket: int, request: Request) -> None:
        self.events.append(request.url.rpartition("/")[2])
        self._asked.append((ticket, request))

    def wait(self, timeout: float | None) -> list[tuple[int, Outcome]]:
        asked, self._asked = self._asked, []
        return [(ticket, self.answer) for ticket, _ in asked]

    def close(self) -> None: ...


def probed(burst: Burst, links: int) -> list[str]:
    """Return starts by their number, and ``-`` for each probe that was told, in order."""
    settings = NetworkSettings(spacing=0.0, per_host=2)
    urls = [f"https://h{number % 20}.example/{number}" for number in range(links)]
    for probe in probe_all(urls, settings, burst, lambda: NOW):
        assert probe.verdict is Verdict.ALIVE
        burst.events.append("-")
    return burst.events


def test_what_is_to_be_asked_next_is_asked_before_a_page_is_read() -> None:
    events = probed(Burst(4), 12)
    assert sorted(events[:8]) == sorted(map(str, range(8)))  # four are answered, none is read
    assert events.count("-") == 12


@pytest.mark.parametrize(("size", "most"), [(1, 20), (2_000_000, 4)])
def test_no_more_than_a_few_pages_wait(size: int, most: int) -> None:
    events = probed(Burst(20, b"x" * size), 100)
    waiting = [at - 2 * events[:at].count("-") for at in range(len(events) + 1)]
    assert max(waiting) == most + 20  # what may wait, and what is under way


def test_what_slows_a_host_down_is_heard_at_once() -> None:
    busy = Response(429, (("retry-after", "1"),), took=0.1)
    web = Web(lambda request, time: busy if time == 1 else PAGE)
    settings = NetworkSettings(per_host=1, spacing=0.0)
    found = list(
        probe_all([f"{HOST}/{n}" for n in range(3)], settings, web, web.now, web.monotonic)
    )
    assert {probe.verdict for probe in found} == {Verdict.ALIVE}
    starts = [at for at, _ in web.asked]
    assert starts[1] >= 1.1  # the second link waited for what the first was told


def test_a_silent_host_is_given_up_no_later_than_before() -> None:
    web = Web(failing("connect-timeout"))
    settings = NetworkSettings(per_host=1, spacing=0.0, retries=0)
    urls = [f"{HOST}/{n}" for n in range(20)]
    assert len(list(probe_all(urls, settings, web, web.now, web.monotonic))) == 20
    assert len(web.asked) == 2


def told(web: Web, links: int) -> list[float]:
    """Return when the probes of so many links were told, on the web's clock."""
    settings = NetworkSettings(spacing=0.01)
    urls = [f"{HOST}/{number}" for number in range(links)]
    return [
        web.monotonic() for _ in probe_all(urls, settings, web, web.now, web.monotonic)
    ]  # the clock stands still while answers are read


def test_pages_are_read_many_at_once() -> None:
    web = Web(lambda request, time: PAGE)
    times = told(web, 200)  # one comes every 17 ms
    assert len(set(times)) < 200 / 5
    starts = {url: at for at, url in web.asked}
    assert max(times) == max(starts.values()) + 0.1  # nothing is left to be waited for


def test_no_page_waits_for_long() -> None:
    web = Web(lambda request, time: replace(PAGE, took=9.0 if request.url.endswith("/0") else 0.1))
    assert sorted(told(web, 2))[0] < 0.35


def test_a_redirect_is_followed_at_once() -> None:
    on = Response(302, (("location", "/there"),), took=0.1)
    slow = replace(PAGE, took=9.0)  # so that it is not for want of work that answers are read
    web = Web(
        lambda request, time: slow if request.url.endswith("/0") else on if time == 1 else PAGE
    )
    told(web, 2)
    starts = {url: at for at, url in web.asked}
    assert starts[f"{HOST}/there"] - starts[f"{HOST}/1"] < 0.111


class Waited(Burst):
    """Answers only who has time to wait."""

    def wait(self, timeout: float | None) -> list[tuple[int, Outcome]]:
        if timeout == 0.0:
            return []
        self.events.append("waited")
        return super().wait(timeout)


@pytest.mark.parametrize("chores", [0, 2])
def test_what_has_time_is_done_before_anybody_waits(chores: int) -> None:
    waited = Waited()
    meanwhile = (waited.events.append("chore") for _ in range(chores))
    urls = [f"https://h{number}.example/{number}" for number in range(3)]
    rules = NetworkSettings(spacing=0.0)
    assert len(list(probe_all(urls, rules, waited, lambda: NOW, meanwhile=meanwhile))) == 3
    assert waited.events == ["0", "1", "2", *["chore"] * chores, "waited"]


def test_what_has_time_is_left_where_nobody_has_to_wait() -> None:
    burst = Burst()
    meanwhile = (burst.events.append("chore") for _ in range(2))
    urls = [f"https://h{number}.example/{number}" for number in range(3)]
    rules = NetworkSettings(spacing=0.0)
    assert len(list(probe_all(urls, rules, burst, lambda: NOW, meanwhile=meanwhile))) == 3
    assert burst.events == ["0", "1", "2"]


def test_what_has_time_does_not_keep_a_place_empty() -> None:
    waited = Waited(2)
    meanwhile = (waited.events.append("chore") for _ in range(2))
    urls = [f"https://h{number}.example/{number}" for number in range(3)]
    rules = NetworkSettings(spacing=0.0)
    assert len(list(probe_all(urls, rules, waited, lambda: NOW, meanwhile=meanwhile))) == 3
    assert waited.events == ["0", "1", "waited", "2", "chore", "chore", "waited"]
