"""A check whose history goes away in mid-run: the run ends as ever, and nothing is asked twice."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from factcheck import audit
from factcheck.audit import checking
from factcheck.model.probes import Probe
from factcheck.model.words import Verdict
from factcheck.settings import Settings
from tests._postgres import Server

NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)
LATER = NOON + timedelta(minutes=1)


def _world(urls: list[str]) -> Iterator[Probe]:
    for number, url in enumerate(urls):
        verdict = Verdict.DEAD if url.endswith("/7") else Verdict.ALIVE
        at = NOON + timedelta(milliseconds=100 * number)
        yield Probe(url, at, verdict, "http-404" if verdict is Verdict.DEAD else "ok")


def _nobody(urls: list[str]) -> Iterator[Probe]:
    raise AssertionError(urls)


def test_what_a_check_finds_while_the_history_is_away_is_taken_up(
    stoppable: Server, tmp_path: Path
) -> None:
    """100 links, and the server stops after the 40th: before and after it 16 make a batch."""
    (tmp_path / "articles").mkdir()
    links = "".join(f"- https://a.example/{each}\n" for each in range(100))
    (tmp_path / "articles" / "a.md").write_text(links)
    settings = Settings(root=tmp_path, history=stoppable.schema())
    place = f"postgresql://127.0.0.1:{stoppable.port}/postgres"

    def stopping(urls: list[str]) -> Iterator[Probe]:
        for number, probe in enumerate(_world(urls)):
            if number == 40:
                stoppable.stop()
            yield probe

    try:
        away = checking.check(audit.Wishes(), settings, NOON, ask=stopping).report
    finally:
        stoppable.start()
    assert (away.exit_code, away.run.asked) == (1, 100)
    assert [found.check for found in away.findings] == ["dead-link"]
    (notice,) = away.notices
    assert notice.startswith(f"{place}: the history went away (")
    assert notice.endswith(
        f"What was found of links (68) is kept in {tmp_path}/.factcheck; the next run takes it up."
    )
    later = checking.check(
        audit.Wishes(), settings, NOON + timedelta(minutes=1), ask=_nobody
    ).report
    assert later.notices == (
        f"{place}: took up what was found of links (68) and kept here while it was away.",
    )
    assert (later.exit_code, later.run.asked, later.run.from_history) == (1, 0, 100)
    last = checking.check(audit.Wishes(), settings, NOON + timedelta(minutes=2), ask=_nobody).report
    assert last.notices == ()
    assert replace(last, notices=later.notices, run=later.run).probes == later.probes
