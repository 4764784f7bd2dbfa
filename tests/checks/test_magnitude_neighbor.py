"""`magnitude-neighbor`: amounts of the same digits are not ten times apart."""

import pytest

from factcheck.model.records import Finding, Related
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "magnitude-neighbor"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        pytest.param("買収額は974億ドル。974億ドルの買収は続く。", None, id="the same"),
        pytest.param("100人と1000人、1200円と12000円。", None, id="round"),
        pytest.param("買収額は974億ドル、費用は97億4000万円。", None, id="other units"),
        pytest.param(
            "売上高は前年比5%増の34億200万円。\n\n2019年が31億2000万円、2020年が32億4000万円だった。",
            None,
            id="growth that fits",
        ),
        pytest.param(
            "売上高は前年比5%増の340億2000万円。\n\n2019年が41億2000万円、2020年が48億6000万円だった。",
            None,
            id="growth of something else",
        ),
        pytest.param("$600億の市場、つまり$60B。", None, id="told twice alike"),
        pytest.param("$60億の市場と€60Bの市場。$6億と$6B。", None, id="other units, one digit"),
        pytest.param("974円と9740000000円。", None, id="too far apart"),
        pytest.param(
            "| a | b |\n|---|---|\n| 974億ドル | 97億4000万ドル |", None, id="cells of a table"
        ),
    ],
)
def test_quiet(text: str, published: str | None) -> None:
    """Silent, for the reason that is the id."""
    assert found(CHECK, text, published) == ()


def test_the_whole_finding() -> None:
    """A question that names both amounts and points to the other, in both languages."""
    text = "買収額は974億ドル。97億4000万ドルの買収は続く。"
    assert found(CHECK, text) == (
        Finding(
            check=CHECK,
            severity=Severity.NOTE,
            message="97億4000万ドル and 974億ドル have the same digits and are 10 times apart. "
            "Are both meant?",
            source="a.md",
            span=Span(11, 21),
            subject="97億4000万ドル",
            related=(Related("a.md", Span(4, 10), "974億ドル stands here."),),
        ),
    )
    (one,) = found(CHECK, text, tongue="ja")
    assert one.message == (
        "97億4000万ドルと974億ドルは同じ数字の並びで、10倍違います。どちらも正しいですか。"
    )
    assert one.related[0].message == "こちらは974億ドルです。"


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        (
            "The offer of $97.4 billion came before the $9.74 billion offer.",
            None,
            [("note", "$9.74 billion")],
        ),
        ("1234万円と1234億円。", None, [("note", "1234億円")]),
        ("$60億で買った。評価は$60Bだった。", None, [("note", "$60B")]),
    ],
)
def test_fires(text: str, published: str | None, expected: list[tuple[str, str]]) -> None:
    """Slips that the check must see, with their severity and place."""
    assert told(CHECK, text, published) == expected


def test_an_amount_that_fits_its_growth_by_another_power_of_ten() -> None:
    """A warning: arithmetic leaves no other reading."""
    text = (
        "売上高は前年比5%増の340億2000万円。\n\n2019年が31億2000万円、2020年が32億4000万円だった。"
    )
    (one,) = found(CHECK, text)
    assert (one.severity, one.subject) == (Severity.WARNING, "340億2000万円")
    assert one.message == (
        "With 5%増 from 32億4000万円, 340億2000万円 is 10 times too large. "
        "Is its power of ten right?"
    )
    (one,) = found(CHECK, text.replace("340億2000万円", "3億4020万円"), tongue="ja")
    assert one.message == (
        "32億4000万円から5%増なら、3億4020万円 は10分の1しかありません。桁は正しいですか。"
    )
