"""Rounds of golf: their total, and how far it is under par."""

import re
from collections.abc import Iterator

from factcheck.laws.games.scores import Place, count

NEAR = 10
"""Strokes by which a slip misses."""
_ROUNDS = re.compile(
    r"(?<![0-9.:-])(?:6[0-9]|7[0-9]|8[0-4])(?:(?:、|・|, | and |, and )"
    r"(?:6[0-9]|7[0-9]|8[0-4])){2,3}"
    r"(?![0-9.%:-]|人|歳|分|秒)"
)
_CLOSING = re.compile(
    r"\b(?:closing|closed with|final(?:[- ]round)?|last[- ]round)\b[^.;0-9]{0,24}"
    r"\b(?P<n>6[0-9]|7[0-9]|8[0-4])\b(?![.:-])|最終(?:日|ラウンド)[^。0-9]{0,12}(?P<n2>6[0-9]|7[0-9])(?![0-9人位])"
)
"""The fourth of four rounds, told apart from the others."""
_PAR = re.compile(r"パー(?P<n>7[0-3])|\bpar[- ](?P<n2>7[0-3])\b|\b(?P<n3>7[0-3])[- ]par\b", re.I)
_UNDER = re.compile(r"(?P<n>[0-9]{1,2})アンダー|\b(?P<n2>[0-9]{1,2})[- ]under\b", re.IGNORECASE)
_STROKES = re.compile(r"(?:計|の|通算)(?P<n>2[0-9]{2})(?![0-9人])|\btotal of (?P<n2>2[0-9]{2})\b")
_OPENING = 3
"""Rounds before the closing one."""


def golf(words: str) -> Iterator[Place]:
    """Yield the one total, or number under par, that the rounds of a paragraph do not make."""
    rounds, pars = list(_ROUNDS.finditer(words)), set(map(count, _PAR.finditer(words)))
    if len(rounds) != 1 or len(pars) > 1:
        return
    shots = [int(one) for one in re.findall("[0-9]{2}", rounds[0][0])]
    closing = list(map(count, _CLOSING.finditer(words)))
    shots += closing if len(shots) == _OPENING and len(closing) == 1 else []
    totals = list(_STROKES.finditer(words))
    if len(totals) == 1 and 0 < abs(count(totals[0]) - sum(shots)) <= NEAR:
        yield *totals[0].span(), rounds[0][0]
        return
    under = list(_UNDER.finditer(words))
    right = min(pars, default=0) * len(shots) - sum(shots)
    if len(under) == 1 and pars and count(under[0]) != right:
        yield *under[0].span(), rounds[0][0]
