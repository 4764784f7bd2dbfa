"""Nobody can tell for sure where an address ends.

What: an address without a space behind it, where the words that follow could be part of it, as in
`https://example.com/会社概要。`. Both readings are asked about, and the better answer counts.

Why: a reader's browser or mail program has to guess as well, and may guess otherwise.

Bad (ja):  詳細はhttps://example.com/会社概要。
Bad (en):  See https://example.com/東京版.
Good (ja): 詳細は https://example.com/会社概要 にある。
Good (en): See <https://example.com/東京>.

Silent: where what follows decides it, such as を参照, 、 or a closing bracket behind ASCII.
"""

from collections.abc import Iterator

from factcheck.model.records import Evidence, Finding
from factcheck.model.words import Severity
from factcheck.plugins import Check


def _run(evidence: Evidence) -> Iterator[Finding]:
    for link in evidence.links:
        if link.alternative is None:
            continue
        probe = evidence.probes.get(link.key)
        asked = f" {probe.detail}" if probe and probe.detail else ""
        yield Finding(
            check="open-boundary",
            severity=Severity.NOTE,
            message=f"{link.url}: {link.note}; it may end as in {link.alternative}.{asked}",
            source=evidence.article.source,
            span=link.at,
            subject=link.url,
            hint="Add a space after the address, or write <address>.",
        )


CHECK = Check(Severity.NOTE, _run)
