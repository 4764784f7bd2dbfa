"""What is remembered of a link, in lines for a person: each verdict with what it rests on."""

from collections.abc import Iterator
from datetime import datetime

from factcheck.formats._safe import one_line
from factcheck.model.probes import Probe
from factcheck.model.width import fit, wrap
from factcheck.said import Tongue
from factcheck.said import cli as say
from factcheck.said.details import detail_of
from factcheck.said.evidence import name_of, value_of
from factcheck.said.labels import label
from factcheck.said.reasons import means

_COLUMNS = 80
_LABEL = 16  # columns of the names of evidence


def lines_of(probe: Probe, tongue: Tongue, *, briefly: bool = False) -> Iterator[str]:
    """Yield a probe in lines of at most 80 columns; addresses are never cut.

    ``briefly`` leaves out what its verdict rests on.
    """
    status = f" HTTP {probe.status}" if probe.status else ""
    verdict = label(probe.verdict, tongue)
    yield f"{_local(probe.at)}  {verdict} ({probe.reason}){status}  {probe.took:.2f} s"
    if briefly:
        return
    reason, detail = means(probe.reason, tongue), detail_of(probe.detail or "", tongue)
    if not detail.casefold().startswith(reason.casefold()):  # it says the same, and more
        yield from _told(reason)
    for hop in probe.hops:
        yield f"    {hop.status} -> {one_line(hop.url)}"
    if detail:
        yield from _told(detail)
    for name, value in _evidence(probe, tongue):
        lead = fit(name_of(one_line(name), tongue), _LABEL)
        words = value_of(name, one_line(value), tongue)
        first, *rest = wrap(words, _COLUMNS - 4 - _LABEL) or [""]
        yield f"    {lead}{first}"
        yield from (" " * (4 + _LABEL) + line for line in rest)


def basis_of(probe: Probe) -> tuple[object, ...]:
    """Return what the verdict on a probe rests on, without what differs from night to night."""
    return (
        probe.verdict, probe.reason, probe.status, probe.final_url, probe.hops, probe.detail,
        probe.site, probe.title, probe.language, probe.vantage, probe.private,
    )  # fmt: skip


def outcome_of(told: Probe, last: Probe, tongue: Tongue) -> Iterator[str]:
    """Yield what the past makes of the ``last`` probe, ``told`` with it."""
    if told.since:
        yield say.FAILING.to(tongue, since=_local(told.since), count=told.failures)
    if told.reason != last.reason:
        verdict = label(told.verdict, tongue)
        yield say.JUDGED.to(tongue, verdict=verdict, reason=told.reason)
        yield from _told(detail_of(told.detail or "", tongue))


def _told(words: str) -> Iterator[str]:
    yield from (f"    {line}" for line in wrap(one_line(words), _COLUMNS - 4))


def _evidence(probe: Probe, tongue: Tongue) -> Iterator[tuple[str, str]]:
    if probe.final_url:
        yield "final address", probe.final_url
    yield from probe.evidence
    identity = [word for word in (probe.site, probe.title, probe.language) if word]
    if identity:
        yield "page", " · ".join(identity)
    for name, value in (("etag", probe.etag), ("last-modified", probe.modified)):
        if value:
            yield name, value
    if probe.digest:
        yield "body", f"{probe.digest[:23]}…"
    if probe.vantage:
        yield "vantage", probe.vantage
    if probe.private:
        yield "rule", say.OLD_RULE.to(tongue)


def _local(at: datetime) -> str:
    return at.astimezone().isoformat(" ", "seconds")
