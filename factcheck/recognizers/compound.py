"""Amounts in two units with short signs: 3h 20m is 200 minutes, 5ft 10in is 70 inches.

The sign of the lower unit means something else by itself (20m is twenty meters).
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from factcheck.model.late import compiled, late
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity, point
from factcheck.model.words import FigureKind
from factcheck.plugins import Recognizer
from factcheck.recognizers._dress import figure
from factcheck.recognizers._reading import Reading, small_numbers
from factcheck.recognizers._tenths import run, warmth

_ALONE = r"(?<![0-9a-z.,])"
_HMS = late(
    _ALONE + r"([0-9]{1,3}) ?h ?([0-5]?[0-9]) ?(?:m(?:in)?|['′]) ?([0-5]?[0-9]) ?"
    r"(?:s(?:eg|ec)?|''|[\"″])(?![a-z0-9])"
)
_CLOCK_LIKE = late(
    _ALONE
    + r"(?:([0-9]{1,2}):)?([0-5]?[0-9]):([0-5][0-9](?:[.,][0-9]{1,3})?) (?P<unit>stunden|minuten|"
    r"heures|minutes|horas|minutos|ore|minuti)(?![a-z])"
)
"""What is written as on a clock, and said to be hours or minutes: 2:18:04 Stunden."""
_FORMS: tuple[tuple[re.Pattern[str], FigureKind, str, int], ...] = (
    (
        late(
            _ALONE + r"([0-9]{1,3}) ?h(?:rs?)? ?([0-5]?[0-9]) ?(?:m(?:ins?)?|['′])(?![a-z0-9])"
        ),
        "duration", "minute", 60,
    ),
    (  # the second unit left out, at the end of a clause
        late(_ALONE + r"([0-9]{1,2}) (?:hours?|hrs?) ([0-5]?[0-9])(?=[.;)](?![0-9])|\Z)"),
        "duration", "minute", 60,
    ),
    (  # seconds that could not be inches
        late(_ALONE + r"([0-9]{1,2})['′](0[0-9]|1[2-9]|[2-5][0-9])(?:''|[\"″])(?![a-z0-9])"),
        "duration", "second", 60,
    ),
    (
        late(
            _ALONE + r"([0-9]{1,3}) ?(?:ft|foot|feet|フィート),? ?([0-9]|1[01]) ?"
            r"(?:in(?:ch(?:es)?)?(?![a-z0-9])|インチ)"
        ),
        "measure", "[in_i]", 12,
    ),
    (  # the inches left out, of a person
        late(
            _ALONE + r"([4-8]) ?(?:ft|foot|feet),? ([0-9]|1[01])"
            r"(?=[.,;)](?![0-9])|\Z| (?:tall|and|but|in (?:his|her)|with|who)\b)"
        ),
        "measure", "[in_i]", 12,
    ),
    (
        late(_ALONE + r"([0-9]{1,2})['’′] ?([0-9]|1[01])(?:\"|”|″|''|’’)(?![a-z0-9])"),
        "measure", "[in_i]", 12,
    ),
    (
        late(_ALONE + r"([0-9]{1,2})-(?:foot|feet)-([0-9]|1[01])(?![a-z0-9-])"),
        "measure", "[in_i]", 12,
    ),
    (
        late(
            _ALONE + r"([0-9]{1,2}) ?(?:stones?|st),? (?:and )?([0-9]|1[0-3]) ?"
            r"(?:lbs?|pounds?)(?![a-z0-9])"
        ),
        "measure", "[lb_av]", 14,
    ),
    (
        late(
            _ALONE + r"([0-9]{1,3}) ?(?:lbs?|pounds?),? (?:and )?([0-9]|1[0-5]) ?"
            r"(?:oz|ounces?)(?![a-z0-9])"
        ),
        "measure", "[oz_av]", 16,
    ),
    (
        late(_ALONE + r"([0-9]{1,3}) ?(?:m|メートル) ?([0-9]{1,2}) ?(?:cm|センチ)(?![a-z])"),
        "measure", "cm", 100,
    ),
)  # fmt: skip
_MIN_SEC = late(_ALONE + r"([0-9]{1,2}) ?min ?([0-5]?[0-9]) ?s ?([0-9]{1,3})?(?![a-z0-9])")
"""Minutes and seconds of a race, perhaps with a part of one: 1min07s45."""
_SPLIT = late(_ALONE[:-1] + r"'′])([0-9]{1,2})[\"″]([0-9]{1,2})(?![a-z0-9\"″])")
"""Seconds of a race with hundredths: 9"85."""
_GOES_ON = late(
    "[0-9]++ ?(?:(?:時間|分|m|メートル)[0-9]|[hflp'’′°度フ:\"″-]|min ?[0-9]|st(?:ones?)?,? )"
)


