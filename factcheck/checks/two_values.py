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

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from decimal import Decimal

from factcheck.checks._asking import ask
from factcheck.laws.numbers.reckoning import amount, unit
from factcheck.laws.retold.again_frame import again
from factcheck.laws.retold.head_law import headed
from factcheck.laws.retold.headline_slips import of_headline
from factcheck.laws.retold.hours import twice_told
from factcheck.laws.retold.lead_frame import instead
from factcheck.laws.retold.retold import retold
from factcheck.laws.retold.twice_aged import aged_twice
from factcheck.laws.texts.plain import Plain, plain
from factcheck.laws.texts.reading import of_sentences
from factcheck.laws.texts.skeleton import SIGNS, Skeleton
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.words import CheckFamily, Severity
from factcheck.nouns import dataclass
from factcheck.plugins import Check
from factcheck.said import Words

DIGITS = 3
"""Fewest digits, zeros at the ends left out, of numbers that are compared."""
BESIDE = 14
"""Characters on either side of a number in which its label stands."""
MANY = 8
"""Numbers of the same digits from which an article is a list of such numbers."""
SERIES = 4
"""Numbers with the same word beside them from which the word is no label of one of them."""
SAME = 12
"""Fewest characters of two sentences that are the same but for a number."""
TITLE = 80
"""Most characters of a title."""
LEAD = 40
"""Sentences of the text in which the numbers of its headline are looked for."""
KINDS = frozenset({"money", "count", "measure"})
_LABEL = re.compile(r"[一-龠々]{2,}|[ァ-ヴー]{3,}|[A-Za-z]{3,}")
_OTHER = re.compile(
    r"前[年回月期日]|昨年|去年|同期|比べ|より|から|増|減|上回|下回|目標|予想|当初|修正|訂正|隣|別の|"
    r"\bthan\b|\bfrom\b|\bcompar|\bearlier\b|\bprevious|\blast (?:year|month)|\bup\b|\bdown\b",
    re.IGNORECASE,
)
_COMMON = frozenset(
    {"and", "are", "but", "for", "from", "had", "has", "its", "not", "the", "was", "who", "with",
     "that", "have", "were", "this", "about", "more", "some", "million", "billion", "which",
     "their", "than", "says", "said", "his", "her", "our", "all"}
)  # fmt: skip
_ANY = re.compile(f"[{''.join(SIGNS.values())}]")
_SAYS = Words(
    "{words} here, and {other} {where}: are both of the same thing? Which of the two is meant?",
    "ここでは{words}、{where}では{other}です。同じものでしょうか。どちらが正しいでしょうか。",
)
_IN_HEADING = Words("in the heading", "見出し")
_ELSEWHERE = Words("elsewhere", "別の箇所")
_THERE = Words("{words} stands here.", "{words}とあります。")


@dataclass(frozen=True, slots=True)
class _Told:
    """A number where it is told."""

    figure: Figure
    skeleton: Skeleton
    place: int
    in_heading: bool

    @property
    def is_compared(self) -> bool:
        """Whether the sentence speaks of another number as well."""
        return _OTHER.search(self.skeleton.text) is not None

    def is_sum_beside(self, other: "_Told") -> bool:
        """Tell whether the sentence of another number has parts of this one: 240 and 180 others."""
        beside = (amount(one) or 0 for one in other.skeleton.figures.values())
        return (amount(self.figure) or 0) - (amount(other.figure) or 0) in set(beside) - {0}

    @property
    def labels(self) -> frozenset[str]:
        """The words right beside the number."""
        text = self.skeleton.text
        near = text[max(0, self.place - BESIDE) : self.place + 1 + BESIDE]
        return frozenset(found.lower() for found in _LABEL.findall(near)) - _COMMON

    @property
    def dates(self) -> frozenset[str]:
        """The dates that the sentence names."""
        figures = self.skeleton.figures.values()
        return frozenset(one.text for one in figures if one.kind == "date")


def _run(evidence: Evidence) -> Iterator[Finding]:
    asked: set[str] = set()
    text = evidence.article.text
    for place, there in retold(plain(evidence)):
        words = place.cut(text), there.cut(text)
        asked.update(words)
        says = _SAYS.of(words=words[0], other=words[1], where=_ELSEWHERE)
        related = [(there, _THERE.of(words=words[1]))]
        yield ask(evidence, "two-values", Severity.WARNING, place, says, related=related)
    for finding in _exchanges(evidence):
        if finding.subject not in asked:
            asked.add(finding.subject)
            yield finding
    yield from _hours(evidence)
    yield from _ages(evidence, plain(evidence))
    for finding in _headlines(evidence, asked):
        asked.add(finding.subject)
        yield finding
    heads = _headings(evidence)
    both = (*again(evidence, heads), *headed(evidence, heads))
    for told, other in (*both, *instead(evidence)):
        if not {told.text, other.text} & asked:
            asked.update((told.text, other.text))
            says = _SAYS.of(words=told.text, other=other.text, where=_ELSEWHERE)
            related = [(other.span, _THERE.of(words=other.text))]
            yield ask(evidence, "two-values", Severity.WARNING, told.span, says, related=related)


