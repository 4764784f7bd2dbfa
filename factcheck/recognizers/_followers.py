"""The characters one of which must stand right behind a number for an expression to match."""

import re
from functools import cache

from factcheck.model.late import late
from factcheck.recognizers._endings import NUMBERS
from factcheck.recognizers._pieces import FREE, PIECE, folded

RUN = frozenset("0123456789.,〇一二三四五六七八九十百千")
"""Characters of which numbers consist."""
_DIGITS = late(rf"[{''.join(sorted(RUN))}]+|\[[{''.join(sorted(RUN))}-]+\]|\\[.,]")
_WORDS = late(r"[A-Za-z -]+|\[[A-Za-z]+\]|\{(?:cardinal|ordinal)\}")
_EDGES = {r"\Z": frozenset({""}), "$": frozenset({"", "\n"})}
_SKIPPED = ("(?!", "(?<")
_NOWHERE = frozenset({r"\b", r"\B", r"\A", "^"})
_REFERS = late(r"\(\?(?:P=|\(|>)")
_RANGE = late(r"(.)-(.)", re.DOTALL)
MOST = 64
"""Most characters of a range that are told one by one."""
_Firsts = frozenset[str] | None
"""Characters in lower case, "" for the end of the text; None if any can stand there."""
_Part = tuple[_Firsts, bool]
"""The characters with which a part can begin, and whether it may be empty."""


@cache
def followers(tail: str) -> _Firsts:
    """Return the characters one of which stands behind the digits with which a match begins.

    ``tail`` is an expression from its number on. Told is what stands behind all characters of
    `RUN` in a row; None if that is not known. Of numbers that are words nothing is told.
    """
    if _REFERS.search(tail):
        return None
    pieces = PIECE.findall(tail)
    start, end = _number(pieces)
    if start is None or end is None or not _is_number(pieces[start + 1 : end]):
        return None
    rest = pieces[end + 1 :]
    if start:  # the bracket of the figure around it
        close = _closed(["(", *rest], 0)
        if close is None or "|" in _outside(rest[: close - 1]):
            return None
        rest = rest[: close - 1] + rest[close:]
    if "|" in _outside(rest) or (rest and rest[0][0] in "{*+?"):
        return None
    found, empty = folded(iter(rest), _add, _either)
    return None if empty or found is None or found & RUN else found


@cache
def spelled(tail: str) -> bool:
    """Tell whether the number with which an expression begins may be words.

    Where it may not, no number stands for it that begins outside of `RUN`.
    """
    pieces = PIECE.findall(tail)
    start, end = _number(pieces)
    if start is None or end is None:
        return True
    return any(_WORDS.fullmatch(piece) for piece in pieces[start + 1 : end])


@cache
def firsts(written: str) -> frozenset[str] | None:
    """Return the characters, in lower case, with which what an expression sees must begin.

    None if that is not known, or if it may see nothing.
    """
    if _REFERS.search(written):
        return None
    found, empty = folded(iter(PIECE.findall(written)), _add, _either)
    return None if empty or found is None or "" in found else found


def _number(pieces: list[str]) -> tuple[int | None, int | None]:
    """Return the indices of the brackets of the number, as far as they are known."""
    start = next((at for at, piece in enumerate(pieces) if piece in NUMBERS), None)
    return start, None if start is None else _closed(pieces, start)


def _closed(pieces: list[str], start: int) -> int | None:
    """Return the index of the bracket that closes the one at ``start``."""
    depth = 0
    for index in range(start, len(pieces)):
        depth += (pieces[index][0] == "(") - (pieces[index] == ")")
        if not depth:
            return index
    return None


def _outside(pieces: list[str]) -> list[str]:
    """Return the pieces outside of brackets."""
    depth, found = 0, []
    for piece in pieces:
        depth += piece[0] == "("
        if not depth:
            found.append(piece)
        depth -= piece == ")"
    return found


def _is_number(pieces: list[str]) -> bool:
    """Tell whether pieces are digits or words, and no word stands behind digits."""
    digits, skipped, depth = False, 0, 0
    for piece in pieces:
        depth += (piece[0] == "(") - (piece == ")")
        if skipped:
            skipped = 0 if depth < skipped else skipped
        elif piece.startswith(("(?=", "(?!", "(?<")):
            skipped = depth
        elif piece == "|":
            digits = False
        elif _DIGITS.fullmatch(piece):
            digits = True
        elif piece[0] in "()?*+{" and not piece.startswith(("{c", "{o")):
            continue
        elif digits or not _WORDS.fullmatch(piece):
            return False
    return True


def _add(items: list[_Part], piece: str, inner: _Part | None) -> None:
    """Add to a row with what a piece can begin."""
    if inner is not None:
        if not piece.startswith(_SKIPPED):
            items.append(inner)
    elif piece[0] in "{*+?":
        if FREE.match(piece) and items:
            items[-1] = (items[-1][0], True)
    elif piece not in _NOWHERE:
        items.append((_first(piece), False))


def _either(branches: list[list[_Part]]) -> _Part:
    """Return with what a group of such rows can begin."""
    rows = [_joined(items) for items in branches]
    if any(firsts is None for firsts, _ in rows):
        return None, any(empty for _, empty in rows)
    return frozenset().union(*(firsts or () for firsts, _ in rows)), any(empty for _, empty in rows)


def _joined(items: list[_Part]) -> _Part:
    """Return with what a row of parts can begin."""
    found: frozenset[str] = frozenset()
    for firsts, empty in items:
        if firsts is None:
            return None, False
        found |= firsts
        if not empty:
            return found, False
    return found, True


def _first(piece: str) -> _Firsts:
    """Return the characters with which a piece that is no group can begin."""
    if piece in _EDGES:
        return _EDGES[piece]
    if piece[0] == "[":
        return _class(piece[1:-1])
    if piece[0] == "\\":
        return frozenset({piece[1]}) if not piece[1].isalnum() else None
    return frozenset({piece[0].lower()}) if piece[0] != "." else None


def _class(written: str) -> _Firsts:
    """Return the characters of a class."""
    if written[0] == "^" or re.search(r"\\[\w-]", written):
        return None
    written = written.replace("\\", "")
    found: set[str] = set()
    for first, last in _RANGE.findall(written):
        if ord(last) - ord(first) > MOST:
            return None
        found.update(map(chr, range(ord(first), ord(last) + 1)))
    found.update(_RANGE.sub("", written))
    return frozenset(sign.lower() for sign in found)
