"""Two amounts, and a word of growth, decline or comparison that says the contrary.

What: 100人から80人に増加した, 120人で、前年の130人を上回った, "150, up from 160", "rose from 100 to
80", "7.2 percent, lower than the national 6.9"; also where both amounts are equal and the word says
that they differ.

Why: ends exchanged, a sentence turned around in editing, or last year's figure copied twice.

Bad (ja):  来場者は100人から80人に増加した。
Bad (en):  Attendance was 150, up from 160.
Good (ja): 来場者は100人から80人に減少した。
Good (en): Attendance was 150, down from 160.

Silent: for ranks, dates and times of day, negative amounts, exchange rates (円高), and where
rounding or a hedge can explain it.

日本語

二つの値の大小と、増減や比較の言葉が逆です。

何を: 100人から80人に増加した、120人で、前年の130人を上回った、のようなもの。二つの値が同じなの
に違うと書かれている場合も含みます。

なぜ: 両端の取り違え、編集中の言い換え、前年の値の二度写しです。

悪い例: 来場者は100人から80人に増加した。
良い例: 来場者は100人から80人に減少した。

対象外: 順位・日付・時刻、負の値、為替相場(円高)、端数処理や約で説明できるもの。
"""

from collections.abc import Iterator

from factcheck.checks._questions import Question
from factcheck.laws.rates.one_clause import missteps
from factcheck.laws.retold.ways_law import Turned, ways_turned
from factcheck.model.records import Evidence, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_SAYS = Words(
    "“{words}” is written, but {a} is {relation} {b}. Are the ends, or the words, exchanged?",
    "「{words}」とありますが、{a}は{b}{relation}。両端か言葉が入れ替わっていないでしょうか。",
)
_TURNED = Question("direction-mismatch", Severity.WARNING, _SAYS)
_RELATIONS = {
    1: Words("less than", "より小さい値です"),
    -1: Words("more than", "より大きい値です"),
    0: Words("equal to", "と同じ値です"),
}


def _run(evidence: Evidence) -> Iterator[Finding]:
    sure = [*ways_turned(evidence)]
    places = [one.span for one in sure]
    asked = [_by_words(evidence, one) for one in sure]
    for step in missteps(evidence):
        if step.is_turned and not any(step.span.touches(each) for each in places):
            first, last, _ = step.figures
            relation = _RELATIONS[1 if step.right.high < 0 else -1]
            places.append(step.span)
            asked.append(_TURNED.at(
                evidence, step.span, words=step.span.cut(evidence.article.text), a=last.text,
                b=first.text, relation=relation,
            ))  # fmt: skip
    yield from asked


def _by_words(evidence: Evidence, turned: Turned) -> Finding:
    before, after = turned.base, turned.other
    relation = (before.value < after.value) - (before.value > after.value)
    return _TURNED.held_to(evidence, before.span, after.span).at(
        evidence,
        turned.span,
        words=turned.span.cut(evidence.article.text),
        a=before.text,
        b=after.text,
        relation=_RELATIONS[relation],
    )


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