_SECOND = r"(?P<second>[0-5]?[0-9](?:\.[0-9]{1,4})?)"
_MINUTE = r"(?P<minute>[0-5]?[0-9])"
_DEGREE = r"(?<![0-9.])(?P<degree>[0-9]{1,3})"
_ANGLES = tuple(
    late(f"{lead}{_DEGREE} ?{degree} ?{_MINUTE} ?{minute}(?: ?{_SECOND} ?{second})?")
    for lead, degree, minute, second in (
        ("(?<=[緯経經])", "度", "分", "秒"), ("", "°", "[′']", "[″\"]"),
    )
)  # fmt: skip
"""Degrees, minutes and seconds of arc, told in the lowest of them (UCUM: deg, ', '')."""


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


def _clock_like(text: str, place: int) -> tuple[Span, Quantity] | None:
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
    second = second.replace(",", ".")
    step = Decimal(1).scaleb(-len(second.partition(".")[2]))
    return point(whole + Decimal(second), "second", step)


def _minutes(match: re.Match[str]) -> tuple[Span, Quantity]:
    total = Decimal(int(match["hour"]) * 60 + int(match["minute"]))
    return Span(*match.span()), point(total, "minute", Decimal(1))


def _led(leads: str, before: str) -> bool:
    """Tell whether one of a language's words for a race's time stands before it."""
    return bool(leads) and _compiled(leads).search(before) is not None


@cache
def _compiled(leads: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{leads}) \Z")


def _angle(text: str, place: int) -> tuple[Span, Quantity] | None:
    match = next(filter(None, (pattern.match(text, place) for pattern in _ANGLES)), None)
    if match is None:
        return None
    minutes = Decimal(int(match["degree"]) * 60 + int(match["minute"]))
    if match["second"] is None:
        return Span(*match.span()), point(minutes, "'", Decimal(1))
    second = Decimal(match["second"])
    step = Decimal(1).scaleb(-len(match["second"].partition(".")[2]))
    return Span(*match.span()), point(minutes * 60 + second, "''", step)


_FIELD = late(
    r"(?<![0-9.,])([0-9]{1,3})(?:メートル|m)([0-9]{2})"
    r"(?=[でをのとがはにもだ、。,)」・(\n 가-힣]|\Z)"
)
"""How far was thrown or jumped, with hundredths behind the unit: 84メートル12, 8m05."""


def _find(reading: Reading) -> Iterator[Figure]:
    text = reading.lower
    for place in reading.once(small_numbers):
        if not _GOES_ON.match(text, place):
            continue
        warm = warmth(text, place)
        if warm is not None:
            yield figure(reading, "measure", *warm)
        field = _FIELD.match(text, place)
        if field is not None:
            mark = point(Decimal(f"{field[1]}.{field[2]}"), "m", Decimal("0.01"))
            yield figure(reading, "measure", Span(*field.span()), mark)
        angle = _angle(text, place)
        if angle is not None:
            yield figure(reading, "measure", *angle)
        race = _clock_like(text, place) or _race(reading, place) or _minutes_seconds(text, place)
        race = race or run(text, place)
        if race is not None:
            yield figure(reading, "duration", *race)
        told = _HMS.match(text, place)
        if told is not None:
            seconds = Decimal(int(told[1]) * 3600 + int(told[2]) * 60 + int(told[3]))
            span = Span(*told.span())
            yield figure(reading, "duration", span, point(seconds, "second", Decimal(1)))
        for pattern, kind, unit, factor in _FORMS:
            match = pattern.match(text, place)
            if match is None:
                continue
            value = point(Decimal(int(match[1]) * factor + int(match[2])), unit, Decimal(1))
            yield figure(reading, kind, Span(*match.span()), value)


COMPOUND = Recognizer(kinds=("duration", "measure"), find=_find)
