"""What the words around some numbers say for it, or against it, that one is the sum of the others.

Each sign is worth some decimal digits of a chance, learned from real texts in which a sum holds.
Words that tie (of which, leaving, in all) count for it, words that part (from, last year, each)
against it; numbers of five digits and more need few of either.
"""

import re
from collections.abc import Sequence
from fractions import Fraction
from math import log10

from factcheck.laws.numbers.sum_laws import printed_sum
from factcheck.laws.sums.part_roles import is_part, is_rest, labels, noun_of_rest
from factcheck.laws.sums.part_words import LOOSE, POLES, TOTAL, TOTAL_BEHIND
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.nouns import dataclass

LONG = 4
"""Decimal digits behind the first from which on numbers hardly come near a sum by chance."""
NEAR, WIDE = 40, 10**4
"""Characters in which a tie stands; and the finest part of one that a number is read to."""
MOST = 3.3
"""Most that ties are worth together."""
_LEFT = re.compile(
    r"\b(?:leaving|(?<!to )leaves?|balance|remain\w*|surplus|deficit|excess|difference|retained|"
    r"unsettled|unexpended|unpaid)\b"
)
_MADE = re.compile(
    r"\b(?:of (?:which|whom|these|those|them|this)|consist\w*|compris\w*|made up|divided|"
    r"includ\w*|namely|as follows|classified|split|broken)\b|"
    r"(?::(?![A-Za-z])|\(|(?<= )[-–—](?= )|[–—])[^()]*\Z"
)
_OF = re.compile(r"(?:\A|[.,:] )(?:(?:out )?of|among) (?:the |its |their |all |these |those )*\Z")
_ALL = re.compile(
    r"\b(?:total\w*|aggregat\w*|making|in all|altogether|amount\w*|sum|combined|whole|entire|"
    r"came to|adds? up to)\b|\b(?:brings?|bringing|brought|takes|taking)\b[^.;,]{0,40} to \Z|"
    r"(?:,|[-–—]) or (?:about )?\Z"
)
_APART = re.compile(
    r"\b(?:while|whereas|but|tandis|während|mientras|mentre|exclud\w+|last year|previous\w*|"
    r"preceding|earlier|compared|ago|"
    r"average|forecast|expected|target|per|each|every|at least)\b|"
    r"\b(?:from|than|over|against|nearly|almost) (?:about |some )?[\ue000-\uf8ff]"
)
_GREW = re.compile(
    r"\b(?:increase|decrease|rise|gain|drop|fall|decline|reduction|growth|extra|additional|loss|"
    r"cut|saving) (?:is |was )?(?:of )?(?:just |only |some )?\Z|"
    r"\b(?:up|down|rose|fell|grew|increased|decreased|dropped|gained|added|lost) (?:by )?\Z"
)
_MORE = re.compile(
    r" (?:[a-z]+ )?(?:more|fewer|less|increase|decrease|rise|drop|extra|higher|lower) "
)
_RATE = re.compile(r" (?:a|an|per) (?!(?:year|day|week|month) (?:ago|earlier|before))[a-z]+\b")
_SOME_OF = re.compile(r" (?:out )?of (?:the|its|their|his|her|all|those)\b")
_LISTED = re.compile(r"[^.;]{0,40}(?:,|;| and\b| \()[^.;]{0,40}")


@dataclass(frozen=True, slots=True)
class Look:
    """A whole with its parts, and which of the ties stand beside them."""

    passage: Passage
    whole: Atom
    parts: Sequence[Atom]
    every: Sequence[Atom]
    """All of them, as they stand."""
    is_alone: bool
    """Whether their sentences hold no other numbers of the kind."""
    is_ahead: bool
    """Whether the whole stands before its parts."""
    is_long: bool
    """Whether the numbers are so long that words need say little."""
    is_left: bool
    """Whether one is told as what others leave."""
    is_made: bool
    """Whether the whole is told as made of what follows."""
    is_all: bool
    """Whether the whole is told as a total."""
    is_poles: bool
    """Whether two of the parts are men and women, or such."""
    is_one_noun: bool
    """Whether all are told of one noun, or the parts behind the whole leave it unsaid."""

    @property
    def own(self) -> str:
        """The signed words from the first number to the last, in lower case."""
        return self.passage.text[self.every[0].at : self.every[-1].end].lower()

    @property
    def gaps(self) -> list[str]:
        """The signed words between its parts."""
        ends = zip(self.parts, self.parts[1:], strict=False)
        return [self.passage.text[one.end : two.at] for one, two in ends]

    @property
    def is_told(self) -> bool:
        """Whether any tie binds them."""
        return self.is_left or self.is_made or self.is_all or self.is_poles


