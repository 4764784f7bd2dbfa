"""An article of one sentence with what its cited pages say, through the real comparison."""

from collections.abc import Sequence

from factcheck.checks import findings
from factcheck.cited import judging, reading, wanting
from factcheck.claims import find
from factcheck.model.records import Evidence, Finding
from factcheck.pipeline import gather
from factcheck.plugins import Document

URL = "https://example.com/page"
OTHER = "https://example.com/other"


def found(
    check: str, text: str, *pages: str, links: str = "", urls: Sequence[str] = (URL, OTHER)
) -> list[Finding]:
    """Return what a check finds in Markdown whose pages say these sentences."""
    one = gather(Document("a.md", (text + links).encode(), language="ja"))
    claims = find(one.article, one.figures, one.links)
    cites = tuple(wanting.cites(one.article, claims, one.links))
    readings = {
        url: reading.read(
            Document(url, f"<html lang=en><main><p>{words}</p></main></html>".encode(), "text/html")
        )
        for url, words in zip(urls, pages, strict=False)
    }
    told = judging.judged(one.article, cites, readings, {})
    evidence = Evidence(one.article, one.figures, one.links, claims, {}, pages=told)
    return list(findings(evidence, {check}))
