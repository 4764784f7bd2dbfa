"""Chinese unit words, simplified and traditional: currencies, counters, measures, percentages.

元 without a country is CNY, in a text of traditional characters TWD (Hong Kong writes 港元). What
follows the name of a currency says no more (新台幣3萬元).
"""

from decimal import Decimal

from factcheck.languages import _currencies as shared
from factcheck.languages import _zh_cldr_data as cldr
from factcheck.languages._list import words
from factcheck.languages._zh_money import FURTHER
from factcheck.model.language import Unit

_COUNTERS = words(
    """
    人 名 位 个 個 家 间 間 所 座 栋 棟 幢 辆 輛 台 臺 架 艘 条 條 件 项 項 次 场 場 张 張 本 册
    冊 部 套 只 隻 头 頭 匹 棵 株 朵 颗 顆 粒 块 塊 片 支 枝 根 双 雙 对 對 副 组 組 批 份 起 宗
    例 户 戶 层 層 楼 樓 县 縣 省 国 國 国家 國家 席 票 期 轮 輪 届 屆 集 首 篇 页 頁 章 节 節 行
    句 字 分 点 點 点数 种 種 类 類 款 级 級 处 處 笔 筆 步 口 门 門 床 桌 班 列 趟 航班 班次 人次
    人份 台次 架次 胜 勝 负 負 败 敗 球 枚 金 银 铜 銀 銅 连胜 連勝 连败 連敗 面 幅 道 段 股 手
    吨位 盒
    箱 袋 瓶 杯 罐 桶 碗 盘 車次 车次 用户 用戶 居民 民众 民眾 游客 遊客 观众 觀眾 学生 學生 员工
    員工 农户 农民 人口 企业 企業 城市 省份 县市 縣市 村 乡 鄉 镇 鎮 社区 社區 学校 學校 医院 醫院
    店 门店 门市 分店 商户 组织 席位 席次 死 伤 傷 亡 参数 參數 劳动力 志愿者 志工 专家 專家 选手
    選手 代表 士兵 难民 難民 粉丝 粉絲 会员 會員 卷 学分 學分 勺 匙 订单 訂單 车辆 車輛 桩 樁 项目
    案 案例 具 尊 盏 盞 封 局 圈 孔 遍 顿 頓 幕 剂 劑 声 聲 倍数 人份 个人 個人 跑道 的人 的民众
    的民眾 的游客 的遊客 的观众 的觀眾 的群众 的群眾 的粉丝 的粉絲 的居民 的用户 的用戶 的学生
    的人口 的球迷 的难民 的難民 的企业
    """
)
COUNTERS: dict[str, str | None] = {word: word.removeprefix("的") for word in _COUNTERS}
COUNTERS |= dict.fromkeys(("倍数", "章"))
COUNTERS |= dict.fromkeys(
    # words that begin like a counter and are none after a number
    words(
        """
    卷入 卷起 卷土 卷烟 卷宗 卷积 个人信息 個人資訊 个人账户 個人帳戶 个人所得 個人所得
    国道 國道 省道 县道 死亡 死者 死刑 死伤 死傷 伤害 傷害 伤者 傷者 伤亡 傷亡 伤势 傷勢 伤病 亡羊
    人民 人大 人类 人類 人生 人均 人行 名字 名单 名單 位于 位於 位置 位数 位數 个性 個性
    家庭 家长 家長 家人 间接 間接 间谍 所以 所有 座谈 座談 台湾 台灣 台风 颱風 台北 台灣 臺灣 臺北
    条件 條件 条例 條例 件事 项链 次年 次日 次要 次元 次方 次级 场所 場所 本人 本地 本周 本週 本月
    本科
    本届 本屆 部分 部门 部門 部长 部長 部队 部隊 只要 只有 只是 只能 只需 头条 頭條 块链 支持 支付
    支援 支出 根据 根據 对于 對於 对手 對手 双方 雙方 副总 副總 组织者 组成 組成 批评 批評 份额
    份額
    起来 起來 起诉 起訴 例如 例外 层面 層面 级别 級別 国际 國際 国内 國內 国务院 國務院 国会 國會
    期间 期間 期货 期貨 期待 期望 期中 期末 首次 首相 首席 首先 首个 章程 节目 節目 节日 節日 行动
    行動 行业 行業 行为 行為 行政 字典 分之 分别 分別 分析 分钟 分鐘 分公司 分行 分子 分布 分享
    分成
    分类 分類 分红 分裂 点钟 點鐘 点半 點半 点评 點評 点击 點擊 种植 種植 类似 類似 级联 处理 處理
    死于 死於
    处于 處於 处罚 處罰 步骤 步驟 口气 门槛 門檻 门户 班子 列为 列為 列入 列车 胜利 勝利 胜出 负责
    負責 负债 負債 面对 面對 面临 面臨 面积 面積 道路 道德 段落 股份 股权 股市 股票 股东 手机 手機
    手段
    金融 金额 金額 金属 金星 金牌榜 银行 銀行 銀幣 銀牌榜 銀河 銅鑼 银河 银幕 銀幕 铜价 级台阶
    局长 局長 局面 案件数 案情 圈子 店铺
    店員
    村民 乡村 鄉村 镇江 球员 球員 票房 票价 票價 席卷 集团 集團 集体 集體 集中 篇幅 种子 门票 国民
    國民
    国产 国有 省会 省長 省长 县长 户籍 戶籍 户外 口径 代表团 点火 点赞 起始 届时 屆時 次数 次數
    人数
    人數 号线 大 分店长 分数 分數 床位 席间 桌面 罐头 箱子 面向 面世 面前 列表 期限 所示 所列 列出
    列示 显示 孔子 孔雀 孔隙 遍布 遍佈 遍地 顿时 頓時 幕后 幕後 幕僚 声音 聲音 声明 聲明 声称 聲稱
    """
    )
)
COUNTERS |= {word: word for word in ("床位", "席位", "项目", "組織", "级台阶", "次方")}
COUNTERS["次方"] = None

