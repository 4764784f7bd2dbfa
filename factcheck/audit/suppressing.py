"""Findings that someone suppressed, in the file or by a comment, and what suppresses nothing.

A suppression that has expired, or that matches nothing any more, is told and fails the run: else
the file would hide tomorrow what nobody decided upon. What this run could not see is not judged:
articles and checks that were not wished for, and links that gave no good answer this time.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from factcheck import checks
from factcheck.errors import UsageError
from factcheck.model.findings import Excuse, Finding, Ignore
from factcheck.model.records import Article, ArticleReport, Probe, Report
from factcheck.model.suppressions import Suppression
from factcheck.model.text import Span
from factcheck.model.words import GOOD
from factcheck.nouns import dataclass
from factcheck.said import Said
from factcheck.said import suppressing as say


@dataclass(frozen=True, slots=True)
class Seen:
    """What a run looked at."""

    today: date
    """The day."""
    checks: Collection[str]
    """The checks that ran."""
    everything: bool
    """Whether all articles of the settings were read."""
    offline: bool
    """Whether links were left alone."""
    probes: Mapping[str, Probe]
    """What is known of each link."""


@dataclass(frozen=True, slots=True)
class Excused:
    """What suppressions make of a run."""

    articles: tuple[ArticleReport, ...]
    """The articles, with the suppressed findings marked."""
    outworn: tuple[Suppression, ...]
    """Suppressions that have expired or match nothing."""
    sentences: tuple[Said, ...]
    """What must be mended, a sentence each."""


def excused(
    articles: Sequence[ArticleReport], entries: Sequence[Suppression], seen: Seen
) -> Excused:
    """Return the articles with their suppressed findings, and what suppresses nothing."""
    holding = {(each.check, each.fingerprint): each for each in entries if each.until >= seen.today}
    told: list[Said] = []
    matched: set[tuple[str, str]] = set()
    result = []
    for each in articles:
        article = each.evidence.article
        # Only comments ask where blocks are, and few articles have any.
        spans = (block.span for block in article.blocks if article.ignores)
        blocks = list(map(article.offsets.to_source, spans))
        comments = list(_comments(article, blocks, told))
        by_place = {(check, one.place): one for one in comments for check in one.order.checks}
        findings = []
        for found in each.findings:
            comment = next(
                (
                    by_place[found.check, place]
                    for place in (_around(article, blocks, found) if comments else ())
                    if (found.check, place) in by_place
                ),
                None,
            )
            why = None
            if comment is not None:
                comment.used.add(found.check)
                why = Excuse(comment.order.reason, is_inline=True)
            entry = holding.get((found.check, found.fingerprint))
            if entry is not None:
                matched.add((found.check, found.fingerprint))
                why = Excuse(entry.reason, is_inline=False)
            findings.append(found if found.excuse is why else replace(found, excuse=why))
        result.append(replace(each, findings=tuple(findings)))
        told += _idle(article, comments, seen)
    outworn = dict(_outworn(entries, result, matched, seen))
    told += outworn.values()
    return Excused(tuple(result), tuple(outworn), tuple(told))


def added(
    report: Report, names: Sequence[str], only: Collection[str], reason: str, until: date | None
) -> tuple[Suppression, ...]:
    """Return new entries for the findings of a run: by fingerprint, or by article and line.

    Of the latter only those of the checks ``only``, if any is named. Raises `UsageError` for a
    name that means no finding.
    """
    if until is None:
        return ()
    found: dict[tuple[str, str], Suppression] = {}
    for name in names:
        fitting = [
            each
            for article in report.articles
            for each in article.findings
            if name == each.fingerprint
            or (
                name == f"{each.source}:{_line(article.evidence.article, each)}"
                and (not only or each.check in only)
            )
        ]
        if not fitting:
            raise UsageError(say.NOT_FOUND.of(name=name))
        for each in fitting:
            found[each.check, each.fingerprint] = Suppression(
                each.check, each.fingerprint, reason, until, each.source, each.subject
            )
    return tuple(found.values())


def _line(article: Article, found: Finding) -> int:
    return article.offsets.place(found.span.start).line


def _outworn(
    entries: Sequence[Suppression],
    articles: Sequence[ArticleReport],
    matched: Collection[tuple[str, str]],
    seen: Seen,
) -> Iterator[tuple[Suppression, Said]]:
    """Yield the entries that hold no longer, and what is said of each."""
    read = {each.evidence.article.source for each in articles}
    for entry in entries:
        names = {"check": entry.check, "path": entry.path, "about": entry.about or "-"}
        if entry.until < seen.today:
            yield entry, say.EXPIRED.of(**names, until=entry.until)
        elif (entry.check, entry.fingerprint) not in matched and _is_judged(entry, read, seen):
            yield entry, say.UNMATCHED.of(**names)


@dataclass(frozen=True, slots=True)
class _Comment:
    """A comment in an article, the lines it speaks of, and the checks it was needed for."""

    order: Ignore
    line: int
    place: Span
    used: set[str]


def _around(article: Article, blocks: Sequence[Span], found: Finding) -> Iterator[Span]:
    """Yield the line of a finding, and the lines of its block."""
    yield _lines(article, found.span.start, found.span.start)
    at = bisect_right(blocks, found.span.start, key=lambda block: block.start) - 1
    if at >= 0:
        yield _lines(article, *blocks[at])


def _comments(article: Article, blocks: Sequence[Span], told: list[Said]) -> Iterator[_Comment]:
    """Yield the comments that can be followed; of others it is told that they cannot.

    A comment speaks of its line; one that stands on lines of its own, of the next block.
    """
    known = checks.ids()
    for order in article.ignores:
        line = article.offsets.place(order.at.start).line
        if not order.checks or not order.reason or not set(order.checks) <= set(known):
            told.append(say.BAD_COMMENT.of(path=article.source, line=line))
            continue
        place = _lines(article, order.at.end, order.at.end)
        at = bisect_left(blocks, (place.start, place.start))
        here = at < len(blocks) and blocks[at].start < place.end
        if not here and not (at and blocks[at - 1].end > place.start) and at < len(blocks):
            place = _lines(article, *blocks[at])
        yield _Comment(order, line, place, set())


def _lines(article: Article, start: int, end: int) -> Span:
    """Return where the lines of a stretch of the source begin and end."""
    starts = article.offsets.line_starts
    first, last = article.offsets.place(start).line, article.offsets.place(end).line
    stop = starts[last] if last < len(starts) else article.offsets.source_length + 1
    return Span(starts[first - 1], stop)


def _idle(article: Article, comments: Sequence[_Comment], seen: Seen) -> Iterator[Said]:
    doubtful = sorted(link.at.start for link in article.links if not _is_good(link.key, seen))
    for comment in comments:
        near = bisect_left(doubtful, comment.place.start)
        unsure = seen.offline or (near < len(doubtful) and doubtful[near] < comment.place.end)
        for check in comment.order.checks:
            if check not in comment.used and check in seen.checks and not unsure:
                yield say.IDLE_COMMENT.of(path=article.source, line=comment.line, check=check)


def _is_judged(entry: Suppression, read: Collection[str], seen: Seen) -> bool:
    """Tell whether this run would have found what an entry suppresses."""
    if entry.path not in read:
        return seen.everything
    return (
        not seen.offline
        and entry.check in seen.checks
        and all(_is_good(word, seen) for word in entry.about.split() if word in seen.probes)
    )


def _is_good(key: str, seen: Seen) -> bool:
    return key not in seen.probes or seen.probes[key].verdict in GOOD
