"""Chinese words for days that are told from another day, and for feasts."""

from factcheck.languages._list import words
from factcheck.model.language import Relative, RelativeUnit

_DAYS = "一二三四五六日"
_YEARS = {
    "来年": 1, "來年": 1, "大后年": 3, "大後年": 3,
    "去年": -1, "今年": 0, "本年": 0, "明年": 1, "前年": -2, "后年": 2, "後年": 2, "大前年": -3,
}  # fmt: skip
_MONTHS = {
    "上月": -1, "上个月": -1, "上個月": -1, "本月": 0, "这个月": 0, "這個月": 0, "当月": None,
    "下月": 1, "下个月": 1, "下個月": 1,
}  # fmt: skip
_WEEKS = {
    f"{head}{gap}{week}": step
    for head, step in (("上", -1), ("本", 0), ("这", 0), ("這", 0), ("下", 1))
    for gap, weeks in (
        ("", words("周 週")),
        ("个", words("星期 礼拜 周")),
        ("個", words("星期 禮拜 週")),
    )
    for week in weeks
} | {
    head + week: step
    for head, step in (("上", -1), ("本", 0), ("这", 0), ("這", 0), ("下", 1))
    for week in words("星期 礼拜 禮拜")
}
_SINGLE_DAYS = {
    "昨天": -1, "昨日": -1, "昨晚": -1, "明天": 1, "明日": 1, "前天": -2, "后天": 2, "後天": 2,
    "大前天": -3, "大后天": 3, "大後天": 3, "今天": 0, "今日": 0, "前日": -2, "昨夜": -1,
    "今起": 0, "明起": 1,
    "今早": 0, "今晨": 0, "今晚": 0, "明晚": 1, "明早": 1, "昨早": -1, "今天上午": 0,
    "今天下午": 0,
    "昨天上午": -1, "昨天下午": -1, "昨儿": -1, "今儿": 0, "明儿": 1, "后儿": 2, "前儿": -2,
    "昨兒": -1, "今兒": 0, "明兒": 1, "后晚": 2, "前晚": -2, "明晨": 1, "昨晨": -1,
}  # fmt: skip
_ONE_OF: dict[RelativeUnit, tuple[str, ...]] = {
    "year": words("年 年度 财年 財年"), "month": words("月 个月 個月"),
    "week": words("周 週 个星期 個星期 个礼拜 個禮拜 星期"),
}  # fmt: skip
RELATIVES: dict[str, Relative | None] = {
    **{word: Relative("year", step) for word, step in _YEARS.items()},
    **{
        word: Relative("month", step, alone=True)
        for word, step in _MONTHS.items()
        if step is not None
    },
    **{word: Relative("week", step) for word, step in _WEEKS.items()},
    **{
        word + day: Relative("week", step, weekday=number)
        for word, step in _WEEKS.items()
        for number, day in enumerate(_DAYS, start=1)
    },
    **{word + "天": Relative("week", step, weekday=7) for word, step in _WEEKS.items()},
    **{word: Relative("day", step) for word, step in _SINGLE_DAYS.items()},
    "去年同月": Relative("month", -12, from_reported=True),
    "上年同月": Relative("month", -12, from_reported=True),
    "上世纪": Relative("century", -1), "上世紀": Relative("century", -1),
    "上个世纪": Relative("century", -1), "上個世紀": Relative("century", -1),
    "本世纪": Relative("century", 0), "本世紀": Relative("century", 0),
    "下世纪": Relative("century", 1), "下世紀": Relative("century", 1),
    **{
        word: Relative("day", step, alone=False)
        for word, step in {"昨": -1, "今": 0, "明": 1, "前": -2}.items()
    },
    "同年": Relative("year", 0, from_previous=True, alone=False),
    "当年": Relative("year", 0, from_previous=True, alone=False),
    "當年": Relative("year", 0, from_previous=True, alone=False),
    "次年": Relative("year", 1, from_previous=True, alone=False),
    "翌年": Relative("year", 1, from_previous=True, alone=False),
    "同月": Relative("month", 0, from_previous=True, alone=False),
    "当月": Relative("month", 0, from_previous=True, alone=False),
    "當月": Relative("month", 0, from_previous=True, alone=False),
    "次月": Relative("month", 1, from_previous=True, alone=False),
}  # fmt: skip
# 上一年, 下一个月, 前一周; a day before another (前一天) is a day only where that one is told
RELATIVES |= {
    f"{head}一{unit}": Relative(kind, step, from_previous=head in "前后後")
    for head, step in (("上", -1), ("下", 1), ("前", -1), ("后", 1), ("後", 1))
    for kind, units in _ONE_OF.items()
    for unit in units
}
RELATIVES |= {
    f"{head}{quarter}": Relative("quarter", step)
    for head, step in (("上", -1), ("上个", -1), ("上個", -1), ("上一", -1), ("上一个", -1),
                       ("本", 0), ("这", 0), ("这个", 0), ("這個", 0), ("下", 1), ("下个", 1),
                       ("下個", 1), ("下一", 1), ("下一个", 1))
    for quarter in ("季度",)
}  # fmt: skip
RELATIVES |= {
    f"{word}末": Relative("week", step) for word, step in _WEEKS.items() if word[-1] in "周週"
}
RELATIVES |= dict.fromkeys(
    words(
        """
    今日头条 今日頭條 前日本 今天是 今日俄罗斯 明日之子 明日之星 明日香 明天系 下月亮 上月亮
    上月球 下月球 上周边 下周边 上周刊 下周刊 同年龄 同年齡 同年级 當年的 当年的 后天性 後天性
    百年后 百年後
    """
    )
)

