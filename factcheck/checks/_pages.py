"""`page_findings`: findings about figures by what their cited pages say."""

from collections.abc import Callable, Iterator

from factcheck.model.evidence import PageEvidence
from factcheck.model.records import Evidence, Figure, Finding
from factcheck.model.words import Severity, Status
from factcheck.said import Words
from factcheck.said.pages import REASONS

_LONGEST = 200
_SAME = Words("another value", "値が違う")


def page_findings(
    evidence: Evidence,
    check: str,
    severity: Severity,
    says: tuple[Words, Words],
    wanted: Callable[[Figure, tuple[PageEvidence, ...]], PageEvidence | None],
) -> Iterator[Finding]:
    """Yield one finding for each figure of which ``wanted`` returns what a page says.

    ``says`` are the message, with ``{words}``, ``{found}``, ``{why}``, ``{formula}``,
    ``{sentence}`` and ``{url}``, and the hint, with ``{place}``. Figures that a person has verified
    are left alone; where only the article's list names the page, a finding is a note.
    """
    message, hint = says
    tongue = evidence.tongue
    for claim in evidence.claims:
        if claim.status is Status.VERIFIED or claim.is_gone:
            continue
        for figure in claim.figures:
            told = evidence.pages.get(figure.span, ())
            one = wanted(figure, told) if told else None
            if one is None:
                continue
            yield Finding(
                check=check,
                severity=Severity.NOTE if one.cited == "list" else severity,
                message=message.to(
                    tongue,
                    words=figure.text,
                    found=one.found.text if one.found else "",
                    why=REASONS.get(one.reason, _SAME),
                    formula=f" ({one.formula})" if one.formula else "",
                    sentence=_short(one.page_text or ""),
                    url=one.url,
                ),
                source=evidence.article.source,
                span=evidence.article.offsets.to_source(figure.span),
                subject=f"{figure.text} {one.url}",
                hint=hint.to(tongue, place=one.place or one.url),
            )


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
