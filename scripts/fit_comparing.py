"""Learn what each sign is worth when figures of an article and of a page are compared.

Usage: ``python scripts/fit_comparing.py [SET.json …] > factcheck/comparing/_weights_data.py``.

It learns from the pairs of ``tests/comparing`` and of sets beside them: lists of objects with
``id language published article page`` and ``figures``, each of which has its ``text`` and the
``verdict`` that its writer gave. To these it adds pairs that it spoils itself: an article's figure
gets the value of another figure of the page, or the page loses the figure; both must then be
absent; and pages that go on with the text of a dozen others, since most pages are longer than
those of the pairs. The model is a conditional logit (`factcheck.comparing._choosing`), fitted by
the gradient of its likelihood (resilient backpropagation, Riedmiller and Braun 1993) with a penalty
on the squares of the weights; a sign that can only speak for a pair never gets a weight against it.

How right it is on pages it has not seen is told on stderr: a fifth of the pages at a time is left
out of what it learns from, and judged then.
"""

import json
import math
import random
import sys
import tomllib
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from factcheck import claims, pipeline
from factcheck.cited.reading import read
from factcheck.comparing import Page, Passage
from factcheck.comparing._choosing import Choice, choices, chosen
from factcheck.comparing._index import Index
from factcheck.comparing._paragraph import Paragraph, Told
from factcheck.model.evidence import MATCHES, PageVerdict
from factcheck.model.text import Span
from factcheck.model.values import Period, Quantity
from factcheck.plugins import Document

PAIRS = Path(__file__).parent.parent / "tests" / "comparing"
PENALTY = 0.5
"""Of the square of each weight, halved."""
STEPS = 120
FOLDS = 5
WORTH = {"lost": 0.3, "swapped": 0.01, "longer": 0.5}
"""Worth of a pair that is added: as many as articles are likely to have of them."""
MORE = 15
"""Pages whose text is added to another."""
FOR = frozenset(
    ["met", "met-beside", "met-above", "met-around", "cover", "close", "close-cover", "agree",
     "agree-clause", "agree-above", "agree-aside", "own-row", "company-here", "company-near",
     "surprise", "counts-same", "stated", "lone", "one-row",
     "verbatim"]
)  # fmt: skip
"""Signs that can only speak for a pair."""
AGAINST = frozenset(
    ["differ", "differ-softly", "swapped", "other-row", "other-country", "other-year", "off-topic",
     "claimed", "shared", "equal-elsewhere", "counts-unknown", "counts-other", "counts-unlisted",
     "counts-nothing", "company-away", "alone", "unsaid", "many", "rival", "unstated",
     "units-differ", "far", "wordless", "common", "stranger", "common-stranger", "bare-within",
     "counts-unlisted-here"]
)  # fmt: skip
"""Signs that can only speak against one."""
KNOWN = {"equal surprise": (0.5, 9.0), "equal alone": (-0.6, 0.0)}
"""What is known of signs of which the pairs have too few, or too many: short articles whose only
figure is absent are no more common than others, and digits are evidence."""
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
    index = Index(case.page)
    for number, sentence in enumerate(case.passages):
        around = [one for one in case.passages if one is not sentence]
        paragraph = Paragraph(sentence, case.language, index, around)
        beside = Paragraph(sentence, case.language, long, around)
        for place, (told, wanted) in enumerate(
            zip(paragraph.told, case.wanted[number], strict=True)
        ):
            if wanted is None:
                continue
            yield Sample(case.group, 1.0, PageVerdict(wanted), choices(paragraph, told))
            found = choices(beside, beside.told[place])
            yield Sample(case.group, WORTH["longer"], PageVerdict(wanted), found)
            if wanted in EQUAL and told.values:
                for worth, page, spoiled in spoil(case, sentence, place, paragraph):
                    new = Paragraph(spoiled, case.language, Index(page), around)
                    found = choices(new, new.told[place])
                    yield Sample(case.group, worth, PageVerdict.ABSENT, found)


def spoil(
    case: Case, sentence: Passage, place: int, paragraph: Paragraph
) -> Iterator[tuple[float, Page, Passage]]:
    """Yield pages and sentences whose figure is not on the page, each with its worth."""
    told = paragraph.told[place]
    passages = tuple(
        replace(one, figures=tuple(it for it in one.figures if id(it) not in told.values))
        for one in case.page.passages
    )
    lost = replace(case.page, passages=passages)
    yield WORTH["lost"], lost, sentence
    others = list(values_beside(told, paragraph))
    random.Random(zlib.crc32((sentence.text + told.figure.text).encode())).shuffle(others)
    for value in others[:2]:
        figures = list(sentence.figures)
        figures[place] = replace(told.figure, value=value)
        spoiled = replace(sentence, figures=tuple(figures))
        yield WORTH["swapped"], case.page, spoiled
        yield WORTH["swapped"], lost, spoiled


def values_beside(told: Told, paragraph: Paragraph) -> Iterator[Quantity | Period]:
    """Yield values of the page that are of the same kind, but of something else."""
    index, value = paragraph.index, told.figure.value
    busy = set(paragraph.claims) | told.values
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


def is_right(choice_verdict: PageVerdict, wanted: PageVerdict) -> bool:
    """Tell whether a choice gives the verdict wanted, rounded or not."""
    return choice_verdict is wanted or {choice_verdict, wanted} == EQUAL


