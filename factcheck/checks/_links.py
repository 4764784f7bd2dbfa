"""What the checks on links share: one finding for each link with the verdict asked for."""

from collections.abc import Iterator

from factcheck.model.records import Evidence, Finding, Probe
from factcheck.model.words import Severity, Verdict
from factcheck.plugins import Check


def link_check(verdict: Verdict, severity: Severity, says: str, hint: str) -> Check:
    """Return the check ``<verdict>-link``.

    ``says`` follows the address in the message; ``{final}`` in ``hint`` is the address at the
    end of the redirects.
    """

    def run(evidence: Evidence) -> Iterator[Finding]:
        for link in evidence.links:
            probe = evidence.probes.get(link.url)
            if probe is None or probe.verdict is not verdict:
                continue
            yield Finding(
                check=f"{verdict}-link",
                severity=severity,
                message=f"{link.url or 'An empty address'} {says} ({_why(probe)}).",
                source=evidence.article.source,
                span=link.at,
                subject=link.url,
                hint=hint.format(final=probe.final_url or "the new address"),
            )

    return Check(severity, run)


def _why(probe: Probe) -> str:
    return f"{probe.reason}: {probe.detail.rstrip('.')}" if probe.detail else probe.reason
