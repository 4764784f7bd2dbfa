"""Works by their identifiers: which an article cites, whom to ask, what the answers mean. Pure."""

from factcheck.works._arxiv import arxiv_url, of_arxiv
from factcheck.works._crossref import crossref_url, of_crossref
from factcheck.works._finding import citations
from factcheck.works._handles import exists, handle_url

__all__ = [
    "arxiv_url",
    "citations",
    "crossref_url",
    "exists",
    "handle_url",
    "of_arxiv",
    "of_crossref",
]
