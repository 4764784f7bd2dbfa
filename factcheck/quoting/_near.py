"""Where a text nearly has some words: few edits apart, found by pieces that are there unchanged."""

from collections import Counter

from factcheck.nouns import dataclass

PIECE, PIECE_WIDE = 7, 4
"""Letters of a piece: of an alphabet, and of Japanese, Chinese and Korean."""
_PIECES = 30
"""Pieces of long words that are looked for."""
_PLACES = 24
"""Places of a piece that are looked at; what stands in more points nowhere."""
_TRIES = 3
"""Places in the text that are compared letter by letter."""
_SHARE, _SHARE_WIDE, _MOST = 0.14, 0.19, 24
"""Edits that are near, as a share of the letters, and at most."""


@dataclass(frozen=True, slots=True)
class Near:
    """A stretch of a text that some words nearly are."""

    start: int
    """First letter."""
    end: int
    """One past the last."""
    edits: int
    """Letters that differ."""
    pairs: tuple[tuple[int, int], ...]
    """Places of the letters that are equal: in the words, and in the text."""


def near(words: str, text: str, *, wide: bool) -> Near | None:
    """Return the stretch of ``text`` with the fewest edits, None if none is near. Both folded.

    ``wide`` tells that they are of no alphabet, where a letter is half a word.

    The work is bounded: three places are compared, letter by letter along a band as wide as edits
    are allowed, besides looking for the pieces, which is linear in the text.
    """
    most = min(int(len(words) * (_SHARE_WIDE if wide else _SHARE)), _MOST)
    if most < 1:
        return None
    found = [
        _compared(words, text, start, most)
        for start in _starts(words, text, most, PIECE_WIDE if wide else PIECE)
    ]
    return min((one for one in found if one), key=lambda one: (one.edits, one.start), default=None)


def _starts(words: str, text: str, most: int, size: int) -> list[int]:
    """Return where in the text the words may begin, the likeliest first."""
    votes: Counter[int] = Counter()
    step = max(size, len(words) // _PIECES)
    for at in range(0, len(words) - size + 1, step):
        piece, place = words[at : at + size], -1
        seen: list[int] = []
        while len(seen) <= _PLACES and (place := text.find(piece, place + 1)) >= 0:
            seen.append(place - at)
        if len(seen) <= _PLACES:
            votes.update({start // (most + 1) for start in seen})
    best = sorted(votes, key=lambda cell: (-votes[cell] - votes[cell + 1], cell))
    return [cell * (most + 1) for cell in best[:_TRIES]]


def _compared(words: str, text: str, start: int, most: int) -> Near | None:
    """Return how the words fit a text that has them from about ``start`` on.

    Sellers' algorithm (edit distance with free ends in the text) along a band.
    """
    low = start - most
    width = 4 * most + 3
    room = "\0" * -low + text[max(0, low) : low + len(words) + width]
    far = len(words) + most + 1
    rows = [[0] * width]
    for i, letter in enumerate(words, 1):
        above, row = rows[-1], []
        for k in range(width):
            j = i + k
            if j > len(room):
                row.append(far)
                continue
            cost = above[k] + (letter != room[j - 1])
            if k:
                cost = min(cost, row[k - 1] + 1)
            if k + 1 < width:
                cost = min(cost, above[k + 1] + 1)
            row.append(cost)
        rows.append(row)
        if min(row) > most:
            return None
    k = min(range(width), key=rows[-1].__getitem__)
    return _traced(words, room, rows, k, low) if rows[-1][k] <= most else None


def _traced(words: str, room: str, rows: list[list[int]], k: int, low: int) -> Near:
    """Return the way back through the band, from its last row."""
    edits, i, end = rows[-1][k], len(words), len(words) + k
    pairs = []
    while i > 0:
        here, j = rows[i][k], i + k
        same = words[i - 1] == room[j - 1]
        if here == rows[i - 1][k] + (not same):
            if same:
                pairs.append((i - 1, low + j - 1))
            i -= 1
        elif k and here == rows[i][k - 1] + 1:
            k -= 1
        else:
            i, k = i - 1, k + 1
    return Near(max(0, low + k), low + end, edits, tuple(reversed(pairs)))
