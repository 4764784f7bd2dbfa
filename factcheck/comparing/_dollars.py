"""Dollars of which country: "All amounts are in Canadian dollars" makes a page's $ one of those."""

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
_BARE = re.compile(r"(?<![A-Za-z])\$|(?<![a-z] )\bdollars?\b", re.IGNORECASE)


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
    """Return an amount of the page in the article's dollars if the page says no more than $."""
    unit = mine.value.unit or ""
    if other.what != "money USD" or unit not in names or not _BARE.search(other.figure.text):
        return other
    return replace(other, value=replace(other.value, unit=unit), what=mine.what)
