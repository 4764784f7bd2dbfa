"""Readers turn bytes into an `Article`: one public file a format, each with one `Reader`."""

import re
from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import urlsplit

from factcheck.errors import SourceError
from factcheck.model.imprints import Statements as Statements
from factcheck.model.late import late
from factcheck.model.records import Article
from factcheck.plugins import Document, Reader, discover
from factcheck.readers import _decode
from factcheck.said.reading import SERVED_AS

_URL = late(r"https?://", re.IGNORECASE)
_HTML = late(rb"<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE)
_BEFORE_HTML = late(rb"\s+|<!--(?s:.{0,1000}?)-->|<\?xml[^>]{0,200}>")
_NEVER_TEXT = ("image/", "audio/", "video/", "font/")


def read(document: Document) -> Article:
    """Return the article that a document holds.

    Bytes that can be of one format only pick its reader, else the declared media type, else the
    suffix. Where nothing is known (standard input, a bare URL) what starts like HTML is HTML, a
    list of links with bytes that are no text is plain text, and all else Markdown. A
    ``text/plain`` that is named ``.md`` or ``.html`` is what its name says: so do servers deliver
    raw files.
    Raises `SourceError` for what is not text, or in no encoding that is known.
    """
    return _pick(document).read(document)


def read_cited(document: Document, digits: Iterable[str]) -> tuple[Article, Statements]:
    """Return the words of a page that an article cites, and what it states of itself beside them.

    Of a PDF file its text, of a long HTML page what may hold ``digits`` (significant digits of
    numbers that are looked for): places in the source mean nothing then.
    Raises `SourceError` as `read` does; for PDF its sentence is a fixed word, see `_pdf`.
    """
    from factcheck.readers import _pdf, _slim, _statements  # noqa: PLC0415 (few runs need them)

    if _pdf.is_pdf(document.data):
        words = _pdf.pdf_text(document.data).encode("utf-8", "replace")
        plain = replace(document, data=words, media_type="text/plain", charset="utf-8")
        return _readers()["text"].read(plain), Statements()
    if _pick(document) is not _readers()["html"]:
        return read(document), Statements()
    if len(document.data) > _slim.LONG:
        words = _slim.slim(_decode.text(document, html=True), digits).encode("utf-8", "replace")
        document = replace(document, data=words, charset="utf-8")
    return read(document), _statements.statements(document)


def words_of(document: Document, article: Article) -> str:
    """Return all words of a page that `read_cited` has read as ``article``, cut down or not."""
    from factcheck.readers import _pdf, _slim  # noqa: PLC0415 (as above)

    if len(document.data) <= _slim.LONG or _pdf.is_pdf(document.data):
        return article.text
    if _pick(document) is not _readers()["html"]:
        return article.text
    return _slim.words(_decode.text(document, html=True))


def suffixes() -> frozenset[str]:
    """Return the file name endings that some reader knows, lower case, with the dot."""
    return frozenset(end for reader in _readers().values() for end in reader.suffixes)


def _readers() -> dict[str, Reader]:
    return discover(__name__, Reader)


def _pick(document: Document) -> Reader:
    media_type = (document.media_type or "").partition(";")[0].strip().lower()
    if media_type.startswith(_NEVER_TEXT):
        raise SourceError(SERVED_AS.of(source=document.source, kind=media_type))
    readers = _readers()
    sure = [r for r in readers.values() if r.is_sure and r.is_sure(document.data)]
    if sure:
        return sure[0]
    name = _name(document.source)
    named = [r for r in readers.values() if name.endswith(r.suffixes)]
    typed = [r for r in readers.values() if media_type in r.media_types]
    if typed and not (named and media_type == "text/plain"):
        return typed[0]
    if named:
        return named[0]
    if _starts_like_html(document.data):
        return readers["html"]
    return readers["text" if _decode.is_spoilt_list(document) else "markdown"]


def _name(source: str) -> str:
    if not _URL.match(source):
        return source.lower()
    try:
        return urlsplit(source).path.lower()
    except ValueError:
        return ""


def _starts_like_html(data: bytes) -> bool:
    head = data[:4096].lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"")  # UTF-16 as ASCII
    position = 0
    while found := _BEFORE_HTML.match(head, position):
        position = found.end()
    return _HTML.match(head, position) is not None
