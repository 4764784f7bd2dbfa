"""`lookalike-magnitude`: magnitudes, digits and counters are written with their own characters."""

import pytest

from factcheck.checks import findings
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from factcheck.pipeline import gather
from factcheck.plugins import Document
from tests.checks._read import found, told

CHECK = "lookalike-magnitude"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        pytest.param("経済効果は1600億円、3万人、2カ所。", None, id="right"),
        pytest.param("1憶測、2憶説と数えた。", None, id="guesses"),
        pytest.param("3方向に、2力学の和、1600憶の思い出。", None, id="words"),
        pytest.param("ゼニ億円、KLl00円、H2O2円と呼ぶ。", None, id="a formula"),
        pytest.param("1600憶円は1600億円の誤り。", None, id="the slip is spoken of"),
    ],
)
def test_quiet(text: str, published: str | None) -> None:
    """Silent, for the reason that is the id."""
    assert found(CHECK, text, published) == ()


def test_the_whole_finding() -> None:
    """A question that shows the reckoning, in both languages."""
    text = "経済効果は1600憶円。"
    assert found(CHECK, text, None) == (
        Finding(
            check=CHECK,
            severity=Severity.WARNING,
            message="1600憶: 憶 only looks like 億. Is 1600億 meant?",
            source="a.md",
            span=Span(5, 10),
            subject="1600憶",
        ),
    )
    (one,) = found(CHECK, text, None, tongue="ja")
    assert one.message == ("1600憶: 「憶」は「億」に似た別の字です。1600億のことですか。")


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("３方人が２力所に集まった。", None, [("warning", "３方"), ("warning", "２力")]),
        (
            "l00円と3干円とニ億円。",
            None,
            [("warning", "l00円"[:1]), ("warning", "3干"), ("warning", "ニ")],
        ),
        ("1O0円と2OO人。", None, [("warning", "1O"), ("warning", "2OO")]),
        (
            "銀河には2憶〜4憶の星、距離は1.5憶km。",
            None,
            [("warning", "2憶"), ("warning", "4憶"), ("warning", "1.5憶")],
        ),
        ("効果は1600憶円(http://city.invalid/error)。", None, [("warning", "1600憶")]),
        ("It cost $1O million.", None, [("warning", "$1O")]),
    ],
)
def test_fires(text: str, published: str | None, expected: list[tuple[str, str]]) -> None:
    """Slips that the check must see, with their severity and place."""
    assert told(CHECK, text, published) == expected


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("es", "La deuda alcanzó 1 billón de euros.", 0),
        ("pt", "A dívida chegou a 1 bilião de euros.", 0),
        ("de", "Der Markt ist 1,2 Billiarden Dollar schwer.", 0),
        ("it", "Nella sala ci sono 3 biliardi e 2 bilioni di euro.", 0),
        ("fr", "La salle a 3 billards et 2 billiards.", 0),
        ("es", "La deuda alcanzó 3 milones de euros.", 1),
        ("de", "Die Brücke kostet 40 Milionen Euro.", 1),
    ],
)
def test_each_language_has_its_own_magnitudes(language: str, text: str, asked: int) -> None:
    read = gather(Document("a.md", text.encode(), language=language))
    evidence = Evidence(read.article, read.figures, read.links, (), {})
    assert len(findings(evidence, {CHECK})) == asked
