"""Words one of which must end right before a number for an expression to match: told unmatched.

It takes one look at the text before a number to tell that most expressions do not fit there, so
they need not be compiled.
"""

from collections.abc import Iterable
from functools import cache

from factcheck.model.late import late
from factcheck.recognizers._needed import SEPARATOR, digest
from factcheck.recognizers._needs_data import ENDINGS
from factcheck.recognizers._pieces import FREE, PIECE, folded

MOST = 300
"""Endings past which no longer ones are told."""
LONGEST = 12
"""Code points past which an ending is not told longer."""
NAMES = ("number", "part", "years", "age", "year", "before_year")
"""The groups that are the number of an expression."""
NUMBERS = tuple(f"(?P<{name}>" for name in NAMES)
_SIGNED = late(r"\(\?P<\w+>(?:[^()]*\|)?(?:[-+−\\]|0\?|\[[-+−.])")
"""A number that may begin with a sign or a decimal mark, where no numeral starts."""
_AROUND = ("(?=", "(?!", "(?<")
_EDGES = frozenset({r"\b", r"\A", r"\Z", "^", "$"})
LISTED = late(r"\[((?!\^)[^\\\]][^\\\]-]{1,5})\]")
"""A class of a few letters, each of them written."""
_Ends = frozenset[tuple[str, bool]]
"""Endings in lower case, and whether each is all that was matched, so that it can grow."""
_ANY: _Ends = frozenset({("", False)})
_NOTHING: _Ends = frozenset({("", True)})


@cache
def endings(written: str) -> tuple[str, ...]:
    """Return the endings in lower case one of which stands right before the number of a match.

    None are returned where none are known.
    """
    kept = ENDINGS.get(digest(written))
    if kept is None:
        return found_endings(written)
    return tuple(kept.split(SEPARATOR)) if kept else ()


def found_endings(written: str) -> tuple[str, ...]:
    """Return what `endings` does, worked out from the expression."""
    place = min((at for name in NUMBERS if (at := written.find(name)) >= 0), default=0)
    if _SIGNED.match(written, place):
        return ()
    lead = written[:place]
    opened, closed = lead.replace("(?P<figure>", "", 1), lead
    pieces = PIECE.findall(closed if _balanced(PIECE.findall(closed)) else opened)
    found = folded(iter(pieces), _add, _either) if _balanced(pieces) else _ANY
    words = {ending for ending, _ in found}
    return () if "" in words else tuple(sorted(words))


def _balanced(pieces: Iterable[str]) -> bool:
    """Tell whether each bracket is closed, and none of several rows stands alone."""
    depth = 0
    for piece in pieces:
        depth += (piece[0] == "(") - (piece == ")")
        if depth < 0 or (piece == "|" and not depth):
            return False
    return not depth


def _add(items: list[_Ends], piece: str, inner: _Ends | None) -> None:
    """Add to a row what a piece ends in."""
    if inner is not None:
        if piece == "(?<=" and all(item == _NOTHING for item in items):
            inner = frozenset((ending, False) for ending, _ in inner)
        elif piece.startswith(_AROUND):
            inner = _NOTHING
        items.append(inner)
    elif piece[0] in "{*+?" and not piece[1:2].isalpha() and items:
        again, once = items.pop(), piece[0] == "?"
        again = frozenset((ending, grows and once) for ending, grows in again)
        items.append(again | _NOTHING if FREE.match(piece) else again)
    else:
        items.append(_letter(piece))


def _either(rows: list[list[_Ends]]) -> _Ends:
    """Return what a group of such rows ends in."""
    return frozenset().union(*map(_joined, rows))


def _letter(piece: str) -> _Ends:
    """Return what a piece that is no group ends in."""
    letters = LISTED.fullmatch(piece)
    if letters is not None:
        return frozenset((letter.lower(), True) for letter in letters[1])
    if piece in _EDGES:
        return _NOTHING
    if piece[0] == "\\" and not piece[1].isalnum():
        return frozenset({(piece[1], True)})
    return frozenset({(piece.lower(), True)}) if piece[0] not in "\\[.{" else _ANY


def _joined(items: list[_Ends]) -> _Ends:
    """Return what a row of letters and groups ends in."""
    found = _NOTHING
    for item in reversed(items):
        if len(found) * len(item) > MOST:
            return frozenset((ending, False) for ending, _ in found)
        found = frozenset(
            one
            for ending, grows in found
            for one in (
                ((more + ending)[-LONGEST:], whole and len(more + ending) < LONGEST)
                for more, whole in item
            )
            if grows
        ) | frozenset((ending, grows) for ending, grows in found if not grows)
    return found
