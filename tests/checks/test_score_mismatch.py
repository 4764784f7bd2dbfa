"""`score-mismatch`: silent where score and word agree, a question where they do not."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told
from tests.checks.test_bounded import calls

CHECK = "score-mismatch"

LINE = (
    "\n\n| | 1 | 2 | 3 | 4 |\n|---|---|---|---|---|\n"
    "| 甲 | 0 | 1 | 0 | 2 |\n| 乙 | 2 | 0 | 3 | 0x |\n"
)
"""3 to 5."""
QUIET = [
    ("ja", f"乙が5―3で甲を破った。{LINE}"),
    ("ja", f"乙が8―7で丙を破った。{LINE}"),  # of another game
    ("ja", f"乙が6―3で甲を破り、5―3で丙を破った。{LINE}"),  # of two games
    ("en", f"They beat Ayton 5-3.{LINE}"),
    ("ja", "日本は3-2で勝った。韓国に1対2で敗れた。"),
    ("ja", "日本は1-2から逆転で勝った。2-2(PK3-4)で敗れた。"),
    ("ja", "2試合合計2-3で勝ち上がった。2-2で引き分けた。"),
    ("ja", "1位は130票、2位は120票だった。"),
    ("en", "They led 52-44 at halftime and lost the second half 40-47, but held on."),
    ("en", "They won 3-2. They lost 1-3 in extra time. They won 2-3 on aggregate."),
]
ASKED = [
    ("ja", "日本は2-3で勝った。", "warning", "2-3で勝"),
    ("ja", "日本は3対1で敗れた。", "note", "3対1で敗れ"),
    ("ja", "日本は敵地で2-3で勝った。", "note", "2-3で勝"),
    ("ja", "1位は120票、2位は130票だった。", "warning", "120票"),
    ("en", "They won 2-3 in extra time.", "warning", "won 2-3"),
]

CROP = (
    "\n"
    "\n"
    "| 県 | 出荷量（トン） |\n"
    "|---|---|\n"
    "| 青木県 | 3万2000 |\n"
    "| 赤石県 | 2万5100 |\n"
    "| 白浜県 | 1万9800 |\n"
    "| 本県 | 1万2000 |\n"
)
TOWNS = (
    "\n"
    "\n"
    "| 市 | 人口(人) | 面積 |\n"
    "|---|---|---|\n"
    "| 東浜市 | 12000 | 30 |\n"
    "| 西浜市 | 15000 | 20 |\n"
    "| 南浜市 | 9000 | 50 |\n"
)
CLUBS = "\n\n| Club | Members |\n|---|---|\n| Ayton | 320 |\n| Bexley | 410 |\n| Corby | 275 |\n"
RIGHT = [
    "前半1―0、後半2―1の3―1で勝った。",
    "東高は西高に3―1(25―20、23―25、25―18、25―22)で勝った。",
    "東高は一回に2点を先制。五回に3点を加え、6―0で勝った。",
    "青葉は三回に1点を先制し、六回に3点を返されたが、延長十回に1点を加え4―3で下した。",
    "前半を0―1で折り返した東は、後半に2点を奪い、2―1で勝った。",
    "東は5―2の3点差で勝った。",
    "10戦7勝3敗の成績だ。",
    "143試合で76勝64敗だった。",
    "北星は3―0で南星を完封した。",
    "東と西は2―2の引き分けに終わった。",
    "# 東高、5―1で西高破る\n\n東高が西高に5―1で勝った。",
    "12勝4敗、勝率.750で首位。",
    "15戦8勝6敗1休で終えた。",
    "2―2からのPK戦を4―3で制した。",
    "初戦を3―0で勝ち、2回戦は一回に4点を奪い5―4で勝った。",
    "五回に2点本塁打で2点を返し、2―1で勝った。",
    "Ayton beat Bexley 5-3, scoring two in the first inning, three in the fourth.",
    "Ayton won 3-1 (25-20, 20-25, 25-18, 25-22).",
    "Ayton beat Bexley 28-21 (7-0, 7-7, 7-7, 7-7).",
    "Smith scored twice and Jones scored once in a 3-1 win.",
    "Ayton led 1-0 at halftime and lost 2-1.",
    "The 2-2 draw sent Ayton (3-1) to the final.",
    "See sections 2-3 (1-2, 4-5) for details.",
    "6-4, 3-6, 7-6 (7-5)のストレートではないが2-1で勝った。",
    f"出荷量は全国4位だった。{CROP}",
    f"出荷量は全国6位だった。{CROP}",
    f"白浜県は3位だった。{CROP}",
    f"面積は南浜市が最も広い。人口は西浜市が最も多い。{TOWNS}",
    f"南浜市は面積が1位だ。{TOWNS}",
    f"昨年2位だった白浜県は3位。{CROP}",
    f"Ayton was second in members.{CLUBS}",
    f"Bexley is the largest club.{CLUBS}",
    "最も多かったのは大阪の150件で、次いで東京の120件だった。",
    "最も少ないのは大阪の120件で、次いで東京の150件だった。",
    "トップは1分20秒、続いて1分30秒。",
    "The most common was tea (41%), followed by coffee (34%).",
]
WRONG = [
    "東高は西高に3―1(25―20、25―18、25―22)で勝った。",
    "東高は一回に2点を先制。五回に3点、七回に2点を加え、6―0で勝った。",
    "青葉は三回、沢田の適時打で1点を先制し、六回に2点、八回には4点を奪い6―1で勝った。",
    "東は5―2の2点差で勝った。",
    "10戦7勝2敗の成績だ。",
    "北星は3―1で南星を完封した。",
    "東と西は2―1の引き分けに終わった。",
    "12勝5敗、勝率.750で首位。",
    "3打数4安打と活躍した。",
    "A beat B 5-3, scoring two in the first inning, three in the fourth and one in the ninth.",
    "Ayton won 3-1 (25-20, 25-18, 25-22).",
    "Smith scored twice and Jones scored twice in a 3-0 win.",
    "Ayton won 5-2 by two goals.",
    "The teams played to a 2-1 draw.",
    "最も多かったのは大阪の120件で、次いで東京の150件だった。",
    "トップは山田氏の2300票、続いて佐藤氏の2450票だった。",
    "The most common was tea (34%), followed by coffee (41%).",
]


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_quiet(language: str, text: str) -> None:
    """Right figures, and what looks like a slip but is none."""
    assert told(CHECK, text, language=language) == []


@pytest.mark.parametrize(("language", "text", "severity", "subject"), ASKED)
def test_asks(language: str, text: str, severity: str, subject: str) -> None:
    """A warning where a table decides, else a note."""
    assert told(CHECK, text, language=language) == [(severity, subject)]


def test_shows_the_reckoning() -> None:
    """The whole finding, and its Japanese words."""
    text = "日本は2-3で勝った。"
    (finding,) = found(CHECK, text, language="ja")
    assert finding == Finding(
        check=CHECK,
        severity=Severity.WARNING,
        message="“2-3で勝” is written. Are the numbers of the score exchanged?",
        source="a.md",
        span=Span(3, 8),
        subject="2-3で勝",
        hint=None,
    )
    (finding,) = found(CHECK, text, language="ja", tongue="ja")
    assert finding.message == "「2-3で勝」とあります。スコアの前後が入れ替わっていないでしょうか。"


@pytest.mark.parametrize("text", RIGHT)
def test_quiet_where_the_parts_may_make_it(text: str) -> None:
    """Parts that make the score, fewer of them, other games, and places that a table allows."""
    assert [one for one in told(CHECK, text, "2025-06-01") if one[0] == "warning"] == []


@pytest.mark.parametrize("text", WRONG)
def test_warns_where_the_parts_decide(text: str) -> None:
    """Scores, records and ranks that the numbers beside them contradict."""
    assert [one[0] for one in told(CHECK, text, "2025-06-01")] == ["warning"]


def test_shows_parts() -> None:
    """The messages, and their Japanese words."""
    (finding,) = found(CHECK, "Ayton won 3-1 (25-20, 25-18, 25-22).")
    assert finding.message == (
        "3-1: 25-20 / 25-18 / 25-22 do not make that score. Which of them is meant?"
    )


def test_reads_a_day_of_many_games_once() -> None:
    """Work follows the length of the text."""
    counts = []
    for times in (30, 90):
        source = "一回に2点、三回に1点、5―3で勝った。東は6―4、3―6、".replace("東", "乙") * times
        counts.append(calls(lambda given=source: told(CHECK, given)))  # type: ignore[misc]
    assert counts[1] <= counts[0] * 5 + 1000
