"""One run: what its exit code says, and what is shown without a network."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from factcheck import audit
from factcheck.audit import asking as worlds
from factcheck.audit import checking, ledger
from factcheck.errors import UsageError
from factcheck.model.records import Probe
from factcheck.model.words import Verdict
from factcheck.said.audit import OFFLINE
from factcheck.settings import Settings
from factcheck.storage.sqlite import SqliteHistory

NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)
TEXT = "# 見出し\n\n買収額は974億ドルだった。\n\n- 資料 https://a.example/x\n- 資料 https://b.example/y\n"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of a folder with one article."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.md").write_text(TEXT, "utf-8")
    return Settings(root=tmp_path)


def asking(**verdicts: str) -> worlds.Prober:
    """Return a world in which a.example and b.example have those verdicts (with reasons)."""

    def ask(urls: list[str]) -> Iterator[Probe]:
        for url in urls:
            verdict, _, reason = verdicts[url[8]].partition(" ")
            yield Probe(url, NOON, Verdict(verdict), reason)

    return ask


@pytest.mark.parametrize(
    ("a", "b", "fail_on", "code"),
    [
        ("alive ok", "alive ok", "error", 0),
        ("alive ok", "blocked http-403", "error", 0),
        ("alive ok", "dead http-404", "error", 1),
        ("alive ok", "dead http-404", "never", 0),
        ("alive ok", "blocked http-403", "warning", 1),
        ("alive ok", "alive ok", "warning", 0),
        ("alive ok", "alive ok", "note", 1),  # the figure waits for a person
        ("unchecked offline", "unchecked offline", "error", 3),
        ("unchecked offline", "unchecked offline", "note", 3),
        ("alive ok", "unchecked offline", "error", 3),
        ("dead http-404", "unchecked offline", "error", 1),
    ],
)
def test_exit_code(settings: Settings, a: str, b: str, fail_on: str, code: int) -> None:
    """A check that did not run is not a pass; a finding weighs by its severity."""
    settings = replace(settings, fail_on=fail_on)
    report = checking.check(audit.Wishes(), settings, NOON, ask=asking(a=a, b=b)).report
    assert report.exit_code == code


def test_no_network_is_said_once(settings: Settings) -> None:
    """Without a network all links are unchecked, figures are listed, and one sentence says so."""
    world = asking(a="unchecked offline", b="unchecked offline")
    report = checking.check(audit.Wishes(), settings, NOON, ask=world).report
    assert {probe.verdict for probe in report.probes.values()} == {Verdict.UNCHECKED}
    assert report.notices == (OFFLINE.en,)
    assert [found.check for found in report.findings] == ["unverified-figure"]


def test_offline_asks_nobody(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """``--offline`` is a wish, not a failure: nobody is asked, and the exit code is 0."""
    monkeypatch.setattr(worlds, "ask_network", pytest.fail)
    report = checking.check(audit.Wishes(offline=True), settings, NOON).report
    assert report.exit_code == 0
    assert report.notices == ("Links left unchecked, as asked (--offline): 2.",)


def test_offline_still_sees_what_nobody_could_follow(settings: Settings) -> None:
    """Without asking anybody, a malformed address is invalid and a mail address is one."""
    words = "[a](http://a..b/) [b](mailto:desk@paper.example) [c](https://c.example/)\n"
    (settings.root / "articles" / "a.md").write_text(words, "utf-8")
    report = checking.check(audit.Wishes(offline=True), settings, NOON).report
    assert [(probe.verdict, probe.reason) for probe in report.probes.values()] == [
        (Verdict.INVALID, "invalid-host"),
        (Verdict.UNCHECKED, "scheme-mailto"),
        (Verdict.UNCHECKED, "offline"),
    ]
    assert (report.exit_code, report.run.asked, report.run.from_history) == (1, 0, 0)


def test_unchecked_is_not_remembered(settings: Settings) -> None:
    """After a run without a network the next one asks about everything."""
    wishes = audit.Wishes()
    checking.check(wishes, settings, NOON, ask=asking(a="unchecked offline", b="unchecked offline"))
    report = checking.check(wishes, settings, NOON, ask=asking(a="alive ok", b="alive ok")).report
    assert (report.run.asked, report.run.from_history) == (2, 0)
    report = checking.check(wishes, settings, NOON, ask=asking()).report
    assert (report.run.asked, report.run.from_history) == (0, 2)


def many(number: int) -> str:
    """Return an article with so many links."""
    return "".join(f"- https://a.example/{each}\n" for each in range(number))


@pytest.mark.parametrize(
    ("apart", "together"), [(10, [16] * 6 + [4]), (1, [16, 50, 34]), (0, [16, 84])]
)
def test_probes_are_written_down_together(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, apart: int, together: list[int]
) -> None:
    """A transaction for each would cost more than all else; a new link has no past to look up.

    Where links end so many milliseconds apart, so many of them are written down at once.
    """
    (settings.root / "articles" / "a.md").write_text(many(100))
    written: list[int] = []
    record = SqliteHistory.record

    def counted(history: SqliteHistory, probes: list[Probe]) -> None:
        written.append(len(probes))
        record(history, probes)

    monkeypatch.setattr(SqliteHistory, "record", counted)
    monkeypatch.setattr(SqliteHistory, "past", lambda *_: pytest.fail("nothing was known of it"))

    def ended(urls: list[str]) -> Iterator[Probe]:
        for number, probe in enumerate(asking(a="alive ok")(urls)):
            yield replace(probe, at=probe.at + number * timedelta(milliseconds=apart))

    checking.check(audit.Wishes(), settings, NOON, ask=ended)
    assert written == together


def test_what_was_learned_before_an_interrupt_is_kept(settings: Settings) -> None:
    """Whoever breaks off a run has not to ask again what was answered."""
    (settings.root / "articles" / "a.md").write_text(many(40))

    def broken_off(probes: Iterator[Probe], total: int) -> Iterator[Probe]:
        for number, probe in enumerate(probes, 1):
            if number == 21:
                raise KeyboardInterrupt
            yield probe

    with pytest.raises(KeyboardInterrupt):
        checking.check(audit.Wishes(), settings, NOON, broken_off, asking(a="alive ok"))
    with SqliteHistory(settings.root / settings.history) as history:
        kept = history.latest(f"https://a.example/{each}" for each in range(40))
    assert len(kept) == 21


def test_refresh_asks_again(settings: Settings) -> None:
    """``--refresh`` asks about what is still fresh."""
    world = asking(a="alive ok", b="alive ok")
    checking.check(audit.Wishes(), settings, NOON, ask=world)
    report = checking.check(audit.Wishes(refresh=True), settings, NOON, ask=world).report
    assert report.run.asked == 2


@pytest.mark.parametrize(
    ("only", "probed", "found"),
    [("links", 2, ["dead-link"]), ("figures", 0, ["unverified-figure"])],
)
def test_only(settings: Settings, only: str, probed: int, found: list[str]) -> None:
    """``--only links`` speaks of links alone; ``--only figures`` asks nobody."""
    world = asking(a="dead http-404", b="alive ok")
    report = checking.check(audit.Wishes(only=only), settings, NOON, ask=world).report
    assert report.run.asked == probed
    assert [one.check for one in report.findings] == found


def test_superlatives_are_a_setting(settings: Settings) -> None:
    """Superlatives are figures only where the settings say so."""
    (settings.root / "articles" / "a.md").write_text("これは史上最大の買収だ。\n", "utf-8")
    off, _ = audit.gather(audit.Wishes(), settings)
    on, _ = audit.gather(audit.Wishes(), replace(settings, superlatives=True))
    assert [figure.text for figure in off[0].figures] == []
    assert [(figure.text, figure.kind) for figure in on[0].figures] == [("史上最大", "rank")]


def test_unreadable_article_does_not_stop_the_others(settings: Settings) -> None:
    """One sentence for the binary file, the report for the other, and exit code 2."""
    (settings.root / "articles" / "b.md").write_bytes(b"PK\x03\x04\x00\x00\x00\x00")
    world = asking(a="alive ok", b="alive ok")
    outcome = checking.check(audit.Wishes(), settings, NOON, ask=world)
    assert len(outcome.report.articles) == 1
    assert len(outcome.refusals) == 1
    assert "b.md" in outcome.refusals[0]
    assert outcome.report.exit_code == 2


def test_again_after_another_version(settings: Settings) -> None:
    """What another version saved of its run is a sentence, not a mistake."""
    newer = '{"targets": [], "at": "2026-01-02T12:00:00+00:00", "mood": "good"}'
    for saved in (newer, "{}", "[]", "7", "?", '{"targets": 7}', "[" * 100_000):
        with SqliteHistory(settings.root / settings.history) as history:
            history.save_run(saved)
        with pytest.raises(UsageError, match="another version"):
            checking.again(settings)


def test_again_shows_the_last_run(settings: Settings) -> None:
    """`report` repeats the last run as of its time, whatever its verdicts, and asks nobody."""
    with pytest.raises(UsageError, match="there is no history yet, so no run to show again"):
        checking.again(settings)
    assert not (settings.root / settings.history).parent.exists()
    SqliteHistory(settings.root / settings.history).close()
    with pytest.raises(UsageError, match="There is no run to show again yet"):
        checking.again(settings)
    world = asking(a="dead http-404", b="unreachable timeout")
    first = checking.check(audit.Wishes(only="links"), settings, NOON, ask=world).report
    wishes, at = checking.again(settings)
    second = checking.check(wishes, settings, at).report
    assert at == NOON
    assert second.probes == first.probes
    assert second.findings == first.findings
    assert second.exit_code == first.exit_code == 1


@pytest.mark.parametrize(
    ("source", "key"),
    [
        ("articles/a.md", "a.toml"),
        ("articles/2025/a.md", "2025--a.toml"),
        ("drafts/a.md", "drafts--a.toml"),
        ("../elsewhere/a.md", "a.toml"),
        ("https://a.example/x", "a.example--x.toml"),
        ("-", "stdin.toml"),
    ],
)
def test_catalog_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str, key: str
) -> None:
    """The catalogue's file is named by the article's place, without a path of the machine."""
    monkeypatch.chdir(tmp_path)
    settings = Settings(root=tmp_path)
    assert ledger.catalog_file(source, settings) == tmp_path / "claims" / key
