"""What a run makes of a link's past, and what it believes of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from factcheck import audit
from factcheck.audit import checking
from factcheck.model.probes import Past, Probe
from factcheck.model.words import Verdict
from factcheck.settings import NetworkSettings, Settings
from factcheck.storage.sqlite import SqliteHistory

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
URL = "https://a.example/x"


class World:
    """Runs over one article that cites `URL`, each on a day of its own."""

    def __init__(self, folder: Path) -> None:
        (folder / "articles").mkdir()
        (folder / "articles" / "a.md").write_text(f"# 見出し\n\n- 資料 {URL}\n", "utf-8")
        self.settings = Settings(root=folder)
        self.asked = 0

    def run(self, days: float, found: Probe, network: NetworkSettings | None = None) -> Probe:
        """Return what a run reports that many days after noon, if ``found`` is there."""
        now = NOON + timedelta(days=days)

        def ask(urls: list[str]) -> Iterator[Probe]:
            for url in urls:
                self.asked += 1
                yield replace(found, url=url, at=now)

        settings = replace(self.settings, network=network or self.settings.network)
        outcome = checking.check(audit.Wishes(only="links"), settings, now, ask=ask)
        self.findings = outcome.report.findings
        return outcome.report.probes[URL]


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


DOWN = Probe(URL, NOON, Verdict.UNREACHABLE, "timeout", detail="No answer in 25 seconds.")
UP = Probe(URL, NOON, Verdict.ALIVE, "ok", 200)


def test_the_third_strike_is_out_and_a_success_wipes_the_slate(world: World) -> None:
    assert world.run(0, UP) == UP
    verdicts = [world.run(day, DOWN).verdict.value for day in (2, 2.5, 3, 4, 5)]
    assert verdicts == ["unreachable", "unreachable", "unreachable", "dead", "dead"]
    (finding,) = world.findings
    assert (finding.check, finding.severity) == ("dead-link", "error")
    assert finding.message == (
        "https://a.example/x is dead (unreachable-for-days: nobody answered for days; "
        "not reached on 4 days from 2026-01-07 on; the last time: timeout: No answer in 25 "
        "seconds; not good since 2026-01-07, 5 probes in a row)."
    )
    assert world.run(6, UP).verdict is Verdict.ALIVE
    assert world.findings == ()
    assert world.run(8, DOWN).verdict is Verdict.UNREACHABLE


def test_the_file_keeps_what_was_found_not_what_was_made_of_it(world: World) -> None:
    for day in (0, 1, 2):
        last = world.run(day, DOWN)
    assert last.verdict is Verdict.DEAD
    with SqliteHistory(world.settings.root / world.settings.history) as history:
        assert [probe.verdict for probe in history.probes(URL)] == [Verdict.UNREACHABLE] * 3


def test_a_verdict_from_the_history_is_the_same_as_it_was(world: World) -> None:
    for day in (0, 1, 2):
        last = world.run(day, DOWN)
    again = world.run(2.01, UP)
    assert (again, world.asked) == (last, 3)


def test_in_ci_what_is_dead_is_asked_again(world: World) -> None:
    in_ci = NetworkSettings(ci=True)
    for day in (0, 1, 2):
        world.run(day, DOWN)
    assert world.run(2.01, UP, in_ci).verdict is Verdict.ALIVE
    gone = replace(UP, verdict=Verdict.DEAD, reason="http-404", status=404)
    world.run(4, gone)
    assert world.run(4.01, UP).verdict is Verdict.DEAD
    assert world.run(4.02, UP, in_ci).verdict is Verdict.ALIVE


def test_what_private_addresses_answered_is_asked_again_without_them(world: World) -> None:
    inside = replace(UP, private=True)
    world.run(0, inside, NetworkSettings(allow_private=True))
    assert world.run(0.01, DOWN, NetworkSettings(allow_private=True)).verdict is Verdict.ALIVE
    assert world.run(0.02, DOWN).verdict is Verdict.UNREACHABLE


def test_the_past_of_a_page_that_is_whose_it_was_is_read_once_a_run(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once for what is known of it before it is asked, and for a new title once more."""
    read: list[Probe] = []
    past = SqliteHistory.past

    def counted(history: SqliteHistory, probe: Probe) -> Past:
        read.append(probe)
        return past(history, probe)

    monkeypatch.setattr(SqliteHistory, "past", counted)
    page = replace(UP, site="harbor.example", title="港の橋が開通", language="ja")
    world.run(0, page)
    world.run(30, page)
    assert len(read) == 1
    world.run(60, replace(page, title="橋の十年"))
    assert len(read) == 3


def test_another_owner_is_seen_and_stays_seen(world: World) -> None:
    first = replace(UP, site="harbor.example", title="港の橋が開通", language="ja")
    other = replace(UP, site="lucky.example", title="Best Online Casino", language="en")
    assert world.run(0, first).verdict is Verdict.ALIVE
    for day in (30, 31, 32):
        found = world.run(day, other)
        assert (found.verdict, found.reason) == (Verdict.SUSPECT, "changed-hands")
    assert world.run(33, first).verdict is Verdict.ALIVE


def test_claims_that_a_run_does_not_look_for_are_neither_gone_nor_new(tmp_path: Path) -> None:
    article = tmp_path / "a.md"
    settings = Settings(root=tmp_path)

    def changed(text: str, *only: str | None) -> list[list[tuple[str, str | None, str | None]]]:
        """Return what each of some runs says of the claims of an article."""
        article.write_text(text, "utf-8")
        told = []
        for one in only:
            wishes = audit.Wishes((str(article),), only=one, offline=True)
            seen = checking.check(wishes, settings, NOON).report.changes
            assert seen is not None
            told.append([(each.about, each.was, each.now) for each in seen.items])
        return told

    cited = ("finding", "uncited-figure", None)
    first = "# 橋\n\n橋は97億円でできた。\n"
    assert changed(first, "links", None, "links", None) == [[], [], [], []]
    assert changed("# 橋\n\n", "links", None) == [[], [("claim", "open", None), cited]]
