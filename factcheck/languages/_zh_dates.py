"""Chinese dates and times of day. The fiscal year is the calendar year."""

from factcheck.languages import _zh_press as press
from factcheck.languages._list import words
from factcheck.languages._year_spans import DENSE_YEARS
from factcheck.languages._zh_days import DAY_NAMES, FEASTS, RELATIVES, YEAR_NAMES
from factcheck.model.language import NIGHT, NOON, SMALL_HOURS, Bound, DateWords, Part

_DAYS = "一二三四五六日"
_NAMES = tuple(
    name
    for day in _DAYS + "天"
    for name in (f"星期{day}", f"周{day}", f"週{day}", f"礼拜{day}", f"禮拜{day}")
)
_WEEKDAYS = (
    *_NAMES,
    *(f"({name})" for name in (*_NAMES, *_DAYS)),
    *(f",{name}" for name in _NAMES),
)
_REIGNS = {
    "贞观": 626, "貞觀": 626, "洪武": 1367, "永乐": 1402, "永樂": 1402, "嘉靖": 1521,
    "万历": 1572,
    "萬曆": 1572, "崇祯": 1627, "崇禎": 1627, "康熙": 1661, "雍正": 1722, "乾隆": 1735,
    "嘉庆": 1795, "嘉慶": 1795, "道光": 1820, "咸丰": 1850, "咸豐": 1850, "同治": 1861,
    "光绪": 1874, "光緒": 1874, "宣统": 1908, "宣統": 1908,
}  # fmt: skip
_ERAS = {
    **_REIGNS,
    "民国": 1911,
    "民國": 1911,
    "中华民国": 1911,
    "中華民國": 1911,
    "明治": 1867,
    "大正": 1911,
    "昭和": 1925,
    "平成": 1988,
    "令和": 2018,
}
_PARTS: dict[str, Part] = {
    "初": "opening", "伊始": "opening", "初期": "early", "早期": "early", "上旬": "early",
    "前期": "early", "上半年": "first-half", "前半": "first-half", "上半叶": "first-half",
    "上半葉": "first-half", "前半期": "first-half", "上半月": "first-half", "中旬": "mid",
    "中期": "mid", "中叶": "mid", "中葉": "mid", "中": "mid", "年中": "mid",
    "下半年": "second-half", "后半": "second-half", "後半": "second-half",
    "下半叶": "second-half",
    "下半葉": "second-half", "下半月": "second-half", "下旬": "late", "后期": "late",
    "後期": "late",
    "晚期": "late", "末": "end", "末期": "end", "底": "end", "年底": "end", "年末": "end",
    "年初": "opening", "月底": "end", "月末": "end", "月初": "opening", "首季": "quarter-1",
    "首季度": "quarter-1", "前三季度": "three-quarters", "前三季": "three-quarters",
    "首三季": "three-quarters", "前3季度": "three-quarters", "前3季": "three-quarters",
    "前半年": "first-half",
}  # fmt: skip
_QUARTERS: tuple[Part, ...] = ("quarter-1", "quarter-2", "quarter-3", "quarter-4")
_PARTS |= {
    f"{head}{number}{tail}": part
    for numbers in ("1234", "一二三四")
    for number, part in zip(numbers, _QUARTERS, strict=True)
    for head, tails in (("第", ("季度", "季")), ("", ("季度",)))
    for tail in tails
}
_QUARTER_WORDS = tuple(word for word in _PARTS if word.endswith("季度"))
_SHORT_QUARTERS = tuple(word for word in _PARTS if word.endswith("季"))
_PARTS |= {f"Q{quarter}": _PARTS[f"第{quarter}季"] for quarter in range(1, 5)}

