"""Measures and durations in two parts whose lower one is too large: 7 pounds 19 ounces."""

import re
from collections.abc import Iterator

from factcheck.laws.texts.counting import WORD, number
from factcheck.laws.texts.plain import Plain
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_AND = r"(?:,? and |, | )"
_N, _M = rf"(?P<upper>{WORD})", rf"(?P<lower>{WORD})"
_START = r"(?<![0-9.,:/$€£-])(?<![a-z]-)\b"


@dataclass(frozen=True, slots=True)
class Field:
    """A pair of parts whose lower one fills a whole upper one."""

    span: Span
    """Where it stands in the article's text."""
    upper: str
    """The unit of the upper part, singular."""
    most: int
    """The most that the lower part runs to."""
    lower: int
    """What it is."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two units, and how many of the lower make one of the upper."""

    name: str
    size: int
    pattern: re.Pattern[str]


def _pair(name: str, size: int, upper: str, lower: str) -> _Pair:
    body = rf"{_START}{_N}[ -]?{upper}{_AND}?{_M}(?P<half> and a half)?[ -]?{lower}"
    return _Pair(name, size, re.compile(body, re.IGNORECASE))


_PAIRS = (
    _pair("foot", 12, r"(?:feet|foot|ft\.?)", r"(?:inch(?:es)?|in\.?)(?![a-z0-9 ]*[0-9])\b"),
    _pair("foot", 12, r"(?:['′])", r"(?:[\"″])"),
    _pair("stone", 14, r"(?:stones?|st)", r"(?:pounds?|lbs?)\b"),
    _pair("pound", 16, r"(?:pounds?|lbs?\.?)", r"(?:ounces?|oz)\b"),
    _pair("hour", 60, r"(?:hours?|hrs?\.?|h)", r"(?:minutes?|mins?\.?|m)\b"),
    _pair("minute", 60, r"(?:minutes?|mins?\.?|m)", r"(?:seconds?|secs?\.?|s)\b"),
    _Pair(
        "ポンド", 16, re.compile(r"(?<![0-9.,])(?P<upper>[0-9]+)ポンド(?P<lower>[0-9]{2,3})オンス")
    ),
    _Pair(
        "フィート",
        12,
        re.compile(r"(?<![0-9.,])(?P<upper>[0-9]+)フィート(?P<lower>[0-9]{2,3})インチ"),
    ),
    _pair("mile", 1760, r"(?:miles?)", r"(?:yards?)\b"),
    _pair("degree", 60, r"(?:degrees?|°)", r"(?:minutes?|['′])"),
)
_LISTED = re.compile(
    r"\s*(?:,? or\b|,? of which\b|,? respectively|,? each\b|,? and (?:[0-9]|an? |one |two ))"
)
"""What follows a list of lengths: one hour, 90 minutes or two hours."""
_BODY = re.compile(r"\b(?:weigh|tall|stand|height|weight|measur|tipp|birth|caught|scales)", re.I)
"""Words before a measure of one body: loaves come in 1 pound and 24 ounces."""
_SECONDS = re.compile(r"\s*,? and [0-9a-z-]{1,12} seconds", re.IGNORECASE)
_BEFORE_LIST = re.compile(
    r"(?:[0-9a-z]+[- ](?:minutes?|hours?|seconds?|ounces?|inches)(?:,| and| or)|"
    r"\b(?:between|either|from)) $",
    re.IGNORECASE,
)
_ROUND = frozenset({60, 90, 120})
"""Minutes that are told of themselves behind hours: an hour and 90 minutes of extra time."""


def overfull(text: Plain) -> Iterator[Field]:
    """Yield the pairs of parts whose lower one is no part any more."""
    for pair in _PAIRS:
        for found in text.matches(pair.pattern):
            upper, lower = number(found["upper"]), number(found["lower"])
            if upper is None or lower is None or lower < pair.size or lower >= 10 * pair.size:
                continue
            if lower == upper * pair.size:  # 2 hours, 120 minutes: told twice
                continue
            listed = " and " in found[0] or "," in found[0]
            if listed and pair.size == 60 and lower in _ROUND:
                continue
            behind = text.text[found.end() : found.end() + 20]
            before = text.text[max(0, found.start() - 40) : found.start()]
            if " and " in found[0] and pair.size < 60 and not _BODY.search(before):
                continue
            if listed and _LISTED.match(behind) and not _SECONDS.match(behind):
                continue
            if _BEFORE_LIST.search(before) and pair.name != "minute":
                continue
            yield Field(Span(*found.span()), pair.name, pair.size - 1, lower)
