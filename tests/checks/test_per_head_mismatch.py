"""`per-head-mismatch`: silent where the product is the total, a question where it is not."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "per-head-mismatch"

QUIET = [
    ("ja", "予算は300億円。人口20万人で割ると、1人当たり約15万円になる。"),
    ("ja", "予算は300億円で、うち教育費は40億円。人口20万人で割ると、1人当たり2万円になる。"),
    ("ja", "1人当たり5万円、100人で計500万円を支給する。"),
    ("ja", "1人当たり約5万円を支給し、100人で計480万円を見込む。"),
    ("ja", "20人に3万円ずつ、計60万円を配った。"),
    ("ja", "1人当たり5万円を支給する。予算は総額600万円だ。"),
    ("en", "It paid $50 each to 100 people, a total of $5,000."),
]
ASKED = [
    (
        "ja",
        "予算は300億円。人口20万人で割ると、1人当たり約1万5000円になる。",
        "note",
        "300億円。人口20万人で割ると、1人当たり約1万5000円",
    ),
    ("ja", "1人当たり5万円、100人で計600万円を支給する。", "warning", "5万円、100人で計600万円"),
    ("ja", "20人に3万円ずつ、計600万円を配った。", "warning", "20人に3万円ずつ、計600万円"),
    (
        "en",
        "It paid $50 each to 100 people, a total of $6,000.",
        "warning",
        "$50 each to 100 people, a total of $6,000",
    ),
]


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_quiet(language: str, text: str) -> None:
    """Right figures, and what looks like a slip but is none."""
    assert told(CHECK, text, language=language) == []


@pytest.mark.parametrize(("language", "text", "severity", "subject"), ASKED)
def test_asks(language: str, text: str, severity: str, subject: str) -> None:
    """A slip that the sentence alone decides."""
    assert told(CHECK, text, language=language) == [(severity, subject)]


def test_shows_the_reckoning() -> None:
    """The whole finding, and its Japanese words."""
    text = "1人当たり5万円、100人で計600万円を支給する。"
    (finding,) = found(CHECK, text, language="ja")
    assert finding == Finding(
        check=CHECK,
        severity=Severity.WARNING,
        message=(
            "5万円 for 100人 comes to 500万円, but 600万円 is written. Which of the three is meant?"
        ),
        source="a.md",
        span=Span(5, 20),
        subject="5万円、100人で計600万円",
        hint=None,
    )
    (finding,) = found(CHECK, text, language="ja", tongue="ja")
    assert (
        finding.message
        == "5万円の100人分は500万円ですが、600万円とあります。どれが正しいでしょうか。"
    )
