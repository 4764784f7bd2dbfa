"""Pieces of a written expression, and what a walk over its groups and branches makes of them.

What an expression needs, ends in or can begin with is told from its text alone: it takes long to
compile, and most are never needed.
"""

import re
from collections.abc import Callable, Iterator
from typing import TypeVar

from factcheck.model.late import late

T = TypeVar("T")
U = TypeVar("U")
PIECE = late(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P<\w+>|\(\?<?[=!:]|\(\?[a-z]+:?|[()|]"
    r"|\{(?:cardinal|ordinal)\}|(?:\{[0-9,]+\}|[*+?])[+?]?"
    r"|[^\\\[\](){}|*+?.^$]+(?![{*+?])|[^\\\[\](){}|*+?]",
    re.DOTALL,
)
"""Pieces of an expression: an escape, a class, a bracket, a field, a repetition, or letters."""
FREE = late(r"(?:\{0|[*?])")
"""How a repetition begins that may be none at all."""


def folded(
    pieces: Iterator[str],
    add: Callable[[list[T], str, U | None], None],
    joined: Callable[[list[list[T]]], U],
) -> U:
    """Return what the pieces up to the end of a group come to, and leave those behind it.

    ``add`` adds to a row what a piece is: one that opens a group comes with what that came to,
    any other one with None. ``joined`` tells what a group's rows come to, one a branch.
    """
    rows: list[list[T]] = [[]]
    for piece in pieces:
        if piece == ")":
            break
        if piece == "|":
            rows.append([])
        else:
            add(rows[-1], piece, folded(pieces, add, joined) if piece[0] == "(" else None)
    return joined(rows)
