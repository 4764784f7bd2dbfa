"""What cited pages say of the figures of an article's claims."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from urllib.parse import quote

from factcheck.cited.reading import Reading
from factcheck.cited.wanting import Cite
from factcheck.comparing import Index, compare, ready
from factcheck.model.evidence import MATCHES, Cited, PageEvidence, PageVerdict
from factcheck.model.passages import Passage
from factcheck.model.records import Article, Claim, Figure, Probe
from factcheck.model.text import Span
from factcheck.model.words import GOOD

_WHOLE = 100
"""Code points up to which a link to a sentence quotes it whole; beyond, its two ends."""
_AROUND = 120
"""Code points between two claims of one paragraph at most."""
_END = 5
"""Words of a long sentence's ends that are quoted."""
_END_WIDE = 14
"""Code points, where words are not apart."""


def judged(
    article: Article,
    found: Iterable[Cite],
    readings: Mapping[str, Reading],
    probes: Mapping[str, Probe],
) -> dict[Span, tuple[PageEvidence, ...]]:
    """Return what the cited pages say of each figure, by the figure's place in the article's text.

    ``readings`` are what was read, by address as cited; ``probes`` tell why others were not. The
    page that bears a figure out comes first. Of pages that only the article's list names none is
    told that says nothing of the figure.
    """
    indices: dict[str, Index] = {}
    result: dict[Span, tuple[PageEvidence, ...]] = {}
    cites = tuple(found)
    sentences = tuple(_sentence(cite.claim, article) for cite in cites)
    for number, cite in enumerate(cites):
        claim, sentence = cite.claim, sentences[number]
        around = _around(cites, sentences, number)
        columns: list[list[PageEvidence]] = [[] for _ in claim.figures]
        for url, how in cite.links:
            reading = readings.get(url)
            if reading is not None and not reading.reason and url not in indices:
                indices[url] = ready(reading.page)
            both = (sentence, around.get(url, ()))
            told = _of_page(both, article.language, url, reading, probes.get(url), indices)
            for column, one in zip(columns, told, strict=True):
                if how != "list" or one.verdict not in _SILENT:
                    column.append(_placed(one, url, how))
        for figure, column in zip(claim.figures, columns, strict=True):
            if column:
                result[figure.span] = _settled(column)
    return result


_SILENT = frozenset({PageVerdict.ABSENT, PageVerdict.UNREADABLE})


def _sentence(claim: Claim, article: Article) -> Passage:
    figures = tuple(_moved(figure, claim) for figure in claim.figures)
    return Passage(claim.text, figures, _above(claim, article))


def _around(
    cites: Sequence[Cite], sentences: Sequence[Passage], number: int
) -> dict[str, tuple[Passage, ...]]:
    """Return the sentences right before and after a claim, by the addresses that they cite too."""
    found: dict[str, tuple[Passage, ...]] = {}
    here = cites[number].claim.span
    for other in (number - 1, number + 1):
        if not 0 <= other < len(cites):
            continue
        there = cites[other].claim.span
        if max(there.start - here.end, here.start - there.end) <= _AROUND:
            for url, _ in cites[other].links:
                found[url] = (*found.get(url, ()), sentences[other])
    return found


def _of_page(  # noqa: PLR0913, PLR0917 (both sides, and all that is known of the page)
    both: tuple[Passage, Sequence[Passage]],
    language: str,
    url: str,
    reading: Reading | None,
    probe: Probe | None,
    indices: Mapping[str, Index],
) -> tuple[PageEvidence, ...]:
    sentence, around = both
    if reading is None or reading.reason:
        reason = reading.reason if reading else _why_not(probe)
        return (PageEvidence(PageVerdict.UNREADABLE, reason),) * len(sentence.figures)
    told = compare(sentence, language, indices[url], around)
    if not reading.partial:
        return told
    hidden = PageEvidence(PageVerdict.UNREADABLE, reading.partial)
    return tuple(hidden if one.verdict is PageVerdict.ABSENT else one for one in told)


def _why_not(probe: Probe | None) -> str:
    """Return the reason of a page that was not read."""
    if probe is None:
        return "not-probed"
    return "not-fetched" if probe.verdict in GOOD else probe.reason


def _settled(column: list[PageEvidence]) -> tuple[PageEvidence, ...]:
    """Return the evidence on one figure, best first; a slip on one page is none beside a match."""
    order = list(PageVerdict)
    best = sorted(column, key=lambda one: order.index(one.verdict))
    if best[0].verdict in MATCHES:
        best = [one for one in best if one.verdict in MATCHES or one.verdict in _SILENT]
    return tuple(best)


def _placed(one: PageEvidence, url: str, how: Cited) -> PageEvidence:
    place = f"{url.partition('#')[0]}#:~:text={fragment(one.page_text)}" if one.page_text else None
    return replace(one, url=url, cited=how, place=place)


def fragment(words: str) -> str:
    """Return words as a text fragment (WICG scroll-to-text-fragment): whole, or its two ends."""
    words = " ".join(words.split())
    if len(words) <= _WHOLE:
        return _escaped(words)
    parts = words.split(" ")
    if len(parts) > 2 * _END:
        return f"{_escaped(' '.join(parts[:_END]))},{_escaped(' '.join(parts[-_END:]))}"
    return f"{_escaped(words[:_END_WIDE])},{_escaped(words[-_END_WIDE:])}"


def _escaped(words: str) -> str:
    return re.sub("-", "%2D", quote(words, safe=""))


def _above(claim: Claim, article: Article) -> str:
    return " | ".join(filter(None, (article.title, *claim.heads)))


def _moved(figure: Figure, claim: Claim) -> Figure:
    start = claim.span.start
    return replace(figure, span=Span(figure.span.start - start, figure.span.end - start))
