"""Reads HTML pages: what a browser shows, without code, scripts and hidden parts.

Where a page marks its main part (``main``, ``article``), navigation, side notes, footers and the
page's header are left out.
"""

import re

from factcheck.model.records import Article
from factcheck.plugins import Document, Reader
from factcheck.readers import _decode, _elements, _meta
from factcheck.readers._tokens import Tag, tokens
from factcheck.readers._walk import Walker
from factcheck.readers._writer import Writer

_MAIN = re.compile(r"<(?:main|article)[\s/>]", re.IGNORECASE)


def _read(document: Document) -> Article:
    source = _decode.text(document, html=True)
    writer = Writer(source)
    base = document.source if _meta.is_url(document.source) else ""
    walker = Walker(writer, base=base, trim=_marks_main(source))
    walker.feed(0, len(source))
    walker.close_to(1)
    writer.end()
    # Beautiful Soup takes 50 ms to load, and the other readers do without it.
    from factcheck.readers import _pagemeta  # noqa: PLC0415

    return _meta.article(document, writer, _pagemeta.stated(source))


def _marks_main(source: str) -> bool:
    if not _MAIN.search(source):  # a quick no; a yes may stand in a comment or script
        return False
    names = (token.name for token in tokens(source, 0, len(source)) if isinstance(token, Tag))
    return any(name in _elements.MAIN for name in names)


READER = Reader(
    suffixes=(".html", ".htm", ".xhtml"),
    media_types=("text/html", "application/xhtml+xml"),
    read=_read,
)
