"""Which claim of the article is which of the catalogue: by words, by place, by likeness."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.model.ledger import (
    KnownArticle,
    KnownFigure,
    Mode,
    digest,
    fold,
    known_figures,
    sense,
    surroundings,
    template,
)
from factcheck.model.records import Article, Claim

QUOTE, PREFIX, SUFFIX = 50, 20, 20
"""Weights of quote and surroundings, those with which Hypothesis anchors annotations anew."""
ENOUGH = 0.60
"""Least likeness at which two claims are taken for the same."""
LEAST_WORDS = 0.40
"""Least likeness of the words alone: equal neighbors do not make a new sentence an old one.
Unrelated Japanese sentences share particles and come to 0.3; an edited one stays above 0.5."""
UNANCHORED = 2
"""How many claims of a catalogue without words must agree in kinds where nothing holds them."""
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
    """Its words without their styling; None as for ``words``."""
    values: tuple[str, ...]
    """Kind and value of each figure."""
    prefix: str
    """Folded words before it; the digest of the claim before it where there are no words."""
    suffix: str
    """Folded words after it; the digest of the claim after it where there are no words."""
    heads: tuple[str, ...] = ()
    """Folded words it stands under; empty where the catalogue keeps no words."""
    template: str = ""
    """Its words with nothing but the kinds of its figures; the kinds where there are no words."""


def found_faces(found: Sequence[Claim], article: Article, mode: Mode) -> list[Face]:
    """Return the faces of an article's claims, for a catalogue of the given mode."""
    digests = ["", *(digest(claim.text, claim.heads) for claim in found), ""]
    faces = []
    for index, claim in enumerate(found):
        figures = known_figures(claim.figures)
        quote = claim.text if mode == "full" else None
        context = surroundings(article.text, claim.span)
        if mode == "figures":
            context = digests[index], digests[index + 2]
        faces.append(_face(digests[index + 1], quote, figures, context, claim.heads))
    return faces


def known_faces(known: KnownArticle) -> list[Face]:
    """Return the faces of a catalogue's claims."""
    digests = ["", *(claim.digest for claim in known.claims), ""]
    faces = []
    for index, claim in enumerate(known.claims):
        context = claim.prefix or "", claim.suffix or ""
        if claim.quote is None:
            context = digests[index], digests[index + 2]
        faces.append(_face(claim.digest, claim.quote, claim.figures, context, claim.heads))
    return faces


def match(found: Sequence[Face], known: Sequence[Face]) -> dict[int, int]:
    """Return the index into ``found`` for each index into ``known`` that was found again.

    Equal words under equal heads pair first, where several are alike with equal surroundings,
    then in their order; then those that differ in their styling only; then what has the same
    place: the same heads (a table's row and column), or the same two neighbors; then the same
    words elsewhere, and the likest, at least `ENOUGH` alike. Whether the words pair says nothing
    of what was decided upon: that is compared afterwards. For an article without changes the
    time needed is linear in its claims.
    """
    pairing = _Pairing(found, known)
    pairing.equal(lambda face: (face.digest, face.prefix, face.suffix))
    pairing.equal(lambda face: (face.digest, face.prefix), level=True)
    pairing.equal(lambda face: (face.digest, face.suffix), level=True)
    pairing.equal(lambda face: face.digest, level=True)
    pairing.equal(lambda face: face.sense, level=True)
    pairing.equal(lambda face: (face.heads, face.template) if face.heads else None, level=True)
    pairing.equal(lambda face: face.words, level=True)
    pairing.between()
    pairing.alike()
    pairing.equal(lambda face: face.digest)
    return pairing.pairs


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


