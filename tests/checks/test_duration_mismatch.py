"""`duration-mismatch`: a stretch of time is as long as its ends are apart."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import asked, found, told

CHECK = "duration-mismatch"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        pytest.param("会期は4月1〜10日の10日間。", None, id="both ends count"),
        pytest.param("2024年2月27日(火)から3月2日(土)までの5日間開く。", None, id="a leap year"),
        pytest.param(
            "2月27日から3月2日までの4日間、または2月27日〜3月2日の5日間。",
            None,
            id="the year is not told",
        ),
        pytest.param("12月28日〜1月3日の7日間休む。", None, id="over the turn of the year"),
        pytest.param("4月1〜10日の約9日間、4月1〜10日の9日間ほど。", None, id="hedged"),
        pytest.param("1999-2001年、2003年-2004年に受賞した。", None, id="the next stretch"),
        pytest.param(
            "4月1〜10日のうち9日間、4月1〜10日(5日を除く)の9日間。", None, id="days are taken out"
        ),
        pytest.param("2019〜2023年の5年間、2019〜23年の4年間。", None, id="years count either way"),
        pytest.param(
            "4〜6月の3カ月間、9時〜17時の8時間、22時〜6時の8時間。", None, id="months and hours"
        ),
        pytest.param(
            "1970年代後半から80年代初頭に存在したが、実在期間は3年ほど。",
            None,
            id="fuzzy ends meet",
        ),
        pytest.param(
            "3日午後1時15分に始まり、午後5時35分に終わった。4時間20分の審議だった。",
            None,
            id="the difference of two times",
        ),
        pytest.param(
            "午後3時20分までに断水は解消した。断水の始まりは午前10時50分で、4時間30分続いた。",
            None,
            id="the end is told first",
        ),
        pytest.param(
            "午後1時15分ごろ停電し、午後5時に復旧した。4時間の停電だった。", None, id="loosely"
        ),
        pytest.param(
            "午後1時に始まり、午後5時に終わった。休憩をはさみ3時間の審議。", None, id="a break"
        ),
        pytest.param(
            "午後1時に始まり、午後5時に終わった。午後7時にも。3時間の審議。", None, id="three times"
        ),
        pytest.param(
            "The about 2-hour meeting began at 9 a.m. and ended at 10 a.m.", None, id="hedged too"
        ),
        pytest.param(
            "The two-hour meeting began at 11 p.m. and ended at 1 a.m.", None, id="over midnight"
        ),
        pytest.param(
            "The four-hour meeting began at 9 a.m. and ended at 2 p.m. after a lunch break.",
            None,
            id="a break, in English",
        ),
        pytest.param(
            "The four-hour meeting was called at 9 a.m. The next is due at 5 p.m.",
            None,
            id="none of the times ends it",
        ),
        pytest.param("The ten-day fair runs from April 1 to 10.", None, id="both ends count"),
    ],
)
def test_quiet(text: str, published: str | None) -> None:
    """Silent, for the reason that is the id."""
    assert found(CHECK, text, published) == ()


def test_the_whole_finding() -> None:
    """A question that shows the reckoning, in both languages."""
    text = "会期は4月1〜10日の9日間。"
    assert found(CHECK, text, None) == (
        Finding(
            check=CHECK,
            severity=Severity.WARNING,
            message="4月1〜10日の9日間: from 4月1日 to 10日 it is 10 days, not 9 days. "
            "Are the ends or the length meant?",
            source="a.md",
            span=Span(3, 14),
            subject="4月1〜10日の9日間",
        ),
    )
    (one,) = found(CHECK, text, None, tongue="ja")
    assert one.message == (
        "4月1〜10日の9日間: 4月1日から10日までは10日間で、9日間ではありません。"
        "両端と長さのどちらが正しいですか。"
    )


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        (
            "２０２４年２月２７日（火）から３月２日（土）までの４日間開く。",
            None,
            [("warning", "２０２４年２月２７日（火）から３月２日（土）までの４日間")],
        ),
        ("5月3日から5日まで4日間開く。", None, [("warning", "5月3日から5日まで4日間")]),
        ("9日間(4月1〜10日)開く。", None, [("warning", "9日間(4月1〜10日")]),
        ("2019〜23年の7年間続いた。", None, [("warning", "2019〜23年の7年間")]),
        ("4〜6月の5カ月間続いた。", None, [("warning", "4〜6月の5カ月間")]),
        ("9時〜17時の7時間開く。", None, [("warning", "7時間")]),
        (
            "3日午後1時15分に始まり、午後5時35分に終わった。5時間20分の審議だった。",
            None,
            [("note", "5時間20分")],
        ),
        (
            "町は午後１時ごろに断水した。同日午後５時半に復旧した。七時間の断水で、店は閉めた。",
            None,
            [("note", "七時間")],
        ),
        (
            "The four-hour meeting began at 11 a.m. on Friday and ended at 6:00 p.m.",
            None,
            [("warning", "four-hour")],
        ),
        (
            "The nine-day fair runs from April 1 to 10.",
            None,
            [("warning", "nine-day fair runs from April 1 to 10")],
        ),
    ],
)
def test_fires(text: str, published: str | None, expected: list[tuple[str, str]]) -> None:
    """Slips that the check must see, with their severity and place."""
    assert told(CHECK, text, published) == expected


@pytest.mark.parametrize(
    "text",
    [
        "営業時間は午前9時から午後5時までの8時間。休みを除く7時間。",
        "会期は51日間で、9月16日から11月5日まで。5月3日から5日までの2泊3日。",
        "午前8時に出発し、7時間後の午後3時に到着した。",
        "The fair runs for ten days, from June 3 to June 12. A three-day pass costs $5.",
        "It followed a nine-hour standoff.\n\nIt began at 8:40 p.m. He walked out at 6:10 a.m.",
    ],
)
def test_quiet_beside_both_ends(text: str) -> None:
    """Lengths that fit, in other orders and across midnight."""
    assert told(CHECK, text, "2025-09-11") == []


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("営業時間は午前9時から午後5時までの7時間。", "7時間"),
        ("会期は41日間で、9月16日から11月5日まで。", "41日間で、9月16日から11月5日"),
        ("9月16日に始まり、11月5日まで41日間開く。", "41日間"),
        ("5月3日から6日までの2泊3日で訪れた。", "5月3日から6日までの2泊3日"),
        ("午前8時に出発し、5時間後の午後3時に着いた。", "5時間"),
        ("The fair runs for seven days, from June 3 to June 12.",
         "seven days, from June 3 to June 12"),
        ("It will run from 3 June to 12 June, a total of seven days.",
         "3 June to 12 June, a total of seven days"),
        ("Shops are open from 9 a.m. to 5 p.m., seven hours a day.",
         "seven hours"),
        ("It followed a 12-hour standoff. It began at 8:40 p.m. He walked out at 6:10 a.m.",
         "12-hour"),
    ],
)  # fmt: skip
def test_fires_in_every_order(text: str, subject: str) -> None:
    """The length first or last, in nights, and with the times in the next paragraph."""
    assert asked(CHECK, text, "2025-09-11") == [subject]


@pytest.mark.parametrize(
    "text",
    [
        "午後1時に始まり、午後6時半に閉会した。5時間半の議論だった。",
        "3日午後10時から5日午前5時まで31時間停電した。\n\n22時から翌5時までの7時間、通行止めにする。",
        "午前10時15分から10時45分までの30分間、見合わせた。午前11時から1時まで2時間停電した。",
        "午前9時に始まり、午後5時に終わった。1時間の昼休みを挟んだ。9:00〜17:00（実働7時間）の勤務。",
        "開会式は午前10時、閉会式は午後4時。3時間のフルマラソンに挑む。",
        "11時から14時までのランチは90分間。",
        "5月3日に開幕し、6日に閉幕した。4日間で10万人が訪れた。",
        "5月3日に開幕し、6日に閉幕した。3日間通し券は5000円。",
        "大会は8月5日に始まり、15日に閉幕する。3日間の予選を経て決勝に臨む。",
        "6月1日から14日までの2週間。7月1日から8月31日までの2カ月間。4月から9月までの半年間。",
        "5カ年計画（2021〜2025年度）。2020年4月から2023年3月までの3年間。5月3日から6日までの4連休。",
        "The festival opens June 3 and closes June 10; a three-day pass costs $40.",
        "The festival opens June 3 and closes June 10, an eight-day run.",
        "It was out from 11 p.m. Monday to 6 a.m. Tuesday, a seven-hour blackout.",
        "It runs for three weeks, from May 1 to May 21.",
        "The hall opens from 9 a.m. to 5 p.m., Tuesday through Friday, 32 hours in all.",
        "火曜から金曜の午前9時から午後5時まで、32時間にわたり開く。",
    ],
)
def test_quiet_of_all_units(text: str) -> None:
    """Lengths that fit, breaks and parts of what lies between."""
    assert told(CHECK, text, "2025-06-12") == []


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("午後1時に始まり、午後9時に閉会した。5時間半の議論だった。", "5時間半"),
        ("3日午後10時から4日午前5時まで、約300戸が11時間停電した。",
         "11時間"),
        ("22時から翌5時までの9時間、通行止めにする。", "9時間"),
        ("10日午後8時から翌11日午前6時まで12時間閉める。",
         "12時間"),
        ("午前10時15分から10時45分までの20分間、止めた。", "20分間"),
        ("5月3日に開幕し、6日に閉幕した。3日間で10万人が訪れた。", "3日間"),
        ("5日間にわたる大会は10日に開幕し、17日に閉幕する。", "5日間"),
        ("七月一日から十日までの七日間、催す。", "七月一日から十日までの七日間"),
        ("5月3日〜5日の4連休。", "5月3日〜5日の4連休"),
        ("3泊4日（8月10〜12日）の日程。", "4日（8月10〜12日"),
        ("6月1日から14日までの3週間、展示する。", "6月1日から14日までの3週間"),
        ("7月1日から8月31日までの1カ月間。", "7月1日から8月31日までの1カ月間"),
        ("4月から12月までの半年間、試した。", "4月から12月までの半年間"),
        ("2018年4月から2021年3月までの4年間。", "2018年4月から2021年3月までの4年間"),
        ("1995年から2010年まで10年間、市長を務めた。", "1995年から2010年まで10年間"),
        ("He was mayor for 10 years, from 1995 to 2010.", "10 years, from 1995 to 2010"),
        ("会は6月3日から7月16日まで開く。34日間の会期中は休まない。", "34日間"),
        ("The folk festival, held over three days from July 4 to July 7, has 46 acts.",
         "three days from July 4 to July 7"),
        ("5カ年計画（2021〜2024年度）を見直す。", "5カ年計画（2021〜2024年度"),
        ("The festival opens June 3 and closes June 10, a five-day run.", "five-day"),
        ("It was out from 11 p.m. Monday to 6 a.m. Tuesday, a ten-hour blackout.",
         "ten-hour"),
        ("It started at 10 a.m. and ended at 2:30 p.m., and lasted six hours.",
         "six hours"),
        ("It runs for three weeks, from May 1 to May 31.", "three weeks, from May 1 to May 31"),
    ],
)  # fmt: skip
def test_fires_in_all_units(text: str, subject: str) -> None:
    """Minutes to years, across days, in kanji, and the ends in another sentence."""
    assert asked(CHECK, text, "2025-06-12") == [subject]
