"""How the checks ask the author (疑問出し): a finding at a place of the article's text."""

from collections.abc import Iterable

from factcheck.laws.sure import within_sentence
from factcheck.model.records import Evidence, Finding, Related
from factcheck.model.text import Span
from factcheck.model.words import Severity
from factcheck.said import Said


def ask(  # noqa: PLR0913 (what, where, how and beside what)
    evidence: Evidence,
    check: str,
    severity: Severity,
    span: Span,
    message: Said,
    *,
    hint: Said | None = None,
    related: Iterable[tuple[Span, Said]] = (),
    of: Iterable[Span] = (),
) -> Finding:
    """Return a finding about the words of ``span``, a place in the article's text.

    ``related`` are further places in that text, each with what is there; ``of`` are those of the
    figures it holds to each other: it is a note at most where they do not stand in one sentence.
    """
    article, tongue = evidence.article, evidence.tongue
    places = article.offsets.to_source
    severity = within_sentence(article.text, of, severity)
    return Finding(
        check=check,
        severity=severity,
        message=message.to(tongue),
        source=article.source,
        span=places(span),
        subject=span.cut(article.text),
        related=tuple(
            Related(article.source, places(place), words.to(tongue)) for place, words in related
        ),
        hint=hint.to(tongue) if hint is not None else None,
    )
