"""A quotation is not found on the page that its sentence cites.

What: words in quotation marks that somebody is said to have said, with a link in the same sentence,
and no such words on the page, nor nearly such.

Why: an invented quotation often has a real link. But people also link what they speak of, and a
page may show its words in a film or behind a button: therefore never more than a `note`.

Bad (ja):  社長は「来年度は過去最高の利益を見込んでいる」と[会見](https://example.com/a)で述べた
Bad (en):  "We expect the best year in our history," she [said](https://example.com/a).
Good (ja): 社長は「来年度は過去最高の利益を見込んでいる」と述べた (no link in the sentence)
Good (en): "We expect the best year in our history," she said. (no link in the sentence)

Silent: where the page is in another language, was not read whole, or shows little text; for fewer
than 16 letters or 8 words; where any cited page has the words or nearly those.

日本語

引用の言葉が、その文の引用元のページに見当たりません。

何を: 誰かの発言としてかぎかっこなどに入れた言葉で、同じ文にリンクがあるのに、そのページに同じ言葉
も、ほぼ同じ言葉もないもの。

なぜ: 作られた発言に本物のリンクが付いていることがあります。ただし、話題の参考にリンクしただけの場
合や、ページが動画で伝えている場合もあるため、「注記」どまりです。

悪い例: 社長は「来年度は過去最高の利益を見込んでいる」と[会見](https://example.com/a)で述べた
良い例: 社長は「来年度は過去最高の利益を見込んでいる」と述べた (文にリンクがない)

対象外: 別の言語のページ、全部は読めなかったページ、文字の少ないページ。16 字または 8 語に満たないも
の。どれかの引用元に同じかほぼ同じ言葉があるもの。
"""

from collections.abc import Iterator

from factcheck.checks._questions import Question
from factcheck.checks._quoted import quoted
from factcheck.model.records import Evidence, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_LETTERS, _WORDS = 16, 8
"""Least length: shorter ones may be put together of what was said."""
_SAYS = Words(
    "These words are not found on the page that the sentence cites ({url}), nor nearly these. Is "
    "it the page where they stand?",
    "この言葉もほぼ同じ言葉も、文の引用元のページ({url})に見当たりません。"
    "出典はこのページでしょうか。",
)
_QUESTION = Question("absent-quotation", Severity.NOTE, _SAYS)


def _run(evidence: Evidence) -> Iterator[Finding]:
    for span, echoes in quoted(evidence):
        words = echoes[0].words
        own = [echo for echo in echoes if echo.cited == "sentence"]
        if not own or any(echo.heard != "absent" for echo in echoes):
            continue
        long = len(words.split()) >= _WORDS if words.isascii() else len(words) >= _LETTERS
        if long:
            yield _QUESTION.at(evidence, span, url=own[0].url)


CHECK = Check(Severity.NOTE, CheckFamily.EVIDENCE, _run)
