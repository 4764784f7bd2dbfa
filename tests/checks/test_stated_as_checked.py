"""`stated-as-checked`: silent for lists that hold, a question for a link that does not."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity, Verdict
from tests.checks._evidence import probe
from tests.checks._read import found, told

CHECK = "stated-as-checked"
GONE, HERE = "https://example.com/gone", "https://example.com/here"
PROBES = {
    GONE: probe(GONE, Verdict.DEAD, "http-404"),
    HERE: probe(HERE, Verdict.ALIVE, "http-200"),
}

QUIET = [
    f"## 参考(リンク確認済)\n\n- 調査 {HERE}\n",
    f"## 参考\n\n- 調査 {GONE}\n",
    f"## 出典(リンク確認済)\n\n- 調査 {HERE}\n\n## 関連\n\n- 調査 {GONE}\n",
    f"- 調査(2024年5月1日) {HERE} (2024年6月1日閲覧)\n",
    f"- 調査(2024年5月) {HERE} (2024年5月1日閲覧)\n",  # they may meet
    "2024年6月1日に開き、2024年5月1日に閲覧した人もいる。",  # no link stands there
]
ASKED = [
    (f"- 調査(2024年6月1日) {HERE} (2024年5月1日閲覧)\n", "warning",
     f"2024年6月1日) {HERE} (2024年5月1日"),
    (f"- Survey, 1 June 2024, {HERE} (accessed 1 May 2024)\n", "warning",
     f"1 June 2024, {HERE} (accessed 1 May 2024"),
    (f"- 調査 {GONE} (2024年5月1日閲覧)\n", "note", GONE),
    (f"## Sources (links checked)\n\n- Survey {GONE}\n", "warning", GONE),
]  # fmt: skip


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str) -> None:
    """Lists that hold, lists that say nothing, dates that may meet."""
    assert told(CHECK, text, probes=PROBES) == []


def test_quiet_offline() -> None:
    """Links that were not looked at contradict nobody."""
    assert told(CHECK, f"## 参考(リンク確認済)\n\n- 調査 {GONE}\n") == []


@pytest.mark.parametrize(("text", "severity", "subject"), ASKED)
def test_asks(text: str, severity: str, subject: str) -> None:
    """A warning where the words cannot hold, a note where the page went later."""
    assert told(CHECK, text, probes=PROBES) == [(severity, subject)]


def test_tells_what_was_promised() -> None:
    """The whole finding, and its Japanese words."""
    text = f"## 参考(リンク確認済)\n\n- 調査 {GONE}\n"
    (finding,) = found(CHECK, text, probes=PROBES)
    start = text.index(GONE)
    assert finding == Finding(
        check=CHECK,
        severity=Severity.WARNING,
        message="参考(リンク確認済) is written, but https://example.com/gone is dead (http-404). "
        "When was it looked at?",
        source="a.md",
        span=Span(start, start + len(GONE)),
        subject=GONE,
    )
    (finding,) = found(CHECK, text, probes=PROBES, tongue="ja")
    assert finding.message == (
        "「参考(リンク確認済)」とありますが、https://example.com/gone は「リンク切れ」です"
        "(http-404)。いつ確認したものでしょうか。"
    )
