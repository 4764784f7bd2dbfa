"""The years that a passage is about: those it names, and those told from the article's date."""

import re
from datetime import date

from factcheck.laws.texts.counting import NUMBER, WORD, number
from factcheck.laws.times.eras import years

_STEPS = {
    "一昨年": -2, "おととし": -2, "昨年": -1, "去年": -1, "今年": 0, "ことし": 0, "本年": 0,
    "来年": 1, "再来年": 2, "昨春": -1, "昨夏": -1, "昨秋": -1, "昨冬": -1, "今春": 0, "今夏": 0,
    "今秋": 0, "今冬": 0, "今季": 0, "今月": 0, "来春": 1, "来夏": 1, "来秋": 1, "昨季": -1,
    "last year": -1, "this year": 0, "next year": 1, "this week": 0, "this month": 0,
    "this spring": 0, "this summer": 0, "this autumn": 0, "today": 0,
    "next spring": 1, "next summer": 1, "next autumn": 1, "last summer": -1, "last autumn": -1,
}  # fmt: skip
_RELATIVE = re.compile(
    "|".join(
        rf"\b{word}\b" if word.isascii() else word for word in sorted(_STEPS, key=len, reverse=True)
    ),
    re.IGNORECASE,
)
_ON_JA = re.compile(
    rf"(?:から|より|発生|以来|して|あれから)[^。\n0-9]{{0,4}}(?P<count>{NUMBER})年"
    r"(?=[。、\n」]|が|を|と|に(?:な|あ)|の節目|目|$)"
    rf"|(?P<count2>{NUMBER})(?:周年|回忌)|(?P<one>一周忌)"
)
_ON_EN = re.compile(
    rf"\b(?P<count>{WORD}|an?) years? (?:on|after|since)\b|"
    r"\b(?P<nth>first|second|third|[0-9]{1,2}(?:st|nd|rd|th)|fifth|tenth) anniversary",
    re.IGNORECASE,
)
_NTH = {"first": 1, "second": 2, "third": 3, "fifth": 5, "tenth": 10}
_FAR = 20
"""Years back from which on nobody tells a day without its year."""


def relative(text: str, published: date | None) -> frozenset[int]:
    """Return the years that words such as 今年 and "last year" mean in an article of a day."""
    if published is None:
        return frozenset()
    return frozenset(
        published.year + _STEPS[found[0].lower()] for found in _RELATIVE.finditer(text)
    )


def told(text: str, published: date | None) -> frozenset[int]:
    """Return the years of a folded text, read generously, words for years among them."""
    return years(text) | relative(text, published)


def retold(text: str, published: date | None) -> frozenset[int]:
    """Return the years of what an article tells again: "a year on", 発生から5年, 10周年."""
    if published is None:
        return frozenset()
    steps = {_step(found) for pattern in (_ON_JA, _ON_EN) for found in pattern.finditer(text)}
    return frozenset(published.year - step for step in steps if 0 < step <= _FAR)


def _step(found: re.Match[str]) -> int:
    groups = found.groupdict()
    if groups.get("nth"):
        name = groups["nth"].lower()
        return _NTH[name] if name in _NTH else int(name[:-2])
    if groups.get("one"):
        return 1
    count = groups["count"] or groups.get("count2") or ""
    return 1 if count in {"a", "an", "A", "An"} else number(count) or 0
