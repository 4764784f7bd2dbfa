"""Which works an article cites: the DOIs and arXiv numbers among its links.

``doi:10.1234/abc`` and ``arXiv:2401.01234`` in the text are links by then.
"""

import re
from collections.abc import Sequence
from urllib.parse import unquote, urlsplit

from factcheck.model.entries import entries
from factcheck.model.records import Article, Link
from factcheck.model.works import Citation, Scheme

_HOSTS = {"doi.org", "dx.doi.org", "www.doi.org"}
_ARXIV_HOSTS = {"arxiv.org", "www.arxiv.org", "export.arxiv.org"}
# ISO 26324; the DOI Handbook.
_DOI = re.compile(r"10\.[0-9]{4,9}(?:\.[0-9]{1,9}){0,4}/[!-~]{1,200}")
# arXiv, "Understanding the arXiv identifier".
_NUMBER = r"[0-9]{2}(?:0[1-9]|1[0-2])\.[0-9]{4,5}|[a-z][a-z-]{1,10}(?:\.[a-z]{2})?/[0-9]{7}"
_ARXIV_PATH = re.compile(
    rf"/(?:abs|pdf|html)/(?P<id>{_NUMBER})(?:v[0-9]{{1,3}})?(?:\.pdf)?/?\Z", re.IGNORECASE
)
_OF_ARXIV = re.compile(rf"10\.48550/arxiv\.(?P<id>{_NUMBER})(?:v[0-9]{{1,3}})?\Z", re.IGNORECASE)


def citations(article: Article, links: Sequence[Link]) -> tuple[Citation, ...]:
    """Return the works that links of an article cite by DOI or arXiv number, in text order.

    What is no possible identifier is left out.
    """
    stated = {entry.link: (entry.title, entry.stated) for entry in entries(article, links)}
    found = []
    for link in links:
        named = _of_address(link.url)
        if named is not None:
            found.append(Citation(*named, link.span, *stated.get(link, (None, None))))
    return tuple(sorted(found, key=lambda one: (one.span, one.key)))


def _of_address(url: str) -> tuple[Scheme, str] | None:
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
    except ValueError:
        return None
    if host in _HOSTS:
        name = unquote(parts.path.lstrip("/") + (f"?{parts.query}" if parts.query else ""))
        match = _DOI.match(name)
        return _named(match[0]) if match and match.end() == len(name) else None
    if host in _ARXIV_HOSTS and (match := _ARXIV_PATH.match(parts.path)):
        return "arxiv", match["id"].lower()
    return None


def _named(doi: str) -> tuple[Scheme, str]:
    """Return what a DOI names: those of arXiv are asked for there."""
    own = _OF_ARXIV.match(doi)
    return ("arxiv", own["id"].lower()) if own else ("doi", doi.lower())