_CURRENCY_WORDS: dict[str, str] = {
    "元": "CNY", "圆": "CNY", "円": "JPY", "圆整": "CNY", "元整": "CNY",
    "元人民币": "CNY", "元人民幣": "CNY", "人民币": "CNY", "人民幣": "CNY",
    "块": "CNY", "块钱": "CNY", "塊錢": "TWD", "美元": "USD", "美金": "USD", "美圆": "USD",
    "港元": "HKD", "港币": "HKD", "港幣": "HKD", "港圓": "HKD", "澳元": "AUD", "澳币": "AUD",
    "澳幣": "AUD", "加元": "CAD", "加币": "CAD", "新元": "SGD", "新加坡元": "SGD", "坡币": "SGD",
    "新币": "SGD", "纽元": "NZD", "新西兰元": "NZD", "紐元": "NZD", "欧元": "EUR", "歐元": "EUR",
    "英镑": "GBP", "英鎊": "GBP", "镑": "GBP", "鎊": "GBP", "日元": "JPY", "日圆": "JPY",
    "日圓": "JPY", "日币": "JPY", "日幣": "JPY", "韩元": "KRW", "韓元": "KRW", "韩圆": "KRW",
    "韓圓": "KRW", "韓圜": "KRW", "韩币": "KRW", "新台币": "TWD", "新台幣": "TWD",
    "新臺幣": "TWD",
    "台币": "TWD", "台幣": "TWD", "臺幣": "TWD", "元新台币": "TWD", "元新台幣": "TWD",
    "澳门元": "MOP", "澳門元": "MOP", "卢布": "RUB", "盧布": "RUB", "卢比": "INR", "盧比": "INR",
    "泰铢": "THB", "泰銖": "THB", "铢": "THB", "銖": "THB", "越南盾": "VND", "印尼盾": "IDR",
    "林吉特": "MYR", "令吉": "MYR", "比索": "PHP", "披索": "PHP", "瑞士法郎": "CHF",
    "法郎": "CHF",
    "瑞郎": "CHF", "里拉": "TRY", "雷亚尔": "BRL", "雷亞爾": "BRL", "里亚尔": "SAR",
    "兰特": "ZAR",
    "蘭特": "ZAR", "迪拉姆": "AED", "福林": "HUF", "兹罗提": "PLN", "谢克尔": "ILS",
    "加拿大元": "CAD", "新幣": "SGD", "坡幣": "SGD", "新加坡币": "SGD", "新加坡幣": "SGD",
    "加幣": "CAD", "纽币": "NZD", "紐幣": "NZD", "马币": "MYR", "馬幣": "MYR", "泰币": "THB",
    "泰幣": "THB", "澳门币": "MOP", "澳門幣": "MOP", "韓幣": "KRW",
    "美元现金": "USD", "越盾": "VND", "蚊": "HKD", "欧": "EUR", "歐": "EUR", "塊": "TWD",
}  # fmt: skip
_NAMED = {word: code for word, code in cldr.CURRENCIES.items() if word[0] > "\u2e80"}
CURRENCIES: dict[str, str | None] = {**_NAMED, **FURTHER, **_CURRENCY_WORDS}
CURRENCIES |= {code: code for code in (*shared.CODES, *shared.OTHER_CODES)}
CASED = shared.CASED
CURRENCIES["RMB"] = "CNY"
CURRENCIES |= {sign: code for sign, code in shared.SIGNS.items() if len(sign) == 1} | {"$": "USD"}
CURRENCIES |= dict.fromkeys(
    words(
        "蚊子 蚊虫 蚊蟲 蚊香 蚊帐 蚊帳 欧洲 歐洲 欧盟 歐盟 欧美 歐美 欧姆 歐姆 欧冠 歐冠 欧联 歐聯 "
        "欧国 歐國 欧锦 歐錦 欧亚 歐亞 欧文 歐文 欧阳 歐陽 欧战 歐戰 欧元区 歐元區 欧预 歐預 欧拉 "
        "欧巴 欧根"
    )
)
CURRENCIES |= dict.fromkeys(
    words(
        "圆桌 圆形 圆周 圆满 圆锥 圆柱 "
        "元素 元旦 元宵 元首 元老 元年 元月 元件 元凶 元气 元宇宙 元组 元帅 元帥 块石 块头 块地 "
        "块链 块屏 块金牌 块奖牌 塊金牌 块金币 块金砖 块金属 "
        "块银牌 块铜牌 塊銀牌 塊銅牌 塊獎牌"
    )
)
CURRENCIES |= {
    f"元{name}": code
    for name, code in _CURRENCY_WORDS.items()
    if name[-1] in "币幣金" and f"元{name}" not in CURRENCIES
}
# three pieces of cake are no three yuan
CURRENCIES |= dict.fromkeys(
    f"{sign}{thing}"
    for sign in "块塊"
    for thing in words(
        """
    蛋糕 面包 麵包 石 巧克力 饼 餅 肉 豆腐 糖 布 地 土 玻璃 木 砖 磚 表 錶 手表 手錶 屏 橡皮 电池
    電池 板 黑板 牌 冰 瓦 拼图 拼圖 披萨 披薩 肥皂 香皂 毛巾 硬盘 硬碟 碑 田 骨 铁 鐵 显卡 主板
    区域 區域 空地 农田 煤 芯片 晶片 奖 獎 滑板 展板 积木 積木 牛排 排骨 生姜 寿司 壽司 画布 绿地
    綠地 岩 礁 化石 陨石
    """
    )
)
# 五十块美金, 三百塊錢港幣: what is spoken, and then whose it is
CURRENCIES |= {
    f"{spoken}{name}": code
    for name, code in _CURRENCY_WORDS.items()
    if name[0] not in "元块塊" and (name[-1] in "币幣金" or name[1:] == "元")
    for spoken in ("块", "塊", "块钱", "塊錢")
}
# 五块五, 3块2毛5: the last digit counts tenths; where more digits follow, it is no such digit
_DIGITS = [
    (sign, n) for signs in ("123456789", "一二三四五六七八九") for n, sign in enumerate(signs, 1)
]
_TENTH_OF_YUAN, _FEN = Decimal("0.1"), Decimal("0.01")
COINS: dict[str, Unit] = {
    **dict.fromkeys(("角", "角钱", "角錢", "毛", "毛钱", "毛錢"), Unit("CNY", _TENTH_OF_YUAN)),
    **dict.fromkeys(("分钱", "分錢"), Unit("CNY", _FEN)), "分": Unit("CNY", _FEN, bound=True),
    **dict.fromkeys(("美分",), Unit("USD", _FEN)),
    **dict.fromkeys(("欧分", "歐分"), Unit("EUR", _FEN)),
    **dict.fromkeys(("便士",), Unit("GBP", _FEN)), **dict.fromkeys(("港仙",), Unit("HKD", _FEN)),
}  # fmt: skip
COINS |= {
    f"{coin}{sign}{tail}": Unit(
        "CNY", _TENTH_OF_YUAN, (Decimal(n) / 10, Decimal(n) / 10), bound=coin == "角" and not tail
    )
    for coin in "毛角"
    for tail in ("", "分", "分钱")
    for sign, n in _DIGITS
}
_SPOKEN: dict[str, Unit | None] = {
    f"{word}{sign}": Unit(code, more=(Decimal(n) / 10, Decimal(n) / 10))
    for word, code in (("块", "CNY"), ("塊", "TWD"))
    for sign, n in _DIGITS
}
_SPOKEN |= dict.fromkeys(
    f"{word}{sign}{tail}"
    for word in "块塊"
    for sign, _ in _DIGITS
    for tail in "0123456789.十百千万萬亿億个個年月日天元块塊名人次"
)
SPOKEN_CURRENCIES = _SPOKEN
AGES: dict[str, Unit | None] = {
    word: Unit(code)
    for code, signs in (("month", "个月大 個月大 个月龄 個月齡 月龄 月齡"),
                        ("week", "周大 週大 周龄 週齡"), ("day", "天大 日龄 日齡"),
                        ("year", "岁大 歲大"))
    for word in words(signs)
}  # fmt: skip
"""Ages that are told as how old one is: 六个月大, 3月龄."""
YEAR_AND_HALF = Unit("year", more=(Decimal("0.5"), Decimal("0.5")))
CURRENCY_SIGNS: dict[str, str] = {
    word: code for word, code in cldr.CURRENCIES.items() if word[0] < "\u2e80"
} | shared.BEFORE | {
    "$": "USD", "RM": "MYR",
    "RMB": "CNY", "NTD": "TWD", "人民币": "CNY", "人民幣": "CNY", "新台币": "TWD",
    "新台幣": "TWD",
    "新臺幣": "TWD", "台币": "TWD", "台幣": "TWD", "港币": "HKD", "港幣": "HKD", "美金": "USD",
    "美元": "USD", "澳币": "AUD", "澳幣": "AUD", "欧元": "EUR", "歐元": "EUR", "日币": "JPY",
    "日幣": "JPY", "韩币": "KRW", "韓幣": "KRW",
}  # fmt: skip
# 新加坡幣80元, 英镑20: those whose last character is a word by itself say no more than a currency
CURRENCY_SIGNS |= {
    name: code
    for code, names in {
        "SGD": "新加坡币 新加坡幣 新加坡元 坡币 坡幣 新币 新幣",
        "AUD": "澳元",
        "HKD": "港元 港圓",
        "JPY": "日元 日圆 日圓",
        "GBP": "英镑 英鎊",
        "KRW": "韩元 韓元 韓圜 韩圆 韓圓",
        "CAD": "加币 加幣 加元 加拿大元",
        "THB": "泰铢 泰銖 泰币 泰幣",
        "MYR": "马币 馬幣 令吉 林吉特",
        "NZD": "纽币 紐幣 纽元 紐元",
        "MOP": "澳门元 澳門元 澳门币 澳門幣",
        "VND": "越南盾",
        "IDR": "印尼盾",
        "INR": "印度卢比 印度盧比",
        "RUB": "卢布 盧布",
        "CHF": "瑞士法郎 瑞郎",
        "PHP": "披索",
    }.items()
    for name in names.split()
}
CURRENCY_TAILS = frozenset(words("元 圆 圓 块 塊 元整 圓整 块钱 塊錢 美元 美金"))

