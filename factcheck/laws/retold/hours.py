"""The hour of one accident or fire that an article tells twice, and not alike."""

import re
from collections.abc import Iterator
from itertools import islice

from factcheck.laws.texts.reading import of_sentences
from factcheck.laws.texts.skeleton import Match
from factcheck.model.records import Evidence, Figure
from factcheck.model.values import TimeOfDay

_EVENT = "(?P<e>事故|火災|火事|地震|爆発|事件|衝突)"
_FIRST = rf"(?P<t>@time)、[^。]{{0,60}}?{_EVENT}(?:が(?:あった|起きた|発生し)|があり)"
_AGAIN = (
    rf"(?P<t>@time)の{_EVENT}(?:の)?(?:発生)?(?:時|当時|直後)",
    rf"{_EVENT}(?:が|は)(?:発生した|起きた)(?:の(?:は|が))?(?P<t>@time)",
)
_OTHER = re.compile("別の|前日|翌日|前[年回]|昨年|[0-9]件目")
"""Words of another event."""
HEDGE = 5
"""Minutes by which what happened ごろ may have happened earlier or later."""


def twice_told(evidence: Evidence) -> Iterator[tuple[Figure, Figure]]:
    """Yield hours of the one event of an article that differ from the first, and the first."""
    told = [match for skeleton in of_sentences(evidence) for match in skeleton.matches(_FIRST)]
    if len(told) != 1:
        return
    first = told[0]
    for skeleton in of_sentences(evidence):
        if skeleton.span == first.skeleton.span or _OTHER.search(skeleton.text):
            continue
        if any(figure.kind == "date" for figure in skeleton.figures.values()):
            continue
        for template in _AGAIN:
            for match in islice(skeleton.matches(template), 1):
                if match.words("e") == first.words("e") and _apart(match, first):
                    yield match["t"], first["t"]


def _apart(one: Match, other: Match) -> bool:
    first, second = one["t"].value, other["t"].value
    if not isinstance(first, TimeOfDay) or not isinstance(second, TimeOfDay):
        return False
    if None in {first.first, first.last, second.first, second.last}:
        return False
    gap = abs((first.first or 0) - (second.first or 0))
    return not first.meets(second) and gap > HEDGE
