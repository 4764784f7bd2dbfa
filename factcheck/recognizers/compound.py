"""Amounts in two units with short signs: 3h 20m is 200 minutes, 5ft 10in is 70 inches.

The sign of the lower unit means something else by itself (20m is twenty meters). Angles, degrees
of warmth with tenths (37度2分) and marks in the field (84メートル12) are told alike.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.model.late import late
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity, point
from factcheck.model.words import FigureKind
from factcheck.plugins import Recognizer
from factcheck.recognizers._dress import figure
from factcheck.recognizers._races import ALONE, race
from factcheck.recognizers._reading import Reading, small_numbers

_HMS = late(
    ALONE + r"([0-9]{1,3}) ?h ?([0-5]?[0-9]) ?(?:m(?:in)?|['′]) ?([0-5]?[0-9]) ?"
    r"(?:s(?:eg|ec)?|''|[\"″])(?![a-z0-9])"
)
_FORMS: tuple[tuple[re.Pattern[str], FigureKind, str, int], ...] = (
    (
        late(
            ALONE + r"([0-9]{1,3}) ?h(?:rs?)? ?([0-5]?[0-9]) ?(?:m(?:ins?)?|['′])(?![a-z0-9])"
        ),
        "duration", "minute", 60,
    ),
    (  # the second unit left out, at the end of a clause
        late(ALONE + r"([0-9]{1,2}) (?:hours?|hrs?) ([0-5]?[0-9])(?=[.;)](?![0-9])|\Z)"),
        "duration", "minute", 60,
    ),
    (  # seconds that could not be inches
        late(ALONE + r"([0-9]{1,2})['′](0[0-9]|1[2-9]|[2-5][0-9])(?:''|[\"″])(?![a-z0-9])"),
        "duration", "second", 60,
    ),
    (
        late(
            ALONE + r"([0-9]{1,3}) ?(?:ft|foot|feet|フィート),? ?([0-9]|1[01]) ?"
            r"(?:in(?:ch(?:es)?)?(?![a-z0-9])|インチ)"
        ),
        "measure", "[in_i]", 12,
    ),
    (  # the inches left out, of a person
        late(
            ALONE + r"([4-8]) ?(?:ft|foot|feet),? ([0-9]|1[01])"
            r"(?=[.,;)](?![0-9])|\Z| (?:tall|and|but|in (?:his|her)|with|who)\b)"
        ),
        "measure", "[in_i]", 12,
    ),
    (
        late(ALONE + r"([0-9]{1,2})['’′] ?([0-9]|1[01])(?:\"|”|″|''|’’)(?![a-z0-9])"),
        "measure", "[in_i]", 12,
    ),
    (
        late(ALONE + r"([0-9]{1,2})-(?:foot|feet)-([0-9]|1[01])(?![a-z0-9-])"),
        "measure", "[in_i]", 12,
    ),
    (
        late(
            ALONE + r"([0-9]{1,2}) ?(?:stones?|st),? (?:and )?([0-9]|1[0-3]) ?"
            r"(?:lbs?|pounds?)(?![a-z0-9])"
        ),
        "measure", "[lb_av]", 14,
    ),
    (
        late(
            ALONE + r"([0-9]{1,3}) ?(?:lbs?|pounds?),? (?:and )?([0-9]|1[0-5]) ?"
            r"(?:oz|ounces?)(?![a-z0-9])"
        ),
        "measure", "[oz_av]", 16,
    ),
    (
        late(ALONE + r"([0-9]{1,3}) ?(?:m|メートル) ?([0-9]{1,2}) ?(?:cm|センチ)(?![a-z])"),
        "measure", "cm", 100,
    ),
)  # fmt: skip
_GOES_ON = late(
    "[0-9]++ ?(?:(?:時間|分|m|メートル)[0-9]|[hflp'’′°度フ:\"″-]|min ?[0-9]|st(?:ones?)?,? )"
)
REACH = 24
"""Code points before degrees in which a word tells of warmth."""
_FEVER = late(r"(?<![0-9.緯経經纬经])(3[4-9]|4[0-2])度([1-9])分?(?!の[0-9]|[0-9.℃度])")
"""The warmth of a body, of which a 分 is a tenth of a degree: 37度2分."""
_AIR = late(r"(?<![0-9.緯経])([0-9]{1,2})度([1-9])分(?![0-9間ほ程以前後咲差])")
"""The warmth of the air, told alike: 氷点下29度5分."""
_WEATHER = late(r"気温|氷点下|零下|マイナス|最高|最低|水温|寒|暑|平年|熱")
"""Words of which one tells of warmth."""
_BELOW = ("氷点下", "零下", "マイナス")
"""What makes it negative."""
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


def _warmth(text: str, place: int) -> tuple[Span, Quantity] | None:
    """Return degrees with tenths of one at ``place``, and where they stand, in degrees Celsius."""
    if "度" not in text[place : place + 4]:
        return None
    fever = _FEVER.match(text, place)
    if fever is not None:
        return Span(*fever.span()), _celsius(fever[1], fever[2])
    air = _AIR.match(text, place)
    if air is None or not _WEATHER.search(text, max(0, place - REACH), place):
        return None
    below = next((word for word in _BELOW if text.endswith(word, 0, place)), "")
    return Span(place - len(below), air.end()), _celsius("-" * bool(below) + air[1], air[2])


def _celsius(degrees: str, tenth: str) -> Quantity:
    return point(Decimal(f"{degrees}.{tenth}"), "Cel", Decimal("0.1"))


def _angle(text: str, place: int) -> tuple[Span, Quantity] | None:
    """Return degrees, minutes and perhaps seconds of arc at ``place``, and where they stand."""
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
        warm = _warmth(text, place)
        if warm is not None:
            yield figure(reading, "measure", *warm)
        field = _FIELD.match(text, place)
        if field is not None:
            mark = point(Decimal(f"{field[1]}.{field[2]}"), "m", Decimal("0.01"))
            yield figure(reading, "measure", Span(*field.span()), mark)
        angle = _angle(text, place)
        if angle is not None:
            yield figure(reading, "measure", *angle)
        ran = race(reading, place)
        if ran is not None:
            yield figure(reading, "duration", *ran)
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
