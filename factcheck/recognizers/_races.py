"""The times of races, and what is told like them: 2:14:04, 27:14, 3:58.21, 1min07s45, 4時間21分36.

Hours and minutes may as well be a time of day: words before or behind them tell, or a bracket.
"""

import re
from decimal import Decimal
from functools import cache

from factcheck.model.late import compiled, late
from factcheck.model.text import Span
from factcheck.model.values import Quantity, point
from factcheck.recognizers._reading import Reading

ALONE = r"(?<![0-9a-z.,])"
"""Regular expression of where a number begins that is no piece of another one or of a word."""
_CLOCK_LIKE = late(
    ALONE
    + r"(?:([0-9]{1,2}):)?([0-5]?[0-9]):([0-5][0-9](?:[.,][0-9]{1,3})?) (?P<unit>stunden|minuten|"
    r"heures|minutes|horas|minutos|ore|minuti)(?![a-z])"
)
"""What is written as on a clock, and said to be hours or minutes: 2:18:04 Stunden."""
_MIN_SEC = late(ALONE + r"([0-9]{1,2}) ?min ?([0-5]?[0-9]) ?s ?([0-9]{1,3})?(?![a-z0-9])")
"""Minutes and seconds of a race, perhaps with a part of one: 1min07s45."""
_SPLIT = late(ALONE[:-1] + r"'′])([0-9]{1,2})[\"″]([0-9]{1,2})(?![a-z0-9\"″])")
"""Seconds of a race with hundredths: 9"85."""
_RUN = late(
    r"(?<![0-9.,])(?<!時間)(?:(?P<hour>[0-9]{1,2})時間)?(?P<minute>[0-9]{1,2})分(?P<second>[0-5][0-9])"
    r"(?=[でとのにを、。)]|\Z)"
)
"""The time of a race, its seconds without their unit."""


_RACE = late(
    r"(?P<hour>[0-9]):(?P<minute>[0-5][0-9]):(?P<second>[0-5][0-9](?:\.[0-9]{1,3})?)(?![0-9:])"
)
"""The time that a runner took has one digit for the hours; it stands in brackets or is led to."""
_LAP = late(r"(?P<minute>[0-9]{1,2}):(?P<second>[0-5][0-9]\.[0-9]{1,3})(?![0-9:]|\.[0-9])")
"""Minutes and seconds with a part of one are no time of day: 3:58.21."""
_MINUTES = late(
    r"(?P<minute>[0-9]{1,2}):(?P<second>[0-5][0-9])"
    r"(?![0-9:]|\.[0-9]| ?[ap]\.?m\b| ?[-–]| (?:to|scale)\b)"
)
"""Minutes and seconds that words before them make the time that a runner took."""
_CLOCKED = late(r"(?P<hour>[0-9]{1,2}) ?h ?(?P<minute>[0-5][0-9])(?![a-z0-9:'′]| ?m(?:in)?\b)")
"""Hours and minutes as of a clock, which words before them make a stretch of time (dura 1h45)."""
_REACH = 24
"""Most code points of a word that leads to the time that a runner took, and of what follows."""


def race(reading: Reading, place: int) -> tuple[Span, Quantity] | None:
    """Return the time of a race that begins at ``place``, and where it stands."""
    text = reading.lower
    clocked = _clock_like(text, place) or _race(reading, place) or _minutes_seconds(text, place)
    return clocked or _without_unit(text, place)


def _clock_like(text: str, place: int) -> tuple[Span, Quantity] | None:
    """Return what is written as on a clock and said to last: 2:18:04 Stunden, 3:45 minutos."""
    like = _CLOCK_LIKE.match(text, place)
    if like is None:
        return None
    if not (like[1] or set(like[3]) & {",", "."}):
        if like["unit"] == "stunden":  # elsewhere 9:30 horas is a time of day
            return Span(*like.span()), point(Decimal(int(like[2]) * 60 + int(like[3])), "minute")
        if like["unit"][:3] != "min":
            return None
    whole = int(like[1] or 0) * 3600 + int(like[2]) * 60
    return Span(*like.span()), _seconds(whole, like[3])


