"""Japanese. Decided: 一つ and ひとつ are quiet (mostly they mean "one of"), 1つ counts.

What stands in 『』 is a title of a work, and quiet, unless it is quoted within a quotation.
"""

from decimal import Decimal

from factcheck.languages import _ja_bounds as bounds
from factcheck.languages._ja_dates import DATES
from factcheck.languages._ja_measures import BIT_RATES, MEASURE_SENSES, MEASURES_BEFORE, SENSES_END
from factcheck.languages._ja_money import CASED, LARGE
from factcheck.languages._ja_phrases import PHRASES
from factcheck.languages._ja_units import (
    COUNTERS,
    CURRENCIES,
    CURRENCY_SIGNS,
    MEASURES,
    PERCENT_TAILS,
    PERCENTS,
    RANKED_COUNTERS,
)
from factcheck.languages._ja_words import (
    DURATIONS,
    HALVES,
    JOINS,
    LATIN_MAGNITUDES,
    POINT_UNITS,
    TIMES,
    TRAP_EXCEPTIONS,
    TRAPS,
)
from factcheck.languages._list import words
from factcheck.model.language import AmountWords, Language, NumberWords, Unit

_DIGITS = {digit: value for value, digit in enumerate("〇一二三四五六七八九")}
_FORMAL = {"壱": 1, "弐": 2, "参": 3, "壹": 1, "貳": 2, "參": 3}
"""Digits of deeds and receipts (大字)."""

