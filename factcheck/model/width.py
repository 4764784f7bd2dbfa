"""Columns on a terminal: East Asian characters are two wide, marks of combination none."""

import unicodedata

_ELLIPSIS = "…"
_NEVER_FIRST = frozenset(
    "、。，．・：；？！）」』】〕〉》ー々〜ぁぃぅぇぉっゃゅょァィゥェォッャュョ),.:;?!"
)
_NEVER_LAST = frozenset("（「『【〔〈《(")


def width(text: str) -> int:
    """Return the columns that ``text`` takes (UAX #11: wide and full-width ones take two)."""
    return sum(map(_columns, text))


def fit(text: str, columns: int) -> str:
    """Return ``text`` in exactly ``columns`` columns: filled up, or cut with an ellipsis."""
    taken = width(text)
    if taken <= columns:
        return text + " " * (columns - taken)
    kept = ""
    room = columns - width(_ELLIPSIS)
    for character in text:
        room -= _columns(character)
        if room < 0:
            break
        kept += character
    cut = kept + _ELLIPSIS
    return cut + " " * (columns - width(cut))


def wrap(text: str, columns: int, first: int | None = None) -> list[str]:
    """Return ``text`` in lines of at most ``columns`` columns, broken at spaces.

    Japanese has none, so a wide character may begin a line too, as it may in print. A word that is
    longer than a line (an address) stays whole: half an address is of no use. ``first`` is the
    room on the first line, if that is another one.
    """
    lines: list[str] = []
    line, taken = "", 0
    room = columns if first is None else first
    for piece in _pieces(text):
        size = width(piece)
        if line and taken + size > room and taken + width(piece.rstrip()) > room:
            lines.append(line.rstrip())
            line, taken, room = "", 0, columns
        line += piece
        taken += size
    return [*lines, line.rstrip()] if line.strip() else lines


def _pieces(text: str) -> list[str]:
    """Cut where a line may end: after a space, and around each wide character.

    No line begins with what closes or ends, nor ends with what opens (JIS X 4051).
    """
    pieces: list[str] = []
    start = 0
    sizes = [_columns(character) for character in text]
    for at in range(1, len(text)):
        before, after = text[at - 1], text[at]
        may = before == " " or 2 in sizes[at - 1 : at + 1]
        if may and sizes[at] and after not in _NEVER_FIRST and before not in _NEVER_LAST:
            pieces.append(text[start:at])
            start = at
    return [*pieces, text[start:]] if text else pieces


def _columns(character: str) -> int:
    if character < "\u0300":  # fast way for what most text is
        return 1
    if unicodedata.combining(character) or unicodedata.category(character) == "Cf":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
