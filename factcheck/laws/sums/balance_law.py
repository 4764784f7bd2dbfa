"""The law of what came in and what went out: the one less the other is the surplus or the deficit.

Wherever in a passage they stand: each role has one amount of the currency only, or nothing is
asked. More came in than went out: that is a surplus; and the difference is of the size told.
"""

import re
from collections.abc import Iterator

from factcheck.laws.numbers.law_digits import TENS
from factcheck.laws.rates.moved_words import is_step
from factcheck.laws.sums.left_law import Left
from factcheck.laws.sums.reckoned import added
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import DENSE, sparse
from factcheck.model.late import late
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.nouns import dataclass

BACK = 2
"""Sentences on either side of the balance in which its two sides are looked for."""
_IN = late(
    r"輸出(?:総?額)?|[歳収]入(?:総?額)?|税収|受け?取り|売上高?(?:収入)?|\b(?:exports?|revenues?|receipts|income|"
    r"(?:ticket )?sales|took in|takings|collected|earned|raised)\b"
)
_OUT = late(
    r"輸入(?:総?額)?|[歳支]出(?:総?額)?|費用|経費|支払い?|\b(?:imports?|spending|spent|spends?|expenditures?|outlays?|"
    r"costs?|expenses|paid out)\b"
)
_UP, _DOWN = "surplus|profit", "deficit|shortfall|loss"
_BEFORE = late(
    rf"(?:\b(?:(?P<up>{_UP})|(?P<down>{_DOWN})) (?:of|was|is|came to|(?:[a-z]+(?:ed|w|ll|nk) |)to) "
    r"(?:about |around |nearly |some |almost )?|"
    r"(?:(?P<up2>黒字)|(?P<down2>赤字))額?[はが](?:約|およそ)?)\Z"
)
_BEHIND = late(
    rf"(?: [a-z]+)? (?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b|"
    r"の?(?:(?P<up2>黒字|輸出超過)|(?P<down2>赤字|輸入超過))"
)
_NOT = late(
    r"前[年回月期](?!比|同)|昨[年季]|うち|予想|見込|見通し|目標|累[積計]|に対する|向け|からの|"
    r"\b(?:last year|a year (?:ago|earlier)|previous|forecast|expected|per|including|of which|"
    r"excluding|taxes|net|operating|gross|alone|interest|advertising|share|with (?=[A-Z]))"
)
"""Beside an amount that is another year's, a part of a side, or a balance of another kind."""
_CLAUSE = late(r"[、。;()\n]|[,.] ")
_OWN = late(r"\b(?:profit|loss)")
"""What anything may have that another sentence tells of, whatever came in and went out here."""
_FOR = late(r" (?:on|for|from|to)\b")
"""Behind an amount that is a part of a side: spent 2 million on wages."""


@dataclass(frozen=True, slots=True)
class Balance:
    """A surplus or deficit told, and the two sides that do not give it."""

    told: Atom
    """What is told."""
    span: Span
    """Where it stands in the article's text, with the word for it."""
    came: Atom
    """What came in."""
    went: Atom
    """What went out."""
    is_turned: bool
    """Whether it is the word for it that does not fit; else its size is some power of ten off."""

    @property
    def rest(self) -> Left:
        """What the two leave, beside what is told."""
        more, less = sorted((self.came, self.went), key=lambda one: -one.value)
        return Left(self.told, (more,), (less,), more.value - less.value)


def balances(evidence: Evidence) -> Iterator[Balance]:
    """Yield the surpluses and deficits of an article that their two sides do not give."""
    for passage in sparse(evidence, DENSE):
        for one in passage.atoms:
            found = _named(passage, one) if one.kind == "money" and one.value > 0 else None
            missed = _missed(passage, one, *found) if found else None
            if missed is not None:
                yield missed


def _named(passage: Passage, one: Atom) -> tuple[int, Span] | None:
    """Return 1 for a surplus or -1 for a deficit with its place, None for any other amount."""
    ahead = passage.plain_before(one.figure, 40)
    before, behind = _BEFORE.search(ahead), _BEHIND.match(passage.plain_behind(one.figure, 30))
    found = before or behind
    if found is None or _NOT.search(ahead[-16:]):
        return None
    start = one.span.start - (len(before[0]) if before else 0)
    end = one.span.end + (len(behind[0]) if behind and not before else 0)
    return 1 if found["up"] or found["up2"] else -1, Span(start, end)


def _missed(passage: Passage, told: Atom, way: int, place: Span) -> Balance | None:
    near = [
        one
        for one in passage.within(told.sentence - BACK, told.sentence + BACK)
        if one is not told and one.kind == "money" and one.unit == told.unit and one.value > 0
    ]
    came = [one for one in near if _is_told_of(passage, one, _IN, _OUT)]
    went = [one for one in near if _is_told_of(passage, one, _OUT, _IN)]
    if len(came) != 1 or len(went) != 1 or came[0].value == went[0].value:
        return None
    is_up = came[0].value > went[0].value
    size = added(came) - added(went) if is_up else added(went) - added(came)
    if size.meets(told.reach):
        return (
            None if is_up is (way > 0) else Balance(told, place, came[0], went[0], is_turned=True)
        )
    is_other = _OWN.search(place.cut(passage.article)) is not None
    if is_other and told.sentence not in {came[0].sentence, went[0].sentence}:
        return None
    is_off = any(size.meets(told.reach.times(ten)) for ten in TENS)
    return Balance(told, place, came[0], went[0], is_turned=False) if is_off else None


def _is_told_of(
    passage: Passage, one: Atom, words: re.Pattern[str], others: re.Pattern[str]
) -> bool:
    """Tell whether the last word of a side in an amount's clause before it is one of these.

    What an amount moved by, or went for, is no side of a balance.
    """
    if _FOR.match(one.behind):
        return False
    ahead = _CLAUSE.split(passage.plain_before(one.figure, 60))[-1].lower()
    last = max((found.end() for found in words.finditer(ahead)), default=0)
    other = max((found.end() for found in others.finditer(ahead)), default=0)
    return last > other and not is_step(passage, one) and _NOT.search(ahead, last) is None
