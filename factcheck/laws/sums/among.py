"""Shares of a whole that stands in another paragraph: 800人が答えた, and below it 40%の320人.

Where two other parts with their shares point to one number of the article, it is the whole of the
third; so is the only number of its unit, where the part is told to be one of all (全体の38%).
"""

from bisect import bisect_left
from collections.abc import Iterator
from fractions import Fraction
from itertools import islice

from factcheck.laws.numbers.reckoning import Reach, amount, is_exact, reach, unit
from factcheck.laws.texts.skeleton import Match, Skeleton
from factcheck.model.records import Evidence, Figure

MOST = 60
"""Figures on either side among which the whole is looked for, and shares that are held to it."""
_HUNDRED = Fraction(100)
_PAIRS = (
    (
        r"(?P<all>全体の|回答者の)?(?P<p>@percent)(?:に(?:当た|あた|相当す)る|の|、)(?P<a>@count)"
        r"(?=[。、だでがとに])"
    ),
    r"(?P<all>)(?P<a>@count)[(（](?:約|全体の)?(?P<p>@percent)[)）]",
    r"(?P<all>)(?P<a>@count)で、?(?P<p>@percent)を占め",
    r"(?P<all>)(?P<a>@count) \((?P<p>@percent)\)",
    r"(?P<all>)(?P<p>@percent), or (?P<a>@count)",
)


def among(evidence: Evidence, skeleton: Skeleton) -> Iterator[tuple[Match, Figure]]:
    """Yield the shares of a paragraph that miss the whole that the others of it have."""
    found = (match for template in _PAIRS for match in skeleton.matches(template))
    pairs = list(islice(found, MOST))
    pairs = [match for match in pairs if is_exact(match["a"]) and unit(match["p"]) == "%"]
    if not pairs or len({unit(match["a"]) for match in pairs}) != 1:
        return
    here = bisect_left(evidence.figures, skeleton.span.start, key=lambda one: one.span.start)
    near = evidence.figures[max(0, here - MOST) : here + MOST]
    counts = [one for one in near if one.kind == "count" and amount(one)]
    counts = [one for one in counts if unit(one) == unit(pairs[0]["a"])]
    told = [one for one in counts if one.span.end <= skeleton.span.end]
    wholes = list({amount(one): one for one in told}.values())
    missed = [one for one in pairs if not any(_fits(one, whole) for whole in counts)]
    if len(missed) != 1:
        return
    (slip,) = missed
    others = [one for one in pairs if one is not slip]
    shared = [whole for whole in wholes if others and all(_fits(one, whole) for one in others)]
    is_part = [whole for whole in shared if (amount(whole) or 0) > (amount(slip["a"]) or 0)]
    if len(others) >= 2 and len(is_part) == 1:
        yield slip, is_part[0]
    elif slip.words("all") and not others:
        parts = {slip["a"]}
        rest = [one for one in wholes if one not in parts]
        if len(rest) == 1 and (amount(rest[0]) or 0) > (amount(slip["a"]) or 0):
            yield slip, rest[0]


def _fits(match: Match, whole: Figure) -> bool:
    part, share, ends = reach(match["a"]), reach(match["p"]), reach(whole)
    if part is None or share is None or ends is None or ends.low <= 0:
        return True
    reckoned = part.times(_HUNDRED).over(ends)
    return reckoned is None or reckoned.meets(_wide(share))


def _wide(share: Reach) -> Reach:
    """Return a share as it may be rounded with care for its sum: a tenth of a point more."""
    return Reach(share.low - Fraction(1, 10), share.high + Fraction(1, 10))
