"""Which claim of the article is which of the catalogue: by words, by place, by likeness."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence

from factcheck.model.heads import names
from factcheck.model.ledger import KnownClaim, fold, sense_digest, template
from factcheck.model.likeness import ENOUGH, Clues, Face, likeness

UNANCHORED = 2
"""How many claims of a catalogue without words must agree in kinds where nothing holds them."""


def faces(claims: Sequence[KnownClaim]) -> list[Face]:
    """Return the faces of claims, those of an article as the catalogue would keep them."""
    digests = ["", *(claim.digest for claim in claims), ""]
    result = []
    for index, claim in enumerate(claims):
        context = claim.prefix or "", claim.suffix or ""
        if claim.quote is None:
            context = digests[index], digests[index + 2]
        result.append(_face(claim, context))
    return result


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
    pairing.equal(lambda face: (face.sense, face.heads) if face.sense else None, level=True)
    pairing.equal(_place, level=True, unless=pairing.moved())
    pairing.equal(lambda face: face.sense, level=True)
    pairing.between()
    pairing.alike()
    pairing.equal(lambda face: face.digest)
    return pairing.pairs


class _Pairing:
    """Pairs that were made, and what is still free, both in reading order."""

    def __init__(self, found: Sequence[Face], known: Sequence[Face]) -> None:
        self.pairs: dict[int, int] = {}
        self._found = dict(enumerate(found))
        self._known = dict(enumerate(known))

    def equal(
        self,
        key: Callable[[Face], Hashable],
        *,
        level: bool = False,
        unless: frozenset[int] = frozenset(),
    ) -> None:
        """Pair what has an equal key, in order; if ``level``, only where none would be left.

        Known claims in ``unless`` are left alone, with all of their key.
        """
        waiting = _grouped(self._found, key)
        for name, indices in _grouped(self._known, key).items():
            others = waiting.get(name, [])
            if name is None or (level and len(others) != len(indices)):
                continue
            if not unless.isdisjoint(indices):
                continue
            for index, other in zip(indices, others, strict=False):
                self._pair(index, other)

    def moved(self) -> frozenset[int]:
        """Return the free known claims whose place is taken by a sentence that came there.

        At the place of each stands another sentence: a known one, whose own place is taken by a
        third, and so on, or a new one. Where such a row comes round, or ends in new words, values
        have changed, or changed places. Where it ends at a place that is no more, or the words
        that stood there stand at a place that was not, sentences have moved.
        """
        places = _single(self._found, _place)
        standing = _single(self._found, lambda face: face.sense)
        words = _single(self._known, lambda face: face.sense)
        old = {_place(face) for face in self._known.values()}
        after: dict[int, int | None] = {}
        ends: dict[int, bool] = {}
        for index, face in self._known.items():
            other = places.get(_place(face))
            if other is not None:
                after[index] = words.get(self._found[other].sense)
                now = standing.get(face.sense)
                if now is not None and _place(self._found[now]) not in old:
                    ends[index] = True
        for start in after:
            row: dict[int, None] = {}
            here: int | None = start
            while here is not None and here in after and here not in ends and here not in row:
                row[here] = None
                here = after[here]
            gone = here is not None and here not in row and ends.get(here, here not in after)
            ends.update(dict.fromkeys(row, gone))
        return frozenset(index for index, gone in ends.items() if gone)

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
        clues = Clues(self._found)
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


def _face(claim: KnownClaim, context: tuple[str, str]) -> Face:
    values = tuple(f"{figure.kind} {figure.value}" for figure in claim.figures)
    if claim.quote is None:
        kinds = " ".join(figure.kind for figure in claim.figures)
        return Face(claim.digest, None, claim.sense, values, *context, claim.heads, kinds)
    return Face(
        claim.digest,
        fold(claim.quote),
        sense_digest(claim.quote, claim.figures),
        values,
        fold(context[0]),
        fold(context[1]),
        names(claim.heads),
        template(claim.quote, claim.figures),
    )


def _place(face: Face) -> Hashable:
    return (face.heads, face.template) if face.heads else None


def _single(faces: Mapping[int, Face], key: Callable[[Face], Hashable]) -> dict[Hashable, int]:
    """Return by its key the face that alone has it; None is no key."""
    groups = _grouped(faces, key).items()
    return {name: found[0] for name, found in groups if name is not None and len(found) == 1}


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
