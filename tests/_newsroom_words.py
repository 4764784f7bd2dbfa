"""The words of the newsroom, and every way in which its numbers are written."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

FULL = str.maketrans("0123456789,.%", "０１２３４５６７８９，．％")
ONES = """
_ one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen
"""
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety"
DIGITS = "〇一二三四五六七八九"


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language."""

    headings: tuple[str, ...]
    prose: tuple[str, ...]
    items: tuple[str, ...]
    table: str
    """Header of the table."""
    other: str
    """A name that is in no table yet."""
    synonyms: tuple[tuple[str, str], ...]
    """Words, and what an editor writes instead."""


def kanji(n: int) -> str:
    """Return a number below 10,000 in kanji."""
    out = ""
    for unit, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, n = divmod(n, unit)
        if digit:
            out += ("" if digit == 1 and sign else DIGITS[digit]) + sign
    return out


def _day(n: int) -> date:
    return date(2015, 1, 1) + timedelta(n)


def _ja_mixed(n: int) -> str:
    """Return 100 times a number as 123万4500 is written."""
    high, low = divmod(n * 100, 10_000)
    return f"{high}万{low or ''}" if high else str(low)


def _ja_date(n: int) -> str:
    day = _day(n)
    return f"{day.year}年{day.month}月{day.day}日"


def _ja_kanji_date(n: int) -> str:
    day = _day(n)
    year = "".join(DIGITS[int(digit)] for digit in str(day.year))
    return f"{year}年{kanji(day.month)}月{kanji(day.day)}日"


