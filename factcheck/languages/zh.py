"""Chinese, simplified and traditional. Decided: 一 before a counter (一名男子) is quiet.

兆 is a million millions, as the traditional press writes; before 瓦, 赫 and 字节 it is the mega
of
the simplified one. 元 alone is CNY, in traditional script TWD.
"""

from factcheck.languages import _zh_measures as measures
from factcheck.languages import _zh_traps as traps
from factcheck.languages import _zh_units as units
from factcheck.languages import _zh_words as zh
from factcheck.languages._list import words
from factcheck.languages._zh_dates import DATES
from factcheck.languages._zh_laws import LAWS
from factcheck.languages._zh_money import LARGE
from factcheck.languages._zh_phrases import PHRASES
from factcheck.model.language import AmountWords, Language, NumberWords, Unit

CHINESE = Language(
    code="zh",
    spaced=False,
    numbers=NumberWords(
        digits=zh.DIGITS,
        multipliers=zh.MULTIPLIERS,
        magnitudes=zh.MAGNITUDES,
        vague=zh.VAGUE,
        more=frozenset({"多", "余", "餘", "来", "來"}),
        portions={"半": zh.HALF},
        points=("点", "點"),
        fillers=(" ",),
        bare_magnitudes=zh.BARE_MAGNITUDES,
        tenths=True,
        alone_from=10**4,
        short_magnitudes={"k": 1000, "m": 10**6, "b": 10**9, "bn": 10**9},
        words=zh.SCORES,
        signs={"-": -1, "+": 1, "负": -1, "負": -1, "零下": -1, "正": 1, "正负": 0,
        "正負": 0},
    ),
    amounts=AmountWords(
        currencies_before=units.CURRENCY_SIGNS,
        currencies_after=units.CURRENCIES,
        large_currencies=LARGE,
        cased_currencies=units.CASED,
        variant_currencies={"元": "TWD", "块": "TWD", "塊": "TWD", "圓": "TWD"},
        variant_signs=(zh.SIMPLIFIED, zh.TRADITIONAL),
        coins=units.COINS,
        scaled_currencies=units.SPOKEN_CURRENCIES,
        currency_tails=units.CURRENCY_TAILS,
        open_signs=frozenset("$¥"),
        percents=units.PERCENTS,
        percents_before=units.PERCENTS_BEFORE,
        percent_tails={},
        changes={"↑": 1, "↓": -1},
        counters=units.COUNTERS,
        durations=zh.DURATIONS,
        halves=zh.HALVES,
        sum_links=("", "零", "又", " "),
        ages={
            "岁": Unit("year"), "歲": Unit("year"), "周岁": Unit("year"), "週歲": Unit("year"),
            "周歲": Unit("year"), "岁月": None, "歲月": None, "岁半": units.YEAR_AND_HALF,
            "歲半": units.YEAR_AND_HALF, **units.AGES,
        },
        measures=measures.MEASURES,
        measure_contexts=measures.MEASURE_CONTEXTS,
        measure_senses=measures.MEASURE_SENSES,
        times=zh.TIMES,
        fractions={"半": 2},
        sides=frozenset({":", "比"}),
        shares=("{whole}分之{part}", "{part}比{whole}", "{part}:{whole}",
        "每{whole}人中有{part}人", "每{whole}人就有{part}人", "每{whole}人有{part}人",
        "每{whole}名中有{part}名", "每{whole}個中有{part}個", "每{whole}个中有{part}个",
        "每{whole}人中就有{part}人", "{whole}人中有{part}人"),
        ranks_before={"第": "rank", "第 ": "rank"},
        ranks_lead=frozenset({"第"}) | frozenset(
            head + "第"
            for head in words(
                "排名 位列 位居 名列 排 居 列 排在 排行 全球 世界 全国 全國 亚洲 亞洲 全省 行业"
            )
        ),
        ranks_after={},
        ranks_around={
            word: word
            for word in words(
                """
    位 名 次 届 屆 版 个 個 大 高 代 轮 輪 期 批 座 家 部 场 場 例 起 年 周 週 任 局 类 類 人 回 波
    次会议
    号 號 封 题 題 步 条线 縣 所 站 站 课 課 笔 筆 棒 顺位 順位 频道
    阶段 階段 艘 架 台 颗 顆 枚 本 强 強 富 长 長 天 个月 個月 季 集 把 人口大国 梯队 块 塊
    """
            )
        } | dict.fromkeys(traps.NOT_RANKED),
        hedges_before=zh.HEDGES_BEFORE,
        hedges_after=zh.HEDGES_AFTER,
        bounds_before=zh.BOUNDS_BEFORE,
        extremes=frozenset(("最低", "最高")),
        bounds_after=zh.BOUNDS_AFTER,
        bounds_bare=zh.BOUNDS_BARE,
        joins=zh.JOINS,
        between=frozenset({"介于", "介於", "在"}),
        per=frozenset({"兑", "兌", "=", "对", "對"}),
        traps=traps.TRAPS,
        trap_exceptions=traps.TRAP_EXCEPTIONS,
    ),
    dates=DATES,
    phrases=PHRASES,
    laws=LAWS,
)  # fmt: skip