_FEAST_ENDS = (
    "<(?![前后後期假月届屆大次期节節档檔周週大季树樹树老卡树至到~]|晚会|晚會|以来|以來|购物|購物)>"
)
_HEADS = ("{year}年", "{era}{ordinal}年", "{relative}<(?<!前)>", "{relative}<(?<![昨今明前])>的")
# 1988年初, but 1988年初版
# 二十世纪中国文学
_WITHIN = "{part}<(?<!纪中)(?<!紀中)|(?![国國华華东東西南北])>"
_PART = "{part}<(?<!初)|(?![版次稿夏春秋冬中高])>"
_TAILS = (
    "{month}月", "{month}月份", "{month}月{part}", "{month}月{day}日[{weekday}]",
    "{month}月{day}号[{weekday}]", "{month}月{day}號[{weekday}]", _PART, "的{part}",
    "{season}<(?![节節])>",
    "{season}天", "{season}季",
)  # fmt: skip
# 2030年前 is read as a date, before 2030, though 2000年前 may lie two thousand years back
_NOT_A_COUNT = "<(?!以上|以内|以內|间|間|的历史|的歷史|余|餘|多|之久)>"
_DAY_ENDS = "[内內间間均游遊元龄票夜圆圓本式系语語文报報军軍立程历歷子货貨]"
_FIRST_MONTHS = ("个月", "個月", "月<(?![底初中末])>")
_SOLAR = "<(?<![历曆])>"
_DAY_TAILS = ("{day}日[{weekday}]", "{day}号[{weekday}]", "{day}號[{weekday}]")
# the 15th, spoken, and no number of a document or a house
_NUMBERED = "<(?<![〕\\]第路街道巷弄村院楼樓区區大段])>{dom}号<(?:[,、发表下上晚早至到起前之]|$)>"
_SAME_TIME = words(
    """
    去年同期 上年同期 上月同期 前年同期 上季 上季度 上一季度 前一季 上赛季 上賽季
    """
)
_LONE_FEASTS = words("元旦 圣诞节 聖誕節 平安夜 国庆节 國慶節 跨年夜")
_FEAST_TELLS = "当天|當天|当日|當日|发生|發生|凌晨|清晨|上午|下午|晚|那天|起|开始|開始"
_OF_BUSINESS = "营營财財净淨毛业業获獲每E经經末底G合收单單利盈销銷总總出预預投产產环環同"
# 九八年, but 七八年 and 三五年 are guesses, and 一二年 is short
_SAID_YEAR = "<(?<![第〇零○一二三四五六七八九十百千0-9])>{yearname}年"
_SAID_ALONE = _SAID_YEAR.replace(">{", "(?![一二]年?.年|五六|六七|七八|八九)>{") + _NOT_A_COUNT
# years and months in digits, but 2003-04 is a season
_ISO_MONTH = "{year}-<(?<!200[0-9]-)(?<!201[01]-)(?:0[1-9]|1[0-2])(?![0-9/.号號-])>{month}"
_TEMPLATES = (
    *(head + tail for head in _HEADS for tail in _TAILS),
    *(_SAID_YEAR + tail for tail in _TAILS if not tail.startswith(("{part}", "{season}"))),
    _SAID_ALONE, _ISO_MONTH,
    *(f"{head}{{month}}月{{dayname}}[日|号|號][{{weekday}}]" for head in ("", *_HEADS)),
    "{named}世纪", "{named}世紀", f"{{named}}世纪{_WITHIN}", f"{{named}}世紀{_WITHIN}",
    "{year}年<(?<=(?:1[89]|20)[0-9]{2}年)[间間]>",
    "{year}年" + _NOT_A_COUNT, "{year}年度", "{era}{ordinal}年", "{relative}",
    "{short}年{month}月", "{short}年{month}月{part}",
    *("{short}年{month}月" + tail for tail in _DAY_TAILS),
    f"{{short}}年{{part:上半年|下半年|{'|'.join(_QUARTER_WORDS)}}}",
    "{part:Q1|Q2|Q3|Q4} {year}",
    "{short}年<出生|生人|生的|毕业|畢業|入学|入學|入伍|参军|參軍|结婚|結婚|建国|开业>",
    "{year}({era}{ordinal})年", "{year}年({era}{ordinal}年)[{month}月[{day}日[{weekday}]]]",
    "{era}{ordinal}年({year}年)[{month}月[{day}日[{weekday}]]]",
    "{era}{ordinal}年({year})[{month}月[{day}日[{weekday}]]]",
    "{relative}{day}日[{weekday}]", "{relative}{day}号[{weekday}]",
    "{relative}{day}號[{weekday}]",
    "{year}年{feast}" + _FEAST_ENDS, "{relative}{feast}" + _FEAST_ENDS,
    "{year}/{month}/{day}[{weekday}]", "{year}.{month}.{day}[{weekday}]",
    "{year}-{month}-{day}[{weekday}]", "{year}/{month}<(?![0-9/.])>",
    "{era}{ordinal}/{month}/{day}", "{era}{ordinal}.{month}.{day}", "{era}{ordinal}-{month}-{day}",
    "{decade}年代[{part}]", "{decade}年代的{part}", "{tens}年代[{part}]",
    "{century}世纪{tens}年代[{part}]", "{century}世紀{tens}年代[{part}]",
    "{relative}{tens}年代[{part}]",
    "{century}世纪<(?!以上|以来|前|后|分)>", "{century}世紀<(?!以上|以來|前|後|分)>",
    f"{{century}}世纪{_WITHIN}", f"{{century}}世紀{_WITHIN}",
    "{year}{fiscal:财年|財年|財政年度|财政年度|會計年度}[{part}]",
    "{year}年" + _PART, _SOLAR + "{month}月<(?!号|號|饼|餅|球|亮|嫂|薪|租|票)>",
    _SOLAR + "{month}月份",
    _SOLAR + "{month}月{part}",
    *(_SOLAR + "{month}月" + tail for tail in _DAY_TAILS),
    "{same:同}{month}月[{day}日[{weekday}]]", "{same:同|当|當}{day}日[{weekday}]",
    *(f"{head}前{{upto}}{tail}" for head in ("{year}年", "{relative}") for tail in _FIRST_MONTHS),
    *(f"<(?<![孕婚产產年月日岁歲生之以天期])>前{{upto}}{tail}" for tail in _FIRST_MONTHS),
    "<[(]>{early}年", "<(?<!前)>{early}年<[)]>",
    # days that only another text tells
    f"{{some:{'|'.join(_SAME_TIME)}}}<(?![节節军軍冠])>",
    f"{{feast:{'|'.join(_LONE_FEASTS)}}}<(?:{_FEAST_TELLS})>",
    "{dom}日<[0-9]{1,2}[时時点點:]>", "{dom}日{weekday}",
    _NUMBERED, "{dom}日<夜[间間里裡晚]>",
    f"{{dom}}日<(?!{_DAY_ENDS})[一-鿿]>", "{dom}日<[,、。)]>",
    f"{{year}}{{part:上半年|下半年|{'|'.join(_QUARTER_WORDS)}|Q1|Q2|Q3|Q4}}",
    "{year}年{name}[份]", "{year}年{name}{day}日[{weekday}]", "{name}{day}日[{weekday}]",
    "{year}年{name}{part}",
    *DENSE_YEARS,

    "{tacit}年{month}月", "{tacit}年{month}月{part}", "{tacit}年{month}月{day}日[{weekday}]",
    "{tacit}年度", "{tacit}年<[專全考第上下初底春夏秋冬營財預決起]>",
    "<(?<![每逢至到、—~-])>{dayofweek}<(?![至到、—~-]|都|期间|報|报)>",
    "<(?<=[本这這下上][周週][一二三四五六日][至到])>{dayofweek}",
    "{turn}{season}<(?![天节節游遊])>", "{turn}{season}天",
    "{relative}({day}日)", "{relative}({day})日", "{relative}({day}号)", "{relative}({day})天",
    "{part:" + "|".join(("上半年", "下半年", *_QUARTER_WORDS)) + "}",
    "{part:" + "|".join(_SHORT_QUARTERS) + f"}}<[{_OF_BUSINESS}]>",
)  # fmt: skip

