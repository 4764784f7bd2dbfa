"""Chinese fixed words: ratios, stretches of time, scores, superlatives, notes of tables."""

from decimal import Decimal
from fractions import Fraction

from factcheck.languages import _zh_press as press
from factcheck.languages._bare_decimals import DECIMALS_ZH
from factcheck.languages._list import words
from factcheck.languages._strokes import STROKES
from factcheck.model.phrases import PhraseWords, rows_of

_WON = (
    "战胜|戰勝|击败|擊敗|取胜|取勝|获胜|獲勝|力克|逆转|逆轉|不敌|不敵|负于|負於|战平|戰平|领先|"
    "領先|"
    "小胜|小勝|轻取|輕取|绝杀|絕殺|爆冷|力擒|惨败|慘敗|小负|小負|踢平|逼平|晋级|晉級|告捷|大捷|"
    "力压|力壓|"
    "大胜|大勝|险胜|險勝|淘汰|横扫|橫掃|完胜|完勝|落败|落敗|告负|告負|完败|惜败|惜敗|夺冠|收下"
)
_TOLD = r"(?=[是的在因与與和被,。;、:说說]|先生|女士|\Z|\n)"

_GIGA = "内存|內存|記憶體|记忆体|运存|显存|顯存|硬盘|硬碟|流量|存储|空间|空間|U盘|隨身碟"
_SCREENS = "电视|電視|屏|萤幕|螢幕|显示器|顯示器|液晶|彩电|笔记本|平板|轮毂|披萨|蛋糕|手机"
# units that only what stands behind them tells, and a text that is nothing but degrees
_TOLD_MEASURES = (
    rf"(?<![0-9.A-Za-z])(?P<figure>(?P<number>[0-9]{{1,4}})[GT])(?=的?(?:{_GIGA}))",
    (
        r"(?<![0-9.比])(?P<figure>(?P<number>[0-9]{2,4})(?P<unit>平))(?=的|左右|大|以上|[,。、;]|\Z|"
        r"房|户型)"
    ),
    (
        r"(?P<figure>(?P<unit>华氏|華氏) ?(?P<number>-?[0-9]{1,3}(?:\.[0-9])?"
        r"|[零一二三四五六七八九十百]{1,6}) ?度)"
    ),
    rf"(?<![0-9.])(?P<figure>(?P<number>[0-9]{{1,3}}(?:\.[0-9])?)(?P<unit>寸))(?=的?(?:{_SCREENS}))",
    (
        r"\A\s*(?P<figure>(?P<number>-?[0-9]{1,2}(?:\.[0-9])?|[一二三四五六七八九十]{1,3})"
        r"(?:[~–至到-](?P<until>[0-9]{1,2}|[一二三四五六七八九十]{1,3}))?(?P<unit>度))\s*\Z"
    ),
)

