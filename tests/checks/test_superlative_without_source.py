"""`superlative-without-source`: silent wherever a source could be, a note where none is."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "superlative-without-source"

QUIET = [
    ("ja", "同社は[世界初](https://example.com/a)の技術を発表した。"),
    ("ja", "世界初の技術だ。\n\n## 参考\n\n- 調査 https://example.com/a\n"),
    ("ja", "同社によると世界初の技術だ。世界初となるか?"),
    ("ja", "日本一郎さんは世界最高峰に登った。日本初期の絵。"),
    ("en", "The company calls it the world's first such device. It was the first device."),
]
ASKED = [
    ("ja", "同社は世界初の技術を使う。", "note", "世界初"),
    ("ja", "売上高は過去最高の1兆円だった。", "note", "過去最高"),
    ("en", "It was the largest ever deal.", "note", "largest ever"),
]


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_quiet(language: str, text: str) -> None:
    """Right figures, and what looks like a slip but is none."""
    assert told(CHECK, text, language=language) == []


@pytest.mark.parametrize(("language", "text", "severity", "subject"), ASKED)
def test_asks(language: str, text: str, severity: str, subject: str) -> None:
    """Only ever a note."""
    assert told(CHECK, text, language=language) == [(severity, subject)]


def test_shows_the_reckoning() -> None:
    """The whole finding, and its Japanese words."""
    text = "同社は世界初の技術を使う。"
    (finding,) = found(CHECK, text, language="ja")
    assert finding == Finding(
        check=CHECK,
        severity=Severity.NOTE,
        message=(
            "世界初: no source is linked in this passage, and the article has no reference "
            "list. Who says so, and of what?"
        ),
        source="a.md",
        span=Span(3, 6),
        subject="世界初",
        hint="Link who says so, or say in the sentence whose claim it is.",
    )
    (finding,) = found(CHECK, text, language="ja", tongue="ja")
    assert (
        finding.message
        == "「世界初」: この箇所に出典のリンクがなく、記事に参考文献の一覧もありません。"
        "誰が何と比べたものでしょうか。"
    )
