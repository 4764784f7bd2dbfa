"""What a change adds: findings that the articles had at an earlier revision are known.

An article of then is read and judged by what is known now of links and claims. A finding that it
had, too, is known: the same check about the same link or words. Where there are more now than
then, those are known that stand among the words of then, wherever they have moved.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from hashlib import sha256

from factcheck.errors import SourceError
from factcheck.model.records import Article, ArticleReport, Finding
from factcheck.revisions import Revision

Then = Callable[[str, bytes], ArticleReport]
"""Reads and judges the bytes that an article had; raises `SourceError`."""
_Key = tuple[str, str]


def marked(
    articles: Iterable[ArticleReport], revision: Revision, most: int, then: Then
) -> Iterator[ArticleReport]:
    """Yield the articles, each finding marked as known or new since ``revision``.

    ``most`` is the size in bytes of the largest article that is read.
    """
    for each in articles:
        article = each.evidence.article
        data = revision.data(article.source, most)
        if data is None:
            known = dict.fromkeys(range(len(each.findings)), False)
        elif f"sha256:{sha256(data).hexdigest()}" == article.digest:
            known = dict.fromkeys(range(len(each.findings)), True)
        else:
            known = _compared(each, _then(article.source, data, then))
        yield replace(
            each,
            findings=tuple(
                replace(found, is_known=known[number]) for number, found in enumerate(each.findings)
            ),
        )


def _then(source: str, data: bytes, then: Then) -> ArticleReport | None:
    try:
        return then(source, data)
    except SourceError:  # what nobody could read had no findings
        return None


def _compared(now: ArticleReport, before: ArticleReport | None) -> dict[int, bool]:
    """Return for each finding of now, by its number, whether it was there before."""
    if before is None:
        return dict.fromkeys(range(len(now.findings)), False)
    left = Counter(_key(found) for found in before.findings)
    stood = {(_key(found), words) for found, words in _with_words(before)}
    groups: dict[_Key, list[tuple[bool, int]]] = defaultdict(list)
    for number, (found, words) in enumerate(_with_words(now)):
        key = _key(found)
        groups[key].append(((key, words) not in stood, number))
    known = {}
    for key, group in groups.items():
        for rank, (_, number) in enumerate(sorted(group)):
            known[number] = rank < left[key]
    return known


def _key(found: Finding) -> _Key:
    return found.check, found.subject


def _with_words(each: ArticleReport) -> Iterator[tuple[Finding, str]]:
    """Yield the findings with the words of the block that each stands in."""
    article: Article = each.evidence.article
    starts = [article.offsets.to_source(block.span).start for block in article.blocks]
    for found in each.findings:
        at = bisect_right(starts, found.span.start) - 1
        yield found, article.blocks[at].span.cut(article.text) if at >= 0 else ""
