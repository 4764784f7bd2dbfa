"""`age-mismatch`: an age and a year of birth go together."""

import pytest

from factcheck.model.records import Finding
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.checks._read import asked, found, told

CHECK = "age-mismatch"


@pytest.mark.parametrize(
    ("text", "published"),
    [
        pytest.param("山田氏(1950年生まれ、74歳)は語る。", "2024-06-01", id="right"),
        pytest.param("山田氏(1950年生まれ、73歳)は語る。", "2024-06-01", id="before the birthday"),
        pytest.param("山田氏(1950年生まれ、80歳)は語る。", None, id="no year to reckon with"),
        pytest.param(
            "1950年に東京で生まれ、18歳で上京した。1975年に独立した。",
            "2024-06-01",
            id="an age of then",
        ),
        pytest.param(
            "1950年生まれ、享年61。2010年に数え61歳で死去した。", None, id="counted the old way"
        ),
        pytest.param("1950年生まれの父と、長男80歳。", "2024-06-01", id="another person"),
        pytest.param(
            "2010年当時、1950年生まれの60歳だった。", "2024-06-01", id="a year nearby fits"
        ),
        pytest.param("2010年に受賞した山田氏(1950年生まれ、74歳)。", None, id="no date of now"),
        pytest.param("山田太郎(1950〜2010年)、享年61。", None, id="counted the old way"),
        pytest.param("1950年東京生まれ。2010年、60歳で死去。", None, id="right, in two sentences"),
        pytest.param(
            "大森さん(74)は語る。1950年7月3日、山あいの村に4人兄弟の末に生まれた。",
            "2024-07-05",
            id="the birthday was two days ago",
        ),
        pytest.param(
            "館長の大森さん(80)は語る。川田は1950年に生まれた。", "2024-07-05", id="of another name"
        ),
        pytest.param(
            "館長の大森さん(80)は語る。1950年、作家は港町に生まれた。", "2024-07-05", id="no name"
        ),
        pytest.param(
            "大森さん(80)の長男は1950年に生まれた。小林さん(40)も。", "2024-07-05", id="of kin"
        ),
        pytest.param(
            "大森さん(80)と小林さん(74)は語る。1950年7月3日、村に生まれた。",
            "2024-07-05",
            id="of two",
        ),
        pytest.param(
            "大森さんが2日、74歳で死去した。大森さんは1950年7月3日、港町に生まれた。",
            "2025-07-02",
            id="the day before the birthday",
        ),
        pytest.param(
            "Jane Moor died on 2 July 2025, aged 74. Born in York on 3 July 1950, she sang.",
            "2025-07-05",
            id="the day before the birthday, in English",
        ),
        pytest.param(
            "大森さんは1950年3月、次男に生まれた。75歳になった今も。", "2025-04-05", id="now"
        ),
        pytest.param(
            "大森さんは1950年に生まれた。母は98歳になった今も畑に立つ。",
            "2025-04-05",
            id="a mother",
        ),
        pytest.param(
            "大森さんは1950年に生まれた。隣の川田さんは現在60歳。", "2025-04-05", id="a neighbor"
        ),
        pytest.param(
            "大森さんは1950年に生まれた。60歳になった年、店を畳んだ。", "2025-04-05", id="of then"
        ),
        pytest.param(
            "大森さんは1950年に生まれた。1980年、20歳の川田さんと会った。", "2025-04-05", id="met"
        ),
        pytest.param("大森さんは1950年生まれ。対象は現在65歳以上。", "2025-04-05", id="a bound"),
        pytest.param(
            "Born in 1950, Moor met him in 1975, when he was 20. Moor is 74 now.",
            "2025-04-05",
            id="he is another",
        ),
        pytest.param(
            "Moor was born in 1950. In 1990, at 45, Jones succeeded her.",
            "2025-04-05",
            id="the next one",
        ),
        pytest.param(
            "Moor was born in 1950. Her husband died in 2001. He was 66.",
            "2025-04-05",
            id="a husband",
        ),
        pytest.param(
            "Jane Moor, 80, runs it. The mill was born in 1950.", "2024-07-05", id="no person"
        ),
        pytest.param("John Smith (1950–2010) died aged 60.", None, id="a life"),
        pytest.param("Born in 1950, she died in 2010 at the age of 60.", None, id="right"),
    ],
)
def test_quiet(text: str, published: str | None) -> None:
    """Silent, for the reason that is the id."""
    assert found(CHECK, text, published) == ()


