"""What other articles tell of the same: those of the run, and those of the catalogue."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path

from factcheck import across, recognizers
from factcheck.audit import ledger
from factcheck.model.elsewhere import Elsewhere
from factcheck.model.records import Article, Block, Claim, Figure
from factcheck.model.text import Span, TextBuilder
from factcheck.nouns import dataclass
from factcheck.pipeline import Gathered
from factcheck.settings import Settings
from factcheck.storage import catalog, quotes
from factcheck.storage.quotes import Quote

LONGEST = 400
"""Code points of a sentence that is compared."""
MOST = 20_000
"""Sentences of the catalogue, beside those of the run, that are taken into account."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A sentence of an article of this run."""

    order: int
    elsewhere: Elsewhere


class Others:
    """The sentences of the run and of the catalogue, by their words."""

    def __init__(
        self, articles: Sequence[Gathered], claims: Sequence[Sequence[Claim]], settings: Settings
    ) -> None:
        """Take in the articles of a run with their claims, and all other files of the catalogue.

        Files that cannot be read are passed over: whoever checks their articles is told of it.
        Raises `CatalogError` for a folder that cannot be read.
        """
        self._orders: dict[str, int] = {}
        self._indices: dict[str, across.Index[_Told | Quote]] = {}
        wanted: dict[str, set[str]] = {}
        for order, (one, its) in enumerate(zip(articles, claims, strict=True)):
            language = one.article.language
            self._orders[one.article.source] = order
            index = self._indices.setdefault(language, across.Index())
            for claim in filter(_is_compared, its):
                keys = _keys(claim)
                wanted.setdefault(language, set()).update(keys)
                index.add(keys, _Told(order, _of_run(one.article, claim)))
        if any(wanted.values()):
            own = {ledger.catalog_file(one.article.source, settings) for one in articles}
            self._add_catalogue(wanted, own, settings.root / settings.claims)

    def _add_catalogue(
        self, wanted: Mapping[str, set[str]], own: Collection[Path], folder: Path
    ) -> None:
        """Take in the sentences of the catalogue that share words with any claim of the run."""
        room = MOST
        for path in catalog.files(folder):
            file = None if path in own or not room else quotes.read(path)
            if file is None or file.language not in wanted:
                continue
            keys, index = wanted[file.language], self._indices[file.language]
            for quote in file.quotes():
                runs = across.runs(quote.words[:LONGEST])
                if len(runs & keys) < across.LEAST or len(quote.words) > LONGEST or not room:
                    continue
                if quote.line and quote.stands_alone:
                    index.add(runs, quote)
                    room -= 1

    def of(self, one: Gathered, claims: Sequence[Claim]) -> Mapping[Span, tuple[Elsewhere, ...]]:
        """Return the sentences that may tell the same as each claim, by the claim's place.

        Of two articles of the run only the later one is told of the other.
        """
        index = self._indices.get(one.article.language)
        order = self._orders.get(one.article.source, 0)
        found: dict[Span, tuple[Elsewhere, ...]] = {}
        if index is None:
            return found
        for claim in claims:
            if _is_compared(claim):
                near = index.near(_keys(claim), lambda thing: _is_before(thing, order))
                if near:
                    found[claim.span] = tuple(map(_elsewhere, near))
        return found


def _is_compared(claim: Claim) -> bool:
    """Tell whether a claim says all by itself, so that its words can be met elsewhere."""
    return not (claim.is_gone or claim.heads or len(claim.text) > LONGEST)


def _keys(claim: Claim) -> frozenset[str]:
    return across.runs(claim.text, _inside(claim))


def _inside(claim: Claim) -> tuple[Figure, ...]:
    """Return the figures of a claim, as places in its own words."""
    start = claim.span.start
    return tuple(
        replace(figure, span=Span(figure.span.start - start, figure.span.end - start))
        for figure in claim.figures
    )


def _of_run(article: Article, claim: Claim) -> Elsewhere:
    line = article.offsets.place(article.offsets.to_source(claim.span).start).line
    return Elsewhere(article.source, line, claim.text, _inside(claim), article.published)


def _is_before(thing: _Told | Quote, order: int) -> bool:
    return isinstance(thing, Quote) or thing.order < order


def _elsewhere(thing: _Told | Quote) -> Elsewhere:
    if isinstance(thing, _Told):
        return thing.elsewhere
    file = thing.file
    figures = _figures(thing.words, file.language, file.published)
    return Elsewhere(file.article, thing.line, thing.words, figures, file.published)


@lru_cache(maxsize=1_000)
def _figures(words: str, language: str, published: date | None) -> tuple[Figure, ...]:
    """Return the figures of a sentence of the catalogue, which keeps no more than their values."""
    builder = TextBuilder(words)
    builder.copy(0, len(words))
    whole = Block(Span(0, len(words)), "paragraph")
    return recognizers.figures(
        Article("-", words, None, language, published, None, frozenset(), (whole,), (),
                builder.offsets(), "")
    )  # fmt: skip
