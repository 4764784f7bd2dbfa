"""An amount that its stated growth makes ten or a hundred times another, but for a power of ten."""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import islice

from factcheck.laws.numbers.change import direction
from factcheck.laws.numbers.reckoning import HUNDRED, ONE, Reach, alike, closely, reach, unit
from factcheck.laws.texts.reading import of_sentences, paragraphs
from factcheck.model.records import Evidence, Figure
from factcheck.nouns import dataclass

_GROWN = (
    r"比@gap{0,4}?で?(?P<p>@percent)(?P<w>増|減|上昇|低下|下落|拡大|縮小|アップ|ダウン)?の"
    r"(?P<b>[@money@count@measure])"
)
_EARLIER = r"(?:@date|前[年期月回]度?|昨年度?)(?:[はがの]|には)?(?P<a>[@money@count@measure])"
MOST = 30
"""Amounts of an article, told with their time, among which that of earlier is looked for."""
POWERS = (1, -1, 2, -2)
"""Powers of ten that a slip of 十, 百 or 千 may add or take away."""

SIGNS = (3, -3, 6, -6, 4, -4, 8, -8)
"""Powers of ten between million and billion, thousand and million, 万 and 億, and the like."""
MOST_GROWTH = 60
"""Percent beyond which a growth between amounts of two signs is hardly told."""
_SIGN = re.compile(r"thousand|million|billion|trillion|(?<=[0-9])(?:k|m|bn|b|tn)\b|[万億兆]")
NEIGHBORS = frozenset({"money", "count", "measure"})
"""Kinds of amounts of which two alike but for a power of ten are worth a note."""
ALIKE = 3
"""Digits of theirs that must agree: two agree by chance too often."""


@dataclass(frozen=True, slots=True)
class Misplaced:
    """A growth that fits only if an amount is so many powers of ten smaller."""

    grown: Figure
    """The amount that has grown."""
    percent: Figure
    """By how much it has, as is told."""
    base: Figure
    """The amount of earlier that fits."""
    power: int
    """Powers of ten by which the grown amount is too large; negative if too small."""


def misplaced(evidence: Evidence) -> Iterator[Misplaced]:
    """Yield amounts with a growth for which only another power of ten has a base."""
    matches = (one for skeleton in of_sentences(evidence) for one in skeleton.matches(_EARLIER))
    bases = [match["a"] for match in islice(matches, MOST)]
    for skeleton in of_sentences(evidence) if bases else ():
        for match in skeleton.matches(_GROWN):
            grown, percent = match["b"], match["p"]
            way = direction(match.words("w"), percent.text)
            now, growth = closely(grown), reach(percent)
            if way == 0 or now is None or growth is None or unit(percent) != "%":
                continue
            times = growth.times(way * 1 / HUNDRED) + ONE
            others = [one for one in bases if one != grown and alike(one, grown)]
            if any(_fits(one, now, times, 0) for one in others):
                continue
            yield from islice(
                (
                    Misplaced(grown, percent, one, power)
                    for power in POWERS
                    for one in others
                    if _fits(one, now, times, power)
                ),
                1,
            )


def _fits(base: Figure, now: Reach, times: Reach, power: int) -> bool:
    ends = closely(base)
    if ends is None or ends.low <= 0:
        return False
    return (ends * times).meets(now.times(Fraction(10) ** -power))


def other_sign(evidence: Evidence) -> Iterator[Misplaced]:
    """Yield amounts whose sign of magnitude is not that of what they grew from, but for a growth.

    £1.03 billion is 3 percent above £1 million: the signs differ, the digits make the growth.
    """
    for passage in paragraphs(evidence):
        percents = [
            one for one in passage.atoms if one.unit == "%" and 0 < one.value <= MOST_GROWTH
        ]
        for percent in percents[:MOST]:
            near = passage.within(percent.sentence - 1, percent.sentence + 1)
            amounts = [one for one in near if one.is_amount and _SIGN.search(one.text)]
            same = [one for one in near if one.unit == "%"]
            if len(same) == 1 and len(amounts) == 2 and alike(amounts[0].figure, amounts[1].figure):
                yield from _of_other_sign(percent.figure, amounts[0].figure, amounts[1].figure)


def other_sign_of(percent: Figure, one: Figure, other: Figure) -> bool:
    """Tell whether a growth leads from one of two amounts to the other but for its magnitude."""
    return any(True for _ in _of_other_sign(percent, one, other))


def _of_other_sign(percent: Figure, one: Figure, other: Figure) -> Iterator[Misplaced]:
    first, second, growth = closely(one), closely(other), reach(percent)
    signs = [sorted(_SIGN.findall(each.text.lower())) for each in (one, other)]
    if first is None or second is None or growth is None or signs[0] == signs[1]:
        return
    for way in (1, -1):
        times = growth.times(way * 1 / HUNDRED) + ONE
        for base, now, figure, there in (
            (first, second, other, one), (second, first, one, other),
        ):  # fmt: skip
            if times.low <= 0 or base.low <= 0:
                continue
            for power in SIGNS:
                if (base * times).meets(now.times(Fraction(10) ** -power)):
                    yield Misplaced(figure, percent, there, power)
                    return
