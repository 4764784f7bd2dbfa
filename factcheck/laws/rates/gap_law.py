"""By how much one of two amounts is ahead of the other, whatever they are amounts of.

The law: a number with a word of distance (差, 遅れ, 上回る; behind, faster, by a margin of) is the
difference of two amounts of its unit told before it: money, votes, degrees, times of a race, ages.
It has its witness in any two of its passage. Where none make it, it is held to the two told
nearest before it, and asked about where it is a slip of their difference, the more so the fewer
other pairs there are. What it asks is a note: which two are meant is guessed.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations
from math import log10

from factcheck.laws.numbers.law_digits import grain, likeness
from factcheck.laws.numbers.reckoning import Reach, amount, printed, reach
from factcheck.laws.texts.atom import AMOUNTS, Atom
from factcheck.laws.texts.once import once
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import paragraphs
from factcheck.model.late import late
from factcheck.model.records import Evidence
from factcheck.model.values import Quantity
from factcheck.nouns import dataclass

KINDS = AMOUNTS | {"duration", "age", "percent"}
"""Kinds of what has a distance from another of its kind."""
ENOUGH = 0.1
"""Likeness of a gap to what two amounts are apart, less what other pairs there are, to ask."""
SOLE = 0.3
"""What it says that its sentence tells two amounts of its unit, and there are no others."""
NEAR, FAR = 0.1, 3
"""What it says that the only two amounts are not that many times as far apart."""
DROPPED = 0.3
"""What it says that a gap has one digit more than the right one, or one less."""
MINUTE = 60
"""Seconds of a minute."""
BACK = 2
"""Sentences before a gap in which its two amounts are told."""
FEW = 3
"""Things of two amounts, none among them, from which on they are of two things."""
CROWD = 8
"""Most amounts of one unit in a passage that are held to each other."""
TEMPERATURES = frozenset({"Cel", "[degF]"})
"""Units of what is so many degrees warmer."""
_JA = late(
    r"\A(?:の?(?:差|違い)(?![しが別出]|を(?:つけ|広げ|縮め|詰め)られ)|(?:の|分の?)?(?:遅れ|開き)|及ばず|届かず|"
    r"(?:も|ほど|だけ|分)?(?:速[いくか]|早[いくか]|遅[いくか]|"
    r"縮め|短縮|更新|上回[っるり]|下回[っるり]|多[いくか]|少な[いくか]|高[いくか]|低[いくか]|長[いくか]|短[いくか]|"
    r"重[いくか]|軽[いくか]|大き[いくか]|小さ[いくか]|安[いくか]|年[上下]|引き離|超過|割り込|"
    r"足りな|不足|値[上下]がり|引き[上下]げ|上積み|上乗せ|上昇|低下|下落|増え|減っ|増加|減少))"
)
_JA_AHEAD = late(
    r"(?:[時点票得金体気濃温]?差|差額|差引|開き|[上下]げ幅|[増減]加?少?[数幅額]|[売差]却?益|もうけ|残[りる]|お釣り|釣り銭)"
    r"(?:[はがの]|は、)(?:約|わずか|わずかに)?\Z|"
    r"(?:わずか|その差)(?:に)?\Z"
)
_EN = late(
    r"\A(?: (?:votes?|points?|seats?|degrees?|places?|shots?|strokes?))? "
    r"(?:behind|ahead|clear|adrift|faster|slower|quicker|more|fewer|less|higher|lower|older|"
    r"younger|longer|shorter|taller|heavier|lighter|deeper|better|worse|warmer|colder|hotter|"
    r"cooler|cheaper|dearer|larger|smaller|bigger|short of|"
    r"(?:outside|inside|above|below|over|under) (?:the|that|his|her|its|last)|"
    r"off (?:the|his|her|its)|(?:profit|loss|difference|gap|margin|gain|increase|decrease|rise|"
    r"drop|fall|shortfall|surplus|saving|left|remaining|to (?:spare|find|go)))\b"
)
_EN_AHEAD = late(
    r"\b(?:by|(?:margins?|difference|gap|lead|profit|loss|gain|saving|increase|rise|drop|shortfall|"
    r"surplus|discount|deficit|advantage|swing|fall|jump|decline|reduction)(?: (?:was|is|of|to))?|"
    r"leaving|(?<!wrote )(?<!write )(?<!writes )(?<!put )(?<!turned )down|up|"
    r"leads?|cut|shaved|shaving|cutting|improved|trimm?(?:ed|ing))"
    r"(?: (?:a|just|only|about|some|an estimated|nearly|almost|more than))* \Z"
)
_NAMED = late(
    r"差|開き|遅れ|残[りる]|釣り|もうけ|売却益|[増減上下]|速|短縮|"
    r"\b(?:differences?|gap|margin|lead|profit|loss|gain|saving|increase|decrease|rise|drop|"
    r"fall|decline|shortfall|surplus|deficit|discount|left|remaining|to (?:spare|find|go)|behind|"
    r"ahead|later|faster|slower)\b"
)
"""Beside a gap whose two amounts another sentence tells: it is named as one."""
_OPEN = late(r"\A(?:以[上下]|を超|未満|前後|余り|台)|\A (?:or (?:more|less)|plus)\b")
_TO = late(r"\b(?:to|from|than|at|against) (?:the |about |just )?\Z")
_ASIDE = late(
    r"前[年月期回季度]|昨[年季]|先[月週]|短縮|値上がり|値下がり|水面|目標|予[想測定]|計画|平均|累計|延べ|過去|記録を|自己|従来|当初|"
    r"\b(?:a year (?:ago|earlier)|target|forecasts?|expected|average|record|personal|career|"
    r"previous|analysts?|its own|best|another|further|last (?:year|spring|summer|fall|winter|month|"
    r"week)|since|planned|flood stage|above (?:the|flood|sea)|third|members|adds?|"
    r"than (?:in|they|it|the \w+ had))\b"
)
"""In the clause of a gap: it may be one from something that is not told."""

_STOP = late(r"。|\. ")
_EXPECTED = late(
    r"[^.;,]{0,30}\b(?:expected|forecast|predicted|planned|hoped)\b|[^、。]{0,6}(?:予想|見込|計画|目標)"
)
"""Behind a gap from what was only thought of."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A number told as a difference that the two amounts before it do not have."""

    stated: Atom
    """The number told."""
    first: Atom
    """One of the two."""
    second: Atom
    """The other."""
    right: Reach
    """What they are apart."""


