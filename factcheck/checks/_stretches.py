"""Lengths in years beside the two years, or the year and now, between which they lie."""

import re
from collections.abc import Collection, Iterator
from datetime import date

from factcheck.checks._counting import NUMBER, number
from factcheck.checks._eras import years
from factcheck.checks._founded import FOUNDED, SAME, Begun, alike, begun, named, of_one, topic
from factcheck.checks._plain import Plain
from factcheck.checks._told_years import relative, told
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_Y = r"(?:1[0-9]{3}|20[0-9]{2})"
_COUNT = rf"(?<![0-9.,約第数〜~–-])(?P<count>{NUMBER})"
_UNTIL = re.compile(
    r"(?:まで|までの|閉[館店園校鎖]する|退任する|引退する|廃止され[るた])(?:の|、|に|計|通算|実に|足かけ)?"
    rf"{_COUNT}年(?:間|(?=に?わた|の(?:歴史|歩み|長き)|、|$))(?!度)"
)
_THROUGH = re.compile(
    rf"(?:わずか|たった|実に){_COUNT}年(?:間)?で"
    rf"|{_COUNT.replace('count', 'count2')}年間?の"
    r"(?:工期|営業|歳月|年月|歴史|歩み|空白|ブランク|工事期間|建設期間)(?:を経|に幕|を終|をかけ|を刻)"
)
_AGAIN = re.compile(rf"{_COUNT}年ぶり")
_SINCE_BEGUN = re.compile(
    rf"(?P<event>{FOUNDED})(?:して)?(?:から|以来)、?{_COUNT}年"
    r"(?:となる|となった|になる|を迎え|目を迎え|がた[つちっ]|を経て"
    r"|、[^。\n]{0,24}(?:親しま|愛さ|続い|歩)|で[^。\n]{0,16}(?:閉|幕|終))"
)
_NTH = re.compile(rf"(?<![0-9])(?P<count>{NUMBER})年目の(?P<year>今年|ことし|{_Y}年)")
_YEAR_JA = re.compile(rf"(?<![0-9])(?P<year>{_Y})(?:\([^()\n]{{1,8}}\))?年")
_OF_YEAR = re.compile(
    rf"(?P<year>{_Y})(?:\([^()\n]{{1,8}}\))?年(?:[0-9]{{1,2}}月)?の[^。、\n0-9]{{0,6}}$"
)
_SINCE_JA = re.compile(
    rf"(?P<year>{_Y})(?:\([^()\n]{{1,8}}\))?年(?P<loose>度?[0-9]{{0,2}}月?)"
    r"(?:の[^。、\n0-9]{1,16})?以来"
)
_HEDGED = re.compile(
    r"(?:約|およそ|ほぼ|足かけ|延べ|"
    r"\b(?:about|around|nearly|almost|some|over|more than|roughly)) ?$"
)
_EXCEPT = re.compile(
    r"除[くいき]|中断|休[館止園]|うち|通算|延べ|\b(?:off|except|break|interrupted|combined)\b"
)
_ASIDE = re.compile(r"\([^()\n]{0,12}\)")
"""What stands in brackets behind a year: the same year, of an era."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A length in years that is not that between its ends."""

    span: Span
    """Where it stands in the article's text."""
    start: int
    """The year from which it is counted."""
    count: int
    """The years that are told."""
    end: int
    """The year up to which they are counted."""


def stretches(text: Plain, published: date | None) -> Iterator[Stretch]:
    """Yield lengths that are longer or shorter by more than counting both ends explains."""
    for pattern in (_UNTIL, _THROUGH):
        for found in text.wide(pattern):
            yield from _between(text, found, published)
    if published is not None:
        yield from _until_now(text, published)


def _until_now(text: Plain, published: date) -> Iterator[Stretch]:
    """Yield what is counted up to the article's date, or the year that its sentence tells."""
    starts = begun(text)[:50]
    for found in text.wide(_SINCE_BEGUN):
        yield from _since_begun(text, found, starts, published)
    for found in text.wide(_AGAIN):
        yield from _again(text, found, published)
    for found in text.wide(_NTH):
        before = text.before(found.start(), 100)
        named = {int(one["year"]) for one in _YEAR_JA.finditer(before)}
        year = found["year"][:4]
        end = int(year) if year.isdecimal() else published.year
        if len(named) == 1:
            yield from _told(text, found, min(named), {end})


def _between(text: Plain, found: re.Match[str], published: date | None) -> Iterator[Stretch]:
    """Hold a length against the two years that its sentence tells."""
    sentence = text.before(found.start(), 160) + found[0] + text.after(found.end(), 60)
    sentence = _ASIDE.sub("", sentence)
    named = sorted(years(sentence) | relative(sentence, published))
    if len(named) == 2 and not _EXCEPT.search(sentence):
        yield from _told(text, found, named[0], {named[1]})


def _since_begun(
    text: Plain, found: re.Match[str], starts: list[Begun], published: date
) -> Iterator[Stretch]:
    sentence = _ASIDE.sub("", text.around(Span(*found.span()), 160))
    event, here = named(found["event"]), sentence + text.text[:120]
    mine = [
        one
        for one in starts
        if one.event == event or (alike(one.event, event) and one.is_tied)
        if one.topic in {"", SAME} or of_one(one.topic, here) or not topic(sentence)
    ]
    beside = _OF_YEAR.search(text.before(found.start(), 40))
    begins = {int(beside["year"])} if beside else {one.year for one in mine}
    if len(begins) == 1:
        ends = (told(sentence, published) - begins) | {published.year}
        yield from _told(text, found, min(begins), ends)


def _again(text: Plain, found: re.Match[str], published: date) -> Iterator[Stretch]:
    """Hold 7年ぶり against the year since which it is, or that of the last time (前回)."""
    before = text.before(found.start(), 80)
    since = list(_SINCE_JA.finditer(before))[-1:]
    if not since and "前回" in before:
        since = list(_YEAR_JA.finditer(before[before.rindex("前回") :]))
    if len(since) != 1:
        return
    start = int(since[0]["year"])
    around = _ASIDE.sub("", text.around(Span(*found.span()), 120))
    near = text.text[max(0, found.start() - 200) : found.end() + 60]
    ends = {published.year} | relative(near, published) | (told(around, published) - {start})
    slack = (
        1
        if since[0].groupdict().get("loose") or published.month <= 3 or "調査" in text.text[:400]
        else 0
    )
    yield from _told(text, found, start, ends | ({published.year - 1} if slack else set()), slack)


def _told(
    text: Plain,
    found: re.Match[str],
    start: int,
    ends: Collection[int],
    slack: int = 1,
) -> Iterator[Stretch]:
    """Yield a length from a year that reaches none of the years it may reach."""
    groups = found.groupdict()
    name = next(name for name in ("count", "count2", "count3") if groups.get(name))
    count, place = number(groups[name]), found.start(name)
    ends = [end for end in ends if end > start]
    if not count or not ends or _HEDGED.search(text.text[max(0, place - 12) : place]):
        return
    if any(abs(end - start - count) <= slack for end in ends):
        return
    end = min(ends, key=lambda one: abs(one - start - count))
    yield Stretch(Span(*found.span()), start, count, end)
