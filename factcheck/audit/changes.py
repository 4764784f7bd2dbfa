"""What a run finds otherwise than the run before, and what it remembers for the next.

Of each article are kept the time, its claims with where they stand, and its other findings; of
links those that are not good. No word of an article is kept. What one run does not look at stays
as the runs before left it, so that runs over different articles do not hide each other's news.
"""

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from factcheck.errors import StorageError
from factcheck.model.changes import Change, Changes
from factcheck.model.ledger import digest
from factcheck.model.records import ArticleReport, Claim, Finding, Report
from factcheck.model.words import GOOD, Status, Verdict
from factcheck.nouns import dataclass

if TYPE_CHECKING:
    from factcheck.storage.history import History

Seen = dict[str, Any]
"""``articles``: by name ``at``, ``claims`` (`_state`s by id or digest), ``findings`` (checks by
fingerprint); ``links``: verdicts by `Link.key`. Plain JSON."""
_DIGITS = 16
"""Hexadecimal digits kept of a digest: among 10⁶ claims two are alike once in 10⁷ cases."""
_TOLD_ELSEWHERE = frozenset({"unverified-figure", "stale-claim", "disputed-claim", "lost-claim"})
"""Checks whose findings are a claim's state said again."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a run looked at its articles."""

    name: Callable[[str], str]
    """Gives the name by which an article is remembered, from its source."""
    ran: Collection[str]
    """The checks that ran."""
    claims: bool
    """Whether it looked for figures, and so for claims."""


def read(saved: str | None, *, again: bool) -> Seen:
    """Return what was known before a run, from what `saved` returned after the last one.

    A run that is shown ``again`` is compared with what was known before it.
    """
    last = json.loads(saved) if saved else {}
    found: Seen = last.get("before" if again else "seen") or {}
    return found


def saved(report: Report, before: Seen, wishes: Mapping[str, object], look: Look) -> str:
    """Return what is to be remembered of a run: what it was asked for, and what is known now.

    What was known before it of the same articles is kept, so that it can be shown again.
    """
    articles, links = _tables(before)
    own = {look.name(_source(each)) for each in report.articles}
    then = {
        "articles": {key: value for key, value in articles.items() if key in own},
        "links": {key: value for key, value in links.items() if key in report.probes},
    }
    seen = remembered(report, before, look)
    kept = {"at": report.run.at.isoformat(), **wishes, "seen": seen, "before": then}
    return json.dumps(kept, default=str, ensure_ascii=False)


def since_last(
    report: Report, wishes: Mapping[str, object], look: Look, history: "History", last: str | None
) -> Report:
    """Return the report with what changed since the run before; remember it for the next.

    ``wishes`` is what it was asked for, ``last`` what was known of the last run when it began.
    Raises `StorageError`.
    """
    with suppress(StorageError):
        last = history.last_run()  # another run may have ended meanwhile
    again = bool(wishes["recall"])
    before = read(last, again=again)
    if not again:
        history.save_run(saved(report, before, wishes, look))
    return replace(report, changes=compared(report, before, look))


def compared(report: Report, before: Seen, look: Look) -> Changes:
    """Return what is not as it was ``before``; a link of which nothing is known now is no news."""
    articles, links = _tables(before)
    known = [each for each in report.articles if look.name(_source(each)) in articles]
    times = [datetime.fromisoformat(articles[look.name(_source(each))]["at"]) for each in known]
    items: list[Change] = []
    told = [each for each in known if articles[look.name(_source(each))]["claims"] is not None]
    for each in told if look.claims else ():
        items += _claims(each, articles[look.name(_source(each))]["claims"])
    items += _links(report, links, {_source(each) for each in known})
    for each in told:  # where figures were never looked for, no finding is new
        items += _findings(each, articles[look.name(_source(each))]["findings"], look.ran)
    fresh = tuple(
        _source(each) for each in report.articles if look.name(_source(each)) not in articles
    )
    return Changes(min(times, default=None), tuple(items), fresh)


