"""English changes told with both their ends: by 76 percent, to $66 a vial from $275.

The law: where a sentence has one amount behind "from", one of its kind behind "to", and one
percentage, multiple or gap of points that is told as a change, the three make each other, whatever
verb tells them and however far from each other they stand. There is no other reading, for each of
the three is the only one of its sentence.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.laws.numbers.rate_laws import LOOSE, change, pair, percentage, step_of
from factcheck.laws.numbers.reckoning import HUNDRED, Reach, printed
from factcheck.laws.rates.near_amounts import direction
from factcheck.laws.rates.rate_cues import DOWN_BEHIND, UP_BEHIND
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.once import once
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import paragraphs
from factcheck.model.records import Evidence, Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.nouns import dataclass

_SOME = (
    r"(?:(?:about|some|just|only|nearly|almost|roughly|around|an?|the|its|record|(?:all-time )?"
    r"(?:high|low) of|range of|target range of|total of|level of|between) ){0,4}[$€£]?\Z"
)
_FROM = re.compile(rf"\b(?:from|than|against) {_SOME}")
_TO = re.compile(rf"\bto {_SOME}")
_BY = re.compile(
    r"\b(?:by|an?(?: [a-z]+)? (?:increase|rise|gain|jump|growth|surge|hike|drop|decline|fall|cut|"
    r"decrease|reduction|loss|climb|leap|dip|slump) of|up|down|or) "
    r"(?:about |some |just |only |nearly |almost |roughly |around |more than |over |a |an )?\Z"
)
"""Before what is told as a change."""
_VERB = re.compile(
    r"\b(?:rose|risen|rise|grew|grown|grow|climb|climbed|jumped|soared|surged|gained|increased|"
    r"fell|fallen|fall|dropped|drop|declined|shrank|sank|slipped|plunged|tumbled|decreased|dipped)"
    r" (?:about |some |just |only |nearly |almost |roughly |around )?\Z"
)
"""Right before it, without a word between."""
_NO_CHANGE = re.compile(
    r"\A(?: of\b|[- ](?:rate|coupon|stake|share|interest|tax)\b|"
    r" (?:a|per|each|every) (?:year|month|week|day|annum|head|person)\b(?! (?:ago|earlier))|"
    r" (?:annually|on average|chance|margin))|\A or (?:more|less)"
)
_OTHER = re.compile(
    r"\b(?:while|whereas|but|although|though|rang(?:ed|es|ing)|between|annual\w*|average\w*|compound\w*|"
    r"per year|forecast|expect\w*|target(?! range)|adjusted|inflation|excluding|each|every|"
    r"respectively|either)\b|;",
    re.IGNORECASE,
)
"""In a sentence that may tell of more than one change, or of one of several kinds."""
_PARTED = re.compile(
    r"\b(?:and|as|with|which|who|where|when|after|because|ha[ds]|have|saw)\b|, (?:the|its|their) "
)
"""Between a change and its ends: they may be those of something else."""
_MULTIPLE = re.compile(
    r"(?P<more>more than |over |well over )?(?P<near>nearly |almost |about |roughly )?"
    r"(?P<n>doubl|tripl|trebl|quadrupl|quintupl|halv)(?:ed|es|e|ing)\b",
    re.IGNORECASE,
)
_TIMES = {
    name: Fraction(times)
    for name, times in (
        ("halv", "1/2"),
        ("doubl", 2),
        ("tripl", 3),
        ("trebl", 3),
        ("quadrupl", 4),
        ("quintupl", 5),
    )
}
_KINDS = frozenset({"money", "count", "measure", "percent"})
SMALL = 12
"""Bare numbers up to it are seldom amounts that grow."""
NEAR = Fraction(1, 20)
"""Share of a percentage by which it may be told loosely."""
_FAR = Fraction(115, 100)
"""Times what is told beyond which nobody says nearly or more than it, told as a word."""


@dataclass(frozen=True, slots=True)
class FromTo:
    """A change with both its ends."""

    atoms: tuple[Atom, Atom, Atom]
    """What it was, what it came to, and the change that is told."""
    role: str
    """``change`` (percent), ``points``, ``mistaken`` (percent for points) or ``multiple``."""
    right: Reach
    """What it is."""
    is_held: bool
    """Whether the two make it."""


@once
def from_to(evidence: Evidence) -> tuple[FromTo, ...]:
    """Return the changes of an article whose both ends are told by "from" and "to" with them."""
    if evidence.article.language != "en":
        return ()
    return tuple(found for passage in paragraphs(evidence) for found in _of(passage))


@once
def decided(evidence: Evidence) -> frozenset[Span]:
    """Return where the changes stand that need no other amounts."""
    return frozenset(one.atoms[2].span for one in from_to(evidence))


def _of(passage: Passage) -> Iterator[FromTo]:
    for number, sentence in enumerate(passage.words):
        if "from" not in sentence or _OTHER.search(sentence):
            continue
        here = [one for one in passage.atoms if one.sentence == number]
        starts, goals = _ends(here, _FROM), _ends(here, _TO)
        if len(starts) == 1 and len(goals) == 2:
            goals = [one for one in goals if not _is_upper(passage, one, starts[0], sentence)]
        uppers = [one for one in _ends(here, _TO) if one not in goals]
        if len(starts) != 1 or len(goals) != 1 or starts[0].unit != goals[0].unit:
            continue
        first, second = starts[0], goals[0]
        is_share = first.unit == "%"
        rest = [one for one in here if one not in {first, second, *uppers}]
        claims = [one for one in rest if one.unit in {"%", "point"} and _is_change(one)]
        others = [one for one in rest if one.unit in {"%", "point"} and one not in claims]
        multiples = [one for one in rest if _MULTIPLE.fullmatch(one.text)]
        if any(_PARTED.search(_gap(passage, one, first, second)) for one in (*claims, *multiples)):
            continue
        if len(claims) == 1 and not others and not multiples:
            way = direction(passage, claims[0])
            if way * (level(second.figure) - level(first.figure)) >= 0:  # else told as the reverse
                yield from _judged(first, second, claims[0], is_share=is_share)
        elif len(multiples) == 1 and not (claims or others):
            yield from _multiplied(first, second, multiples[0])


def _gap(passage: Passage, one: Atom, *ends: Atom) -> str:
    """Return the words between a change and the nearer of its ends."""
    return min((passage.between(one, end) for end in ends), key=len)


def _is_upper(passage: Passage, one: Atom, first: Atom, sentence: str) -> bool:
    """Tell whether an amount ends a range: to a range of 2 to 3 percent, from 1 to 2 percent."""
    is_range = "range" in sentence or not first.value
    return is_range and first.at < one.at and passage.between(first, one) == " to "


def _ends(here: list[Atom], sign: re.Pattern[str]) -> list[Atom]:
    """Return the amounts behind a word."""
    every = [one for one in here if sign.search(one.before) and one.kind != "date"]
    return [one for one in every if one.kind in _KINDS or one.value > SMALL]


def _is_change(one: Atom) -> bool:
    if _NO_CHANGE.search(one.behind):
        return False
    if _BY.search(one.before) or _VERB.search(one.before):
        return True
    return bool(UP_BEHIND.match(one.behind) or DOWN_BEHIND.match(one.behind))


def _judged(first: Atom, second: Atom, one: Atom, *, is_share: bool) -> Iterator[FromTo]:
    three = first, second, one
    if is_share:
        stated = printed(one.figure)
        low, high = level(first.figure), level(second.figure)
        if stated is None or low <= 0:
            return
        is_range = not (first.value and second.value)
        slack = Fraction(0) if is_range else max(step_of(each.figure) for each in (first, second))
        off, grown = Reach(high - low, high - low), abs(high / low - 1) * HUNDRED
        is_gap = abs(abs(high - low) - abs(one.value)) <= slack
        is_grown = stated.wider(NEAR).meets(Reach(grown, grown))
        if one.unit == "point":
            yield FromTo(three, "points", off, is_held=is_gap)
        elif abs(high - low) == abs(one.value) or is_grown:
            yield FromTo(three, "mistaken", off, is_held=is_grown)
        return
    pairs, said = pair(first.figure, second.figure), percentage(one.figure)
    right = change(*pairs) if pairs else None
    if right is None or said is None or one.unit == "point":
        return
    yield FromTo(three, "change", right, is_held=_meets(right, said))


def level(figure: Figure) -> Fraction:
    """Return what is printed, or the lower end of a range; 0 where there is none."""
    value = figure.value
    return Fraction(value.low or 0) if isinstance(value, Quantity) else Fraction(0)


def _meets(right: Reach, said: Reach) -> bool:
    return right.meets(said) or right.times(-1).meets(said)


def _multiplied(first: Atom, second: Atom, one: Atom) -> Iterator[FromTo]:
    found, pairs = _MULTIPLE.fullmatch(one.text), pair(first.figure, second.figure)
    right = pairs[1].over(pairs[0]) if pairs else None
    if found is None or right is None:
        return
    times = _TIMES[found["n"].lower()]
    if times < 1:  # more than halved is less
        right, times = Reach(1 / right.high, 1 / right.low), 1 / times
    if found["more"]:
        is_held = right.high >= times
    elif found["near"]:
        is_held = right.low <= times * _FAR and right.high >= times * (1 - LOOSE * 3 / 4)
    else:
        is_held = right.meets(Reach(times, times).wider(LOOSE / 2))
    shown = pairs[1].over(pairs[0]) if pairs else None
    if shown is not None:
        yield FromTo((first, second, one), "multiple", shown, is_held=is_held)
