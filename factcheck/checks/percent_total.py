"""Shares of one whole that do not come to 100 %.

What: 賛成45%、反対40%、その他25%: a list of percentages that ends with what is left (その他,
無回答, "undecided"), and 60%が賛成、残り30%が反対, where the rest must be what the others leave.

Why: one share was mistyped, or comes from another poll.

A `warning` where they come to more than 100 %, and for a rest that is none; a `note` where they
come to a little less: a small group may have been left out.

Bad (ja):  賛成は45%、反対は40%、その他が25%だった。
Bad (en):  Of them 45% were in favor, 40% against and 25% undecided.
Good (ja): 賛成は45%、反対は40%、その他が15%だった。
Good (en): Of them 45% were in favor, 40% against and 15% undecided.

Silent: within rounding; where the article tells of several answers (複数回答, "select all") and the
sentence not of a single one (単一回答); where words of
change or comparison stand between the shares.

日本語

一つの全体の内訳が100%になりません。

何を: 賛成45%、反対40%、その他25% のように「その他」「無回答」などで終わる割合の並びと、60%が賛
成、残り30%が反対、のような「残り」です。

なぜ: どれかの打ち間違いか、別の調査の数字です。

100%を超えるものと、残りにならない「残り」は「警告」。少し足りないものは、小さな項目が略されたか
もしれないため「注記」です。

悪い例: 賛成は45%、反対は40%、その他が25%だった。
良い例: 賛成は45%、反対は40%、その他が15%だった。

対象外: 端数処理の範囲内。複数回答の調査のある記事(単一回答とある文を除く)。割合の間に増減や
比較の言葉があるもの。
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.checks._questions import Question
from factcheck.checks._reckoning import HUNDRED, Reach, amount, number, total, unit
from factcheck.checks._skeleton import Skeleton, of_sentences
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

LEAST = Fraction(85)
"""Sum from which a list that ends with the rest was meant to be whole."""
FARTHEST = 24
"""Most characters between two shares of one list."""
_LEFT = (
    (
        r"(?:その他|そのほか|それ以外|無回答|無効|未定|[分わ]からない|どちらとも(?:いえ|言え)ない|不明|答えない)"
        r"[」』]?(?:は|が|の|と答えた人[がは])?(?P<p>@percent)"
    ),
    (
        r"(?P<p>@percent)(?: (?:were|was|are|is|had|said|did))?(?: they)? ?"
        r"(?:undecided|unsure|no (?:answer|opinion)|did not (?:answer|know)|others?|"
        r"don['’]t know)"
    ),
)
_REST = (
    r"残り(?:の|は)?(?:約)?(?P<p>@percent)",
    r"(?:the )?(?:remaining|other) (?P<p>@percent)",
)
_SEVERAL = re.compile(
    r"複数(?:回答|選択)|重複|multiple (?:answers|responses|choices?)|select all|more than one",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"前[年回月期]|昨年|増|減|比べ|対し|うち|(?<![分わ])から|より|ポイント|以上|以下|男|女|歳|代|調査|地域|"
    r"\bfrom\b|\bthan\b|\bup\b|\bdown\b|\bwhile\b|\bcompared|\bpoints?\b|"
    r"\bmen\b|\bwomen\b|\bof (?:whom|those)",
    re.IGNORECASE,
)
_ONE = re.compile(
    r"単一回答|択一|[1１一]つ(?:だけ)?選|single (?:answer|response|choice)", re.IGNORECASE
)
_QUOTED = re.compile("「[^「」]{0,20}」")
"""The words of an answer, which may speak of change: 「増えた」48%."""
_SAYS = Words(
    "{parts} come to {sum} %. Which of them is wrong, or from another whole?",
    "{parts}を足すと{sum}%になります。誤りか、別の母数の値はないでしょうか。",
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    several = _SEVERAL.search(evidence.article.text) is not None
    for skeleton in of_sentences(evidence):
        if several and not _ONE.search(skeleton.text):
            continue
        for templates, least in ((_LEFT, 3), (_REST, 2)):
            for template in templates:
                for match in skeleton.matches(template):
                    parts = _chain(skeleton, match.found.start("p"))
                    if len(parts) >= least:
                        yield from _asked(evidence, parts, is_rest=templates is _REST)


def _chain(skeleton: Skeleton, place: int) -> list[Figure]:
    """Return the shares that stand in one list with the one at a place, which is the last."""
    chain, last = [skeleton.figures[place]], place
    for at in sorted((at for at in skeleton.figures if at < place), reverse=True):
        figure = skeleton.figures[at]
        between = skeleton.text[at + 1 : last]
        if (
            unit(figure) != "%"
            or len(between) > FARTHEST
            or _OTHER.search(_QUOTED.sub("", between))
        ):
            break
        if amount(figure) is None:
            return []
        chain.append(figure)
        last = at
    return chain[::-1]


def _asked(evidence: Evidence, parts: Sequence[Figure], *, is_rest: bool) -> Iterator[Finding]:
    added = total(parts)
    if added is None or added.wider(Fraction(1, 100)).meets(Reach(HUNDRED, HUNDRED)):
        return
    stated = sum((amount(part) or Fraction(0) for part in parts), Fraction(0))
    if not is_rest and stated < LEAST:
        return  # a part of a list
    severity = Severity.WARNING if is_rest or stated > HUNDRED else Severity.NOTE
    yield Question("percent-total", severity, _SAYS).about(
        evidence,
        *parts,
        parts=" + ".join(part.text for part in parts),
        sum=number(stated),
    )


CHECK = Check(Severity.WARNING, CheckFamily.ARITHMETIC, _run)
