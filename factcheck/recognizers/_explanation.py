"""`explain`: which rule, and which words of its language, made a figure what it is.

The recognizers are asked once more, each by itself: so the rule is the one that found the figure,
and what else was read there is told with the reason why it gave way.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from decimal import Decimal
from functools import cache
from itertools import accumulate

from factcheck.model.explanations import Clue, Explanation, Rival
from factcheck.model.folding import fold, is_letter, lower
from factcheck.model.language import Language, Relative, Unit
from factcheck.model.late import late
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity, Slack, number_text
from factcheck.model.words import FigureKind
from factcheck.plugins import Recognizer
from factcheck.recognizers import date, time
from factcheck.recognizers._lexicon import Lexicon
from factcheck.recognizers._reading import Reading

_DIGITS = late(r"[0-9]+(?:[.,'][0-9]+)*")
_SHARED = ("hedges", "bounds", "joins", "between", "per", "halves")
_NUMBERS = (
    "digits", "words", "vague", "multipliers", "hundreds", "thousands", "magnitudes",
    "short_magnitudes", "fractions", "portions",
)  # fmt: skip
_SAID: dict[tuple[str, object], str] = {
    ("changes", 1): "a rise", ("changes", -1): "a fall",
    **{(f"bounds {side}", "least"): "no upper end" for side in ("before", "after", "bare")},
    **{(f"bounds {side}", "most"): "no lower end" for side in ("before", "after", "bare")},
}  # fmt: skip
"""What a value of a list is called, where it is a code of ours."""
ROWS = "carried"
"""The rule of what no recognizer finds by itself: a number of a row, by the unit of the last."""
_Lists = tuple[tuple[str, Lexicon[object]], ...]
_OWN: dict[FigureKind, tuple[str, ...]] = {
    "money": ("currencies", "coins", "scaled", "currency"),
    "percent": ("percent", "changes"),
    "count": ("counters", "qualifiers", "people"),
    "duration": ("durations",),
    "age": ("ages", "age_"),
    "measure": ("measures", "measure_"),
    "ratio": ("times", "fractions", "sides", "multiples"),
    "rank": ("ranks", "ranked", "ordinals", "ordinal_", "free_ordinals"),
    "number": ("scales", "indexes"),
    "date": (),
    "time": (),
}
"""Beginnings of the names of the lists that each kind of figure is made of."""


def explain(
    reading: Reading, figures: Iterable[Figure], recognizers: Iterable[tuple[str, Recognizer]]
) -> list[Explanation]:
    """Return why figures of a reading are what they are; each recognizer is asked once."""
    asked = [(name, found) for name, one in recognizers for found in one.find(reading)]
    asked.sort(key=lambda pair: pair[1].span)
    ends = list(accumulate((found.span.end for _, found in asked), max))
    starts = [found.span.start for _, found in asked]
    return [
        _explained(
            reading,
            figure,
            asked[bisect_right(ends, figure.span.start) : bisect_left(starts, figure.span.end)],
        )
        for figure in figures
    ]


def _explained(reading: Reading, figure: Figure, asked: list[tuple[str, Figure]]) -> Explanation:
    rules: list[str] = []
    rivals: dict[tuple[Span, str, str], Rival] = {}
    for name, found in asked:
        if found == figure:
            rules.append(name)
        elif found.span.touches(figure.span):
            key = found.span, found.kind, name
            rivals.setdefault(key, Rival(found, name, _reason(found, figure)))
    ordered = sorted(rivals.values(), key=lambda rival: (-_length(rival.figure), rival.rule))
    orders = list(_orders(reading, figure))
    clues = (*orders, *(clue for clue in _clues(reading, figure) if not _told(clue, orders)))
    told = tuple(dict.fromkeys(rules)) or (ROWS,)
    return Explanation(figure, told, clues, tuple(ordered))


def quiet(
    reading: Reading, within: Span, figures: Iterable[Figure], skipped: Iterable[Span]
) -> list[tuple[Span, str]]:
    """Return the numbers of a stretch of the text that are no figures, each with the reason.

    ``skipped`` are addresses, titles and notes, in which no figure stands.
    """
    taken = [figure.span for figure in figures if figure.span.touches(within)]
    left_out = [span for span in skipped if span.touches(within)]
    found = []
    for numeral in reading.numerals:
        if not within.touches(numeral.span) or any(span.touches(numeral.span) for span in taken):
            continue
        if any(span.touches(numeral.span) for span in left_out):
            found.append((numeral.span, "it stands in an address, a title or a note of units"))
            continue
        broken = "it is part of a name, a code, an address or a longer word"
        bare = "no word beside it says what it counts or measures"
        found.append((numeral.span, broken if numeral.broken else bare))
    return found


def _reason(found: Figure, figure: Figure) -> str:
    if _length(found) < _length(figure):
        return "it is shorter"
    if _length(found) == _length(figure):
        return f"a {figure.kind} goes before a {found.kind}" if found.kind != figure.kind else (
            "another rule came first"
        )  # fmt: skip
    return "it would take words from another figure"


def _length(figure: Figure) -> int:
    return _length_of(figure.span)


def _length_of(span: Span) -> int:
    return span.end - span.start


def _orders(reading: Reading, figure: Figure) -> Iterator[Clue]:
    """Yield the orders of words by which a date or a time was read."""
    rule = {"date": _dates, "time": _times}.get(figure.kind)
    inside = [one for one in reading.once(rule) if figure.span.covers(one[0])] if rule else []
    kept: list[tuple[Span, str]] = []
    for span, order in sorted(inside, key=lambda one: -_length_of(one[0])):
        if not any(span.touches(other) for other, _ in kept):
            kept.append((span, order))
    for span, order in sorted(kept):
        yield Clue(span.cut(reading.text), "order of words", order)


def _dates(reading: Reading) -> list[tuple[Span, str]]:
    return list(date.orders(reading))


def _times(reading: Reading) -> list[tuple[Span, str]]:
    return list(time.orders(reading))


def _told(clue: Clue, orders: list[Clue]) -> bool:
    """Tell whether an order of words has said already what a word is (the 年 of 2025年)."""
    return clue.listed == "durations" and any(clue.text in order.text for order in orders)


def _clues(reading: Reading, figure: Figure) -> Iterator[Clue]:
    """Yield the words of a figure from left to right, the longest that a list holds first."""
    place, end = figure.span
    numbers, others = _lists(reading.language, figure.kind)
    while place < end:
        digits = _DIGITS.match(reading.plain, place, end)
        if digits is not None:
            yield Clue(figure.text[place - figure.span.start :][: len(digits[0])], "digits", "")
            place = digits.end()
            continue
        inside = place > 0 and all(map(is_letter, reading.lower[place - 1 : place + 1]))
        best: Clue | None = None
        for name, words in (*numbers, *(() if inside else others)):
            word = words.at(reading.lower, place, whole=(name, words) not in numbers)
            if word is not None and word.end <= end and word.value is not None:
                clue = Clue(reading.text[place : word.end], name, _meaning(name, word.value))
                if best is None or _weight(clue) > _weight(best):
                    best = clue
        noun = isinstance(figure.value, Quantity) and figure.value.unit
        if best is None and noun and reading.text.startswith(noun, place):
            best = Clue(noun, "counted noun", "")
        if best is not None:
            yield best
        place += len(best.text) if best is not None else 1


def _weight(clue: Clue) -> tuple[int, bool]:
    return len(clue.text), bool(clue.means)


@cache
def _lists(language: Language, kind: FigureKind) -> tuple[_Lists, _Lists]:
    """Return the lists of number words, and of the words that figures of a kind are made of."""
    dated = kind in {"date", "time"}
    own = _OWN[kind]
    found = [
        *_named(language.dates if dated else language.amounts, ("",) if dated else own),
        *_named(language.phrases, own if own else ("season", "durations", "ago")),
        *_named(language.amounts, ("durations", "hedges") if dated else _SHARED),
    ]
    return tuple(_named(language.numbers, _NUMBERS)), tuple(found)


def _named(source: object, beginnings: tuple[str, ...]) -> Iterator[tuple[str, Lexicon[object]]]:
    for one in fields(source):  # type: ignore[arg-type]  # a dataclass, whichever
        words = getattr(source, one.name)
        skipped = isinstance(words, str) or "trap" in one.name or "template" in one.name
        if skipped or not one.name.startswith(beginnings):
            continue
        if isinstance(words, Mapping):
            table = {key: value for key, value in words.items() if isinstance(key, str)}
        elif isinstance(words, frozenset | tuple):
            table = {word: "" for word in words if isinstance(word, str)}
        else:
            continue
        listed = {lower(fold(word.partition("|")[0])): value for word, value in table.items()}
        listed.pop("", None)
        if listed:
            yield one.name.replace("_", " "), Lexicon(listed)


def _meaning(listed: str, value: object) -> str:
    """Return what a list says of a word, for a reader."""
    means = ""
    match value:
        case Unit():
            means = value.code + (f" × {number_text(value.factor)}" if value.factor != 1 else "")
        case Slack():
            ends = [("down", value.down), ("up", value.up)]
            means = ", ".join(f"{float(share * 100):g} % {way}" for way, share in ends if share)
        case Relative():
            means = f"{value.steps:+d} {value.unit}" if value.steps else f"this {value.unit}"
        case int() | Decimal() | str():
            means = _SAID.get((listed, value), str(value))
        case (first, last):
            means = f"{first} to {last}"
    return means
