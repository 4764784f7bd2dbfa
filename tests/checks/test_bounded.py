"""The checks on figures do work in proportion to a text, however odd it is."""

import sys
from collections.abc import Callable
from datetime import date

import pytest

from factcheck.checks import findings
from factcheck.model.records import Evidence
from factcheck.pipeline import gather
from factcheck.plugins import Document

ODD = {
    "parts without end": "10人、",
    "totals without end": "10人、20人の計40人、",
    "shares without end": "10%、その他20%、残り30%、",
    "brackets": "10人(",
    "totals of totals": "| 合計 | 1 |\n| x | 2 |\n",
    "rows in one line": "1 | Ayton | 90 | 2 | Beal | 80 | ",
    "lists": "次の3点だ。\n\n- a\n- b\n\n",
    "checked lists": "リンク確認済 https://example.com/a 2024年5月1日閲覧\n\n",
}
CHECKS = {"total-mismatch", "percent-total", "table-total", "list-count", "stated-as-checked",
          "direction-mismatch", "growth-mismatch", "impossible-bound", "two-values",
          "table-and-text"}  # fmt: skip


def calls(work: Callable[[], object]) -> int:
    """Return how many functions are called for a piece of work."""
    count = 0

    def seen(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


CALENDAR = (
    "創業50周年を14日に祝った。1950年に創業した。25日(水)に開く。6月31日。",
    "大森さん(80)は1950年生まれ。1975年、35歳で発った。\n\n1990年から2000年まで8年間。",
    "The club turns 100 this year, since May 31. Founded in 1935, she was 80. From 1990 to 2000.",
    "午前9時から午後5時までの9時間。5月1日から3日までの4日間。3時間後の午後3時。",
    "令和5年、2022年に完成。昭和64年3月。昨年(2022年)、きのう3日、先月(3月)。",
)
"""Pieces of the calendar's checks."""
OF_CALENDAR = {"age-mismatch", "anniversary-mismatch", "weekday-mismatch", "interval-mismatch",
               "duration-mismatch", "impossible-date", "event-after-publication", "era-mismatch",
               "relative-mismatch"}  # fmt: skip


@pytest.mark.parametrize("piece", CALENDAR)
def test_the_calendar_does_work_in_proportion(piece: str) -> None:
    """Births and beginnings are held against ages and anniversaries, but not all against all."""
    counts = []
    for times in (60, 240):
        day = date(2025, 6, 1)
        read = gather(Document("a.md", (piece * times).encode(), published=day))
        evidence = Evidence(read.article, read.figures, read.links, (), {})
        counts.append(calls(lambda given=evidence: findings(given, OF_CALENDAR)))  # type: ignore[misc]
    assert counts[1] <= counts[0] * 6 + 1000


@pytest.mark.parametrize("piece", ODD.values(), ids=ODD)
def test_four_times_the_text_is_four_times_the_work(piece: str) -> None:
    """Quadratic work would be sixteen times as much."""
    counts = []
    for times in (150, 600):
        head = "| a | b |\n| --- | --- |\n" if piece.startswith("|") else ""
        read = gather(Document("a.md", (head + piece * times).encode(), language="ja"))
        evidence = Evidence(read.article, read.figures, read.links, (), {})
        counts.append(calls(lambda given=evidence: findings(given, CHECKS)))  # type: ignore[misc]
    assert counts[1] <= counts[0] * 6 + 1000


RECKONED = {
    "share-mismatch": (
        "300人(10%)、",
        "1200人のうち30%の400人、",
        "of 640, 320 (50%), ",
        "全体の40%の500人、",
    ),
    "multiple-mismatch": ("前年の3倍で、300%増、", "four times as many, an increase of 400%, "),
    "interval-mismatch": (
        "4日に発ち、2日後の7日に着いた。",
        "On July 4, two days later, on July 7, ",
    ),
    "per-head-mismatch": (
        "36億円、3万人、1人当たり14万円、",
        "four payments of $90 million, $12 each; ",
        "5日間、1日平均300人、計6万人、",
    ),
    "growth-mismatch": (
        "前年の500人を20%上回る650人、",
        "60, 20% more than last year's 40, ",
        "前回は800人。今回は1000人で、35%増。",
    ),
    "total-mismatch": (
        "国内10人、海外20人、その他18人、",
        "$4 million, the remaining $9 million, ",
    ),
    "two-values": ("死者5人、不明3人。", "12 dead and 5 missing. "),
    "list-count": (
        "次の5市は北川市、南川市、",
        "東京、大阪の3都市、",
        "Six towns: Ayton, Bex and Corby. ",
    ),
}
"""Pieces that the readers of shares, quotients, changes, rests, headlines and names look at."""
HEAD = "# 死者6人、12 killed\n\n総額60億円の内訳は次の通り。\n\n- 5億円\n- 6億円\n\n"
"""A headline and a list of amounts, which are read against what follows."""


@pytest.mark.parametrize(
    ("check", "piece"), [(check, piece) for check, pieces in RECKONED.items() for piece in pieces]
)
def test_reckoning_does_work_in_proportion(check: str, piece: str) -> None:
    """In one paragraph without end, each number is held against those near it alone."""
    counts = []
    language = "en" if piece.isascii() else "ja"
    few = 40 if check == "share-mismatch" else 20  # past the edges, where less stands near
    for times in (few, few * 3):
        source = (HEAD + piece * times).encode()
        day = date(2025, 6, 1)
        read = gather(Document("a.md", source, language=language, published=day))
        evidence = Evidence(read.article, read.figures, read.links, (), {})
        counts.append(calls(lambda given=evidence: findings(given, {check})))  # type: ignore[misc]
    assert counts[1] <= counts[0] * 5 + 1000
