"""Growth and points that are told apart from their two ends, in English prose and headings.

"£1,150 a month … in June last year £1,000. That 25 per cent jump"; a heading with the change over a
paragraph with both ends. The ends must be the only two amounts of their kind around, one of them
told as earlier or compared with, so that no other base can be meant.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from factcheck.checks._change import direction
from factcheck.checks._reckoning import HUNDRED, ONE, Reach, amount, printed, unit
from factcheck.checks._skeleton import pattern
from factcheck.checks._tape import Tape, is_one_slip
from factcheck.model.records import Figure

_UP = (
    r"(?:rise|increase|jump|gain|growth|surge|climb|hike|leap|bump|uptick|spike|improvement|"
    r"advance|"
    r"swing|upswing|boost)"
)
_DOWN = r"(?:drop|fall|decline|decrease|reduction|slump|plunge|cut|dip|slide|loss|slip|tumble)"
_VERB = (
    r"(?:rose|risen|rises?|rising|grew|grown|grows?|growing|increased?|increas(?:es|ing)|"
    r"climb(?:s|ed|ing)?|"
    r"jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:es?|ed|ing)|gain(?:s|ed|ing)?|up|fell|fallen|"
    r"falls?|falling|"
    r"drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|shrank|shrunk|shrinks?|"
    r"slid|slides?|"
    r"slip(?:s|ped)?|plung(?:es?|ed|ing)|down|lower|higher|cut|reduced|sank|sunk|tumbl(?:es?|"
    r"ed)|slump(?:s|ed)?|"
    r"dipped|plummet(?:s|ed|ing)?|swell(?:ed|s)?|expanded|widened|narrowed|improved|advanced|"
    r"lost|loses)"
)
_LOOSE = (
    r"(?:about |around |nearly |almost |roughly |some |more than |over |just |only |an? |a full |"
    r"by )*"
)
_MOVED = (
    rf"\b(?P<w>{_VERB}) {_LOOSE}(?P<p>@percent)(?! (?:of|to)\b)",
    rf"(?P<p>@percent)[ -](?:[a-z]+ )?(?P<w>{_UP}|{_DOWN})\b",
    rf"\b(?P<w>{_UP}|{_DOWN}) of {_LOOSE}(?P<p>@percent)",
    r"(?P<p>@percent) (?P<w>higher|lower|up|down|more|fewer|less)\b",
)
_EARLIER = (
    r"(?:\b(?:from|compared (?:with|to)|against|versus|vs\.?|up on|down on|than|previously|"
    r"earlier|formerly|"
    r"before|prior|a year ago|last|previous|once|used to|had been|then|had (?:charged|sold|"
    r"paid|counted|cost)|"
    r"originally|in [12][0-9]{3}|at the start|began|when|the same)\b|@date)"
)
_OTHER = re.compile(
    r"\b(?:each year|annual(?:ly|ized|ised)?|a year on average|per year|every year|of (?:all|"
    r"the total)|target|"
    r"forecast|expected|predicted|would|could|national(?:ly)?|average|inflation|statewide|"
    r"countywide|"
    r"interest|respectively|month(?:ly)? on|combined|since)\b",
    re.IGNORECASE,
)
_WHEN = re.compile(r"\b[12][0-9]{3}\b|\b(?:last|previous|before|ago|earlier|then)\b", re.IGNORECASE)
CROWD = 12
"""Most amounts around a change among which its ends are looked for."""
NEAR = 90
"""Characters on either side of an amount in which a word tells that it is the earlier one."""
_KINDS = frozenset({"count", "number", "money", "measure"})


@dataclass(frozen=True, slots=True)
class Move:
    """A change that its two ends do not have."""

    stated: Figure
    """The change as told."""
    first: Figure
    """The earlier end."""
    second: Figure
    """The later end."""
    reckoned: Reach
    """The change in percent, or in points."""


def growths(tape: Tape) -> Iterator[Move]:
    """Yield changes in percent that the only two amounts around them do not have."""
    done: set[int] = set()
    for template in _MOVED:
        for found in tape.matches(template):
            place = found.start("p")
            stated = tape.at(found, "p")
            if place not in done and unit(stated) == "%" and stated.hedge is None:
                done.add(place)
                way = direction(found["w"]) or _more(found["w"])
                yield from _grown(tape, place, stated, way)


def _more(word: str) -> int:
    return 1 if word.lower() in {"more", "swell", "swelled", "widened", "improved"} else -1


def _grown(tape: Tape, place: int, stated: Figure, way: int) -> Iterator[Move]:
    text = tape.skeleton.text
    is_heading = _is_heading(tape, place)
    pairs = _amounts(tape, tape.reach(place, 2, 2, blocks=is_heading))
    told = printed(stated)
    if told is None or not pairs:
        return
    for (_, one), (_, other) in pairs:
        for first, second in ((one, other), (other, one)):
            grown = _growth(first, second)
            if grown is None or grown.meets(told) or grown.times(-1).meets(told):
                return
    linked = [pair for pair in pairs if _is_told_earlier(text, pair)]
    big = [pair for pair in pairs if min(amount(pair[0][1]) or 0, amount(pair[1][1]) or 0) >= 10]
    if len(linked) != 1 or len(big) != 1 or linked[0] != big[0]:
        return
    start, end = tape.reach(place, 0, 0)
    sentence = text[start:end]
    (at, one), (then, other) = linked[0]
    is_same = start <= at and then < end
    if not (is_heading or is_same or _is_anaphor(text, place)):
        return  # "Sales rose from … to …. Profit rose 30%."
    if _OTHER.search(sentence) or _OTHER.search(text[at:then]):
        return
    first, second = (
        (one, other) if ((amount(other) or 0) > (amount(one) or 0)) == (way > 0) else (other, one)
    )
    grown = _growth(first, second)
    exact, right = amount(stated), grown
    if grown is None or exact is None or right is None:
        return
    middle = abs(_middle(first, second))
    if is_one_slip(exact, Fraction(round(middle))) or _fits_with_slip(stated, first, second):
        yield Move(stated, first, second, grown)


_Pair = tuple[tuple[int, Figure], tuple[int, Figure]]


def _amounts(tape: Tape, window: tuple[int, int]) -> list[_Pair]:
    """Return the pairs of amounts of a window that may be ends of one change; none of a crowd."""
    here = [
        (at, one)
        for at, one in tape.within(*window)
        if one.kind in _KINDS
        and (amount(one) or 0) > 1
        and not _is_date_part(tape.skeleton.text, at)
    ]
    return [
        (one, other)
        for index, one in enumerate(here if len(here) <= CROWD else [])
        for other in here[index + 1 :]
        if _alike(one[1], other[1])
    ]


def _middle(first: Figure, second: Figure) -> Fraction:
    one, other = amount(first), amount(second)
    return (other / one - 1) * HUNDRED if one and other else Fraction(0)


def _fits_with_slip(stated: Figure, first: Figure, second: Figure) -> bool:
    """Tell whether one wrong digit in one of the ends explains the change."""
    told, one, other = amount(stated), amount(first), amount(second)
    if told is None or one is None or other is None:
        return False
    way = 1 if other > one else -1
    right = one * (1 + way * told / HUNDRED)
    start = other / (1 + way * told / HUNDRED) if way * told > -HUNDRED else Fraction(0)
    return is_one_slip(other, right) or is_one_slip(one, start)


def _growth(first: Figure, second: Figure) -> Reach | None:
    one, other = printed(first), printed(second)
    if one is None or other is None or one.low <= 0:
        return None
    grown = other.over(one)
    return None if grown is None else (grown - ONE).times(HUNDRED)


def _alike(one: Figure, other: Figure) -> bool:
    if one.kind == "money" or other.kind == "money" or "measure" in {one.kind, other.kind}:
        return one.kind == other.kind and unit(one) == unit(other)
    return unit(one) == unit(other) or None in {unit(one), unit(other)}


def _is_told_earlier(text: str, pair: _Pair) -> bool:
    """Tell whether words between two amounts, or beside them, set one against the other in time."""
    (first, _), (second, _) = pair
    between = text[first + 1 : second]
    behind = text[second + 1 : second + 40].partition("\n")[0]
    from_to = re.search(r"\bfrom\s(?:[a-z]+\s){0,2}\Z", text[max(0, first - 24) : first])
    if len(between) > 2 * NEAR:
        return False
    return (
        pattern(_EARLIER).search(between) is not None
        or _WHEN.search(behind) is not None
        or from_to is not None
    )


def _is_anaphor(text: str, place: int) -> bool:
    """Tell whether a change takes up what was told before: "That 25 per cent jump" of no other."""
    start = text[max(0, place - 20) : place]
    behind = re.match(r"[ -](?:[a-z]+ )?[a-z]+ (?:in|of|for|at|by) ", text[place + 1 : place + 50])
    taken = re.search(r"\b(?:that|this|the|an?) (?:[a-z]+ (?:of )?){0,2}\Z", start, re.IGNORECASE)
    return behind is None and taken is not None


def _is_date_part(text: str, at: int) -> bool:
    return (
        re.match(r" (?:years?|months?|weeks?|days?|hours?|minutes?|per ?cent)\b", text[at + 1 :])
        is not None
    )


def _is_heading(tape: Tape, place: int) -> bool:
    """Tell whether a place stands in a short line without a full stop."""
    text = tape.skeleton.text
    start = text.rfind("\n", max(0, place - 160), place) + 1
    end = text.find("\n", place, place + 160)
    return end >= 0 and end - start < 130 and text[end - 1] not in '.!?”"'


_POINTS = (
    rf"\b(?P<w>{_VERB}) {_LOOSE}(?P<p>[@percent@count])",
    rf"\b(?P<w>{_UP}|{_DOWN}|gap|difference) of {_LOOSE}(?P<p>[@percent@count])",
    rf"(?P<p>[@percent@count])(?:[ -](?:[a-z]+ ){{0,2}}?(?P<w>{_UP}|{_DOWN}|gap|difference))\b",
    r"(?P<p>[@percent@count]) (?P<w>higher|lower|better|worse)\b",
)
_LINK = (
    r"\b(?:from|to|against|compared|when|while|versus|than|ago|before|last|earlier|but|"
    r"whereas|previous|"
    r"and|at the)\b|@date"
)


def points_told(tape: Tape) -> Iterator[Move]:
    """Yield changes in points that the only two percentages around them do not have."""
    done: set[int] = set()
    for template in _POINTS:
        for found in tape.matches(template):
            place, stated = found.start("p"), tape.at(found, "p")
            is_point = unit(stated) in {"point", "points"}
            if place not in done and is_point and stated.hedge is None:
                done.add(place)
                yield from _apart(tape, place, stated, is_noun=template is not _POINTS[0])


_FROM_TO = (
    r"(?P<a>@percent) from (?P<b>@percent)",
    r"from (?P<a>@percent)(?: [a-z ]{2,20})? to (?P<b>@percent)",
)


def _from_to(tape: Tape, start: int, place: int, here: list[Figure]) -> list[Figure]:
    """Return the two ends of the one change before a place, if no two others are so far apart."""
    text, stated = tape.skeleton.text, amount(tape.skeleton.figures[place])
    changes = [one for way in _FROM_TO for one in pattern(way).finditer(text, start, place)]
    values = [amount(one) for one in here]
    apart = {abs(one - other) for one in values for other in values if one and other}
    if len(changes) != 1 or stated in apart or len(here) > CROWD:
        return []
    return [tape.at(changes[0], "a"), tape.at(changes[0], "b")]


def _apart(tape: Tape, place: int, stated: Figure, *, is_noun: bool) -> Iterator[Move]:
    text = tape.skeleton.text
    is_heading = _is_heading(tape, place)
    if not (is_noun or is_heading):
        return  # "45 percent, up from 38 percent, and the party gained two points"
    start, end = tape.reach(place, 2, 2, blocks=1 if is_heading else 0)
    here = [
        one for at, one in tape.within(start, end) if unit(one) in {"%", "point"} and at != place
    ]
    here = here if len(here) == 2 else _from_to(tape, start, place, here)
    told, ends = printed(stated), [printed(one) for one in here]
    if told is None or len(here) != 2 or None in ends or any(unit(one) != "%" for one in here):
        return
    one, other = (figure for figure in ends if figure is not None)
    if (other - one).meets(told) or (one - other).meets(told):
        return
    places = [at for at, figure in tape.within(start, end) if figure in here]
    between = text[places[0] : places[1]]
    if not pattern(_LINK).search(between) or len(between) > 2 * NEAR or _OTHER.search(between):
        return
    difference = abs((amount(here[1]) or Fraction(0)) - (amount(here[0]) or Fraction(0)))
    exact = amount(stated) or Fraction(0)
    grown = _growth(here[0], here[1])
    as_growth = grown is not None and (grown.meets(told) or grown.times(-1).meets(told))
    if difference and (as_growth or is_one_slip(exact, difference) or exact >= 2):
        yield Move(stated, here[0], here[1], Reach(difference, difference))