_SIGNS = "[一二两兩三四五六七八九]"
_ANY = "[零〇" + _SIGNS[1:]
# signs in a row, but for decimals, are a telephone, a room or a line learned by heart
# (九九八十一); 二百五 is a fool
_COUNTED = (
    rf"(?:{'|'.join(rf'(?<=[点點]{_ANY}{{{n}}})' for n in (1, 2, 3, 4))}|"
    rf"(?<!{_SIGNS}{_ANY})(?<!{_SIGNS}[零〇]{_SIGNS})(?<!{_SIGNS}{{2}}十)"
    rf"(?<!{_SIGNS}{{2}}十{_SIGNS})(?<!二百五))"
)
PHRASES = PhraseWords(
    spoken=(
        "[为為是达達约約共到至]|等[于於]|[数數]字|[数數]目|[总總][数數計计]|超[过過]|写下了?|寫下了?",
        rf"{_COUNTED}(?:[,。、;)!?\n]|\Z|[这這]个?個?[数數]|左右|以[上下])",
    ),
    decimals=DECIMALS_ZH,
    rows=rows_of("、", "和", "与", "與", "及", "以及"),
    multiples={
        **{f"{whole}分之{sign}": Fraction(n, size)
           for whole, size in (("万", 10**4), ("萬", 10**4), ("十万", 10**5), ("百万", 10**6))
           for signs in ("一二三四五六七八九", "123456789") for n, sign in enumerate(signs, 1)},
        "翻番": Fraction(2), "翻一番": Fraction(2), "翻了一番": Fraction(2), "翻倍": Fraction(2),
        "翻了一倍": Fraction(2), "翻两番": Fraction(4), "翻了两番": Fraction(4),
        "翻兩番": Fraction(4), "减半": Fraction(1, 2), "減半": Fraction(1, 2),
        "半数": Fraction(1, 2), "半數": Fraction(1, 2), "倍增": Fraction(2), "过半数": None,
        "過半數": None, "半数以上": None, "倍增计划": None, "减半征收": None, "減半徵收": None,
        "倍增計畫": None,
    },
    percents={"百分百": Decimal(100), "对折": Decimal(50), "對折": Decimal(50),
    "半折": Decimal(50)},
    durations={
        "半年": ("month", 6), "半年时间": ("month", 6), "半年多": None, "上半年": None,
        "下半年": None, "前半年": None, "后半年": None, "後半年": None, "大半年": None,
        "小半年": None, "半年报": None, "半年報": None, "半年度": None, "多半年": None,
        "半个世纪": ("year", 50), "半個世紀": ("year", 50), "半世纪": ("year", 50),
        "半世紀": ("year", 50), "半小时": ("minute", 30), "半个小时": ("minute", 30),
        "半小時": ("minute", 30), "半個小時": ("minute", 30), "半个钟头": ("minute", 30),
        "半個鐘頭": ("minute", 30), "半个钟": ("minute", 30),
    },
    scales_before=frozenset(words("震级 震級 震度 规模 規模 芮氏规模 芮氏規模 里氏")),
    indexes=frozenset(
        word + link
        for word in words(
            "打击率 打擊率 防御率 防禦率 自责分率 自責分率 上垒率 上壘率 长打率 長打率 胜率 "
            "勝率 中间价 "
            "中間價 汇率 匯率 pH值 市盈率 本益比 生育率 基尼系数"
        )
        for link in ("", "为", "為", "报", "報", "达", "達", "仅", "僅")
    ),
    age_words={f"{ten}旬": (10 * n, 10 * n + 9) for n, ten in enumerate("五六七八九", 5)},
    told={
        "rank": (
            r"(?P<figure>第(?P<number>[1-9][0-9]{0,2})分[钟鐘])(?!内|內|之)",
            (
                r"(?<![章编編篇])(?P<figure>第(?P<number>[一二三四五六七八九1-9])[节節局盘盤](?:比赛|比賽)?)(?=一度|比分|末|结束|結束|"
                r"过半|過半|中段|战罢|開打|开始|開始|領先|领先|落后|落後|单节|單節|后段|後段|打完)"
            ),
        ),
        "measure": _TOLD_MEASURES,
        "count": (r"(?<=[胜勝])(?P<figure>(?P<number>[0-9]{1,2})(?P<unit>平))(?=[0-9,。]|\Z)",),
        "age": (
            (
                r"(?<=今年)(?P<number>[二三四五六七八九]?十[一二三四五六七八九]?|[1-9][0-9])"
                r"(?=了|[,。!?]|\Z)"
            ),
            r"(?P<figure>(?P<number>[二三四五六七八九]十)出[头頭])(?![元块米人名个只家])",
            (
                r"(?<![0-9一二三四五六七八九十两兩半几])(?P<figure>年(?:过|過|逾|近|满|滿|仅|"
                r"僅)(?P<number>[二三四五六七八九]十"
                r"[一二三四五六七八九]?))(?![一-鿿]?[岁歲年月万萬亿億])"
            ),
            r"(?P<figure>(?P<number>[二三四五六七八九]十[一二三四五六七八九]?)高[龄齡])",
            (
                r"(?P<figure>(?P<least>[已]?年[满滿过過逾])(?P<number>[0-9]{1,3}|"
                r"[一二三四五六七八九十百]{1,4})[周週]?[岁歲])(?!及?以上)"
            ),
        ),
        "number": press.TOLD["number"],
        "ratio": (
            *press.TOLD["ratio"],
            *STROKES["zh"],
            # three and a half
            (
                r"(?<![0-9一二三四五六七八九十百])(?P<figure>(?P<number>[0-9]{1,3}|[一二三四五六七八九十]{1,3})又"
                r"(?P<whole>[0-9]{1,3}|[二三四五六七八九十百]{1,3})分之"
                r"(?P<part>[0-9]{1,3}|[一二三四五六七八九十]{1,3}))"
            ),
            r"\A\s*(?P<figure>(?P<part>[1-9])/(?P<whole>[2-9]|10|100))\s*\Z",
            (
                r"(?P<figure>每(?P<whole>[0-9]{1,3}|[二三四五六七八九十百]{1,3})(?:名|个|個|位|"
                r"人|家|辆|輛|户|戶|件)"
                r"[^,。;0-9]{0,6}?(?:中|里|裡)?(?:就|便)?有(?P<part>一|两|兩|[1-9])(?:名|个|個|"
                r"位|人|家|辆|輛|户|戶|件))"
            ),
        ),
    },
    part_of_one="的",
    scores_before=r"比分[为為是]?",
    score_joins="比|:(?=[0-9](?![0-9]))",
    scores_after=rf"(?:[一-鿿]{{0,6}})(?:{_WON})|的比分|的成绩|的成績",
    named_ages=(
        rf"(?:[一-鿿])(?<![年表图圖注第式])\((?P<age>[1-9][0-9]|10[0-9])\){_TOLD}",
    ),
    superlatives=frozenset(
        words("史无前例 史無前例 前所未有 首次 首度 首创 首創 世界之最 独一无二 獨一無二")
    ),
    superlative_scopes=frozenset(
        scope + link
        for scope in words(
            """
            史上 历史 歷史 世界 全球 全国 全國 国内 國內 亚洲 亞洲 行业 業界 有史以来 有史以來
            历来
            歷來 我国 中国 中國 台灣 台湾 香港 全省 全市 有记录以来 有紀錄以來
            """
        )
        for link in ("", "上", "的")
    ),
    superlative_degrees=frozenset(
        words(
            """
            最大 最高 最多 最低 最长 最長 最短 最快 最早 最年轻 最年輕 最小 最少 最强 最強 新高
            新低 首个 首個 首家 首位 第一个 唯一
            """
        )
    ),
    season_turns={"今": 0, "去": -1, "明": 1},
    ancient=(
        r"[公西]元前(?P<before_year>[0-9]{1,4}|[〇零一二三四五六七八九十百]{1,6})年",
        r"(?<=[(—–~-])前(?P<before_year>[0-9]{1,4})年",
        r"[公西]元前(?P<before_century>[0-9]{1,2}|[一二三四五六七八九十]{1,3})世[纪紀]",
        r"(?:公元|西元)(?P<year>[0-9]{1,4})年",
    ),
    unit_notes=r"[单單]位\s?[:为為=,]?\s?(?P<note>[^\s:为為=,。()（）]{1,24})",
    year_columns={
        "年": "{}年", "年份": "{}年", "年度": "{}年度", "年別": "{}年", "会计年度": "{}年度",
        "會計年度": "{}年度",
    },
)  # fmt: skip
