"""A reference list says that its links were looked at, and one of them speaks against that.

What: リンク確認済, "links checked" over a list with a dead link; 2024年5月1日閲覧, "accessed 1 May
2024" beside a page that is dated later, or that is dead now.

Why: such words are copied from list to list, and are the first that an invented reference list
has. Readers trust them.

A `warning` where a link under リンク確認済 is dead, or a page was looked at before its own date; a
`note` where a page that was there on its day is dead now, and where such a link is suspect.

Bad (ja):  参考(リンク確認済) … https://example.com/gone   → 404
Bad (en):  Report, 1 June 2024, https://example.com/r (accessed 1 May 2024)
Good (ja): 参考(リンク確認済) … https://example.com/here   → 200
Good (en): Report, 1 May 2024, https://example.com/r (accessed 1 June 2024)

Silent: where links were not looked at (offline), or could not be reached; for years and months
that may meet.

日本語

確認済みとあるのに、それと食い違うリンクがあります。

何を: 「リンク確認済」とある一覧の中のリンク切れと、2024年5月1日閲覧 のような日付が、そのページ
の日付より前のもの、またはページが今は失われているもの。

なぜ: こうした言葉は一覧から一覧へ写され、作り物の参考文献にはまず付いています。読者はそれを信じ
ます。

「リンク確認済」の下のリンク切れと、ページの日付より前の閲覧日は「警告」。閲覧日の後に失われたペー
ジと、内容疑いのリンクは「注記」です。

悪い例: 参考(リンク確認済) … https://example.com/gone   → 404
良い例: 参考(リンク確認済) … https://example.com/here   → 200

対象外: リンクを確かめていないとき(オフライン)、つながらないとき。重なりうる年や月だけの日付。
"""

import re
from collections.abc import Iterator

from factcheck.checks._questions import Question
from factcheck.checks._sources import links_within
from factcheck.laws.texts.reading import of_blocks, of_cells
from factcheck.laws.texts.skeleton import Skeleton
from factcheck.model.records import Block, Evidence, Figure, Finding, Link
from factcheck.model.text import Span
from factcheck.model.values import Period
from factcheck.model.words import CheckFamily, Severity, Verdict
from factcheck.plugins import Check
from factcheck.said import Words
from factcheck.said.labels import LABELS

_CHECKED = re.compile(
    r"(?:リンク|URL|出典|参照)(?:は|を|の|も)?(?:全て)?(?:確認|検証)(?:済|しました)|"
    r"links? (?:were |all |are )*(?:checked|verified|confirmed)|(?:checked|verified) links",
    re.IGNORECASE,
)
MOST_DATES = 20
"""Most figures of a line of a reference list."""
_SEEN = (
    r"(?P<d>@date)[ ]?(?:に)?(?:最終)?(?:閲覧|アクセス|参照|確認|取得)",
    r"(?:閲覧|アクセス|参照|取得)(?:日|年月日)?[ ]?[:：]?[ ]?(?P<d>@date)",
    r"(?:accessed|retrieved|last (?:checked|visited|accessed|seen))(?: on)?:? (?P<d>@date)",
)
_DEAD = Question(
    "stated-as-checked",
    Severity.WARNING,
    Words(
        "{words} is written, but {url} is {verdict} ({reason}). When was it looked at?",
        "「{words}」とありますが、{url} は「{verdict}」です({reason})。"
        "いつ確認したものでしょうか。",
    ),
)
_SUSPECT = Question("stated-as-checked", Severity.NOTE, _DEAD.says)
_LISTED = {Verdict.DEAD: _DEAD, Verdict.SUSPECT: _SUSPECT}
_EARLY = Question(
    "stated-as-checked",
    Severity.WARNING,
    Words(
        "The page is dated {dated}, but was looked at before that: {seen}. Which of the two is "
        "meant?",
        "ページの日付{dated}より前に閲覧したことになります({seen})。どちらでしょうか。",
    ),
)
_GONE = Question(
    "stated-as-checked",
    Severity.NOTE,
    Words(
        "{url} was looked at ({seen}), and is dead now ({reason}). Is there a copy of that day?",
        "{url} は閲覧した日({seen})の後に失われました({reason})。当時の写しはあるでしょうか。",
    ),
    Words("Link a copy archived around that day.", "その日に近い保存ページに張り替えてください。"),
)


def _run(evidence: Evidence) -> Iterator[Finding]:
    within = links_within(evidence)
    for stretch, words in _stretches(evidence):
        for link in within(stretch):
            probe = evidence.probes.get(link.key)
            question = _LISTED.get(probe.verdict) if probe else None
            if probe and question:
                verdict = LABELS[probe.verdict]
                yield question.at(evidence, link.span, words=words, url=link.url,
                                  verdict=verdict, reason=probe.reason)  # fmt: skip
    for skeleton in (*of_blocks(evidence), *of_cells(evidence)):
        if len(skeleton.figures) > MOST_DATES:
            continue
        for template in _SEEN:
            for match in skeleton.matches(template):
                yield from _beside(evidence, skeleton, match["d"], within(skeleton.span))


def _stretches(evidence: Evidence) -> list[tuple[Span, str]]:
    """Return what follows such words up to the next heading, and the words."""
    text, words, reach = evidence.article.text, "", Span(0, 0)
    stretches: list[tuple[Span, str]] = []
    for block in evidence.article.blocks:
        found = _CHECKED.search(text, block.span.start, block.span.end)
        if words and (found or block.kind == "heading"):
            stretches.append((reach, words))
            words = ""
        if found:
            words, reach = _line(text, block), block.span
        elif words:
            reach = Span(reach.start, block.span.end)
    return [*stretches, (reach, words)] if words else stretches


def _line(text: str, block: Block) -> str:
    return block.span.cut(text).strip()[:40]


def _beside(
    evidence: Evidence, skeleton: Skeleton, seen: Figure, inside: list[Link]
) -> Iterator[Finding]:
    """Ask about a day on which a page was looked at, beside its own date or its dead link."""
    day = seen.value
    if not isinstance(day, Period) or day.last is None:
        return
    dates = [
        figure
        for figure in skeleton.figures.values()
        if figure is not seen and isinstance(figure.value, Period) and figure.value.first
    ]
    if len(dates) == 1 and inside:
        dated = dates[0].value
        if isinstance(dated, Period) and dated.first is not None and dated.first > day.last:
            yield _EARLY.about(evidence, dates[0], seen, dated=dates[0].text, seen=seen.text)
    for link in inside:
        yield from _gone(evidence, link, seen)


def _gone(evidence: Evidence, link: Link, seen: Figure) -> Iterator[Finding]:
    probe = evidence.probes.get(link.key)
    if probe is not None and probe.verdict is Verdict.DEAD:
        yield _GONE.at(evidence, link.span, url=link.url, seen=seen.text, reason=probe.reason)


CHECK = Check(Severity.WARNING, CheckFamily.SOURCES, _run)
