"""`uncited-figure`: silent wherever a source could be, one note a claim where none is."""

from factcheck.checks import findings
from factcheck.model.records import Block, Cell, Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity, Status
from tests.checks._evidence import claim, evidence, figure, link

TEXT = "市場は1兆円に達した。\n詳しくは https://example.com/a を見よ。"
URL = "https://example.com/a"
CHECK = {"uncited-figure"}


def test_quiet_with_link_in_paragraph() -> None:
    """A link anywhere in the paragraph may be the source."""
    text = f"市場は1兆円に達した。詳しくは {URL} にある。"
    one = claim(text, (figure(text, "1兆円"),))
    assert findings(evidence(text, claims=(one,), links=(link(text, URL),)), CHECK) == ()


def test_quiet_with_reference_list() -> None:
    """A reference list (a link with a stated title) may hold the source of any figure."""
    one = claim(TEXT, (figure(TEXT, "1兆円"),))
    listed = link(TEXT, URL, title="業界の統計")
    assert findings(evidence(TEXT, claims=(one,), links=(listed,)), CHECK) == ()


def test_quiet_with_linked_item() -> None:
    """So may a list item with a link, whatever its words."""
    text = f"市場は1兆円に達した。\n資料 {URL}"
    blocks = (Block(Span(0, 11), "paragraph"), Block(Span(12, len(text)), "item"))
    one = claim(text, (figure(text, "1兆円"),))
    given = evidence(text, claims=(one,), links=(link(text, URL),), blocks=blocks)
    assert findings(given, CHECK) == ()


def test_quiet_when_verified() -> None:
    """The source of a verified claim stands in the ledger."""
    one = claim(TEXT, (figure(TEXT, "1兆円"),), status=Status.VERIFIED)
    assert findings(evidence(TEXT, claims=(one,)), CHECK) == ()


def test_quiet_for_dates() -> None:
    """Dates, times, ages and durations name no source in prose."""
    text = "2015年に3年間続いた。"
    one = claim(text, (figure(text, "2015年", "date"), figure(text, "3年間", "duration")))
    assert findings(evidence(text, claims=(one,)), CHECK) == ()


def test_quiet_with_link_in_row() -> None:
    """A link in another cell of the same row may be the source."""
    text = f"1兆円\n{URL}"
    blocks = (
        Block(Span(0, 3), "cell", Cell(0, 1, 0)),
        Block(Span(4, len(text)), "cell", Cell(0, 1, 1)),
    )
    one = claim(text, (figure(text, "1兆円"),))
    given = evidence(text, claims=(one,), links=(link(text, URL),), blocks=blocks)
    assert findings(given, CHECK) == ()


def test_fires_once_a_claim() -> None:
    """One note for a claim without source, at its first figure that needs one."""
    text = f"2024年、市場は1兆円、前年比5%増。\n別の段落に {URL} がある。"
    figures = (
        figure(text, "2024年", "date"),
        figure(text, "1兆円"),
        figure(text, "5%増", "percent"),
    )
    given = evidence(text, claims=(claim(text, figures),), links=(link(text, URL),))
    assert findings(given, CHECK) == (
        Finding(
            check="uncited-figure",
            severity=Severity.NOTE,
            message="1兆円 (money): no source is linked in this passage, "
            "and the article has no reference list.",
            source="a.md",
            span=Span(9, 12),
            subject="2024年、市場は1兆円、前年比5%増。",
            hint="Link the source beside the figure, or ask the author for it.",
        ),
    )
