"""Lengths in days of what opens on one day and closes on another.

5月3日に開幕し、6日に閉幕した。3日間で…, "opens June 3 and closes June 10": the one opening and the
one closing day of a sentence, and the one length of what lies between, there or in the next
sentence. Both days count.
"""

import re
from collections.abc import Iterator
from datetime import date

from factcheck.laws.numbers.saying import spoken_parts
from factcheck.laws.texts.counting import NUMBER, WORD, number
from factcheck.laws.texts.plain import Plain
from factcheck.laws.times.days import MONTH, month
from factcheck.model.text import Span
from factcheck.nouns import dataclass
from factcheck.said import Words

_WD = r"(?: ?\([^()\n]{1,4}\))?"
_DATE_JA = rf"(?:(?P<month>[0-9]{{1,2}})月 ?)?(?P<day>[0-9]{{1,2}})日{_WD}"
_LAST_JA = _DATE_JA.replace("<month>", "<month2>").replace("<day>", "<day2>")
_JA = re.compile(
    rf"(?<![0-9/年.~〜-]){_DATE_JA}(?:に|から)?[^。\n0-9]{{0,14}}?"
    r"(?:開幕|開会|始ま|開始|スタート|開園|オープン|から|初日)[^。\n0-9]{0,16}[。、](?:[^。\n0-9]{0,16})?"
    rf"{_LAST_JA}(?:に|まで|が|の)?[^。\n0-9]{{0,10}}?"
    r"(?:閉幕|閉会|終わ|終了|千秋楽|最終日|幕を閉|幕を下ろ|まで)"
)
_LONG_JA = re.compile(
    rf"(?<![0-9.,約~-])(?P<count>{NUMBER})日間(?:にわた|の(?:大会|会期|日程|期間|祭|催し|熱戦|開催|展示|"
    r"イベント|幕|闘い|戦い|総入場|来場|延べ)|で(?=[^。、\n0-9]{0,10}[0-9])|開か|開催|続)"
)
_NOT_ALL = re.compile(r"うち|前半|後半|予選|決勝|準備|最初|最後|追加|通し|券|毎|休|除|延期|中止|雨")
_DATE_EN = (
    rf"(?:(?P<month>{MONTH}) (?P<day>[0-9]{{1,2}})|(?P<early>[0-9]{{1,2}}) (?P<later>{MONTH}))"
)
_LAST_EN = re.sub(r"<([a-z]+)>", r"<\g<1>2>", _DATE_EN)
_EN = re.compile(
    rf"\b(?:opens?|opened|begins?|began|starts?|started|kicks? off|kicked off) (?:on )?"
    rf"{_DATE_EN}\b[^.!?\n0-9]{{0,30}}?\b(?:closes?|closed|ends?|ended|finish(?:es|ed)|"
    rf"wraps? up|wrapped up|concludes?|concluded|runs? through|continues through) (?:on )?"
    rf"{_LAST_EN}\b",
    re.IGNORECASE,
)
_LONG_EN = re.compile(
    rf"(?<![.,0-9])\b(?P<count>{WORD})(?:-day (?!pass|ticket|weather|forecast|trial|break|workshop|"
    r"notice|period|window|stretch)[a-z]+\b| days in all\b| days of [a-z]+\b)|"
    rf"\b(?:lasts?|lasted|lasting|runs? for|ran for) (?P<count2>{WORD}) days\b",
    re.IGNORECASE,
)
_SOME_YEAR = 2023
"""A year without a leap day, for days whose year is not told."""


@dataclass(frozen=True, slots=True)
class Run:
    """A length in days that is not that from the first to the last."""

    span: Span
    """Where the length stands in the article's text."""
    first: Words
    """The first day, as month and day or day alone."""
    last: Words
    """The last day, alike."""
    right: int
    """The days from the first to the last, both counted."""
    told: int
    """The days that are told."""


def runs(text: Plain) -> Iterator[Run]:
    """Yield lengths of runs whose opening and closing days tell another."""
    for ends, long in ((_JA, _LONG_JA), (_EN, _LONG_EN)):
        for found in (text.wide if ends is _JA else text.matches)(ends):
            one = _judged(text, found, long)
            if one is not None:
                yield one


def _judged(text: Plain, found: re.Match[str], long: re.Pattern[str]) -> Run | None:
    """Hold the one length of a sentence, or of the next, against the days of the first."""
    right = _days(found)
    before, behind = text.before(found.start(), 60), text.after(found.end(), 60)
    start, end = found.start() - len(before), found.end() + len(behind)
    following = text.after(end + 1, 60) if text.text[end : end + 1] not in {"", "\n"} else ""
    here = text.text[start : end + 1 + len(following)]
    lengths = list(long.finditer(here))
    if right is None or len(lengths) != 1 or _NOT_ALL.search(here):
        return None
    groups = lengths[0].groupdict()
    told = number(groups["count"] or groups.get("count2") or "")
    if not told or told == right:
        return None
    span = Span(start + lengths[0].start(), start + lengths[0].end())
    return Run(span, _end(found, ""), _end(found, "2"), right, told)


def _told(found: re.Match[str], which: str) -> tuple[int, int]:
    """Return month and day, 0 for a month that is not told."""
    groups = found.groupdict()
    name = groups["month" + which] or groups.get("later" + which)
    day = groups["day" + which] or groups.get("early" + which) or "0"
    return (month(name) if name else 0, int(day))


def _end(found: re.Match[str], which: str) -> Words:
    name, day = _told(found, which)
    return spoken_parts({"month": str(name or ""), "day": str(day)})


def _days(found: re.Match[str]) -> int | None:
    (first_month, first), (last_month, last) = _told(found, ""), _told(found, "2")
    if not first_month and not last_month:
        return last - first + 1 if first < last else None
    if not first_month:
        return None
    last_month = last_month or first_month
    try:
        begin = date(_SOME_YEAR, first_month, first)
        end = date(_SOME_YEAR + (last_month < first_month), last_month, last)
    except ValueError:
        return None
    days = (end - begin).days + 1
    return days if days > 1 and not first_month <= 2 < last_month else None
