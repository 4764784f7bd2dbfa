"""What the words beside two figures say of whether both speak of one thing, as named numbers."""

from collections.abc import Iterator

from factcheck.comparing._context import Context, Mark
from factcheck.comparing._index import Index
from factcheck.comparing._paragraph import Paragraph, is_near, meets
from factcheck.model.records import Figure
from factcheck.model.text import Span

Sign = tuple[str, float]
"""The name of a sign, and how strong it is, about 0 to 2."""
_CONTINENTS = ("world", "europe", "asia")
_AGREED = frozenset({"agree", "agree-clause"})
"""What is said where the same idea governs both figures."""
_DIFFERS = frozenset({"differ", "differ-softly"})
"""What is said where other ideas do; less, the more of what stands beside one does beside both."""
_WORDY = 14
"""Letters, kanji and kana twice, from which on a cell says by itself what it is about."""
_JOINTS = ("to", "up to", "down to", "from", "up from", "down from", "against", "versus",
           "compared with", "から", "より", "に対し")  # fmt: skip
"""What stands between two figures of one thing."""


def signs(paragraph: Paragraph, figure: Figure, place: int, other: Figure) -> Iterator[Sign]:
    """Yield what the words say of a figure of the article and one of the page, in a passage."""
    yield from _met(paragraph, figure, place)
    beside = dict(_close(paragraph, figure, place, other))
    yield from beside.items()
    if sign := _governed(paragraph, figure, place, other):
        worth = 1.0
        if sign in _AGREED:
            worth = _telling(paragraph, figure, place, other)
        elif sign in _DIFFERS:  # no list has all words of an idea
            worth = 1.0 - beside.get("close-cover", 0.0)
        yield sign, worth
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
        yield "unmet", float(not met)


def _close(paragraph: Paragraph, figure: Figure, place: int, other: Figure) -> Iterator[Sign]:
    """Yield how much of what stands right beside one figure stands right beside the other."""
    language = paragraph.context.language
    marks = [both for both in paragraph.marks(figure) if is_near(both[0], figure, language)]
    total = sum(worth for _, worth in marks)
    if total < 0.5:
        return
    window = paragraph.index.window(place, other)
    rarity = paragraph.index.rarity
    met = sum(worth * rarity(mark.keys) for mark, worth in marks if meets(mark, window))
    yield "close", min(met, 3.0) / 2
    yield "close-cover", met / total


def closeness(paragraph: Paragraph, figure: Figure, place: int, other: Figure) -> float:
    """Return how much stands right beside both figures, about 0 to 3."""
    found = dict(_close(paragraph, figure, place, other))
    governed = _governed(paragraph, figure, place, other)
    return found.get("close", 0.0) + {"agree": 1.0, "agree-clause": 0.5}.get(governed, 0.0)


def _governed(paragraph: Paragraph, figure: Figure, place: int, other: Figure) -> str:
    """Return what the ideas that govern both figures say of one another."""
    index = paragraph.index
    passage, there = index.page.passages[place], index.context(place)
    ideas, theirs = paragraph.context.governing(figure.span), there.governing(other.span)
    if passage.spot == "table" and not theirs:
        theirs = index.about(passage.about).of_kind("mne")
    if not ideas:
        return ""
    if both := ideas & theirs:
        counted = paragraph.context.inside(figure.span) & there.inside(other.span)
        return "agree" if both - counted else ""
    if theirs and ideas & there.of_kind("mne"):
        return _elsewhere(ideas, figure, index, place, other)
    if theirs:
        hard = _are_hard(ideas, figure) and _are_hard(theirs, figure)
        return "differ" if hard else "differ-softly"
    return ""


def _telling(paragraph: Paragraph, figure: Figure, place: int, other: Figure) -> float:
    """Return how much the ideas that govern both figures tell: less if many passages have them."""
    index = paragraph.index
    there, passage = index.context(place), index.page.passages[place]
    theirs = there.governing(other.span) | there.clause_has(other.span)
    theirs |= index.about(passage.about).of_kind("mne") if passage.spot == "table" else frozenset()
    both = paragraph.context.governing(figure.span) & theirs
    return max((index.rarity(frozenset({f"i:{name}"})) for name in both), default=1.0)


def _elsewhere(
    ideas: frozenset[str], figure: Figure, index: Index, place: int, other: Figure
) -> str:
    """Tell whether the passage names the same, but beside another figure of the kind."""
    if figure.kind in {"date", "time"}:
        return ""
    there, passage = index.context(place), index.page.passages[place]
    rivals = [
        one
        for one in passage.figures
        if one is not other
        and one.kind == other.kind
        and index.what(one) == index.what(other)
        and not _joined(one.span, other.span, passage.text)
    ]
    if any(ideas & there.governing(one.span) for one in rivals):
        return "swapped"
    return "agree-clause" if ideas & there.clause_has(other.span) else ""


def _joined(one: Span, other: Span, text: str) -> bool:
    """Tell whether two figures are two values of one thing: from 3 to 4, 3から4."""
    first, second = sorted((one, other))
    return text[first.end : second.start].strip(" ,、\n") in _JOINTS


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
