"""Days that are names: Straße des 17. Juni, avenida 9 de Julio, place du 8 mai 1945."""

import re
from collections.abc import Iterable
from functools import cache

from factcheck.recognizers._reading import Reading
from factcheck.recognizers._stated import Stated

REACH = 24
"""Code points before a day within which the word stands that makes it a name."""


def dates_alone(reading: Reading, stated: Iterable[Stated]) -> list[Stated]:
    """Return the dates without the days that streets, squares and the like are named after."""
    streets = reading.language.dates.streets
    if not streets:
        return list(stated)
    named = _compiled(streets)
    return [
        one
        for one in stated
        if one.day is None
        or not named.search(reading.lower, max(0, one.span.start - REACH), one.span.start)
    ]


@cache
def _compiled(streets: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{streets})\Z")
