"""The checks on figures do work in proportion to a text, however odd it is."""

import sys
from collections.abc import Callable

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
    "lists": "次の3点だ。\n\n- a\n- b\n\n",
    "checked lists": "リンク確認済 https://example.com/a 2024年5月1日閲覧\n\n",
}
CHECKS = {"total-mismatch", "percent-total", "table-total", "list-count", "stated-as-checked",
          "direction-mismatch", "growth-mismatch", "two-values", "table-and-text"}  # fmt: skip


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
