"""Parts and a total beside them that do not add up.

What: 男性30人、女性20人の計60人, 60人(男性30人、女性20人), 内訳は国内120社、海外80社,
"50 men and 30 women, a total of 90": the parts are added up and compared with the total, as all
are printed. So are lists that name what is left (その他, 残り, "the rest", "the other 11") or both
halves (国内, 海外; women and men; for, against and abstained), and bulleted amounts, below their
whole; and, in any words, numbers that one slip parts from a sum: the more digits they have, the
less the words around them need to say. Counts of single things are exact; amounts in 億 or in
billions are rounded or cut off.

Why: a part was corrected late, one was left out, or a person counted twice.

A `warning`; a `note` where the parts stand farther off or the difference is so large that they
may be examples.

So are the items of a list whose last one is the sum, and the seats of a council down to 無所属
against its 定数.

Bad (ja):  男性30人、女性20人の計60人が参加した。
Bad (en):  50 men and 30 women, a total of 90 people, took part.
Good (ja): 男性30人、女性20人の計50人が参加した。
Good (en): 50 men and 30 women, a total of 80 people, took part.

Silent: where any run of the numbers before the total adds up to it; where a word says that the
parts are not all (など, うち, including) or not parts (前年, 定員, 平均); where other things are
counted among them (3社と2団体の計5組織).

日本語

内訳と、添えられた合計が合いません。

何を: 男性30人、女性20人の計60人、60人(男性30人、女性20人)、内訳は国内120社、海外80社、のような
もの。部分を足し、いずれも印字された桁の範囲で合計と比べます。全体の後で「その他」「残り」や
対になるもの(国内と海外)まで挙げた並びと、箇条書きの金額も足します。
日本語以外では、一つの打ち間違いで和が合わない数も、言い回しによらず足します(桁が多いほど言葉は要りません)。
人数など一つずつ数えるものは正確に、
億円などの概数は四捨五入や切捨てを見込みます。

なぜ: 一部だけが直された、一つ書き落とした、同じ人を二度数えた。

「警告」です。部分が離れているか、差が大きく例示かもしれない場合は「注記」です。

末尾が「合計」の箇条書きと、無所属まで挙げた議席(定数と比べる)も確かめます。

悪い例: 男性30人、女性20人の計60人が参加した。
良い例: 男性30人、女性20人の計50人が参加した。

対象外: 合計の前の連続するどれかの並びで和が合うもの。全部でないこと(など、うち)や内訳でないこと
(前年、定員、平均)を示す言葉があるもの。別のものも一緒に数えているもの(3社と2団体の計5組織)。
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.checks._questions import Question, surer
from factcheck.laws.numbers.reckoning import amount, unit
from factcheck.laws.numbers.saying import like
from factcheck.laws.numbers.sum_laws import printed_sum
from factcheck.laws.sums.itemized import adds_up, itemized, summed
from factcheck.laws.sums.list_frame import lists
from factcheck.laws.sums.other_sums import is_of_other_sum
from factcheck.laws.sums.part_roles import Sum
from factcheck.laws.sums.parts_frame import sums
from factcheck.laws.sums.sum_frame import missed_sums
from factcheck.laws.sums.sum_law import closed_sums, has_witness
from factcheck.laws.sums.whole_frame import wholes
from factcheck.laws.texts.counting import NUMBER, WORD
from factcheck.laws.texts.counting import number as counted
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

NEAR = Fraction(1, 5)
"""Share of the total up to which a difference is a slip; beyond it the parts may be examples."""
_OF_SO_MANY = re.compile(
    rf"({NUMBER})(?:日間?|回|社|校|店|地区|県|市|カ国|か国)の?[^、。0-9]{{0,10}}\Z|"
    rf"\b({WORD}) (?:[a-z]+ )?(?:days|nights|weeks|games|rounds|schools|plants|stores|towns)\b"
    r"[^.;0-9]{0,24}\Z"
)
"""Before a whole that is told of so many."""
_Miss = tuple[Severity, Sequence[Figure], Figure]
"""How sure it is, the parts, and the total that they do not come to."""
_SAYS = Words(
    "{parts} come to {sum}, but {total} is written. Is a part missing, or wrong?",
    "{parts}は{sum}ですが、{total}とあります。抜けや誤りはないでしょうか。",
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    yield from surer([*_by_forms(evidence)], [*_by_roles(evidence)])


def _by_forms(evidence: Evidence) -> Iterator[Finding]:
    """Ask about the sums that a form of words tells."""
    asked: set[Figure] = set()
    for severity, parts, whole in _missed(evidence):
        is_held = _adds_up_without(parts, whole) or has_witness(
            evidence, [one.span for one in parts], whole
        )
        if whole not in asked and not is_held:
            asked.add(whole)
            yield _question(evidence, severity, parts, whole)


def _by_roles(evidence: Evidence) -> Iterator[Finding]:
    """Ask about the sums that the words beside their numbers tell, one in one place."""
    places: list[Span] = []
    finds = (sums, wholes, lists, missed_sums, closed_sums)
    for one in (each for find in finds for each in find(evidence)):
        atoms = (*one.parts, one.whole)
        span = Span(min(at.span.start for at in atoms), max(at.span.end for at in atoms))
        parts = [at.figure for at in one.parts]
        is_held = (
            has_witness(evidence, [at.span for at in parts], one.whole.figure)
            or _do_some_add_up(one)
            or is_of_other_sum(evidence, parts, one.whole.figure)
        )
        if _is_vote(one) or _are_some(evidence, one):
            continue
        if not is_held and not any(span.touches(place) for place in places):
            places.append(span)
            yield Question("total-mismatch", Severity.WARNING, _SAYS).at(
                evidence,
                span,
                parts=" + ".join(at.text for at in one.parts),
                sum=like(one.whole.figure, printed_sum(one.parts)),
                total=one.whole.text,
            )


def _missed(evidence: Evidence) -> Iterator[_Miss]:
    for one in (*itemized(evidence), *summed(evidence)):
        yield Severity.WARNING, one.parts, one.whole


def _adds_up_without(parts: Sequence[Figure], whole: Figure) -> bool:
    """Tell whether parts come to a total but for one that counts other things: in three states."""
    named = [part for part in parts if unit(part) not in {None, unit(whole)}]
    if len(named) != 1 or len(parts) < 3:
        return False
    return adds_up([part for part in parts if part is not named[0]], whole)


def _do_some_add_up(one: Sum) -> bool:
    """Tell whether some parts in a row make the whole, without those before or behind them."""
    values, most = [part.value for part in one.parts], len(one.parts)
    return any(
        sum(values[start:end]) == one.whole.value
        for start in range(most)
        for end in range(start + 2, most + 1)
        if end - start < most
    )


def _is_vote(one: Sum) -> bool:
    """Tell whether one side of a vote is taken for a part of the other, in 218-206."""
    return one.whole.kind == "half" and any(part.kind == "half" for part in one.parts)


def _are_some(evidence: Evidence, one: Sum) -> bool:
    """Tell whether a whole is told of more days or places than there are parts: 3日間の売り上げ."""
    at = one.whole.span.start
    found = _OF_SO_MANY.search(evidence.article.text[max(0, at - 40) : at])
    many = counted(next(filter(None, found.groups())).lower()) if found else None
    return many is not None and many == len(one.parts) + 1 and one.whole.at < one.parts[0].at


def _sum(parts: Sequence[Figure]) -> Fraction:
    return sum((amount(part) or Fraction(0) for part in parts), Fraction(0))


def _question(
    evidence: Evidence, severity: Severity, parts: Sequence[Figure], whole: Figure
) -> Finding:
    return Question("total-mismatch", severity, _SAYS).about(
        evidence,
        *parts,
        whole,
        parts=" + ".join(part.text for part in parts),
        sum=like(whole, _sum(parts)),
        total=whole.text,
    )


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
