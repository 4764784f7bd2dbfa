"""A share right beside its part, whatever stands between that and the whole.

The law: who tells a part and its share in one breath (12社と、全体の4分の1; 211 — about a quarter;
250, or 12.5 percent) means the whole told before them. It has its witness in anything the part is
that share of; else it is held to the one whole told nearest before, and noted where that makes
another share. `share_law` weighs what stands farther apart.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations

from factcheck.laws.numbers.law_digits import likeness
from factcheck.laws.numbers.rate_laws import step_of
from factcheck.laws.numbers.reckoning import HUNDRED, Reach, amount
from factcheck.laws.rates.moved_words import is_step
from factcheck.laws.rates.near_amounts import is_unit
from factcheck.laws.rates.share_law import Missed, may_be_of, stated_share
from factcheck.laws.rates.share_scopes import has_own_whole
from factcheck.laws.rates.share_witness import share_of
from factcheck.laws.rates.share_words import told_rate
from factcheck.laws.texts.atom import AMOUNTS, Atom
from factcheck.laws.texts.once import once
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import paragraphs
from factcheck.model.late import late
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.model.values import Quantity, Slack
from factcheck.model.words import Severity

BACK = 2
"""Sentences before a share in which its whole is told."""
HEDGED = Fraction(1, 10)
"""Share by which what is told with a hedge may be more or less."""
FAR = Fraction(5, 2)
"""Times a share from which on another is no slip of it, but for its digits."""
FEW = 5
"""Percentages of a sentence from which on each has a whole of its own."""
_JA = late(
    r"(?:[にでとがはも]|だっ?た?|あった|い[たて]|お[りる]|とな[りっ]た?|に(?:上|のぼ)[りっ]た?|に達し|、|[(（]|"
    r"。(?:これは|全体の))*"
    r"(?:(?:割合|比率)(?:は|で|にして)|(?:[一-龠々ァ-ヴー]{1,8}(?:全体)?)の|ほぼ|実に|、)*"
)
"""Between a part and its share, which follows."""
_JA_AHEAD = late(r"(?:に(?:当た|あた|相当す)る|の|、|[(（]|で)(?:計|合計)?")
_THAT_IS = late(r"に(?:当た|あた|相当す)る")
"""Between a share and its part, whatever stands before the share."""
_EN = late(
    r"(?: (?!per|than|to |from)[a-z'’-]+){0,3}?"
    r"(?:,? (?:or|that is|which is|equivalent to|equal to|representing|amounting to|making up|"
    r"accounting for|some|about|roughly|nearly|almost|just|a mere|only)|[,—–(]| [—–(-]|"
    r"\. (?:That|This|It|They) (?:is|was|are|were|represents?|amounts? to|make up|comes? to|"
    r"works? out (?:at|to)))+ ?"
)
_EN_AHEAD = late(
    r"(?: of (?:the |its |their |his |her |all )?[a-z]+(?: [a-z]+)?)?(?:,| [—–-]|—) ?"
    r"(?:or |that is,? |some |a total of )?"
)
_FRACTIONS = {
    "half": Fraction(1, 2), "third": Fraction(1, 3), "a third": Fraction(1, 3),
    "quarter": Fraction(1, 4), "a quarter": Fraction(1, 4), "a fifth": Fraction(1, 5),
    "fifth": Fraction(1, 5), "a tenth": Fraction(1, 10), "tenth": Fraction(1, 10),
    "two thirds": Fraction(2, 3), "three quarters": Fraction(3, 4),
}  # fmt: skip
_FRACTION = late(
    r"(?:,| [—–-]|—| \() ?(?:or )?(?P<w>(?P<h>about |nearly |almost |roughly |around )?"
    r"(?P<f>half|(?:a|one)[ -](?:third|quarter|fifth|tenth)|two[ -]thirds|three[ -]quarters))"
    r"(?=,| [—–-]|—|\)|\.(?: |\Z)| of (?:the total|them all))"
)
"""A fraction told in a breath of its own."""
_OF = late(r" of (?:the |its |their |his |her |our |all )*|(?:の|中の?|のうち、?)")
"""Between a part and the whole that is told right behind it."""
_GREW = late(
    r"\b(?:increase|rise|gain|growth|drop|decrease|decline|fall) of (?:[a-z]+ )?\Z|"
    r"\b(?:by|up|down) \Z"
)
"""Before what is a share of what was there before."""
_TOPIC = late(r"\A(?:は|が|なら)(?!占め|に)")
"""Behind a share that has what it is told of behind it: 3分の2は310議席."""
_OF_PART = late(r"\A of (?:them|these|those|whom|which)\b")
"""Behind a share of the part itself."""
_OTHER = late(
    r"前[年月期回季]|昨[年季]|増|減|伸び|上昇|下落|値[上下]|引き|利[率回息子]|\b(?:growth|up|down|rise|fall|increase|"
    r"decrease|drop|gain|interest|discount|tax|lead|swing|margin of error|a year earlier)\b"
)
"""Beside a percentage that is none of a part."""


@once
def shares_beside(evidence: Evidence) -> tuple[Missed, ...]:
    """Return the shares of an article that the part beside them and the whole do not make."""
    if evidence.article.language not in {"en", "ja"}:
        return ()
    return tuple(
        missed
        for passage in paragraphs(evidence)
        for one in (*passage.atoms, *_worded(passage))
        if one.kind in {"ratio", "percent"} and (stated := _told(passage, one)) is not None
        for missed in _missed(passage, one, stated)
    )


def _worded(passage: Passage) -> Iterator[Atom]:
    """Yield the English fractions in words that no recognizer took: 211 — about a quarter —."""
    for found in _FRACTION.finditer(passage.plain):
        place = Span(passage.span.start + found.start("w"), passage.span.start + found.end("w"))
        before = [one for one in passage.atoms if one.span.end <= place.start]
        if not before or any(one.span.touches(place) for one in passage.atoms):
            continue
        last, share = before[-1], _FRACTIONS[found["f"].replace("-", " ").removeprefix("one ")]
        slack = Fraction(1, 10) if found["h"] else Fraction(1, 20)
        value = Quantity(share, share, slack=Slack(slack, slack))
        figure = replace(last.figure, span=place, text=found["w"], kind="ratio", value=value,
                         hedge=(found["h"] or "").strip() or None)  # fmt: skip
        at = last.end + place.start - last.span.end
        yield replace(last, figure=figure, kind="ratio", value=share, at=at,
                      end=at + len(found["w"]), family="", thing="")  # fmt: skip


def _told(passage: Passage, one: Atom) -> Reach | None:
    """Return what a share may be in percent; None for what is none."""
    words = passage.before(one, 8) + one.text + passage.behind(one, 8)
    if _OTHER.search(words) or _OF_PART.match(passage.behind(one, 24)):
        return None
    value = one.figure.value
    if one.kind == "ratio" and amount(one.figure) is None and isinstance(value, Quantity):
        low, high = value.low, value.high
        if (low is None) is (high is None):
            return None
        end = Fraction(low or high or 0) * HUNDRED
        return Reach(end, HUNDRED) if high is None else Reach(Fraction(0), end)
    stated = stated_share(passage, one)
    return stated.wider(HEDGED) if stated is not None and one.figure.hedge else stated


def _missed(passage: Passage, one: Atom, stated: Reach) -> Iterator[Missed]:
    here = passage.within(one.sentence - BACK, one.sentence)
    likes = [each for each in here if _is_compared(passage, each)]
    shares = [each for each in here if each.unit == "%" and each.sentence == one.sentence]
    part = _part(passage, one, likes)
    if part is None or len(shares) >= FEW or _is_of_untold(passage, one, part, stated, likes):
        return
    every = [each for each in passage.atoms if _is_compared(passage, each)
             and each is not part and may_be_of(part, each)]  # fmt: skip
    if any(_makes(stated, part, each) for each in every) or _is_of_two(stated, part, every):
        return
    wholes = [each for each in likes if each.value > part.value and may_be_of(part, each)
              and each.at < max(part.at, one.at) and not each.figure.hedge]  # fmt: skip
    near = [each for each in wholes if each.sentence == part.sentence] or wholes
    right = _share(part, near[-1]) if len({each.value for each in near}) == 1 else None
    if right is None:
        return
    is_rest = Reach(HUNDRED - stated.high, HUNDRED - stated.low).meets(right)
    if is_rest and stated.high < HUNDRED:
        return  # the share of the rest
    middle, told = (right.low + right.high) / 2, told_rate(one) or stated.low or stated.high
    low, high = sorted((told, middle))
    if high <= low * FAR or likeness(told, middle, step_of(one.figure) or Fraction(1)) > 0:
        yield Missed(one, near[-1], part, right, Severity.NOTE)


def _is_of_untold(
    passage: Passage, one: Atom, part: Atom, stated: Reach, likes: Sequence[Atom]
) -> bool:
    """Tell whether words give a share another whole, or a second share shows which that is.

    12 percent of its British workforce; 全世帯の38%; 315件(45%)、252件(36%) are of 700.
    """
    behind = passage.plain_behind(one.figure, 40)
    if _TOPIC.match(behind) or passage.behind(part, 2) == "では":
        return True
    is_change = is_step(passage, part) or _GREW.search(passage.before(part, 30).lower())
    if is_change or has_own_whole(passage, one):
        return True
    whole = Reach(part.value, part.value).over(stated)
    for other in passage.within(one.sentence - 1, one.sentence + 1):
        its = _told(passage, other) if other is not one and other.unit == "%" else None
        mate = _part(passage, other, likes) if its else None
        wide = Reach(mate.value, mate.value).over(its) if its and mate else None
        if mate is not part and whole and wide and whole.meets(wide):
            return True
    return False


def _is_of_two(stated: Reach, part: Atom, every: Sequence[Atom]) -> bool:
    """Tell whether a share is that of two amounts together: 18億円、24億円 and half of it."""
    pairs = combinations((each for each in every if each.value > part.value / 2), 2)
    return any(
        Reach(share, share).meets(stated)
        for one, other in pairs
        for share in [HUNDRED * part.value / (one.value + other.value)]
    )


def _makes(stated: Reach, part: Atom, whole: Atom) -> bool:
    right = _share(part, whole)
    return right is not None and right.meets(stated)


def _share(part: Atom, whole: Atom) -> Reach | None:
    """Return the percentage that a part is of a whole; of a length told in years, to the year."""
    if "duration" not in {part.kind, whole.kind}:
        return share_of(part, whole)
    exact = part.value / whole.value * HUNDRED
    return Reach(exact, exact)


def _is_compared(passage: Passage, one: Atom) -> bool:
    is_word = one.kind == "word" and one.value > 1
    return (one.kind in AMOUNTS | {"duration"} or is_word) and amount(one.figure) is not None and (
        one.value > 0 and not is_unit(passage, one)
    )  # fmt: skip


def _part(passage: Passage, one: Atom, likes: Sequence[Atom]) -> Atom | None:
    """Return the amount told in one breath with a share."""
    is_ja = passage.is_japanese(one.sentence)
    before = [each for each in likes if each.at < one.at and each.end <= one.at]
    behind = [each for each in likes if each.at > one.at and each.sentence == one.sentence]
    if behind and _THAT_IS.fullmatch(passage.between(one, behind[0])):
        return behind[0]
    if before:
        joint = _JA if is_ja else _EN
        if joint.fullmatch(passage.between(before[-1], one)):
            is_of = len(before) > 1 and _OF.fullmatch(passage.between(*before[-2:]))
            return before[-2] if is_of else before[-1]
    ahead = _JA_AHEAD if is_ja else _EN_AHEAD
    if behind and ahead.fullmatch(passage.between(one, behind[0])):
        return behind[0]
    return None
