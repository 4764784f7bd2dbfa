"""The conductor: what is asked of the world, and how findings are signed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from factcheck import pipeline
from factcheck.model.records import Finding, Probe
from factcheck.model.text import Span
from factcheck.model.words import Severity, Verdict
from factcheck.plugins import Document
from factcheck.settings import Settings

NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)


class World:
    """Answers every question with ``alive`` and keeps the questions."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    def __call__(self, urls: list[str]) -> Iterator[Probe]:
        self.asked.append(urls)
        return (Probe(url, NOON, Verdict.ALIVE, "ok") for url in urls)


def probe(urls: list[str], latest: dict[str, Probe], settings: Settings, world: World) -> list[str]:
    """Return the answers in short: url, verdict, reason."""
    found = pipeline.probe(urls, latest, settings, NOON, world)
    return [f"{one.url} {one.verdict} {one.reason}" for one in found]


def test_nobody_is_asked_for_nothing() -> None:
    """Without anything due the world is left alone."""
    world = World()
    known = Probe("https://a.jp/", NOON - timedelta(hours=1), Verdict.DEAD, "http-404")
    settings = Settings(exclude=(r"^https://b\.jp/",))
    urls = ["https://a.jp/", "https://b.jp/x", "chapter-2.md", "#top"]
    assert probe(urls, {known.url: known}, settings, world) == [
        "https://a.jp/ dead http-404",
        "https://b.jp/x unchecked excluded",
        "chapter-2.md unchecked relative",
        "#top unchecked relative",
    ]
    assert world.asked == []


def test_the_network_says_what_is_neither_relative_nor_an_address() -> None:
    """An address without a scheme but with a host is probed; an empty or misspelled one judged."""
    world = World()
    urls = ["//c.jp/x", "", "  ", "https//c.jp", "htp://c.jp", "mailto:a@c.jp"]
    probe(urls, {}, Settings(), world)
    assert world.asked == [urls]


def test_what_is_due_is_asked_once() -> None:
    """The unknown and the outdated are asked about in one go."""
    world = World()
    old = Probe("https://a.jp/", NOON - timedelta(days=2), Verdict.ALIVE, "ok")
    answers = probe(["https://a.jp/", "https://b.jp/"], {old.url: old}, Settings(), world)
    assert answers == ["https://a.jp/ alive ok", "https://b.jp/ alive ok"]
    assert world.asked == [["https://a.jp/", "https://b.jp/"]]


def test_what_was_left_out_the_last_time_is_asked_first() -> None:
    """Else links beyond the first few of a host that answers nobody would never be asked."""
    world = World()
    urls = [f"https://a.jp/{number}" for number in range(4)]
    left = [Probe(url, NOON, Verdict.UNREACHABLE, "host-given-up") for url in urls[2:]]
    probe(urls, {one.url: one for one in left}, Settings(), world)
    assert world.asked == [[urls[2], urls[3], urls[0], urls[1]]]


def test_failures_are_believed_for_a_shorter_time() -> None:
    """A time-out of three hours ago is asked about again; a good answer is not."""
    world = World()
    before = NOON - timedelta(hours=3)
    latest = {
        "https://a.jp/": Probe("https://a.jp/", before, Verdict.UNREACHABLE, "timeout"),
        "https://b.jp/": Probe("https://b.jp/", before, Verdict.ALIVE, "ok"),
    }
    probe(list(latest), latest, Settings(), world)
    assert world.asked == [["https://a.jp/"]]


FINDING = Finding("dead-link", Severity.ERROR, "…", "a.md", Span(4, 9), "https://a.jp/")


def test_fingerprints_survive_edits_elsewhere() -> None:
    """A finding that only moved keeps its fingerprint."""
    (before,) = pipeline.signed([FINDING])
    (after,) = pipeline.signed([replace(FINDING, span=Span(104, 109), message="other words")])
    assert before.fingerprint == after.fingerprint
    assert len(before.fingerprint) == 16


def test_fingerprints_are_distinct() -> None:
    """Findings that differ in check, article, subject or number have their own."""
    others = [
        FINDING,
        FINDING,
        replace(FINDING, check="moved-link"),
        replace(FINDING, source="b.md"),
        replace(FINDING, subject="https://b.jp/"),
    ]
    assert len({found.fingerprint for found in pipeline.signed(others)}) == len(others)


def gathered(source: str, name: str = "a.txt") -> pipeline.Gathered:
    return pipeline.gather(Document(name, source.encode()))


OPEN = "https://a.jp/x東京"


def test_both_readings_of_an_open_address_are_asked() -> None:
    """And each address once, relative ones with a place among files not at all."""
    article = gathered("https://b.jp/ と https://a.jp/x東京 と https://a.jp/x 。[x](c.md)", "a.md")
    urls = ["https://b.jp/", "https://a.jp/x", OPEN, "c.md"]
    assert pipeline.addresses([article]) == tuple(urls)
    assert pipeline.addresses([pipeline.located(article, ".")]) == tuple(urls[:-1])


@pytest.mark.parametrize(
    ("first", "second", "verdict", "detail", "final"),
    [
        ("alive", "dead", "alive", f"Read as https://a.jp/x; read as {OPEN} it is dead (?).", None),
        ("dead", "alive", "alive", f"Read as {OPEN}; read as https://a.jp/x it is dead (?).", OPEN),
        ("dead", "dead", "dead", f"Read as https://a.jp/x; read as {OPEN} it is dead (?).", None),
        ("dead", "blocked", "blocked",
         f"Read as {OPEN}; read as https://a.jp/x it is dead (?).", OPEN),
        ("suspect", "moved", "moved",
         f"Read as {OPEN}; read as https://a.jp/x it is suspect (?).", OPEN),
    ],
)  # fmt: skip
def test_the_better_reading_counts(
    first: str, second: str, verdict: str, detail: str, final: str | None
) -> None:
    """The verdict stands under the address as read; the detail says which reading it is of."""
    article = gathered("見よ https://a.jp/x東京 を")
    probes = {
        url: Probe(url, NOON, Verdict(word), "?")
        for url, word in (("https://a.jp/x", first), (OPEN, second))
    }
    ((key, known),) = pipeline.settled([article], probes, {}).items()
    assert key == article.links[0].key
    assert (known.url, known.verdict) == ("https://a.jp/x", verdict)
    assert (known.detail, known.final_url) == (detail, final)


def test_an_open_address_never_excuses_a_closed_one() -> None:
    """Where the same address is cited without doubt and is dead, it stays dead there."""
    article = gathered("<https://a.jp/x> と https://a.jp/x東京 です", "a.md")
    probes = {
        "https://a.jp/x": Probe("https://a.jp/x", NOON, Verdict.DEAD, "http-404"),
        OPEN: Probe(OPEN, NOON, Verdict.ALIVE, "ok"),
    }
    settled = pipeline.settled([article], probes, {})
    assert [settled[link.key].verdict for link in article.links] == ["dead", "alive"]
    report = pipeline.judge(pipeline.located(article, "."), (), settled)
    assert [found.check for found in report.findings] == ["dead-link", "open-boundary"]
