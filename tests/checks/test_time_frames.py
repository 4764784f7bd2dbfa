"""Frames of time: a law over figures whose roles are told by loose signs, in any order of words.

Each passage is silent as long as some reading of its figures satisfies the law.
"""

import pytest

from tests.checks._read import asked, found

AGE, INTERVAL, DURATION = "age-mismatch", "interval-mismatch", "duration-mismatch"
TWICE = "two-values"
DAY = "2024-06-11"


@pytest.mark.parametrize(
    ("check", "text"),
    [
        (INTERVAL, "The library shut in 2008 and, seven years on, in 2015, it was opened again."),
        (INTERVAL, "It shut in 2008. Another, opened in 2011, closed four years later, in 2015."),
        (INTERVAL, "Hired in 2003, he was on leave for five years and left in 2020."),
        (INTERVAL, "She was born in 1950 and, after 30 years as a nurse, left in 2010."),
        (INTERVAL, "Founded in 1999, the firm signed a 15-year contract in 2004."),
        (INTERVAL, "Work began in March 2011 and, four years later, in January 2016, it ended."),
        (INTERVAL, "# 12年ぶりの優勝\n\n前回の優勝は2012年。今年の選手たちが続いた。"),
        (INTERVAL, "1986年に入庁し、企画畑で12年勤めた。2024年に退職した。"),
        (INTERVAL, "2011年に途絶え、約8年の空白を経て2017年に戻った。"),
        (DURATION, "It left at 22:40 and arrived at 7:10, a trip of eight and a half hours."),
        (DURATION, "It opened at 6 p.m. and closed at 9 p.m. after a two-hour film."),
        (DURATION, "Doors open at 9 a.m. and close at 5 p.m.; the 45-minute tour costs $5."),
        (DURATION, "会談は午後2時10分に始まり、午後4時40分に終わった。休憩を挟み1時間半だった。"),
        (DURATION, "午前9時に始まり、午後5時に終わった。駅から会場まで2時間かかった。"),
        (AGE, "県立高3年の女子生徒(18)と小学6年の男児(12)、市立中2年の生徒(14)がけがをした。"),
        (AGE, "2012年10月に生まれた。2025年4月に中学校へ入学する。"),
        (AGE, "1999年に25歳で渡米した彼は、2019年、45歳で帰国した。"),
        (AGE, "1999年に25歳で渡米した彼は、2019年、35歳の妹を呼んだ。"),
        (TWICE, "A fire hit 14 houses in Pinewood. Another hit 41 houses in Oakley."),
        (TWICE, "# Council backs £36m pool\n\nThe pool, once £63m, is cheaper than planned."),
        (TWICE, "# 浸水127棟\n\n市内で127棟が浸水した。隣の町では172棟が浸水した。"),
        (TWICE, "朝は98人が参加した。夜は89人が参加した。"),
        (TWICE, "一律300円の運賃を、秋から一律400円に引き上げて増収を図る。"),
        ("field-overflow", "He was 5 feet 11 inches and 12 stone 13 pounds in 2 hours 59 minutes."),
        ("field-overflow", "We counted 9 feet, 20 inches of which were snow, in 90 minutes."),
        ("impossible-time", "It won at 17:64 odds, 21:75, at a 10:90 ratio; clocked 2:59.8."),
        ("lookalike-magnitude", "Type O blood, $SOL, H2O, 2Ol and the IOU of 1,200 people."),
    ],
)  # fmt: skip
def test_quiet(check: str, text: str) -> None:
    """Some reading fits, or nothing tells that the figures belong together."""
    assert found(check, text, DAY) == ()


@pytest.mark.parametrize(
    ("check", "text", "subject"),
    [
        (INTERVAL, "The library shut in 2008. It was got going again nine years on, in 2015.",
         "nine years on, in 2015"),
        (INTERVAL, "She bought it in 1998 and, after 24 years there, sold it in 2012.", "24 years"),
        (INTERVAL, "# Ferry returns after nineteen years\n\nThe last left in 2014. It ran today.",
         "nineteen years"),
        (INTERVAL, "Their first title since 2009 ends a wait of 25 years.", "25 years"),
        (INTERVAL, "# 22年ぶりの優勝\n\n前回の優勝は2012年。今年の選手たちが続いた。", "22年"),
        (INTERVAL, "1986年に入庁し、28年勤めて今年3月に退職した。", "28年"),
        (INTERVAL, "平成10年に植えた苗木が、16年たった令和6年に花をつけた。",
         "16年たった令和6年"),
        (DURATION, "The train left at 22:40 and arrived at 7:10, a trip of nine and a half hours.",
         "nine and a half hours"),
        (DURATION, "It failed at 11:50 p.m. and was back at 4:20 a.m., six and a half hours on.",
         "six and a half hours"),
        (DURATION, "渋滞は6日午後10時40分ごろ始まり、翌日午前6時40分に解消。6時間続いた。",
         "6時間"),
        (AGE, "1999年に25歳で渡米した彼は、2019年、35歳で帰国した。", "35歳"),
        (TWICE, "# 483 jobs to go\n\nBosses said that 438 jobs would be lost.", "438 jobs"),
        (TWICE, "# Council backs £36m pool\n\nThe £63m pool will open in 2027.", "£63m"),
        ("field-overflow", "The baby weighed seven pounds, 19 ounces.", "seven pounds, 19 ounces"),
        ("field-overflow", "He was home in two hours 71 minutes.", "two hours 71 minutes"),
        ("field-overflow", "重さは7ポンド19オンスだった。", "7ポンド19オンス"),
        ("impossible-time", "It held up the 17:64 to Crewe.", "17:64"),
        ("impossible-time", "She won in 2:71.4, a record.", "in 2:71.4"),
        ("digit-grouping", "The county counted 104,5760 ballots.", "104,5760"),
        ("lookalike-magnitude", "The plant employs 1,2OO people.", "1,2OO"),
    ],
)  # fmt: skip
def test_fires(check: str, text: str, subject: str) -> None:
    """Every role has its sign, and no reading fits."""
    assert asked(check, text, DAY) == [subject]