def fit(learned_from: Sequence[Sample]) -> dict[str, float]:
    """Return the weights under which the verdicts of the writers are likeliest."""
    names = sorted({name for one in learned_from for it in one.found for name in it.signs})
    number = {name: place for place, name in enumerate(names)}
    data = []
    for one in learned_from:
        right = [is_right(it.verdict, one.wanted) for it in one.found]
        wants = one.wanted not in {PageVerdict.ABSENT, PageVerdict.UNREADABLE}
        if not one.found or (wants and not any(right)):
            continue
        signs = [[(number[name], value) for name, value in it.signs.items()] for it in one.found]
        data.append((one.worth, wants, right, signs))
    bounds = [KNOWN.get(name) or bound(name.partition(" ")[2]) for name in names]
    weights = [min(max(0.0, low), high) for low, high in bounds]
    steps = [0.1] * len(names)
    last = [0.0] * len(names)
    for _ in range(STEPS):
        slopes = gradient(weights, data)
        for place, slope in enumerate(slopes):
            sign = slope * last[place]
            steps[place] = min(
                max(steps[place] * (1.2 if sign > 0 else 0.5 if sign < 0 else 1), 1e-4), 1
            )
            if sign < 0:
                last[place] = 0.0
                continue
            moved = weights[place] - math.copysign(steps[place], slope) * (slope != 0)
            low, high = bounds[place]
            weights[place] = min(max(moved, low), high)
            last[place] = slope
    return {name: round(weight, 2) for name, weight in zip(names, weights, strict=True)}


def bound(name: str) -> tuple[float, float]:
    """Return the least and the largest weight of a sign."""
    return (0.0 if name in FOR else -9.0), (0.0 if name in AGAINST else 9.0)


Row = tuple[float, bool, list[bool], list[list[tuple[int, float]]]]
"""Worth of a figure, whether something is wanted, what is right, and the signs of each choice."""


def gradient(weights: Sequence[float], data: Iterable[Row]) -> list[float]:
    """Return the slope of the penalized negative log-likelihood."""
    slopes = [PENALTY * weight for weight in weights]
    for worth, wants, right, signs in data:
        odds = [
            math.exp(max(-30.0, min(sum(weights[at] * value for at, value in one), 30.0)))
            for one in signs
        ]
        total = 1.0 + sum(odds)
        good = sum(odd for odd, is_good in zip(odds, right, strict=True) if is_good)
        for odd, is_good, one in zip(odds, right, signs, strict=True):
            share = odd / total - (odd / good if wants and is_good else 0.0)
            for at, value in one:
                slopes[at] += worth * share * value
    return slopes


def told_right(weights: Mapping[str, float], judged: Iterable[Sample]) -> Counter[str]:
    """Return how often what is told is what the writer said."""
    found: Counter[str] = Counter()
    for one in judged:
        if one.worth < 1:
            continue
        choice = chosen(one.found, weights)
        got = choice.verdict if choice else PageVerdict.ABSENT
        found["matches told"] += got in MATCHES
        found["matches wanted"] += one.wanted in MATCHES
        found["matches right"] += got in MATCHES and one.wanted in MATCHES
        found["slips wanted"] += one.wanted is PageVerdict.NEAR
        found["slips right"] += got is one.wanted is PageVerdict.NEAR
        found["absent told as matches"] += got in MATCHES and one.wanted is PageVerdict.ABSENT
        found["absent told as slips"] += (
            got is PageVerdict.NEAR and one.wanted is PageVerdict.ABSENT
        )
    return found


def crossed(learned_from: Sequence[Sample]) -> Counter[str]:
    """Return the same for pages that were left out of what was learned from."""
    groups = sorted({one.group for one in learned_from})
    random.Random(1).shuffle(groups)
    fold = {group: place % FOLDS for place, group in enumerate(groups)}
    found: Counter[str] = Counter()
    for number in range(FOLDS):
        weights = fit([one for one in learned_from if fold[one.group] != number])
        found += told_right(weights, [one for one in learned_from if fold[one.group] == number])
    return found


HEAD = '''"""What the signs are worth, as learned by scripts/fit_comparing.py: data.

Learned from {many} figures of pairs of sentences and pages that were written for the purpose, {own}
of them in tests/comparing. On pages left out of what was learned from (a fifth at a time), {right}
of {told} matches told were right, {right} of {wanted} matches and {slips} of {planted} slips were
found, and {absent} of the absent figures were called a match.
"""
'''


def main() -> None:
    """Fit, and write the weights as a data file."""
    paths = [Path(name) for name in sys.argv[1:]]
    cases = [*from_tests(), *(case for path in paths for case in from_set(path))]
    pages = {case.group: case.page for case in cases}
    long = {case.group: Index(longer(case, pages)) for case in cases}
    found = [sample for case in cases for sample in samples(case, long[case.group])]
    whole = [sample for sample in found if sample.worth == 1]
    count = crossed(found)
    by_set: defaultdict[str, int] = defaultdict(int)
    for one in whole:
        by_set[one.group.partition(" ")[0]] += 1
    sys.stderr.write(f"{dict(by_set)}\n{dict(count)}\n")
    weights = fit(found)
    own = sum(many for name, many in by_set.items() if name.endswith("pairs"))
    head = HEAD.format(
        many=len(whole), own=own, right=count["matches right"],
        told=count["matches told"], wanted=count["matches wanted"], slips=count["slips right"],
        planted=count["slips wanted"], absent=count["absent told as matches"],
    )  # fmt: skip
    lines = [f'    "{name}": {weight},' for name, weight in weights.items() if weight]
    sys.stdout.write("\n".join((head, "WEIGHTS: dict[str, float] = {", *lines, "}", "")))


if __name__ == "__main__":
    main()
