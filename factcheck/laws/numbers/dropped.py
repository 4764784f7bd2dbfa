"""Amounts that have lost their word of magnitude, or their unit, beside others that have it.

The law: what is told of a whole firm, budget or fund, or as one of a list of amounts in millions or
more, is no sum that one pays for a lunch (売上高は1200億円、営業利益は85円; $850 for schools and
$410 million for roads). What comes by so many percent to another is of its magnitude. A length,
height or width is told in a unit where the others beside it are (its towers rise 210 above it).
Prices, shares and what is told for one of something are left alone.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.laws.numbers.powers import other_sign_of
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import paragraphs
from factcheck.model.records import Evidence, Figure
from factcheck.nouns import dataclass

SMALL, LARGE = 10_000, 1_000_000
"""Below the one an amount is no budget; from the other on it is none that a single person pays."""
_SIGN = re.compile(r"thousand|million|billion|trillion|(?<=[0-9])(?:k|m|bn|b|tn)\b|[千万億兆]")
_WHOLE_JA = re.compile(
    r"(?:売上高?|営業収益|(?:営業|経常|最終|当期|純)(?:純)?(?:利益|損失|損益|赤字|黒字)|予算(?:額|案)?|税収|歳入|歳出|"
    r"県税|市税|地方税|交付税|負債|資産|総資産|借入金|債務|投資額|総?事業費|総?工費|[建整改修]{1,2}[設備修]費|総額|収入総額|黒字額?|赤字額?)"
    r"(?:は|が|も|を|の)(?:前年[^、。]{0,12})?\Z"
)
_WHOLE_EN = re.compile(
    r"\b(?:sales|revenues?|turnover|profits?|net income|earnings|loss(?:es)?|budget|debts?|deficit|"
    r"surplus|costs?|spending|exports|imports)"
    r" (?:of|was|were|is|at|to|reached|totaled|hit|came to) [$£€]?\Z"
)
_SPENT_JA = re.compile("を(?:充て|投じ|計上|投資)")
"""Behind an amount that a town or a firm spends on something; what it pays each is small."""
_A_FEW = 1_000
"""Yen below which nobody spends an amount on anything."""
_POWERS = (3, 4, 6, 8, 9, 12)
_LISTED = re.compile(
    r"\A,? (?:for|on|to|in|from) (?!(?:each|every|an?|one)\b)[a-z ]{3,24}(?:,| and|\.)"
)
_LISTED_JA = re.compile(r"(?:\A|[、。])[^、。0-9]{1,10}(に|は|が)(?:約)?\Z")
_THEN = re.compile(r"[^.;0-9]{0,30}(?:up|down) from |[^.;0-9]{0,12}(?:compared with|against) ")
"""Between an amount of now and one of earlier."""
_DIGITS = re.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?")
_PRICED = re.compile(
    r"1[株人台本個枚件回口頭戸泊食日]|一[株人口]|当たり|あたり|配当|料|価格|単価|時給|日給|賃|株価|円[安高]|為替|手当|差額|ドル=|"
    r"\b(?:per|each|apiece|a (?:share|head|person|ticket|year|month|week|day|night|barrel|ton|unit|"
    r"household|pupil|piece|pound|gallon|room|seat)|share|dividend|price[sd]?|fees?|fare|rent|tickets?|wages?|"
    r"salary|hourly|every|average|monthly|bill|fine|coupon|tax credit)\b"
)
"""In the clause of an amount that one pays for one of something."""
_SIZE_EN = re.compile(
    r"\A (?:high|wide|long|deep|tall|thick|above|below)\b(?! (?:the )?(?:average|par|sea|zero))"
)
_RISE = re.compile(r"\b(?:rises?|stands?|rising|standing|measures?|drops?|is|are|was|another) \Z")


@dataclass(frozen=True, slots=True)
class Dropped:
    """An amount without its magnitude or unit, and one that has it."""

    bare: Figure
    other: Figure


def dropped(evidence: Evidence) -> Iterator[Dropped]:
    """Yield the amounts that have lost their magnitude or unit, in text order."""
    for passage in paragraphs(evidence):
        for one in passage.atoms:
            here = passage.within(one.sentence, one.sentence)
            found = None
            if one.kind == "money" and 1 < one.value < SMALL and not _SIGN.search(one.text.lower()):
                found = _magnitude(passage, one, here)
            elif one.kind in {"number", "count"} and not one.thing and one.value > 1:
                found = _unit(one, passage.within(one.sentence - 1, one.sentence))
            if found is not None:
                yield Dropped(one.figure, found.figure)


def _magnitude(passage: Passage, one: Atom, here: list[Atom]) -> Atom | None:
    """Return another amount of the sentence by which one has lost its magnitude."""
    large, like = _large(one, here)
    if not like and _WHOLE_JA.search(one.before):
        large, like = _large(one, passage.within(one.sentence - 1, one.sentence + 1))
    clause = one.before[-24:] + "|" + one.behind[:24]
    whole = _WHOLE_JA if passage.is_japanese(one.sentence) else _WHOLE_EN
    is_whole = whole.search(one.before) is not None
    if not large or len(large) != len(like) or _PRICED.search(clause):
        return None
    if (
        not one.figure.hedge
        and len(large) > 1
        and one.value > 1
        and one.before.endswith("of the ")
        and any(one.value * 10**power == sum(each.value for each in large) for power in _POWERS)
    ):  # of the $90, $60 million and $30 million
        return large[0]
    spent = one.value < _A_FEW and _SPENT_JA.match(one.behind) is not None
    is_whole = is_whole or spent
    if is_whole or one.figure.hedge:
        return large[0] if is_whole else None
    shares = [each for each in here if each.unit == "%" and 0 < each.value < SMALL]
    if len(large) == len(shares) == 1 and other_sign_of(
        shares[0].figure, large[0].figure, one.figure
    ):
        return large[0]
    if len(large) == 1 and _is_then(passage, one, large[0]):
        return large[0]
    return large[-1] if len(large) > 1 and _is_listed(one, large) else None


def _large(one: Atom, near: list[Atom]) -> tuple[list[Atom], list[Atom]]:
    """Return the amounts near one in its currency that are large, and all of them."""
    like = [each for each in near if each is not one and each.unit == one.unit]
    return [each for each in like
            if each.value >= LARGE and _SIGN.search(each.text.lower())], like  # fmt: skip


def _is_then(passage: Passage, one: Atom, large: Atom) -> bool:
    """Tell whether one amount is told as having been the other: £2.4, up from £2.1m."""
    digits = _DIGITS.search(large.text)
    told = Fraction(digits[0].replace(",", "")) if digits else Fraction(0)
    is_near = told and told < one.value * 2 and one.value < told * 2
    return bool(is_near and _THEN.fullmatch(passage.between(one, large)))


def _is_listed(one: Atom, large: list[Atom]) -> bool:
    """Tell whether an amount stands in one list with others: 東に120億円、西に80円."""
    if one.is_latin:
        is_next = one.before.endswith((", ", " and ")) and _LISTED.match(f"{one.behind}.")
        return bool(is_next) and any(_LISTED.match(f"{each.behind}.") for each in large)
    own = _LISTED_JA.search(one.before)
    return own is not None and any(
        (other := _LISTED_JA.search(each.before)) and other[1] == own[1] for each in large
    )


def _unit(one: Atom, near: list[Atom]) -> Atom | None:
    """Return another size by which an English size has lost its unit."""
    sizes = [each for each in near if each.kind == "measure" and each.value * 1000 > one.value]
    if len({each.unit for each in sizes}) != 1 or len(sizes) < 2 or one.figure.hedge:
        return None
    is_size = _SIZE_EN.match(one.behind) and _RISE.search(one.before)
    is_near = min(each.value for each in sizes) < one.value * Fraction(50)
    return sizes[0] if is_size and is_near else None
