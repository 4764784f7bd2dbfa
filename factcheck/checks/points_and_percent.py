"""A difference of two percentages that is told in percent instead of points.

What: 支持率は40%から50%へ10%上昇, "from 40% to 50%, up 10%". From 40 to 50 % are 10 points, or
25 %.

Why: readers who take it at its word reckon another result. Only ever a `note`: the numbers are
clear from the sentence.

Bad (ja):  支持率は40%から50%へ10%上昇した。
Bad (en):  Approval rose 10% to 50% from 40%.
Good (ja): 支持率は40%から50%へ10ポイント上昇した。
Good (en): Approval rose 10 points to 50% from 40%.

Silent: where the percentage is the growth itself (25 %), or both ends do not stand beside it.

日本語

割合の差が、ポイントでなくパーセントで書かれています。

何を: 支持率は40%から50%へ10%上昇、のようなもの。40%から50%への差は10ポイント、増加率なら25%です。

なぜ: 文字どおりに読むと別の結果になります。文から数値は分かるので、常に「注記」です。

悪い例: 支持率は40%から50%へ10%上昇した。
良い例: 支持率は40%から50%へ10ポイント上昇した。

対象外: 増加率そのもの(25%)が書かれているもの。両端の値が並んでいないもの。
"""

from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks._questions import Question
from factcheck.checks._reckoning import HUNDRED, ONE, Reach, number, reach, unit
from factcheck.checks._skeleton import of_sentences
from factcheck.model.records import Evidence, Finding
from factcheck.model.words import Severity
from factcheck.plugins import Check
from factcheck.said import Words

_CHANGES = (
    r"(?P<a>@percent)から、?(?P<b>@percent)(?:へ|に)(?:と|まで)?、?(?P<p>@percent)",
    r"(?P<a>@percent)から(?P<p>@percent)[ぁ-ん増減加少上昇低下落]{0,5}、?(?P<b>@percent)(?=に|と|へ)",
    r"(?P<p>@percent) to (?P<b>@percent)(?: @gap{0,20})? from (?P<a>@percent)",
    (
        r"from (?P<a>@percent)(?: @gap{0,20})? to (?P<b>@percent),? "
        r"(?:an? |or |up |down )(?P<p>@percent)"
    ),
)
_QUESTION = Question(
    "points-and-percent",
    Severity.NOTE,
    Words(
        "From {a} to {b} are {points} points, or {growth} %. Are points meant by {p}?",
        "{a}から{b}への差は{points}ポイント、増減率なら{growth}%です。{p}はポイントでしょうか。",
    ),
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    for skeleton in of_sentences(evidence):
        for template in _CHANGES:
            for match in skeleton.matches(template):
                first, second, stated = match["a"], match["b"], match["p"]
                one, other, told = reach(first), reach(second), reach(stated)
                if one is None or other is None or told is None or one.low <= 0:
                    continue
                if {unit(first), unit(second), unit(stated)} != {"%"}:
                    continue
                points, grown = other - one, other.over(one)
                way = 1 if points.high > 0 and points.low + points.high > 0 else -1
                if grown is None or not points.meets(told.times(way)):
                    continue
                growth = (grown - ONE).times(HUNDRED)
                if growth.meets(told.times(way)):
                    continue
                yield _QUESTION.about(
                    evidence,
                    first,
                    second,
                    stated,
                    a=first.text,
                    b=second.text,
                    p=stated.text,
                    points=number(abs(_middle(points)), 3),
                    growth=number(_middle(growth), 2),
                )


def _middle(ends: Reach) -> Fraction:
    return (ends.low + ends.high) / 2


CHECK = Check(Severity.NOTE, _run)
