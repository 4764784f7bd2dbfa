"""Pairs of sentences and pages with the verdicts of their writers, and pairs spoiled from them.

For `fit_comparing.py`: an article's figure gets the value of another figure of the page, or the
page loses the figure, and both must then be absent; pages go on with the text of a dozen others,
since most pages are longer than those of the pairs; and words are forgotten, since no list knows
those of all articles.
"""

import json
import random
import tomllib
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from unittest.mock import patch

from factcheck import claims, pipeline
from factcheck.cited.reading import read
from factcheck.comparing import Page, Passage, _context, _nouns
from factcheck.comparing._choosing import Choice, settled
from factcheck.comparing._ideas import Idea, named
from factcheck.comparing._index import Index
from factcheck.comparing._paragraph import Paragraph, Told
from factcheck.model.evidence import PageVerdict
from factcheck.model.text import Span
from factcheck.model.values import Period, Quantity
from factcheck.plugins import Document

PAIRS = Path(__file__).parent.parent / "tests" / "comparing"
WORTH = {"lost": 0.15, "swapped": 0.02, "longer": 0.5, "forgotten": 1.5}
"""Worth of a pair that is added: as many as articles are likely to have of them."""
MORE = 15
"""Pages whose text is added to another."""
FORGOTTEN = 0.25
"""Share of the ideas that are forgotten."""
EQUAL = frozenset({PageVerdict.MATCH, PageVerdict.ROUNDED})


@dataclass(frozen=True)
class Case:
    """Sentences of one article and the page they cite."""

    page: Page
    group: str
    language: str
    passages: tuple[Passage, ...]
    wanted: tuple[tuple[str | None, ...], ...]
    """For each figure of each passage the verdict that its writer gave; None if none."""


@dataclass(frozen=True)
class Sample:
    """One figure with all that may stand behind it, and what does."""

    group: str
    worth: float
    wanted: PageVerdict
    found: list[Choice]


def from_tests() -> Iterator[Case]:
    """Yield the pairs of the tests."""
    for path in sorted(PAIRS.glob("*pairs.toml")):
        for number, written in enumerate(tomllib.loads(path.read_text("utf-8"))["page"]):
            page = page_of(written["html"])
            for pair in written["pair"]:
                language = pair.get("lang", written.get("lang", "ja"))
                passages = sentences_of(pair["text"], language)
                own = len(passages)
                passages += sentences_of(pair.get("before", ""), language)
                expect = dict(pair["expect"])
                wanted = [
                    tuple(expect.pop(figure.text, None) for figure in one.figures)
                    if at < own
                    else (None,) * len(one.figures)
                    for at, one in enumerate(passages)
                ]
                yield Case(page, f"{path.stem} {number}", language, tuple(passages), tuple(wanted))


def from_set(path: Path) -> Iterator[Case]:
    """Yield the pairs of a set."""
    for written in json.loads(path.read_text("utf-8")):
        language = written["language"]
        day = date.fromisoformat(written["published"])
        passages = sentences_of(written["article"], language, day)
        verdicts = {one["text"]: one["verdict"] for one in written["figures"]}
        wanted = [tuple(taken(verdicts, it.text) for it in one.figures) for one in passages]
        name = f"{path.stem} {written['id']}"
        yield Case(page_of(written["page"]), name, language, tuple(passages), tuple(wanted))


def taken(verdicts: dict[str, str], text: str) -> str | None:
    """Take the verdict on a figure, whose words may be cut a little differently."""
    near = (words for words in verdicts if words in text or text in words)
    words = text if text in verdicts else next(near, None)
    return verdicts.pop(words) if words else None


def page_of(html: str) -> Page:
    """Return a page."""
    return read(Document("https://example.org/page", html.encode(), "text/html")).page


def sentences_of(text: str, language: str, day: date | None = None) -> list[Passage]:
    """Return the sentences of a text that assert a figure."""
    got = pipeline.gather(Document("article.txt", text.encode(), language=language, published=day))
    found = []
    for claim in claims.find(got.article, got.figures, got.links):
        start = claim.span.start
        figures = tuple(
            replace(one, span=Span(one.span.start - start, one.span.end - start))
            for one in claim.figures
        )
        found.append(Passage(claim.text, figures))
    return found


def longer(case: Case, pages: Mapping[str, Page]) -> Page:
    """Return a page that goes on with the text of others, of another source."""
    source = case.group.partition(" ")[0]
    names = [
        name
        for name, page in sorted(pages.items())
        if name.partition(" ")[0] != source and page.language == case.page.language
    ]
    random.Random(zlib.crc32(case.group.encode())).shuffle(names)
    passages, labels = list(case.page.passages), dict(case.page.labels)
    for number, name in enumerate(names[:MORE], 1):
        apart = 1000 * number  # blocks are numbered from 0 up, tables from -1 down
        for one in pages[name].passages:
            block = one.block + (apart if one.block >= 0 else -apart)
            passages.append(replace(one, block=block))
        labels |= {block - apart: words for block, words in pages[name].labels.items()}
    return replace(case.page, passages=tuple(passages), labels=labels)


