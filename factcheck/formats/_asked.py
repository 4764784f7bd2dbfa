"""Questions to the author: what checks ask of figures, words and sources.

Decisions and links with problems are parts of their own, and figures that wait are counted.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from factcheck.formats._again import Spot
from factcheck.formats._facts import UNCITED, WAITING
from factcheck.model.records import ArticleReport, Finding, Report
from factcheck.model.words import Severity, Verdict
from factcheck.nouns import dataclass

AMISS = (
    Verdict.DEAD, Verdict.INVALID, Verdict.SUSPECT, Verdict.UNREACHABLE, Verdict.BLOCKED,
    Verdict.MOVED,
)  # fmt: skip
"""Verdicts that ask something of an editor, in the order in which they are told."""
DECISIONS = ("stale-claim", "disputed-claim", "lost-claim")
"""Checks that tell of what was decided and does not hold as it was, in the order of telling."""
LINKS = tuple(f"{verdict}-link" for verdict in AMISS)
"""Checks that tell of links with problems, in the order of telling."""
_APART = frozenset((*DECISIONS, *LINKS, WAITING, UNCITED))
_WEIGHTS = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, once, however often it has to be asked."""

    finding: Finding
    """The first finding that asks it."""
    spots: tuple[Spot, ...]
    """Where it has to be asked."""
    words: str
    """The sentence or cell it is asked of; empty where no claim stands there."""


def questions(findings: Iterable[Finding]) -> list[list[Finding]]:
    """Return the findings that ask the author something, those that say the same as one.

    What weighs most comes first, and in reading order what weighs the same.
    """
    same = once(each for each in findings if each.check not in _APART)
    return sorted(same, key=lambda each: _WEIGHTS.index(each[0].severity))


def once(findings: Iterable[Finding]) -> list[list[Finding]]:
    """Put together what says the same of several places: a dead link that is cited nine times."""
    same: dict[object, list[Finding]] = {}
    for finding in findings:
        key = (finding.check, finding.severity, finding.subject, finding.message, finding.hint,
               finding.state)  # fmt: skip
        same.setdefault(key, []).append(finding)
    return list(same.values())


def asked(report: Report, shown: int) -> tuple[tuple[Asked, ...], int]:
    """Return the first ``shown`` questions, and how many there are beyond them."""
    all_ = questions(report.findings)
    kept = all_[:shown]
    wanted = {id(finding) for same in kept for finding in same}
    found = {
        id(finding): (spot, words)
        for number, each in enumerate(report.articles, 1)
        for finding, spot, words in _placed(each, number, wanted)
    }
    told = (
        Asked(same[0], tuple(found[id(one)][0] for one in same), found[id(same[0])][1])
        for same in kept
    )
    return tuple(told), len(all_) - len(kept)


def _placed(
    each: ArticleReport, number: int, wanted: set[int]
) -> Iterator[tuple[Finding, Spot, str]]:
    """Yield the wanted findings of an article with their places and the sentences there."""
    article = each.evidence.article
    sources = [article.offsets.to_source(figure.span) for figure in each.evidence.figures]
    starts = [span.start for span in sources]
    links = {(link.at, link.url): at for at, link in enumerate(each.evidence.links, 1)}
    claims = {
        figure.span: claim.text
        for claim in each.evidence.claims
        if not claim.is_gone
        for figure in claim.figures
    }
    for finding in each.findings:
        if id(finding) not in wanted:
            continue
        line = article.offsets.place(finding.span.start).line
        at = bisect_left(starts, finding.span.start)
        key, words = None, None
        if (finding.span, finding.subject) in links:
            key = f"a{number}-l{links[finding.span, finding.subject]}"
        elif at < len(starts) and starts[at] < max(finding.span.end, finding.span.start + 1):
            key = f"a{number}-f{at + 1}"
            words = claims.get(each.evidence.figures[at].span)
        yield finding, Spot(article, line, key), words or ""
