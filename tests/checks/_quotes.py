"""An article with a quotation and the page it cites, through the real reading."""

from factcheck.checks import findings
from factcheck.cited import quoted, reading
from factcheck.model.quotations import Echo
from factcheck.model.records import Evidence, Finding
from factcheck.pipeline import gather
from factcheck.plugins import Document
from factcheck.said import Tongue

URL = "https://example.com/page"
OTHER = "https://example.com/other"
HISTORY = {"ja": "会社の歴史は長い。" * 40, "en": "The plant has a long history. " * 40}
"""What the rest of a page says."""


def evidence(text: str, *pages: str, page_language: str = "", tongue: Tongue = "en") -> Evidence:
    """Return an article in Markdown with what the pages at `URL` and `OTHER` say of its quotations.

    ``{u}`` and ``{o}`` in the text are those addresses; each page is a sentence within others.
    """
    language = "en" if text.isascii() else "ja"
    page_language = page_language or language
    source = text.replace("{u}", URL).replace("{o}", OTHER)
    one = gather(Document("a.md", source.encode(), language=language))
    quotes = list(quoted.quotes(one.article, one.links))
    wanted = quoted.looked_for(quotes)
    readings = {}
    for url, words in zip((URL, OTHER), pages, strict=False):
        rest = HISTORY[page_language]
        html = f"<html lang={page_language}><main><p>{rest}</p><p>{words} {rest}</p></main></html>"
        page = Document(url, html.encode(), "text/html")
        readings[url] = reading.read(page, quotes=wanted.get(url, ()))
    told = quoted.heard(quotes, readings, {})
    return Evidence(one.article, one.figures, one.links, (), {}, tongue, quotations=told)


def echoes(text: str, *pages: str, page_language: str = "") -> list[Echo]:
    """Return what the pages say."""
    known = evidence(text, *pages, page_language=page_language)
    return [echo for told in known.quotations.values() for echo in told]


def found(check: str, text: str, *pages: str, tongue: Tongue = "en") -> list[Finding]:
    """Return what a check finds."""
    return list(findings(evidence(text, *pages, tongue=tongue), {check}))
