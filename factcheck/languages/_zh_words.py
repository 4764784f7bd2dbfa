"""Chinese words around amounts: stretches of time, hedges, bounds, ranges, traps."""

from decimal import Decimal
from fractions import Fraction

from factcheck.languages._list import words
from factcheck.model.language import Bound, Join, Unit
from factcheck.model.values import Slack

NUMERALS = "一二三四五六七八九"
SIMPLIFIED = (
    "亿万个为这国会与对时间来们发业经说过长开动员机关东车产电实点价调涨无报党选举区县号总统计"
    "条际强进还让认识议论该请双现样从众传应单笔汇钱买卖币湾学费岁门问题书语话读写听觉爱乐楼给"
    "谁热脑饭鱼鸟马龙亲妈爷孙儿护药医师办厂广随证词课钟铁银针张厅鸡鸭饼颗红绿蓝头脸脚泪欢庆诞"
    "节当飞戏"
)
TRADITIONAL = (
    "億萬個為這國會與對時間來們發業經說過長開動員機關東車產電實點價調漲無報黨選舉區縣號總統計"
    "條際強進還讓認識議論該請雙現場樣從眾傳應單筆匯錢買賣幣灣學費歲門問題書語話讀寫聽覺愛樂樓"
    "給誰熱腦飯魚鳥馬龍親媽爺孫兒護藥醫師辦廠廣隨證詞課鐘鐵銀針張廳雞鴨餅顆紅綠藍頭臉腳淚歡慶"
    "誕節當飛戲"
)
"""Common signs that one script writes alone."""
DIGITS = {"〇": 0, "零": 0, "○": 0, "两": 2, "兩": 2, "贰": 2, "貳": 2, "叁": 3, "參": 3} | {
    sign: value
    for signs in (NUMERALS, "壹    陆柒捌玖", "   肆伍陸")
    for value, sign in enumerate(signs, start=1)
    if sign != " "
}
# two neighboring digits side by side are a guess: 两三天, 七八个, 三五年, 二三十人
VAGUE: dict[str, tuple[int, int]] = {
    NUMERALS[low - 1] + NUMERALS[low]: (low, low + 1) for low in range(1, 9)
}
VAGUE |= {
    "一两": (1, 2), "一兩": (1, 2), "两三": (2, 3), "兩三": (2, 3), "三五": (3, 5),
    "数以百计": (200, 900), "數以百計": (200, 900), "数以千计": (2000, 9000),
    "數以千計": (2000, 9000), "数以万计": (20000, 90000), "數以萬計": (20000, 90000),
    "数以亿计": (2 * 10**8, 9 * 10**8), "數以億計": (2 * 10**8, 9 * 10**8),
    "几": (2, 9), "幾": (2, 9), "数": (2, 9), "數": (2, 9), "若干": (2, 9),
}  # fmt: skip
SCORES: dict[str, int | Decimal] = {
    f"{ten}{one}": tens + n
    for ten, tens in (("廿", 20), ("卅", 30), ("卌", 40))
    for n, one in enumerate(("", *NUMERALS))
}
_NOT_MULTIPLIED = {
    # units that begin like a multiplier: 3千克 is 3 kg, 0.5百分点 half a point
    "千": words("米 克 瓦 卡 伏 帕 赫 字节 公升 兆"),
    "百": words("分之 分点 分點 分比 分百 分率 帕"),
    "兆": words("瓦 帕 焦 字节 赫 比特 位元 丰 豐 头 頭"),
}
MULTIPLIERS: dict[str, int | None] = {
    "十": 10,
    "百": 100,
    "千": 1000,
    "拾": 10,
    "佰": 100,
    "仟": 1000,
}
MULTIPLIERS |= {head + tail: None for head in "千百" for tail in _NOT_MULTIPLIED[head]}
MAGNITUDES: dict[str, int | None] = {
    "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12, "万亿": 10**12,
    "萬億": 10**12, "个亿": 10**8, "個億": 10**8,
}  # fmt: skip
# 近万人, 上亿元: one of it
BARE_MAGNITUDES = frozenset(
    words("近 将近 將近 接近 约 約 上 过 過 逾 超 超过 超過 破 突破 不到 不足 几近 达 達 每")
)
BOUNDS_BARE: dict[str, Bound | None] = {
    "上": "least", "过": "least", "過": "least", "破": "least", "通过": None, "通過": None,
    "经过": None, "經過": None, "度过": None, "走过": None, "历史上": None, "歷史上": None,
    "世界上": None, "度過": None, "走過": None, "不过": None, "不過": None,
}  # fmt: skip
MAGNITUDES |= {"兆" + tail: None for tail in _NOT_MULTIPLIED["兆"]}
MAGNITUDES |= {"零下": None, "来自": None, "来源": None, "来到": None, "來自": None}

