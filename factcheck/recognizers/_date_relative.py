"""Stretches of time told from the article's date: 3年前, 数年前, three years ago, in two weeks."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import chain

from factcheck.model.language import Unit
from factcheck.model.late import compiled
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Period, Slack
from factcheck.recognizers import _calendar as calendar
from factcheck.recognizers._amounts import Amount
from factcheck.recognizers._date_dress import dressed, left, slack_days
from factcheck.recognizers._lexicon import Word
from factcheck.recognizers._reading import Reading
from factcheck.recognizers.duration import durations, stretches, worded

LONGEST_LEAD = 80
"""Code points before a stretch of time in which is looked for what sets it from another day."""
_MONTHS_OF = {"year": 12, "month": 1}
_YEARS = frozenset(map(Decimal, (*range(1900, 2000), *range(2001, 2100))))
"""What in Chinese and Japanese is a year and no number of years."""
_SLACK = {"week": 3, "year": 183}
"""How many days "three weeks ago" and "a year ago" may be off, which are told as one day."""
_LETTERS = {"year": "Y", "month": "M", "week": "W", "day": "D"}


def told_from_today(reading: Reading) -> Iterator[Figure]:
    """Yield stretches of time that are told from the article's date: 3年前, three years ago."""
    words, text = reading.words, reading.lower
    fixed = (reading.once(worded), reading.once(_ago))
    for amount in chain(reading.once(durations), *fixed):
        start, end = amount.span
        if amount.unit.code not in _LETTERS or not words.may_be_told(text, start, end):
            continue
        hedge = reading.words.hedges_after.at(text, end)
        end = hedge.end if hedge is not None and hedge.value is not None else end
        place = reading.skip_space(end)
        before = words.hedges_before.before(text, reading.skip_space_before(start))
        head = before.start if before is not None and before.value is not None else start
        opening = reading.skip_space_before(head)
        past, coming = (
            words.ago_before.before(text, opening),
            words.ahead_before.before(text, opening),
        )
        side = words.ago.at(text, place) or words.ahead.at(text, place)
        side = side if side is not None and reading.ends_word(side.end) else None
        of = reading.language.dates.ago_of
        if side is not None and of and text.startswith(of, side.end):
            continue
        signs = reading.language.dates.ahead_behind
        told = signs and side is not None and words.ahead.at(text, place) is not None
        if told and head and text[head - 1] not in signs:
            continue  # 失踪三天后
        led = past or (None if side else coming)
        if side is None and led is None:
            continue
        sign = -1 if past or words.ago.at(text, place) else 1
        if not reading.language.spaced and amount.unit.code == "year" and amount.low in _YEARS:
            continue  # 2030年前 is before that year
        value = _away(reading, amount, sign)
        if value is None:
            continue
        if side is not None and sign > 0 and _is_from_another(reading, head, side.end):
            value = Period(None, None, None, value.relative)
        span = Span(led.start if led else start, side.end if side else end)
        yield _hedged(reading, dressed(reading, span, value), before, hedge)


def _is_from_another(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a stretch ahead is told from another day than today: 死亡した2日後."""
    words = reading.language.dates
    led = words.ahead_from and _leads(reading, words.ahead_from, start)
    over = words.ahead_past and compiled(words.ahead_past).match(reading.plain, end)
    return bool(led or over)


def _leads(reading: Reading, words: str, start: int) -> bool:
    """Tell whether an expression matches what stands right before ``start``."""
    return bool(compiled(words).search(reading.plain, max(0, start - LONGEST_LEAD), start))


def _ago(reading: Reading) -> list[Amount[Unit]]:
    return stretches(reading, "ago")


def _hedged(
    reading: Reading, shown: Figure, before: Word[Slack | None] | None,
    after: Word[Slack | None] | None,
) -> Figure:  # fmt: skip
    """Take the hedge in that stands before the number or between it and "ago"."""
    word = next((w for w in (before, after) if w is not None and w.value is not None), None)
    if word is None or not isinstance(shown.value, Period):
        return shown
    span = Span(min(shown.span.start, word.start), shown.span.end)
    value = replace(shown.value, slack_days=slack_days(shown.value))
    return Figure(span, span.cut(reading.text), "date", value, reading.text[word.start : word.end])


def _away(reading: Reading, amount: Amount[Unit], sign: int) -> Period | None:
    near, far = _steps(amount.low, amount.unit.code), _steps(amount.high, amount.unit.code)
    if near is None or far is None:
        return None
    unit, low = near
    relative = _iso(unit, sign * low) if amount.low == amount.high else None
    if reading.anchor is None or max(low, far[1]) > 10**6:
        return Period(None, None, None, relative)
    one, other = (_there(reading.anchor, unit, sign * steps) for steps in (low, far[1]))
    if one is None or other is None:
        return Period(None, None, None, relative)
    first, last = sorted((one, other))
    if one == other:
        return Period(*one, relative, slack_days=_SLACK.get(unit, 0) if _is_a_day(one) else 0)
    return Period(first.first, last.last, f"{left(first.edtf)}/{left(last.edtf, last=True)}")


def _there(anchor: date, unit: str, steps: int) -> calendar.Stretch | None:
    """Return the same day of another week or of the year before or after, else the whole unit."""
    if unit == "week":
        return calendar.moved(anchor, "day", 7 * steps)
    if unit == "year" and abs(steps) == 1:
        there = calendar.a_day(anchor.year + steps, anchor.month, anchor.day)
        return calendar.of_days(there, there) if there else None
    return calendar.moved(anchor, unit, steps)


def _is_a_day(stretch: calendar.Stretch) -> bool:
    return stretch.first == stretch.last


def _steps(number: Decimal, unit: str) -> tuple[str, int] | None:
    """Return a whole number of units; years that are none become months."""
    if number == number.to_integral_value():
        return unit, int(number)
    months = number * _MONTHS_OF.get(unit, 0)
    return ("month", int(months)) if months and months == months.to_integral_value() else None


def _iso(unit: str, steps: int) -> str:
    return f"{'-' if steps < 0 else ''}P{abs(steps)}{_LETTERS[unit]}"
