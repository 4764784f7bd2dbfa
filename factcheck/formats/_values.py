"""`value_text`: what a figure says, normalized for a human reader."""

from collections.abc import Callable

from factcheck.formats._dates import period_text, time_text
from factcheck.formats._numbers import english, japanese
from factcheck.model.folding import fold
from factcheck.model.late import late
from factcheck.model.records import Figure
from factcheck.model.values import Number, Period, Quantity, TimeOfDay

_CURRENCIES_JA = {
    "JPY": "円", "USD": "米ドル", "EUR": "ユーロ", "GBP": "英ポンド", "CNY": "人民元",
    "KRW": "ウォン", "HKD": "香港ドル", "TWD": "台湾ドル", "AUD": "豪ドル", "CAD": "カナダドル",
    "NZD": "NZドル", "SGD": "シンガポールドル", "CHF": "スイスフラン", "INR": "インドルピー",
    "RUB": "ルーブル", "BRL": "レアル", "THB": "バーツ", "VND": "ドン", "TRY": "トルコリラ",
    "MXN": "メキシコペソ", "PHP": "フィリピンペソ", "IDR": "ルピア", "SEK": "スウェーデンクローナ",
}  # fmt: skip
"""Names of currencies (ISO 4217) as Japanese newspapers write them; others keep their code."""

_TIMES_JA = {
    "year": "年間", "month": "か月", "week": "週間", "day": "日間", "hour": "時間", "minute": "分",
    "second": "秒",
}  # fmt: skip
_AGES_JA = {"year": "歳", "month": "か月", "week": "週", "day": "日"}

_UCUM = {
    "Cel": "°C", "[degF]": "°F", "m2": "m²", "m3": "m³", "km2": "km²", "cm2": "cm²", "cm3": "cm³",
    "By": "B", "kBy": "KB", "MBy": "MB", "GBy": "GB", "TBy": "TB", "PBy": "PB", "W.h": "Wh",
    "kW.h": "kWh", "MW.h": "MWh", "GW.h": "GWh", "TW.h": "TWh", "m/s2": "m/s²", "um": "µm",
    "[mi_i]": "mi", "[ft_i]": "ft", "[in_i]": "in", "[lb_av]": "lb", "[oz_av]": "oz",
}  # fmt: skip
"""How people write units whose UCUM code reads otherwise (ucum.org); all others are as coded."""

_PLAIN_DAY = late(r"(?:≈ )?[0-9]{4}(?:-[0-9]{2}){0,2}")
_NUMBER = late(r"[0-9]+")
_SIGNS = ("≈ ", "≥ ", "≤ ")
_UNKNOWN = "?"
"""What stands for the value of a superlative: it has no number."""


def value_text(figure: Figure, lang: str = "en") -> str:
    """Return the figure's value for a human reader.

    ``97.4 billion USD``, ``≈ 25 %``, ``≥ 100 人``, ``2025-02-10``, ``1975–1982``, ``3 years``,
    ``2nd``, ``2/3``; for ``lang="ja"`` ``974億米ドル``, ``100人`` and the like. ``≈`` stands for a
    hedge, ``≥`` and ``≤`` for an open end, ``?`` where nothing is known.
    """
    tongue = "ja" if lang == "ja" else "en"
    value = figure.value
    if isinstance(value, Period):
        words = period_text(value, tongue)
    elif isinstance(value, TimeOfDay):
        words = time_text(value, tongue)
    elif tongue == "ja":
        words = _bounded(value, lambda: _japanese(figure.kind, value))
    else:
        words = _bounded(value, lambda: _english(figure.kind, value))
    return f"≈ {words}" if figure.hedge else words


def equals(value: str) -> str:
    """Return a value as it stands after words: ``= 974億円``, but ``≈ 25 %``, ``≥ 100 人``."""
    return value if value.startswith(_SIGNS) else f"= {value}"


def beyond(figure: Figure, lang: str = "en") -> str:
    """Return the value as `equals` does; empty if the figure's own words say as much."""
    value = value_text(figure, lang)
    words = figure.text.replace(figure.hedge, "") if figure.hedge else figure.text
    same = value.removeprefix("≈ ").replace(" ", "") == words.replace(" ", "")
    if isinstance(figure.value, Period) and _PLAIN_DAY.fullmatch(value):
        same = _digits(value) == _digits(words)
    return "" if same or value == _UNKNOWN else equals(value)


def _digits(words: str) -> list[int]:
    """Return the numbers in words: of a date told from the year on they are all it says."""
    return [int(digits) for digits in _NUMBER.findall(fold(words))]


def _bounded(value: Quantity, words: Callable[[], str]) -> str:
    if value.low is None and value.high is None:
        return _UNKNOWN
    sign = "≥ " if value.high is None else "≤ " if value.low is None else ""
    return sign + words()


def _ends(value: Quantity) -> list[Number]:
    """Return the stated ends: one number, or two that differ."""
    ends = [end for end in (value.low, value.high) if end is not None]
    return ends[:1] if len(ends) == 2 and ends[0] == ends[1] else ends


def _english(kind: str, value: Quantity) -> str:
    ends = _ends(value)
    if kind == "rank":
        return "–".join(_ordinal(end) for end in ends)
    pairs = [english(end) for end in ends]
    if len({magnitude for _, magnitude in pairs}) == 1:
        numbers = _dashed([digits for digits, _ in pairs])
        numbers += f" {pairs[0][1]}" if pairs[0][1] else ""
    else:
        numbers = _dashed([f"{digits} {magnitude}".strip() for digits, magnitude in pairs])
    unit = value.unit or ""
    if kind == "ratio" and not unit:
        return numbers if "/" in numbers else f"{numbers} times"
    if kind in {"duration", "age"}:
        unit += "" if len(ends) == 1 and ends[0] == 1 else "s"
        unit += " old" if kind == "age" else ""
    elif kind == "measure":
        unit = _UCUM.get(unit, unit)
    elif unit == "point":
        unit = "percentage point" + ("" if len(ends) == 1 and abs(ends[0]) == 1 else "s")
    return f"{numbers} {unit}".rstrip()


def _dashed(numbers: list[str]) -> str:
    """Join with a dash; with spaces where the numbers hold a space or a minus themselves."""
    loose = len(numbers) > 1 and any(" " in number or "-" in number for number in numbers)
    return (" – " if loose else "–").join(numbers)


def _ordinal(number: Number) -> str:
    digits = english(number)[0]
    if digits[-2:] in {"11", "12", "13"}:
        return digits + "th"
    return digits + {"1": "st", "2": "nd", "3": "rd"}.get(digits[-1:], "th")


def _japanese(kind: str, value: Quantity) -> str:
    numbers = "〜".join(japanese(end) for end in _ends(value))
    unit = value.unit or ""
    if kind == "money":
        unit = _CURRENCIES_JA.get(unit, unit)
    elif kind == "measure":
        unit = _UCUM.get(unit, unit)
    elif kind == "duration":
        unit = _TIMES_JA.get(unit, unit)
    elif kind == "age":
        unit = _AGES_JA.get(unit, unit)
    elif kind == "rank":
        unit = "番目"
    elif kind == "ratio" and not unit:
        unit = "" if "/" in numbers else "倍"
    elif unit == "point":
        unit = "ポイント"
    return numbers + (" " if unit[:1].isascii() and unit[:1].isalnum() else "") + unit
