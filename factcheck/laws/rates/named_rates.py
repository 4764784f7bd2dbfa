"""Rates with a name, by the two amounts that the name is the rate of.

The law: 倍率 is those who want something by what there is of it, 配当性向 a dividend by a profit, a
margin a profit by sales. Where a passage tells one amount with the noun of each, they make the
rate; any two with these nouns are its witness. Shares of people are the matter of `share_law`.
"""

from collections.abc import Iterator, Sequence
from re import Pattern

from factcheck.laws.numbers.rate_laws import step_of
from factcheck.laws.numbers.reckoning import HUNDRED, Reach, amount
from factcheck.laws.rates.share_law import Missed, may_be_of
from factcheck.laws.rates.share_witness import share_of
from factcheck.laws.texts.atom import AMOUNTS, Atom
from factcheck.laws.texts.once import once
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import paragraphs
from factcheck.model.late import late
from factcheck.model.records import Evidence
from factcheck.model.words import Severity

_NAMED = tuple(
    (late(rf"(?:{name})(?:(?:は|が|も|の|で|、|=)[^、。]{{0,9}}|,? (?:of|is|was|at) )\Z"),
     late(part), late(whole))
    for name, part, whole in (
        ("倍率|競争率", "応募|志願|出願|受験|申し?込|希望", "募集|定員|採用|合格|枠|席"),
        ("配当性向|payout ratio", "配当|dividend", "純利益|1株利益|earnings|profit"),
        ("利益率|margin", "利益|profit|income", "売上|売り上げ|営業収益|sales|revenue|turnover"),
        ("自己資本比率", "自己資本|純資産|株主資本", "総資産"),
        ("得票率", "得票|票を得|獲得", "投票総数|有効投票|総得票"),
        ("充足率", "入[学所園]|志願|応募|在籍", "定員|募集"),
        ("進捗率|執行率|達成率", "執行|実績|達成|支出", "予算|計画|目標"),
        ("自給率", "国内|生産", "需要|消費"),
    )
)  # fmt: skip
"""Names of rates, with the nouns of what is divided, and of what it is divided by."""
BACK, ON = 2, 1
"""Sentences before and behind a rate in which its amounts are told."""
CROWD = 20
"""Most amounts near a rate."""
FAR = 4
"""Times a rate from which on another is no slip of it."""
BESIDE = 16
"""Characters before and behind an amount in which its noun stands."""
_CLAUSE = late(r"[、。\n;,.(（]")


@once
def named_rates(evidence: Evidence) -> tuple[Missed, ...]:
    """Return the named rates of an article that the amounts with their nouns do not make."""
    if evidence.article.language not in {"en", "ja"}:
        return ()
    return tuple(
        missed for passage in paragraphs(evidence) for one in passage.atoms
        if one.unit == "%" or (one.kind == "ratio" and one.value > 1)
        for missed in _missed(passage, one)
    )  # fmt: skip


def _missed(passage: Passage, one: Atom) -> Iterator[Missed]:
    before = passage.before(one, 14)
    nouns = next((each for each in _NAMED if each[0].search(before)), None)
    stated = amount(one.figure)
    if nouns is None or stated is None:
        return
    near = [each for each in passage.within(one.sentence - BACK, one.sentence + ON)
            if each is not one and each.kind in AMOUNTS and each.value > 0]  # fmt: skip
    if len(near) > CROWD:
        return
    parts, wholes = ([each for each in near if _has(each, noun)] for noun in nouns[1:])
    wholes = [each for each in wholes if each not in parts] or wholes
    pairs = [(a, b) for a in parts for b in wholes if a is not b and may_be_of(a, b)]
    percent = stated * (HUNDRED if one.kind == "ratio" else 1)
    step = step_of(one.figure) * (HUNDRED if one.kind == "ratio" else 1)
    told = Reach(percent - step, percent + step)
    made = [(a, b, right) for a, b in pairs if (right := share_of(a, b)) is not None
            and right.low * FAR > percent > right.high / FAR]  # fmt: skip
    if len(made) != 1 or one.figure.hedge or any(right.meets(told) for _, _, right in _all(near)):
        return
    part, whole, right = made[0]
    yield Missed(one, whole, part, right, Severity.NOTE)


def _all(near: Sequence[Atom]) -> Iterator[tuple[Atom, Atom, Reach]]:
    """Yield all shares that two amounts make."""
    for a in near:
        for b in near:
            right = share_of(a, b) if a is not b and may_be_of(a, b) else None
            if right is not None:
                yield a, b, right


def _has(one: Atom, noun: Pattern[str]) -> bool:
    """Tell whether a noun stands in the clause of an amount."""
    behind = one.behind[: BESIDE if one.is_latin else 3]
    told = _CLAUSE.split(one.before[-BESIDE:])[-1] + "|" + _CLAUSE.split(behind)[0]
    return noun.search(told) is not None