FEASTS = {
    "圣诞节": (12, 25), "聖誕節": (12, 25), "圣诞": (12, 25), "聖誕": (12, 25), "平安夜": (12, 24),
    "元旦": (1, 1), "情人节": (2, 14), "情人節": (2, 14), "妇女节": (3, 8), "婦女節": (3, 8),
    "三八妇女节": (3, 8), "植树节": (3, 12), "植樹節": (3, 12), "愚人节": (4, 1),
    "愚人節": (4, 1), "劳动节": (5, 1), "勞動節": (5, 1), "五一劳动节": (5, 1), "青年节": (5, 4),
    "儿童节": (6, 1), "建军节": (8, 1), "国庆节": (10, 1), "國慶節": (10, 1), "国庆": (10, 1),
    "五一": (5, 1), "六一": (6, 1), "八一": (8, 1), "十一": (10, 1),
    "三八节": (3, 8), "五四青年节": (5, 4), "六一儿童节": (6, 1), "国庆日": (10, 1),
    "國慶日": (10, 10), "兒童節": (4, 4), "教师节": (9, 10), "教師節": (9, 28),
    "万圣节": (10, 31), "萬聖節": (10, 31), "建党节": (7, 1), "光棍节": (11, 11),
    "双十二": (12, 12), "双十一": (11, 11), "雙十一": (11, 11), "雙十節": (10, 10),
    "跨年夜": (12, 31),
}  # fmt: skip

_SIGNS = "一二三四五六七八九"
_ONES = ("", *_SIGNS)


def _below(number: int, zero: str) -> tuple[str, ...]:
    """Return how the last two digits of a year are said behind its hundreds or thousands."""
    ten, one = divmod(number, 10)
    if not ten:
        return (f"零{_ONES[one]}",)
    tens = ("一", "") if ten == 1 else (_ONES[ten],)
    return tuple(f"{zero}{sign}十{_ONES[one]}" for sign in tens)


# those who say a year as a number (两千零八年), or its last two digits (九八年)
YEAR_NAMES = {
    head + under: year + number
    for heads, year in (("一千八百", 1800), ("一千九百", 1900), ("二千 两千 兩千", 2000))
    for head in words(heads)
    for number in range(1, 100)
    for under in _below(number, "零" if year == 2000 else "")
} | {
    f"{ten}{one}": year + n
    for tens, year in (("零〇○", 2000), ("一", 2010), ("二", 2020), ("五", 1950), ("六", 1960),
                       ("七", 1970), ("八", 1980), ("九", 1990))
    for ten in tens
    for ones in ("〇一二三四五六七八九", "零一二三四五六七八九")
    for n, one in enumerate(ones)
}  # fmt: skip
SCORES = {"廿": 20, "卅": 30}
"""Tens in one sign, as of days and of ordinals."""
DAY_NAMES = {
    ten + one: tens + n
    for ten, tens in SCORES.items()
    for n, one in enumerate(_ONES)
    if tens + n <= 31
}
