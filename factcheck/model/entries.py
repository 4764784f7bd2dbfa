"""The entries of an article's reference lists: links for whose pages it states title or date."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from factcheck.model.late import late
from factcheck.model.records import Article, Link
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_WEB = late(r"https?://", re.IGNORECASE)
_LIST = late(
    r"参考|出典|引用|文献|出所|情報源|脚注|references?\b|sources?\b|bibliography|further reading"
    r"|works cited|notes\b|citations?\b",
    re.IGNORECASE,
)
_LONGEST_HEADING = 40
_BEFORE = 6
"""Code points of a mark, such as ``[12] ``, before the title in an item of a list."""
_MOST_OF_IT = 0.4
"""Share of an item that a linked title takes at least; less of it is prose with a link."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A link with what the article states of its page."""

    link: Link
    """The link."""
    title: str | None
    """The title, if it states one."""
    stated: str | None
    """The date as EDTF, if it states one."""


def entries(article: Article, links: Sequence[Link]) -> Iterator[Entry]:
    """Yield the links to the web whose line or item of a reference list states title or date.

    A title is what stands before a bare address (`Link.title`), or the linked words with which an
    item begins, under a heading such as 参考文献 or Sources.
    """
    items = _items(article)
    starts = [item.start for item in items]
    for link in links:
        if not _WEB.match(link.url) or link.alternative or link.kind == "image":
            continue
        title = link.title
        if title is None and link.kind in {"inline", "reference", "html"}:
            place = bisect_right(starts, link.span.start) - 1
            title = _linked(link, items[place]) if place >= 0 else None
        if title or link.stated:
            yield Entry(link, title, link.stated)


def _items(article: Article) -> list[Span]:
    """Return the items that stand under a heading of a reference list, in text order."""
    found = []
    listed = False
    for block in article.blocks:
        if block.kind == "heading":
            words = block.span.cut(article.text)
            listed = len(words) <= _LONGEST_HEADING and _LIST.search(words) is not None
        elif block.kind == "item" and listed:
            found.append(block.span)
    return found


def _linked(link: Link, item: Span) -> str | None:
    if not item.covers(link.span) or link.span.start - item.start > _BEFORE:
        return None
    if link.span.end - link.span.start < _MOST_OF_IT * (item.end - item.start):
        return None
    words = " ".join(link.text.split())
    return None if _WEB.match(words) else words
