"""A score, or an order of ranks, that says the contrary of the word beside it.

What: 2-3で勝った, 3対1で敗れた, "won 2-3": who wins has the larger number; Japanese newspapers
write the score from the side of the team that the sentence is about, English ones put the winner's
number first (lost 2-1). 1位は120票、2位は130票: the second cannot have more than the first.

Why: scores are turned around when a sentence is rewritten from the other side.

A `warning`: a score turned around, and what the numbers alone decide. The one score of the article
is not the sum of the innings in its one box score, and one of its two numbers is; sets, halves or
quarters do not make the score; more runs or goals are told than it has, or such as cannot be shared
out between both sides; the half-time score exceeds it; a margin (2点差), a draw, a shutout or the
headline contradicts it; straight sets, or フルセット, of other sets; the standing of a series; a
record that is not of so many games or points (10戦7勝2敗, 勝率); 3打数4安打. A rank (全国3位, "the
second-largest", 最も多い) above the place of its row in the one table of the article; what is said
to be first, and has less than what follows it (最も多い…次いで, "followed by").

A win told with the smaller number first (2-3で勝った) is a warning where no host is told of; else
it is a `note`: some write the winner's, or the host's, number first.

Bad (ja):  日本は2-3で勝った。
Bad (en):  They won 2-3 in extra time.
Good (ja): 日本は3-2で勝った。
Good (en): They won 3-2 in extra time.

Silent: for draws, for sums of two legs and shoot-outs (PK, 合計), and where the number of strokes
or seconds decides (golf, races); where fewer goals are told than scored; where a rank is lower than
the place in the table, which may be an excerpt, or where the smallest comes first (rates, times).

日本語

スコアや順位が、そばの言葉と逆です。

何を: 2-3で勝った、3対1で敗れた、のようなもの。勝った側の数のほうが大きく、新聞では文の主語の側
から書きます。1位は120票、2位は130票、のように2位が1位を上回るものも含みます。

なぜ: 文を相手側から書き直すときに、スコアが逆のまま残ります。

逆のスコアと、数字だけで決まるものは「警告」です。イニングなどの得点表が一つあり、本文の唯一のスコアの一方だけがその
合計と合うとき。セット・前後半・クオーターの得点と合わないスコア。本文に書かれた得点がスコアより多いか、
どう分けても両チームのスコアにならないもの。前半のスコアを下回る最終スコア。点差、引き分け、完封、見出しと合
わないスコア。セットの内容と合わないストレートやフルセット。シリーズの成績。試合数や勝ち点と合わない成績(10
戦7勝2敗、勝率)。3打数4安打。記事に一つある表での位置より上の順位(全国3位、最も多い)や、最も多いとされ
たものより、次いで挙げられたもののほうが多い文も含みます。

小さいほうの数を先に書いた勝ち(2-3で勝った)も、ホームや敵地の試合でなければ「警告」です。
ほかは、主語にかかわらず勝者の数を先に書く人もいるため、「注記」です。

悪い例: 日本は2-3で勝った。
良い例: 日本は3-2で勝った。

対象外: 引き分け、2試合合計やPK戦、打数や時間を競うもの(ゴルフ、競走)。書かれた得点がスコアより少な
いもの。表での位置より下の順位(表は抜粋かもしれない)、率や時間など小さいほうが上になりうるもの。
"""

import re
from collections.abc import Iterator

from factcheck.checks._questions import Question
from factcheck.laws.games.box_scores import boxes, tallies
from factcheck.laws.games.places_law import placed
from factcheck.laws.games.ranked import ranked
from factcheck.laws.games.results import goals_told, results
from factcheck.laws.games.winners import turned
from factcheck.laws.retold.best_law import bests
from factcheck.laws.retold.order_law import in_order
from factcheck.laws.texts.plain import Plain, plain
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_NEAR = 120
"""Characters between two questions about one result."""
_TURNED = Question(
    "score-mismatch",
    Severity.NOTE,
    Words(
        "“{words}” is written. Are the numbers of the score exchanged?",
        "「{words}」とあります。スコアの前後が入れ替わっていないでしょうか。",
    ),
)
_SUMMED = Question(
    "score-mismatch",
    Severity.WARNING,
    Words(
        "{words}: the innings of the table sum up to {a} and {b}. Is it the score or an inning?",
        "「{words}」: 表の各回を足すと{a}と{b}です。スコアと表のどちらが正しいですか。",
    ),
)
_MADE = Question(
    "score-mismatch",
    Severity.WARNING,
    Words(
        "{words}: {parts} do not make that score. Which of them is meant?",
        "「{words}」: 「{parts}」と合いません。どちらが正しいですか。",
    ),
)
_ASIDE = Question(
    "score-mismatch",
    Severity.WARNING,
    Words(
        "{words}: the values told beside it are {parts}. Which of them is meant?",
        "「{words}」: そばに書かれた値は {parts} です。どちらが正しいですか。",
    ),
)
_PLACED = Question(
    "score-mismatch",
    Severity.WARNING,
    Words(
        "{words} is written of {name}, but {others} come before it. Which is meant?",
        "{name}は「{words}」とありますが、{others}が上にあります。どちらが正しいですか。",
    ),
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    text = plain(evidence)
    asked: list[Span] = []
    cells = {one.span for one in evidence.article.blocks if one.cell is not None}
    for one in ranked(evidence, text):
        asked.append(one.span)
        words = one.span.cut(evidence.article.text)
        others = ", ".join(one.others)
        yield _PLACED.at(evidence, one.span, words=words, name=one.name, others=others)
    for law, question in (
        ((*results(evidence, text), *boxes(evidence)), _MADE),
        ((*in_order(evidence), *bests(evidence), *placed(evidence, text)), _ASIDE),
    ):
        for span, parts in law:
            if all(abs(span.start - place.start) > _NEAR for place in asked):
                asked.append(span)
                words = span.cut(evidence.article.text)
                is_one = span in cells or _are_beside(text, span, parts)
                severity = Severity.WARNING if is_one else Severity.NOTE
                yield question.weighing(severity).at(evidence, span, words=words, parts=parts)
    for span, parts in goals_told(evidence, text):
        if all(abs(span.start - place.start) > _NEAR for place in asked):
            words = span.cut(evidence.article.text)
            yield _MADE.weighing(Severity.NOTE).at(evidence, span, words=words, parts=parts)
    for tally in tallies(evidence, text):
        words = tally.span.cut(evidence.article.text)
        yield _SUMMED.at(evidence, tally.span, words=words, a=tally.sums[0], b=tally.sums[1])
    for span, is_sure in turned(evidence):
        question = _TURNED.weighing(Severity.WARNING) if is_sure else _TURNED
        yield question.at(evidence, span, words=span.cut(evidence.article.text))


def _are_beside(text: Plain, span: Span, parts: str) -> bool:
    """Tell whether no number that a number is held to is told in another sentence alone."""
    own = text.before(span.start) + span.cut(text.text) + text.after(span.end)
    apart = (one for one in re.split(r" [/+] |、|, ", parts) if one not in own)
    return not any(one in text.text for one in apart)


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
