"""`percent-total`: silent for what comes to 100 %, or need not, a question for the rest."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "percent-total"

QUIET = [
    ("ja", "賛成は45%、反対は40%、その他が15%だった。"),
    ("ja", "賛成は45.3%、反対は40.4%、無回答が14.2%だった。"),
    ("ja", "複数回答で聞いた。賛成は45%、反対は40%、その他が25%だった。"),
    ("ja", "賛成は45%(前年比40%増)、その他が25%だった。"),
    ("ja", "上位は5%、3%、その他が2%だった。"),
    ("ja", "60%が賛成し、残りの40%が反対した。"),
    ("ja", "収入は「増えた」30%、「減った」50%、「分からない」20%だった。"),
    (
        "ja",
        "理由は複数回答で聞いた。\n\n収入は「増えた」40%、「減った」50%、「分からない」20%だった。",
    ),
    (
        "en",
        "Of them 45% were in favor, 40% against and 15% undecided; the remaining 85% did not vote.",
    ),
]
ASKED = [
    ("ja", "賛成は45%、反対は40%、その他が25%だった。", "warning", "45%、反対は40%、その他が25%"),
    ("ja", "賛成は45%、反対は40%、無回答が5%だった。", "warning", "45%、反対は40%、無回答が5%"),
    (
        "ja",
        "収入は「増えた」40%、「減った」50%、「分からない」20%だった。",
        "warning",
        "40%、「減った」50%、「分からない」20%",
    ),
    (
        "ja",
        "理由は複数回答で聞いた。\n\n収入は「増えた」40%、「減った」50%、「分からない」20%(単一回答)。",
        "warning",
        "40%、「減った」50%、「分からない」20%",
    ),
    ("ja", "60%が賛成し、残りの30%が反対した。", "warning", "60%が賛成し、残りの30%"),
    (
        "en",
        "Of them 45% were in favor, 40% against and 25% undecided.",
        "warning",
        "45% were in favor, 40% against and 25%",
    ),
]


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_quiet(language: str, text: str) -> None:
    """Right figures, and what looks like a slip but is none."""
    assert told(CHECK, text, language=language) == []


@pytest.mark.parametrize(("language", "text", "severity", "subject"), ASKED)
def test_asks(language: str, text: str, severity: str, subject: str) -> None:
    """A warning above 100 % and for a rest that is none, a note a little below."""
    assert told(CHECK, text, language=language) == [(severity, subject)]


def test_shows_the_reckoning() -> None:
    """The whole finding, and its Japanese words."""
    text = "賛成は45%、反対は40%、その他が25%だった。"
    (finding,) = found(CHECK, text, language="ja")
    assert finding == Finding(
        check=CHECK,
        severity=Severity.WARNING,
        message="45% + 40% + 25% come to 110%. Is one of them wrong, or of another whole?",
        source="a.md",
        span=Span(3, 21),
        subject="45%、反対は40%、その他が25%",
        hint=None,
    )
    (finding,) = found(CHECK, text, language="ja", tongue="ja")
    assert (
        finding.message == "45% + 40% + 25%は110%になります。誤りか、別の母数の値はないでしょうか。"
    )


def test_shows_the_reckoning_across_clauses() -> None:
    """Where the figures stand apart: what is asked, how surely, and over which words."""
    text = "60%が賛成し、残り30%が反対した。"
    (finding,) = found(CHECK, text, language="ja")
    assert finding.severity is Severity.WARNING
    assert finding.message == ("60% + 30% come to 90%. Is one of them wrong, or of another whole?")
    assert finding.span == Span(0, 13)
    assert finding.subject == "60%が賛成し、残り30%"
