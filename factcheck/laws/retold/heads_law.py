"""The figures of a headline, held to what the text below it tells or makes.

The law: what a headline tells is told again in its lead, or made by what is told there: a share by
a part and a whole, growth and a multiple by two amounts, a count by one of its kind or the sum of
some. It is asked only where nothing in the article is or makes it, and its lead has one candidate
and no other: one figure of its unit with words or deeds of the headline beside it, or the only
two amounts of one kind. Headlines round, so both are taken as loosely as either is told.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factcheck.laws.numbers.reckoning import HUNDRED, Reach, number, reach
from factcheck.laws.rates.near_amounts import direction
from factcheck.laws.retold.deeds import deeds
from factcheck.laws.retold.tellings import stems
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import passages
from factcheck.model.records import Evidence, Figure
from factcheck.model.values import Quantity
from factcheck.nouns import dataclass
from factcheck.said import Words

NEAR = 16
"""Characters before the lead's figure in which a year makes it another time's."""
BEHIND = 40
"""Characters behind a number in which what it counts is named."""
LEAD = 3
"""Sentences below a headline in which what it tells is told."""
MOST = 60
"""Most amounts of an article of which all pairs are reckoned."""
_KINDS = frozenset({"money", "count", "measure", "percent", "duration", "age", "number", "word"})
_COUNTS = frozenset({"count", "number", "word"})
_SUMMED = _COUNTS | {"money"}
"""Kinds of which a lead tells one in its first sentence and perhaps its parts behind it."""
_LOOSE = re.compile(
    r"ランキング|選\b|つの|とは|なぜ|目標|予想|見通し|[前昨]年|超|以上|以下|弱|強|未満|割れ|\d+位|第|差|目|"
    r"\b(?:top|best|ways?|things|tips|reasons|questions|could|may|might|per|more than|over|under|"
    r"nearly|almost|about|up to|dozens?|scores?|target|forecast|years? (?:on|later|ago|after)|"
    r"last|first|since|vs|v|day|no\.|another|more)\b|[?？]",
    re.IGNORECASE,
)
"""In a headline that tells loosely, or of several things."""


@dataclass(frozen=True, slots=True)
class Headed:
    """A figure of a headline that the lead has otherwise."""

    head: Figure
    """The figure of the headline."""
    others: tuple[Figure, ...]
    """What the lead has: one figure, or the two that make another."""
    right: Words | None
    """What two of them make; None for one."""


def headed(evidence: Evidence) -> Iterator[Headed]:
    """Yield the figures of the article's headline that nothing below it is or makes."""
    if evidence.article.language not in {"en", "ja"}:
        return
    every = passages(evidence)
    passage = next((one for one in every[:3] if one.is_headed), None)
    if passage is None or _LOOSE.search(passage.words[0]):
        return
    below = [one for one in passage.atoms if one.sentence]
    heads = {one.span for one in passage.atoms if not one.sentence}
    rest = [one for each in every if each is not passage for one in each.atoms
            if one.span not in heads]  # fmt: skip
    if len(below) + len(rest) > MOST:
        return
    for one in (each for each in passage.atoms if not each.sentence):
        way = direction(passage, one)
        is_moved = way != 0 or (one.kind == "ratio" and one.value > 1)
        others = [each for each in (*below, *rest) if not _CLOCK.search(each.before)]
        if one.kind == "date" or one.figure.hedge or _is_told(one, others, way, is_moved=is_moved):
            continue
        lead = [each for each in below if each.sentence <= LEAD]
        yield from _judged(passage, one, lead)


def _is_told(one: Atom, every: Sequence[Atom], way: int, *, is_moved: bool) -> bool:
    """Tell whether an article has what a headline tells, or two or three figures that make it."""
    mine = _wide(one)
    if mine is None:
        return True
    ends = [(each, own) for each in every if (own := reach(each.figure)) is not None]
    if any(own.meets(mine) for each, own in ends if _is_kin(one, each)):
        return True
    if one.kind in {"percent", "ratio"}:
        mine = _percent(one)
        return mine is None or any(
            Reach(made, made).meets(mine)
            for a, b in combinations([each for each, _ in ends], 2)
            if a.family == b.family != "" and min(a.value, b.value) > 0
            for made in _shares(a.value, b.value, way if is_moved else None)
        )
    like = [
        each.value for each, _ in ends if each.family == one.family != "" or _is_kin(one, each)
    ][:20]
    made = {a + b for a, b in combinations(like, 2)} | {
        abs(a - b) for a, b in combinations(like, 2)
    }
    made |= {a + b + c for a, b, c in combinations(like, 3)}
    return any(Reach(each, each).meets(mine) for each in made)


def _shares(one: Fraction, other: Fraction, way: int | None) -> Iterator[Fraction]:
    """Yield what two amounts make in percent: growth, a fall and a multiple, or shares."""
    low, high = sorted((one, other))
    if way is None:
        yield from (low / high * HUNDRED, *(each / (low + high) * HUNDRED for each in (low, high)))
    if way is not None and way >= 0:
        yield from (high / low * HUNDRED, (high / low - 1) * HUNDRED)
    if way is not None and way <= 0:
        yield HUNDRED - low / high * HUNDRED


def _wide(one: Atom) -> Reach | None:
    """Return what an amount may be, rounded as headlines do; None for no amount."""
    ends = reach(one.figure)
    value = one.value
    if ends is None or value <= 0:
        return ends
    step = Fraction(1)
    while value.denominator == 1 and (value / (step * 10)).denominator == 1:
        step *= 10
    return Reach(min(ends.low, value - step / 2), max(ends.high, value + step / 2)) if (
        step > 1 and value != step) else ends  # fmt: skip


