"""Which amount a share is of, where its own words tell: a noun, or two halves that are all.

40% of all nurses is told of the 840 nurses, and 受験者の4割 of 1250人が受け; who has 65 percent of
97,500 yes and 58,500 no has it of both together.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from factcheck.laws.rates.near_amounts import alike
from factcheck.laws.sums.roles import are_halves
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.model.values import Quantity

_OF_EN = re.compile(
    r"\A of (?:all )?(?:the |its |their |his |her |our |those |these )?([a-z]{3,}s)\b"
)
_OF_THEM = re.compile(r"\A of (?:those|these|them|whom)[,:]? ?(?:\Z|or |about |[\ue000-\uf8ff0-9])")
"""Behind a share of what was told last, before the part that it is."""
_PART_OF = re.compile(
    r"(?: [a-z]+)? (?:out )?of (?:the |its |their |all |our |some )*", re.IGNORECASE
)
_OF_JA = re.compile(r"(?P<noun>[一-龠々ァ-ヴー]{2,8}?)(?:全体|総数|数|側)?の(?:約|うち)?\Z")
_ALL = re.compile(r"(?:^全|総|^計|うち|年|月|半数|国|世界|地域|各)")
_STOP = re.compile("[、。\n]")


def named_whole(passage: Passage, one: Atom, near: Sequence[Atom]) -> Atom | None:
    """Return the one amount that the noun of a share counts; None where it is none, or several."""
    if one.is_latin and not passage.is_japanese(one.sentence):
        if _OF_THEM.match(passage.behind(one, 12)):
            return _just_told(passage, one, near)
        found = _OF_EN.match(passage.behind(one, 40).lower())
        told = [each for each in near if found and _counts(passage, each, found[1])]
    else:
        found = _OF_JA.search(passage.before(one, 14))
        is_none = found is None or _ALL.search(found["noun"])
        told = [] if is_none or not found else [
            each for each in near if _is_told_of(passage, each, found["noun"])]  # fmt: skip
    return told[0] if len({each.value for each in told}) == 1 else None


def _just_told(passage: Passage, one: Atom, near: Sequence[Atom]) -> Atom | None:
    """Return the last amount before a share, of 36 of the 240 the first."""
    ahead = [each for each in near if one.sentence - 1 <= each.sentence and each.at < one.at]
    if len(ahead) > 1 and _PART_OF.fullmatch(passage.between(*ahead[-2:])):
        ahead.pop()
    return ahead[-1] if ahead else None


def _counts(passage: Passage, one: Atom, noun: str) -> bool:
    """Tell whether an English amount counts a noun, and nothing narrower."""
    behind = passage.behind(one, 24).lower()
    return one.family == "n" and (
        one.thing == noun or (not one.thing and behind.startswith(f" {noun}"))
    )


def _is_told_of(passage: Passage, one: Atom, noun: str) -> bool:
    """Tell whether a Japanese amount is told of a noun, by it or by the verb of those it names."""
    stem = noun.removesuffix("者")
    before = _STOP.split(passage.before(one, 16))[-1]
    behind = _STOP.split(passage.behind(one, 12))[0]
    links = ("が", "を", "の", "から", "", "人が")
    if stem in before[-len(stem) - 4 :] or behind.startswith(
        tuple(f"{one}{stem}" for one in links)
    ):
        return True
    return noun != stem and behind.startswith((f"が{stem[0]}", f"から{stem[0]}"))


def of_halves(near: Sequence[Atom]) -> list[tuple[Atom, Atom]]:
    """Return the halves of what is told in two parts, each with both together."""
    found = []
    for two in combinations(near, 2):
        if two[0].sentence == two[1].sentence and alike(*two) and are_halves(two):
            both = _together(*two)
            told = both is not None and any(each.value == both.value for each in near)
            found += [(each, both) for each in two if both is not None and not told]
    return found


def _together(one: Atom, other: Atom) -> Atom | None:
    """Return two amounts as one."""
    first, second = one.figure.value, other.figure.value
    many = Decimal(int(one.value + other.value))
    if not isinstance(first, Quantity) or not isinstance(second, Quantity):
        return None
    if many != one.value + other.value:
        return None
    value = replace(first, low=many, high=many)
    figure = replace(one.figure, text=f"{one.text} + {other.text}", value=value)
    return replace(one, figure=figure, value=one.value + other.value)