_YEAR, _MONTH, _WEEK, _DAY = Unit("year"), Unit("month"), Unit("week"), Unit("day")
_HOUR, _MINUTE, _SECOND = Unit("hour"), Unit("minute"), Unit("second")
HALF, _ONE, _NONE = Decimal("0.5"), Decimal(1), Decimal(0)
_HALF = HALF
_COUNTED = {
    # units that stand after 个, between which and the number more may be said (三个半小时)
    "月": _MONTH, "星期": _WEEK, "礼拜": _WEEK, "禮拜": _WEEK, "小时": _HOUR, "小時": _HOUR,
    "钟头": _HOUR, "鐘頭": _HOUR, "世纪": Unit("year", Decimal(100)),
    "世紀": Unit("year", Decimal(100)), "季度": Unit("month", Decimal(3)), "季": None,
    "年头": _YEAR, "年頭": _YEAR, "交易日": None, "钟": _HOUR, "鐘": _HOUR,
}  # fmt: skip
DURATIONS: dict[str, Unit | None] = {
    "年": _YEAR, "年间": _YEAR, "年間": _YEAR, "年时间": _YEAR, "年時間": _YEAR, "载": _YEAR,
    "載": _YEAR, "周年": _YEAR, "週年": _YEAR, "月": None, "周": _WEEK, "週": _WEEK,
    "星期": _WEEK, "周时间": _WEEK, "天": _DAY, "天时间": _DAY, "天時間": _DAY, "日": _DAY,
    "昼夜": _DAY, "晝夜": _DAY, "小时": _HOUR, "小時": _HOUR, "钟头": _HOUR, "鐘頭": _HOUR,
    "分钟": _MINUTE, "分鐘": _MINUTE, "秒": _SECOND, "秒钟": _SECOND, "秒鐘": _SECOND,
    "分": Unit("minute", bound=True), "毫秒": Unit("second", Decimal("0.001")),
    "刻钟": Unit("minute", Decimal(15)),
    "刻鐘": Unit("minute", Decimal(15)), "世纪": Unit("year", Decimal(100)),
    "世紀": Unit("year", Decimal(100)), "年半": Unit("year", more=(_HALF, _HALF)),
    "天半": Unit("day", more=(_HALF, _HALF)), "年多": Unit("year", more=(_NONE, _ONE)),
    "天多": Unit("day", more=(_NONE, _ONE)), "分半钟": Unit("minute", more=(_HALF, _HALF)),
    "分半鐘": Unit("minute", more=(_HALF, _HALF)),
}  # fmt: skip
for _sign in "个個":
    for _word, _unit in _COUNTED.items():
        DURATIONS[_sign + _word] = _unit
        if _unit is not None:
            _half = Unit(_unit.code, _unit.factor, (_HALF, _HALF))
            _open = Unit(_unit.code, _unit.factor, (_NONE, _ONE))
            DURATIONS |= {_sign + "半" + _word: _half, _sign + "多" + _word: _open}
            DURATIONS[_sign + "余" + _word] = DURATIONS[_sign + "餘" + _word] = _open
            DURATIONS |= dict.fromkeys((f"{_sign}{_word}时间", f"{_sign}{_word}時間"), _unit)
