"""Scores and those they are made of: legs, halves, quarters, and what was scored after the break.

The law: the parts come to the whole, side by side; no score is below that of half-time; what one
side has in both halves is its end.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import product

from factcheck.laws.games.scores import NUMERAL, PAIR, Place, Score, count, scores
from factcheck.laws.texts.counting import WORD

NEAR = 10
"""Points by which a slip misses."""
_LISTED = rf"(?:(?:[^\s、,;()0-9]{{1,8}} ?)?{PAIR}(?: \([0-9-]{{1,5}}\))?)"
_LIST = rf"{_LISTED}(?:(?:[、,;・]| and|, and) ?{_LISTED}){{1,6}}"
_MADE = re.compile(
    rf"(?P<s>{PAIR}) ?\((?P<l>{_LIST})\)|"
    rf"(?P<l2>{_LIST})(?:の|と、?|で、?)(?:合?計|トータル|セットカウント)? ?"
    rf"(?P<s2>{PAIR})(?=で|と[快完])"
)
"""A score and those of its halves, quarters or sets in brackets, or right before it."""
_GAME = re.compile(
    r"勝|敗|破|下し|制し|退け|準決|決勝|\b(?:beat|won|win|wins|lost|loss|defeat|victory|past|edged)\b",
    re.IGNORECASE,
)
"""Words of games that are won and lost."""
_LEGS = re.compile(r"\baggregate\b|(?:[2二]試合|[2二]戦|第1戦との|トータル)合計|合計スコア", re.I)
_DECIDED = re.compile(
    r"PK|penalt|shoot-?out|延長|extra time|overtime|away goals|アウェーゴール|タイブレ|tie-?break|"
    r"own goal|オウンゴール|判定|抽選|series",
    re.IGNORECASE,
)
"""Words of games that are decided otherwise than by the sum."""
_HALVES = re.compile(r"前半.*後半|\b(?:half|break|interval)\b.*\bsecond half\b", re.I | re.DOTALL)
_QUARTERS = re.compile(r"クオーター|クォーター|ピリオド|\bquarters?\b|\bperiods?\b", re.IGNORECASE)
_BREAK = r"half-?time|the half\b|the interval|the break|half time"
_AT_BREAK = re.compile(
    rf"(?:前半|第1ピリオド)(?:は|を|で|に|の)?[^。、\n0-9]{{0,8}}(?P<s>{PAIR})(?!の?前半)|"
    rf"(?P<s2>{PAIR})(?=[^。、\n0-9]{{0,6}}(?:で前半|で折り返|でハーフタイム))|"
    rf"(?P<s3>{PAIR})(?: lead| up| down)? (?:at|by) (?:{_BREAK})",
    re.IGNORECASE,
)
_LATER = re.compile(r"\bsecond half (?:by )?\Z|後半[はをもでに]?[^。、0-9]{0,6}\Z")
"""Before a score of the second half alone."""
_AFTER = re.compile(
    rf"\b(?:scor\w*|added|adding|got|netted|struck) (?P<n>{WORD}) (?:points|goals|times|more)?"
    r"[a-z ]{0,12}(?:after the (?:break|interval|restart)|in the second half)\b|"
    rf"後半に?(?P<n2>{NUMERAL})(?:点|ゴール)を(?:奪|挙げ|加え|追加)",
    re.IGNORECASE,
)
_EACH = re.compile(
    rf"each (?:side|team) (?:had )?scored (?P<n>once|twice)|"
    rf"後半[^。0-9]{{0,6}}(?P<n2>{NUMERAL})点ずつ"
)
_BOTH_HALVES = re.compile(
    rf"\b(?P<n>{WORD})(?: points| goals| runs)? in the first half,? and (?P<m>{WORD})"
    r"(?: more| points| goals| runs)* in the second\b|"
    rf"前半に?(?P<n2>{NUMERAL})(?:点|ゴール)[^。0-9]{{0,10}}後半に?(?P<m2>{NUMERAL})(?:点|ゴール)"
)
_LEVEL = re.compile(
    rf"同点[^。0-9]{{0,16}}?(?P<n>{NUMERAL})点を(?:奪|挙げ|勝ち越|加え)[^。0-9]{{0,14}}"
)
_QUARTER_POINTS = re.compile(r"(?<![0-9.,-])[0-9]{1,2}(?:, [0-9]{1,2}){2,3},? and [0-9]{1,2}\b")
_THREE, _FIVE = 3, 5
"""Scores of two legs or halves with their sum, and of four quarters."""


def halves(words: str) -> Iterator[Place]:
    """Yield the scores of a paragraph that their parts do not make."""
    every = scores(words)
    if not every or _DECIDED.search(words):
        return
    yield from _listed(words)
    many = len(every)
    if many == _THREE and (legs := _LEGS.search(words)) and not _AT_BREAK.search(words):
        at = legs.start()
        yield from _summed(min(every, key=lambda one: abs(one.start - at)), every, turn_all=True)
    elif (many == _THREE and _HALVES.search(words)) or (many == _FIVE and _QUARTERS.search(words)):
        yield from _summed(max(every, key=lambda one: one.own + one.other), every, turn_all=False)
    elif many < _THREE:
        yield from _after_break(words, every)
    yield from _of_quarters(words, every)


def _listed(words: str) -> Iterator[Place]:
    """Hold a score to those in brackets, of which it is the sum, or counts who won them."""
    for found in _MADE.finditer(words) if _GAME.search(words) else ():
        (told,), parts = scores(found["s"] or found["s2"]), found["l"] or found["l2"]
        made = scores(re.sub(r" \([^)]*\)", "", parts))
        wins = sum(one.own > one.other for one in made), sum(one.own < one.other for one in made)
        sums = sum(one.own for one in made), sum(one.other for one in made)
        if not {tuple(sorted(wins)), tuple(sorted(sums))} & {told.sides} and told.sides[1] > 1:
            yield *found.span("s" if found["s"] else "s2"), parts


def _summed(whole: Score, every: list[Score], *, turn_all: bool) -> Iterator[Place]:
    """Hold a score to the sum of the others, each told from either side's view.

    Where not all may be turned at will, one side of the sum is to be right as told.
    """
    parts = [one for one in every if one is not whole]
    told = {(whole.own, whole.other), (whole.other, whole.own)}
    left_out: tuple[Score | None, ...] = (None,) if turn_all else (None, *parts)
    if any(_make([one for one in parts if one is not out], told) for out in left_out):
        return
    own, other = sum(one.own for one in parts), sum(one.other for one in parts)
    if turn_all or any((own == a) is not (other == b) for a, b in told):
        yield whole.start, whole.end, " + ".join(one.text for one in parts)


def _make(parts: Sequence[Score], told: set[tuple[int, int]]) -> bool:
    turned = product(*(((one.own, one.other), (one.other, one.own)) for one in parts))
    return any((sum(a for a, _ in some), sum(b for _, b in some)) in told for some in turned)


def _after_break(words: str, every: list[Score]) -> Iterator[Place]:
    """Hold the end to the score of the break, and to what is told to be scored in each half."""
    final, half = every[-1], _AT_BREAK.search(words)
    both, level = _BOTH_HALVES.search(words), _LEVEL.search(words)
    if len(every) == 1:
        made = count(both) + count(both, "m") if both else 0
        off = min(abs(made - final.own), abs(made - final.other))
        if both and 0 < off <= NEAR:
            yield final.start, final.end, both[0]
        if level and level.end() == final.start and final.sides[1] - final.sides[0] != count(level):
            yield final.start, final.end, level[0]
        return
    if half is None:
        return
    place = half.start(next(key for key in ("s", "s2", "s3") if half[key]))
    first, last = sorted(every, key=lambda one: one.start != place)
    ends = [(last.own, last.other), (last.other, last.own)]
    gaps = [(a - first.own, b - first.other) for a, b in ends]
    if _LATER.search(words[: last.start]):
        return
    if not any(a >= 0 and b >= 0 for a, b in gaps):
        yield last.start, last.end, first.text
        return
    gaps = gaps[:1] if min(gaps[0]) >= 0 and not words.isascii() else gaps  # from one side's view
    for sign, is_each in ((_AFTER, False), (_EACH, True)):
        told = list(sign.finditer(words))
        more = count(told[0]) if len(told) == 1 else 0
        rights = {a for a, b in gaps if a == b} if is_each else {x for two in gaps for x in two}
        if more and more not in rights | ({sum(gaps[0])} - {0} if not is_each else set()):
            yield last.start, last.end, told[0][0]


def _of_quarters(words: str, every: list[Score]) -> Iterator[Place]:
    """Hold a score to the points of both sides, quarter by quarter."""
    lists = list(_QUARTER_POINTS.finditer(words))
    sums = [sum(map(int, re.findall("[0-9]+", one[0]))) for one in lists]
    finals = [one for one in every if {one.own, one.other} & set(sums)]
    if len(lists) == 2 and len(finals) == 1:
        off = abs(finals[0].own + finals[0].other - sum(sums))
        if 0 < off <= NEAR:
            yield finals[0].start, finals[0].end, " / ".join(map(str, sums))
