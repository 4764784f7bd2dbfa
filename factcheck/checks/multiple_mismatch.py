"""A growth in percent and a multiple beside it that are not the same growth.

What: 167%増の1.67倍, "tripled, a 300% increase", 3倍となり、
300%増えた. Who grows by 167 % is 2.67 times as large; who
triples has grown by 200 %.

Why: the multiple is read as the growth, or the growth as the multiple: off by one whole.

A `warning`, where the percentage is just a hundred times the multiple.

Bad (ja):  売上高は167%増の1.67倍に達した。
Bad (en):  Sales tripled, a 300% increase.
Good (ja): 売上高は67%増の1.67倍に達した。
Good (en): Sales tripled, a 200% increase.

Silent: within rounding and hedges; where no word says that the percentage is a growth (前年比167%
is a multiple); where the two do not stand side by side.

日本語

増加率と、並べられた倍率が合いません。

何を: 167%増の1.67倍、3倍となり、300%増えた のように並ぶもの。167%増えれば2.67倍、3倍になれば200
%増です。

なぜ: 倍率を増加率と、増加率を倍率と読み違えると、ちょうど1ずれます。

割合が倍率のちょうど100倍のときの「警告」です。

悪い例: 売上高は167%増の1.67倍に達した。
良い例: 売上高は67%増の1.67倍に達した。

対象外: 端数処理や約の範囲内。増加率と示す言葉のないもの(前年比167%は倍率)。隣り合っていないもの。
"""

from collections.abc import Iterator

from factcheck.checks._questions import Question
from factcheck.laws.numbers.reckoning import HUNDRED, number
from factcheck.laws.rates.told_shares import twice
from factcheck.model.records import Evidence, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_ASKS = Question(
    "multiple-mismatch",
    Severity.WARNING,
    Words(
        "{percent} is {reckoned} times as much, but {ratio} is written beside it. Is the growth "
        "meant or the multiple?",
        "{percent}なら{reckoned}倍ですが、{ratio}と並んでいます。増加率と倍率のどちらでしょうか。",
    ),
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    for one in twice(evidence):
        if one.law == "multiple":
            percent, ratio = one.stated.figure, one.others[0].figure
            sign = "増" * evidence.article.text.startswith("増", percent.span.end)
            yield _ASKS.about(
                evidence,
                percent,
                ratio,
                percent=percent.text + sign,
                reckoned=number(one.stated.value / HUNDRED + 1, 3),
                ratio=ratio.text,
            )


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
