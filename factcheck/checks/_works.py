"""What the checks on cited works share: the places that name a work, and what is known of it."""

from collections.abc import Iterator

from factcheck.model.records import Evidence
from factcheck.model.works import Citation, Work
from factcheck.works import citations


def cited_works(evidence: Evidence) -> Iterator[tuple[Citation, Work]]:
    """Yield the places of an article that name a work of which registries told something."""
    if not evidence.works:
        return
    for citation in citations(evidence.article, evidence.links):
        work = evidence.works.get(citation.key)
        if work is not None:
            yield citation, work


def called(citation: Citation) -> str:
    """Return how a work is called to a person: ``doi:10.1234/abc``, ``arXiv:2401.01234``."""
    return f"arXiv:{citation.name}" if citation.scheme == "arxiv" else citation.key
