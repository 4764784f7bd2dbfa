"""Amounts in two units with short signs: 3h 20m is 200 minutes, 5ft 10in is 70 inches.

The sign of the lower unit means something else by itself (20m is twenty meters).
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import point
from factcheck.model.words import FigureKind
from factcheck.plugins import Recognizer
from factcheck.recognizers._dress import figure
from factcheck.recognizers._reading import Reading, small_numbers

_ALONE = r"(?<![0-9a-z.,])"
_FORMS: tuple[tuple[re.Pattern[str], FigureKind, str, int], ...] = (
    (
        re.compile(_ALONE + r"([0-9]{1,3}) ?h(?:rs?)? ?([0-5]?[0-9]) ?m(?:ins?)?(?![a-z0-9])"),
        "duration", "minute", 60,
    ),
    (
        re.compile(
            _ALONE + r"([0-9]{1,3}) ?(?:ft|foot|feet) ?([0-9]|1[01]) ?in(?:ch(?:es)?)?(?![a-z0-9])"
        ),
        "measure", "[in_i]", 12,
    ),
    (
        re.compile(_ALONE + r"([0-9]{1,2})'([0-9]|1[01])(?:\"|”|″|'')(?![a-z0-9])"),
        "measure", "[in_i]", 12,
    ),
    (
        re.compile(_ALONE + r"([0-9]{1,2})-(?:foot|feet)-([0-9]|1[01])(?![a-z0-9-])"),
        "measure", "[in_i]", 12,
    ),
    (
        re.compile(
            _ALONE + r"([0-9]{1,3}) ?(?:lbs?|pounds?),? (?:and )?([0-9]|1[0-5]) ?"
            r"(?:oz|ounces?)(?![a-z0-9])"
        ),
        "measure", "[oz_av]", 16,
    ),
)  # fmt: skip
_GOES_ON = re.compile("[0-9]++ ?[hflp'-]")


def _find(reading: Reading) -> Iterator[Figure]:
    text = reading.lower
    for place in reading.once(small_numbers):
        if not _GOES_ON.match(text, place):
            continue
        for pattern, kind, unit, factor in _FORMS:
            match = pattern.match(text, place)
            if match is None:
                continue
            value = point(Decimal(int(match[1]) * factor + int(match[2])), unit, Decimal(1))
            yield figure(reading, kind, Span(*match.span()), value)


COMPOUND = Recognizer(kinds=("duration", "measure"), find=_find)
