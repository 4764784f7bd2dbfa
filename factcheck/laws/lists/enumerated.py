"""A number of things and all their names, told as subject and predicate or one behind the other.

The four cities chosen are A, B, C, D and E; its two founders, A, B and C, remain; 「A」「B」「C」の
四つの賞; Aさん、Bさんの3人; and a list that stands right below its number. A slip is one too many
or too few: farther off, something else is listed.
"""

import re
from collections.abc import Iterator
from itertools import takewhile

from factcheck.laws.lists.listed import COUNTERS, MOST, Listed
from factcheck.laws.texts.counting import WORD, number
from factcheck.laws.texts.plain import Plain
from factcheck.model.text import Span

FEWEST = 3
"""Names from which on they are a list."""
_HEDGED = re.compile(
    r"\b(?:least|most|than|about|some|over|of|or|first|last|top|other|only|nearly|up to) \Z",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r"\b(?:years|months|weeks|days|hours|minutes|seconds|percent|points|times|miles|"
    r"feet|inches|meters|dollars|pounds|goals|runs|wins|seats|votes|games|matches)\b"
)
"""What is measured by a number has no names."""
_C = f"{COUNTERS}|人|名|組|部|賞|区分|章|コース|本|作|件"
_N = rf"(?P<n>[2-9]|1[0-9]|[二三四五六七八九十])(?P<c>{_C})"
_QUOTES = r"(?P<list>(?:「[^「」\n]{1,20}」(?:[、・と]|及び|および)?){2,9})"
_QUOTED = (
    re.compile(rf"(?<![」、・と]){_QUOTES}(?:の|から(?:成|な)る)(?:計)?{_N}(?![0-9目以])"),
    re.compile(
        rf"(?<![0-9.第計約]){_N}の(?:柱|部門|賞|コース|区分|テーマ|理念|目標|原則)"
        rf"(?:(?:として|に)、?|は|、|\()(?![^「\n]){_QUOTES}(?=を|に|が|の(?!ほか)|で|。|\)|だ)"
    ),
)
_TITLE = "(?:さん|氏|選手|議員|監督|容疑者|被告)"
_PERSON = rf"[^、。\n()「」0-9はがをに]{{1,10}}{_TITLE}(?:\([^()\n]{{1,14}}\))?"
_PERSONS = re.compile(
    rf"(?P<list>(?:{_PERSON}[、と]){{1,9}}{_PERSON})(?:の|ら)"
    r"(?P<n>[2-9]|[二三四五六七八九])(?P<c>人|名)"
)
_BRACKETED = re.compile(
    rf"(?<![0-9.第計約]){_N}の?[一-龠々ァ-ヴー]{{1,8}}\("
    r"(?P<list>[^、。・\n()「」\s0-9ぁ-ん]{1,8}(?:[、・][^、。・\n()「」\s0-9ぁ-ん]{1,8}){2,9})\)"
)
_LOOSE = re.compile(r"など|ほか|うち|等|各|同|両|計|以上|または")
_ABOVE = re.compile(
    rf"\b(?P<n>{WORD})(?P<gap> (?:[a-z-]+ ){{0,3}}?(?:[a-z-]{{2,20}}s|people))\b", re.IGNORECASE
)
_ABOVE_JA = re.compile(rf"(?<![0-9.,約第〜~–年月-]){_N}(?![0-9前目以ほ後])")
_STOP = re.compile(r"。|\n|(?<=[.!?]) ")
_CUT = re.compile(
    r" (?:are|were|make up) |[:：]| [–—-] |,? (?=(?:these|those)\b)|(?<=[、,])(?=こ[れの]|以上)"
)
"""Between names and what is said of them."""
_BETWEEN = re.compile(r", and |, | and |、|・|,|と")
_POINTS_BACK = re.compile(
    r"(?:この|これら|それら|その|以上の|上の)\Z|\b(?:these|those)\b", re.IGNORECASE
)
SHORT = 20
"""Most letters of a name among others, half as many signs in Japanese."""


def enumerated(text: Plain) -> Iterator[Listed]:
    """Yield the numbers that one name more or less than they tell stands beside."""
    for pattern in _QUOTED:
        for found in text.wide(pattern):
            yield from _told(found, found["list"].count("「"))
    for found in text.wide(_PERSONS):
        if not _LOOSE.search(found["list"]):
            yield from _told(found, len(re.findall(_TITLE, found["list"])))
    for found in text.wide(_BRACKETED):
        if not _LOOSE.search(found[0]):
            yield from _told(found, len(re.split("[、・]", found["list"])))


def above(words: str) -> tuple[int, int, int] | None:
    """Return the one number of things of a sentence right above a list, and where it stands."""
    found = [
        one for one in (*_ABOVE.finditer(words), *_ABOVE_JA.finditer(words))
        if not _HEDGED.search(words[: one.start()]) and not _UNIT.search(one[0].lower())
    ]  # fmt: skip
    if len(found) != 1:
        return None
    many = number(found[0]["n"])
    is_few = many is not None and FEWEST <= many <= MOST
    return (many or 0, *found[0].span()) if is_few else None


def are_ahead(words: str, at: int, many: int) -> bool:
    """Tell whether as many short names as a number tells stand before it: A, B and C are the 3.

    They stand in its sentence, from its start, or in the one before where a word points there.
    """
    sentences = _STOP.split(words[:at])
    own, before = sentences[-1], sentences[-2] if len(sentences) > 1 else ""
    every = [own, before] if _POINTS_BACK.search(own) or not own.strip() else [own]
    return any(_names_first(each, many) for each in every)


def _names_first(words: str, many: int) -> bool:
    ahead, *behind = _CUT.split(words, maxsplit=1)
    parts = [one.strip() for one in _BETWEEN.split(ahead)]
    named = list(takewhile(_is_short, filter(None, parts)))
    return len(named) == many or (not behind and len(named) == many + 1)


def _is_short(words: str) -> bool:
    most = SHORT if words.isascii() else SHORT // 2
    return 0 < len(words) <= most and words.count(" ") < FEWEST


def _told(found: re.Match[str], count: int) -> Iterator[Listed]:
    told = number(found["n"])
    if told is not None and abs(told - count) == 1 and told > 1:
        yield Listed(Span(*found.span()), told, count, sure=True)
