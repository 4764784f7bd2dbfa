"""Matches told in sets, and those that a shoot-out decided, held to their scores.

The law: who wins has more sets, and more goals of the shoot-out, in front; games, straight sets and
results in sets are those of the sets told one behind another.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.laws.games.scored_data import PAIR
from factcheck.laws.texts.counting import WORD, number

_Place = tuple[int, int, str]
_Pair = tuple[re.Match[str], int, int]
_PAIR = re.compile(PAIR)
_TOOK = re.compile(
    rf"\b(?:took|won|taking|winning) (?P<n>{WORD}) of (?:the )?(?P<m>[0-9]{{2}}) games\b", re.I
)
_WON_GAMES = re.compile(
    rf"\bwon (?P<n>{WORD}) games\b(?:[^.;\n]{{0,30}}?\bto (?:[a-z'’]+ ){{0,2}}"
    r"(?P<m>[0-9]{1,2})\b)?|"
    r"(?P<n2>[0-9]{2})ゲームを(?:奪|取)",
    re.IGNORECASE,
)
_SERIES = re.compile(
    rf"\b(?:won|took|claimed|lost|dropped) Game (?P<g>[2-7])\b(?:(?!Game)[^\n]){{0,140}}?"
    rf"\b(?P<a>{WORD}) games? to (?P<b>{WORD})\b"
)
_FULL = re.compile(r"フルセット|\b(?:full sets|deciding set)\b")
_STRAIGHT = re.compile(r"ストレート(?:で(?!は)|勝|の)|\bstraight sets\b")
_WON_SETS = re.compile(
    r"\b(?:won|wins|winning|beat(?:s|ing)?|defeat(?:ed|s|ing)|edg(?:ed|ing)|down(?:ed|ing)|past|over)\b"
    r"[^.;:0-9]{0,40}\Z"
)
_WON_SETS_JA = re.compile(r"で[^。、]{0,16}(?:下し|下す|破|勝|制し|退け)")
_SHOOTOUT = re.compile(
    r"PK戦?(?:は|を|で|の末)?、?(?P<a>[0-9]{1,2})[-–―](?P<b>[0-9]{1,2})で(?:制|勝|下|破)|"
    r"\b(?:won|winning|wins) (?:[a-z]+ ){0,3}(?:shoot-?out|penalties),? "
    r"(?P<c>[0-9]{1,2})[-–](?P<d>[0-9]{1,2})\b|"
    r"\b(?:won|winning|wins) (?P<e>[0-9]{1,2})[-–](?P<f>[0-9]{1,2}) on penalties"
)
_JOINT = re.compile(r"(?:、|, | and |・| )(?:and )?")
_BESIDE = 14
"""Characters between the sets of a match and the word for all of them."""
_FIVE, _BEST = 6, 3


def matches(words: str) -> Iterator[_Place]:
    """Yield the numbers of matches in a paragraph that their sets and games do not make."""
    pairs: list[_Pair] = []
    for one in _PAIR.finditer(words):
        own, other = (int(each) for each in re.findall("[0-9]+", one[0])[:2])
        pairs.append((one, own, other))
    yield from _won_games(words, pairs)
    yield from _sets(words, pairs)
    for found in _SHOOTOUT.finditer(words):
        own, other = (int(each) for each in found.groups() if each)
        if own < other:
            yield *found.span(), f"{own} < {other}"
    for found in _SERIES.finditer(words):
        played, game = sum(number(found[name].lower()) or 0 for name in "ab"), int(found["g"])
        if abs(played - game) == 1:
            yield found.start("a"), found.end(), f"Game {game}"


def _won_games(words: str, pairs: list[_Pair]) -> Iterator[_Place]:
    """Hold games won to sets, and the result in sets to the sets themselves."""
    sets = [one for one in pairs if max(one[1:]) >= _FIVE and one[1] != one[2]]
    told = _TOOK.search(words)
    if told and len(sets) >= 2:
        own, other = sum(one[1] for one in sets), sum(one[2] for one in sets)
        if int(told["m"]) != own + other or number(told["n"].lower()) not in {own, other}:
            yield *told.span(), " / ".join(one[0][0] for one in sets)
    for won in _WON_GAMES.finditer(words) if len(sets) == len(pairs) >= 2 else ():
        sums = sum(one[1] for one in sets), sum(one[2] for one in sets)
        if (number((won["n"] or won["n2"]).lower())) not in sums or (
            won["m"] and int(won["m"]) not in sums
        ):
            yield *won.span(), " / ".join(one[0][0] for one in sets)
    results = [one for one in pairs if max(one[1:]) <= _BEST and one[1] != one[2]]
    if len(results) == 1 and len(sets) == sum(results[0][1:]) >= 3 and len(pairs) == len(sets) + 1:
        wins = sorted((sum(a > b for _, a, b in sets), sum(a < b for _, a, b in sets)))
        if wins != sorted(results[0][1:]):
            yield *results[0][0].span(), " / ".join(one[0][0] for one in sets)


def _sets(words: str, pairs: list[_Pair]) -> Iterator[_Place]:
    """Hold a match told as of straight sets, or of all, or as won, to its sets."""
    sets = [one for one in pairs if max(one[1:]) >= _FIVE and one[1] != one[2]]
    gaps = [words[one[0].end() : other[0].start()] for one, other in pairwise(sets)]
    if any(not _JOINT.fullmatch(gap) for gap in gaps):
        return
    won, lost = sum(a > b for _, a, b in sets), sum(a < b for _, a, b in sets)
    for sign, is_wrong in ((_FULL, abs(won - lost) != 1), (_STRAIGHT, bool(won and lost))):
        told = list(sign.finditer(words))
        if len(told) != 1 or not 2 <= len(sets) <= 2 * _BEST - 1 or not is_wrong:
            continue
        if -_BESIDE < told[0].start() - sets[-1][0].end() < _BESIDE or (
            0 <= sets[0][0].start() - told[0].end() < _BESIDE
        ):
            yield *told[0].span(), " / ".join(one[0][0] for one in sets)
    if won < lost and len(sets) > 1 and not re.search("棄権|retire|withdrew", words):
        first, last = sets[0][0].start(), sets[-1][0].end()
        if _WON_SETS.search(words[:first]) or _WON_SETS_JA.match(words, last):
            yield first, last, f"{won}-{lost}"
