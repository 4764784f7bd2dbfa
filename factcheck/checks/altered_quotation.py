"""A quotation has other words than the page it cites.

What: words in quotation marks that somebody is said to have said, and a page cited for them
(in the sentence, the paragraph or the reference list) on which nearly the same words stand: another
word, another number, a "not" more or less, words that are missing without a mark.

Why: quotation marks promise the very words. A word that was heard wrongly, or smoothed by an
editor, puts something into a mouth that it never said.

A `warning` for another word, another number or a "not"; a `note` for words that are missing or
added, and where only the reference list names the page.

Bad (ja):  社長は「来年度は必ず増益になる」と述べた[1]  (page: 「来年度は必ず黒字になる」)
Bad (en):  "We will sell the plant next year," she said [1].  (page: "We will not sell the plant …")
Good (ja): 社長は「来年度は必ず黒字になる」と述べた[1]  (page: 「来年度は、必ず黒字になる」)
Good (en): "We will … sell the plant," she said [1].  (page: "We will gladly sell the plant")

Silent: for punctuation, width, case, spelling, particles and endings, 事 and こと, what stands in
brackets or behind "…"; for words that nobody is said to say, terms and titles, fewer than 8
letters or 4 words; for pages in another language, which have a translation at best.

日本語

引用の言葉が、引用元のページと違います。

何を: 誰かの発言としてかぎかっこなどに入れた言葉と、その引用元のページ(文中・段落・参考文献のリン
ク)にあるほぼ同じ言葉。単語や数字が違う、「ない」の有無が違う、断りなく言葉が抜けているもの。

なぜ: かぎかっこは「この通りに言った」という約束です。聞き違いや手直しの一語で、言っていないことを
言ったことになります。

単語・数字・否定の違いは「警告」、言葉の脱落や追加、参考文献欄だけがページを挙げている場合は「注記」
です。

悪い例: 社長は「来年度は必ず増益になる」と述べた[1]  (ページ: 「来年度は必ず黒字になる」)
良い例: 社長は「来年度は必ず黒字になる」と述べた[1]  (ページ: 「来年度は、必ず黒字になる」)

対象外: 句読点、全角と半角、大文字と小文字、表記、助詞や語尾、「事」と「こと」、かっこの中の補足、
「…」での省略。発言者の示されない語句、用語や題名、8 字または 4 語に満たないもの。別の言語のページ
(訳文かもしれないため)。
"""

from collections.abc import Iterator

from factcheck.checks._questions import Question
from factcheck.checks._quoted import quoted, shown
from factcheck.checks._wording import Weight, weight
from factcheck.model.records import Evidence, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.plugins import Check
from factcheck.said import Words

_OTHER = Words(
    "“{ours}” is quoted; the page has “{theirs}” in its place: “{sentence}” ({url}). Which words "
    "were said?",
    "引用では「{ours}」、ページでは「{theirs}」です:「{sentence}」({url})。"
    "発言の通りはどちらでしょうか。",
)
_MORE = Words(
    "“{ours}” is quoted, but is not there on the page: “{sentence}” ({url}). Was it said?",
    "引用の「{ours}」がページにはありません:「{sentence}」({url})。発言にあったのでしょうか。",
)
_LESS = Words(
    "“{theirs}”, which the page has, is missing in the quotation: “{sentence}” ({url}). Should "
    "the gap be marked?",
    "ページにある「{theirs}」が引用にはありません:「{sentence}」({url})。省略の印が要りませんか。",
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    for span, echoes in quoted(evidence):
        if any(echo.heard == "exact" for echo in echoes):
            continue
        near = next((echo for echo in echoes if echo.heard == "near"), None)
        if near is None:
            continue
        heavy, (ours, theirs) = weight(near.changes)
        if heavy is Weight.STYLE:
            continue
        says = _OTHER if ours and theirs else _MORE if ours else _LESS
        sure = heavy is Weight.SENSE and near.cited != "list"
        severity = Severity.WARNING if sure else Severity.NOTE
        question = Question("altered-quotation", severity, says)
        values = {"ours": shown(ours), "theirs": shown(theirs), "url": near.url}
        yield question.at(evidence, span, sentence=shown(near.page_text), **values)


CHECK = Check(Severity.WARNING, CheckFamily.EVIDENCE, _run)
