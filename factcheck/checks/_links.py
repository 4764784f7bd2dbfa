"""What the checks on links share: one finding for each link with the verdict asked for."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC
from types import MappingProxyType

from factcheck.model.copies import Copy
from factcheck.model.records import Evidence, Finding, Probe
from factcheck.model.spelling import repaired
from factcheck.model.words import CheckFamily, Severity, Verdict
from factcheck.plugins import Check
from factcheck.said import Said, Tongue, Words
from factcheck.said.archives import COPY
from factcheck.said.grounds import grounds

_NO_HINTS: Mapping[str, Words] = MappingProxyType({})
_EMPTY = Words("An empty address", "空の URL")
_NEW = Words("the new address", "新しい URL")
_RIGHT = Words("the right one", "正しい URL")
_FAILING = Words(
    "not good since {since}, {count} probes in a row", "{since} から {count} 回続けて問題あり"
)
_BETWEEN = Words("; ", "。")
_OPENERS = re.compile(r"(?:An?|Any|Its?|More|No|Not|On|Only|Read|So|The|There|What) ")
"""How the sentences of `said.details` begin in English, but for names."""


def link_check(  # noqa: PLR0913 (what is told, how, and when not)
    verdict: Verdict,
    severity: Severity,
    says: Words,
    hint: Words,
    hints: Mapping[str, Words] = _NO_HINTS,
    *,
    silent: Callable[[Probe], bool] = lambda _: False,
) -> Check:
    """Return the check ``<verdict>-link``.

    ``says`` is the message, with ``{url}`` and ``{why}``; ``{final}`` in ``hint`` is the address
    at the end of the redirects, ``{meant}`` what a misspelled one should be. ``hints`` are better
    ones for some reasons; ``silent`` tells of which probes nothing is said.
    """

    def run(evidence: Evidence) -> Iterator[Finding]:
        tongue = evidence.tongue
        for link in evidence.links:
            probe = evidence.probes.get(link.key)
            if probe is None or probe.verdict is not verdict or silent(probe):
                continue
            yield Finding(
                check=f"{verdict}-link",
                severity=severity,
                message=says.to(tongue, url=link.url or _EMPTY, why=_why(probe, tongue)),
                source=evidence.article.source,
                span=link.at,
                subject=link.url,
                hint=_with_copy(
                    hints.get(probe.reason, hint).of(
                        final=probe.final_url or _NEW, meant=repaired(link.url) or _RIGHT
                    ),
                    evidence.copies.get(link.url),
                ).to(tongue),
            )

    return Check(severity, CheckFamily.LINKS, run)


def _with_copy(hint: Said, copy: Copy | None) -> Said:
    """Return what to do next, with the archived copy if there is one."""
    if copy is None:
        return hint
    return COPY.of(hint=hint, day=copy.day.isoformat(), address=copy.address)


def _why(probe: Probe, tongue: Tongue) -> str:
    """Say the reason, what it means, the evidence, and since when it is so."""
    first, *parts = grounds(probe.reason, probe.detail, tongue) or [""]
    parts = [_within(part) for part in parts]
    parts.insert(0, f"{probe.reason}: {_within(first)}" if first else probe.reason)
    if probe.since is not None:
        since = f"{probe.since.astimezone(UTC):%Y-%m-%d}"
        parts.append(_FAILING.to(tongue, since=since, count=probe.failures))
    return _BETWEEN.to(tongue).join(parts)


def _within(words: str) -> str:
    """Return an English sentence as it stands behind a colon or semicolon."""
    return words[0].lower() + words[1:] if _OPENERS.match(words) else words
