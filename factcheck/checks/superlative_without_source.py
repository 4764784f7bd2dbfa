"""A superlative or a first without any source in sight.

What: 史上最大, 世界初, 国内唯一, 過去最高, "the largest ever", "world's first", in a passage
without a link, in an article without a reference list.

Why: such words are claims about everything else in the world, are copied from press releases, and
are wrong more often than numbers. Only ever a `note`.

Bad (ja):  同社は世界初の技術を発表した。
Bad (en):  It unveiled the world's first such device.
Good (ja): 同社は世界初とする技術を発表した([発表文](https://example.com/release))。
Good (en): It unveiled what [it calls](https://example.com/release) the world's first such device.

Silent: where the article has a reference list or the passage a link, in questions, where the
sentence says whose claim it is (同社によると, "according to", "it says"), and for claims that a
person has verified.

日本語

出典の見当たらない「最大」「初」です。

何を: 史上最大、世界初、国内唯一、過去最高 などの言葉を含み、その箇所にリンクがなく、記事に参考
文献の一覧もないもの。

なぜ: ほかのすべてと比べる主張なのに、発表文から写されやすく、数字よりよく間違います。常に「注記」
です。

悪い例: 同社は世界初の技術を発表した。
良い例: 同社は世界初とする技術を発表した([発表文](https://example.com/release))。

対象外: 参考文献の一覧がある記事、リンクのある箇所、疑問文、誰の主張かを示す文(同社によると)、人
が「確認済」とした記述。
"""

import re
from collections.abc import Iterator

from factcheck.checks._questions import Question
from factcheck.checks._sources import has_reference_list, is_linked, linked_stretches
from factcheck.model.records import Evidence, Finding
from factcheck.model.sentences import sentences
from factcheck.model.text import Span
from factcheck.model.words import CheckFamily, Severity, Status
from factcheck.plugins import Check
from factcheck.said import Words

_SUPERLATIVE = re.compile(
    r"(?:史上|世界|日本|国内|業界|人類|全国|県内|都内|観測史上|歴代|過去)"
    r"(?:最[大高多小少古長短低悪年][年]?[少長]?|初|一(?=[のをとにだで、。])|唯一)"
    r"(?!の?座|[回期代峰])|"
    r"\b(?:the )?(?:world|nation|country|industry|city)['’]s (?:first|only|largest|biggest|"
    r"oldest|smallest|longest|fastest|tallest|richest)\b|\b(?:largest|biggest|highest|lowest|"
    r"longest|worst|best|first) ever\b|\ball-time (?:high|low|record)\b",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"によると|によれば|という|とされ|とする|と主張|と発表|と説明|[?？]|"
    r"according to|\bsaid\b|"
    r"\bsays\b|"
    r"\bclaim|\bcalled\b|\bcalls\b|\breported\b",
    re.IGNORECASE,
)
_QUESTION = Question(
    "superlative-without-source",
    Severity.NOTE,
    Words(
        "{words}: no source is linked in this passage, and the article has no reference list. Who "
        "says so, and of what?",
        "「{words}」: この箇所に出典のリンクがなく、記事に参考文献の一覧もありません。"
        "誰が何と比べたものでしょうか。",
    ),
    Words(
        "Link who says so, or say in the sentence whose claim it is.",
        "根拠となる資料にリンクするか、誰の主張かを文に示してください。",
    ),
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    if has_reference_list(evidence):
        return
    text = evidence.article.text
    linked = linked_stretches(evidence)
    settled = sorted(claim.span for claim in evidence.claims if claim.status is Status.VERIFIED)
    for block in evidence.article.blocks:
        if not _SUPERLATIVE.search(text, block.span.start, block.span.end):
            continue
        if is_linked(Span(block.span.start, block.span.start), linked):
            continue
        for sentence in sentences(text, block.span):
            found = _SUPERLATIVE.search(text, sentence.start, sentence.end)
            if found is None or _TOLD.search(text, sentence.start, sentence.end):
                continue
            span = Span(*found.span())
            if not is_linked(span, settled):
                yield _QUESTION.at(evidence, span, words=found[0])


CHECK = Check(Severity.NOTE, CheckFamily.SOURCES, _run)
