"""Korean words for days that are told from another day, and for feasts."""

from factcheck.languages._list import words
from factcheck.model.language import Relative

_DAYS = "월화수목금토일"
RELATIVES: dict[str, Relative | None] = {
    "지난 해": Relative("year", -1), "올": Relative("year", 0, alone=False),
    "오늘": Relative("day", 0), "오늘날": None,
    "지난해": Relative("year", -1), "작년": Relative("year", -1),
    "전년": Relative("year", -1),
    "재작년": Relative("year", -2), "올해": Relative("year", 0), "금년": Relative("year", 0),
    "내년": Relative("year", 1), "내후년": Relative("year", 2), "지난달": Relative("month", -1),
    "지난 달": Relative("month", -1), "전달": None, "이달": Relative("month", 0),
    "이번 달": Relative("month", 0), "이번달": Relative("month", 0),
    "다음 달": Relative("month", 1), "다음달": Relative("month", 1), "내달": Relative("month", 1),
    "지지난달": Relative("month", -2), "지난주": Relative("week", -1),
    "지난 주": Relative("week", -1), "이번 주": Relative("week", 0), "이번주": Relative("week",
    0),
    "금주": None, "다음 주": Relative("week", 1), "다음주": Relative("week", 1),
    "내주": Relative("week", 1), "어제": Relative("day", -1), "전날": None,
    "어젯밤": Relative("day", -1), "간밤": Relative("day", -1), "엊저녁": Relative("day", -1),
    "글피": Relative("day", 3), "그글피": Relative("day", 4), "어저께": Relative("day", -1),
    "엊그제": Relative("day", -2), "엊그저께": Relative("day", -2), "그끄저께": Relative("day", -3),
    "금일": Relative("day", 0), "명일": Relative("day", 1), "명년": Relative("year", 1),
    "지지난해": Relative("year", -2), "그러께": Relative("year", -2), "내년도": Relative("year", 1),
    "금년도": Relative("year", 0), "올해도": None, "저번 달": Relative("month", -1),
    "저번달": Relative("month", -1), "지지난 달": Relative("month", -2),
    "다다음 달": Relative("month", 2), "다다음달": Relative("month", 2),
    "저번 주": Relative("week", -1), "저번주": Relative("week", -1),
    "지지난주": Relative("week", -2), "지지난 주": Relative("week", -2),
    "다다음 주": Relative("week", 2), "다다음주": Relative("week", 2),
    "이번 분기": Relative("quarter", 0), "다음 분기": Relative("quarter", 1),
    "지난 분기": Relative("quarter", -1), "직전 분기": Relative("quarter", -1),
    "그저께": Relative("day", -2), "그제": Relative("day", -2), "내일": Relative("day", 1),
    "모레": Relative("day", 2), "지난 세기": Relative("century", -1),
    "금세기": Relative("century", 0), "연내": Relative("year", 0),
    "이번 세기": Relative("century", 0),
    "같은 해": Relative("year", 0, from_previous=True, alone=False),
    "그해": Relative("year", 0, from_previous=True, alone=False),
    "이듬해": Relative("year", 1, from_previous=True, alone=False),
    "다음 해": Relative("year", 1, from_previous=True, alone=False),
    "전해": Relative("year", -1, from_previous=True, alone=False),
    "같은 달": Relative("month", 0, from_previous=True, alone=False),
    "이듬달": Relative("month", 1, from_previous=True, alone=False),
}  # fmt: skip
_YEAR_BEFORE = Relative("month", -12, from_reported=True)
_FOUR_BEFORE = Relative("quarter", -4, from_reported=True)
RELATIVES |= {
    f"{year} {same}": relative
    for year in words("전년 지난해 작년 전년도")
    for same, relative in (("같은 달", _YEAR_BEFORE), ("동월", _YEAR_BEFORE),
                           ("같은 분기", _FOUR_BEFORE), ("동분기", _FOUR_BEFORE))
} | dict.fromkeys(("전 분기", "전분기"), Relative("quarter", -1, from_reported=True))  # fmt: skip
_WEEKS = {
    word: relative.steps
    for word, relative in RELATIVES.items()
    if relative is not None and relative.unit == "week"
}
RELATIVES |= {
    f"{word} {day}요일": Relative("day", 1, weekday=number)
    for word in ("오는", "돌아오는", "다가오는")
    for number, day in enumerate(_DAYS, start=1)
}
RELATIVES |= {
    f"{word} {day}요일": Relative("week", steps, weekday=number)
    for word, steps in _WEEKS.items()
    for number, day in enumerate(_DAYS, start=1)
}
RELATIVES |= {
    f"{word} {tail}": None
    for word in ("전년", "지난해", "작년", "지난달", "전년도", "올해", "내년")
    for tail in ("대비",)
}
RELATIVES |= dict.fromkeys(
    (
        "전년",
        "전년비",
        "전년도",
        "내주기",
    )
)
RELATIVES |= dict.fromkeys(
    words("내주는 내주고 내주며 내준 내주지 내일신문 어제오늘 모레노 금일봉 명일동")
)
RELATIVES |= {
    f"{word}{gap}말": Relative("week", steps)
    for word, steps in _WEEKS.items()
    for gap in ("", " 주")
} | {"내일모레": Relative("day", 2)}

FEASTS = {
    "성탄절": (12, 25), "크리스마스": (12, 25), "크리스마스이브": (12, 24),
    "크리스마스 이브": (12, 24), "신정": (1, 1), "새해 첫날": (1, 1), "삼일절": (3, 1),
    "3·1절": (3, 1), "3.1절": (3, 1), "식목일": (4, 5), "근로자의 날": (5, 1), "어린이날": (5, 5),
    "어버이날": (5, 8), "스승의 날": (5, 15), "현충일": (6, 6), "제헌절": (7, 17),
    "광복절": (8, 15), "개천절": (10, 3), "한글날": (10, 9), "밸런타인데이": (2, 14),
    "핼러윈": (10, 31),
}  # fmt: skip
