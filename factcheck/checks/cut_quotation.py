"""A quotation ends where the page turns: with a "but", or with what takes the words back.

What: quoted words that stand on the page cited for them, where the page goes on with a reservation
(ただし, しかし, but, however), with a condition (と仮定すれば, unless, only if), or with their
denial (とは限らない, わけではない; "I never said that …" right before them).

Why: every word of a quotation can be right and its sense wrong. What was said under a condition is
not what was said.

A `warning` for a condition or denial in the same sentence, a `note` for a reservation.

Bad (ja):  社長は「来年度は必ず黒字になる」と述べた[1]  (page: 来年度は必ず黒字になるとは限らない)
Bad (en):  "The plant will be sold next year," she said [1].  (page: … unless prices recover.)
Good (ja): 社長は「来年度は必ず黒字になるとは限らない」と述べた[1]
Good (en): "The plant will be sold next year, unless prices recover," she said [1].

Silent: where the article goes on with the like itself (ただし, but, if …); where another cited page
has the words without it; for pages in another language, and for words that are not found.

日本語

引用が、ページの続きで留保・条件・否定の付くところで切れています。

何を: 引用元のページにある言葉の続きに、留保(ただし、しかし)、条件(と仮定すれば)、打ち消し(とは限ら
ない、わけではない)があるもの。

なぜ: 一語一句正しくても、意味が変わることがあります。条件付きの発言は、言い切った発言とは違います。

同じ文の条件や打ち消しは「警告」、留保は「注記」です。

悪い例: 社長は「来年度は必ず黒字になる」と述べた[1]  (ページ: 来年度は必ず黒字になるとは限らない)
良い例: 社長は「来年度は必ず黒字になるとは限らない」と述べた[1]

対象外: 記事が続けて自ら留保や条件を述べている場合。別の引用元には付いていない場合。別の言語のペー
ジ、ページに見当たらない言葉。
"""

import re
from collections.abc import Iterator

from factcheck.checks._questions import Question
from factcheck.checks._quoted import quoted, shown
from factcheck.model.records import Evidence, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_TURNS = re.compile(
    r"ただ|但し|しかし|だが|一方|条件|仮定|場合|もっとも|とはいえ|留保|限ら|わけでは|"
    r"\b(?:but|however|though|although|unless|if|provided|condition|except|yet|caveat|still)\b",
    re.IGNORECASE,
)
_BEHIND, _BEFORE = 160, 60
"""Characters in which the article may say itself what the page goes on with."""
_UNLESS = Words(
    "The page hangs these words on a condition or takes them back: “{after}” ({url}; "
    "“{sentence}”). Does the quotation still say what was meant?",
    "ページではこの言葉に条件や打ち消しが付いています:「{after}」({url}、「{sentence}」)。"
    "引用は発言の趣旨の通りでしょうか。",
)
_BUT = Words(
    "Behind these words the page goes on: “{after}” ({url}). Does the quotation still say what was "
    "meant?",
    "ページではこの言葉の後に「{after}」と続きます({url})。引用は発言の趣旨の通りでしょうか。",
)
_SURE = Question("cut-quotation", Severity.WARNING, _UNLESS)
_MAYBE = Question("cut-quotation", Severity.NOTE, _BUT)


def _run(evidence: Evidence) -> Iterator[Finding]:
    text = evidence.article.text
    for span, echoes in quoted(evidence):
        found = [echo for echo in echoes if echo.heard in {"exact", "near"}]
        if not found or not all(echo.turn for echo in found):
            continue
        around = text[max(0, span.start - _BEFORE) : span.start]
        if _TURNS.search(f"{around} {text[span.end : span.end + _BEHIND]}"):
            continue
        echo = found[0]
        question = _SURE if echo.turn == "unless" and echo.cited != "list" else _MAYBE
        yield question.at(
            evidence, span, after=shown(echo.after), url=echo.url, sentence=shown(echo.page_text)
        )


CHECK = Check(Severity.WARNING, CheckFamily.EVIDENCE, _run)
