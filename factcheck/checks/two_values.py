"""One subject with two values in one article: digits exchanged or mistyped.

What: 974億ドル in the headline and 947億ドル in the text. Two amounts of one unit, one of them in a
heading, a caption or a box and one in the text, are held to be meant as one where all speaks for
it: one is the other but for a slip of the hand, the same words stand beside both, both count the
same thing or tell the same deed (destroys 12 boats, destroying 14 boats). Also the age of one
person, told as two. A first line that ends no sentence is a headline.

Why: a number is typed once and read ten times; two digits change places, or a correction reaches
the text and not the headline.

A `note`: that both are of one thing is guessed from the words beside them.

Bad (ja):  見出し「974億ドルの買収提案」、本文「947億ドルの買収提案を受けた」
Bad (en):  Headline "$974 million bid", text "rejected the $947 million bid"
Good (ja): 見出し「974億ドルの買収提案」、本文「974億ドルの買収提案を受けた」
Good (en): Headline "$974 million bid", text "rejected the $974 million bid"

Silent: within one sentence and in tables; where rounding makes them one; where other numbers make
one of the two or what lies between them; where the sentences name other years, compare, or tell of
a part or another thing (前年, うち, than, other).

日本語

一つの記事の中で、同じ対象に二つの値があります。

何を: 見出しの974億ドルと本文の947億ドルのような、見出し・説明文・囲みの数と本文の同じ単位の数。
打ち間違い一つの違いであること、前後に同じ言葉があること、同じものや同じ出来事の数であること
(6棟が全壊、8棟が全壊)を合わせて判断します。一人の二つの年齢も見ます。文になっていない最初の行は
見出しです。

なぜ: 数字は一度打たれ、何度も読まれます。二つの数字が入れ替わったり、訂正が本文に届いて見出しに
届かなかったりします。

「注記」です。同じものであることは、前後の言葉からの推定だからです。

悪い例: 見出し「974億ドルの買収提案」、本文「947億ドルの買収提案を受けた」
良い例: 見出し「974億ドルの買収提案」、本文「974億ドルの買収提案を受けた」

対象外: 一つの文の中と、表の中。端数処理で一致するもの。ほかの数からどちらか、または差が計算
できるもの。別の年や比較、内数、ほかのものについての文(前年、うち、より)。
"""

from collections.abc import Iterator

from factcheck.checks._asking import ask
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
        yield _question(evidence, twice.odd.span, twice.other.span, where)
    for again, before in aged_twice(plain(evidence)):
        yield _question(evidence, again, before, _ELSEWHERE)


def _question(evidence: Evidence, place: Span, there: Span, where: Words) -> Finding:
    words, other = (one.cut(evidence.article.text) for one in (place, there))
    says = _SAYS.of(words=words, other=other, where=where)
    related = [(there, _THERE.of(words=other))]
    return ask(evidence, "two-values", Severity.NOTE, place, says, related=related)


CHECK = Check(Severity.NOTE, CheckFamily.CONSISTENCY, _run)