def _minutes_seconds(text: str, place: int) -> tuple[Span, Quantity] | None:
    """Return minutes and seconds with their signs, or seconds with hundredths behind theirs."""
    lap, split = _MIN_SEC.match(text, place), _SPLIT.match(text, place)
    if split is not None:
        return Span(*split.span()), _seconds(0, f"{split[1]}.{split[2]}")
    if lap is None:
        return None
    return Span(*lap.span()), _seconds(int(lap[1]) * 60, ".".join(filter(None, lap.group(2, 3))))


def lasted(reading: Reading, place: int) -> bool:
    """Tell whether what looks like a time of day at ``place`` is a stretch of time."""
    if led_lap(reading, place) is not None:
        return True
    timed = _CLOCKED.match(reading.lower, place) or _RACE.match(reading.lower, place)
    return timed is not None and _race(reading, place) is not None


def _race(reading: Reading, place: int) -> tuple[Span, Quantity] | None:
    """Return what a fraction of a second, words around it or a bracket make the time of a race."""
    text = reading.lower
    match, clocked = _RACE.match(text, place), _CLOCKED.match(text, place)
    lap = _LAP.match(text, place)
    if lap is not None and text[place - 1 : place] not in {":", ".", ","}:
        return Span(*lap.span()), _seconds(int(lap["minute"]) * 60, lap["second"])
    if match is None and clocked is None:
        return led_lap(reading, place)
    before = text[max(0, place - _REACH) : place]
    led = _led(reading.language.phrases.race_leads, before)
    if match is None:
        followers = reading.language.phrases.lap_followers
        end = clocked.end() if clocked is not None else place
        led = led or bool(followers and compiled(followers).match(text, end))
        return _minutes(clocked) if clocked is not None and led else None
    bracketed = text[place - 1 : place] == "(" and text[match.end() : match.end() + 1] == ")"
    if not bracketed and not led:
        return None
    whole = int(match["hour"]) * 3600 + int(match["minute"]) * 60
    return Span(*match.span()), _seconds(whole, match["second"])


def led_lap(reading: Reading, place: int) -> tuple[Span, Quantity] | None:
    """Return the minutes and seconds at ``place`` if words before it tell that they were run."""
    text = reading.lower
    match = _MINUTES.match(text, place)
    before = text[max(0, place - _REACH) : place]
    phrases = reading.language.phrases
    if match is None:
        return None
    followed = phrases.lap_followers and compiled(phrases.lap_followers)
    if not _led(phrases.lap_leads, before) and not (followed and followed.match(text, match.end())):
        return None
    return Span(*match.span()), _seconds(int(match["minute"]) * 60, match["second"])


def _seconds(whole: int, second: str) -> Quantity:
    """Return ``whole`` seconds and the digits of further ones, with their decimals."""
    second = second.replace(",", ".")
    step = Decimal(1).scaleb(-len(second.partition(".")[2]))
    return point(whole + Decimal(second), "second", step)


def _minutes(match: re.Match[str]) -> tuple[Span, Quantity]:
    """Return the hours and minutes of a match, in minutes."""
    total = Decimal(int(match["hour"]) * 60 + int(match["minute"]))
    return Span(*match.span()), point(total, "minute", Decimal(1))


def _led(leads: str, before: str) -> bool:
    """Tell whether one of a language's words for a race's time stands before it."""
    return bool(leads) and _compiled(leads).search(before) is not None


@cache
def _compiled(leads: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{leads}) \Z")


def _without_unit(text: str, place: int) -> tuple[Span, Quantity] | None:
    """Return a time whose seconds have no unit, in seconds: 4時間21分36."""
    if "分" not in text[place : place + 8]:
        return None
    match = _RUN.match(text, place)
    if match is None:
        return None
    minutes = int(match["hour"] or 0) * 60 + int(match["minute"])
    return Span(*match.span()), point(Decimal(minutes * 60 + int(match["second"])), "second")
