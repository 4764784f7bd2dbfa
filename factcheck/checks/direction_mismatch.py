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

import re
from collections.abc import Iterator

from factcheck.checks._questions import Question
from factcheck.laws.numbers.change import direction
from factcheck.laws.numbers.reckoning import alike, amount, reach
from factcheck.laws.retold.compared_law import compared
from factcheck.laws.texts.plain import plain
from factcheck.laws.texts.reading import of_sentences
from factcheck.laws.texts.skeleton import Match
from factcheck.model.records import Evidence, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_VERB = (
    r"(?P<w>rose|grew|increased|climbed|jumped|soared|fell|dropped|declined|decreased|plunged|"
    r"slipped|shrank)(?: [a-z]+ly)?,?"
)
_FREE = "@money@percent@count@measure@number@duration@age"
_WHEN = rf"(?: [^.;,{_FREE}]{{0,24}})?"
_CHANGES = (
    (
        r"(?P<a>@amount)から、?(?P<b>@amount)(?:へ|に)(?:と|まで)?、?(?:大幅に|急|大きく|やや)?"
        r"(?P<w>増え|増加|増やし|増員|上昇|拡大|引き上げ|値上げ|伸び|減っ|減り|減少|減らし|低下|下落|縮小|"
        r"引き下げ|値下げ|落ち込)"
    ),
    rf"{_VERB} from (?P<a>@amount){_WHEN} to (?P<b>@amount)(?!,? to )",
    r"(?P<b>@amount)(?: @gap{0,20})?, (?P<w>up|down) from (?P<a>@amount)",
    rf"{_VERB} to (?P<b>@amount)(?: @gap{{0,20}})? from (?P<a>@amount)",
)
_MONEY = re.compile(
    r"円高|円安|ドル高|ドル安|為替|相場|レート|利回り|赤字|マイナス|loss|deficit|negative"
)
"""Where a smaller number may be a higher rate, or a greater one a lower result."""
_SAYS = Words(
    "“{words}” is written, but {a} is {relation} {b}. Are the ends, or the words, exchanged?",
    "「{words}」とありますが、{a}は{b}{relation}。両端か言葉が入れ替わっていないでしょうか。",
)
_TURNED = Question("direction-mismatch", Severity.WARNING, _SAYS)
_COMPARED = Question(
    "direction-mismatch",
    Severity.WARNING,
    Words(
        "{words}: {a} stands on the other side of {b}. Are the two, or the words, exchanged?",
        "「{words}」とありますが、{a}は{b}の逆の側です。数か言葉が入れ替わっていないでしょうか。",
    ),
)
_RELATIONS = {
    1: Words("less than", "より小さい値です"),
    -1: Words("more than", "より大きい値です"),
    0: Words("equal to", "と同じ値です"),
}


def _run(evidence: Evidence) -> Iterator[Finding]:
    asked = [*_by_words(evidence)]
    yield from asked
    for span, a, b in compared(evidence, plain(evidence)):
        if not any(span.touches(each.span) for each in asked):
            words = span.cut(evidence.article.text)
            yield _COMPARED.at(evidence, span, words=words, a=a, b=b)


def _by_words(evidence: Evidence) -> Iterator[Finding]:
    for skeleton in of_sentences(evidence):
        if _MONEY.search(skeleton.text):
            continue
        for template in _CHANGES:
            for match in skeleton.matches(template):
                yield from _asked(evidence, match, direction(match.words("w")))


def _asked(evidence: Evidence, match: Match, way: int) -> Iterator[Finding]:
    first, second = match["a"], match["b"]
    before, after = amount(first), amount(second)
    one, other = reach(first), reach(second)
    if before is None or after is None or one is None or other is None or way == 0:
        return
    if not alike(first, second) or before < 0 or after < 0 or second.text == "1":
        return  # of odds: from 3 to 1
    relation = (before < after) - (before > after)
    if relation == way or (relation and one.meets(other)):
        return
    if relation == 0 and (first.hedge or second.hedge or first.text != second.text):
        return
    yield _TURNED.at(
        evidence,
        match.span,
        words=match.span.cut(evidence.article.text),
        a=first.text,
        b=second.text,
        relation=_RELATIONS[relation],
    )


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