DURATIONS |= dict.fromkeys(words("工作日 工作天 个工作日 個工作日 个工作天 個工作天"), _DAY)
DURATIONS |= dict.fromkeys(words("小时时间 小時時間 h hr hrs"), _HOUR)
DURATIONS |= {"年期": _YEAR, "个月期": _MONTH, "個月期": _MONTH, "天期": _DAY, "年期間": _YEAR}
DURATIONS |= dict.fromkeys(words("年期货 年期貨 年期满 年期滿 年期间"), _YEAR)
DURATIONS |= dict.fromkeys(words("min mins"), _MINUTE) | {"sec": _SECOND, "ms": DURATIONS["毫秒"]}
DURATIONS["分半"] = DURATIONS["分半钟"]
DURATIONS |= dict.fromkeys(words("礼拜 禮拜"), _WEEK)
DURATIONS |= dict.fromkeys(
    f"{week}{day}" for week in words("礼拜 禮拜") for day in "一二三四五六日天"
)
DURATIONS |= dict.fromkeys(
    f"{one}{clock}" for one in "个個" for clock in words("钟表 鐘錶 钟楼 鐘樓 钟点 鐘點")
)
DURATIONS |= dict.fromkeys(
    words(
        """
    年代 年度 年级 年級 年纪 年紀 年龄 年齡 年底 年初 年中 年末 年薪 年报 年報 年版 年款 年货 年貨
    年轻
    年輕 年生 年均 年会 年會 年夜 年号 年號 年产 年產 周岁 週歲 周边 周邊 周围 周圍 周五 周末
    週末
    周刊 週刊 周期 週期 周转 週轉 周日 天然 天气 天氣 天空 天津 天河 天王 天猫 天才 天下 天生 日本
    日元
    日圆 日圓 日币 日幣 日游 日遊 日语 日式 日报 日報 日常 日照 日前 日电 日電 日讯 日訊 秒杀 秒殺
    秒表
    分钟线 世纪初 世纪末 世紀末 世纪之 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天
    载人
    載人
    载重 載重 载客 載客 载体
    """
    )
)
HALVES = ("半",)
TIMES: dict[str, Unit | None] = {
    "倍": Unit(""), "倍多": Unit("", more=(_NONE, _ONE)), "倍半": Unit("", more=(_HALF, _HALF)),
}  # fmt: skip
TIMES |= dict.fromkeys(words("倍速 倍感 倍增 倍率 倍受 倍加 倍数 倍數 倍频"))

