"""Reads HTML pages: what a browser shows, without code, scripts and hidden parts.

Navigation and footers are left out. Where a page marks its main part (``main``, ``article``), so
are side notes and the page's header; where it does not, side notes that hold less than the rest.
"""

import re

from factcheck.model.records import Article
from factcheck.plugins import Document, Reader
from factcheck.readers import _decode, _elements, _meta
from factcheck.readers._tokens import Tag, tokens
from factcheck.readers._walk import Walker
from factcheck.readers._writer import Writer

_BASE = re.compile(r"<base[\s/]", re.IGNORECASE)


def _read(document: Document) -> Article:
    source = _decode.text(document, html=True)
    writer = Writer(source)
    base = document.source if _meta.is_url(document.source) else ""
    walker = Walker(writer, base=base, without=_left_out(source))
    walker.rebase(_first_base(source))
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


def _left_out(source: str) -> frozenset[str]:
    """Return the elements of this page that are not its prose, beside those that never are."""
    asides = apart = 0  # how many are open
    inside = outside = 0  # words in side notes and elsewhere
    for token in tokens(source, 0, len(source)):
        if not isinstance(token, Tag):
            words = len(source[token.start : token.end].strip())
            inside += words if asides else 0
            outside += 0 if asides or apart else words
        elif token.name in _elements.MAIN:
            return _elements.BESIDE | {"aside", "header"}
        elif token.name == "aside":
            asides = max(0, asides + (-1 if token.closing else 1))
        elif token.name in _elements.BESIDE:
            apart = max(0, apart + (-1 if token.closing else 1))
    if not outside and not inside:  # a navigation that is never closed, or nothing else
        return frozenset()
    return _elements.BESIDE | {"aside"} if outside > inside else _elements.BESIDE


READER = Reader(
    suffixes=(".html", ".htm", ".xhtml"),
    media_types=("text/html", "application/xhtml+xml"),
    read=_read,
)
