"""Words of a rate, as patterns: what one is, costs or has, in Japanese and English."""

import re
from fractions import Fraction

BEFORE = re.compile(
    r"(?:(?<![0-9])[1１一]|ひと)(個|本|枚|人|世帯|校|社|店|戸|袋|箱|株|食|杯|泊|台|冊|回|坪|棟|"
    r"頭|口|匹|缶|皿|着|足|室|部屋|件|組|リットル|ヘクタール|アール|平方メートル|キロ|グラム|"
    r"キログラム|トン|立方メートル|"
    r"区画|セット|日|月|年|時間|分|週|カ月|か月)(?:当たり|あたり|につき|平均|の?価格は|に|で|"
    r"の)?(?:平均|約|最大)?\Z|"
    r"(時速|分速|秒速|月額|月平均|日平均|年平均|月給|日給|時給|年額|年俸|日額|週給|坪単価|月産|日産|"
    r"年産|平均単価|単価|毎月|毎日|毎年|毎週)(?:は|約|平均)?\Z|"
    r"(?<![0-9一二三四五六七八九十今来先毎翌同前ヶカか箇\uf000])(月)々?\Z|"
    r"(?:お?[1１一]|ひと)(人|り)様?(?:分|に)?(?:は|約)?\Z|(頭割り)(?:すると|で|にすると)?(?:約)?\Z|"
    r"[1１一](キロ|リットル|グラム|個|本|枚|坪)(?:に(?:直|換算)[しすせ](?:て|ると|れば|ば|と))(?:約)?\Z|"
    r"(?:各|それぞれ|いずれも)(?:約)?\Z|"
    r"\b(?:giving|paying|leaving|to pay|pay|gave|awarded) (?:them )?each (?:about )?\Z|"
    r"\beach (?:paid|worth|costing|priced at|sold (?:at|for)|earning|holding|weighing) "
    r"(?:about )?\Z"
)
"""Words before the amount, the last of all."""
BEHIND = re.compile(
    r"\A(?:入り)?(?:ずつ)|"
    r"\A (?:to|for) each\b(?! (?!of)[a-z]+ (?:of|in))|"
    r"\A (?:a|an|per|for (?:each|every|one)|each|every) "
    r"(?!(?:to|for|of|from|in|at|and|with|on)\b)([a-z]+)\b(?! (?:ago|earlier|before|later))|"
    r"\A (?:each|apiece)\b|\A[a-z ]{0,12} (?:each|apiece)\b",
    re.IGNORECASE,
)
"""Words behind it."""
PER = re.compile(
    r" (?:(?:(?!each\b)[a-z]+ )?(?:per|(?:in|for|out of|to) (?:every|each))|for|a|an|every|each) "
)
"""Words between an amount and the weight or length that it is told for."""
EACH = re.compile(
    r"\b(?:each|every) ([a-z]+) (?:will |would |is to |can |must |has to )?(?:gets?|got|receives?|"
    r"received|pays?|paid|costs?|contributes?|takes?) (?:about |roughly |some )?\Z",
    re.IGNORECASE,
)
"""Words before an amount that each of some gets or gives."""
OF_ONE = re.compile(
    r"\A(?:当たり|あたり|につき|平均|では?|に|の|だと|なら|様(?:分|に)?(?:は)?|"
    r"に(?:直|換算)[しすせ](?:て|ると|れば|ば|と))?(?:約|平均)?\Z|\A(?:平均|当たり|あたり)は\Z|\A(?:当たり|"
    r"あたり)の?[^、。]{1,8}は(?:約|平均)?\Z|"
    r"\A (?:costs?|for|at) \Z"
)
"""Words between one and its amount: 1リットル168円."""
NAMES: dict[str, str] = {
    "時速": "hour",
    "分速": "min",
    "秒速": "s",
    "月額": "month",
    "月平均": "month",
    "日平均": "day",
    "年平均": "year",
    "月給": "month",
    "日給": "day",
    "時給": "hour",
    "年額": "year",
    "年俸": "year",
    "日額": "day",
    "週給": "week",
    "坪単価": "坪",
    "月産": "month",
    "日産": "day",
    "年産": "year",
    "毎月": "month",
    "毎日": "day",
    "毎年": "year",
    "毎週": "week",
    "日": "day",
    "月": "month",
    "年": "year",
    "時間": "hour",
    "分": "minute",
    "週": "week",
    "カ月": "month",
    "か月": "month",
    "リットル": "L",
    "ヘクタール": "har",
    "アール": "ar",
    "平方メートル": "m2",
    "グラム": "g",
    "キログラム": "kg",
    "トン": "t",
    "平均単価": "?",
    "頭割り": "人",
    "り": "人",
    "キロ": "kg",
    "単価": "?",
    "head": "person",
    "h": "hour",
}
"""What such a word is one of, in the units of figures."""
_SAME = (
    "人 名 席 枚 口 組",
    "室 部屋 戸 世帯 区画 軒 棟 住戸",
    "食 回 杯 皿 個 本 缶 瓶 袋 箱 セット",
    "店 店舗 社 カ所 か所 箇所",
    "月 カ月 か月 ヶ月",
    "台 両 機 隻",
    "冊 部 巻",
    "曲 本 作品 点",
    "日 日間",
    "回 試合 公演 戦",
    "校 クラス 学級",
    "頭 匹 羽",
    (
        "people persons residents inhabitants citizens adults workers employees staff members "
        "taxpayers drivers passengers patients students pupils players guests visitors users "
        "customers subscribers voters donors givers recipients commuters motorists men women"
    ),
    "tickets seats people fans spectators",
    "rooms beds units apartments flats",
    "households families homes houses dwellings",
    "copies books",
    "buses cars trucks vehicles trains",
    "shares stocks",
    "flights planes",
    "schools classes",
    "stores shops outlets branches restaurants",
    "games matches",
)
ALIKE = {
    one: frozenset(" ".join(each for each in _SAME if one in each.split()).split())
    for group in _SAME
    for one in group.split()
}
"""Units that count the same ones, each with the others: a ticket for each seat."""
_LENGTH, _MASS, _TIME, _AREA, _LITER = "length", "mass", "time", "area", "volume"
SIZES: dict[str, tuple[str, Fraction]] = {
    "m": (_LENGTH, Fraction(1)),
    "km": (_LENGTH, Fraction(1000)),
    "cm": (_LENGTH, Fraction(1, 100)),
    "[mi_i]": (_LENGTH, Fraction(1609344, 1000)),
    "g": (_MASS, Fraction(1)),
    "kg": (_MASS, Fraction(1000)),
    "t": (_MASS, Fraction(10**6)),
    "mg": (_MASS, Fraction(1, 1000)),
    "second": (_TIME, Fraction(1)),
    "s": (_TIME, Fraction(1)),
    "min": (_TIME, Fraction(60)),
    "minute": (_TIME, Fraction(60)),
    "h": (_TIME, Fraction(3600)),
    "hour": (_TIME, Fraction(3600)),
    "day": ("day", Fraction(1)),
    "week": ("day", Fraction(7)),
    "month": ("month", Fraction(1)),
    "year": ("month", Fraction(12)),
    "ar": (_AREA, Fraction(100)),
    "har": (_AREA, Fraction(10**4)),
    "m2": (_AREA, Fraction(1)),
    "[acr_us]": ("acre", Fraction(1)),
    "acre": ("acre", Fraction(1)),
    "hectare": (_AREA, Fraction(10**4)),
    "L": (_LITER, Fraction(1)),
    "liter": (_LITER, Fraction(1)),
    "litre": (_LITER, Fraction(1)),
    "mL": (_LITER, Fraction(1, 1000)),
    "kL": (_LITER, Fraction(1000)),
    "[gal_us]": ("gallon", Fraction(1)),
    "gallon": ("gallon", Fraction(1)),
    "mile": (_LENGTH, Fraction(1609344, 1000)),
    "kilometer": (_LENGTH, Fraction(1000)),
    "kilo": (_MASS, Fraction(1000)),
    "kilogram": (_MASS, Fraction(1000)),
    "ton": ("ton", Fraction(1)),
    "坪": ("坪", Fraction(1)),
    "俵": (_MASS, Fraction(60_000)),
    **dict.fromkeys(("kW.h", "キロワット時"), ("energy", Fraction(1))),
    "[bu_us]": ("bushel", Fraction(1)),
    "bushel": ("bushel", Fraction(1)),
}
"""Units by kind and size; acres, gallons and short tons only among themselves."""
LOOSE = re.compile(
    r"制限|最高|最大|最低|上限|以上|以下|未満|ほか|など|含[むめみ]|うち|別途|平均寿命|割引|"
    r"無料|前年|昨年|前回|一部|それぞれ異|から[0-9]|"
    r"端数|手数料|税抜|値引|除[くいけき]|目標|残[りる]|余り|さらに|追加|休[みん業館]|"
    r"きょうだい|兄弟|姉妹|ペア|家族|セット料金|"
    r"\b(?:(?:each|apiece),? and an?|up to|limit|maximum|minimum|includ\w+|exclud\w+|overtime|"
    r"at least|more than|discount|plus|free|between|another|rest|top|average attendance|"
    r"record|last year|remaining|respectively)\b",
    re.IGNORECASE,
)
"""Words that say that the whole is not just the product."""
_YEARS = re.compile(
    r"年間?(?:で|に|では)?[^、。]{0,4}\Z|\A (?:a|per|each|every) year\b|\A annually"
)
_WEEKS = re.compile(r"(?:1|一)?週間?(?:で|に|では)[^、。]{0,4}\Z|\A (?:a|per|each|every) week\b")
_DAYS = re.compile(r"(?:1|一)日(?:で|に|では)[^、。]{0,4}\Z|\A (?:a|per|each|every) day\b")

_HOURS = re.compile(r"(?:1|一)時間(?:で|に|では)[^、。]{0,4}\Z|\A (?:an|per|each|every) hour\b")
_TIMES = ((_YEARS, "year"), (_WEEKS, "week"), (_DAYS, "day"), (_HOURS, "hour"))
_STRETCHES = {
    ("month", "year"): Fraction(12), ("day", "week"): Fraction(7), ("week", "year"): Fraction(52),
    ("hour", "day"): Fraction(24), ("minute", "hour"): Fraction(60), ("min", "hour"): Fraction(60),
    ("second", "minute"): Fraction(60),
}  # fmt: skip
"""How many of a time are one of another."""


def stretch(one_of: str, before: str, behind: str) -> Fraction | None:
    """Return how many of a rate's times the time of a whole is: 12 for a month and a year."""
    for pattern, unit in _TIMES:
        if pattern.search(before) or pattern.search(behind):
            return _STRETCHES.get((one_of, unit))
    return None
