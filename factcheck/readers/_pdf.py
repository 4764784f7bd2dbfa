"""The words of a PDF file, by pypdf (extra ``pdf``): only for cited pages, not for articles."""

import logging
from io import BytesIO

from factcheck.errors import SourceError
from factcheck.model.late import late

MAGIC = b"%PDF-"
"""How a PDF file begins; the standard lets up to 1024 bytes stand before it."""
PAGES = 200
"""Most pages that are read: a long annual report."""
_LETTERS = 600_000
"""Code points after which reading ends."""
_WITHIN = 1024
_WRAP = late(r"(?<![.。!?:：])[ \t]*\n(?=[ \t]*[a-z(])")
"""A line break inside a Latin sentence; PDF knows lines only."""
_WIDE = r"[\u3040-\u30ff\u4e00-\u9fff]"
_WIDE_WRAP = late(rf"(?<={_WIDE})[ \t]*\n[ \t]*(?={_WIDE})")


def is_pdf(data: bytes) -> bool:
    """Tell whether bytes are a PDF file."""
    return MAGIC in data[:_WITHIN]


def pdf_text(data: bytes) -> str:
    """Return the words of a PDF file page by page, lines of a sentence joined.

    Raises `SourceError` with ``pdf-without-pypdf``, ``pdf-encrypted`` or ``pdf-damaged`` as its
    sentence. At most `PAGES` pages are read.
    """
    try:
        import pypdf  # noqa: PLC0415 (the extra "pdf"; 100 ms that few runs need)
    except ImportError as error:
        raise SourceError("pdf-without-pypdf") from error
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it tells of every slip of a file
    parts: list[str] = []
    length = 0
    try:
        reader = pypdf.PdfReader(BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise SourceError("pdf-encrypted")
        for number in range(min(len(reader.pages), PAGES)):
            parts.append(reader.pages[number].extract_text() or "")
            length += len(parts[-1])
            if length > _LETTERS:
                break
    except SourceError:
        raise
    except Exception as error:
        if not parts:
            raise SourceError("pdf-damaged") from error
    text = "\n\n".join(parts)[:_LETTERS]
    return _WIDE_WRAP.sub("", _WRAP.sub(" ", text))
