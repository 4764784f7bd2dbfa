"""What was found is merged with what is known: ids and logs stay, what changed is stale."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from factcheck.model.heads import Heads, names
from factcheck.model.keeping import kept
from factcheck.model.ledger import KnownArticle, KnownClaim, digest, known_figures, sense_digest
from factcheck.model.log import LogEntry, deciding
from factcheck.model.matching import faces, match
from factcheck.model.records import Article, Claim
from factcheck.model.standing import Rules, expiry, is_expired, weighed
from factcheck.model.text import Span
from factcheck.model.words import Overlay, Status, Why

ANYTHING = Rules()
"""Rules that every decision fulfils."""


def merge(
    found: Sequence[Claim],
    known: KnownArticle | None,
    article: Article,
    rules: Rules = ANYTHING,
) -> tuple[Claim, ...]:
    """Return the claims found, with id, log and statement of those the catalogue knows.

    A known claim is found again by its words, told apart by its heads and surroundings; else by
    its place and likeness (see `matching.match`); else it is ``lost``: it comes after all others
    with an empty span at the end of the text, and once a person has retired it, that is settled
    and no overlay lies over it. A decided claim is ``stale`` if its sense, its heads or the value
    of one of its figures has changed, or if it was verified too long ago for the ``rules``.
    """
    if known is None or not known.claims:
        return tuple(found)
    authors = (*article.authors, *known.authors)
    known = replace(known, claims=tuple(_weighed(each, authors, rules) for each in known.claims))
    pairs = match(faces([kept(article, claim, known.text) for claim in found]), faces(known.claims))
    merged = list(found)
    above = Heads(article, [figure for claim in found for figure in claim.figures])
    for index, position in pairs.items():
        merged[position] = _joined(found[position], known.claims[index], rules, above)
    end = Span(len(article.text), len(article.text))
    merged += [
        _gone(record, end) for index, record in enumerate(known.claims) if index not in pairs
    ]
    return tuple(merged)


def _weighed(record: KnownClaim, authors: Sequence[str], rules: Rules) -> KnownClaim:
    return replace(record, log=weighed(record.log, authors, rules))


def _joined(claim: Claim, record: KnownClaim, rules: Rules, above: Heads) -> Claim:
    log = _pinned(record)
    decision = deciding(log)
    why, held = None, False
    term = (log, [item.kind for item in claim.figures], record.recheck_after, rules)
    if decision is not None and decision.status is not Status.OPEN:
        if _has_changed(claim, record, decision, above):
            why = Why.CHANGED
            log = _with_words(log, decision, record)
        else:
            why = Why.EXPIRED if is_expired(*term) else None
            held = digest(claim.text, claim.heads) != decision.digest
    overlay = Overlay.STALE if why else None
    return replace(
        claim,
        id=record.id,
        log=log,
        statement=record.statement,
        overlay=overlay,
        why=why,
        held=held,
        until=expiry(*term),
    )


def _gone(record: KnownClaim, end: Span) -> Claim:
    log = _pinned(record)
    decision = deciding(log)
    is_settled = decision is not None and decision.status is Status.RETIRED
    overlay = None if is_settled else Overlay.LOST
    words = record.quote or ""
    return Claim(record.id, end, words, (), (), log, record.statement, overlay, record.heads)


def _has_changed(claim: Claim, record: KnownClaim, last: LogEntry, above: Heads) -> bool:
    """Tell whether the claim says something else than when it was last decided upon.

    The log remembers digest and values of then; the record moves on only when the claim changes,
    so while its digest is the log's it still holds the words decided upon. Other heads alone are
    no change where the old ones still stand, see `Heads.stand`.
    """
    if digest(claim.text, claim.heads) == last.digest:
        return _has_other_values(claim, last)
    if record.digest != last.digest:
        return True
    if record.quote is None:
        own, then = record.sense, record.heads
    else:
        own, then = sense_digest(record.quote, record.figures), names(record.heads)
    if own != sense_digest(claim.text, known_figures(claim.figures)):
        return True
    return then != names(claim.heads) and not above.stand(then, claim)


def _has_other_values(claim: Claim, last: LogEntry) -> bool:
    """Tell whether a figure of the same words states another value than was decided upon.

    A year-less date does when the article's date changes. A figure that is recognized now and
    was not then, or the other way round, is no change: the person saw the same words.
    """
    if len(last.figures) != len(last.values):
        return False
    then = Counter(zip(last.figures, last.values, strict=True))
    surfaces = Counter(last.figures)
    now = Counter((figure.text, figure.value) for figure in known_figures(claim.figures))
    return any(
        count > then[surface, value]
        for (surface, value), count in now.items()
        if surfaces[surface] == sum(many for (words, _), many in now.items() if words == surface)
    )


def _pinned(record: KnownClaim) -> tuple[LogEntry, ...]:
    """Return the log; what a person wrote by hand gets what the record beside it says.

    That is the digest of the words, and the values of the figures of the same words.
    """
    last = deciding(record.log)
    if last is None:
        return record.log
    pinned = replace(last, digest=last.digest or record.digest)
    surfaces = tuple(figure.text for figure in record.figures)
    if pinned.digest == record.digest and not last.values and last.figures in {(), surfaces}:
        values = tuple(figure.value for figure in record.figures)
        pinned = replace(pinned, figures=surfaces, values=values)
    return _with(record.log, last, pinned)


def _with_words(
    log: Sequence[LogEntry], decision: LogEntry, record: KnownClaim
) -> tuple[LogEntry, ...]:
    """Return the log with the words that were decided upon, before the record moves on."""
    if decision.quote is not None or record.digest != decision.digest:
        return tuple(log)
    return _with(log, decision, replace(decision, quote=record.quote))


def _with(log: Sequence[LogEntry], old: LogEntry, new: LogEntry) -> tuple[LogEntry, ...]:
    return tuple(new if entry is old else entry for entry in log)
