"""What a person decided upon has changed since.

What: a claim with a decision in the ledger that no longer says what was decided upon: a figure,
the value behind it (a date without a year, when the article's date changes), the wording by more
than restyling, or the row, column or heading it stands under. Also a verification that is older
than `recheck_after` of the settings or of the claim allows.

Why: a verification is worth nothing for other words. Whoever decided should know, and look again.

Bad (ja):  「売上高は974億円」を確認済にしたあと、本文が「売上高は984億円」になった。
Bad (en):  `verified` for "sales of $97.4 billion"; the article now says "sales of $98.4 billion".
Good (ja): 変更のあとで確かめ直し、台帳にもう一度記録した。
Good (en): the new words were checked, and the decision was written down again.

Silent: for claims that nobody decided on, for mere restyling (12,800人 and 1万2800人, quotation
marks, white space), and for what is gone from the article, which `lost-claim` tells.
"""

from collections.abc import Iterator

from factcheck.checks._decisions import decided
from factcheck.model.ledger import known_figures
from factcheck.model.records import Claim, Evidence, Finding, Related
from factcheck.model.words import Overlay, Severity, Why
from factcheck.plugins import Check


def _run(evidence: Evidence) -> Iterator[Finding]:
    for claim in evidence.claims:
        if claim.overlay is not Overlay.STALE:
            continue
        source = evidence.article.source
        span = evidence.article.offsets.to_source(claim.span)
        yield Finding(
            check="stale-claim",
            severity=Severity.WARNING,
            message=f"{decided(claim)} and {_what(claim)}.",
            source=source,
            span=span,
            subject=claim.id or claim.text,
            related=tuple(Related(source, span, words) for words in _words(claim)),
            hint="Look at it again, and write down what you decide.",
        )


def _what(claim: Claim) -> str:
    if claim.why is Why.EXPIRED:
        return "was to be looked at again by now"
    return f"has changed since: {_change(claim)}"


def _words(claim: Claim) -> Iterator[str]:
    """Yield the words that were decided upon, where the catalogue still has them."""
    last = claim.decision
    if claim.why is not Why.EXPIRED and last is not None and last.quote:
        yield f"It said: {last.quote}"


def _change(claim: Claim) -> str:
    """Say what was decided upon and what stands there now; values where the words are equal."""
    last = claim.decision
    if last is None:
        return "nobody knows what it was"
    figures = known_figures(claim.figures)
    then, now = last.figures, tuple(figure.text for figure in figures)
    if then == now and last.values:
        then, now = last.values, tuple(figure.value for figure in figures)
    if not then or then == now:
        return f"the words around {', '.join(figure.text for figure in figures)} are others"
    return f"it was {', '.join(then)}, now it is {', '.join(now)}"


CHECK = Check(Severity.WARNING, _run)
