"""Matches told in sets: 6-4, 3-6, 7-5.

The law: who wins has more sets, told in front; the result in sets, straight sets (ストレート), the
full number of them (フルセット) and the games won are those of the sets told one behind another.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.laws.games.scores import PAIR, Place, Score, count, scores
from factcheck.laws.texts.counting import WORD

LOWEST = 6
"""Games or points from which on a score is that of a set."""
MOST = 3
"""Most sets that win a match."""
_GAMES = re.compile(
    rf"\bwon (?P<n>{WORD}) games\b"
    rf"(?:[^.;\n]{{0,30}}?\bto (?:[a-z'’]+ ){{0,2}}(?P<m>[0-9]{{1,2}})\b)?|"
    rf"\b(?:took|won|taking|winning) (?P<n2>{WORD}) of (?:the )?(?P<all>[0-9]{{2}}) games\b|"
    r"(?P<n3>[0-9]{2})ゲームを(?:奪|取)",
    re.IGNORECASE,
)
_FULL = re.compile(r"フルセット|フルゲーム|\b(?:full sets|deciding set)\b")
_STRAIGHT = re.compile(r"ストレート(?:で(?!は)|勝|の(?!末に敗))|\bstraight[- ]sets?\b")
_RESULT = re.compile(rf"[^。、\n]{{0,16}}?、?(?P<s>{PAIR})(?=で|と[快完勝])")
_WON = re.compile(
    r"\b(?:won|wins|winning|beat(?:s|ing)?|defeat(?:ed|s|ing)|edg(?:ed|ing)|down(?:ed|ing)|past|over)\b"
    r"[^.;:0-9]{0,40}\Z"
)
_WON_JA = re.compile(r"で[^。、]{0,16}(?:下し|下す|破|勝|制し|退け)")
_LEFT = re.compile(r"棄権|retire|withdrew")
_JOINT = re.compile(r"(?:、|, | and |・| )(?:and )?")
_TIE_BREAK = re.compile(r"(?<=[0-9]) \([0-9-]{1,5}\)")
_BY_SET = re.compile(r"第[1-5一二三四五]セット|\b(?:first|opening) set\b")
_BESIDE = 14
"""Characters between the sets of a match and the word for all of them."""


def sets(words: str) -> Iterator[Place]:
    """Yield the numbers and words of matches in a paragraph that their sets do not allow."""
    words = _TIE_BREAK.sub(lambda found: " " * len(found[0]), words)
    every = scores(words)
    mine = [one for one in every if one.sides[1] >= LOWEST and one.own != one.other]
    yield from _of_result(words)
    if len(mine) < 2:
        return
    listed = " / ".join(one.text for one in mine)
    in_row = all(_JOINT.fullmatch(words[a.end : b.start]) for a, b in pairwise(mine))
    results = [one for one in every if one not in mine]
    if len(results) <= 1 and (in_row or _BY_SET.search(words)):
        for start, end in (*_games(words, mine), *_result(results, mine)):
            yield start, end, listed
    if in_row:
        yield from ((*place, listed) for place in _in_words(words, mine))


def _wins(mine: list[Score]) -> tuple[int, int]:
    return sum(one.own > one.other for one in mine), sum(one.own < one.other for one in mine)


def _result(results: list[Score], mine: list[Score]) -> Iterator[tuple[int, int]]:
    """Yield the result in sets that is not that of the sets, which are all told."""
    for one in results:
        wins, sides = sorted(_wins(mine)), one.sides
        are_all = sum(sides) == len(mine) or sides[1] == wins[1]
        if list(sides) != wins and are_all and 1 < sides[1] <= MOST:
            yield one.start, one.end


def _games(words: str, mine: list[Score]) -> Iterator[tuple[int, int]]:
    """Yield the numbers of games won that the sets do not come to."""
    sums = sum(one.own for one in mine), sum(one.other for one in mine)
    for told in _GAMES.finditer(words):
        is_wrong = count(told) not in sums or (told["m"] and int(told["m"]) not in sums)
        if is_wrong or (told["all"] and int(told["all"]) != sum(sums)):
            yield told.span()


def _in_words(words: str, mine: list[Score]) -> Iterator[tuple[int, int]]:
    """Yield the words for all sets, or the sets of who is told to win, that do not fit."""
    won, lost = _wins(mine)
    start, end = mine[0].start, mine[-1].end
    for sign, is_wrong in ((_FULL, abs(won - lost) != 1), (_STRAIGHT, bool(won and lost))):
        told = list(sign.finditer(words))
        if is_wrong and len(told) == 1 and len(mine) < 2 * MOST:
            near = told[0].start() - end, start - told[0].end()
            if -_BESIDE < near[0] < _BESIDE or 0 <= near[1] < _BESIDE:
                yield told[0].span()
    is_won = _WON.search(words[:start]) or _WON_JA.match(words, end)
    if won < lost and is_won and not _LEFT.search(words):
        yield start, end


def _of_result(words: str) -> Iterator[Place]:
    """Yield the results right behind a word for their sets that are not of so many."""
    for sign, is_full in ((_FULL, True), (_STRAIGHT, False)):
        for told in sign.finditer(words):
            found = _RESULT.match(words, told.end())
            one = scores(found["s"])[0] if found else None
            if found is None or one is None or not 1 < one.sides[1] <= MOST + 1:
                continue
            if one.sides[0] != (one.sides[1] - 1 if is_full else 0):
                yield *found.span("s"), told[0]
