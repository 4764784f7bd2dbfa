"""Reads a text as `factcheck check` does, and runs one check over it."""

import re
from collections.abc import Iterable, Mapping
from datetime import date

from factcheck.checks import findings
from factcheck.model.exchange import Rates
from factcheck.model.records import Finding, Probe
from factcheck.pipeline import evidence, gather
from factcheck.plugins import Document
from factcheck.said import Tongue


def found(
    check: str,
    text: str,
    published: str | None = None,
    *,
    tongue: Tongue = "en",
    source: str = "a.md",
    language: str | None = None,
    rates: Rates | None = None,
    probes: Mapping[str, Probe] | None = None,
) -> tuple[Finding, ...]:
    """Return what one check finds in an article of ``text``, published on an ISO day."""
    day = date.fromisoformat(published) if published else None
    document = Document(source, text.encode("utf-8"), published=day, language=language)
    known = evidence(gather(document), (), probes or {}, tongue, rates=rates)
    return findings(known, {check})


def told(
    check: str, text: str, published: str | None = None, **rest: object
) -> list[tuple[str, str]]:
    """Return severity and subject of what one check finds."""
    every: Iterable[Finding] = found(check, text, published, **rest)  # type: ignore[arg-type]
    return [(one.severity.value, one.subject) for one in every]


def asked(check: str, text: str, published: str | None = None) -> list[str]:
    """Return the subjects of what one check finds: by warnings where all is in one sentence."""
    every = told(check, text, published)
    if not _SENTENCES.search(text):
        assert {severity for severity, _ in every} <= {"warning"}
    return [subject for _, subject in every]


_SENTENCES = re.compile(r"。(?=.)|[.!?] (?=\S)|\n(?=.)")
