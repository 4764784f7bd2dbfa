"""The same thing is told in another article, with another value.

What: a sentence of this article and one of another article – of the same run, or kept in the
catalogue – that have the same words, name the same days, and differ in one amount that rounding
does not explain; or that speak of one subject and differ in an amount by a slip: exchanged digits,
one digit, a power of ten. Also the date of what happens once (an opening, a birth), told as two.

Why: a paper tells its readers the same thing many times. What was mended in one place often stands
on in another, and a number that is copied from memory differs by a digit.

A `note`; a `warning` where the words are the same, the difference is a slip, and the same days or
another equal amount stand in both.

Bad (ja):  「2023年の川辺市の人口は12万4800人だった」、b.md では「…12万8400人だった」
Bad (en):  "The Riverton bridge is 1,248 meters long.", in b.md "… 1,284 meters …"
Good (ja): 「2023年の川辺市の人口は12万4800人だった」、b.md では「…約12万人だった」
Good (en): "The Riverton bridge is 1,248 meters long.", in b.md "… 1.2 kilometers …"

Silent: within rounding and hedges; other days, or days in one of the two only; other names; where
one of them says 予想, 累計, 平均, うち or the like and the other does not; for sentences that need
the one before them (同社は…, it …), cells of tables, and claims that a person has verified; where
an article tells of an error.

日本語

同じことが、別の記事では違う値で書かれています。

何を: この記事の文と、別の記事(同じ実行で読んだもの、または台帳にあるもの)の文とが、同じ言葉で同
じ日時を述べ、端数処理では説明できない数量が一つだけ違うもの。また、同じ対象を述べ、数字の入れ替
わり・一桁の違い・桁違いのいずれかがあるもの。開業や誕生など一度しか起きないことの日付が二通りの
ものも含みます。

なぜ: 同じことは何度も記事になります。一か所で直された数字が別の記事に残ったり、記憶で写した数字が
一桁違ったりします。

「注記」です。言葉が同じで、違いが写し誤りの形をしており、日時か別の数量が両方で一致するときは「警
告」です。

悪い例: 「2023年の川辺市の人口は12万4800人だった」、b.md では「…12万8400人だった」
良い例: 「2023年の川辺市の人口は12万4800人だった」、b.md では「…約12万人だった」

対象外: 端数処理や約の範囲内。日時が違うか、片方にしかないもの。固有名が違うもの。予想・累計・平
均・うちなどが片方にだけあるもの。前の文がないと分からない文(同社は…)、表のマス、確認済の文。誤り
や訂正を述べた文。
"""

from collections.abc import Iterator
from dataclasses import replace

from factcheck.checks import _same_thing
from factcheck.checks._doubts import says_so
from factcheck.checks._questions import Question
from factcheck.checks._same_thing import Telling
from factcheck.model.elsewhere import Elsewhere
from factcheck.model.records import Claim, Evidence, Figure, Finding
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity, Status
from factcheck.plugins import Check
from factcheck.said import Words

_LONGEST = 160
_SAYS = Words(
    "{words} here, but {article} (line {line}) says {other}: “{sentence}” Are both of the same "
    "thing? Which of the two is right?",
    "ここでは{words}、{article}({line}行)では{other}です:「{sentence}」 同じことでしょうか。"
    "どちらが正しいでしょうか。",
)
_NOTE = Question("other-article", Severity.NOTE, _SAYS)
_SURE = Question("other-article", Severity.WARNING, _SAYS)


def _run(evidence: Evidence) -> Iterator[Finding]:
    published = evidence.article.published
    for claim in evidence.claims:
        others = evidence.others.get(claim.span, ()) if not claim.is_gone else ()
        if not others or claim.status is Status.VERIFIED or says_so(claim.text):
            continue
        mine = Telling(claim.text, _inside(claim), published)
        for other in others:
            found = _asked(mine, other)
            if found is None:
                continue
            first, second, question = found
            start = claim.span.start
            span = Span(first.span.start + start, first.span.end + start)
            yield question.at(
                evidence, span, words=first.text, other=second.text, article=other.article,
                line=other.line, sentence=_short(other.text),
            )  # fmt: skip
            break


def _asked(mine: Telling, other: Elsewhere) -> tuple[Figure, Figure, Question] | None:
    """Return what differs between two sentences that tell the same, and how to ask about it."""
    theirs = Telling(other.text, other.figures, other.published)
    alike = 0 if says_so(other.text) else _same_thing.subject(mine, theirs)
    if alike > 1 and (dates := _same_thing.once(mine, theirs)):
        return *dates, _NOTE
    found = _same_thing.conflict(mine, theirs) if alike else None
    timed = _same_thing.same_time(mine, theirs)
    if found is None or not (timed or _same_thing.untimed(mine, theirs)):
        return None
    first, second, agreeing = found
    slip = _same_thing.slipped(first, second)
    if slip and alike > 1 and (timed or agreeing):
        return first, second, _SURE
    same_day = mine.published is not None and mine.published == theirs.published
    return (first, second, _NOTE) if slip or (alike > 1 and (timed or same_day)) else None


def _inside(claim: Claim) -> tuple[Figure, ...]:
    start = claim.span.start
    return tuple(
        replace(figure, span=Span(figure.span.start - start, figure.span.end - start))
        for figure in claim.figures
    )


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


CHECK = Check(Severity.NOTE, CheckFamily.CONSISTENCY, _run)
