"""A part, its whole and the percentage beside them that do not belong together.

What: 1000人のうち300人(40%), 1000人のうち4割の300人, "300 of 1,000 respondents (40%)", "40% of
them, or 300 people": the part is divided by the whole
and compared with the percentage, as all three are printed.

Why: one of the three was corrected and the others forgotten, or the percentage is of another
whole. Readers reckon this one in their heads.

Bad (ja):  回答した1000人のうち300人(40%)が賛成した。
Bad (en):  Of the respondents, 300 of 1,000 (40%) agreed.
Good (ja): 回答した1000人のうち300人(30%)が賛成した。
Good (en): Of the respondents, 300 of 1,000 (30%) agreed.

Part, whole and percentage may stand in any order of words, sentences apart, or in the heading. A
named rate (turnout, 高齢化率) is held to what it is the rate of.

Silent: within rounding and hedges; where any two amounts of the paragraph make the percentage.

A `warning` where all stands in one sentence; a `note` where it does not.

日本語

全体と部分と、添えられた割合が合いません。

何を: 1000人のうち300人(40%)、1000人のうち4割の300人 のように、全体・部分・割合が並ぶもの。部分を
全体で割り、三つとも印字された桁の範囲で比べます。

なぜ: 三つのうち一つだけが直されたか、割合の母数が別のものです。読者が暗算できる誤りです。

悪い例: 回答した1000人のうち300人(40%)が賛成した。
良い例: 回答した1000人のうち300人(30%)が賛成した。

三つは、文が離れていても、見出しにあっても、どの順でもかまいません。投票率や高齢化率など名のある率は、
その率が示すものの値と比べます。

対象外: 端数処理や約の範囲内。段落のどれか二つの値でその割合になるもの。

一つの文の中なら「警告」、文をまたぐものは「注記」です。
"""

from collections.abc import Iterable, Iterator

from factcheck.checks._questions import Question
from factcheck.laws.numbers.reckoning import span_of
from factcheck.laws.rates.beside_law import shares_beside
from factcheck.laws.rates.one_clause import misanswers
from factcheck.laws.rates.share_law import Missed, missed_shares
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_QUESTION = Question(
    "share-mismatch",
    Severity.WARNING,
    Words(
        "{part} of {whole} is {reckoned}%, but {stated} is written. Which of the three is meant?",
        "{whole}のうち{part}なら{reckoned}%ですが、{stated}とあります。どれが正しいでしょうか。",
    ),
    Words(
        "Look up part and whole, and reckon the percentage again.",
        "部分と全体を資料で確かめ、割合を計算し直してください。",
    ),
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    asked: set[Figure] = set()
    yield from _framed(evidence, asked, missed_shares(evidence))
    yield from _framed(evidence, asked, shares_beside(evidence))
    for one in misanswers(evidence):
        whole, part, stated = one.figures
        if stated not in asked:
            yield _QUESTION.about(
                evidence, whole, part, stated, part=part.text, whole=whole.text,
                reckoned=span_of(one.right.low, one.right.high), stated=stated.text,
            )  # fmt: skip


def _framed(evidence: Evidence, asked: set[Figure], missed: Iterable[Missed]) -> Iterator[Finding]:
    """Ask about a share that no part and whole near it make."""
    for one in missed:
        whole, part, stated = one.whole.figure, one.part.figure, one.stated.figure
        if stated.kind == "percent" and stated not in asked:
            asked.add(stated)
            yield _QUESTION.weighing(one.severity).about(
                evidence, whole, part, stated, part=part.text, whole=whole.text,
                reckoned=span_of(one.right.low, one.right.high), stated=stated.text,
            )  # fmt: skip


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
