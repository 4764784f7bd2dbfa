"""What the checks on links share: one finding for each link with the verdict asked for."""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC
from types import MappingProxyType

from factcheck.model.records import Evidence, Finding, Probe
from factcheck.model.spelling import repaired
from factcheck.model.words import Severity, Verdict
from factcheck.plugins import Check

_NO_HINTS: Mapping[str, str] = MappingProxyType({})


def link_check(  # noqa: PLR0913 (what is told, how, and when not)
    verdict: Verdict,
    severity: Severity,
    says: str,
    hint: str,
    hints: Mapping[str, str] = _NO_HINTS,
    *,
    silent: Callable[[Probe], bool] = lambda _: False,
) -> Check:
    """Return the check ``<verdict>-link``.

    ``says`` follows the address in the message; ``{final}`` in ``hint`` is the address at the
    end of the redirects, ``{meant}`` what a misspelled one should be. ``hints`` are better ones
    for some reasons; ``silent`` tells of which probes nothing is said.
    """

    def run(evidence: Evidence) -> Iterator[Finding]:
        for link in evidence.links:
            probe = evidence.probes.get(link.key)
            if probe is None or probe.verdict is not verdict or silent(probe):
                continue
            yield Finding(
                check=f"{verdict}-link",
                severity=severity,
                message=f"{link.url or 'An empty address'} {says} ({_why(probe)}).",
                source=evidence.article.source,
                span=link.at,
                subject=link.url,
                hint=hints.get(probe.reason, hint).format(
                    final=probe.final_url or "the new address",
                    meant=repaired(link.url) or "the right one",
                ),
            )

    return Check(severity, run)


def _why(probe: Probe) -> str:
    words = f"{probe.reason}: {probe.detail.rstrip('.')}" if probe.detail else probe.reason
    if probe.since is None:
        return words
    since = probe.since.astimezone(UTC)
    return f"{words}; not good since {since:%Y-%m-%d}, {probe.failures} probes in a row"
