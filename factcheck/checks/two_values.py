"""One subject with two values in one article: digits exchanged or mistyped.

What: 974億ドル in the headline and 947億ドル in the text; 5,726 entries, and a jury that "read all
5,276". Two amounts of one unit are held to be meant as one where all speaks for it: one is the
other but for a slip of the hand, the same words stand beside both, both count the same thing or
tell the same deed (destroys 12 boats, destroying 14 boats), and one is told as known (the 13
hikers), in a heading, a caption, a summary or somebody's words. Also the hour of one accident, the
age of one person, the year or day of what happens once, and the number of one road or flight, told
as two. And a figure of the headline that nothing below is or makes, where the lead has one of its
kind, or two that make another (Two-thirds back strike: of 4,800, 3,600 were in favor). A first
line that ends no sentence is a headline.

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

何を: 見出しの974億ドルと本文の947億ドル、応募5,726句と「5,276句すべてを読んだ」という談話など、
同じ単位の二つの数。打ち間違い一つの違いであること、前後に同じ言葉があること、同じものや同じ
出来事の数であること(6棟が全壊、8棟が全壊)、後の方が「その」で受けた数や見出し・説明文・要旨・
談話の数であることを合わせて判断します。一つの事故の二つの発生時刻、一人の二つの年齢、一度
しか起きないことの二つの年月日、一つの道路や便の二つの番号も見ます。本文のどこにもなく計算もできない
見出しの数で、書き出しに同じ種類の数が一つだけあるか、二つの数から別の値になるもの(「5割が賛成」、
2000人のうち600人)も見ます。文になっていない最初の行は見出しです。

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
from factcheck.laws.retold.back_law import told_back
from factcheck.laws.retold.days_told import days_told
from factcheck.laws.retold.heads_law import Headed, headed
from factcheck.laws.retold.hours import twice_told
from factcheck.laws.retold.name_numbers import renumbered
from factcheck.laws.retold.told_law import told_twice
from factcheck.laws.retold.twice_aged import aged_twice, died_twice
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
_MAKES = Words(
    "{words} stands in the heading, but {others} below make {right}. Which of them is meant?",
    "見出しは{words}ですが、本文の{others}からは{right}です。どちらが正しいでしょうか。",
)
_IN_HEADING = Words("in the heading", "見出し")
_ELSEWHERE = Words("elsewhere", "別の箇所")
_THERE = Words("{words} stands here.", "{words}とあります。")


def _run(evidence: Evidence) -> Iterator[Finding]:
    heads = list(headed(evidence))
    done = {one.head.span for one in heads}
    done |= {each.span for one in heads for each in one.others}
    for one in heads:
        yield _about_heading(evidence, one)
    for twice in told_twice(evidence):
        if not {twice.odd.span, twice.other.span} & done:
            where = _IN_HEADING if twice.in_heading else _ELSEWHERE
            yield _question(evidence, twice.odd.span, twice.other.span, where)
            done |= {twice.odd.span, twice.other.span}
    for again, before in told_back(evidence):
        if not {again, before} & done:
            yield _question(evidence, again, before, _ELSEWHERE)
    for told, other in (*days_told(evidence), *twice_told(evidence)):
        yield _question(evidence, told.span, other.span, _ELSEWHERE)
    text = plain(evidence)
    for again, before in (*aged_twice(text), *died_twice(text), *renumbered(text)):
        yield _question(evidence, again, before, _ELSEWHERE)


def _about_heading(evidence: Evidence, one: Headed) -> Finding:
    """Ask about a figure of the heading that the text below has, or makes, otherwise."""
    if one.right is None:
        place = one.others[0].span
        return _question(evidence, place, one.head.span, _IN_HEADING)
    words = " / ".join(each.text for each in one.others)
    says = _MAKES.of(words=one.head.text, others=words, right=one.right)
    related = [(each.span, _THERE.of(words=each.text)) for each in one.others]
    return ask(evidence, "two-values", Severity.NOTE, one.head.span, says, related=related)


def _question(evidence: Evidence, place: Span, there: Span, where: Words) -> Finding:
    words, other = (one.cut(evidence.article.text) for one in (place, there))
    says = _SAYS.of(words=words, other=other, where=where)
    related = [(there, _THERE.of(words=other))]
    return ask(evidence, "two-values", Severity.NOTE, place, says, related=related)


CHECK = Check(Severity.NOTE, CheckFamily.CONSISTENCY, _run)
