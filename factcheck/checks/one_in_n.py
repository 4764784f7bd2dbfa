"""One in so many, and a percentage beside it, that are not the same share.

What: 3人に1人(25%), "25%, or one in three". One in three stands for all that lies nearer to it
than to one in two and a half or three and a half.

Why: both are written for one survey, one of them by heart.

Bad (ja):  3人に1人(25%)が使っている。
Bad (en):  Some 25%, or one in three, use it.
Good (ja): 4人に1人(25%)が使っている。
Good (en): Some 25%, or one in four, use it.

The percentage may stand in the clause or sentence before (12.5%となった。8人に1人が…という計算だ;
"stood at 12.5%, or about one in eight"), where a word says that both are one: 計算, "that is". In
English the share is also held against the part and the only whole ("four in ten, 450 people").

Silent: where the percentage lies within that, hedges included; where the two do not belong
together, or another percentage before it, or two counts, are that share.

日本語

「何人に1人」と、添えられた割合が合いません。

何を: 3人に1人(25%) のように並ぶもの。3人に1人は、2.5人に1人から3.5人に1人までの割合とみなします。

なぜ: 同じ調査の数字を二通りに書き、片方は記憶で書かれたものです。

悪い例: 3人に1人(25%)が使っている。
良い例: 4人に1人(25%)が使っている。

割合は前の節や文にあってもかまいません(12.5%となった。8人に1人が…という計算だ)。

対象外: その範囲に割合が収まるもの(約なども含む)。互いに関わりのないもの。それより前の別の割合か、二
つの数がその比になるもの。
"""

from collections.abc import Iterator
from fractions import Fraction

from factcheck.checks._questions import Question
from factcheck.laws.numbers.reckoning import HUNDRED, amount, number, span_of
from factcheck.laws.rates.beside_law import shares_beside
from factcheck.laws.rates.share_law import missed_shares
from factcheck.laws.rates.told_shares import Twice, twice
from factcheck.laws.rates.worded_shares import worded_shares
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_QUESTION = Question(
    "one-in-n",
    Severity.WARNING,
    Words(
        "{ratio} is {reckoned}%, but {percent} is written beside it. Which of the two is meant?",
        "{ratio}は{reckoned}%ですが、{percent}と並んでいます。どちらでしょうか。",
    ),
)
_OF_WHOLE = Question(
    "one-in-n",
    Severity.WARNING,
    Words(
        "{part} of {whole} is {reckoned}%, but {ratio} is written. Which of the three is meant?",
        "{whole}のうち{part}なら{reckoned}%ですが、{ratio}とあります。どれが正しいでしょうか。",
    ),
)


_LEFT = Question(
    "one-in-n",
    Severity.WARNING,
    Words(
        "{ratio} is {reckoned} %, but {percent} leave {rest} %. Which of them is meant?",
        "{ratio}は{reckoned}%ですが、{percent}を除くと{rest}%です。どれが正しいでしょうか。",
    ),
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    asked: set[Figure] = set()
    for one in twice(evidence):
        if one.law != "multiple":
            asked.add(one.stated.figure)
            yield _beside(evidence, one)
    for ratio, percent in worded_shares(evidence):
        yield _QUESTION.about(
            evidence, ratio, percent, ratio=ratio.text, percent=percent.text,
            reckoned=number((amount(ratio) or Fraction(0)) * HUNDRED, 3),
        )  # fmt: skip
    for found in (*missed_shares(evidence), *shares_beside(evidence)):
        ratio, part, whole = (at.figure for at in (found.stated, found.part, found.whole))
        if ratio.kind == "ratio" and ratio not in asked:
            asked.add(ratio)
            reckoned = span_of(found.right.low, found.right.high)
            yield _OF_WHOLE.weighing(found.severity).about(
                evidence, ratio, part, ratio=ratio.text, part=part.text, whole=whole.text,
                reckoned=reckoned,
            )  # fmt: skip


def _beside(evidence: Evidence, one: Twice) -> Finding:
    """Ask about a fraction and what percentages beside it come to, or leave."""
    figures = [each.figure for each in one.others]
    asks = _LEFT if one.law == "left" else _QUESTION
    return asks.about(
        evidence,
        one.stated.figure,
        *figures,
        ratio=one.stated.text,
        reckoned=number(one.stated.value * HUNDRED, 3),
        percent=" + ".join(each.text for each in one.others),
        rest=number(HUNDRED - sum((each.value for each in one.others), Fraction(0))),
    )


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
