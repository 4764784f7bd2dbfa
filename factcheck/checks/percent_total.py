"""Shares of one whole that do not come to 100 %.

What: 賛成45%、反対40%、その他25%: shares of one paragraph or list that are told as all there are,
by what is left (その他, 無回答, 残り, "undecided", "leaving 21 percent"), by what they are of
(内訳, 構成比, 単一回答, "made up of"), by two halves, or by a list that comes to more than 100 %.
Tables of shares (構成比, "share", one answer each) that one wrong digit brings above 100 %.

Why: one share was mistyped, or comes from another poll.

A `warning`.

Bad (ja):  賛成は45%、反対は40%、その他が25%だった。
Bad (en):  Of them 45% were in favor, 40% against and 25% undecided.
Good (ja): 賛成は45%、反対は40%、その他が15%だった。
Good (en): Of them 45% were in favor, 40% against and 15% undecided.

Silent: within rounding; where any run of the shares near comes to 100 %; where the article tells
of several answers (複数回答, "select all") and the sentence not of a single one (単一回答); where
words of change or comparison stand among the shares, or the share of a part is not told.

日本語

一つの全体の内訳が100%になりません。

何を: 賛成45%、反対40%、その他25% のように、それで全部だと分かる割合です。残るもの(その他、無回答、
残り)、何の割合か(内訳、構成比、単一回答)、対になるもの、100%を超える並びから量ります。構成比などの表
は、一つの桁の誤りで100%を超えるものです。

なぜ: どれかの打ち間違いか、別の調査の数字です。

「警告」です。

悪い例: 賛成は45%、反対は40%、その他が25%だった。
良い例: 賛成は45%、反対は40%、その他が15%だった。

対象外: 端数処理の範囲内。近くの割合のどれかの並びが100%になるもの。複数回答の調査のある記事(単一回
答とある文を除く)。割合の間に増減や比較の言葉があるもの、割合の書かれない部分があるもの。
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.checks._questions import Question
from factcheck.laws.numbers.reckoning import number
from factcheck.laws.sums.listed_shares import Share, overfull
from factcheck.laws.sums.sum_law import missed_sums
from factcheck.laws.texts.atom import Atom
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_SAYS = Words(
    "{parts} come to {sum}%. Is one of them wrong, or of another whole?",
    "{parts}は{sum}%になります。誤りか、別の母数の値はないでしょうか。",
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    told = [(one.severity, one.parts) for one in missed_sums(evidence) if one.whole is None]
    listed = [(Severity.WARNING, parts) for parts in overfull(evidence)]
    every: list[tuple[Severity, Sequence[Atom | Share]]] = [*told, *listed]
    places: list[Span] = []
    for severity, parts in every:
        span = Span(parts[0].span.start, parts[-1].span.end)
        if not any(span.touches(place) for place in places):
            places.append(span)
            yield Question("percent-total", severity, _SAYS).at(
                evidence,
                span,
                parts=" + ".join(one.text for one in parts),
                sum=number(sum((one.value for one in parts), Fraction(0))),
            )


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