def remembered(report: Report, before: Seen, look: Look) -> Seen:
    """Return what is known after a run: what it saw, and of all else what was known before."""
    articles, links = _tables(before)
    seen = {}
    for each in report.articles:
        own = look.name(_source(each))
        then = articles.get(own, {"claims": None, "findings": {}})
        left = {mark: by for mark, by in then["findings"].items() if by not in look.ran}
        claims = dict(_states(each)) if look.claims else then["claims"]
        found = {finding.fingerprint: finding.check for finding in _others(each)}
        at = report.run.at.isoformat()
        seen[own] = {"at": at, "claims": claims, "findings": {**left, **found}}
    looked_at = {
        key: probe.verdict
        for key, probe in report.probes.items()
        if probe.verdict is not Verdict.UNCHECKED
    }
    kept = {key: verdict for key, verdict in links.items() if key not in looked_at}
    bad = {key: str(verdict) for key, verdict in looked_at.items() if verdict not in GOOD}
    return {"articles": {**articles, **seen}, "links": {**kept, **bad}}


def _tables(seen: Seen) -> tuple[dict[str, Any], dict[str, str]]:
    return seen.get("articles", {}), seen.get("links", {})


def _source(each: ArticleReport) -> str:
    return each.evidence.article.source


def _states(each: ArticleReport) -> Iterator[tuple[str, str]]:
    for claim in each.evidence.claims:
        yield claim.id or _words(claim), _state(claim)


def _words(claim: Claim) -> str:
    return digest(claim.text, claim.heads)[:_DIGITS]


def _state(claim: Claim) -> str:
    return str(claim.overlay or claim.status)


def _claims(each: ArticleReport, before: Mapping[str, str]) -> Iterator[Change]:
    article = each.evidence.article
    gone = dict(before)
    for claim in each.evidence.claims:
        # What had no id yet, because the catalogue did not know it, is found by its words.
        was = [gone.pop(key, None) for key in (claim.id, _words(claim)) if key]
        then = next((state for state in was if state is not None), None)
        now = _state(claim)
        if then == now or (then is None and claim.is_gone):
            continue
        start = article.offsets.to_source(claim.span).start
        decision = claim.decision if claim.overlay is None else None
        yield Change(
            "claim",
            article.source,
            claim.text or claim.statement or ", ".join(figure.text for figure in claim.figures),
            None if claim.is_gone else article.offsets.place(start).line,
            then,
            now,
            claim.id,
            decision.by if decision and claim.status is not Status.OPEN else None,
        )
    for key, then in gone.items():
        yield Change("claim", article.source, "", None, then, None, key if "-" in key else None)


def _links(report: Report, before: Mapping[str, str], known: set[str]) -> Iterator[Change]:
    told: set[str] = set()
    for each in report.articles:
        article = each.evidence.article
        for link in each.evidence.links:
            probe = report.probes.get(link.key)
            if link.key in told or probe is None or probe.verdict is Verdict.UNCHECKED:
                continue
            told.add(link.key)
            was = before.get(link.key)
            now = str(probe.verdict)
            if was == now or (
                was is None and (probe.verdict in GOOD or article.source not in known)
            ):
                continue
            line = article.offsets.place(link.at.start).line
            yield Change("link", article.source, link.url, line, was, now)


def _others(each: ArticleReport) -> Iterator[Finding]:
    for finding in each.findings:
        if finding.check not in _TOLD_ELSEWHERE and not finding.check.endswith("-link"):
            yield finding


def _findings(
    each: ArticleReport, before: Mapping[str, str], ran: Collection[str]
) -> Iterator[Change]:
    article = each.evidence.article
    gone = dict(before)
    for finding in _others(each):
        if gone.pop(finding.fingerprint, None) is None:
            line = article.offsets.place(finding.span.start).line
            yield Change("finding", article.source, finding.message, line, None, finding.check)
    for check in gone.values():
        if check in ran:
            yield Change("finding", article.source, "", None, check, None)
