"""`absent-quotation`: silent wherever the page may have the words; else a note."""

from dataclasses import replace

import pytest

from factcheck.checks import findings
from tests.checks._quotes import URL, evidence, found

CHECK = "absent-quotation"
TEXT = "社長は「来年度は過去最高の利益を見込んでいる」と述べた({u})。"
QUIET = {
    "there": (TEXT, "「来年度は過去最高の利益を見込んでいる」と述べた。"),
    "nearly there": (TEXT, "「来年度は過去最大の利益を見込んでいる」と述べた。"),
    "short": ("社長は「来年度は利益を見込む」と述べた({u})。", "株主総会が開かれた。"),
    "link elsewhere": (
        "社長は「来年度は過去最高の利益を見込んでいる」と述べた。会社の案内は{u}。",
        "株主総会が開かれた。",
    ),
    "list": (
        "社長は「来年度は過去最高の利益を見込んでいる」と述べた。\n\n## 参考文献\n\n- 会見 {u}\n",
        "株主総会が開かれた。",
    ),
}


@pytest.mark.parametrize(("text", "page"), QUIET.values(), ids=QUIET)
def test_quiet(text: str, page: str) -> None:
    assert found(CHECK, text, page) == []


def test_a_page_that_was_not_read_whole() -> None:
    """What is not known is not absent."""
    known = evidence(TEXT, "株主総会が開かれた。")
    assert len(findings(known, {CHECK})) == 1
    told = {
        span: tuple(replace(echo, heard="unreadable", reason="partial") for echo in echoes)
        for span, echoes in known.quotations.items()
    }
    assert findings(replace(known, quotations=told), {CHECK}) == ()


def test_the_question() -> None:
    (finding,) = found(CHECK, TEXT, "株主総会が開かれた。")
    assert str(finding.severity) == "note"
    assert finding.message == (
        f"These words are not found on the page that the sentence cites ({URL}), nor nearly "
        "these. Is it the page where they stand?"
    )
    (finding,) = found(CHECK, TEXT, "株主総会が開かれた。", tongue="ja")
    assert finding.message.startswith("この言葉もほぼ同じ言葉も")
