"""A whole with what may be its parts, and what is seen of them: the words, the list, the digits."""

import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from factcheck.laws.numbers.reckoning import HUNDRED
from factcheck.laws.sums import words as say
from factcheck.laws.sums.reckoned import printed_sum
from factcheck.laws.sums.roles import (
    are_halves,
    are_of_one_sex,
    is_rest,
    labels,
    noun,
    noun_of_rest,
)
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.model.text import Span
from factcheck.nouns import dataclass

FEW = 3
"""Most that are told without a number: a mother and her two sons."""
LEAD = 120
"""Characters above a list in which the words stand that lead it."""
_JOINED = frozenset({"の", "、の", "計", "、計"})
"""What ties a whole to the parts right before it: 小学校7校、中学校3校の10校."""
_IS_NEXT = re.compile(r"[、・と(\n]|で")


@dataclass(frozen=True, slots=True)
class Look:
    """A whole, its parts, and the words around them, signed and in lower case."""

    passage: Passage
    """Where they stand."""
    parts: Sequence[Atom]
    """The parts in reading order."""
    whole: Atom | None
    """The whole; None for 100 %."""
    pool: Sequence[Atom]
    """All numbers of the passage that can be added to them."""
    every: Sequence[Atom]
    """Parts and whole, as they stand."""
    gaps: Sequence[str]
    """The words between neighboring parts, those of answers left out."""
    between: str
    """The words between the whole and its parts; empty for none."""
    own: str
    """The words from the first number to the last."""
    lead: str
    """The words above a list."""
    near: str
    """The sentences of the parts with those on either side, and what leads the list."""

    @property
    def goal(self) -> Fraction:
        """What the parts should come to."""
        return self.whole.value if self.whole else HUNDRED

    @property
    def told(self) -> Fraction:
        """What they come to."""
        return printed_sum(self.parts)

    @property
    def is_ahead(self) -> bool:
        """Whether the whole stands before its parts."""
        return self.whole is not None and self.whole.at < self.parts[0].at

    @property
    def is_scattered(self) -> bool:
        """Whether the parts stand in three sentences or more, and in no list."""
        return len({one.sentence for one in self.parts}) >= FEW and not self.is_listed

    @property
    def is_rest(self) -> bool:
        """Whether the last part is told as what the others leave."""
        return self.is_rest_of(self.parts[-1])

    @property
    def is_total(self) -> bool:
        """Whether the whole is told as a sum."""
        if self.whole is None:
            return False
        told = say.TOTAL.search(self.whole.before) or say.TOTAL_BEHIND.match(self.whole.behind)
        is_more = self.whole.text.startswith("plus ")
        return (not is_more and bool(told)) or (not self.is_ahead and self.between in _JOINED)

    @property
    def is_of(self) -> bool:
        """Whether the whole opens its clause: of the 240 seats."""
        whole = self.whole
        return whole is not None and self.is_ahead and bool(say.OF.search(whole.before))

    @property
    def is_made(self) -> bool:
        """Whether words before the first part say that it is one of the whole."""
        return self.is_ahead and bool(say.MADE.search(self.between))

    @property
    def is_tied(self) -> bool:
        """Whether such words stand, and no number between whole and parts."""
        return (self.is_total or self.is_made or self.is_of) and self.is_beside

    @property
    def is_beside(self) -> bool:
        """Whether no number of the kind stands between the whole and its parts."""
        first, last, whole = self.parts[0], self.parts[-1], self.whole
        if whole is None or first.at < whole.at < last.at:
            return False
        start, end = (whole.at, first.at) if self.is_ahead else (last.at, whole.at)
        return not any(start < one.at < end for one in self.pool)

    @property
    def is_of_whole(self) -> bool:
        """Whether a part is told as one of the whole right behind it: three of the 25."""
        ends = pairwise(sorted([*self.parts, *([self.whole] if self.whole else [])], key=_place))
        return any(two is self.whole and say.SOME_OF.match(one.behind) for one, two in ends)

    @property
    def is_still(self) -> bool:
        """Whether the last part is told as what is still there, or gone."""
        last, whole = self.parts[-1], self.whole
        if say.STILL.search(last.before) or say.STILL.match(last.behind):
            return not self.is_rest
        return whole is not None and self.is_of_whole and bool(say.STILL.match(whole.behind))

    @property
    def is_led(self) -> bool:
        """Whether the whole is told as the largest of several."""
        whole = self.whole
        return whole is not None and bool(
            say.FIRST.search(whole.before) or say.FIRST_BEHIND.match(whole.behind)
        )

    @property
    def is_listed(self) -> bool:
        """Whether the parts are strung together."""
        return all(say.LISTED.fullmatch(gap) for gap in self.gaps)

    @property
    def is_parallel(self) -> bool:
        """Whether each Japanese part stands in the same way behind a name of its own."""
        if self.passage.words[self.parts[0].sentence].isascii():
            return False
        names = [say.LABEL.search(one.before) for one in self.parts]
        same = len({(one[1] or "").replace("は", "が") for one in names if one}) == 1
        return same and all(_IS_NEXT.search(gap) for gap in self.gaps)

    @property
    def is_poles(self) -> bool:
        """Whether two parts are men and women, or such."""
        return are_halves(self.parts)

    @property
    def is_one_pole(self) -> bool:
        """Whether there are men among the parts and no women, or the reverse."""
        return not (self.is_rest or self.is_poles) and are_of_one_sex(self.parts)

    @property
    def is_two_of(self) -> bool:
        """Whether two are told as some of the whole, and less: 310人のうち東に220人、西に80人."""
        is_some = self.is_of or (self.is_ahead and "うち" in self.between)
        is_all = self.is_poles or self.is_rest or self.is_total
        return is_some and len(self.parts) == 2 and self.told < self.goal and not is_all

    @property
    def is_enumerated(self) -> bool:
        """Whether a list opens behind the whole, and closes with the last part: 9: 4, 3 and 2."""
        is_open = self.is_beside and self.is_ahead and say.OPENED.fullmatch(self.between)
        is_left = "(" in self.between and any(")" in gap for gap in self.gaps)
        is_closed = self.is_listed and say.LAST.search(self.gaps[-1])
        return bool(is_open and is_closed) and not is_left

    @property
    def is_overrun(self) -> bool:
        """Whether such a list is closed before the last part."""
        is_open = self.is_beside and self.is_ahead and say.OPENED.fullmatch(self.between)
        own = [gap for gap, one in zip(self.gaps, self.parts[1:], strict=True)
               if one.sentence == self.parts[0].sentence]  # fmt: skip
        return bool(is_open and own and say.LAST.search(own[-1])) and len(own) < len(self.gaps)

    @property
    def is_untold(self) -> bool:
        """Whether a rest follows that is none of the parts, told as a number or not."""
        last = self.parts[-1]
        behind = self.passage.text[last.end : self.passage.stops[last.sentence]].lower()
        until = last.sentence + (not self.is_enumerated)
        after = [one for one in self.passage.within(last.sentence, until)
                 if one.at > last.at and one is not self.whole]  # fmt: skip
        told = any(say.REST.search(one.before) and is_rest(one) for one in after)
        return told or say.UNTOLD.search(behind) is not None

    @property
    def is_continued(self) -> bool:
        """Whether the list goes on behind the last part."""
        last = self.parts[-1]
        after = [one for one in self.pool if one.at > last.at and one.sentence == last.sentence
                 and one is not self.whole]  # fmt: skip
        return bool(after) and bool(say.LISTED.fullmatch(self.passage.between(last, after[0])))

    @property
    def is_uneven(self) -> bool:
        """Whether between some parts other amounts stand, but not between all."""
        others = [one for one in self.passage.atoms if one.family != self.parts[0].family]
        many = {
            sum(one.at < other.at < two.at for other in others) for one, two in pairwise(self.parts)
        }
        return len(many) > 1

    @property
    def is_of_times(self) -> bool:
        """Whether each number has a time of its own: 620 in 2019; in 2020, 410; in 2021, 90."""
        pairs = pairwise(self.every)
        return not self.is_tied and all(
            say.TIME.search(self.passage.between(*two)) for two in pairs
        )

    @property
    def is_mixed(self) -> bool:
        """Whether parts are told by age and by sex, or such, which cut across each other."""
        told = [f"{one.before[-12:]} {one.thing}" for one in self.parts]
        kinds = [tuple(bool(kind.search(each)) for kind in say.MIXED) for each in told]
        return not self.is_rest and any(map(any, kinds)) and len(set(kinds)) > 1

    @property
    def is_one_untold(self) -> bool:
        """Whether what they lack is told without a number, or two numbers are a choice."""
        off = self.goal - self.told
        span = Span(self.every[0].span.start, self.every[-1].span.end)
        many = len(say.ONE.findall(span.cut(self.passage.article)))
        return 0 < off <= min(many, FEW) or any(say.OR.search(gap) for gap in self.gaps)

    @property
    def is_odd(self) -> bool:
        """Whether a part counts another thing than the whole, where not all parts do."""
        if self.whole is None or self.is_total or self.is_of_whole or not noun(self.whole):
            return False
        own, nouns = noun(self.whole), [noun(one) for one in self.parts]
        return any(one not in {"", own} for one in nouns) and not all(nouns)

    def is_rest_of(self, one: Atom) -> bool:
        """Tell whether a number is told as the rest, and of what the others are: not 15 towns."""
        own = noun_of_rest(one).rstrip("s")
        others = (each for each in self.every if each is not one)
        told = (f"{each.before} {each.text} {each.behind}".lower() for each in others)
        return is_rest(one) and (not own or any(own in each for each in told))

    def is_third(self) -> bool:
        """Tell whether the last of several parts is what is neither of two halves."""
        last = labels(self.parts[-1])
        return not self.is_rest and len(self.parts) > 2 and bool(say.THIRD.search(last))


def _place(one: Atom) -> int:
    return one.at


def look(passage: Passage, parts: Sequence[Atom], whole: Atom | None, pool: Sequence[Atom]) -> Look:
    """Return a whole and its parts with the words around them."""
    text, first, last = passage.text, parts[0], parts[-1]
    every = sorted([*parts, *([whole] if whole else [])], key=_place)
    ends = (
        (whole.end, first.at)
        if whole and whole.at < first.at
        else (last.end, whole.at if whole else 0)
    )
    start = passage.sentences[0].start
    lead = passage.article[max(0, start - LEAD) : start].lower() if passage.kind == "item" else ""
    around = passage.words[max(0, first.sentence - 1) : last.sentence + 2]
    return Look(
        passage, parts, whole, pool, every,
        gaps=[say.QUOTED.sub("", text[one.end : two.at].lower()) for one, two in pairwise(parts)],
        between=text[slice(*ends)].lower() if whole else "",
        own=text[every[0].at : every[-1].end].lower(),
        lead=lead,
        near=" ".join((*around, lead)),
    )  # fmt: skip
