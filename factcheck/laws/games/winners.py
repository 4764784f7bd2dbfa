"""Scores and who is told to have won: 2-3で勝った, won the shoot-out 3-5.

The law: who wins has the larger number in front, who loses the smaller one. Japanese newspapers
write a score from the side the sentence is about; English ones put the winner's first.
"""

import re
from collections.abc import Iterator

from factcheck.laws.games.scores import scores
from factcheck.laws.texts.reading import of_sentences
from factcheck.laws.texts.skeleton import Match
from factcheck.model.folding import fold
from factcheck.model.records import Evidence
from factcheck.model.text import Span

_TEMPLATES = (
    r"(?P<s>@ratio)で、?(?:@gap{1,10}?[にを])?(?P<w>勝|快勝|辛勝|大勝|完勝|下し|破っ|破り|制し|敗れ|惜敗|大敗|完敗|負け|敗戦)",
    r"\b(?P<w>won|beat @gap{1,24}?) (?P<s>@ratio)(?=[ .,;]|\Z)(?!, @ratio)",
)
_SHOOTOUT = (
    r"PK戦?(?:は|を|で|の末)?、?(?P<s>@ratio)で(?:制|勝|下|破)",
    r"\b(?:won|winning|wins) (?:[a-z]+ ){0,3}(?:shoot-?out|penalties),? (?P<s>@ratio)",
    r"\b(?:won|winning|wins) (?P<s>@ratio) on penalties",
)
_LOST = re.compile("敗|負")
_OTHER = re.compile(
    r"PK|合計|通算|ゴルフ|打|タイム|aggregate|penalt|shoot-?out|golf|stroke|一時|逆転"
)
_AWAY = re.compile(r"アウェー|敵地|ホーム|本拠|セット|\b(?:home|away|at)\b")
"""In sentences that may tell the home side's number first."""
_SET = re.compile(r"[^ -~ぁ-ん一-龠](?:、|, |・)\Z")
"""Before the last of several sets, which `sets` weighs."""


def turned(evidence: Evidence) -> Iterator[tuple[Span, bool]]:
    """Yield where a score says the contrary of its word, and whether no host may stand first."""
    for skeleton in of_sentences(evidence):
        for template in _SHOOTOUT:
            for match in skeleton.matches(template):
                if _gap(match) < 0:
                    yield match.span, True
        is_other = _OTHER.search(skeleton.span.cut(evidence.article.text))
        for template in _TEMPLATES if not is_other else ():
            for match in skeleton.matches(template):
                is_lost = _LOST.search(match.words("w")) is not None
                is_last = _SET.search(skeleton.text, 0, match.found.start("s")) is not None
                if _gap(match) * (-1 if is_lost else 1) < 0 and not is_last:
                    yield match.span, not (is_lost or _AWAY.search(skeleton.text))


def _gap(match: Match) -> int:
    """Return by how much the first number of a score is above the second."""
    found = scores(fold(match["s"].text).replace(" to ", "-"))
    return found[0].own - found[0].other if found else 0
