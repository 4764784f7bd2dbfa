"""The stretches of a text in which an expression need be looked for, by how far it reaches.

An expression of many words is slow to look for. Where a match holds a number at a certain place,
or one of a few words, it is looked for only so near to those as the longest match is, which is told
from how it is written. What is found in such stretches, one after the other, is what is found in
the whole line: no match begins between them, and none looks past the end of its own.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from factcheck.model.late import late
from factcheck.model.text import Span
from factcheck.recognizers._needed import Clause, Present, needed, worth
from factcheck.recognizers._pieces import PIECE, folded

UNBOUNDED = 10**6
"""What a repetition without an end may be repeated, as far as is reckoned here."""
LONGEST_WORDS = 60
"""Code points that the words of a number may take, which ``{cardinal}`` and ``{ordinal}`` are."""
_FIELDS = frozenset({"{cardinal}", "{ordinal}"})
_EDGES = frozenset({r"\b", r"\B", r"\A", r"\Z", "^", "$"})
"""What takes no room, and is told by the next characters."""
_BEYOND = 2
"""Characters that such a one is told by: ``$`` holds before the last line break, too."""
_REFERS = late(r"\(\?(?:P=|\(|>)|\\[1-9]")
"""What is as long as what another group matched, or no piece of those known here."""


class Reach(NamedTuple):
    """How far a part of an expression reaches from where it begins, in code points."""

    taken: int
    """The most that it matches."""
    seen: int
    """How far it looks: what must stand behind the match, too."""


_NONE = Reach(0, 0)


@cache
def reach(written: str) -> Reach:
    """Return how far an expression reaches; ``UNBOUNDED`` and more where that is not known."""
    pieces = PIECE.findall(written)
    if _REFERS.search(written) or "".join(pieces) != written:
        return Reach(UNBOUNDED, UNBOUNDED)
    return folded(iter(pieces), _add, _joined)


def _add(items: list[Reach], piece: str, inner: Reach | None) -> None:
    """Add to a row how far a piece reaches."""
    if inner is not None:
        behind = piece.startswith("(?<")
        ahead = piece in {"(?=", "(?!"}
        items.append(_NONE if behind else Reach(0, inner.seen) if ahead else inner)
    elif piece in _FIELDS:
        items.append(Reach(LONGEST_WORDS, LONGEST_WORDS))
    elif piece[0] in "{*+?":
        taken, seen = items.pop() if items else _NONE
        times = _most(piece)
        items.append(Reach(taken * times, taken * max(0, times - 1) + seen))
    elif piece in _EDGES:
        items.append(Reach(0, _BEYOND))
    else:
        size = 1 if piece[0] in "\\[" else len(piece)
        items.append(Reach(size, size))


def _most(piece: str) -> int:
    """Return how often a repetition repeats at most."""
    if piece[0] == "{":
        last = piece.strip("{}+?").rpartition(",")[2]
        return int(last) if last else UNBOUNDED
    return 1 if piece[0] == "?" else UNBOUNDED


def _joined(rows: Iterable[list[Reach]]) -> Reach:
    """Return how far a group of such rows reaches."""
    most = _NONE
    for items in rows:
        taken = seen = 0
        for item in items:
            seen = max(seen, taken + item.seen)
            taken += item.taken
        most = Reach(max(most.taken, taken), max(most.seen, seen))
    return most


class Window(NamedTuple):
    """A stretch of a text."""

    start: int
    """Where a match may begin at the earliest."""
    last: int
    """Where one may begin at the latest: one that begins behind it is cut off."""
    end: int
    """Where the stretch ends."""


def at_numbers(
    lines: Sequence[Span], places: Iterable[int], taken: int, seen: int
) -> Sequence[Window]:
    """Return the stretches of lines around the places of numbers, in text order.

    An expression matches ``taken`` code points at most before its number, and sees as many as
    ``seen`` from its beginning on.
    """
    found: list[Window] = []
    following = iter(lines)
    line = next(following)
    for place in places:
        while place > line.end:
            line = next(following)
        end = min(line.end, place + seen + 1)
        _grow(found, Window(max(line.start, place - taken), place, end))
    return found


def at_words(present: Present, lines: Iterable[Span], written: str) -> Iterator[Window]:
    """Yield the stretches of lines around the words without which an expression matches nothing."""
    clause, seen = _rarest(written), reach(written).seen + 1
    places = present.places(clause) if clause is not None else ()
    if clause is None or len(places) * seen > present.size:
        yield from (Window(start, end, end) for start, end in lines)
        return
    around: list[Window] = []
    for place in places:
        _grow(around, Window(place - seen, place, place + seen))
    first = 0
    for line in lines:
        while first < len(around) and around[first].end <= line.start:
            first += 1
        for start, last, end in around[first:]:
            if start >= line.end:
                break
            yield Window(max(start, line.start), last, min(end, line.end))


def _grow(found: list[Window], window: Window) -> None:
    """Add a stretch to others, the last of which it may go on."""
    if found and window.start <= found[-1].end:
        before = found[-1]
        found[-1] = Window(before.start, window.last, max(before.end, window.end))
    else:
        found.append(window)


@cache
def _rarest(written: str) -> Clause | None:
    """Return those of the words an expression needs one of that are the longest."""
    return max(needed(written), key=worth, default=None)