def _exchanges(evidence: Evidence) -> Iterator[Finding]:
    """Ask about numbers of the same digits, and about sentences that are the same but for one."""
    groups: dict[tuple[object, ...], list[_Told]] = defaultdict(list)
    frames: dict[str, list[_Told]] = defaultdict(list)
    labeled: dict[str, set[object]] = defaultdict(set)
    for told in _tellings(evidence):
        for label in told.labels:
            labeled[label].add(amount(told.figure))
        frame = told.skeleton.text.strip()
        if len(frame) >= SAME and frame.endswith(("。", ".")) and len(_ANY.findall(frame)) == 1:
            frames[frame].append(told)
        digits = _digits(told.figure)
        if digits is not None:
            key = (told.figure.kind, unit(told.figure), "".join(sorted(digits)), _size(told.figure))
            groups[key].append(told)
    series = {label for label, values in labeled.items() if len(values) >= SERIES}
    for group in groups.values():
        if len({amount(told.figure) for told in group}) == 2 and len(group) <= MANY:
            yield from _exchanged(evidence, group, series)
    for same in frames.values():
        if len({amount(told.figure) for told in same}) == 2 and len(same) <= MANY:
            yield from _repeated(evidence, same)


def _tellings(evidence: Evidence) -> Iterator[_Told]:
    """Yield the single amounts that may be told twice, each where it is told."""
    starts = _headings(evidence)
    for skeleton in of_sentences(evidence):
        for place, figure in skeleton.figures.items():
            if figure.kind in KINDS and amount(figure) is not None:
                yield _Told(figure, skeleton, place, skeleton.span.start in starts)


def _hours(evidence: Evidence) -> Iterator[Finding]:
    """Ask about the hour of one accident that is told as two."""
    for told, other in twice_told(evidence):
        says = _SAYS.of(words=told.text, other=other.text, where=_ELSEWHERE)
        related = [(other.span, _THERE.of(words=other.text))]
        yield ask(evidence, "two-values", Severity.WARNING, told.span, says, related=related)


def _ages(evidence: Evidence, text: Plain) -> Iterator[Finding]:
    """Ask about the age of one person that is told as two."""
    for told, other in aged_twice(text):
        words, there = (one.cut(evidence.article.text) for one in (told, other))
        says = _SAYS.of(words=words, other=there, where=_ELSEWHERE)
        related = [(other, _THERE.of(words=there))]
        yield ask(evidence, "two-values", Severity.WARNING, told, says, related=related)


def _headlines(evidence: Evidence, asked: set[str]) -> Iterator[Finding]:
    """Ask about numbers of the headline that the text tells otherwise."""
    every = list(of_sentences(evidence))
    starts = _headings(evidence)
    first = evidence.article.blocks[0].span.start if evidence.article.blocks else None
    head = next((one for one in every[:1] if one.span.start == first and first in starts), None)
    body = [one for one in every if one.span.start not in starts][:LEAD]
    for one in of_headline(head, body):
        if {one.told.text, one.headline.text} & asked:
            continue
        says = _SAYS.of(words=one.headline.text, other=one.told.text, where=_ELSEWHERE)
        related = [(one.told.span, _THERE.of(words=one.told.text))]
        yield ask(
            evidence, "two-values", Severity.WARNING, one.headline.span, says, related=related
        )


def _headings(evidence: Evidence) -> set[int]:
    """Return where the headings start; a short first line without a full stop is one, too."""
    found = {block.span.start for block in evidence.article.blocks if block.kind == "heading"}
    for block in evidence.article.blocks[:1]:
        words = block.span.cut(evidence.article.text)
        if len(words) <= TITLE and not words.endswith(("。", ".")):
            found.add(block.span.start)
    return found


def _digits(figure: Figure) -> str | None:
    """Return the digits of a single amount, zeros at its ends left out; None for too few."""
    value = amount(figure)
    if value is None or value <= 0 or value.denominator > 10**6:
        return None
    digits = format(Decimal(value.numerator) / value.denominator, "f").replace(".", "").strip("0")
    return digits if len(digits) >= DIGITS and len(set(digits)) > 1 else None


def _size(figure: Figure) -> int:
    value = amount(figure)
    return len(str(int(value))) if value is not None else 0


def _exchanged(evidence: Evidence, group: Sequence[_Told], series: Set[str]) -> Iterator[Finding]:
    """Ask about two numbers of the same digits, at the rarer of them.

    A word of ``series`` stands beside many numbers (incl. VAT), so it tells of none what it is.
    """
    values = {value: [one for one in group if amount(one.figure) == value]
              for value in dict.fromkeys(amount(told.figure) for told in group)}  # fmt: skip
    (rare, often) = sorted(values.values(), key=lambda told: (len(told), told[0].in_heading))
    for told in rare:
        other = next((one for one in often if one.labels & told.labels - series), None)
        if other is None or other.skeleton is told.skeleton:
            continue
        if told.is_sum_beside(other) or other.is_sum_beside(told):
            continue
        if told.is_compared or other.is_compared or (told.dates and other.dates - told.dates):
            continue
        sure = len(often) > 1 or other.in_heading or told.in_heading
        yield _question(evidence, Severity.WARNING if sure else Severity.NOTE, told, other)


def _repeated(evidence: Evidence, same: Sequence[_Told]) -> Iterator[Finding]:
    """Ask about two sentences that differ by nothing but a number, at the later of them."""
    first = same[0]
    last = next(told for told in same if amount(told.figure) != amount(first.figure))
    if not last.is_compared and last.skeleton is not first.skeleton:
        yield _question(evidence, Severity.NOTE, last, first)


def _question(evidence: Evidence, severity: Severity, told: _Told, other: _Told) -> Finding:
    return ask(
        evidence,
        "two-values",
        severity,
        told.figure.span,
        _SAYS.of(
            words=told.figure.text,
            other=other.figure.text,
            where=_IN_HEADING if other.in_heading else _ELSEWHERE,
        ),
        related=[(other.figure.span, _THERE.of(words=other.figure.text))],
    )


CHECK = Check(Severity.WARNING, CheckFamily.CONSISTENCY, _run)