def samples(case: Case, long: Index) -> Iterator[Sample]:
    """Yield the figures of a case, those on the longer page, and those that are spoiled."""
    yield from judged(case, Index(case.page), 1.0)
    yield from judged(case, long, WORTH["longer"])
    with forgetting(case.group):
        yield from judged(case, Index(case.page), WORTH["forgotten"])
    yield from spoiled(case)


def judged(case: Case, index: Index, worth: float) -> Iterator[Sample]:
    """Yield the figures of a case that its writer has judged, beside a page."""
    for number, sentence in enumerate(case.passages):
        around = [one for one in case.passages if one is not sentence]
        paragraph = Paragraph(sentence, case.language, index, around)
        for found, wanted in zip(settled(paragraph), case.wanted[number], strict=True):
            if wanted is not None:
                yield Sample(case.group, worth, PageVerdict(wanted), found)


@contextmanager
def forgetting(seed: str) -> Iterator[None]:
    """Make as if a share of the ideas had no words; which, the seed tells."""

    def known(text: str, language: str) -> list[Idea]:
        return [idea for idea in named(text, language) if not is_forgotten(idea.name)]

    def is_forgotten(name: str) -> bool:
        return zlib.crc32(f"{seed} {name}".encode()) < FORGOTTEN * 2**32

    with patch.object(_context, "named", known), patch.object(_nouns, "named", known):
        yield


def spoiled(case: Case) -> Iterator[Sample]:
    """Yield the figures of a case with a page or a sentence spoiled, all of them absent."""
    index = Index(case.page)
    for number, sentence in enumerate(case.passages):
        around = [one for one in case.passages if one is not sentence]
        paragraph = Paragraph(sentence, case.language, index, around)
        for place, (told, wanted) in enumerate(
            zip(paragraph.told, case.wanted[number], strict=True)
        ):
            if wanted not in EQUAL or not stating(told):
                continue
            for worth, page, other in spoil(case, sentence, place, paragraph):
                new = Paragraph(other, case.language, Index(page), around)
                yield Sample(case.group, worth, PageVerdict.ABSENT, settled(new)[place])


def spoil(
    case: Case, sentence: Passage, place: int, paragraph: Paragraph
) -> Iterator[tuple[float, Page, Passage]]:
    """Yield pages and sentences whose figure is not on the page, each with its worth."""
    told = paragraph.told[place]
    gone = stating(told)
    passages = tuple(
        replace(one, figures=tuple(it for it in one.figures if id(it) not in gone))
        for one in case.page.passages
    )
    lost = replace(case.page, passages=passages)
    yield WORTH["lost"], lost, sentence
    others = list(values_beside(told, paragraph))
    random.Random(zlib.crc32((sentence.text + told.figure.text).encode())).shuffle(others)
    for value in others[:1]:
        figures = list(sentence.figures)
        figures[place] = replace(told.figure, value=value)
        spoiled = replace(sentence, figures=tuple(figures))
        yield WORTH["swapped"], case.page, spoiled
        yield WORTH["swapped"], lost, spoiled


def stating(told: Told) -> frozenset[int]:
    """Return the `id` of the page's figures that state the same value."""
    return frozenset(id(one.figure) for one in told.found if one.is_equal)


def values_beside(told: Told, paragraph: Paragraph) -> Iterator[Quantity | Period]:
    """Yield values of the page that are of the same kind, but of something else."""
    index, value = paragraph.index, told.figure.value
    busy = set(paragraph.claims) | stating(told)
    stated = [one for one in told.found if one.is_equal]
    governed = {
        name for one in stated for name in index.context(one.place).governing(one.figure.span)
    }
    places = {one.place for one in stated}
    if told.face is not None and isinstance(value, Quantity):
        for place, other in index.faces:
            theirs = other.value
            if id(other.figure) in busy or other.what != told.face.what or other.point is None:
                continue
            if place in places and governed & index.context(place).governing(other.figure.span):
                continue  # the same thing, of another year
            unit = value.unit if other.what == "count" else theirs.unit
            yield replace(
                value, low=theirs.low, high=theirs.high, unit=unit, resolution=theirs.resolution
            )
    elif isinstance(value, Period):
        for _, figure in index.days:
            theirs = figure.value
            if id(figure) in busy or not isinstance(theirs, Period) or theirs.same(value):
                continue
            if value.edtf and theirs.edtf and len(value.edtf) == len(theirs.edtf):
                yield theirs
