"""`impossible-time`: times that no clock shows, with the late hours of programs kept."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "impossible-time"


@pytest.mark.parametrize(
    "text",
    [
        "放送は深夜25時30分から、29時59分まで。",
        "開演は18時45分、閉店 24:00。",
        "午前12時に始まり、午後15時に終わる。",
        "所要時間は36時間45分、1時間60分の授業、1分90秒ごと。",
        "優勝タイムは延べ33時20分だった。",
        "25時61分という時刻はない時刻だ。",
        "The score was 25:61, as in John 3:75.",
        "Doors open at 6:45 p.m., not at 12:00 a.m.",
        "They meet at 12 p.m. and share a 15 pm nail.",
        "In 2019 12:75 was the ratio. 3日は10:75で敗れた。address =02:75:c2:3f",
        "A ratio of 10:75 was priced at 16:45 ET; ESTONIA led 10:75 ESTATES.",
        "配合比は1:75:24、グロスタイムは3:38:23、ペースは5:30ペース。",
        "縦横比は16:75、開始から45:80で得点。",
    ],
)
def test_quiet(text: str) -> None:
    """Hours of programs, stretches of time, scores and verses."""
    assert found(CHECK, text) == ()


def test_the_whole_finding() -> None:
    """A question that says how far minutes run."""
    assert found(CHECK, "開演は18時75分。") == (
        Finding(
            check=CHECK,
            severity=Severity.WARNING,
            message="18時75分: minutes run to 59. Which time is meant?",
            source="a.md",
            span=Span(3, 9),
            subject="18時75分",
        ),
    )


@pytest.mark.parametrize(
    ("text", "subject", "message"),
    [
        ("開演 25:61 の予定。", "25:61", "分は59までです。何時何分を指しますか。"),
        ("午後25時に始まる。", "午後25時", "25時という時刻はありません。何時を指しますか。"),
        ("会議は10:60〜12:00の予定。", "10:60", "分は59までです。何時何分を指しますか。"),
        ("午前14時に始まる。", "午前14時", "午前は正午までです。午前と午後のどちらですか。"),
        ("33時20分に終わる。", "33時20分", "33時という時刻はありません。何時を指しますか。"),
    ],
)
def test_fires_in_japanese(text: str, subject: str, message: str) -> None:
    """Minutes, hours and halves of the day."""
    (one,) = found(CHECK, text, tongue="ja")
    assert (one.subject, one.message) == (subject, f"{subject}: {message}")


def test_fires_in_english() -> None:
    """A half of the day makes it a time."""
    text = "Doors open at 6:75 p.m., or at 14:30 a.m. on Sundays; the bar shuts at 15 p.m."
    expected = ["6:75 p.m", "14:30 a.m", "15 p.m"]
    assert told(CHECK, text) == [("warning", words) for words in expected]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("## 7:75 青空駅", "7:75"),
        ("- 6:75発 水沢線 普通", "6:75"),
        ("グロスタイムは3:75:23だった。", "3:75:23"),
        ("キロ5:75ペースで走り続けた。", "5:75"),
        ("They ran at 4:75 per km throughout.", "4:75"),
        ("It finished in 7:75.30, a record.", "in 7:75.30"),
    ],
)
def test_fires_on_lengths_and_timetables(text: str, subject: str) -> None:
    """What was run and how fast, and times that open a line of a timetable."""
    assert told(CHECK, text) == [("warning", subject)]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("It was set to read (1 January 1958 00:75:00) at the instant.", "00:75"),
        ("Both were flat to 10:75 ET.", "10:75"),
        ("It was filed at 16:75:53 UTC.", "16:75:53"),
        ("Filed April 24, 2014, 9:75 by our staff", "9:75"),
        ("2018/6/19 5:75 更新", "5:75"),
        ("2018年6月18日 10:75 発信地", "10:75"),
        ("Video 03:75 of the landing", "03:75"),
    ],
)
def test_fires_behind_a_date(text: str, subject: str) -> None:
    """A date before a number with a colon makes it a time; so do a zero ahead and a zone behind."""
    assert told(CHECK, text) == [("warning", subject)]
