"""Magnitudes that a table states once for all cells: "in millions of dollars", 単位:百万円."""

import re

from factcheck.comparing._units_data import FACTORS
from factcheck.model.passages import Page

_WORDS = (
    (12, r"trillions?|兆"),
    (9, r"billions?|\bbn\b|十億|\bmilliard|\bMrd\b"),
    (8, r"億|亿"),
    (7, r"\bcrores?\b"),
    (6, r"millions?|\bmn\b|\bmln\b|百万|百萬|\bmillion|\bMio\b|\bmillón"),
    (5, r"\blakhs?\b"),
    (4, r"\bten thousands?\b|万[円人台ドル件戸世頭羽トt元吨辆户]"),
    (3, r"thousands?|千[円人台ドルトtk]|(?<![0-9][,.])\b000s?\b|'000|\bTsd\b|\bmilliers?\b"),
)
_PATTERNS = tuple((power, re.compile(words, re.IGNORECASE)) for power, words in _WORDS)
_SHORT = re.compile(r"[$£€¥]\s?m\b|\(m\)|\bm (?:dollars|euros|pounds|yen)|\b[A-Z]{3}\s?m\b")
"""Millions, cut to a letter: £m, (m), SEK m."""
_CENTS = re.compile(r"\bcents?\b|\bpence\b|セント", re.IGNORECASE)
_PERCENT = re.compile(
    r"(?<![0-9])(?<![0-9]\s)(?:%|％|\bper ?cent(?:age)?s?\b(?! point)|パーセント)", re.IGNORECASE
)
_RANK = re.compile(r"\brank|順位|\bpos(?:\.|ition)\b|\bplace\b", re.IGNORECASE)
_AGE = re.compile(
    r"\bage\b|年齢|年龄|\bAlter\b|\bâge\b|\bedad\b|\bidade\b|\betà\b|나이", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"[(（]([^()（）]{1,6})[)）]")
_CODES = {
    "ft": "[ft_i]", "feet": "[ft_i]", "mi": "[mi_i]", "miles": "[mi_i]", "lb": "[lb_av]",
    "lbs": "[lb_av]", "km²": "km2", "m²": "m2", "sq mi": "[smi_us]", "ha": "har", "mph": "[mi_i]/h",
    "oz": "[oz_av]", "in": "[in_i]", "acres": "[acr_us]",
}  # fmt: skip
"""Units as headers of tables write them."""
_FAR = 400
"""Code points before a table that may speak of it."""


def power(page: Page, place: int, start: int) -> int:
    """Return the power of ten that the words around a cell say its numbers stand for, or 0.

    Those of its own row come first, then its header, then what stands before the table, whose
    first cell is the passage ``start``.
    """
    passage = page.passages[place]
    header = passage.about.removesuffix(passage.label)
    above = " ".join(one.text[-_FAR:] for one in page.passages[max(0, start - 2) : start])
    for words in (passage.label, header, page.passages[start].text[:_FAR], above[-_FAR:]):
        for number, pattern in _PATTERNS:
            if pattern.search(words):
                return number
        if _SHORT.search(words):
            return 6
        if _CENTS.search(words) and words is passage.label:
            return -2
    return 0


def unit_of(page: Page, place: int, unit: str | None) -> str | None:
    """Return the unit that a cell's header names, of what ``unit`` measures: Height (m)."""
    passage = page.passages[place]
    what = FACTORS.get(unit or "", ("",))[0]
    if passage.spot != "table" or not what:
        return None
    codes = [_CODES.get(word, word) for word in _IN_BRACKETS.findall(passage.about)]
    return next((code for code in codes if FACTORS.get(code, ("",))[0] == what), None)


def is_of_another_money(page: Page, place: int, start: int, code: str) -> bool:
    """Tell whether the words around a cell name another currency than ``code``, and not that one.

    Its header comes first, then what stands before the table.
    """
    passage = page.passages[place]
    above = " ".join(one.text[-_FAR:] for one in page.passages[max(0, start - 2) : start])
    for words in (passage.about, page.passages[start].text[:_FAR], above[-_FAR:]):
        named = {coin for coin, pattern in _COINS.items() if pattern.search(words)}
        if named:
            return code not in named
    return False


def names_money(words: str, code: str) -> bool:
    """Tell whether words name a currency, or a sign that it may be written with."""
    pattern = _COINS.get(code.upper())
    return pattern is not None and pattern.search(words) is not None


_COINS = {
    code: re.compile(words)
    for code, words in {
        "USD": r"\bUS\$|\bUSD\b|(?<![A-Za-z])\$|米ドル", "EUR": r"€|\bEUR\b|\b[Ee]uros?\b|ユーロ",
        "GBP": r"£|\bGBP\b|英?ポンド", "JPY": r"¥|\bJPY\b|\byen\b|円",
        "CHF": r"\bCHF\b|\b[Ff]rancs?\b", "NZD": r"\bNZ\$|\bNZD\b|(?<![A-Za-z])\$",
        "AUD": r"\bAU?\$|\bAUD\b|(?<![A-Za-z])\$", "CAD": r"\bCA?\$|\bCAD\b|(?<![A-Za-z])\$",
        "SGD": r"\bS\$|\bSGD\b|(?<![A-Za-z])\$", "HKD": r"\bHK\$|\bHKD\b|(?<![A-Za-z])\$",
        "CNY": r"\bCNY\b|\bRMB\b|\byuan\b|(?<![地次紀])元(?![年首])", "KRW": r"₩|\bKRW\b|원",
        "INR": r"₹|\bINR\b|\brupees?\b", "SEK": r"\bSEK\b", "NOK": r"\bNOK\b", "DKK": r"\bDKK\b",
    }.items()
}  # fmt: skip
"""The words for the currencies that tables name most."""


def is_percent(page: Page, place: int, start: int) -> bool:
    """Tell whether the words around a cell, or the first cell of its table, speak of percent."""
    passage = page.passages[place]
    own = f"{passage.label} | {passage.about}"
    if _PERCENT.search(own):
        return True
    above = " ".join(one.text[-_FAR:] for one in page.passages[max(0, start - 1) : start + 1])
    return bool(_PERCENT.search(above)) and not power(page, place, start)


def is_rank(page: Page, place: int) -> bool:
    """Tell whether a cell stands in a column or row of ranks."""
    passage = page.passages[place]
    return passage.spot == "table" and _RANK.search(passage.about) is not None


def is_age(page: Page, place: int) -> bool:
    """Tell whether a cell stands in a column or row of ages."""
    passage = page.passages[place]
    return passage.spot == "table" and _AGE.search(passage.about) is not None


def explains(wanted: int, page: Page, place: int, start: int) -> bool:
    """Tell whether the words around a table say that its cells stand for 10^wanted as much."""
    if page.passages[place].spot != "table" or wanted <= 0:
        return False
    words = [one.about for one in page.passages[max(start, place - _NEAR) : place + 1]]
    words += [one.text for one in page.passages[max(0, start - 3) : start]]
    around = " ".join(words)[-2000:]
    return any(number == wanted and pattern.search(around) for number, pattern in _PATTERNS)


_NEAR = 60
"""Cells before one whose headers are searched."""
