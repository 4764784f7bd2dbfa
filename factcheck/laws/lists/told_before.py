"""The nth of something beside those told to have come before it: after seven in 2022 and two since.

The law: the nth is one more than all that came before. They may be told by how many there were in
each of some stretches, or by when each was; a number of times is that of the days told for it.
"""

import re
from collections.abc import Iterator

from factcheck.laws.games.scores import NTH
from factcheck.laws.lists.listed import FAR, Listed
from factcheck.laws.texts.counting import NUMBER, WORD, number
from factcheck.laws.times.days import MONTH, WEEKDAY
from factcheck.model.records import Block
from factcheck.model.text import Span

_NTH = rf"(?P<n>{'|'.join(NTH[1:])}|[0-9]{{1,2}}(?:st|nd|rd|th))"
_EN = re.compile(
    rf"\b{_NTH}\b(?![- ](?:place|largest|biggest|round|quarter|floor|row|day|week|year|seed|grade|"
    rf"century|hole|lap|minute|inning|set)\b)(?P<between>[^.;:]{{3,90}}?)"
    r"\b(?:after|following|adding to|on top of) (?P<list>[^.;:]{8,140})(?=[.;:]|\Z)",
    re.IGNORECASE,
)
_TIMES_EN = re.compile(
    rf"\b(?P<n>{WORD}) times (?:already )?(?:this|last) [a-z]+(?:,| [–—-]) (?:in|on) "
    rf"(?P<list>(?:(?:again )?(?:in |on )?(?:{MONTH}|{WEEKDAY})(?:, and |, | and )?){{2,8}})",
    re.IGNORECASE,
)
_PART = re.compile(
    rf"(?<![$£€0-9.,-])\b(?P<k>{WORD})\b(?= (?:[a-z]+ ){{0,2}}?(?:in|during|since|"
    r"earlier|last|this|on|at|from|before|under|the (?:year|month|week|season|day))\b)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![0-9$£€])(?:19|20)[0-9]{2}(?![0-9]|,[0-9])")
_OTHER = re.compile(
    r"%|\b(?:percent|points?|years|days|weeks|hours|people|million|billion|times|first|among|"
    r"including|such as|or|at least|more than|about|nearly)\b",
    re.IGNORECASE,
)
"""In a list that is not of all that came before."""
_DIGIT = re.compile("[0-9]|" + "|".join(rf"\b{one}\b" for one in ("two", "three", "four", "five")))
_WHEN = (
    r"(?:(?:[0-9]{4}|[0-9]{2})年(?:[0-9]{1,2}月)?|[0-9]{1,2}月(?:[0-9]{1,2}日)?|"
    r"[0-9]{1,2}[〜~-][0-9]{1,2}月期)"
)
_N = rf"(?<![0-9.])(?P<n>{NUMBER})"
_JA = re.compile(
    rf"(?<![0-9年月、・と])(?P<list>{_WHEN}(?:(?:、|と|・){_WHEN}){{1,6}})"
    rf"に(?:続い?[きてく]|次い?[でぐ])[^。0-9]{{0,12}}?{_N}(?:[回度]目|期連続)"
)
_BEHIND_JA = re.compile(
    rf"{_N}(?:[回度]目|期連続)[^。0-9]{{0,12}}。(?P<list>{_WHEN}(?:(?:、|と|・){_WHEN}){{1,6}})"
    r"に(?:続い?[きてく]|次い?[でぐ])"
)


def told_before(words: str, block: Block) -> Iterator[Listed]:
    """Yield the numbers of a paragraph that those told to have come before do not lead to."""
    for pattern, law in (
        (_EN, _before),
        (_TIMES_EN, _times),
        (_JA, _before_ja),
        (_BEHIND_JA, _before_ja),
    ):
        for found in pattern.finditer(words):
            told, right = law(found)
            if told and right and 0 < abs(told - right) <= FAR:
                start, end = found.span("n")
                yield Listed(Span(block.span.start + start, block.span.start + end), told, right)


def _before(found: re.Match[str]) -> tuple[int, int]:
    told, text = found["n"].lower(), found["list"]
    years = {one[0] for one in _YEAR.finditer(text)}
    parts = [number(one["k"].lower()) or 0 for one in _PART.finditer(text)]
    parts = [one for one in parts if one < _LEAST_YEAR]
    if _OTHER.search(text) or "after" in found["between"]:
        return 0, 0
    rest = _YEAR.sub("", _PART.sub("", text))
    if len(parts) > 1 and not _DIGIT.search(rest):
        return _nth(told), sum(parts) + 1
    if not parts and len(years) > 1 and not _DIGIT.search(rest):
        return _nth(told), len(years) + 1
    return 0, 0


_LEAST_YEAR = 1900


def _nth(told: str) -> int:
    return NTH.index(told) + 1 if told in NTH else int(told[:-2])


def _times(found: re.Match[str]) -> tuple[int, int]:
    days = re.findall(rf"{MONTH}|{WEEKDAY}", found["list"])
    return number(found["n"].lower()) or 0, len(days)


def _before_ja(found: re.Match[str]) -> tuple[int, int]:
    return number(found["n"]) or 0, len(re.findall(_WHEN, found["list"])) + 1
