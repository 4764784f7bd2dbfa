"""A score, or an order of ranks, that says the contrary of the word beside it.

What: 2-3で勝った, 3対1で敗れた, "won 2-3": who wins has the larger number; Japanese newspapers
write the score from the side of the team that the sentence is about, English ones put the winner's
number first (lost 2-1). 1位は120票、2位は130票: the second cannot have more than the first.

Why: scores are turned around when a sentence is rewritten from the other side.

A `warning`: a score turned around, and what the numbers alone decide. Sets do not make the score;
more runs or goals are told than it has, or such as cannot be shared out between both sides; a
margin (2点差), a draw or a shutout contradicts it; straight sets, or フルセット, of other sets; a
record that is not of so many games or points (10戦7勝2敗, 勝率); 3打数4安打. What is said to be
first, and has less than what follows it (最も多い…次いで, "followed by").

A win told with the smaller number first (2-3で勝った) is a warning where no host is told of; else
it is a `note`: some write the winner's, or the host's, number first.

Bad (ja):  日本は2-3で勝った。
Bad (en):  They won 2-3 in extra time.
Good (ja): 日本は3-2で勝った。
Good (en): They won 3-2 in extra time.

Silent: for draws, for sums of two legs and shoot-outs (PK, 合計), and where the number of strokes
or seconds decides (golf, races); where fewer goals are told than scored; where the smallest comes
first (rates, times).

日本語

スコアや順位が、そばの言葉と逆です。

何を: 2-3で勝った、3対1で敗れた、のようなもの。勝った側の数のほうが大きく、新聞では文の主語の側
から書きます。1位は120票、2位は130票、のように2位が1位を上回るものも含みます。

なぜ: 文を相手側から書き直すときに、スコアが逆のまま残ります。

逆のスコアと、数字だけで決まるものは「警告」です。セットと合わないスコア。本文に書かれた得点がスコアより多い
か、どう分けても両チームのスコアにならないもの。点差、引き分け、完封と合わないスコア。セットの内容と合わない
ストレートやフルセット。試合数や勝ち点と合わない成績(10戦7勝2敗、勝率)。3打数4安打。最も多いとされたもの
より、次いで挙げられたもののほうが多い文も含みます。

小さいほうの数を先に書いた勝ち(2-3で勝った)も、ホームや敵地の試合でなければ「警告」です。
ほかは、主語にかかわらず勝者の数を先に書く人もいるため、「注記」です。

悪い例: 日本は2-3で勝った。
良い例: 日本は3-2で勝った。

対象外: 引き分け、2試合合計やPK戦、打数や時間を競うもの(ゴルフ、競走)。書かれた得点がスコアより少な
いもの。率や時間など小さいほうが上になりうるもの。
"""

import re
from collections.abc import Iterator

from factcheck.checks._questions import Question
from factcheck.laws.games.behind_law import behind
from factcheck.laws.games.results import goals_told, results
from factcheck.laws.games.winners import turned
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


def _run(evidence: Evidence) -> Iterator[Finding]:
    text = plain(evidence)
    asked: list[Span] = []
    cells = {one.span for one in evidence.article.blocks if one.cell is not None}
    for law, question in (
        (results(evidence, text), _MADE),
        ((*in_order(evidence), *behind(evidence)), _ASIDE),
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
    for span, is_sure in turned(evidence):
        question = _TURNED.weighing(Severity.WARNING) if is_sure else _TURNED
        yield question.at(evidence, span, words=span.cut(evidence.article.text))


def _are_beside(text: Plain, span: Span, parts: str) -> bool:
    """Tell whether no number that a number is held to is told in another sentence alone."""
    own = text.before(span.start) + span.cut(text.text) + text.after(span.end)
    apart = (one for one in re.split(r" [/+] |、|, ", parts) if one not in own)
    return not any(one in text.text for one in apart)


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