def _en_words(n: int) -> str:
    ones, tens = ONES.split(), TENS.split()
    parts = []
    if n >= 1000:
        parts.append(f"{ones[n // 1000]} thousand")
    if n % 1000 >= 100:
        parts.append(f"{ones[n % 1000 // 100]} hundred")
    rest = n % 100
    if rest:
        parts.append(ones[rest] if rest < 20 else "-".join(
            word for word in (tens[rest // 10], ones[rest % 10]) if word != "_"))  # fmt: skip
    return " ".join(parts)


Style = Callable[[int], str]
RESTYLED: dict[str, dict[str, tuple[Style, ...]]] = {
    "ja": {
        "money": (
            lambda n: f"{n}億円",
            lambda n: f"{n * 10**8:,}円",
            lambda n: f"{n}億円".translate(FULL),
            lambda n: f"{n:,}億円",
            lambda n: f"{kanji(n)}億円",
        ),
        "dollars": (
            lambda n: f"{n}億ドル",
            lambda n: f"{n * 10**8}ドル",
            lambda n: f"{n:,}億ドル".translate(FULL),
            lambda n: f"{n:,}億米ドル",
        ),
        "count": (
            lambda n: f"{n * 100:,}人",
            lambda n: f"{_ja_mixed(n)}人",
            lambda n: f"{n * 100:,}人".translate(FULL),
            lambda n: f"{n * 100}人",
            lambda n: f"{_ja_mixed(n)}人".translate(FULL),
        ),
        "shops": (
            lambda n: f"{n}店",
            lambda n: f"{n}店".translate(FULL),
            lambda n: f"{n:,}店",
        ),
        "percent": (
            lambda n: f"{n / 10:.1f}%",
            lambda n: f"{n / 10:.1f}%".translate(FULL),
            lambda n: f"{n / 10:.1f}パーセント",
        ),
        "date": (_ja_date, lambda n: _ja_date(n).translate(FULL), _ja_kanji_date),
        "year": (lambda n: f"{n}年", lambda n: f"{n}年".translate(FULL)),
        "rank": (lambda n: f"{n}位", lambda n: f"{n}位".translate(FULL)),
    },
    "en": {
        "money": (
            lambda n: f"${n / 10:.1f} billion",
            lambda n: f"{n / 10:.1f} billion dollars",
            lambda n: f"${n * 10**8:,}",
            lambda n: f"US${n / 10:.1f} billion",
        ),
        "dollars": (
            lambda n: f"${n / 10:.1f} million",
            lambda n: f"{n / 10:.1f} million dollars",
            lambda n: f"${n * 10**5:,}",
        ),
        "count": (
            lambda n: f"{n:,} people",
            lambda n: f"{n} people",
            lambda n: f"{_en_words(n)} people",
        ),
        "shops": (lambda n: f"{n:,} shops", lambda n: f"{n} shops"),
        "percent": (
            lambda n: f"{n / 10:.1f}%",
            lambda n: f"{n / 10:.1f} percent",
            lambda n: f"{n / 10:.1f} per cent",
        ),
        "date": (
            lambda n: f"{_day(n):%B} {_day(n).day}, {_day(n).year}",
            lambda n: f"{_day(n).day} {_day(n):%B} {_day(n).year}",
        ),
        "year": (str,),
        "rank": (lambda n: f"No. {n}",),
    },
}
"""By language and kind, all spellings of one value."""

NAMES = {
    "ja": ["東都電機", "北浜製鋼", "南海物産", "西山交通", "中央食品", "青葉銀行", "若松造船"],
    "en": ["Northgate", "Ashford Steel", "Calder Foods", "Marlow Bank", "Tidewater", "Penrose"],
}
TITLES = {"ja": "主要企業の決算", "en": "Results of the larger firms"}
TEMPLATES = {
    "ja": Lexicon(
        headings=("業績", "見通し", "背景", "海外", "人事"),
        prose=(
            "{name}の売上高は{money}で、前の年度を{percent}上回った。",
            "{name}の営業利益は{money}で、前の年度を{percent}下回った。",
            "{name}は{date}、海外事業に{dollars}を投じると発表した。",
            "{name}の従業員は{count}で、{year}の設立時より増えた。",
            "{name}は国内で{shops}を営み、業界で{rank}に付ける。",
            "{date}の説明会で、{name}の社長は需要の回復が遅れていると述べた。",
            "{name}の株主は{count}に増えた。",
            "{name}は{percent}の増収を見込む。",
            "売上高は{money}だった。",
            "前年比{percent}増だ。",
            "需要の回復が遅れているためだ。",
            "うち{count}が海外で働く。",
        ),
        items=(
            "{name}: {money}",
            "{name}の店舗: {shops}",
            "{name}は{date}に決算を公表する",
            "{name}({percent})",
        ),
        table="| 会社 | 売上高 | 従業員 |\n|---|---|---|\n",
        other="関東瓦斯",
        synonyms=(
            ("発表した", "明らかにした"),
            ("上回った", "超えた"),
            ("下回った", "割り込んだ"),
            ("設立時", "創業時"),
            ("営み", "展開し"),
            ("述べた", "語った"),
            ("増えた", "膨らんだ"),
            ("見込む", "予想する"),
            ("だった", "となった"),
            ("公表", "発表"),
        ),
    ),
    "en": Lexicon(
        headings=("Results", "Outlook", "Background", "Abroad", "People"),
        prose=(
            "{name} reported revenue of {money}, up {percent} from a year earlier.",
            "{name} reported an operating profit of {money}, down {percent} from a year earlier.",
            "{name} said on {date} that it would spend {dollars} on its business abroad.",
            "{name} employs {count}, more than when it was founded in {year}.",
            "{name} runs {shops} across the country, more than any of its rivals.",
            "At a meeting on {date}, the head of {name} said that demand was slow to recover.",
            "{name} has {count} on its payroll.",
            "{name} expects sales to rise by {percent}.",
            "Overseas sales rose {percent}.",
            "Profit came to {money}.",
            "Demand was slow to recover.",
            "Of these, {count} work abroad.",
        ),
        items=(
            "{name}: {money}",
            "{name}, shops: {shops}",
            "{name} will publish its accounts on {date}",
            "{name} ({percent})",
        ),
        table="| Firm | Revenue | Staff |\n|---|---|---|\n",
        other="Hallam Gas",
        synonyms=(
            ("reported", "announced"),
            ("said on", "announced on"),
            ("employs", "gives work to"),
            ("runs", "operates"),
            ("slow to recover", "recovering slowly"),
            ("has", "keeps"),
            ("expects", "forecasts"),
            ("rose", "climbed"),
            ("came to", "amounted to"),
            ("publish", "release"),
        ),
    ),
}
