"""Probes as rows of the history, and back."""

import json
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from factcheck.model.probes import Hop, Probe
from factcheck.model.secrets import masked
from factcheck.model.words import Verdict

_json = json.JSONEncoder(ensure_ascii=False).encode  # `json.dumps` would make a new one each time


def plain(text: str) -> str:
    """Return the text without passwords, lone surrogates and NUL, which not every store holds."""
    shown = masked(text)
    if shown.isascii():  # as nearly all addresses are
        return held(shown)
    return held(shown.encode("utf-8", "surrogatepass").decode("utf-8", "replace"))


def held(text: str) -> str:
    """Return the text as PostgreSQL can hold it: with U+FFFD for each NUL."""
    return text.replace("\0", "\ufffd")


def row(probe: Probe) -> tuple[object, ...]:
    """Return the values of a probe's row, passwords masked."""
    # One zone and one width, so that the order of the text is the order of time.
    at = probe.at.astimezone(UTC).isoformat(timespec="microseconds")
    hops = _json([[hop.status, masked(hop.url)] for hop in probe.hops]) if probe.hops else "[]"
    return (
        plain(probe.url),
        at,
        probe.verdict.value,
        probe.reason,
        probe.status,
        None if probe.final_url is None else plain(probe.final_url),
        plain(hops) if probe.hops else hops,
        probe.took,
        probe.digest,
        None if probe.detail is None else plain(probe.detail),
        _told(probe.evidence) if probe.evidence else None,
        probe.site,
        None if probe.title is None else plain(probe.title),
        probe.language,
        probe.etag,
        probe.modified,
        int(probe.private),
        plain(probe.vantage) or None,
    )


@lru_cache(maxsize=1024)  # most pages share theirs
def _told(evidence: tuple[tuple[str, str], ...]) -> str:
    return plain(_json(evidence))


def probe(values: tuple[Any, ...], url: str) -> Probe:
    """Return the probe of a row for the address as it was asked for, password and all."""
    _, at, verdict, reason, status, final_url, hops, took, digest, detail, *later = values
    evidence, site, title, language, etag, modified, private, vantage = later
    return Probe(
        url=url,
        at=datetime.fromisoformat(at),
        verdict=Verdict(verdict),
        reason=reason,
        status=status,
        final_url=final_url,
        hops=tuple(Hop(int(number), str(where)) for number, where in json.loads(hops)),
        took=took,
        digest=digest,
        detail=detail,
        evidence=tuple((str(name), str(value)) for name, value in json.loads(evidence or "[]")),
        site=site,
        title=title,
        language=language,
        etag=etag,
        modified=modified,
        private=bool(private),
        vantage=vantage or "",
    )