def look(passage: Passage, whole: Atom, parts: Sequence[Atom], *, is_alone: bool) -> Look:
    """Return a whole and its parts with the ties beside them."""
    every = sorted([whole, *parts], key=lambda one: one.at)
    is_ahead = whole.at < parts[0].at
    is_of = is_ahead and parts[0].sentence - whole.sentence < 2 and _OF.search(whole.before)
    noun = whole.thing.rpartition(" ")[2]
    is_next = is_ahead and passage.text[whole.end : parts[0].at].endswith((", ", ": "))
    nouns = {one.thing.rpartition(" ")[2] for one in parts}
    return Look(
        passage, whole, parts, every, is_alone, is_ahead, is_long(every),
        is_left=is_balance(every) or any(_is_rest(one, every) for one in parts),
        is_made=bool(is_of) or is_made_of(passage, whole, parts[0]),
        is_all=bool(TOTAL.search(whole.before) or TOTAL_BEHIND.match(whole.behind)
                    or _ALL.search(whole.before[-30:])),
        is_poles=_poles(parts) == 2,
        is_one_noun=nouns == {noun} != {""} or (noun != "" and nouns == {""} and is_next),
    )  # fmt: skip


def _poles(parts: Sequence[Atom]) -> int:
    """Return 2 where parts are men and women, or such; 1 for one of them; else 0."""
    told = [labels(one) for one in parts]
    pairs = [(any(map(one.search, told)), any(map(other.search, told))) for one, other in POLES]
    return max(map(sum, pairs))


def is_made_of(passage: Passage, whole: Atom, first: Atom) -> bool:
    """Tell whether words before the first part say that the whole consists of what follows."""
    if whole.at > first.at:
        return False
    between = passage.text[whole.end : first.at].lower()
    return _MADE.search(between[-NEAR:]) is not None or _OF.search(whole.before) is not None


def _is_rest(one: Atom, every: Sequence[Atom]) -> bool:
    """Tell whether a number is told as the rest, and of what the others are: not 15 towns."""
    noun = noun_of_rest(one)
    others = " ".join(
        f"{each.before} {each.text} {each.behind}" for each in every if each is not one
    )
    return is_rest(one) and (not noun or noun in others.lower())


def is_balance(every: Sequence[Atom]) -> bool:
    """Tell whether a number but the first is told as a balance, surplus or rest."""
    return any(_LEFT.search(one.before[-NEAR:]) for one in every[1:])


def is_long(every: Sequence[Atom]) -> bool:
    """Tell whether numbers have so many digits that chance hardly brings them near a sum."""
    return log10(max(one.value for one in every) / last_digit(every)) > LONG


def last_digit(every: Sequence[Atom]) -> Fraction:
    """Return the power of ten of the finest digit, but zeros at the end, that numbers have."""
    return min(_step(one.value) for one in every)


def _step(value: Fraction) -> Fraction:
    step = Fraction(1)
    while value % (step * 10) == 0:
        step *= 10
    while value % step and step * WIDE > 1:
        step /= 10
    return step


def said(it: Look) -> float:
    """Return for how many decimal digits of a chance the words around numbers stand."""
    weight = _ties(it) + _list(it) + _doubts(it)
    return weight if it.is_long else weight + _doubts_of_few_digits(it)


