"""Chinese words around amounts: stretches of time, hedges, bounds, ranges, traps."""

from decimal import Decimal
from fractions import Fraction

from factcheck.languages._list import words
from factcheck.model.language import Bound, Join, Unit
from factcheck.model.values import Slack

NUMERALS = "一二三四五六七八九"
DIGITS = {"〇": 0, "零": 0, "○": 0, "两": 2, "兩": 2} | {
    sign: value for value, sign in enumerate(NUMERALS, start=1)
}
# two neighboring digits side by side are a guess: 两三天, 七八个, 三五年, 二三十人
VAGUE: dict[str, tuple[int, int]] = {
    NUMERALS[low - 1] + NUMERALS[low]: (low, low + 1) for low in range(1, 9)
}
VAGUE |= {
    "一两": (1, 2), "一兩": (1, 2), "两三": (2, 3), "兩三": (2, 3), "三五": (3, 5),
    "几": (2, 9), "幾": (2, 9), "数": (2, 9), "數": (2, 9), "若干": (2, 9),
}  # fmt: skip
_NOT_MULTIPLIED = {
    # units that begin like a multiplier: 3千克 is 3 kg, 0.5百分点 half a point
    "千": words("米 克 瓦 卡 伏 帕 赫 字节 公升 兆"),
    "百": words("分之 分点 分點 分比 分百 分率 帕"),
    "兆": words("瓦 字节 赫 比特 位元 丰 豐 头 頭"),
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
    "萬億": 10**12,
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
    "年头": _YEAR, "年頭": _YEAR, "工作日": None, "交易日": None,
}  # fmt: skip
DURATIONS: dict[str, Unit | None] = {
    "年": _YEAR, "年间": _YEAR, "年間": _YEAR, "年时间": _YEAR, "年時間": _YEAR, "载": _YEAR,
    "載": _YEAR, "周年": _YEAR, "週年": _YEAR, "月": None, "周": _WEEK, "週": _WEEK,
    "星期": _WEEK, "周时间": _WEEK, "天": _DAY, "天时间": _DAY, "天時間": _DAY, "日": _DAY,
    "昼夜": _DAY, "晝夜": _DAY, "小时": _HOUR, "小時": _HOUR, "钟头": _HOUR, "鐘頭": _HOUR,
    "分钟": _MINUTE, "分鐘": _MINUTE, "秒": _SECOND, "秒钟": _SECOND, "秒鐘": _SECOND,
    "毫秒": Unit("second", Decimal("0.001")), "刻钟": Unit("minute", Decimal(15)),
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
DURATIONS |= dict.fromkeys(
    words(
        """
    年代 年度 年级 年級 年纪 年紀 年龄 年齡 年底 年初 年中 年末 年薪 年报 年報 年版 年款 年货 年貨
    年轻
    年輕 年生 年均 年会 年會 年夜 年期 年号 年號 年产 年產 周岁 週歲 周边 周邊 周围 周圍 周五 周末
    週末
    周刊 週刊 周期 週期 周转 週轉 周日 天然 天气 天氣 天空 天津 天河 天王 天猫 天才 天下 天生 日本
    日元
    日圆 日圓 日币 日幣 日游 日遊 日语 日式 日报 日報 日常 日照 日前 日电 日電 日讯 日訊 秒杀 秒殺
    秒表
    分钟线 世纪初 世纪末 世紀末 世纪之 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 载人
    載人
    载重 載重 载客 載客 载体
    """
    )
)
HALVES = ("半",)
TIMES: dict[str, Unit | None] = {"倍": Unit(""), "倍多": Unit("", more=(_NONE, _ONE))}
TIMES |= dict.fromkeys(words("倍速 倍感 倍增 倍率 倍受 倍加 倍数 倍數 倍频"))

# The same shares as in Japanese, so that a value hedged in one meets the other.
_ABOUT = Slack(Fraction(1, 20), Fraction(1, 20))
_ROUGH = Slack(Fraction(1, 10), Fraction(1, 10))
_MORE = Slack(Fraction(0), Fraction(1, 10))
_LESS = Slack(Fraction(1, 10), Fraction(0))
HEDGES_BEFORE: dict[str, Slack | None] = {
    "约": _ABOUT, "約": _ABOUT, "大约": _ABOUT, "大約": _ABOUT, "约为": _ABOUT, "約為": _ABOUT,
    "大概": _ROUGH, "大致": _ROUGH, "约合": _ABOUT, "約合": _ABOUT, "约有": _ABOUT, "約有": _ABOUT,
    "约占": _ABOUT, "約佔": _ABOUT,
    "约达": _ABOUT, "約達": _ABOUT, "估计": _ROUGH, "估計": _ROUGH, "预计": None, "差不多": _ROUGH,
    "近": _LESS, "将近": _LESS, "將近": _LESS, "接近": _LESS, "几乎": _LESS, "幾乎": _LESS,
    "上": None, "最近": None, "附近": None, "靠近": None, "临近": None, "臨近": None, "合约": None,
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
    少 数 數 次 年 家 种 種 名 位 个 個 项 項 起 元 方 国 國 边 邊 样 樣 媒体 媒體 功能 地 半 于 於
    所
    场 場 层 層 级 級 重 维 維 亿 億 万 萬 哈 伦 倫 特 明 瑙 米 云 雲 么 麼 的 了 月
    """
    )
)
BOUNDS_BEFORE: dict[str, Bound | None] = {
    "超过": "least", "超過": "least", "逾": "least", "超": "least", "超出": "least",
    "高于": "least", "高於": "least", "大于": "least", "大於": "least", "多于": "least",
    "多於": "least", "至少": "least", "最少": "least", "最低": "least", "不少于": "least",
    "不少於": "least", "不低于": "least", "不低於": "least", "不下": "least", "不止": "least",
    "起码": "least", "起碼": "least", "突破": "least", "上": None, "起步价": None,
    "不到": "most", "不足": "most", "未满": "most", "未滿": "most", "低于": "most", "低於": "most",
    "少于": "most", "少於": "most", "小于": "most", "小於": "most", "至多": "most", "最多": "most",
    "最高": "most", "最高达": "most", "最高達": "most", "不超过": "most", "不超過": "most",
    "不高于": "most", "不高於": "most", "不多于": "most", "不大于": "most", "上限": "most",
    "上限为": "most", "最长": "most", "最長": "most", "≥": "least", "≤": "most", ">": "least",
    "<": "most", "远超": "least", "遠超": "least", "高达": None, "达": None,
    "未超过": "most", "未超過": "most", "没超过": "most", "未突破": "most", "未达": "most",
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
    内部 內部 内容 內容 内地 內地 内存 内蒙 内蒙古 内外 內外 内阁 內閣 内衣 内政 内科 内幕 内在 内需
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

# "one" before these is an article (一名男子, 一项研究) and no figure; so is 几 (几个)
_ARTICLE = (
    "个個种種名位家项項场場次件条條座栋棟辆輛艘架台臺张張本部套只隻头匹棵朵片枝根双雙对對副组組批份起宗层層"
    "款级級处處笔筆口句篇间間所支股幅段道面边邊旦方线線定切般样樣些直致生向再律概起路度并併举舉手刀时時心身"
    "带帶同流箱袋瓶杯桶碗盘盒味经經边朝阵陣贯貫共系番群堆排颗顆块塊夜言见見举"
)
TRAPS = frozenset("一" + sign for sign in _ARTICLE) | frozenset(
    head + sign
    for head in "几幾"
    for sign in "个個种種次位名家件条條句点點岁歲项項张張本号號月时時乎"
)
TRAPS |= frozenset(
    words(
        """
    万一 萬一 统一 統一 唯一 单一 單一 同一 逐一 任一 专一 專一 合一 十分 百分比 千万别 千萬別
    千万不 千萬不 千万要 千萬要 千方百计 千方百計 千变万化 千變萬化 成千上万 成千上萬 万能 萬能 万物
    萬物 万岁 萬歲 万事 萬事 万科 万达 万象 万象更新 百姓 百度 百科 百货 百貨 百合 千里马 千岛湖
    千禧
    三明治 三星 三菱 三亚 三亞 三峡 三峽 三农 三農 三角 三国演义 三國演義 三立 三民 三重市 三军 三軍
    三权 三者 三维 三維 三思 三番 四川 四处 四處 四周 四面 四方 四海 四合院 四大名著 五星红旗 五四
    五一
    五环 五環 五官 五粮液 五角大楼 五角大廈 六安 六四 七夕 八卦 八路军 九江 九寨沟 九寨溝 九龙 九龍
    十堰 十一假期 十一黄金周 十四五 十三五 十五五 十二五 二十大 十九大 十八大 双十一 雙十一 双十二
    双11
    一带一路 一帶一路 一国两制 一國兩制 两会 兩會 两岸 兩岸 两国 兩國 两地 兩地 两党 兩黨 两者 兩者
    两院 兩院 两极 两级 两难 两性 两手 两侧 兩側 两旁 两边 两岸关系 二手 二战 二戰 一战 二维码
    二維碼
    二次元 二次创业 二氧化碳 二氧化硫 二线 二級 二审 二審 一审 一審 三审 二胎 三胎 二孩 三孩 二人转
    二十四节气 半年 半小时 半小時 半个小时 半個小時 半个世纪 半個世紀 上半年 下半年 前半年 后半年
    大半年 多半 第二次世界大战 第二次世界大戰
    第一次世界大战 第一次世界大戰 第一时间 第一時間 第一财经 第一书记 第一夫人 第一线 第三方 第三者
    第三世界 第二天 第一天 第一手 第一产业 第二产业 第三产业 第一现场 第一大街 星期一 星期二 星期三
    星期四 星期五 星期六 周一 周二 周三 周四 周五 周六 週一 週二 週三 週四 週五 週六 礼拜一 礼拜二
    礼拜三 礼拜四 礼拜五 礼拜六 禮拜一 禮拜二 禮拜三 禮拜四 禮拜五 禮拜六 数字 數字 数据 數據 数学
    數學 数量 數量 数码 數碼 数值 數值 数控 数额 數額 人数 人數 多数 多數 少数 少數 次数 次數 指数
    指數 分数 分數 总数 總數 参数 倍数 岁数 几乎 幾乎 几何 幾何 几率 幾率 半导体 半導體 半岛 半島
    半决赛 半決賽 半场 半夜 半数 半數 半径 半月板 半圆 半生 半路 半天 大半天 零售 零部件 零食 零件
    零星 零距离 零碳 零排放 归零 清零 零和 半个 半個 两半 兩半 半半 两回事 三四线 三四線 一二线
    一二線 九一八
    七七事变
    三一重工 七匹狼
    六一 七一 八一 十一国庆 百强 百強 十大 三大 四大 五大 一把手 二把手 三通一平 四通八达 五花八门
    五花八門 七嘴八舌 七上八下 乱七八糟 亂七八糟 三言两语 三心二意 朝三暮四 四分五裂 一五一十
    九牛一毛
    十全十美 一石二鸟 一石二鳥 一举两得 一舉兩得 一日千里 百年大计 百年老店 万众 萬眾 万户 千家万户
    千家萬戶 千军万马 千萬富翁 百万富翁 百萬富翁 亿万富翁 億萬富翁 一年一度 一年四季 一天到晚 有一天
    一半天 一日游 一日三餐 一人一 一分为二 一刀切 一二三 三三两两 百花 百家争鸣
    """
    )
)
TRAP_EXCEPTIONS = (
    frozenset(
        "一" + sign + unit
        for sign in "个個"
        for unit in words("月 半 小时 小時 世纪 世紀 百分 星期 礼拜 禮拜 多 余 季度")
    )
    | frozenset("几" + unit for unit in words("个月 个小时 个世纪 个星期 个百分点"))
    | frozenset("幾" + unit for unit in words("個月 個小時 個世紀 個星期 個百分點"))
)
TRAP_EXCEPTIONS |= (
    frozenset("第" + number + sign for number in ("一", "十一", "二十一") for sign in _ARTICLE)
    | frozenset(f"第{number}大" for number in NUMERALS + "十")
    | frozenset(
        head + "一" + sign
        for head in words("十 二十 三十 四十 五十 六十 七十 八十 九十 百零 百二十")
        for sign in _ARTICLE
    )
)
TRAP_EXCEPTIONS |= frozenset(words("半个月 半個月 一时三刻 十分钟 十分鐘 十分之 三大洲 五大洲"))
TRAP_EXCEPTIONS -= frozenset(
    words("第一时 第一時 第一手 第一线 第一線 第一方 第一流 第一生 第一切 第一些")
)