_PERCENT, _POINT, _BASIS = Unit("%"), Unit("point"), Unit("point", Decimal("0.01"))
_TEN, _HALF = Decimal(10), Decimal("0.5")
_TENTH = Unit("%", _TEN, most=_TEN)
PERCENTS: dict[str, Unit | None] = {
    "%": _PERCENT, "巴仙": _PERCENT, "趴": _PERCENT, "成": _TENTH,
    "百分点": _POINT, "百分點": _POINT, "个百分点": _POINT, "個百分點": _POINT,
    "个百分比": _PERCENT, "個百分比": _PERCENT,
    "個百分点": _POINT,
    "个基点": _BASIS, "個基點": _BASIS, "基点": _BASIS, "基點": _BASIS, "bp": _BASIS,
    "‰": Unit("%", Decimal("0.1")), "成半": Unit("%", _TEN, (_HALF, _HALF)),
    "折": Unit("%", _TEN, most=_TEN, past=Decimal(1)),
}  # fmt: skip
PERCENTS |= dict.fromkeys(
    words("折叠 折疊 折页 折合 折旧 折舊 折算 折损 折戟 折线 折射 折返 折中 折磨 折腾 折子戏")
)
PERCENTS |= dict.fromkeys(
    words(
        """
    成为 成為 成立 成功 成员国 成員國 成员会 成員會 成本 成都 成果 成绩 成績 成长 成長 成交
    成分 成年人 成年礼 成年後 成人 成熟 成品
    成千 成效 成形 成型 成家立 成群 成因 成名 成对 成對 成不变 成不變 成了 成立于 成材 成语 成語
    成行
    成龙
    成婚 成份 成天 成套
    """
    )
)
PERCENTS |= {
    f"成{sign}": Unit("%", Decimal(10), (Decimal(n) / 10, Decimal(n) / 10))
    for signs in ("123456789", "一二三四五六七八九")
    for n, sign in enumerate(signs, start=1)
}  # 三成五
PERCENTS_BEFORE = dict.fromkeys(("百分之", "百份之"), _PERCENT)
