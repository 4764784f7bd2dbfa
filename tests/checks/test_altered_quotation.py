"""`altered-quotation`: silent for style and translations, a question for other words."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._quotes import URL, echoes, found

CHECK = "altered-quotation"
QUIET = {
    "exact": (
        "社長は「来年度は必ず黒字になる」と述べた({u})。",
        "「来年度は、必ず黒字になる。」と語った。",
    ),
    "kana": (
        "社長は「この事を必ず覚えておく」と述べた({u})。",
        "「このことを必ず憶えておく」と語った。",
    ),
    "particle": (
        "社長は「来年度が必ず黒字になる」と述べた({u})。",
        "「来年度は必ず黒字になる」と語った。",
    ),
    "politeness": (
        "社長は「人員の削減は考えていない」と述べた({u})。",
        "「人員の削減は、考えていません」と語った。",
    ),
    "numerals": (
        "社長は「来年度は店を二十増やす」と述べた({u})。",
        "「来年度は店を２０増やす」と語った。",
    ),
    "omitted": (
        "社長は「来年度は…黒字になる見通しだ」と述べた({u})。",
        "「来年度は円安が助けとなり黒字になる見通しだ」",
    ),
    "bracket": (
        "社長は「(来年度は)必ず黒字になる見通しだ」と述べた({u})。",
        "「必ず黒字になる見通しだ」",
    ),
    "a term": ("いわゆる「来年度黒字必達計画」を進める({u})。", "「来年度赤字必達計画」を進める。"),
    "a title": ("著書「来年度は必ず増益になる」で述べた({u})。", "「来年度は必ず黒字になる」"),
    "short": ("社長は「必ず黒字に」と述べた({u})。", "「必ず増益に」"),
    "en, contraction": (
        '"We won\'t raise the organization budget," she said ({u}).',
        '"We will not raise the organisation budget," she said.',
    ),
    "en, no speaker": (
        'The so-called "sell the plant next year plan" failed ({u}).',
        "sell the plant next month plan",
    ),
}
ASKED = {
    "a verb turned around": (
        "社長は「人員の削減は考えている」と述べた({u})。",
        "「人員の削減は、考えていない」と語った。",
        "warning",
        "る",
        "ない",
    ),
    "another word": (
        "社長は「来年度は必ず増益になる」と述べた({u})。",
        "「来年度は、必ず黒字になる」と語った。",
        "warning",
        "増益",
        "黒字",
    ),
    "another number": (
        "社長は「来年度は店を30店増やす」と述べた({u})。",
        "「来年度は店を20店増やす」と語った。",
        "warning",
        "3",
        "2",
    ),
    "missing words": (
        "社長は「来年度は黒字になる見通しだ」と述べた({u})。",
        "「来年度は連結黒字になる見通しだ」",
        "note",
        "",
        "連結",
    ),
    "list only": (
        "社長は「来年度は必ず増益になる」と述べた。\n\n## 参考文献\n\n- 会見 {u}\n",
        "「来年度は必ず黒字になる」と語った。",
        "note",
        "増益",
        "黒字",
    ),
    "en, not": (
        '"We will sell the plant next year," she said ({u}).',
        '"We will not sell the plant next year," she said.',
        "warning",
        "",
        "not",
    ),
    "en, word": (
        '"We expect sales to increase this year," she said ({u}).',
        '"We expect sales to decrease this year," she said.',
        "warning",
        "increase",
        "decrease",
    ),
}


@pytest.mark.parametrize(("text", "page"), QUIET.values(), ids=QUIET)
def test_quiet(text: str, page: str) -> None:
    """The same words, but for what editors smooth; and what is no quotation."""
    assert found(CHECK, text, page) == []


@pytest.mark.parametrize(("text", "page", "severity", "ours", "theirs"), ASKED.values(), ids=ASKED)
def test_asks(text: str, page: str, severity: str, ours: str, theirs: str) -> None:
    """A warning for another sense, a note for fewer words and pages of the reference list."""
    (finding,) = found(CHECK, text, page)
    assert str(finding.severity) == severity
    told = f"“{ours}” is quoted; the page has “{theirs}”" if ours else f"“{theirs}”, which the page"
    assert finding.message.startswith(told)


def test_a_translation_is_never_wrong() -> None:
    """A page in another language has a translation at best."""
    text = "社長は「来年度は必ず黒字になる」と述べた({u})。"
    (echo,) = echoes(text, "We will be in the black next year.", page_language="en")
    assert (echo.heard, echo.reason) == ("unreadable", "other-language")


def test_an_exact_page_beside_another_one() -> None:
    """Who has the very words on one of the pages has quoted rightly."""
    text = "社長は「来年度は必ず増益になる」と述べた({u}、{o})。"
    assert found(CHECK, text, "「来年度は必ず黒字になる」", "「来年度は必ず増益になる」") == []
    assert len(found(CHECK, text, "「来年度は必ず黒字になる」")) == 1


def test_the_question() -> None:
    """The whole finding, and its Japanese words."""
    text = "社長は「来年度は必ず増益になる」と述べた({u})。"
    (finding,) = found(CHECK, text, "社長は「来年度は、必ず黒字になる」と語った。")
    assert finding == Finding(
        check=CHECK,
        severity=Severity.WARNING,
        message=(
            "“増益” is quoted; the page has “黒字” in its place: "
            f"“社長は「来年度は、必ず黒字になる」と語った。” ({URL}). Which words were said?"
        ),
        source="a.md",
        span=Span(3, 16),
        subject="「来年度は必ず増益になる」",
    )
    (finding,) = found(CHECK, text, "「来年度は、必ず黒字になる」", tongue="ja")
    assert finding.message.startswith("引用では「増益」、ページでは「黒字」です:")
