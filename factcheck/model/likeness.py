"""How alike two claims are, by their words and surroundings."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping
from itertools import pairwise

from factcheck.nouns import dataclass

QUOTE, PREFIX, SUFFIX = 50, 20, 20
"""Weights of quote and surroundings, those with which Hypothesis anchors annotations anew."""
ENOUGH = 0.60
"""Least likeness at which two claims are taken for the same."""
LEAST_WORDS = 0.40
"""Least likeness of the words alone: equal neighbors do not make a new sentence an old one.
Unrelated Japanese sentences share particles and come to 0.3; an edited one stays above 0.5."""
CANDIDATES = 8
"""How many claims of the article are compared in full with one of the catalogue."""
COMMON = 20
"""A token that more claims than this share points to none of them."""


@dataclass(frozen=True, slots=True)
class Face:
    """What a claim is known by."""

    digest: str
    """Digest of its words."""
    words: str | None
    """Its folded words; None where the catalogue keeps figures only."""
    sense: str | None
    """`ledger.sense_digest` of its words; None where the catalogue does not know it."""
    values: tuple[str, ...]
    """Kind and value of each figure."""
    prefix: str
    """Folded words before it; the digest of the claim before it where there are no words."""
    suffix: str
    """Folded words after it; the digest of the claim after it where there are no words."""
    heads: tuple[str, ...] = ()
    """Digests of the words it stands under."""
    template: str = ""
    """Its words with nothing but the kinds of its figures; the kinds where there are no words."""


def likeness(one: Face, other: Face) -> float:
    """Return how alike two claims are, from 0 to 1: quote 50, prefix 20, suffix 20.

    Words are compared by the Dice coefficient of their characters and pairs of characters, which
    unlike difflib's ratio takes linear time and needs no spaces between words; below
    `LEAST_WORDS` nothing else counts. Surroundings that are empty on both sides say nothing.
    """
    words = _dice(_tokens(one), _tokens(other))
    if words < LEAST_WORDS:
        return 0.0
    total, weights = QUOTE * words, QUOTE
    for weight, mine, theirs in (
        (PREFIX, one.prefix, other.prefix),
        (SUFFIX, one.suffix, other.suffix),
    ):
        if not mine and not theirs:
            continue
        weights += weight
        if mine == theirs:
            total += weight
        elif one.words is not None:
            total += weight * _dice(_grams(mine), _grams(theirs))
    return total / weights


class Clues:
    """Which claims share a rare token or their surroundings: whom a full comparison is worth."""

    def __init__(self, faces: Mapping[int, Face]) -> None:
        self._holders: defaultdict[Hashable, list[int]] = defaultdict(list)
        for index, face in faces.items():
            for clue in self._of(face):
                self._holders[clue].append(index)

    def candidates(self, face: Face) -> list[int]:
        """Return the numbers of the faces that share most with one, the most first."""
        shared: Counter[int] = Counter()
        for clue in self._of(face):
            holders = self._holders.get(clue, [])
            if len(holders) <= COMMON:
                shared.update(holders)
        best = sorted(shared.items(), key=lambda item: (-item[1], item[0]))
        return [index for index, _ in best[:CANDIDATES]]

    @staticmethod
    def _of(face: Face) -> Iterable[Hashable]:
        yield "prefix", face.prefix
        yield "suffix", face.suffix
        yield from _tokens(face)


def _tokens(face: Face) -> Counter[str]:
    if face.words is not None:
        return _grams(face.words)
    kinds = [value.split(" ", 1)[0] for value in face.values]
    return Counter([*face.values, *kinds])


def _grams(words: str) -> Counter[str]:
    return Counter([*words, *(first + second for first, second in pairwise(words))])


def _dice(one: Counter[str], other: Counter[str]) -> float:
    size = one.total() + other.total()
    return 2 * (one & other).total() / size if size else 1.0
