"""`multiple-mismatch`: silent where growth and multiple agree."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "multiple-mismatch"

QUIET = [
    ("ja", "売上高は67%増の1.67倍に達した。"),
    ("ja", "売上高は2.67倍(167%増)に達した。"),
    ("ja", "前年比167%の1.67倍だった。"),
    ("ja", "売上高は20%増、利益は3倍になった。"),
    ("ja", "利用者は3倍になった。増加率は200%で、県内最高だ。"),
    ("ja", "利用者は3倍になった。売上高の伸び率は120%だった。"),
    ("ja", "3割増の約1.3倍に伸びた。"),
    ("en", "Sales tripled, a 200% increase. Profit doubled, a 110% increase."),
    ("en", "Sales doubled in the first quarter, a 30% share of all."),
]
ASKED = [
    ("ja", "売上高は167%増の1.67倍に達した。", "warning", "167%増の1.67倍"),
    ("ja", "利用者は3倍(300%増)になった。", "warning", "3倍(300%増"),
    (
        "ja",
        "利用者は3倍になった。伸び率は300%で、県内最高だ。",
        "note",
        "3倍になった。伸び率は300%",
    ),
    ("en", "Sales tripled last year, a 300% increase.", "warning", "tripled last year, a 300%"),
]


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_quiet(language: str, text: str) -> None:
    """Right figures, and what looks like a slip but is none."""
    assert told(CHECK, text, language=language) == []


@pytest.mark.parametrize(("language", "text", "severity", "subject"), ASKED)
def test_asks(language: str, text: str, severity: str, subject: str) -> None:
    """A growth that is a hundred times the multiple beside it."""
    assert told(CHECK, text, language=language) == [(severity, subject)]


def test_shows_the_reckoning() -> None:
    """The whole finding, and its Japanese words."""
    text = "売上高は167%増の1.67倍に達した。"
    (finding,) = found(CHECK, text, language="ja")
    assert finding == Finding(
        check=CHECK,
        severity=Severity.WARNING,
        message=(
            "167%増 is 2.67 times as much, but 1.67倍 is written beside it. Is the growth "
            "meant or the multiple?"
        ),
        source="a.md",
        span=Span(4, 15),
        subject="167%増の1.67倍",
        hint=None,
    )
    (finding,) = found(CHECK, text, language="ja", tongue="ja")
    assert (
        finding.message
        == "167%増なら2.67倍ですが、1.67倍と並んでいます。増加率と倍率のどちらでしょうか。"
    )


def test_shows_the_reckoning_across_clauses() -> None:
    """Where the figures stand apart: what is asked, how surely, and over which words."""
    text = "売上高は3倍となり、300%増えた。"
    (finding,) = found(CHECK, text, language="ja")
    assert finding.severity is Severity.WARNING
    assert finding.message == (
        "300%増 is 4 times as much, but 3倍 is written beside it. Is the growth meant or "
        "the multiple?"
    )
    assert finding.span == Span(4, 14)
    assert finding.subject == "3倍となり、300%"
