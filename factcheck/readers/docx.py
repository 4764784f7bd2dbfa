"""Reads .docx files (Word and its kin), with python-docx from the extra ``docx``.

The text is what Word shows once all tracked changes are accepted: words, list items, table cells,
text boxes, then footnotes and endnotes. Hidden text, comments, page headers, tables of contents
and deleted words are left out. The file is no text, so places are counted in the article's text:
line 1 is its first block.

The dates in a file's properties tell when somebody made or saved it, which is no publication: the
date of an article is the one in its dateline.
"""

from dataclasses import replace

from factcheck.errors import SourceError
from factcheck.model.pieces import Piece, Pieces
from factcheck.model.records import Article, Link
from factcheck.model.text import OffsetMap, line_starts
from factcheck.plugins import Document, Reader
from factcheck.said import reading as say

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_LOCKED = b"\xd0\xcf\x11\xe0"
_MAIN_PART = b"word/document"


def _read(document: Document) -> Article:
    source = document.source
    if document.data.startswith(_LOCKED):  # MS-OFFCRYPTO: a compound file around the archive
        raise SourceError(say.OLD_DOC.of(source=source))
    if not document.data.startswith(_ZIP):
        raise SourceError(say.NO_DOCX.of(source=source))
    try:
        # python-docx takes 90 ms to load, and the other readers do without it.
        from factcheck.readers import _docx_article  # noqa: PLC0415
    except ImportError as error:
        raise SourceError(say.NEEDS_DOCX.of(source=source)) from error
    return _placed(_docx_article.read(document))


def _placed(article: Article) -> Article:
    """Return the article with places in its own text, and without links that nobody sees."""
    size = len(article.text)
    whole = Pieces((Piece(0, 0, size, size),) if size else ())
    offsets = OffsetMap(whole, line_starts(article.text), size)
    links: list[Link] = [replace(one, at=one.span) for one in article.links if one.is_seen]
    return replace(article, offsets=offsets, links=tuple(links))


def _is_docx(data: bytes) -> bool:
    """Tell whether a ZIP archive names the main part of a text; names are never packed."""
    return data.startswith(_ZIP) and _MAIN_PART in data


READER = Reader(
    suffixes=(".docx", ".docm"),
    media_types=(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.ms-word.document.macroenabled.12",
    ),
    read=_read,
    is_sure=_is_docx,
)
