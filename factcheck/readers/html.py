"""Reads HTML pages: what a browser shows, without code, scripts and hidden parts.

Navigation and footers are left out. Where a page marks its main part (``main``, ``article``), so
are side notes and the page's header, and what else stands beside a main part that holds most of
the words; where it does not, side notes that hold less than the rest. Marks of footnotes and the
ways back from them are no words and no links. Addresses of a page that a browser saved are those
of the web, but for its folder of copies.
"""

import re
from collections import Counter

from factcheck.model.late import late
from factcheck.model.records import Article
from factcheck.plugins import Document, Reader
from factcheck.readers import _decode, _elements, _meta
from factcheck.readers._tokens import Tag, tokens
from factcheck.readers._walk import Walker
from factcheck.readers._writer import Writer

_HEAD = 4096
"""Code points in which a browser says where it saved a page from."""
_SAVED = late(r"<!--\s{0,9}saved from url=\(\d{1,9}\)(https?://[^\s>]{1,4000})", re.IGNORECASE)
_PLACES = ("aside", "apart", "main")
_GROUPS = {
    "aside": "aside",
    **dict.fromkeys(_elements.BESIDE, "apart"),
    **dict.fromkeys(_elements.MAIN, "main"),
}
_BASE = late(r"<base[\s/]", re.IGNORECASE)


def _read(document: Document) -> Article:
    source = _decode.text(document, html=True)
    writer = Writer(source)
    base = document.source if _meta.is_url(document.source) else ""
    saved = None if base else _SAVED.search(source, 0, _HEAD)
    base = saved[1] if saved else base
    without, main_only = _left_out(source)
    walker = Walker(
        writer, base=base, without=without, main_only=main_only, saved=saved is not None
    )
    walker.base.state(_first_base(source))
    walker.feed(0, len(source))
    walker.close_to(1)
    writer.end()
    # Beautiful Soup takes 50 ms to load, and the other readers do without it.
    from factcheck.readers import _pagemeta  # noqa: PLC0415

    return _meta.article(document, writer, _pagemeta.stated(source))


def _first_base(source: str) -> Tag | None:
    """Return the first ``<base href>``: it counts for the whole page, also for what is before."""
    if not _BASE.search(source):
        return None
    found = (token for token in tokens(source, 0, len(source)) if isinstance(token, Tag))
    return next((tag for tag in found if tag.name == "base" and "href" in tag.attributes), None)


def _left_out(source: str) -> tuple[frozenset[str], bool]:
    """Return the elements of this page that are not its prose, beside those that never are.

    And whether the main part alone is its prose: where it holds most of the words.
    """
    opened: Counter[str] = Counter()  # how many are open
    words: Counter[str] = Counter()  # how many stand inside
    has_main = False
    for token in tokens(source, 0, len(source)):
        if isinstance(token, Tag):
            group = _GROUPS.get(token.name)
            if group:
                has_main = has_main or group == "main"
                opened[group] = max(0, opened[group] + (-1 if token.closing else 1))
        else:
            place = next((group for group in _PLACES if opened[group]), "rest")
            words[place] += len(source[token.start : token.end].strip())
    if has_main:
        return _elements.BESIDE | {"aside", "header"}, words["main"] > words["rest"]
    if not words["rest"] and not words["aside"]:  # a navigation that is never closed
        return frozenset(), False
    beside = {"aside"} if words["rest"] > words["aside"] else ()
    return _elements.BESIDE.union(beside), False


READER = Reader(
    suffixes=(".html", ".htm", ".xhtml"),
    media_types=("text/html", "application/xhtml+xml"),
    read=_read,
)
