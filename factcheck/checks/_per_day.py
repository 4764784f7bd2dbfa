"""So many a day, for so many days, and the sum: 1日平均300人、20日間で計6000人.

The days may stand in the sentence before, if no other number of days is near.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks._each import Each
from factcheck.checks._reckoning import Reach, amount, counts_alike, printed, reach, unit
from factcheck.checks._since_data import ANY
from factcheck.checks._skeleton import Match, Skeleton
from factcheck.model.records import Figure

NEAR = 110
"""Most characters on either side of the amount a day in which the number of days stands."""
LOOSE = Fraction(1, 10)
"""Share by which days that were counted otherwise (closed on Mondays) may change the sum."""
_STATED = re.compile("(?:会期|期間|日程|日数)は")
"""Words that tell the number of days behind the sum."""
_SINCE = re.compile("これまで|以来|から")
_SUM = (
    rf"(?:期間中|会期中|開催中|全期間|{{}}間)?の?[^、。はが{ANY}]{{{{0,8}}}}"
    r"(?:合計|総数|総計|計|延べ|合わせて)(?:は|で|、)?(?:約)?(?P<t>[@count@measure@money])"
)
_RATES = {
    "day": (
        r"(?:[1１一]日|@duration)(?:平均|当たり|あたり)?(?:の平均は)?(?:約)?"
        r"(?P<a>[@count@measure@money])"
    ),
    "month": (
        r"(?:(?:毎|ひと|[1１一]カ)?月|@duration)(?:平均|当たり|あたり)(?:約)?"
        r"(?P<a>[@count@measure@money])"
    ),
}
_ENGLISH = (
    r"(?P<a>[@count@measure@money]) (?:a|per|each) (?P<u>day|week|month|night)"
    rf"[^.;\n{ANY}]{{0,24}}?(?P<d>@duration)[^.;\n{ANY}]{{0,30}}?,? (?:for |making |or )?"
    r"(?:a |an overall |in )?(?:grand )?(?:total(?:ling)?|sum)(?: of)? (?P<t>"
    r"[@count@measure@money@number])"
)


def per_day(skeleton: Skeleton) -> Iterator[Each]:
    """Yield the amounts a day whose sum is not the one told for the days beside them."""
    for match in skeleton.matches(_ENGLISH):
        if unit(match["d"]) == match.words("u"):
            yield from _missed(match, match["d"])
    for name, rate in _RATES.items() if not skeleton.text.isascii() else ():
        between = rf"[^。\n@count@measure@money]{{0,24}}?{_SUM.format('@duration')}"
        for match in skeleton.matches(rate + between):
            days = _days(match, name)
            if days is not None:
                yield from _missed(match, days)


def _days(match: Match, name: str) -> Figure | None:
    """Return the number of days near an amount a day; None where it is not one."""
    own = match.skeleton.figures.get(match.found.start())
    if own is not None and (amount(own) != 1 or unit(own) != name):
        return None
    near = match.skeleton.around(match.found.start(), NEAR, len(match.found[0]) + NEAR)
    days = [one for one in near if one.kind == "duration" and unit(one) == name]
    text, end = match.skeleton.text, match.found.end()
    ahead = _STATED.search(text[end : end + NEAR]) is not None
    last = match["t"].span.start
    days = [one for one in days if (amount(one) or 0) > 1 and (one.span.start < last or ahead)]
    if _SINCE.search(match.found[0]):
        return None
    return days[0] if len({amount(one) for one in days}) == 1 else None


def _missed(match: Match, days: Figure) -> Iterator[Each]:
    each, whole = match["a"], match["t"]
    one, many, told = printed(each), amount(days), reach(whole)
    if one is None or many is None or told is None or not counts_alike(each, whole):
        return
    if not (one * Reach(many, many)).wider(LOOSE).meets(told):
        yield Each(each, days, whole)
