"""Points between two rates, one of an earlier time: 18.5%。3年前は14.0%で、4.5ポイント高い."""

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.checks._reckoning import Reach, printed, unit
from factcheck.checks._since_data import ANY, EARLIER
from factcheck.checks._skeleton import Skeleton
from factcheck.model.records import Figure

_MOVED = r"(?=[ぁ-ん]{0,2}(?:上|高|増|伸|改善|低|下|減|落|悪化))"
_THEN = rf"(?:{EARLIER}|前[々回]+|先月|昨年|当時)[^。、{ANY}]{{0,8}}?"
_FORMS = (
    (
        rf"(?P<b>@percent)(?:だった|で|となった|となり|と)?[。、]{_THEN}(?:は|が|の)?(?P<a>@percent)"
        rf"(?:(?:だった|だ)(?:から|ので|が)|で|に比べ|を|より|から)[^。はもが{ANY}]{{0,10}}?"
        rf"(?P<p>@percent){_MOVED}"
    ),
    (
        rf"{_THEN}(?:は|が|の)?(?P<a>@percent)(?:で|だったが|から|に対し)?、?[^。{ANY}]{{0,8}}?"
        rf"(?P<b>@percent)(?:となり|へ|に|で|と|だった)?[。、]?[^。はもが{ANY}]{{0,6}}?(?P<p>@percent){_MOVED}"
    ),
)


@dataclass(frozen=True, slots=True)
class Points:
    """Points that are not the difference between the two rates beside them."""

    first: Figure
    """The rate of earlier."""
    now: Figure
    """The rate of now."""
    told: Figure
    """The points."""
    right: Reach
    """The points there are, negative for a fall."""


def points(skeleton: Skeleton) -> Iterator[Points]:
    """Yield the points of a paragraph that lie between no two rates near them."""
    for template in _FORMS:
        for match in skeleton.matches(template):
            first, now, told = match["a"], match["b"], match["p"]
            one, other, stated = printed(first), printed(now), printed(told)
            if [unit(each) for each in (first, now, told)] != ["%", "%", "point"]:
                continue
            if one is None or other is None or stated is None:
                continue
            right = other - one
            if not right.meets(stated) and not right.meets(stated.times(-1)):
                yield Points(first, now, told, right)
