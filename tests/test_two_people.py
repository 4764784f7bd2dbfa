"""The two-person rule and expiry through a whole run: what the settings ask, a report shows."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from factcheck import audit
from factcheck.audit import ledger
from factcheck.model.log import LogEntry
from factcheck.model.records import Claim
from factcheck.model.terms import Terms
from factcheck.model.words import Overlay, Status, Why
from factcheck.settings import Settings
from factcheck.storage import catalog

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
TEXT = "---\nauthor: 山田 太郎\nlang: ja\n---\n\n橋の総工費は120億円で、県が半分を負担する。\n"


class World:
    """One article of 山田 with one claim."""

    def __init__(self, folder: Path) -> None:
        self.article = folder / "a.md"
        self.article.write_text(TEXT, "utf-8")
        self.settings = Settings(root=folder, articles=("a.md",))
        self.path = self.write()

    def write(self) -> Path:
        gathered, _ = audit.gather(audit.Wishes((str(self.article),)), self.settings)
        (change,) = ledger.catalog_changes(gathered, self.settings)
        catalog.save(change.path, change.text)
        return change.path

    def verify(self, by: str) -> None:
        known = catalog.load(self.path)
        assert known is not None
        catalog.append_log(self.path, known.claims[0].id, LogEntry(NOON, by, Status.VERIFIED))

    def claim(self, days: int = 1) -> Claim:
        gathered, _ = audit.gather(audit.Wishes((str(self.article),)), self.settings)
        return ledger.known_claims(gathered[0], self.settings, NOON + timedelta(days))[0]


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


@pytest.mark.parametrize(("by", "status"), [("山田太郎", Status.OPEN), ("佐藤", Status.VERIFIED)])
def test_the_author_alone_is_not_enough(world: World, by: str, status: Status) -> None:
    world.verify(by)
    assert world.claim().status is Status.VERIFIED
    world.settings = replace(world.settings, two_people=True)
    assert world.claim().status is status


def test_the_catalogue_may_name_the_author(world: World) -> None:
    world.settings = replace(world.settings, two_people=True)
    text = world.path.read_text("utf-8")
    world.path.write_text('author = ["佐藤", "鈴木"]\n' + text, "utf-8")
    world.verify("鈴木")
    assert world.claim().status is Status.OPEN
    world.verify("高橋")
    assert world.claim().status is Status.VERIFIED
    world.write()
    assert world.path.read_text("utf-8").startswith('author = ["佐藤", "鈴木"]\n')


def test_what_was_verified_long_ago_is_stale(world: World) -> None:
    world.settings = replace(world.settings, recheck_after=Terms(money=30))
    world.verify("佐藤")
    assert (world.claim(29).overlay, world.claim(29).why) == (None, None)
    assert (world.claim(30).overlay, world.claim(30).why) == (Overlay.STALE, Why.EXPIRED)


@pytest.mark.parametrize(("own", "day"), [("7", 7), ("2026-01-20", 15)])
def test_a_claim_s_own_term(world: World, own: str, day: int) -> None:
    world.verify("佐藤")
    text = world.path.read_text("utf-8").replace("line = 6", f"line = 6\nrecheck_after = {own}")
    world.path.write_text(text, "utf-8")
    assert world.claim(day - 1).why is None
    assert world.claim(day).why is Why.EXPIRED
    world.write()
    assert f"recheck_after = {own}" in world.path.read_text("utf-8")


def test_old_words_are_kept_beside_the_decision(world: World) -> None:
    world.verify("佐藤")
    world.article.write_text(TEXT.replace("120億円", "130億円"), "utf-8")
    for _ in range(2):
        claim = world.claim()
        assert claim.why is Why.CHANGED
        assert claim.decision is not None
        assert claim.decision.quote == "橋の総工費は120億円で、県が半分を負担する。"
        assert claim.decision.figures == ("120億円", "半分")
        world.write()
    assert world.path.read_text("utf-8").count("120億円で") == 1