class _Pairing:
    """Pairs that were made, and what is still free, both in reading order."""

    def __init__(self, found: Sequence[Face], known: Sequence[Face]) -> None:
        self.pairs: dict[int, int] = {}
        self._found = dict(enumerate(found))
        self._known = dict(enumerate(known))

    def equal(self, key: Callable[[Face], Hashable], *, level: bool = False) -> None:
        """Pair what has an equal key, in order; if ``level``, only where none would be left."""
        waiting = _grouped(self._found, key)
        for name, indices in _grouped(self._known, key).items():
            others = waiting.get(name, [])
            if name is None or (level and len(others) != len(indices)):
                continue
            for index, other in zip(indices, others, strict=False):
                self._pair(index, other)

    def between(self) -> None:
        """Pair in order what lies between the same two anchors and agrees in its template.

        Anchors are the pairs that kept their order. A template that is free more often on one
        side than on the other is left alone: nothing tells which one is new.
        """
        anchors = _in_order(sorted(self.pairs.items()))
        gaps = _dealt(self._known, [index for index, _ in anchors])
        others = _dealt(self._found, [other for _, other in anchors])
        for number, mine in gaps.items():
            theirs = others.get(number, {})
            waiting = _grouped(theirs, lambda face: face.template)
            is_held = bool(anchors) or (UNANCHORED <= len(mine) == len(theirs))
            for name, indices in _grouped(mine, lambda face: face.template).items():
                alike = waiting.get(name, [])
                has_words = self._known[indices[0]].words is not None
                if len(alike) == len(indices) and (has_words or is_held):
                    for index, other in zip(indices, alike, strict=True):
                        self._pair(index, other)

    def alike(self) -> None:
        """Pair the likest first, as long as they are `ENOUGH` alike."""
        if not self._found:
            return
        clues = _Clues(self._found)
        scored = [
            (-score, index, other)
            for index, face in self._known.items()
            for other in clues.candidates(face)
            if (score := likeness(face, self._found[other])) >= ENOUGH
        ]
        for _, index, other in sorted(scored):
            if index in self._known and other in self._found:
                self._pair(index, other)

    def _pair(self, index: int, other: int) -> None:
        self.pairs[index] = other
        del self._known[index], self._found[other]


class _Clues:
    """Which claims share a rare token or their surroundings: whom a full comparison is worth."""

    def __init__(self, faces: Mapping[int, Face]) -> None:
        self._holders: defaultdict[Hashable, list[int]] = defaultdict(list)
        for index, face in faces.items():
            for clue in self._of(face):
                self._holders[clue].append(index)

    def candidates(self, face: Face) -> list[int]:
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


def _face(
    name: str,
    quote: str | None,
    figures: Sequence[KnownFigure],
    context: tuple[str, str],
    heads: Sequence[str],
) -> Face:
    values = tuple(f"{figure.kind} {figure.value}" for figure in figures)
    if quote is None:
        kinds = " ".join(figure.kind for figure in figures)
        return Face(name, None, None, values, *context, template=kinds)
    return Face(
        name,
        fold(quote),
        sense(quote, figures, heads),
        values,
        fold(context[0]),
        fold(context[1]),
        tuple(fold(head) for head in heads),
        template(quote, figures),
    )


def _in_order(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest run of pairs (sorted by the first) in which the second rises too.

    Patience sorting: the smallest end of a run of each length is kept, with the way back.
    """
    ends: list[int] = []
    places: list[int] = []
    before: list[int] = []
    for place, (_, other) in enumerate(pairs):
        length = bisect_left(ends, other)
        before.append(places[length - 1] if length else -1)
        ends[length : length + 1] = [other]
        places[length : length + 1] = [place]
    run, place = [], places[-1] if places else -1
    while place >= 0:
        run.append(pairs[place])
        place = before[place]
    return run[::-1]


def _dealt(faces: Mapping[int, Face], anchors: Sequence[int]) -> dict[int, dict[int, Face]]:
    """Return the faces by the number of the gap between the anchors in which they lie."""
    gaps: defaultdict[int, dict[int, Face]] = defaultdict(dict)
    for index, face in faces.items():
        gaps[bisect_left(anchors, index)][index] = face
    return gaps


def _grouped(
    faces: Mapping[int, Face], key: Callable[[Face], Hashable]
) -> dict[Hashable, list[int]]:
    groups: defaultdict[Hashable, list[int]] = defaultdict(list)
    for index, face in faces.items():
        groups[key(face)].append(index)
    return groups


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
