"""`share-mismatch`: silent where any whole fits, a question where none does."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "share-mismatch"

QUIET = [
    (
        "ja",
        "監査役6人を選ぶ議案が通り、賛成率は93.4%だった。総会は1時間で終わり、株主7人が質問した。",
    ),
    ("ja", "回答した1000人のうち300人(30%)が賛成した。"),
    ("ja", "回答した1000人のうち、賛成は302人(約3割)だった。"),
    ("ja", "1000人のうち男性は600人、うち300人(50%)が賛成した。"),
    ("ja", "3000社のうち1000社(33%)が回答し、その3%に当たる30社が反対した。"),
    ("ja", "登録した1万2000人中4100人(34%)が利用した。"),
    ("ja", "1000人のうち300人(前年比40%増)が賛成した。"),
    ("ja", "1000人以上のうち300人(40%)が賛成した。"),
    ("ja", "市内の200世帯のうち、被災したのは4割の80世帯だった。"),
    ("ja", "市内の200世帯のうち、女性が4割の会は30世帯だった。"),
    ("ja", "対象の80校のうち60校が済み、整備率は75%だった。"),
    ("ja", "対象の80校のうち60校が済み、整備率は前年比5%高い。"),
    ("en", "Of 420 farms, 84 closed. Some 40% of them, or 168 farms, said so."),
    ("en", "Of 420 farms, 100 farms closed. Some 20% of them, or 20 farms, said so."),
    ("en", "Some 40%, or 168, of the 420 farms closed; 84 of 420 farms, or 20%, moved."),
    ("en", "In all, 300 of 1,000 respondents (30%) agreed, and 2 out of 3 (67%) came back."),
    ("en", "Of 1,000 people 300 (40% of them women) came."),
    ("en", "He won 5 of the 12 games (a 42% share)."),
]
ASKED = [
    ("ja", "回答した1000人のうち300人(40%)が賛成した。", "warning", "1000人のうち300人(40%"),
    (
        "ja",
        "全国の1741自治体のうち、実施は512自治体(39%)にとどまった。",
        "warning",
        "1741自治体のうち、実施は512自治体(39%",
    ),
    ("ja", "200人の30%に当たる80人が反対した。", "warning", "200人の30%に当たる80人"),
    (
        "ja",
        "市内の200世帯のうち、被災したのは2割の80世帯だった。",
        "warning",
        "200世帯のうち、被災したのは2割の80世帯",
    ),
    (
        "ja",
        "対象の80校のうち60校が済み、整備率は65%だった。",
        "warning",
        "80校のうち60校が済み、整備率は65%",
    ),
    (
        "ja",
        "対象の80校のうち60校で、全体の65%だった。",
        "warning",
        "80校のうち60校で、全体の65%",
    ),
    (
        "en",
        "The union asked 420 farms. Some 30% of them, or 168 farms, said no.",
        "note",
        "420 farms. Some 30% of them, or 168 farms",
    ),
    (
        "en",
        "Some 30%, or 168, of the 420 farms closed.",
        "warning",
        "Some 30%, or 168, of the 420 farms",
    ),
    (
        "en",
        "Last year 168 of the 420 farms, or 30%, closed.",
        "warning",
        "168 of the 420 farms, or 30%",
    ),
    (
        "en",
        "In all, 300 of 1,000 respondents (40%) agreed.",
        "warning",
        "300 of 1,000 respondents (40%",
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
    text = "回答した1000人のうち300人(40%)が賛成した。"
    (finding,) = found(CHECK, text, language="ja")
    assert finding == Finding(
        check=CHECK,
        severity=Severity.WARNING,
        message="300人 of 1000人 is 30%, but 40% is written. Which of the three is meant?",
        source="a.md",
        span=Span(4, 20),
        subject="1000人のうち300人(40%",
        hint="Look up part and whole, and reckon the percentage again.",
    )
    (finding,) = found(CHECK, text, language="ja", tongue="ja")
    assert (
        finding.message == "1000人のうち300人なら30%ですが、40%とあります。どれが正しいでしょうか。"
    )


def test_shows_the_reckoning_across_clauses() -> None:
    """Where the figures stand apart: what is asked, how surely, and over which words."""
    text = "5000人に調査票を送り、2100人が答えた(回答率52%)。"
    (finding,) = found(CHECK, text, language="ja")
    assert finding.severity is Severity.WARNING
    assert finding.message == (
        "2100人 of 5000人 is 42%, but 52% is written. Which of the three is meant?"
    )
    assert finding.span == Span(0, 29)
    assert finding.subject == "5000人に調査票を送り、2100人が答えた(回答率52%"