@once
def gaps_apart(evidence: Evidence) -> tuple[Gap, ...]:
    """Return the gaps of an article that no two amounts of their passage make."""
    if evidence.article.language not in {"en", "ja"}:
        return ()
    return tuple(
        gap
        for passage in paragraphs(evidence)
        for one in passage.atoms
        if one.kind in KINDS and is_gap(passage, one)
        for gap in _missed(passage, one)
    )


def is_gap(passage: Passage, one: Atom) -> bool:
    """Tell whether words make a number the distance of two others."""
    before, behind = passage.before(one, 40), passage.behind(one, 24)
    if amount(one.figure) is None or amount(one.figure) == 0 or _OPEN.match(behind):
        return False
    if passage.is_japanese(one.sentence):
        return bool(one.thing.endswith("差") or _JA.match(behind) or _JA_AHEAD.search(before))
    if _TO.search(before) or behind.startswith(" to "):
        return False
    return bool(_EN.match(behind) or _EN_AHEAD.search(before))


def _missed(passage: Passage, one: Atom) -> Iterator[Gap]:
    value = amount(one.figure)
    likes = [each for each in passage.atoms if each is not one and _is_like(one, each)]
    if value is None or not 2 <= len(likes) <= CROWD:
        return
    stated = _reach(one)
    if any(_apart(*two).meets(stated) for two in combinations(likes, 2)):
        return
    ends = [each for each in likes if not is_gap(passage, each) and each.at < _end(passage, one)
            and one.sentence - BACK <= each.sentence <= one.sentence]  # fmt: skip
    yield from _likeliest(passage, one, value, ends)


