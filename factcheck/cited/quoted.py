"""Quotations of an article and the pages beside them: which cite which, and what those say."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from factcheck.cited.reading import Reading
from factcheck.cited.wanting import WEB, Around, listed_pages
from factcheck.model.evidence import Cited
from factcheck.model.quotations import Echo, Quotation
from factcheck.model.records import Article, Link, Probe
from factcheck.model.sentences import sentences
from factcheck.model.text import Span
from factcheck.model.words import GOOD
from factcheck.nouns import dataclass
from factcheck.quoting import quotations

MOST = 40
"""Quotations that are looked for on one page."""
Wanted = tuple[str, str]
"""Quoted words, and the language of the article that quotes them."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation with the pages that it cites."""

    quotation: Quotation
    """The quotation."""
    language: str
    """Language of the article."""
    links: tuple[tuple[str, Cited], ...]
    """Addresses as cited, each once, the nearest first, and how each is cited."""


def quotes(article: Article, links: Sequence[Link]) -> Iterator[Quote]:
    """Yield what an article quotes from somebody, with the pages that it cites for it.

    Links in the sentence come first, then those of the paragraph; where there are none, the
    pages of the reference list.
    """
    found = quotations(article)
    if not found:
        return
    listed, around = listed_pages(article, links), Around(article, links)
    for quotation in found:
        own = _sentence(article, quotation.span)
        cited: dict[str, Cited] = {}
        beside = list(around.of(quotation.span))
        for link, _ in beside:
            if own.covers(link.span):
                cited.setdefault(link.url, "sentence")
        for link, how in beside:
            cited.setdefault(link.url, how)
        if not cited:
            cited = dict.fromkeys(listed, "list")
        web = tuple((url, how) for url, how in cited.items() if WEB.match(url))
        if web:
            yield Quote(quotation, article.language, web)


def looked_for(found: Iterable[Quote]) -> dict[str, tuple[Wanted, ...]]:
    """Return for each address the quotations that it is to bear out, each once."""
    wanted: dict[str, dict[Wanted, None]] = {}
    for quote in found:
        for url, _ in quote.links:
            wanted.setdefault(url, {})[quote.quotation.words, quote.language] = None
    return {url: tuple(sorted(every)[:MOST]) for url, every in wanted.items()}


def heard(
    found: Iterable[Quote], readings: Mapping[str, Reading], probes: Mapping[str, Probe]
) -> dict[Span, tuple[Echo, ...]]:
    """Return what the cited pages say of each quotation, by its place; the nearest page first.

    Of pages that could not be read it is said why.
    """
    result = {}
    for quote in found:
        words = quote.quotation.words
        told = []
        for url, how in quote.links:
            echo = _echo(words, url, readings.get(url), probes.get(url))
            told.append(replace(echo, url=url, cited=how))
        result[quote.quotation.span] = tuple(told)
    return result


def _echo(words: str, url: str, reading: Reading | None, probe: Probe | None) -> Echo:
    if reading is None:
        fine = probe is not None and probe.verdict in GOOD
        reason = "not-fetched" if fine else probe.reason if probe else "not-probed"
        return Echo(words, "unreadable", reason, url=url)
    if reading.reason:
        return Echo(words, "unreadable", reading.reason)
    known = {echo.words: echo for echo in reading.echoes}
    return known.get(words) or Echo(words, "unreadable", "not-fetched")


def _sentence(article: Article, span: Span) -> Span:
    """Return the sentence that holds the end of a quotation, and the link behind its full stop."""
    block = next((each.span for each in article.blocks if each.span.covers(span)), span)
    whole = [span]
    found = [each for each in sentences(article.text, block, whole) if each.end > span.start]
    if not found:
        return span
    first = found[0]
    # 「…」と述べた。[1] and "…," he said. [1]: the mark behind belongs to it.
    after = article.text[first.end : first.end + 12]
    return Span(first.start, first.end + (12 if after.lstrip()[:1] in {"[", "(", "（", "¹"} else 0))