JAPANESE = Language(
    code="ja",
    spaced=False,
    numbers=NumberWords(
        digits=_DIGITS | {"零": 0} | _FORMAL,
        multipliers={"十": 10, "百": 100, "千": 1000, "拾": 10},
        more=frozenset({"余"}),
        magnitudes={
            "余り": None,
            **dict.fromkeys(words("京都 京町 京急 京王 京成 京浜 京阪 京橋 京大")),
            "余地": None,
            "余裕": None,
            "余儀": None,
            "余計": None,
            "万": 10**4,
            "萬": 10**4,
            "億": 10**8,
            "兆": 10**12,
            "京": 10**16,
            **LATIN_MAGNITUDES,
        },
        short_magnitudes={
            gap + sign: value
            for sign, value in {"k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12}.items()
            for gap in ("", " ")
        },
        fillers=(" ",),
        resumes=(" ",),
        points=("・", "点"),
        point_units=POINT_UNITS,
        acronym_units=words("% 点 パーセント ポイント 倍 円 ドル ユーロ 割 gb tb mb"),
        vague={
            "数": (2, 9),
            "何十": (20, 90),
            "何百": (200, 900),
            "何千": (2000, 9000),
            "何万": (20_000, 90_000),
            "何億": (2 * 10**8, 9 * 10**8),
        },
        pairs=frozenset(words("人 日 年 度 回 軒 町 尺 寸 歩 杯 冊 本 枚 個 間 里 分 時間 週間")),
        signs={
            "▲": -1,
            "△": -1,
            "-": -1,
            "+": 1,
            "マイナス": -1,
            "プラス": 1,
            "プラスマイナス": 0,
            "氷点下": -1,
            "零下": -1,
        },
    ),
    amounts=AmountWords(
        currencies_before=CURRENCY_SIGNS,
        currencies_after=CURRENCIES,
        large_currencies=LARGE,
        cased_currencies=CASED,
        coins={
            "銭": Unit("JPY", Decimal("0.01")),
            "セント": Unit("USD", Decimal("0.01")),
            "ペンス": Unit("GBP", Decimal("0.01")),
        },
        percents=PERCENTS,
        percent_tails=PERCENT_TAILS,
        changes=bounds.CHANGES,
        change_ends=bounds.CHANGE_ENDS,
        counters=COUNTERS,
        year_nouns=frozenset(words("シーズン モデル 年版 クラス リーグ カップ")),
        titles=frozenset(words("議員 選手 氏 候補 容疑者 被告 大臣")),
        durations=DURATIONS,
        halves=HALVES,
        sum_links=("", " ", "と"),
        ages={
            "歳": Unit("year"),
            "才": Unit("year"),
            "歳児": Unit("year"),
            "カ月児": Unit("month"),
            "か月児": Unit("month"),
            "歳代": None,
            "才能": None,
        },
        age_decades={
            "代": (0, 9),
            "歳代": (0, 9),
            "歳代前半": (0, 4),
            "歳代後半": (5, 9),
            "歳代半ば": (4, 6),
            "代前半": (0, 4),
            "代後半": (5, 9),
            "代半ば": (4, 6),
            "代目": None,
            "代表": None,
            "代わ": None,
            "代理": None,
            "代金": None,
            "代々": None,
        },
        measures=MEASURES,
        measures_before=MEASURES_BEFORE,
        measure_senses=MEASURE_SENSES,
        senses_end=SENSES_END,
        times=TIMES,
        sides=frozenset({"対"}),
        unshared="本立て|本勝負|本構成|部構成|部制|部作|話構成|セット(?:を|で|行)|回公演|曲構成|番組|作品",
        shares=(
            "{whole}分の{part}",
            "{whole} 分の {part}",
            "{whole}人に{part}人",
            *(
                f"{{whole}}{one}に{{part}}{one}"
                for one in words("社 軒 戸 世帯 校 台 組 頭 匹 羽 店 件 本 個 回 家庭 カ所 か所")
            ),
            "{part}対{whole}",
        ),
        ranks_before={"第": "rank", "史上": None},
        ranks_after={
            word: word
            for word in words(
                "位 番目 位タイ 人目 回目 度目 台目 枚目 個目 社目 件目 つ目 本目 例目 校目 店目 "
                "曲目 試合目 年目 日目 週目 カ月目 か月目 代目 番手 カ国目 か国目 時間目 "
                "シーズン目 両目 st nd rd th "
                "期生 番人気 列目 作目 冊目 号 号店 期目 場所目 大会目 勝目 敗目 連勝目 安打目"
            )
        }
        | {f"{counter}目": f"{counter}目" for counter in RANKED_COUNTERS},
        ranks_around={
            word: word
            for word in words(
                "クール 報 便 "
                "回 代 期 戦 作 弾 世代 節 次 話 波 党 子 シーズン シリーズ ステージ 試合 セット "
                "レグ ピリオド エンド フェーズ 楽章 走者 試技 "
                "クオーター ラウンド 段階 陣 日 週 局 打席 幕 レース 回戦 志望 土曜 日曜 "
                "月曜 火曜 水曜 木曜 金曜 土曜日 日曜日 月曜日 火曜日 水曜日 木曜日 金曜日"
            )
        }
        | {
            "子会社": None,
            "次産": None,
            "党首": None,
            "波動": None,
            "次世界": None,
            "次大戦": None,
            "次産業": None,
            "次元": None,
            "次方程式": None,
        },
        hedges_before=bounds.HEDGES_BEFORE,
        hedges_after=bounds.HEDGES_AFTER,
        opening=bounds.OPENING,
        grades=bounds.GRADES,
        exchange=bounds.EXCHANGE,
        extremes=frozenset({"最低", "最高"}),
        bounds_before=bounds.BOUNDS_BEFORE,
        bounds_after=bounds.BOUNDS_AFTER,
        bounds_closed=bounds.CLOSED,
        prices_closed=bounds.PRICES_CLOSED,
        comparisons=bounds.COMPARISONS,
        compared=bounds.COMPARED,
        joins=JOINS,
        per=frozenset({"当たり", "当り", "あたり", "につき", "=", "ごと", "たりとも"}),
        per_many=frozenset(
            ("当たり", "当り", *(f"あたり{following}" for following in "0123456789約平の"))
        ),
        change_after=dict.fromkeys(words("に へ となった となって となりま となり、 となっ"), True)
        | dict.fromkeys(
            words("に達 にのぼ に上る に上り に上っ に及 にわた に収ま にとどま"), False
        ),
        traps=TRAPS,
        labels=frozenset(words("s&p 背番号 日本航空 日航 全日空 航空(jal) 空輸(ana)")),
        trap_exceptions=TRAP_EXCEPTIONS,
        measure_contexts={
            **dict.fromkeys(
                ("キロ", "km", "㌔", "キロメートル"),
                (
                    Unit("km/h"),
                    ("時速", "毎時", "球速", "最速", "制限速度", "法定速度", "最高速度"),
                ),
            ),
            "ポンド": (Unit("[lb_av]"), ("体重", "重さ", "重量")),
            "マイル": (Unit("[mi_i]/h"), ("時速", "毎時", "球速", "最速")),
            **dict.fromkeys(("メートル", "m", "㍍"), (Unit("m/s"), ("風速", "秒速", "毎秒"))),
            **BIT_RATES,
        },
    ),
    dates=DATES,
    phrases=PHRASES,
)
