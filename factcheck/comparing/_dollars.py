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
_BARE = re.compile(r"(?<![A-Za-z])\$|(?<![a-z] )\bdollars?\b", re.IGNORECASE)


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
