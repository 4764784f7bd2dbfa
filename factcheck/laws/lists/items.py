"""A number that a paragraph announces, and the items of the list right below it, or ①②③.

The number is the one of the last sentence that points at a list (次の3点, the following three
reasons), names what lists are of (3つの柱, three features), or opens one with a colon or its end.
What stands before the number may be the list already: A, B and C are the three reasons.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, takewhile

from factcheck.laws.lists.listed import COUNTERS, FAR, FEWEST, MOST, SMALL, Listed
from factcheck.laws.texts.counting import WORD, number
from factcheck.model.folding import fold
from factcheck.model.records import Block, Evidence
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_JA = re.compile(
    rf"(?P<sure>(?:次|以下|下記|下)の、?)?(?P<n>{SMALL})"
    rf"(?:(?:{COUNTERS}|人|名|本|大)の?)(?P<what>柱|理由|ポイント|特徴|課題|論点|原則|要因|条件|方法|"
    r"メリット|デメリット|狙い|ねらい|目的|項目|ステップ|段階|力)?"
)
_EN = re.compile(
    rf"\b(?P<sure>the following |these |following )?(?P<n>{WORD}) (?:\w+ ){{0,2}}?"
    r"(?P<what>reasons|pillars|points|steps|ways|things|factors|features|principles|types|kinds|"
    r"options|goals|conditions|stages|parts|items|categories|questions|methods|rules)\b",
    re.IGNORECASE,
)
_EN_ANY = re.compile(
    rf"\b(?P<sure>the following )(?P<n>{WORD}) (?:[a-z]+ ){{0,2}}?(?P<what>[a-z]+s)\b",
    re.IGNORECASE,
)
_BARE = re.compile(
    rf"(?<![0-9.,約第〜~–年月-])(?P<n>{SMALL})(?:{COUNTERS}|人|名|組|部|賞|区分|章|コース|本|作|件)"
    rf"(?![0-9前目以ほ後])|\b(?P<n2>{WORD}) (?:[a-z-]+ ){{0,3}}?(?:[a-z-]{{2,20}}s|people)\b",
    re.IGNORECASE,
)
_HEDGED = re.compile(
    r"\b(?:least|most|than|about|some|over|of|or|first|last|top|other|only|nearly|up to) \Z",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r"\b(?:years|months|weeks|days|hours|minutes|seconds|percent|points|times|miles|"
    r"feet|inches|meters|dollars|pounds|goals|runs|wins|seats|votes|games|matches)\b"
)
"""What is measured by a number has no names."""
_LOOSE = re.compile(
    r"など|ほか|少なくとも|以上|主な|例えば|うち|いずれか|まで|"
    r"at least|some of|among|such as|one of|any of|for example|e\.g\.|more than|include",
    re.IGNORECASE,
)
_GLUED = re.compile(r"\s*[*•・●]\w")
"""The sign of an item within another one: two that the article did not part."""
_OPENS = re.compile(
    r"[:：]\s*\Z|(?:です|ます|ました|だ|ある|った|とおり|通り)。?\s*\Z|"
    r"[全計](?:[2-9]|1[0-9]|[二三四五六七八九十])(?![0-9])"
)
"""In a sentence that a list goes on, or that tells how many there are in all."""
_OF_SEVERAL = re.compile(rf"\b{WORD} [a-z]+s\b|[、,・]|と| and ", re.IGNORECASE)
"""In an item that may stand for several: San Nicolaas, divided in two districts."""
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_STOP = re.compile(r"。|\n|(?<=[.!?]) ")
_CUT = re.compile(
    r" (?:are|were|make up) |[:：]| [–—-] |,? (?=(?:these|those)\b)|(?<=[、,])(?=こ[れの]|以上)"
)
"""Between names and what is said of them."""
_BETWEEN = re.compile(r", and |, | and |、|・|,|と")
_POINTS_BACK = re.compile(
    r"(?:この|これら|それら|その|以上の|上の)\Z|\b(?:these|those)\b", re.IGNORECASE
)
_SHORT = 20
"""Most letters of a name among others, half as many signs in Japanese."""


@dataclass(frozen=True, slots=True)
class _Announced:
    """A number that a list may follow."""

    span: Span
    many: int
    is_pointing: bool
    """Whether its words point at a list."""
    is_bare: bool
    """Whether they name nothing that lists are of."""


def items(evidence: Evidence) -> Iterator[Listed]:
    """Yield the numbers that the lists right below them have not."""
    blocks = evidence.article.blocks
    for index, block in enumerate(blocks):
        one = _announced(evidence, block)
        if one is None:
            continue
        below = _below(evidence, blocks, index)
        count = len(below) if below else _circles(evidence, blocks, index, one.span.end)
        if count is None or count == one.many:
            continue
        is_plain = bool(below) and (count < one.many or _are_lines(evidence, below))
        is_near = block.kind == "paragraph" and abs(count - one.many) <= FAR
        is_near = is_near and not any(
            _OF_SEVERAL.search(item.span.cut(evidence.article.text)) for item in below
        )
        if not one.is_bare or (is_plain and is_near):
            yield Listed(one.span, one.many, count, is_plain and (one.is_pointing or is_near))


def _announced(evidence: Evidence, block: Block) -> _Announced | None:
    """Return the one number that the last sentence of a block announces, if no list is ahead."""
    if block.kind not in {"paragraph", "heading"}:
        return None
    words = fold(block.span.cut(evidence.article.text))
    start = max(words.rfind("。", 0, -1), words.rfind(". ", 0, -1)) + 1
    last = words[start:]
    if _LOOSE.search(last):
        return None
    found = [*_JA.finditer(last), *(list(_EN.finditer(last)) or _EN_ANY.finditer(last))]
    one, is_bare = (found[0], False) if len(found) == 1 else (None, True)
    if one is None or not (one["sure"] or one["what"]):
        one, is_bare = _bare(last) if block.kind == "paragraph" else None, True
    if one is None:
        return None
    name = "n" if one["n"] else "n2"
    many, sure = number(one[name]) or 0, "" if is_bare else (one["sure"] or "")
    if not (FEWEST if is_bare else 2) <= many <= MOST:
        return None
    is_forward = sure and sure.lower() != "these "
    if not is_forward and _are_ahead(words, start + one.start(name), many):
        return None
    place = block.span.start + start
    return _Announced(Span(place + one.start(), place + one.end()), many, bool(sure), is_bare)


def _bare(words: str) -> re.Match[str] | None:
    """Return the one number of things of a sentence that a list goes on."""
    found = [
        one for one in _BARE.finditer(words)
        if not _HEDGED.search(words[: one.start()]) and not _UNIT.search(one[0].lower())
    ]  # fmt: skip
    return found[0] if len(found) == 1 and _OPENS.search(words) else None


_EDGE, _NAME = "(?:\\A|[、(（「はがも])", "[^、。と・はがも(（「]{1,12}"
"""Where a row of names begins, and one of them: 中国とインドの2か国."""


def _are_ahead(words: str, at: int, many: int) -> bool:
    """Tell whether as many short names as a number tells stand before it: A, B and C are the 3.

    They stand in its sentence, from its start, or in the one before where a word points there.
    """
    sentences = _STOP.split(words[:at])
    own, before = sentences[-1], sentences[-2] if len(sentences) > 1 else ""
    every = [own, before] if _POINTS_BACK.search(own) or not own.strip() else [own]
    is_apposed = re.search(rf"{_EDGE}(?:{_NAME}[と・]){{{many - 1}}}{_NAME}の\Z", own)
    return is_apposed is not None or any(_names_first(each, many) for each in every)


def _names_first(words: str, many: int) -> bool:
    ahead, *behind = _CUT.split(words, maxsplit=1)
    parts = [one.strip() for one in _BETWEEN.split(ahead)]
    named = list(takewhile(_is_short, filter(None, parts)))
    return len(named) == many or (not behind and len(named) == many + 1)


def _is_short(words: str) -> bool:
    most = _SHORT if words.isascii() else _SHORT // 2
    return 0 < len(words) <= most and words.count(" ") < FEWEST


def _below(evidence: Evidence, blocks: Sequence[Block], index: int) -> list[Block]:
    """Return the items of the list right behind a block; none where they stand at depths."""
    found = list(takewhile(lambda block: block.kind == "item", islice(blocks, index + 1, None)))
    offsets = evidence.article.offsets
    if any(_GLUED.search(item.span.cut(evidence.article.text)) for item in found):
        return []
    columns = {offsets.place(offsets.to_source(item.span).start).column for item in found}
    return found if len(found) >= 2 and len(columns) == 1 else []


def _are_lines(evidence: Evidence, below: Sequence[Block]) -> bool:
    """Tell whether each item follows the one before it at once: none is its second paragraph."""
    offsets = evidence.article.offsets
    spans = [offsets.to_source(item.span) for item in below]
    lines = [(offsets.place(span.start).line, offsets.place(span.end).line) for span in spans]
    return all(after[0] == before[1] + 1 for before, after in pairwise(lines))


def _circles(evidence: Evidence, blocks: Sequence[Block], index: int, start: int) -> int | None:
    """Return the last number of ①②③ behind a place; None if they are none, or not in order."""
    text, last = evidence.article.text, 0
    for block in islice(blocks, index, None):
        for place in range(max(start, block.span.start), block.span.end):
            sign = _CIRCLED.find(text[place])
            if sign == last:
                last += 1
            elif sign == 0:
                return last if last >= 2 else None
            elif sign > last:
                return None
        if last == 0 and block is not blocks[index] and block.kind != "heading":
            return None
    return last if last >= 2 else None