def _ties(it: Look) -> float:
    weight = 0.0
    if it.is_left:
        weight += 1.8
    elif _LEFT.search(it.own):
        weight += 0.8
    if it.is_made:
        weight += 1.8
    if it.is_all:
        weight += 0.5 if it.is_ahead else 2.3 if it.is_alone else 1.8
    elif _ALL.search(it.own):
        weight += 0.4
    if it.is_poles:
        weight += 1.3
    return min(weight, MOST)


def _list(it: Look) -> float:
    """Weigh how the numbers are strung together: a list of parts, or the whole among its likes."""
    whole, parts = it.whole, it.parts
    weight = 0.5 if it.is_alone else 0.0
    if all(_LISTED.fullmatch(gap) for gap in it.gaps):
        weight += 0.7
    between = it.passage.text[whole.end : parts[0].at].lower()
    is_tied = it.is_made or it.is_all or it.is_poles or it.is_one_noun
    if it.is_ahead and _LISTED.fullmatch(between) and not (is_tied or is_balance(it.every)):
        weight -= 2.0
    elif all(_LISTED.fullmatch(one.behind) for one in it.every[:-1]):
        weight -= 0.0 if is_tied or it.is_left else 1.0
    like = [one for one in it.passage.atoms if one.family == whole.family]
    if it.is_ahead and not (it.is_made or it.is_all):
        ahead = [one for one in like if one.at < whole.at][-1:]
        if ahead and ahead[0].sentence == whole.sentence and _LISTED.fullmatch(whole.before):
            weight -= 1.0
        if not it.is_long and any(whole.at < one.at < parts[0].at for one in like):
            weight -= 1.5
    if any(")" in gap.partition("(")[0] for gap in it.gaps):
        weight -= 1.5
    return weight - 0.3 * (it.every[-1].sentence - it.every[0].sentence)


def _doubts(it: Look) -> float:
    weight = 0.0
    if it.whole.family == "%":  # most shares of one sentence are parts of all, or of nothing
        weight -= 0.7 if it.is_made else 2.0
    if not all(is_part(one) and not _RATE.match(one.behind) for one in it.every):
        weight -= 1.5
    if any(one.figure.hedge for one in it.every):
        weight -= 1.0
    if not it.is_left and len(it.parts) == 2 and _is_step(it):
        weight += 1.5
    elif _APART.search(it.own):
        weight -= 0.3 if it.is_long else 1.0
    if not (it.is_made and it.is_alone):
        weight -= 0.3 * sum(one.text[0].isalpha() for one in it.every)
    noun = it.whole.thing.rpartition(" ")[2]
    things = {one.thing.rpartition(" ")[2] for one in it.parts} - {""}
    if it.is_one_noun:
        weight += 0.5
    elif noun and len(things) == 1 and noun not in things:
        weight -= 0.5
    return weight


def _doubts_of_few_digits(it: Look) -> float:
    weight, whole = 0.0, it.whole
    if printed_sum(it.parts) > whole.value:
        weight += 0.5 if it.is_made else 0.0
    elif not (it.is_left or it.is_all or it.is_poles):
        weight -= 0.3 if " and " in it.gaps[-1] else 0.7
    if _poles(it.parts) == 1 and not it.is_left:
        weight -= 2.0  # of 62, 38 are women and 30 under 40
    if LOOSE.search(it.own.replace("among", "") if it.is_poles or it.is_made else it.own):
        weight -= 1.0
    if is_far(whole, it.parts):
        weight -= 0.7
    if whole.kind in {"number", "word"} and not it.is_all and not _OF.search(whole.before):
        weight -= 0.7
    if _SOME_OF.match(whole.behind):
        weight -= 1.5
    if any(_SOME_OF.match(one.behind) for one in it.parts):
        weight -= 1.0
    return weight


def is_far(whole: Atom, parts: Sequence[Atom]) -> bool:
    """Tell whether parts come to much more or less than a whole, or one of them is more."""
    told = printed_sum(parts)
    if max(one.value for one in parts) >= whole.value:
        return True
    return not whole.value < told * 2 < whole.value * 4


def _is_step(it: Look) -> bool:
    """Tell whether one of two parts is what the other grew or shrank by."""
    return any(
        _GREW.search(it.passage.before(one, 30)) or _MORE.match(one.behind) for one in it.parts
    )
