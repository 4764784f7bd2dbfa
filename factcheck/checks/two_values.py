"""One subject with two values in one article: digits exchanged, or the same words twice.

What: 974億ドル in the headline and 947億ドル in the text: two amounts of one unit whose digits are
the same in another order, in sentences that speak of the same thing; and two sentences that are
the same but for the number. Also the hour of one accident, told as two; and a headline whose dead,
injured or missing, or whose number of the noun beside it, the text tells otherwise. A heading, a
caption, a row of a table or a number with "the", その is one slip of the hand from the other.
So is an amount told as known (the 13 hikers, in a caption, in somebody's words); and so is the age
of one person, and a number of a heading or caption beside the same deed (destroying 14 boats).

Why: a number is typed once and read ten times; two digits change places, or a correction reaches
the text and not the headline.

A `warning` where one of the two stands in a heading, or more than once, and words right beside
them are the same; else a `note`.

Bad (ja):  見出し「974億ドルの買収提案」、本文「947億ドルの買収提案を受けた」
Bad (en):  Headline "$974 million bid", text "rejected the $947 million bid"
Good (ja): 見出し「974億ドルの買収提案」、本文「974億ドルの買収提案を受けた」
Good (en): Headline "$974 million bid", text "rejected the $974 million bid"

Silent: for numbers of fewer than three digits; within one sentence and in tables; where the
sentences name other dates or compare (前年, より, compared with).

日本語

一つの記事の中で、同じ対象に二つの値があります。

何を: 見出しの974億ドルと本文の947億ドルのように、同じ単位で数字の並び順だけが違い、同じことを述
べている文。また、数のほかは同じ二つの文と、二通りに書かれた一つの事故の発生時刻。見出しの死者・けが人・不明者など
や、名詞を伴う数が本文と違うもの。見出し・説明文・表、または「その」で受けた数が、打ち間違い一つで別の数になるもの。
写真説明や談話で受け直した数、一人の二つの年齢、見出しや写真説明と本文で違う同じ出来事の数(6棟が全壊、8棟が全壊)も見ます。

なぜ: 数字は一度打たれ、何度も読まれます。二つの数字が入れ替わったり、訂正が本文に届いて見出しに
届かなかったりします。

片方が見出しにあるか二度以上現れ、すぐそばの言葉が同じなら「警告」、ほかは「注記」です。

悪い例: 見出し「974億ドルの買収提案」、本文「947億ドルの買収提案を受けた」
良い例: 見出し「974億ドルの買収提案」、本文「974億ドルの買収提案を受けた」

対象外: 三桁に満たない数。一つの文の中と、表の中。別の日付や比較(前年、より)のある文。
"""

from collections.abc import Iterator

from factcheck.checks._asking import ask
from factcheck.laws.retold.hours import twice_told
from factcheck.laws.retold.told_law import told_twice
from factcheck.laws.retold.twice_aged import aged_twice
from factcheck.laws.texts.plain import plain
from factcheck.model.records import Evidence, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_SAYS = Words(
    "{words} here, and {other} {where}: are both of the same thing? Which of the two is meant?",
    "ここでは{words}、{where}では{other}です。同じものでしょうか。どちらが正しいでしょうか。",
)
_IN_HEADING = Words("in the heading", "見出し")
_ELSEWHERE = Words("elsewhere", "別の箇所")
_THERE = Words("{words} stands here.", "{words}とあります。")


def _run(evidence: Evidence) -> Iterator[Finding]:
    for twice in told_twice(evidence):
        where = _IN_HEADING if twice.in_heading else _ELSEWHERE
        yield _question(evidence, twice.severity, twice.odd.span, twice.other.span, where)
    for told, other in twice_told(evidence):
        yield _question(evidence, Severity.WARNING, told.span, other.span, _ELSEWHERE)
    for again, before in aged_twice(plain(evidence)):
        yield _question(evidence, Severity.WARNING, again, before, _ELSEWHERE)


def _question(
    evidence: Evidence, severity: Severity, place: Span, there: Span, where: Words
) -> Finding:
    words, other = (one.cut(evidence.article.text) for one in (place, there))
    says = _SAYS.of(words=words, other=other, where=where)
    related = [(there, _THERE.of(words=other))]
    return ask(evidence, "two-values", severity, place, says, related=related)


CHECK = Check(Severity.WARNING, CheckFamily.CONSISTENCY, _run)
