"""A score, or an order of ranks, that says the contrary of the word beside it.

What: 2-3で勝った, 3対1で敗れた, "won 2-3": who wins has the larger number; Japanese newspapers
write the score from the side of the team that the sentence is about, English ones put the winner's
number first (lost 2-1). 1位は120票、2位は130票: the second cannot have more than the first.

Why: scores are turned around when a sentence is rewritten from the other side.

A `warning`: a score turned around, and what the numbers alone decide. The one score of the article
is not the sum of the innings in its one line score, and one of its two numbers is; sets, halves or
quarters in brackets do not make the score; more runs or goals are told than it has, or such as
cannot be shared out between both sides; the half-time score exceeds it; a margin (2点差), a draw, a
shutout or the headline contradicts it; 10戦7勝2敗; 勝率; 3打数4安打; a
record or rank that the games and overtakings told since do not make (2勝2敗から勝って3勝3敗);
フルセット of 3-1; the score of a draw. A rank (全国3位, "the second-largest",
最も多い) above the place of its row in the one table of the article; what is said to be first,
and has less than what follows it (最も多い…次いで, "followed by").

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
合計と合うとき。括弧内のセット・前後半・クオーターの得点と合わないスコア。本文に書かれた得点がスコアより
多いか、どう分けても両チームのスコアにならないもの。前半のスコアを下回る最終スコア。点差、引き分け、完
封、見出しと合わないスコア。10戦7勝2敗、勝率、3打数4安打。その間の勝敗や
抜いた人数と合わない成績や順位(2勝2敗から勝って3勝3敗)、3-1のフルセット、引き分けのスコア。記事に一つある表での位置より上の順位(全国
3位、最も多い)や、最も多いとされたものより、次いで挙げられたもののほうが多い文も含みます。

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
from factcheck.laws.games.games_frame import games
from factcheck.laws.games.innings import boxes, tallies
from factcheck.laws.games.ordered import ordered
from factcheck.laws.games.places_law import placed
from factcheck.laws.games.ranked import ranked
from factcheck.laws.games.records_ja import tallied
from factcheck.laws.games.score_law import made
from factcheck.laws.games.scored import scored
from factcheck.laws.games.standings import standings
from factcheck.laws.retold.best_law import bests
from factcheck.laws.retold.order_law import in_order
from factcheck.laws.texts.plain import plain
from factcheck.laws.texts.reading import of_sentences
from factcheck.model.folding import fold
from factcheck.model.records import Evidence, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_SCORES = (
    r"(?P<s>@ratio)で、?(?:@gap{1,10}?[にを])?(?P<w>勝|快勝|辛勝|大勝|完勝|下し|破っ|破り|制し|敗れ|惜敗|大敗|完敗|負け|敗戦)",
    r"\b(?P<w>won|beat @gap{1,24}?) (?P<s>@ratio)(?=[ .,;]|\Z)(?!, @ratio)",
)
_TWO = re.compile(r"([0-9]{1,3}) ?(?:[-‐−–—―ー]|対|to) ?([0-9]{1,3})")
_LOST = re.compile("敗|負")
_NEAR = 120
"""Characters between two questions about one result."""
_OTHER = re.compile(
    r"PK|合計|通算|ゴルフ|打|タイム|aggregate|penalt|shoot-?out|golf|stroke|一時|逆転"
)
_AWAY = re.compile(r"アウェー|敵地|ホーム|本拠|セット|\b(?:home|away|at)\b")
"""In sentences that may tell the home side's number first."""
_TURNED = Question(
    "score-mismatch",
    Severity.NOTE,
    Words(
        "“{words}” is written. Are the numbers of the score exchanged?",
        "「{words}」とあります。スコアの前後が入れ替わっていないでしょうか。",
    ),
)

_SET = re.compile(r"[^ -~ぁ-ん一-龠](?:、|, |・)\Z")
"""Before the last of several sets, which `sets_law` weighs."""
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
    by_place = {one.span: one for one in reversed([*scored(evidence, text)])}
    for one in by_place.values():
        words = one.span.cut(evidence.article.text)
        yield _MADE.at(evidence, one.span, words=words, parts=one.parts)
    asked = set(by_place)
    for span, parts in (
        *standings(text),
        *tallied(text),
        *games(evidence, text),
        *boxes(evidence),
        *ordered(evidence, text),
    ):
        if not any(span.touches(place) for place in asked):
            asked.add(span)
            yield _MADE.at(evidence, span, words=span.cut(evidence.article.text), parts=parts)
    for span, parts in made(evidence, text):
        if all(abs(span.start - place.start) > _NEAR for place in asked):
            asked.add(span)
            yield _MADE.at(evidence, span, words=span.cut(evidence.article.text), parts=parts)
    for place in ranked(evidence, text):
        asked.add(place.span)
        words = place.span.cut(evidence.article.text)
        yield _PLACED.at(
            evidence, place.span, words=words, name=place.name, others=", ".join(place.others)
        )
    for span, parts in (*in_order(evidence), *bests(evidence), *placed(evidence, text)):
        if all(abs(span.start - one.start) > _NEAR for one in asked):
            asked.add(span)
            yield _ASIDE.at(evidence, span, words=span.cut(evidence.article.text), parts=parts)
    for tally in tallies(evidence, text):
        words = tally.span.cut(evidence.article.text)
        yield _SUMMED.at(evidence, tally.span, words=words, a=tally.sums[0], b=tally.sums[1])
    yield from _turned(evidence)


def _turned(evidence: Evidence) -> Iterator[Finding]:
    """Ask about scores and ranks that the words beside them contradict."""
    for skeleton in of_sentences(evidence):
        if _OTHER.search(skeleton.text):
            continue
        for template in _SCORES:
            for match in skeleton.matches(template):
                score = _TWO.fullmatch(fold(match["s"].text))
                if score is None:
                    continue
                own, other = int(score[1]), int(score[2])
                lost = _LOST.search(match.words("w")) is not None
                is_last = _SET.search(skeleton.text, 0, match.found.start("s")) is not None
                if own != other and (own > other) is lost and not is_last:
                    words = match.span.cut(evidence.article.text)
                    is_sure = not lost and not _AWAY.search(skeleton.text)
                    ask = _TURNED.weighing(Severity.WARNING) if is_sure else _TURNED
                    yield ask.at(evidence, match.span, words=words)


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
