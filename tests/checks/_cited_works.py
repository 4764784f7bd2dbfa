"""An article that cites a work, with what its registry says of it."""

from factcheck.checks import findings
from factcheck.model.records import Evidence, Finding
from factcheck.model.works import Work
from factcheck.pipeline import gather
from factcheck.plugins import Document
from factcheck.said import Tongue


def found(check: str, text: str, *works: Work, tongue: Tongue = "en") -> list[Finding]:
    """Return what a check finds in Markdown of which registries say this."""
    language = "en" if text.isascii() else "ja"
    one = gather(Document("a.md", text.encode(), language=language))
    known = {work.key: work for work in works}
    evidence = Evidence(one.article, one.figures, one.links, (), {}, tongue, works=known)
    return list(findings(evidence, {check}))
