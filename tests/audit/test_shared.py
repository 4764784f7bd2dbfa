"""Two audits with one memory, and a memory that goes away."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from factcheck.audit import ending, feeding, nightly
from factcheck.audit.nightly import World
from factcheck.network import Transport, open_transport
from factcheck.network.transports import Outcome, Request
from factcheck.settings import AuditSettings, NetworkSettings, Settings
from tests._postgres import Server
from tests.audit._night import GONE, HOUR, Nights, written
from tests.cli._hosts import hosts

LINKS = 6


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_two_audits_at_once_share_the_work(
    tmp_path: Path, kind: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two machines with one catalogue each: every link is asked for once, by one of them.

    Each leases three of eight hosts before either asks for anything, and goes on to whatever is
    free; no host is ever asked by both at a time, nor where a link of each leads to the next. What
    led to a host in other hands is left to the next audit.
    """
    place = request.getfixturevalue("postgres") if kind == "postgres" else str(tmp_path / "shared")
    monkeypatch.setattr(feeding, "HOSTS", 3)
    network = NetworkSettings(allow_private=True, audit=AuditSettings(spacing=0.01))
    both = threading.Barrier(2)
    asked: dict[str, int] = {}

    @contextmanager
    def opened(settings: NetworkSettings) -> Iterator[Transport]:
        both.wait(30)
        with open_transport(settings) as transport:
            yield transport

    together = World(opened)

    def run(name: str, world: World = together) -> None:
        settings = Settings(root=tmp_path / name, history=place, network=network)
        with nightly.audit(settings, datetime.now(UTC), world=world) as outcome:
            asked[name] = outcome.tally.asked

    with hosts(8) as web:
        urls = [f"http://{host}/{number}" for host in web.addresses for number in range(LINKS)]
        ring = [f"http://{host}/to/{web.addresses[at - 1]}/x" for at, host in
                enumerate(web.addresses)]  # fmt: skip
        names = ("office", "ci")
        for name in names:
            (tmp_path / name).mkdir()
            written(tmp_path / name, {"one": urls[::2], "two": urls[1::2] + ring})
        threads = [threading.Thread(target=run, args=(name,)) for name in names]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        times = {url: web.requests[url.removeprefix("http://")] for url in urls}
        assert times == dict.fromkeys(urls, 1)
        led = [web.requests[f"{host}/x"] for host in web.addresses]
        assert set(led) <= {0, 1}
        assert sum(asked.values()) == len(urls) + sum(led)
        assert min(asked.values()) >= 3 * LINKS
        run("ci", World())
        assert [web.requests[f"{host}/x"] for host in web.addresses] == [1] * len(ring)
        assert asked["ci"] == len(ring) - sum(led)
        assert max(web.most_at_once.values()) == 1


def test_an_audit_whose_history_goes_away_ends_and_the_next_one_goes_on(
    tmp_path: Path, stoppable: Server
) -> None:
    """Nothing is lost, nothing is asked twice, and news waits until the history can tell it."""
    urls = [f"https://{host}.example/{number}" for host in "abc" for number in range(12)]
    nights = Nights(written(tmp_path, {"one": urls}), history=stoppable.schema())
    gone = urls[13]
    nights.answers[gone] = GONE
    count = [0]

    def stopping(asked: Request, times: int) -> Outcome:
        count[0] += 1
        if count[0] == 12:
            stoppable.stop()
        return nights._answer(asked, times)  # noqa: SLF001 - the same answers as ever

    nights.web.answer = stopping
    try:
        with nights.night() as outcome:
            assert outcome.is_cut_off
            assert ending.audit_code(outcome, "error", only_new=False) == 3
            assert not outcome.news
            first = nights.asked()
            assert 12 <= len(first) <= 24  # of each host eight were with the network
            assert outcome.left == 36 - len(first)
            (notice,) = outcome.notices
            assert "the history went away" in str(notice)
            assert f"is kept in {tmp_path / '.factcheck'}" in str(notice)
    finally:
        stoppable.start()
    with nights.night(after=HOUR) as outcome:
        assert ending.audit_code(outcome, "error", only_new=True) == 1
        assert [each.url for each in outcome.report.told("new")] == [gone]
        assert not outcome.left
        assert "took up what was found of links" in str(outcome.notices[0])
    assert sorted(first + nights.asked()) == sorted(urls)
    with nights.night(after=HOUR / 2) as outcome:
        assert outcome.notices == ()
    assert nights.asked() == []


def test_an_audit_does_not_begin_without_its_history(tmp_path: Path, stoppable: Server) -> None:
    nights = Nights(written(tmp_path, {"one": ["https://a.example/"]}))
    nights.settings = replace(nights.settings, history=stoppable.schema())
    stoppable.stop()
    try:
        with pytest.raises(Exception, match="the history cannot be reached"), nights.night():
            pass
    finally:
        stoppable.start()
    assert nights.asked() == []
    assert nights.told() == {}