def _likeliest(passage: Passage, one: Atom, value: Fraction, ends: Sequence[Atom]) -> Iterator[Gap]:
    pairs = [two for two in combinations(ends, 2) if len({two[0].thing, two[1].thing, ""}) < FEW]
    here = [two for two in pairs if {each.sentence for each in two} == {one.sentence}]
    near = here or [two for two in pairs if one.sentence in {two[0].sentence, two[1].sentence}]
    near = near or [two for two in pairs if two[1].sentence == two[0].sentence]
    behind = _STOP.split(passage.plain_behind(one.figure, 50))[0]
    around = _STOP.split(passage.plain_before(one.figure, 40))[-1] + behind
    if _EXPECTED.match(behind):
        return
    if not near or (not here and (_ASIDE.search(around) or not _NAMED.search(around.lower()))):
        return
    found = []
    for first, second in near:
        if middle := abs(_value(first) - _value(second)):
            weight = _slip(one, value, middle)
            found.append((weight, Gap(one, first, second, _apart(first, second))))
    if found:
        weight, gap = max(found, key=lambda each: each[0])
        is_sole = len(pairs) == 1
        least = NEAR * is_sole * (1 < max(value / middle_of(gap), middle_of(gap) / value) < FAR)
        weight = max(weight, least)
        if weight and weight + SOLE * is_sole - log10(len(near)) > ENOUGH:
            yield gap


def middle_of(gap: Gap) -> Fraction:
    """Return what the two amounts of a gap are apart."""
    return (gap.right.low + gap.right.high) / 2


def _slip(one: Atom, value: Fraction, middle: Fraction) -> float:
    """Return how like a slip a gap is of the right one: of one digit, or of the minutes."""
    step = min(grain(value), grain(middle))
    weight = likeness(value, middle, step)
    if one.kind == "duration" and max(value, middle) >= MINUTE:
        told, right = (each // MINUTE * 100 + each % MINUTE for each in (value, middle))
        weight = max(weight, likeness(told, right, step))
    longer, shorter = sorted((str(round(value / step)), str(round(middle / step))), key=len)[::-1]
    is_dropped = len(longer) == len(shorter) + 1 and any(
        longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer))
    )
    return max(weight, DROPPED * is_dropped)


def _end(passage: Passage, one: Atom) -> int:
    return passage.stops[one.sentence]


def _is_like(one: Atom, other: Atom) -> bool:
    """Tell whether two numbers are of one unit; a bare number is of any that is counted."""
    value = other.figure.value
    if amount(other.figure) is None or other.kind not in KINDS or not isinstance(value, Quantity):
        return False
    if other.figure.hedge or one.text.endswith(("yards", "runs")):
        return False
    mine, its = one.thing.removesuffix("差"), other.thing
    if one.family == "n" or other.family == "n":
        is_bare = "" in {mine, its} and one.is_latin
        return one.family == other.family and (mine == its or is_bare)
    own = one.figure.value
    units = {own.unit if isinstance(own, Quantity) else None, value.unit}
    units -= {"deg"} if units & TEMPERATURES else set()
    kinds = {one.kind, other.kind}
    if "percent" in kinds:
        return False
    return len(units) == 1 and (len(kinds) == 1 or kinds == {"duration", "age"})


def _value(one: Atom) -> Fraction:
    return amount(one.figure) or Fraction(0)


def _reach(one: Atom) -> Reach:
    exact = _value(one)
    if one.kind in {"duration", "age"}:
        return printed(one.figure) or Reach(exact, exact)
    return reach(one.figure) or Reach(exact, exact)


def _apart(one: Atom, other: Atom) -> Reach:
    """Return what two amounts may be apart, whichever is the larger."""
    large, small = (one, other) if _value(one) >= _value(other) else (other, one)
    return _reach(large) - _reach(small)
