"""A length in days beside the only two days of a passage, or between two days of the week.

The law: the days from the first to the last, both counted or only one. What began on the one and
ended on the other is told by words beside them, whatever stands between.
"""

import re
from collections.abc import Iterator
from datetime import date

from factcheck.checks._counting import WORD, number
from factcheck.checks._days import WEEKDAY, weekday
from factcheck.checks._hour_frame import BEGAN, ENDED
from factcheck.checks._passage import Passage
from factcheck.checks._plain import Plain
from factcheck.checks._reckoning import amount, unit
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Period
from factcheck.nouns import dataclass

_LEAST, _MOST = 3, 366
_APART = re.compile(
    r"休|除[いく]|中断|のうち|雨天|順延|延べ|実働|営業|平日|ごと|おき|毎|予定|以内|前から|前売|"
    r"例年|"
    r"\b(?:except|excluding|interrupted|working|business|weekdays|rest day|each|every|respectively|"
    r"within|notice|advance|usual(?:ly)?|planned|instead of)\b",
    re.IGNORECASE,
)
_NEVER = re.compile(
    r"\A(?:後|前|目|以[内上下]|ごと|おき|ぶり|連続|分|[- ](?:later|ago|after|before|earlier|"
    r"notice|old|away|in|delay|deadline))"
)
_MEANT = re.compile(
    r"(?:\b(?:[Tt]he|[Tt]hose|[Aa]fter|[Ff]or|[Ll]asted|[Tt]ook|all|[Oo]ver) (?:the )?|その|計|"
    r"合わせて|実に|、|。)\Z"
)
_MEANT_BEHIND = re.compile(
    r"\A(?:間?(?:の|に(?:わた|及)|で|、|続|を)|[- ](?:of|of the|long|strike|stoppage|trial|siege)|"
    r",)"
)
_OF_WEEK = re.compile(
    rf"\b(?P<count>{WORD})-day (?:[a-z]+ ){{0,2}}?(?:festival|fair|conference|tournament|event|"
    rf"exhibition|"
    r"summit|show|market|carnival|regatta|championships?|course|camp|symposium|convention|fete|"
    r"rally|meet)\b"
    rf"[^.!?\n]{{0,40}}?\b(?:from |[Rr]uns |running |"
    rf"held )?(?P<first>{WEEKDAY})(?:,? [A-Z][a-z]+\.? [0-9]{{1,2}},?)?"
    rf" (?:to|through|until|till) (?P<last>{WEEKDAY})(?! (?:morning|noon|afternoon|evening|night))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Days:
    """A length in days that is not that between two days."""

    span: Span
    """Where it stands in the article's text."""
    told: int
    """The days that are told."""
    right: int
    """The days there are, both ends counted."""
    first: str
    """The first day, as written."""
    last: str
    """The last day, as written."""


def days(passage: Passage) -> Iterator[Days]:
    """Yield the only length in days of a passage where its only two days tell another."""
    ends = [(one, day) for one in passage.figures if (day := _day(one)) is not None]
    lengths = [one for one in passage.figures if _length(one) is not None]
    if len(ends) != 2 or len(lengths) != 1 or _APART.search(passage.plain):
        return
    if any(one.kind == "date" and _day(one) is None for one in passage.figures):
        return
    (first, start), (last, end) = ends
    told, between = _length(lengths[0]) or 0, (end - start).days
    if not _LEAST <= between <= _MOST or between - 1 <= told <= between + 2:
        return
    gap = passage.article[max(passage.span.start, first.span.start - 40) : last.span.start]
    tail = passage.article[first.span.end : min(passage.span.end, last.span.end + 40)]
    began_and_ended = BEGAN.search(gap) and ENDED.search(tail)
    off = abs(told - between - (told > between))
    close = off in {9, 10} or off <= max(2, between // 4)
    if began_and_ended and close and _is_meant(passage, lengths[0]):
        yield Days(lengths[0].span, told, between + 1, first.text, last.text)


def _day(figure: Figure) -> date | None:
    """Return the day of a date that is one, None for other figures."""
    value = figure.value
    if figure.kind != "date" or not isinstance(value, Period) or figure.hedge:
        return None
    return value.first if value.first is not None and value.first == value.last else None


def _length(figure: Figure) -> int | None:
    value = amount(figure)
    if figure.kind != "duration" or unit(figure) != "day" or figure.hedge or value is None:
        return None
    return int(value) if value.denominator == 1 and value > 1 else None


def _is_meant(passage: Passage, length: Figure) -> bool:
    behind, before = passage.plain_behind(length, 24), passage.plain_before(length, 24)
    if _NEVER.match(behind) or (not length.text.isascii() and "間" not in length.text):
        return False
    return bool(_MEANT.search(before) or _MEANT_BEHIND.match(behind))


def of_week(text: Plain) -> Iterator[Days]:
    """Yield events of so many days that last from one day of the week to another."""
    for found in text.matches(_OF_WEEK):
        told = number(found["count"])
        right = (weekday(found["last"]) - weekday(found["first"])) % 7 + 1
        if told and 1 < told <= 6 and told != right and abs(told - right) <= 2:
            yield Days(Span(*found.span()), told, right, found["first"], found["last"])
