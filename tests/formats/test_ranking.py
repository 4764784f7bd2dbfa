"""Which open claims come first: the rules of `_ranking`, one by one."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest

from factcheck.formats._ranking import Class, Source, needs
from factcheck.model.records import Article, Claim, Evidence, Figure, LogEntry, Probe
from factcheck.model.text import Span
from factcheck.model.values import Period, Quantity, Value, point
from factcheck.model.words import FigureKind, Overlay, Status, Verdict
from tests.formats._draft import Anchor, Draft
from tests.formats._small import NOW

URL = "https://a.example/"
KINDS: dict[str, tuple[FigureKind, Value]] = {
    "97億ドル": ("money", point(Decimal(97 * 10**8), "USD")),
    "1兆円": ("money", point(Decimal(10**12), "JPY")),
    "史上最大": ("rank", Quantity(None, None)),
    "2番目": ("rank", point(Decimal(2))),
    "5%": ("percent", point(Decimal(5), "%")),
    "3人": ("count", point(Decimal(3), "人")),
    "78歳": ("age", point(Decimal(78), "year")),
    "2015年": ("date", Period(None, None, "2015")),
}


def evidence(article: Article, *probes: Probe) -> Evidence:
    """Return one claim a block, with the figures named above that stand in it."""
    claims: list[Claim] = []
    figures: list[Figure] = []
    for block in article.blocks:
        own = tuple(_figures(article.text, block.span))
        links = tuple(link for link in article.links if block.span.covers(link.span))
        if own:
            words = block.span.cut(article.text)
            claims.append(Claim(None, block.span, words, own, links))
        figures += own
    known = {probe.url: probe for probe in probes}
    return Evidence(article, tuple(figures), article.links, tuple(claims), known)


def _figures(text: str, area: Span) -> Sequence[Figure]:
    found = []
    for words, (kind, value) in KINDS.items():
        start = text.find(words, area.start, area.end)
        if start >= 0:
            found.append(Figure(Span(start, start + len(words)), words, kind, value))
    return sorted(found, key=lambda figure: figure.span)


def article(*paragraphs: tuple[str | Anchor, ...]) -> Article:
    draft = Draft()
    for parts in paragraphs:
        draft.add("paragraph", *parts)
    return draft.article("a.md", "A", "ja", None)


def ranked(made: Evidence) -> list[str]:
    """Return the neediest figures in the order in which they are told."""
    found = sorted(needs(made), key=lambda need: (*need.order, need.claim.span.start))
    return [made.figures[need.figure].text for need in found]


def test_kinds() -> None:
    """Converted amounts, superlatives and money first; dates last; else as they are read."""
    made = article(
        ("2015年に", ),
        ("78歳の", ),
        ("3人が", ),
        ("2番目で", ),
        ("5%だ", ),
        ("1兆円を", ),
        ("史上最大の", ),
        ("97億ドル(1兆円)", ),
    )  # fmt: skip
    assert ranked(evidence(made)) == [
        "1兆円", "史上最大", "1兆円", "5%", "3人", "2番目", "78歳", "2015年",
    ]  # fmt: skip


def test_sources() -> None:
    """Without a source before a broken one before a good one; but money before all else."""
    made = article(
        ("5%、", Anchor(URL, "出典")),
        ("3人、", Anchor(URL + "gone", "出典")),
        ("2番目",),
        ("1兆円、", Anchor(URL, "出典")),
    )
    gone = Probe(URL + "gone", NOW, Verdict.DEAD, "http-404")
    found = evidence(made, Probe(URL, NOW, Verdict.ALIVE, "ok"), gone)
    assert ranked(found) == ["1兆円", "2番目", "3人", "5%"]
    assert [need.source for need in needs(found)] == [
        Source.LINKED, Source.BROKEN, Source.NONE, Source.LINKED,
    ]  # fmt: skip


def test_a_blocked_source_is_a_source() -> None:
    """Blocked is not dead."""
    made = article(("5%、", Anchor(URL, "出典")))
    (need,) = needs(evidence(made, Probe(URL, NOW, Verdict.BLOCKED, "http-403")))
    assert need.source is Source.LINKED


def test_a_reference_list_may_hold_the_source() -> None:
    """It counts for more than none, and for less than a link in the passage."""
    draft = Draft()
    draft.add("paragraph", "5%だ")
    draft.add("item", "統計 ", Anchor(URL))
    (need,) = needs(evidence(draft.article("a.md", "A", "ja", None)))
    assert need.source is Source.LISTED


def test_a_row_is_a_passage() -> None:
    """A link in one cell speaks for the whole row, and for no other."""
    draft = Draft()
    draft.table(("年", "割合", "出典"), ("甲", "5%", Anchor(URL, "統計")), ("乙", "3人", "-"))
    found = needs(evidence(draft.article("a.md", "A", "ja", None)))
    assert [need.source for need in found] == [Source.LINKED, Source.NONE]


@pytest.mark.parametrize(
    ("words", "rank"),
    [
        ("97億ドル(1兆円)", Class.CONVERTED),
        ("97億ドル\uff081兆円\uff09", Class.CONVERTED),
        ("97億ドル = 1兆円", Class.CONVERTED),
        ("97億ドルと1兆円", Class.MONEY),
        ("97億ドル、1兆円", Class.MONEY),
        ("5%(3人)", Class.OTHER),
        ("史上最大の1兆円", Class.SUPERLATIVE),
    ],
)
def test_classes(words: str, rank: Class) -> None:
    (need,) = needs(evidence(article((words,))))
    assert need.rank is rank


@pytest.mark.parametrize("status", [status for status in Status if status is not Status.OPEN])
def test_only_open_claims_wait(status: Status) -> None:
    """What someone decided on, what changed since and what is gone is told elsewhere."""
    made = evidence(article(("5%だ",)))
    (claim,) = made.claims
    decided = replace(claim, log=(LogEntry(NOW, "A", status),))
    assert list(needs(replace(made, claims=(decided,)))) == []
    lost = replace(claim, overlay=Overlay.LOST)
    assert list(needs(replace(made, claims=(lost,)))) == []
    author = replace(claim, log=(LogEntry(NOW, "A", Status.VERIFIED, counts=False),))
    assert list(needs(replace(made, claims=(author,)))) == []