def _percent(one: Atom) -> Reach | None:
    """Return what a percentage, fraction or multiple says in percent."""
    if one.unit == "%":
        return _wide(one)
    value = one.figure.value
    if one.value > 0:
        return Reach(one.value, one.value).times(HUNDRED).wider(Fraction(1, 20))
    low = value.low if isinstance(value, Quantity) else None
    return None if low is None else Reach(Fraction(low) * HUNDRED, Fraction(low) * HUNDRED * 2)


def _is_kin(one: Atom, other: Atom) -> bool:
    """Tell whether two figures may tell one thing: of one unit, or one of them bare."""
    if one.kind in _COUNTS and other.kind in _COUNTS:
        return one.unit == other.unit or None in {one.unit, other.unit}
    return one.kind == other.kind and one.unit == other.unit


def _judged(passage: Passage, one: Atom, lead: list[Atom]) -> Iterator[Headed]:
    if one.unit == "%" or (one.kind == "ratio" and "-" not in one.text[-3:]):
        yield from _of_two(passage, one, lead)
    if one.kind not in _KINDS or one.value <= 1:
        return
    if any(not each.sentence and each is not one and _is_kin(one, each) for each in passage.atoms):
        return  # one of several of a kind: two dead, ten hurt, and twelve below
    like = [each for each in lead if _is_kin(one, each) and each.value > 0]
    if one.unit == "%":
        like = [
            each
            for each in like
            if (direction(passage, each) != 0) is (direction(passage, one) != 0)
        ]
    first = [each for each in like if each.sentence == min(each.sentence for each in like)]
    values = {each.value for each in like}
    if len(first) != 1 or (len(values) > 1 and one.kind not in _SUMMED):
        return
    (other,), head = first, passage.words[0]
    low, high = sorted((one.value, other.value))
    here = other.before[-NEAR:]
    if high > low * 10 or other.figure.hedge or set(_YEAR.findall(here)) - set(_YEAR.findall(head)):
        return
    is_bare = one.is_latin and one.thing and not other.thing
    if is_bare and not stems(one.thing) & stems(other.behind[:BEHIND]):
        return  # two units, and three divisions
    own = " ".join(passage.words[1 : other.sentence + 1])
    is_tied = bool(deeds("", head) & deeds("", own)) or len(stems(head) & stems(own)) > 1
    is_tied = is_tied or bool(stems(one.before[-8:]) & stems(other.before[-8:]))
    apart = _PART if one.unit == "%" else _THAN
    if is_tied and not apart.search(other.before[-24:] + "|" + other.behind[:10]):
        yield Headed(one.figure, (other.figure,), None)


_YEAR = re.compile("(?<![0-9,.])(?:1[5-9]|20)[0-9]{2}(?![.,]?[0-9])")
_CLOCK = re.compile(r"\b(?:at|on|aged?) \Z")
"""Before a number that is a time, a day or an age."""
_PART = re.compile(r"うち|平均|ほか|さらに|各|\b(?:of which|each|average|another|other|last)\b")
_THAN = re.compile(
    r"うち|前[年回月期]|昨|去年|現在|現行|従来|これまで|当初|平均|[1１一]|ほか|さらに|各|約|"
    r"\b(?:than|from|of which|each|per|average|another|other|about|last|every|more|less|fewer|now|"
    r"current\w*|existing|earlier|previous\w*)\b"
)
"""Beside the lead's figure: it is of another time or of a part."""


def _of_two(passage: Passage, one: Atom, lead: list[Atom]) -> Iterator[Headed]:
    """Yield a share, growth or multiple that the only two amounts of the lead make otherwise."""
    if any(each.unit == "%" or each.kind == "ratio" for each in lead):
        return
    groups: dict[str, list[Atom]] = {}
    for each in lead:
        if each.value > 1 and each.kind not in {"word", "percent"} and each.family:
            groups.setdefault(each.family, []).append(each)
    is_moved = direction(passage, one) != 0 or (one.value > 1 and one.kind == "ratio")
    large = ([each for each in group if not _is_small(each, group)] for group in groups.values())
    pairs = [two for two in large if len(two) == 2 and abs(two[0].sentence - two[1].sentence) <= 1]
    if len(pairs) != 1:
        return
    a, b = pairs[0]
    part, whole = sorted((a, b), key=lambda each: each.value)
    between = passage.before(whole, 24) + passage.between(part, whole) + passage.behind(whole, 6)
    if not is_moved and not _PARTS.search(between):
        return
    share = part.value / whole.value * HUNDRED
    if one.kind == "ratio" and one.value > 1:
        shown = whole.value / part.value
        right = Words(f"{number(shown, 3).en} times", f"{number(shown, 3).ja}倍")
    else:
        shown = share
        if is_moved:
            is_fall = direction(passage, one) < 0
            shown = HUNDRED - share if is_fall else HUNDRED / share * HUNDRED - HUNDRED
        right = Words(f"{number(shown, 3).en}%", f"{number(shown, 3).ja}%")
    yield Headed(one.figure, (a.figure, b.figure), right)


_PARTS = re.compile(r"うち|中|\bof\b|\bout of\b|found that|答え|聞い", re.IGNORECASE)
"""Between a part and its whole."""


def _is_small(one: Atom, group: list[Atom]) -> bool:
    """Tell whether a number is too small beside others to be a part or an end of a change."""
    return one.value * 12 < max(each.value for each in group)
