"""The points of a side in rugby, held to the ways in which it scored them.

The law: a try is worth five points, its conversion two, a penalty or dropped goal three (World
Rugby, Laws of the Game, 8), or four, two, two and one where thirteen play. Where a paragraph tells
each way once, and its one final score, neither number of the score may be another than their sum.
"""

import re
from collections.abc import Iterator

from factcheck.laws.games.scores import Place, count, final_score
from factcheck.laws.texts.counting import WORD

_N = rf"\b(?P<n>{WORD}|a) (?:[a-z-]+ )?"
_WAYS = (
    re.compile(rf"{_N}(?:try|tries)\b|(?<![0-9])(?P<n2>[0-9]{{1,2}})トライ|トライ(?P<n3>[0-9]{{1,2}})"),
    re.compile(
        rf"{_N}conversions?\b|\b(?P<n2>{WORD}|both|all) (?:of them |of those |of which )?(?:were )?"
        r"converted\b|(?<![0-9])(?P<n3>[0-9]{1,2})(?:コンバージョン)?ゴール|ゴール(?P<n4>[0-9]{1,2})"
    ),
    re.compile(
        rf"{_N}(?:penalt(?:y|ies)\b(?! tr)|penalty goals?\b|drop(?:ped)? goals?\b)|"
        r"(?<![0-9])(?P<n2>[0-9]{1,2})(?:PG|ペナルティーゴール|DG)|PG(?P<n3>[0-9]{1,2})"
    ),
)  # fmt: skip
_WORTH = ((5, 2, 3), (4, 2, 2))
_PARTLY = re.compile(
    r"前半|後半|うち|同点|今季|通算|相手|失|両|"
    r"\b(?:half|season|career|between|each|conced\w+|missed|opponents|replied|both sides|also)\b",
    re.IGNORECASE,
)
"""Words of points that are not all, or not of one side."""
_NEAR = 12
"""Points by which a score is told wrong."""


def tries(words: str) -> Iterator[Place]:
    """Yield the one final score of a paragraph that the tries and goals told do not make."""
    final = final_score(words)
    told = [list(way.finditer(words)) for way in _WAYS] if final else []
    if final is None or any(len(one) != 1 for one in told) or _PARTLY.search(words):
        return
    many = [count(one[0]) for one in told]
    if re.search(r"\b(?:both|all) ", told[1][0][0]):
        many[1] = many[0]
    sums = {sum(a * b for a, b in zip(worth, many, strict=True)) for worth in _WORTH}
    off = min(abs(one - side) for one in sums for side in final.sides)
    if sums.isdisjoint(final.sides) and off <= _NEAR and many[1] <= many[0]:
        said = " + ".join(one[0][0] for one in sorted(told, key=lambda one: one[0].start()))
        yield final.start, final.end, said