# The same shares as in Japanese, so that a value hedged in one meets the other.
_ABOUT = Slack(Fraction(1, 20), Fraction(1, 20))
_ROUGH = Slack(Fraction(1, 10), Fraction(1, 10))
_MORE = Slack(Fraction(0), Fraction(1, 10))
_LESS = Slack(Fraction(1, 10), Fraction(0))
HEDGES_BEFORE: dict[str, Slack | None] = {
    "大约有": _ABOUT, "大約有": _ABOUT, "大概有": _ROUGH,
    "约": _ABOUT, "約": _ABOUT, "大约": _ABOUT, "大約": _ABOUT, "约为": _ABOUT, "約為": _ABOUT,
    "大概": _ROUGH, "大致": _ROUGH, "约合": _ABOUT, "約合": _ABOUT, "约有": _ABOUT,
    "約有": _ABOUT,
    "约占": _ABOUT, "約佔": _ABOUT,
    "约达": _ABOUT, "約達": _ABOUT, "估计": _ROUGH, "估計": _ROUGH, "预计": None,
    "差不多": _ROUGH,
    "近": _LESS, "将近": _LESS, "將近": _LESS, "接近": _LESS, "几乎": _LESS, "幾乎": _LESS,
    "上": None, "最近": None, "附近": None, "靠近": None, "临近": None, "臨近": None,
    "合约": None,
    "合約": None, "节约": None, "節約": None, "条约": None, "條約": None, "契约": None,
    "契約": None,
    "纽约": None, "紐約": None, "签约": None, "簽約": None, "公约": None, "公約": None,
    "预约": None,
    "預約": None, "大纽约": None, "违约": None, "違約": None, "邀约": None,
}  # fmt: skip
HEDGES_AFTER: dict[str, Slack | None] = {
    "左右": _ROUGH, "上下": _ROUGH, "前后": _ROUGH, "前後": _ROUGH, "许": _ROUGH, "出头": _MORE,
    "出頭": _MORE, "多": _MORE, "余": _MORE, "餘": _MORE, "有余": _MORE, "有餘": _MORE,
    "开外": _MORE, "開外": _MORE, "不等": None, "许多": None, "许可": None, "许诺": None,
    "余额": None, "餘額": None, "余地": None, "余热": None, "上下班": None, "左右手": None,
}  # fmt: skip
HEDGES_AFTER |= dict.fromkeys(
    "多" + tail
    for tail in words(
        """
    少 数 數 次 年 家 种 種 名 位 个 個 项 項 起 元 方 国 國 边 邊 样 樣 媒体 媒體 功能 地 半 于
    於
    所
    场 場 层 層 级 級 重 维 維 亿 億 万 萬 哈 伦 倫 特 明 瑙 米 云 雲 么 麼 的 了 月
    """
    )
)
_OVER_WORDS = words("高于 高於 超过 超過 多于 多於 大于 大於 超出")
_UNDER_WORDS = words("低于 低於 少于 少於 小于 小於")
_NEVER = words("不得 不能 不应 不應 不会 不會 不宜 未曾 从未")
BOUNDS_BEFORE: dict[str, Bound | None] = {
    **{f"{no}{over}": "most" for no in _NEVER for over in _OVER_WORDS},
    **{f"{no}{under}": "least" for no in _NEVER for under in _UNDER_WORDS},
    "超过": "least", "超過": "least", "逾": "least", "超": "least", "超出": "least",
    "高于": "least", "高於": "least", "大于": "least", "大於": "least", "多于": "least",
    "多於": "least", "至少": "least", "最少": "least", "最低": "least", "不少于": "least",
    "不少於": "least", "不低于": "least", "不低於": "least", "不下": "least", "不止": "least",
    "破": "least", "打破": None, "侦破": None, "偵破": None, "告破": None, "冲破": "least",
    "升破": "least", "涨破": "least", "漲破": "least", "站上": "least", "跌破": "most",
    "打破了": None, "爆破": None, "撞破": None, "识破": None,
    **dict.fromkeys(words("英超 中超 沙超 土超 葡超 俄超 苏超 女超 法超 赛超 港超 蘇超")),
    "起码": "least", "起碼": "least", "突破": "least", "上": None, "起步价": None,
    "不到": "most", "不足": "most", "未满": "most", "未滿": "most", "低于": "most",
    "低於": "most",
    "少于": "most", "少於": "most", "小于": "most", "小於": "most", "至多": "most",
    "最多": "most", "最多达": "most", "最多達": "most", "至多达": "most",
    "最高": "most", "最高达": "most", "最高達": "most", "不超过": "most", "不超過": "most",
    "不高于": "most", "不高於": "most", "不多于": "most", "不大于": "most", "上限": "most",
    "上限为": "most", "最长": "most", "最長": "most", "≥": "least", "≤": "most", ">": "least",
    "<": "most", "远超": "least", "遠超": "least", "高达": None, "达": None,
    "未超过": "most", "未超過": "most", "没超过": "most", "未突破": "most", "未达": "most",
    "不小于": "least", "不小於": "least", "不大於": "most", "不多於": "most",
    "不满": "most", "不滿": "most", "未逾": "most", "下限": "least", "最短": "least",
}  # fmt: skip
BOUNDS_AFTER: dict[str, Bound | None] = {
    "以上": "least", "及以上": "least", "或以上": "least", "起": "least", "以下": "most",
    "及以下": "most", "或以下": "most", "以内": "most", "以內": "most", "之内": "most",
    "之內": "most", "内": "most", "內": "most", "封顶": "most", "封頂": "most", "起步": "least",
    "以上的": "least", "不到": "most", "不止": "least",
}  # fmt: skip
BOUNDS_AFTER |= dict.fromkeys(
    words(
        """
    内部 內部 内容 內容 内地 內地 内存 内蒙 内蒙古 内外 內外 内阁 內閣 内衣 内政 内科 内幕 内在
    内需
    內需 起来 起來 起诉 起訴 起火 起义 起義 起源 起飞 起飛 起床 起点 起點 起码 起初 起因 起草 起到
    起着
    起案件 起事故 起事件 起重
    """
    )
)
del BOUNDS_AFTER["以上的"]
JOINS: dict[str, Join] = {
    "~": "span", "-": "span", "–": "span", "—": "span", "至": "span", "到": "span", "、": "next",
    "或": "next", "和": "between", "与": "between", "與": "between", "——": "span",
}  # fmt: skip
