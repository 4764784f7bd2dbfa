"""`total-mismatch`: silent where any run of parts adds up, a question where none does."""

from typing import Any

import pytest

from factcheck.laws.sums import sum_law
from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "total-mismatch"

QUIET = [
    (
        "en",
        (
            "Of the 430 cats taken from the farm, 271 went to homes in three counties and 88 to "
            "foster care. Eighteen were too ill to save. The remaining 53 stay at the farm."
        ),
    ),
    ("ja", "男性30人、女性20人の計50人が参加した。"),
    ("ja", "5日に10人、6日に男性30人、女性20人の計50人が参加した。"),
    ("ja", "3社と2団体、4団体の計9組織が参加した。"),
    ("ja", "東京で30人、大阪で20人、全国で計200人が参加した。"),
    ("ja", "前年の30人から20人増の計50人、うち女性20人と男性10人。"),
    ("ja", "売上高は国内1.2兆円、海外2.3兆円の計3.6兆円だった。"),
    ("ja", "参加者60人(男性30人、女性20人など)に聞いた。"),
    ("ja", "参加者200人(東京30人、大阪20人)に聞いた。"),
    ("ja", "有効回答は200社。内訳は国内120社、海外80社だった。"),
    ("ja", "死者3人、負傷者5人、計8人。3人が死亡、5人が負傷し、死傷者は計8人。"),
    ("en", "The count was 300 for Hall and 200 for Reed, out of 500 votes."),
    ("en", "He got 30 points and 12 rebounds out of 90 chances."),
    ("en", "50 men and 30 women, a total of 80 people, took part."),
]
ASKED = [
    ("ja", "男性30人、女性20人の計60人が参加した。", "warning", "30人、女性20人の計60人"),
    ("ja", "参加者60人(男性30人、女性20人)に聞いた。", "warning", "60人(男性30人、女性20人"),
    (
        "ja",
        "有効回答は210社。内訳は国内120社、海外80社だった。",
        "note",
        "210社。内訳は国内120社、海外80社",
    ),
    (
        "ja",
        "3人が死亡、5人が負傷し、死傷者は計9人に上る。",
        "warning",
        "3人が死亡、5人が負傷し、死傷者は計9人",
    ),
    (
        "ja",
        "賛成50票、反対40票、無効5票の計96票だった。",
        "warning",
        "50票、反対40票、無効5票の計96票",
    ),
    (
        "en",
        "50 men and 30 women, a total of 90 people, took part.",
        "warning",
        "50 men and 30 women, a total of 90 people",
    ),
    (
        "en",
        "It sold 50 cars and 30 trucks, a total of 90 vehicles.",
        "warning",
        "50 cars and 30 trucks, a total of 90 vehicles",
    ),
]


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_quiet(language: str, text: str) -> None:
    """Right figures, and what looks like a slip but is none."""
    assert told(CHECK, text, language=language) == []


@pytest.mark.parametrize(("language", "text", "severity", "subject"), ASKED)
def test_asks(language: str, text: str, severity: str, subject: str) -> None:
    """A warning where the parts are near the total, a note where they may be examples."""
    assert told(CHECK, text, language=language) == [(severity, subject)]


def test_shows_the_reckoning() -> None:
    """The whole finding, and its Japanese words."""
    text = "男性30人、女性20人の計60人が参加した。"
    (finding,) = found(CHECK, text, language="ja")
    assert finding == Finding(
        check=CHECK,
        severity=Severity.WARNING,
        message="30人 + 20人 come to 50人, but 60人 is written. Is a part missing, or wrong?",
        source="a.md",
        span=Span(2, 16),
        subject="30人、女性20人の計60人",
        hint=None,
    )
    (finding,) = found(CHECK, text, language="ja", tongue="ja")
    assert (
        finding.message == "30人 + 20人は50人ですが、60人とあります。抜けや誤りはないでしょうか。"
    )


def test_a_list_of_prices_is_not_weighed_in_every_way(monkeypatch: pytest.MonkeyPatch) -> None:
    """What explains a sum is looked for only beside what seems to be a list and its whole."""
    tried = 0
    explained = sum_law.explained

    def counted(*words: Any) -> bool:
        nonlocal tried
        tried += 1
        return explained(*words)

    monkeypatch.setattr(sum_law, "explained", counted)
    prices = "、".join(f"品{number}は{number * 37 + 113}円" for number in range(38))
    assert told(CHECK, f"{prices}を並べた。") == []
    assert tried < 40
