"""Ages by the one birth of a passage, and years counted from its one year."""

import pytest

from tests.checks._read import asked, told

DAY = "2025-06-10"
WARNING = "warning"


@pytest.mark.parametrize(
    "text",
    [
        "1961年に始めた茶店は、孫の代になって9年目の夏だ。",
        "2012年に亡くなった俳人の十三回忌が昨年、営まれた。",
        "1974年に結ばれた縁は今年で51年。",
        "父が死んだのは2012年。母の七回忌を今年、営んだ。",
        "1951年に入門し、57年に店を開いた。今年で68年になる。",
        "2016年に閉鎖され、3年後に再開した。",
        "1961年生まれの小林さんは、3歳の孫と暮らす。",
        "1961年5月生まれの小林進さん(64)が、兄(70)と出た。",
        "1961年、漁村に生まれた。父が45歳で亡くなったのは1970年。",
        "2015年4月生まれの小学4年、小林さんが勝った。",
        "姉(31)とは3歳違いの妹(28)が継ぐ。",
        "The dairy opened in 1984. It is in its second year under new owners.",
        "The dairy, founded in 1984, has sponsored the run for 12 years.",
        "The run began in 1984 and, but for the pandemic, is in its 39th year as a fair.",
        "Ruth was born in 1984. Her mother was 33 when she moved in 1970.",
        "At 84, Ann is three years older than her sister Jo, 81.",
    ],
)
def test_quiet(text: str) -> None:
    """A pair of years, or a person, that explains the number is silent."""
    for check in ("anniversary-mismatch", "interval-mismatch", "age-mismatch"):
        assert told(check, text, DAY) == []


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("2019年5月に亡くなった師匠の十三回忌が営まれた。", "十三回忌"),
        ("祖母が1961年に始めた茶店は、74年目の夏を迎えた。", "74年目"),
        ("1974年に結ばれた縁は今年で41年。記念の木を植えた。", "今年で41年"),
        ("First held in 1974 and staged since without a break, it returns for its 51st edition.",
         "51st edition"),
        ("First held in 1974 and staged every May since, it returns for its 42nd edition.",
         "42nd edition"),
        ("Married June 12, 1965, they will mark their 50th wedding anniversary on Thursday.",
         "50th wedding anniversary"),
    ],
)  # fmt: skip
def test_anniversaries(text: str, subject: str) -> None:
    """A number that the only year does not give, now."""
    assert told("anniversary-mismatch", text, DAY) == [(WARNING, subject)]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("村の芝居小屋が開く。1990年に閉じて以来、25年ぶりだ。", "25年"),
        ("初めて島を訪れたのは1998年、17年前のことだ。", "1998年、17年前"),
        ("Otters are back for the first time in 41 years. The last was seen in 1974.",
         "41 years"),
        ("They bought the inn in 2004. Eleven years on, it has 30 rooms.", "Eleven years"),
    ],
)  # fmt: skip
def test_lengths(text: str, subject: str) -> None:
    """A length that does not lead from the only year to now."""
    assert asked("interval-mismatch", text, DAY) == [subject]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("1961年5月生まれの小林進さん(74)が、長男(30)と出た。", "(74)"),
        ("1931年2月、商家に生まれた。1987年11月、旅先で倒れ、65歳で亡くなった。", "65歳"),
        ("Ruth was born in Hull on May 2, 1971. She was 36 when she left in June 1997.", "was 36"),
        ("Ruth, who was born in 1938, still swims at 77.", "at 77"),
    ],
)
def test_ages(text: str, subject: str) -> None:
    """An age, a year of school or a difference that one birth, or two ages, do not give."""
    assert asked("age-mismatch", text, DAY) == [subject]
