"""`impossible-bound`: values keep to the ends of their scales."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "impossible-bound"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        pytest.param("投票率は32%、100%に近い。支持率は30%増の132%増だった。", None, id="possible"),
        pytest.param("満足度120%、稼働率は132%だった。", None, id="can pass 100"),
        pytest.param(
            "空室率は12.4%、自給率は196%、貯水率は104%、正答率は前年比120%の伸び。",
            None,
            id="can pass 100, or does not",
        ),
        pytest.param("The vacancy rate in the center was 12.4%.", None, id="possible"),
        pytest.param("震度7、北緯90度、東経180度、氷点下200度。", None, id="at the ends"),
        pytest.param("改正メルカリ震度では震度10に当たる。", None, id="another scale"),
        pytest.param("投票率が132%になることはあり得ない。", None, id="says so itself"),
        pytest.param(
            "A turnout of 32% was reported; humidity was 100 percent.", None, id="possible"
        ),
    ],
)
def test_quiet(text: str, published: str | None) -> None:
    """Silent, for the reason that is the id."""
    assert found(CHECK, text, published) == ()


def test_the_whole_finding() -> None:
    """A question that shows the reckoning, in both languages."""
    text = "投票率は132%だった。"
    assert found(CHECK, text, None) == (
        Finding(
            check=CHECK,
            severity=Severity.WARNING,
            message="投票率は132%: no share of a whole is more than 100%. Which value is meant?",
            source="a.md",
            span=Span(0, 8),
            subject="投票率は132%",
        ),
    )
    (one,) = found(CHECK, text, None, tongue="ja")
    assert one.message == ("投票率は132%: 全体に対する割合は100%までです。どの値を指しますか。")


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        (
            "震度８の揺れが、北緯95度、東経190度で。",
            None,
            [("warning", "震度８"), ("warning", "北緯95度"), ("warning", "東経190度")],
        ),
        (
            "132%の投票率、投票率は前回を上回る132.5%。",
            None,
            [("warning", "132%の投票率"), ("warning", "投票率は前回を上回る132.5%")],
        ),
        ("空き家率は113.8%だった。", None, [("warning", "空き家率は113.8%")]),
        (
            "生活保護世帯の貧困率は12%から123%に上がった。",
            None,
            [("warning", "貧困率は12%から123%")],
        ),
        (
            "The vacancy rate in the center was 112.4%.",
            None,
            [("warning", "vacancy rate in the center was 112.4%")],
        ),
        ("A 132% turnout was reported.", None, [("warning", "132% turnout")]),
        ("氷点下300度、-300℃。", None, [("warning", "氷点下300度"), ("warning", "-300℃")]),
        ("A turnout of 132% was reported.", None, [("warning", "turnout of 132%")]),
    ],
)
def test_fires(text: str, published: str | None, expected: list[tuple[str, str]]) -> None:
    """Slips that the check must see, with their severity and place."""
    assert told(CHECK, text, published) == expected
