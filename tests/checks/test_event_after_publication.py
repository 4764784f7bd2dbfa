"""`event-after-publication`: what is told as past lies before the article's date."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import found, told

CHECK = "event-after-publication"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        pytest.param("新工場が2024年12月10日に開業した。", "2025-01-05", id="before the article"),
        pytest.param("新工場が2025年12月10日に開業した。", None, id="no date of the article"),
        pytest.param(
            "新工場が2025年1月6日に開業した。", "2025-01-05", id="a day ahead, in another time zone"
        ),
        pytest.param("新工場は2025年12月10日に開業すると発表した。", "2025-01-05", id="announced"),
        pytest.param("新工場は2025年12月10日に開業する予定だった。", "2025-01-05", id="planned"),
        pytest.param("1918年に創業し、30年に会社となった。", "2025-01-05", id="two digits"),
        pytest.param("物語は2045年に始まった。", "2025-01-05", id="fiction"),
        pytest.param("12月10日に開業した。", "2025-01-05", id="no year is told"),
        pytest.param(
            "On December 10, 2025, the company will open a plant.", "2025-01-05", id="not past"
        ),
        pytest.param("Opened in 2026, the lock will be large.", "2025-01-05", id="will be"),
        pytest.param("A plant to be opened in 2026.", "2025-01-05", id="to come"),
        pytest.param("On December 10, 2025, talks were due to begin.", "2025-01-05", id="planned"),
        pytest.param("2月8日の会見で明らかにする。", "2025-01-05", id="not said yet"),
        pytest.param("2月8日、契約を結ぶと発表した。", "2025-01-05", id="to be done"),
        pytest.param("2月8日に開く総会の議案を発表した。", "2025-01-05", id="the day of another"),
        pytest.param("2025年2月8日に就航させると発表した。", "2025-01-05", id="to be done, dated"),
        pytest.param("投票日を2月8日に決めた。", "2025-01-05", id="a day that was set"),
        pytest.param("2月8日の総会に向け、準備を始めた。", "2025-01-05", id="ahead of the day"),
        pytest.param("2月8日に控えた本番の準備をした。", "2025-01-05", id="before the day"),
        pytest.param("毎年2月8日、住民が集まり慰霊してきた。", "2025-01-05", id="every year"),
        pytest.param("「2月8日、彼は町を出た」と小説は始まる。", "2025-01-05", id="quoted"),
        pytest.param(
            "空襲は1945年。\n\n2月8日、祖父は町を出た。", "2025-01-05", id="of an old story"
        ),
        pytest.param(
            "In 1861 a fort fell.\n\n"
            + "The town was quiet. " * 130
            + "\n\nOn February 8, Lane called on all the states to send men.",
            "2025-01-05",
            id="a chapter of a history",
        ),
        pytest.param("2月8日に開く総会の日程を公表した。", "2025-01-05", id="a day made known"),
        pytest.param("2月8日の公演分まで完売した。", "2025-01-05", id="sold for then"),
        pytest.param("2026年2月に生まれる子に贈ると決めた。", "2025-01-05", id="to be born"),
        pytest.param("2024年6月に開館する予定だった。", "2025-01-05", id="was to come"),
        pytest.param("2024年6月に開かれた式で、来年も開かれる。", "2025-01-05", id="came"),
        pytest.param("来年は1月2日に開かれる。", "2025-01-05", id="of next year"),
        pytest.param("In May 2024 it was to open in June 2024.", "2025-01-05", id="was to"),
        pytest.param("A law passed in June 2024 will apply.", "2025-01-05", id="after the day"),
        pytest.param("Members will vote in late October.", "2025-01-05", id="a month, no year"),
        pytest.param("They won a place at finals in June 2025.", "2025-01-05", id="a place"),
        pytest.param("She agreed to play in June 2026.", "2025-01-05", id="agreed to"),
        pytest.param("They announced a concert on March 6.", "2025-01-05", id="of the concert"),
        pytest.param("The trial, scheduled for March 6, was moved.", "2025-01-05", id="set"),
        pytest.param("On March 6, voters will choose a mayor.", "2025-01-05", id="will"),
        pytest.param("2月8日の会見で明らかにしたいと述べた。", "2025-01-05", id="a plan told"),
        pytest.param("12月8日の会見で社長が述べた。", "2025-01-05", id="last month, no year"),
        pytest.param("2023年のこと。2月8日の会見で社長が述べた。", "2025-01-05", id="of then"),
        pytest.param("2月8日に新店を開くと発表した。", "2025-01-05", id="announced, no year"),
        pytest.param("The firm said on January 6 that it won.", "2025-01-05", id="a zone ahead"),
        pytest.param("The firm will decide what was said on March 6.", "2025-01-05", id="to come"),
        pytest.param("Last year it was loud. It said on March 6 so.", "2025-01-05", id="last year"),
        pytest.param(
            "Let them be hanged on July 4, 2027. A hearing was set for it on 3 May 2027. "
            "They welcomed the vote on 5 June 2027.",
            "2025-04-10",
            id="plans, wishes, and days of what is named",
        ),
    ],
)
def test_quiet(text: str, published: str | None) -> None:
    """Silent, for the reason that is the id."""
    assert found(CHECK, text, published) == ()


def test_the_whole_finding() -> None:
    """A question that shows the reckoning, in both languages."""
    text = "新工場が2025年12月10日に開業した。"
    assert found(CHECK, text, "2025-01-05") == (
        Finding(
            check=CHECK,
            severity=Severity.WARNING,
            message="2025年12月10日 is told as past, "
            "but begins 339 days after the article's date, 2025-01-05. "
            "Which year or month is meant?",
            source="a.md",
            span=Span(4, 15),
            subject="2025年12月10日",
        ),
    )
    (one,) = found(CHECK, text, "2025-01-05", tongue="ja")
    assert one.message == (
        "2025年12月10日: 過去のこととして書かれていますが、記事の日付(2025年1月5日)の339日後です。"
        "年や月は正しいですか。"
    )


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("2月8日の定例会見で社長が明らかにした。", "2025-01-05", [("warning", "2月8日")]),
        ("2月8日(土)の総会で「続ける」と述べた。", "2025-01-05", [("warning", "2月8日(土)")]),
        ("2月8日、新しい車両を発表した。", "2025-01-05", [("warning", "2月8日")]),
        (
            "The firm said in a letter on March 6 that it won.",
            "2025-01-05",
            [("warning", "March 6")],
        ),
        (
            "At a meeting with unions on March 6, 2025, the firm told them so.",
            "2025-01-05",
            [("warning", "March 6, 2025")],
        ),
        ("2月8日、両社の社長が契約書に調印した。", "2025-01-05", [("warning", "2月8日")]),
        ("2028年度から共用する。2月8日、合意した。", "2025-01-05", [("warning", "2月8日")]),
        ("新庁舎が2月8日に完成し、式典が開かれた。", "2025-01-05", [("warning", "2月8日")]),
        ("2月8日夜、川があふれ、12棟が浸水した。", "2025-01-05", [("warning", "2月8日")]),
        (
            "理事会は2月8日に招集され、定款を改める案を可決した。",
            "2025-01-05",
            [("warning", "2月8日")],
        ),
        ("2025年6月の総会で退いた前会長が戻った。", "2025-01-05", [("warning", "2025年6月")]),
        ("2月8日、車を盗んだとして男を逮捕した。", "2025-01-05", [("warning", "2月8日")]),
        ("2026年3月から工事が続いていた。", "2025-01-05", [("warning", "2026年3月から")]),
        ("The merger was completed on 31 May 2025.", "2025-01-05", [("warning", "31 May 2025")]),
        ("She had surgery in March 2025.", "2025-01-05", [("warning", "March 2025")]),
        ("The fair, held March 6-8, drew 9,000.", "2025-01-05", [("warning", "March 6-8")]),
        ("On March 6, the two mayors signed the accord.", "2025-01-05", [("warning", "March 6")]),
        ("He was arrested on March 6 at his home.", "2025-01-05", [("warning", "March 6")]),
        ("The vote took place on March 6.", "2025-01-05", [("warning", "March 6")]),
        ("今年11月に発表した。", "2025-01-05", [("warning", "今年11月")]),
        ("今月28日に発表した。", "2025-01-05", [("warning", "今月28日")]),
        ("Smith joined the firm in 2026.", "2025-01-05", [("warning", "2026")]),
        ("2026年4月、社長に就任した。", "2025-01-05", [("warning", "2026年4月")]),
        ("2026年4月、社長に就任した。(2026年5月追記)", "2025-01-05", [("note", "2026年4月")]),
        (
            "On December 10, 2025, the company opened a plant.",
            "2025-01-05",
            [("warning", "December 10, 2025")],
        ),
        pytest.param(
            "Members had voted the deal through on 24 June 2025 by 300 votes to 12.",
            "2025-04-10",
            [("warning", "24 June 2025")],
            id="a verb like any other, words away",
        ),
    ],
)
def test_fires(text: str, published: str | None, expected: list[tuple[str, str]]) -> None:
    """Slips that the check must see, with their severity and place."""
    assert told(CHECK, text, published) == expected
