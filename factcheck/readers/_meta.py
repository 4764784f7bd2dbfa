"""Title, language and date of publication: what was said, by whom, and which of it counts."""

import re
from datetime import date

from factcheck.model.digests import digest
from factcheck.model.late import late
from factcheck.model.records import Article
from factcheck.nouns import dataclass
from factcheck.plugins import Document
from factcheck.readers import _dateline, _language
from factcheck.readers._frontmatter import Values
from factcheck.readers._writer import Writer

_HEAD = 8
"""Blocks at the head of an article among which a dateline is looked for."""
_URL = late(r"https?://", re.IGNORECASE)
_DATES = ("date", "published", "publishdate", "published_at", "publish_date", "pubdate", "created")
_AUTHORS = ("author", "authors", "byline")
_LANGUAGES = ("lang", "language", "locale")


@dataclass(frozen=True, slots=True)
class Stated:
    """What the markup of an article says of it."""

    title: str | None = None
    """Title."""
    language: str | None = None
    """Primary language."""
    published: date | None = None
    """Date of publication."""
    dated_by: str | None = None
    """Where the date stands: ``front matter``, ``json-ld`` or ``meta``."""
    authors: tuple[str, ...] = ()
    """Names of the authors."""


def is_url(source: str) -> bool:
    """Tell whether a source is an address on the web."""
    return _URL.match(source) is not None


def from_front_matter(values: Values, title: str | None) -> Stated:
    """Return what front matter states; ``title`` is that of the text, should it name none."""
    published = next((day for key in _DATES if (day := _day(values.get(key)))), None)
    language = next((code for key in _LANGUAGES if (code := _language.code(values.get(key)))), None)
    named = values.get("title")
    title = named.strip() if isinstance(named, str) and named.strip() else title
    named = next((value for key in _AUTHORS if (value := values.get(key))), "")
    authors = tuple(line for line in named.split("\n") if line) if isinstance(named, str) else ()
    return Stated(title, language, published, "front matter" if published else None, authors)


def article(document: Document, writer: Writer, stated: Stated) -> Article:
    """Return the finished article; what the user says wins over what the article states."""
    text = writer.builder.text()
    published, dated_by = stated.published, stated.dated_by
    if document.published:
        published, dated_by = document.published, "option"
    elif published is None:
        lines = (block.span.cut(text) for block in writer.blocks[:_HEAD])
        published = next((day for line in lines if (day := _dateline.whole(line))), None)
        dated_by = "dateline" if published else None
    language = _language.code(document.language)
    return Article(
        source=document.source,
        text=text,
        title=stated.title,
        language=language or _language.choose(stated.language, text),
        published=published,
        dated_by=dated_by,
        ids=frozenset(writer.ids),
        blocks=tuple(writer.blocks),
        links=writer.links(),
        offsets=writer.builder.offsets(),
        digest=f"sha256:{digest(document.data)}",
        authors=stated.authors,
        ignores=tuple(writer.ignores),
    )


def _day(value: str | date | None) -> date | None:
    return _dateline.head(value) if isinstance(value, str) else value
