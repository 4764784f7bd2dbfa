"""Currencies of one name: a page's $ may be Canadian, a bare ディルハム that of Morocco."""

import re
from collections.abc import Iterable
from dataclasses import replace

from factcheck.comparing._faces import Face

_NAMES = {
    "CAD": r"\bC\$|\bCA\$|\bCAD\b|Canad(?:a|ian)|Toronto|Vancouver|Montr[eé]al|Calgary",
    "AUD": r"\bAU?\$|\bAUD\b|Australian?\b|Sydney|Melbourne|Brisbane",
    "NZD": r"\bNZ\$|\bNZD\b|New Zealand|Auckland",
    "SGD": r"\bS\$|\bSGD?\b|Singapore",
    "HKD": r"\bHK\$|\bHKD\b|Hong Kong",
    "TWD": r"\bNT\$|\bTWD\b|Taiwan",
    "MXN": r"\bMXN\b|Mexic(?:o|an)",
}
_PATTERNS = {code: re.compile(pattern) for code, pattern in _NAMES.items()}
_ALL = re.compile(
    r"\b(?:all|amounts|figures|prices|values|sums)\b[^.]{0,40}?\b(?:are|is|stated|quoted|given|"
    r"shown|expressed)\b(?: stated| quoted| given| shown| expressed)? in "
    r"([^.;()]{2,24}?(?:dollars|\$|\b[A-Z]{3}\b))",
    re.IGNORECASE,
)
"""All amounts are in New Zealand dollars."""
_BARE = re.compile(r"(?<![A-Za-z])\$|(?<![a-z] )\b(?:dollars?|cents?)\b", re.IGNORECASE)


def stated(texts: Iterable[str]) -> str | None:
    """Return the currency in which a page says that all its dollars are; None if it does not."""
    for text in texts:
        if found := _ALL.search(text):
            return next((code for code, one in _PATTERNS.items() if one.search(found[1])), None)
    return None


def in_currency(other: Face, code: str) -> Face:
    """Return an amount of a page in the currency of all its dollars."""
    if other.what != "money USD" or not _BARE.search(other.figure.text):
        return other
    return replace(other, value=replace(other.value, unit=code), what=f"money {code}")


def named(texts: Iterable[str]) -> frozenset[str]:
    """Return the currencies, called dollars as that of the United States, that a page names."""
    words = "\n".join(texts)
    return frozenset(code for code, pattern in _PATTERNS.items() if pattern.search(words))


def as_meant(other: Face, mine: Face, names: frozenset[str]) -> Face:
    """Return an amount of the page in the article's currency if one of them says no more.

    The page says $, the article the name that several currencies have: ディルハム, pesos.
    """
    unit, theirs = mine.value.unit or "", other.value.unit or ""
    bare = other.what == "money USD" and unit in names and _BARE.search(other.figure.text)
    if not bare and not (unit != theirs and any(_may_be(mine, theirs, one) for one in _FAMILIES)):
        return other
    return replace(other, value=replace(other.value, unit=unit), what=mine.what)


def _may_be(mine: Face, theirs: str, family: tuple[re.Pattern[str], frozenset[str]]) -> bool:
    """Tell whether an amount names no country, and the page's currency has that name, too."""
    name, codes = family
    return theirs in codes and mine.value.unit in codes and bool(name.search(mine.figure.text))


def _family(names: str, codes: str) -> tuple[re.Pattern[str], frozenset[str]]:
    """Return the end of an amount in a name without a country, and what is called so."""
    end = r"(?:余り?|超|弱|強|以[上下]|台|前後|未満)?\Z"
    named = re.compile(rf"[0-9万億兆千a-z] ?(?:{names}){end}", re.IGNORECASE)
    return named, frozenset(codes.split())


_FAMILIES = (
    _family("ディルハム|dirhams?", "AED MAD"),
    _family("ペソ|pesos?", "PHP MXN ARS CLP COP UYU CUP DOP"),
    _family("クローネ|クローナ|kron[ae]r?|kronor", "NOK DKK SEK ISK"),
    _family("ルピー|rupees?", "INR PKR LKR NPR MUR"),
    _family("ポンド|pounds?", "GBP EGP LBP SYP SDG SSP"),
    _family("ディナール|dinars?", "KWD IQD JOD RSD BHD DZD TND LYD"),
    _family("リヤル|リアル|ri[yi]?als?", "SAR QAR OMR YER IRR"),
    _family("フラン|francs?", "CHF XOF XAF FRF BEF"),
    _family("シリング|shillings?", "KES TZS UGX SOS"),
    _family("ルーブル|rou?bles?", "RUB BYN"),
    _family("セント|cents?", "USD EUR CAD AUD NZD SGD HKD ZAR KES"),
)
"""Names that several currencies have, with their codes."""
