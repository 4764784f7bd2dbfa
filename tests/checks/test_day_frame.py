"""Lengths in days by the only two days beside them, parts past their whole, bodies past a body."""

import pytest

from tests.checks._read import asked, told

DAY = "2025-06-03"


@pytest.mark.parametrize(
    "text",
    [
        "ストは3月3日に始まり、4月19日に終わった。48日間に及んだ。",
        "ストは3月3日に始まり、4月19日に終わった。うち休日を除く33日間、工場は止まった。",
        "大会は8月5日に始まり、15日に閉幕する。3日間の予選を経て決勝に臨む。",
        "火災は午後11時に発生し、午前2時に鎮火した。その30分後に再び燃えた。",
        "They walked out on 3 March and went back on 19 April. Talks took three days.",
        "The four-day fair runs from Friday to Monday.",
        "The three-day fair runs from Friday to Monday morning.",
        "She got 34 out of 40. Of the 40 samples, 46 tests were run. Four of the 12 jurors left.",
        "樹齢151年の桜。体温38.2度。お湯は48度。pHは6.8。9人のうち延べ16人が答えた。",
        "The firm turned 161 this year. Sales rose to 43 from 40.",
    ],
)
def test_quiet(text: str) -> None:
    """Both ways to count, parts of the length, and what is no part and no body."""
    for check in ("duration-mismatch", "impossible-bound"):
        assert told(check, text, DAY) == []


@pytest.mark.parametrize(
    ("check", "text", "subject"),
    [
        ("duration-mismatch", "3月3日に始まり、4月19日に終わった。38日間に及んだ。", "38日間"),
        ("duration-mismatch", "They left on 3 March. Back on 19 April, after the 38 days of talks,",
         "38 days"),
        ("duration-mismatch", "The three-day fair runs from Friday to Monday.",
         "three-day"),
        ("impossible-bound", "社長再任への賛成率は105.2%だった。", "賛成率は105.2%"),
        ("digit-grouping", "収穫量は125,80トンの見込み。", "125,80トン"),
    ],
)  # fmt: skip
def test_asks(check: str, text: str, subject: str) -> None:
    """A length that is neither, a part past its whole, a value past all bodies."""
    assert asked(check, text, DAY) == [subject]
