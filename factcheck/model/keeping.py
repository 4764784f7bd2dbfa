"""A claim of an article in the form in which the catalogue keeps it."""

from dataclasses import replace

from factcheck.model.heads import names
from factcheck.model.ledger import (
    KnownClaim,
    Mode,
    digest,
    known_figures,
    sense_digest,
    surroundings,
)
from factcheck.model.records import Article, Claim
from factcheck.model.text import Span


def kept(article: Article, claim: Claim, mode: Mode) -> KnownClaim:
    """Return the record of a claim, its id empty if it has none yet.

    With mode ``figures`` no word of the article is in it, only digests of them.
    """
    gone, full = claim.is_gone, mode == "full"
    figures = known_figures(claim.figures)
    prefix, suffix = ("", "") if gone else surroundings(article.text, claim.span)
    return KnownClaim(
        id=claim.id or "",
        quote=claim.text if full else None,
        digest=digest(claim.text, claim.heads),
        prefix=prefix if full else None,
        suffix=suffix if full else None,
        line=0 if gone else line(article, claim.span),
        statement=claim.statement,
        figures=figures,
        sources=tuple(dict.fromkeys(link.url for link in claim.links)),
        log=claim.log,
        heads=claim.heads if full else names(claim.heads),
        sense=None if full else sense_digest(claim.text, figures),
        held=claim.held,
    )


def without_words(claim: KnownClaim) -> KnownClaim:
    """Return a record with digests in place of the words of the article."""
    if claim.quote is None:
        return claim
    return replace(
        claim,
        quote=None,
        prefix=None,
        suffix=None,
        heads=names(claim.heads),
        sense=sense_digest(claim.quote, claim.figures),
    )


def line(article: Article, span: Span) -> int:
    """Return the line of the source in which a stretch of the article's text begins."""
    return article.offsets.place(article.offsets.to_source(span).start).line