def test_the_whole_finding() -> None:
    """A question that shows the reckoning, in both languages."""
    text = "1950年生まれ、2010年に70歳で死去した。"
    assert found(CHECK, text, None) == (
        Finding(
            check=CHECK,
            severity=Severity.WARNING,
            message="70歳: from 1950年 as told here it is 59 or 60, not 70. Is it the date or the "
            "age?",
            source="a.md",
            span=Span(15, 18),
            subject="70歳",
        ),
    )
    (one,) = found(CHECK, text, None, tongue="ja")
    assert one.message == (
        "70歳: 記事にある「1950年」から数えると59か60歳で、70歳ではありません。"
        "日付と年齢のどちらが正しいですか。"
    )


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("山田氏(1950年生まれ、80歳)は語る。", "2024-06-01"),
        ("山田太郎(1950〜2010年)、享年70。", None),
        ("1950年東京生まれ。80歳。", "2024-06-01"),
        ("山田太郎さん(80)=1950年生まれ", "2024-06-01"),
        ("1950年東京生まれ。2010年、70歳で死去。", None),
        ("Smith (1950–2010) died aged 70.", None),
        ("Smith, 80, was born in 1950.", "2024-06-01"),
        (
            "大森さん(75)は語る。1950年7月3日、山あいの村に4人きょうだいの末に生まれた。",
            "2024-03-05",
        ),
        (
            "作曲家の大森一郎さんが2日、77歳で死去した。大森さんは1950年7月3日、港町に生まれた。",
            "2025-07-02",
        ),
        (
            "Jane Moor died on 2 July 2025, aged 75. Born in York on 3 July 1950, she sang.",
            "2025-07-05",
        ),
        ("Jane Moor, 77, runs the mill. Moor was born on July 3, 1950, in York.", "2024-07-05"),
        ("昭和25年生まれの80歳。", "2024-06-01"),
        ("Born in 1950, she died in 2010 at the age of 70.", None),
        ("大森さんは1950年3月、次男として生まれた。\n\n71歳になった今も歌う。", "2025-03-06"),
        ("1950年5月生まれの大森さんは、今年で71歳。", "2025-03-06"),
        ("大森さんは71歳。1950年、農家に生まれた。", "2025-03-06"),
        ("大森さんは1950年生まれ。1975年、35歳で独立した。", "2025-03-06"),
        ("大森さんは1950年、港に生まれた。22歳だった1980年に発った。", "2025-03-06"),
        ("大森ハルさん死去、80歳\n\n1950年、港に生まれた。", "2025-03-06"),
        (
            "Jane Moor died on Sunday. She was 80.\n\nBorn in York in May 1950, she sang.",
            "2025-03-06",
        ),
        ("Jane Moor dies at 80\n\nThe singer was born in York in 1950.", "2025-03-06"),
        ("Moor was born in York in 1950. Now 80, she sings.", "2025-03-06"),
        ("Born in 1950, the 80-year-old still sings.", "2025-03-06"),
        ("Moor was born in 1950. In 1975, aged 35, she sang.", "2025-03-06"),
        ("He turned 80 in January. He was born in York in January 1950.", "2025-03-06"),
    ],
)
def test_fires(text: str, published: str | None) -> None:
    """Slips wherever the age stands: now, this year, in a year that is told, at a death."""
    assert len(asked(CHECK, text, published)) == 1


def test_an_age_apart_from_its_birth_is_noted() -> None:
    """In one sentence both are surely of one person, in two most likely."""
    assert told(CHECK, "Jo Hale, born in 1950, died in 2010 aged 70.")[0][0] == "warning"
    assert told(CHECK, "Jo Hale was born in 1950. She died in 2010 aged 70.")[0][0] == "note"
