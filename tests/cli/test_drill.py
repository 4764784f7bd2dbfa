"""``factcheck drill``: quiet where nothing can be planted, a table of what was caught else."""

import json
from pathlib import Path

import pytest

from tests.cli._run import factcheck

ARTICLE = """\
---
title: 橋の開通式
date: 2024-05-10
lang: ja
---

県は2024年5月9日(木)、新しい橋の開通式を2024年5月21日(火)午前10時30分から開くと発表した。
総事業費は1億5000万ドル(約230億円)で、全長は10マイル(約16キロ)。
橋の長さは12,800メートルに及ぶ。
通行量は2万台から3万台へ50%増える見込みだ。
知事選の投票率は45.3%だった。
"""
ENGLISH = """\
---
title: A bridge opens
date: 2024-05-10
lang: en
---

The bridge opens on Tuesday, May 21, 2024 at 10:30 a.m. It is 10 miles (16 kilometers) long and
cost $150 million (about 23 billion yen). Its deck has 12,800 lamps. Traffic may grow from 20,000 to
30,000 cars, up 50 percent.
"""


WHOLE = """\
slip                          planted  caught
another day of the week             2       2
digits turned round                 1       1
a day that the month has not        2       2
a time that no clock shows          1       1
an era that had ended               2       2
broken groups of digits             1       1
a digit too many                    1       1
憶 for 億                           2       2
ten times as much                   2       2
half as much again                  2       2
another magnitude                   1       1
a share beyond the whole            1       1
growth ten times as much            1       1
all                                19      19
"""
ENGLISH_TOLD = """\
誤り              仕込み  発見
曜日の誤り             1     1
数字の入れ替わり       1     1
ない日付               1     1
ない時刻               1     1
桁区切りの崩れ         3     3
一桁違い               2     2
換算の誤り             2     2
増減率の一桁違い       1     1
計                    12    12
"""


def test_nothing_to_plant(tmp_path: Path) -> None:
    """An article whose figures are bound to nothing can hide any slip: nothing is claimed."""
    (tmp_path / "a.md").write_text("町には猫が多い。", "utf-8")
    ran = factcheck(tmp_path, "drill", "a.md")
    assert ran.code == 0
    assert ran.out.startswith("Nothing can be planted: ")


def test_all_are_caught(tmp_path: Path) -> None:
    """Each kind of slip is planted in the Japanese article, and caught."""
    (tmp_path / "a.md").write_text(ARTICLE, "utf-8")
    ran = factcheck(tmp_path, "drill", "a.md")
    assert ran == (0, WHOLE, "")


def test_english(tmp_path: Path) -> None:
    """English articles have the kinds that their language has; told in Japanese on request."""
    (tmp_path / "a.md").write_text(ENGLISH, "utf-8")
    ran = factcheck(tmp_path, "drill", "a.md", "--ui-lang", "ja")
    assert ran == (0, ENGLISH_TOLD, "")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Die Brücke öffnet am 21. Mai 2024 um 18.30 Uhr und misst 10 Meilen (16 Kilometer).",
        ),
        ("fr", "Le pont ouvre le mardi 21 mai 2024 à 18h30 ; il mesure 10 miles (16 kilomètres)."),
        ("es", "El puente abre el 21 de mayo de 2024 a las 18:30; mide 10 millas (16 kilómetros)."),
        ("pt", "A ponte abre em 21 de maio de 2024, às 18h30; mede 10 milhas (16 quilômetros)."),
        (
            "it",
            "Il ponte apre martedì 21 maggio 2024 alle 18.30; misura 10 miglia (16 chilometri).",
        ),
        ("zh", "大桥将于2024年5月21日（星期二）18时30分通车，全长10英里（16公里）。"),
        (
            "ko",
            "다리는 2024년 5월 21일(화) 오후 6시 30분에 개통된다. 길이는 10마일(16킬로미터)이다.",
        ),
    ],
)
def test_other_languages(tmp_path: Path, language: str, text: str) -> None:
    """A day, a time and two conversions, and no era, are planted and caught in each language."""
    (tmp_path / "a.md").write_text(f"---\nlang: {language}\ndate: 2024-05-10\n---\n\n{text}\n")
    ran = factcheck(tmp_path, "drill", "a.md", "--format", "json")
    told = json.loads(ran.out)
    assert (ran.code, told["planted"], told["caught"]) == (0, 4, 4)


def test_a_slip_that_is_there_already(tmp_path: Path) -> None:
    """What an article holds before anything is planted is told, and is no success."""
    (tmp_path / "a.md").write_text(ARTICLE.replace("(木)", "(金)"), "utf-8")
    ran = factcheck(tmp_path, "drill", "a.md", "--format", "json")
    told = json.loads(ran.out)
    assert ran.code == 1
    assert [(one["path"], one["check"]) for one in told["before"]] == [("a.md", "weekday-mismatch")]
    assert (tmp_path / "a.md").read_text("utf-8") == ARTICLE.replace("(木)", "(金)")


def test_not_text(tmp_path: Path) -> None:
    """Slips are planted in text: an article in another encoding is refused in one sentence."""
    (tmp_path / "a.md").write_bytes(ARTICLE.encode("shift_jis"))
    ran = factcheck(tmp_path, "drill", "a.md")
    assert ran.code == 2
    assert ran.err == (
        "factcheck: a.md: slips are planted in text; save it as UTF-8 Markdown, HTML or plain "
        "text.\n"
    )


def test_what_nothing_decides(tmp_path: Path) -> None:
    """Nothing is planted where no reader could tell: a lone time, yields of an unknown grain."""
    (tmp_path / "a.md").write_text(
        "03:12\n\nIt rose to 9.4 t/ha (140 bushels per acre).\n", "utf-8"
    )
    ran = factcheck(tmp_path, "drill", "a.md")
    assert ran.out.startswith("Nothing can be planted: ")


def test_the_sample_articles(tmp_path: Path) -> None:
    """In the sample articles nothing is found before, and at least 95 % of what is planted."""
    articles = Path(__file__).parents[2] / "articles"
    for path in articles.glob("*.md"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    ran = factcheck(tmp_path, "drill", ".", "--format", "json")
    told = json.loads(ran.out)
    assert ran.code == 0
    assert told["before"] == []
    assert told["planted"] >= 30
    assert told["caught"] >= 0.95 * told["planted"]
