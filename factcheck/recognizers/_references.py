"""Lines of a list of references: the title and the date they state for the page they link.

``- Title(2025年3月25日) https://…`` and ``[1] Author "Title", Site, 2024-05-01. https://…``: the
link stands alone at the end of its line, with words before it.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from factcheck.model.late import late
from factcheck.model.records import Article, Figure, Link
from factcheck.model.text import Span
from factcheck.model.values import Period

_LONGEST = 300
"""Code points of the longest line of a reference list; a longer one is prose."""
_BREAK = late("\n")
_ADDRESS = late(r"https?://|www\.|doi|arxiv|isbn", re.IGNORECASE)
_AFTER = late(r"[\s>)\]）〕］」。.,、]*")
# 1. (1) [1] ［1］ *1 ※1 ① ・ - •: what stands before the entry itself.
_MARKER = late(
    r"\s*(?:[-*+•‣・■□◆●○▶]\s*|[\[［(（](?:[0-9]{1,3}|[A-Za-z]|[*※注][0-9]{0,3})[\])）］]\s*|[0-9]{1,3}[.)．]\s+|[*※][0-9]{0,3}\s*"
    r"|[\u2460-\u2473]\s*)"
)
# Words that say "here is the source" rather than name it.
_LABEL = late(
    r"(?:(?:出典|出所|参考|参照|引用元?|情報源|資料|リンク|詳細|詳しく|こちら|urls?|sources?|via|links?|see"
    r"|references?|ref|available at)[はも:：\s]*){1,4}",
    re.IGNORECASE,
)
_SEPARATORS = " \t\u3000,，、.．。:：;；|｜/／-–—―<＜"
_NOTE = late(r"[(（\[［〔【][^()（）\[\]［］〔〕【】]{0,80}[)）\]］〕】]\Z")
_QUOTED = late(
    r"(?:\"(?P<straight>[^\"]{2,200})\"|“(?P<curly>[^“”]{2,200})”|「(?P<single>[^「」]{2,200})」"
    r"|『(?P<double>[^『』]{2,200})』)\s*(?=[,，、.．。(（『]|\Z)"
)
_SENTENCE = late(r"[。！？!?]|です|ます|ました|でした|ください")
# A date beside these words says when somebody looked, not when the page was written.
_LOOKED = late(r"(?:最終)?(?:閲覧|アクセス|参照|取得|確認)")
_LOOKING = late(
    r"(?:(?:最終)?(?:閲覧|アクセス|参照|取得|確認)日?[:：\s]*"
    r"|\b(?:last )?(?:accessed|retrieved|viewed|visited|checked)(?: on)?[:\s]*)\Z",
    re.IGNORECASE,
)
_OPENERS = "(（[［〔【"
_CLOSERS = ")）]］〕】"
_BEFORE_DATE = frozenset(_SEPARATORS + _OPENERS + '」』”"')
_AFTER_DATE = frozenset(_SEPARATORS + _OPENERS + _CLOSERS)


def annotate(
    article: Article, links: Sequence[Link], figures: Callable[[], Sequence[Figure]]
) -> tuple[Link, ...]:
    """Return the links with the title and date that their lines state, where they state any.

    ``links`` are those of the article, in text order; the order is kept. ``figures`` returns its
    dates at least, in text order; it is not called for an article without lines of references.
    """
    return tuple(_annotated(article, links, figures))


def _annotated(
    article: Article, links: Sequence[Link], figures: Callable[[], Sequence[Figure]]
) -> Iterator[Link]:
    text = article.text
    found: Sequence[Figure] | None = None
    starts: list[int] = []
    furthest = 0  # where the links before this one end
    breaks = [each.start() for each in _BREAK.finditer(text)]
    for link in links:
        line = _line(breaks, len(text), link.span)
        alone = furthest <= line.start and _stands_alone(text, link, line)
        furthest = max(furthest, link.span.end)
        if not alone:
            yield link
            continue
        if found is None:
            found = figures()
            starts = [figure.span.start for figure in found]
        marker = _MARKER.match(text, line.start, link.span.start)
        words = Span(marker.end() if marker else line.start, link.span.start)
        inside = found[bisect_left(starts, words.start) : bisect_left(starts, words.end)]
        dates = [figure for figure in inside if _apart(text, words, figure)]
        stated = next((_edtf(date) for date in dates if not _looked(text, words, date)), None)
        title = _title(text[words.start : dates[0].span.start if dates else words.end])
        yield replace(link, title=title, stated=stated) if title or stated else link


def _line(breaks: list[int], length: int, span: Span) -> Span:
    """Return the line or lines of a text that a span is on, by the places of its line breaks."""
    before, after = bisect_left(breaks, span.start), bisect_left(breaks, span.end)
    start = breaks[before - 1] + 1 if before else 0
    return Span(start, breaks[after] if after < len(breaks) else length)


def _stands_alone(text: str, link: Link, line: Span) -> bool:
    """Tell whether a link shows its address, ends its line, and has an entry's words before it."""
    if link.span.start - line.start > _LONGEST or not _ADDRESS.match(link.span.cut(text)):
        return False
    after = _AFTER.match(text, link.span.end, line.end)
    return after is not None and after.end() == line.end


def _apart(text: str, words: Span, figure: Figure) -> bool:
    """Tell whether a figure is a date that stands apart from the words of the title."""
    if figure.kind != "date" or not _edtf(figure):
        return False
    before = text[words.start : figure.span.start]
    after = text[figure.span.end : words.end].lstrip()
    looked = _looked(text, words, figure)
    return (looked or before[-1:] in _BEFORE_DATE) and (
        looked or not after or after[0] in _AFTER_DATE
    )


def _looked(text: str, words: Span, figure: Figure) -> bool:
    """Tell whether a date says when somebody looked, not when the page was written."""
    before = text[max(words.start, figure.span.start - 20) : figure.span.start]
    after = text[figure.span.end : words.end].lstrip(_OPENERS + _CLOSERS + " ")
    return bool(_LOOKED.match(after) or _LOOKING.search(before))


def _edtf(figure: Figure | None) -> str | None:
    return figure.value.edtf if figure and isinstance(figure.value, Period) else None


def _title(words: str) -> str | None:
    """Return the title among the words before a date or an address; None if they name none."""
    looking = _LOOKING.search(words)
    entry = words[: looking.start() if looking else None].rstrip().rstrip(_OPENERS)
    entry = _without_notes(entry.strip(_SEPARATORS))
    quoted = _QUOTED.search(entry)
    if quoted and entry[: quoted.start()].strip(_SEPARATORS):
        return next(found for found in quoted.groups() if found).strip(_SEPARATORS)
    if not entry or _LABEL.fullmatch(entry) or _SENTENCE.search(entry):
        return None
    return entry


def _without_notes(entry: str) -> str:
    """Return an entry without the notes in brackets at its end, such as (公式発表)."""
    while note := _NOTE.search(entry):
        shorter = entry[: note.start()].rstrip(_SEPARATORS)
        if not shorter:
            break
        entry = shorter
    return entry
