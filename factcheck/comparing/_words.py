"""What the words beside two figures say of whether both speak of one thing, as named numbers."""

from collections.abc import Iterator

from factcheck.comparing._context import Context, Mark
from factcheck.comparing._index import Index
from factcheck.comparing._paragraph import Paragraph, is_near, meets
from factcheck.model.records import Figure

Sign = tuple[str, float]
"""The name of a sign, and how strong it is, about 0 to 2."""
_CONTINENTS = ("world", "europe", "asia")
_WORDY = 14
"""Letters, kanji and kana twice, from which on a cell says by itself what it is about."""


def signs(paragraph: Paragraph, figure: Figure, place: int, other: Figure) -> Iterator[Sign]:
    """Yield what the words say of a figure of the article and one of the page, in a passage."""
    yield from _met(paragraph, figure, place)
    if _differs(paragraph, figure, place, other):  # no list has all words of an idea
        yield "differ", 1.0 - _close(paragraph, figure, place, other)[1]
    yield from _against(paragraph, figure, place)


def _met(paragraph: Paragraph, figure: Figure, place: int) -> Iterator[Sign]:
    """Yield what of the sentence stands in the passage, and what only around it."""
    index = paragraph.index
    here, near = index.context(place).keys, index.near(place)
    score = beside = met = total = 0.0
    for mark, worth in paragraph.marks(figure):
        total += worth
        if meets(mark, here):
            met += worth
            score += worth * index.rarity(mark.keys)
        elif meets(mark, near):
            beside += worth * index.rarity(mark.keys)
    yield "met", min(score, 4.0) / 2
    yield "met-beside", min(beside, 4.0) / 2
    if total > 1:
        yield "cover", met / total


def _close(paragraph: Paragraph, figure: Figure, place: int, other: Figure) -> tuple[float, float]:
    """Return how much of what stands right beside one figure stands right beside the other.

    As it is, 0 to about 1.5, and as a share of all that stands beside it.
    """
    language = paragraph.context.language
    marks = [both for both in paragraph.marks(figure) if is_near(both[0], figure, language)]
    total = sum(worth for _, worth in marks)
    if total < _LEAST:
        return 0.0, 0.0
    window = paragraph.index.window(place, other)
    rarity = paragraph.index.rarity
    met = sum(worth * rarity(mark.keys) for mark, worth in marks if meets(mark, window))
    return min(met, 3.0) / 2, met / total


def closeness(paragraph: Paragraph, figure: Figure, place: int, other: Figure) -> float:
    """Return how much stands right beside both figures, 0 to about 1.5."""
    return _close(paragraph, figure, place, other)[0]


_LEAST = 0.5
"""Worth of the words beside a figure up to which they tell nothing of it."""


def _differs(paragraph: Paragraph, figure: Figure, place: int, other: Figure) -> bool:
    """Tell whether other ideas govern both figures: a profit here, sales there."""
    index = paragraph.index
    passage, there = index.page.passages[place], index.context(place)
    ideas, theirs = paragraph.context.governing(figure.span), there.governing(other.span)
    if passage.spot == "table" and not theirs:
        theirs = index.about(passage.about).of_kind("mne")
    if not ideas or not theirs or ideas & theirs or ideas & there.of_kind("mne"):
        return False
    return _are_hard(ideas, figure) and _are_hard(theirs, figure)


def _are_hard(ideas: frozenset[str], figure: Figure) -> bool:
    """Tell whether an idea can be no other one's neighbor in sense: measures, for dates events."""
    if figure.kind == "duration":  # what is measured is the time itself, whatever stands beside it
        return False
    return any(name[0] == ("e" if figure.kind == "date" else "m") for name in ideas)


def _against(paragraph: Paragraph, figure: Figure, place: int) -> Iterator[Sign]:
    """Yield another country, another matter, another row."""
    index, context = paragraph.index, paragraph.context
    passage = index.page.passages[place]
    mine, theirs = _countries(context), _countries(index.context(place))
    if mine and theirs and not mine & theirs:
        yield "other-country", 1.0
    marks = [mark for mark, _ in paragraph.marks(figure)]
    everywhere = index.title.keys | index.spread.keys()
    if len(marks) > 1 and not any(meets(mark, everywhere) for mark in marks):
        yield "off-topic", 1.0
    if passage.spot == "table" and passage.label and not _says_itself(passage.text):
        yield "own-row", float(_is_own_row(marks, context.text, index, place))


def _says_itself(text: str) -> bool:
    """Tell whether a cell holds words of its own beside its figures: a share of votes (51.0%)."""
    return sum(1 if sign.isascii() else 2 for sign in text if sign.isalpha()) > _WORDY


def _is_own_row(marks: list[Mark], text: str, index: Index, place: int) -> bool:
    """Tell whether the sentence names the row of a cell."""
    passage = index.page.passages[place]
    keys = index.rows.get(passage.block, {}).get(passage.label, frozenset[str]())
    named = any(meets(mark, keys) for mark in marks)
    return named or (len(passage.label) > 1 and passage.label in text)


def _countries(context: Context) -> set[str]:
    return {name for name in context.of_kind("p") if name.split(":")[1] not in _CONTINENTS}
