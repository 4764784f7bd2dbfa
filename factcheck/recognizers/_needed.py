"""Words without which a regular expression matches nothing: told without compiling it.

A language has a hundred expressions of what must stand around a number. Compiling those that a
page cannot match would take longer than reading the page. So would working this out for all of
them: what is known of most is kept in `_needs_data`, by digests, so that what is kept for an
expression that has been changed since is never believed.
"""

from collections.abc import Iterable
from functools import cache

from factcheck.model import digests
from factcheck.model.late import late
from factcheck.recognizers._needs_data import NEEDED
from factcheck.recognizers._pieces import FREE, PIECE, folded
from factcheck.recognizers._reading import Reading

Clause = frozenset[str]
"""Words in lower case of which a text must hold one."""
_CLASS = late(r"\[([A-Za-z])([A-Za-z])\]")
_OPAQUE = ("(?!", "(?<", "(?i")
"""How brackets begin whose words need not stand in the text, or not in this case."""
SEPARATOR = "|"
"""What stands between words in the data; no word holds it."""
_GAP: list[Clause] = []
_Item = str | list[Clause]
"""Letters, or what a group needs; where nothing is known, a word ends, too."""


@cache
def needed(written: str) -> tuple[Clause, ...]:
    """Return of which words a text must hold one each, or the expression matches nothing in it.

    ``written`` may hold ``{cardinal}`` and ``{ordinal}``; none are returned where none are known.
    """
    kept = NEEDED.get(digest(written))
    if kept is None:
        return found_needed(written)
    return tuple(frozenset(clause.split(SEPARATOR)) for clause in kept)


def digest(written: str) -> str:
    """Return by what an expression is known in `_needs_data`."""
    return digests.digest(written.encode())[:16]


def found_needed(written: str) -> tuple[Clause, ...]:
    """Return what `needed` does, worked out from the expression."""
    clauses = folded(iter(PIECE.findall(written)), _add, _joined)
    return tuple(sorted(clauses, key=len))


def _add(items: list[_Item], piece: str, inner: list[Clause] | None) -> None:
    """Add what a piece needs to a row."""
    if inner is not None:
        items.append(_GAP if piece.startswith(_OPAQUE) else inner)
    elif piece[0] in "{*+?":
        if FREE.match(piece) and items:
            items.pop()
        items.append(_GAP)
    else:
        items.append(_letters(piece))


def _joined(rows: list[list[_Item]]) -> list[Clause]:
    """Return what a group of such rows needs."""
    clauses = [_clauses(items) for items in rows]
    if len(clauses) == 1:
        return clauses[0]
    if not all(clauses):
        return []
    return [frozenset().union(*(max(each, key=worth) for each in clauses))]


def _letters(piece: str) -> _Item:
    """Return the letters that a piece is, in lower case; nothing if they may be several."""
    either_case = _CLASS.fullmatch(piece)
    if either_case is not None and either_case[1].lower() == either_case[2].lower():
        return either_case[1].lower()
    if piece[0] == "\\" and not piece[1].isalnum():
        return piece[1]
    return piece.lower() if piece[0] not in "\\[.^$" else _GAP


def _clauses(items: Iterable[_Item]) -> list[Clause]:
    """Return what a row of letters and groups needs."""
    clauses: list[Clause] = []
    word = ""
    for item in (*items, _GAP):
        if isinstance(item, str):
            word += item
            continue
        if word.strip():
            clauses.append(frozenset({word}))
        word = ""
        clauses.extend(item)
    return clauses


def worth(clause: Clause) -> tuple[int, int]:
    """Return how much a clause tells: long words are rare, and many words are not."""
    return min(map(len, clause)), -len(clause)


class Present:
    """Tells whether a text holds what expressions need; each word is looked for once."""

    def __init__(self, reading: Reading) -> None:
        """Take the text; ask by `Reading.once`."""
        self._text = reading.lower
        self.size = len(self._text)
        """How many code points it has."""
        self._known: dict[str, bool] = {}
        self._places: dict[str, list[int]] = {}

    def __call__(self, clauses: Iterable[Clause]) -> bool:
        """Tell whether the text holds a word of each clause."""
        known, text = self._known, self._text
        for clause in clauses:  # asked for each expression of a language: no call a word
            for word in clause:
                if word not in known:
                    known[word] = word in text
                if known[word]:
                    break
            else:
                return False
        return True

    def places(self, clause: Clause) -> list[int]:
        """Return where the words of a clause stand in the text, in text order."""
        return sorted(place for word in clause for place in self._where(word))

    def _where(self, word: str) -> list[int]:
        found, place = self._places.get(word), -1
        if found is None:
            found = self._places[word] = []
            while (place := self._text.find(word, place + 1)) >= 0:
                found.append(place)
        return found


def holds(text: str, clauses: Iterable[Clause]) -> bool:
    """Tell whether a text in lower case holds a word of each clause."""
    for clause in clauses:
        for word in clause:
            if word in text:
                break
        else:
            return False
    return True