_UNTIL: dict[str, Bound | None] = {
    "到": "most", "力争到": "most", "至": "most", "截至": "most", "截止": "most",
    "自": "least", "自从": "least", "自從": "least", "打从": "least",
    **dict.fromkeys(words("来自 來自 源自 出自 取自 摘自 选自 選自 各自 亲自 親自 独自 獨自 始自")),
    **dict.fromkeys(words("甚至 以至 乃至 直至 冬至 夏至 不至 及至"), None),
    **dict.fromkeys(
        words(
            """
    直到 持续到 持續到 持续至 持續至 延续到 延續到 延续至 延續至 截止到 有效期至 有效期到 有效至
    开放至 開放至 开放到 開放到 营业至 營業至 展出至 展至 展期至 最晚到 最遲到 最迟到 不迟于 不晚于
    """
        ),
        "most",
    ),
    # by which a day is only moved
    **dict.fromkeys(
        words(
            """
    推迟到 推遲到 延迟到 延遲到 延后到 延後到 提前到 改到 回到 追溯到 排到 订到 訂到 拖到
    恢复到 恢復到
    等到 顺延到 順延到 得到 达到 達到 看到 听到 来到 倒退到 穿越到 延期到 安排到 定到 调到 調到 移到
    """
        )
    ),
}  # fmt: skip
_NO_HOUR = "也都儿兒点點没沒击擊燃子评評滴建意要原理一二三四五六七八九零〇0-9"
"""What behind 点 makes it a bit or a point: 一点也不, 三点建议."""
_NO_TRAIN = "的(?![火飞飛航会會班课課闹鬧车車船电電约約球时時钟鐘地高动動飯饭])"
_NOT_BEFORE = (
    *"夕后後往来來任身景所三十一二两兩半五四几幾列锋鋒线線期者方途台進进沿提妻夫男女瞻例端副",
    *words(
        "总 總 国 國 美 英 日 议 議 主席 首相 部长 部長 领导 領導 市长 市長 校长 校長 董事 外交"
    ),
    *words("高官 球员 球員 世界 NBA"),
)
"""What makes 前 the beginning of another word: 前总统, 前夕."""
_MINUTES = (
    "<(?<=[十零〇].)(?![分度%倍])>",
    "<(?<=十)(?![分度%倍])>",
    "<(?<=[0-9]{2})(?![0-9分度.%倍])>",
)
"""What makes a number behind 点 minutes and no decimals: 八点三十, 八点零五, 8点30."""
_TO = ("分", "<(?<=刻)>", "分钟")
DATES = DateWords(
    weekdays=_WEEKDAYS,
    coming=press.COMING, coming_lead=press.COMING_LEAD, coming_tail=press.COMING_TAIL,
    bounds_led={"开始": ("从", "自", "由"), "開始": ("從", "自", "由")},
    eras=_ERAS,
    first_year=("元",),
    feasts=FEASTS,
    tacit_era="民國",
    months={"元月": 1},
    year_names=YEAR_NAMES,
    day_names=DAY_NAMES,
    centuries={"廿": 20, "廿一": 21},
    moments={"正午": 12 * 60, "午夜": 0, "子夜": 0},
    weekday_dates={
        f"{week}{day}": number
        for week in words("周 週 星期 礼拜 禮拜")
        for number, days in enumerate((*_DAYS[:6], "日天"), start=1)
        for day in days
    },
    decades={f"{ten}{tail}": 10 * n for n, ten in enumerate("一二三四五六七八九",
    1) for tail in "十〇"},
    seasons={"春": 21, "夏": 22, "秋": 23, "冬": 24},
    parts=_PARTS,
    relatives=RELATIVES,
    ago=("前", "之前", "以前"),
    ahead_behind="在于於将將即约約或,。、;:!?()\"「」\n ",
    ahead=("后", "後", "之后", "之後", "以后", "以後"),
    joins=("~", "-", "–", "—", "至", "到", "——", "持续到", "持續到", "一直到", "延续到", "延續到"),
    spelled_tail=_NOT_A_COUNT.replace("<", "年").rstrip(">"),
    templates=_TEMPLATES,
    listed=(
        # 号 also numbers storms, players and houses
        r"[、,和与與及](?P<days>(?P<day>[0-9]{1,2})(?P<until>(?!))?(?:日(?![间間内內后後游假])|"
        r"[号號](?=[、,。;!?)和与與及至在到起\s]|\Z)))"
        r"|(?P<months>(?P<month>(?!)))|(?P<years>(?P<year>(?!)))"
    ),
    gaps=True,
    hedges_before=frozenset(words("约 約 大约 大約 大概")),
    hedges_after=frozenset(words("左右 前后 前後 许 許 上下")),
    bounds_before=_UNTIL,
    bounds_coming=frozenset(words("到 力争到 至 截至 截止")),
    life_joins=frozenset({" - ", " – ", " — ", "–", "—", "——", "~", " ~ "}),
    bounds_after={
        "开始": "least", "開始": "least",
        "为止": "most", "為止": "most", "止": "most",
        "至今": "least", "迄今": "least", "起至今": "least", "以来": "least", "以來": "least",
        "以后": "least", "以後": "least", "之后": "least",
        "之後": "least", "起": "least", "以前": "most", "之前": "most",
        "前": "most", **dict.fromkeys(f"前{tail}" for tail in _NOT_BEFORE),
    },
    day_halves={
        "上午": 0, "早上": 0, "早晨": 0, "清晨": 0, "凌晨": SMALL_HOURS, "早": 0, "中午": NOON,
        "正午": NOON, "下午": 12, "傍晚": 12, "晚上": NIGHT, "晚间": NIGHT, "晚間": NIGHT,
        "晚": NIGHT, "夜间": NIGHT, "夜間": NIGHT, "夜里": NIGHT, "夜裡": NIGHT, "深夜": NIGHT,
        "半夜": NIGHT, "午夜": NIGHT, "昨晚": NIGHT, "昨夜": NIGHT, "今夜": NIGHT,
        "今晚": NIGHT, "当晚": NIGHT, "當晚": NIGHT,
        "明晚": NIGHT, "今早": 0, "今晨": 0, "明早": 0, "一早": 0, "当日上午": 0,
        "午后": 12,
        "午後": 12, "am": SMALL_HOURS, "pm": 12, "a.m.": SMALL_HOURS, "p.m.": 12,
        "一大早": 0, "大清早": 0, "清早": 0, "大早上": 0, "半夜里": NIGHT,
    },
    clock_words={"一刻": 15, "三刻": 45},
    clock_templates=(
        "{moment}<(?![门門])>",
        "[{half}]{hour}时<(?![候代间期光尚装常空事而刻段差])>",
        "[{half}]{hour}時<(?![候代間期光尚裝常空事而刻段差])>",
        f"[{{half}}]{{hour}}点<(?![数位半钟左个{_NO_HOUR}]|以[上内下外]|{_NO_TRAIN})>",
        f"[{{half}}]{{hour}}點<(?![數位半鐘左個{_NO_HOUR}]|以[上內下外]|{_NO_TRAIN})>",
        "[{half}]{hour}点钟", "[{half}]{hour}點鐘", "[{half}]{hour}点整", "[{half}]{hour}點整",
        "{half}{hour}点", "{half}{hour}點",
        "[{half}]{hour}时{minute}分<(?!之)>", "[{half}]{hour}時{minute}分<(?!之)>",
        "[{half}]{hour}点{minute}分<(?!之)>", "[{half}]{hour}點{minute}分<(?!之)>",
        *(f"[{{half}}]{{hour}}{hour}{{minute}}{tail}" for hour in "点點" for tail in _MINUTES),
        *(f"[{{half}}]{{hour}}{hour}{past}{{minute}}{tail}"
          for hour in "点點" for past in "过過" for tail in _TO),
        *(f"[{{half}}]{{hour}}{hour}差{{to}}{tail}" for hour in "点點" for tail in _TO),
        *(f"[{{half}}]差{{to}}{tail}{{hour}}{hour}" for hour in "点點" for tail in _TO),
        "{hour}:{minute} {half}", "{hour}:{minute}{half}", "{hour} {half}", "{hour}{half}",
        "{half}{hour}点{minute}", "{half}{hour}點{minute}",
        "[{half}]{hour}点{fifteen:一刻}", "[{half}]{hour}點{fifteen:一刻}",
        "[{half}]{hour}点{fortyfive:三刻}", "[{half}]{hour}點{fortyfive:三刻}",
        "[{half}]{hour}点{thirty:半}", "[{half}]{hour}點{thirty:半}",
        "[{half}]{hour}时{thirty:半}",
        "[{half}]{hour}时{minute}分{second}秒", "[{half}]{hour}時{minute}分{second}秒",
        "[{half}]{hour}点{minute}分{second}秒",
        "[{half}]{hour}:{minute}<(?<=[0-9][0-9])(?![0-9:])>",
        "[{half}]{hour}:{minute}:{second}<(?![0-9:])>",
    ),
)  # fmt: skip
