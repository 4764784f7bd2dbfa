"""Results held to what they are made of: records to games and points, rounds to par, halves.

Each law takes the numbers of a paragraph by their signs, in any order of words. Any numbers of the
right kind that satisfy it are its witness.
"""

import re
from collections.abc import Iterator
from itertools import combinations

from factcheck.laws.games.scored_data import NUMERAL, PAIR
from factcheck.laws.games.sets_law import matches
from factcheck.laws.texts.counting import WORD, number
from factcheck.laws.texts.plain import Plain
from factcheck.model.records import Evidence
from factcheck.model.text import Span

Told = tuple[Span, str]
"""Where a number stands that a law does not allow, and the words of the others."""
_Place = tuple[int, int, str]
_PAIR = re.compile(PAIR)
_RECORD_JA = re.compile(
    r"(?<![0-9])(?P<w>[0-9]{1,3})勝(?:(?P<d>[0-9]{1,2})(?:引き)?分け?)?(?P<l>[0-9]{1,3})敗"
    r"(?:(?P<d2>[0-9]{1,2})(?:引き)?分け?)?(?![0-9])"
)
_GAMES_JA = re.compile(
    r"(?<![第残全0-9])(?P<n>[0-9]{1,2})試合(?=を(?:戦|終|消化)|で)|(?P<day>[0-9]{1,2})日目を終|"
    r"(?P<all>15日間|千秋楽を(?!迎|前|待|控))|(?<!で迎える)(?<!で臨む)(?<!控える)第(?P<nth>[0-9])[局戦](?=[がはで])|(?<=[0-9]敗。)(?P<n2>[0-9]{2})試合"
)
_POINTS_JA = re.compile(r"勝ち点(?:は|を)?(?P<n>[0-9]{1,3})(?![0-9差])")
_N = rf"(?P<n>{WORD})"
_NTH = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
]  # fmt: skip
_WON = re.compile(
    rf"\bwon {_N}(?=,| and)|\b(?P<n2>{WORD}) (?:wins|victories)\b|"
    rf"\b(?P<n3>{'|'.join(_NTH)}) (?:win|victory) (?=in|from|of)",
    re.IGNORECASE,
)
_DRAWN = re.compile(rf"\b(?:drawn|drew|tied) {_N}\b|\b(?P<n2>{WORD}) (?:draws|ties)\b", re.I)
_LOST = re.compile(rf"\blost {_N}(?=[,.;]| and| of)|\b(?P<n2>{WORD}) (?:defeats|losses)\b", re.I)
_GAMES = re.compile(
    rf"\b(?:from|in|after|played|first|of (?:their|its|his|her)(?: first| opening)?) {_N} "
    r"(?:[a-z]+ )?(?:games|matches)\b|"
    rf"\bin (?:his|her|their) (?P<n2>[0-9]{{1,3}})(?:st|nd|rd|th) (?:bout|fight|game|match)\b",
    re.IGNORECASE,
)
_POINTS = re.compile(
    rf"\b{_N} points\b(?! (?:clear|behind|ahead|adrift|away|off|above|below))", re.I
)
_SIGN = re.compile(
    r"[0-9](?:勝|点)|[0-7][-–―][67]|[67][-–―][0-7]|PK|penalties|shoot-?out|アンダー|フルセット|ストレート|\b(?:sets|Game|lost|defeats|losses|under|games|inning|scor|added|got|netted)"
)
"""In a paragraph that tells a result in one of these ways."""
_OTHER = re.compile(
    r"昨季|前季|前年|昨年|ラグビー|ボーナス|減点|残り|延長|"
    r"\b(?:rugby|hockey|bonus|deduct\w*|last season|overtime|shootout|no contest)\b",
    re.IGNORECASE,
)
_REST = re.compile(r"[0-9]{1,2}休|[^。]{0,12}(?:休場|不戦)|(?:の(?:タイ|五分))?から")
"""Behind a record that leaves days out, or that was before the game."""
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
_LOW = 24
"""Points of a side above which a score is of a game with periods."""
_LIST = re.compile(r"(?<![0-9.,-])[0-9]{1,2}(?:, [0-9]{1,2}){2,3},? and [0-9]{1,2}\b(?![.,]?[0-9])")
_AFTER = re.compile(
    rf"\b(?:scor\w*|added|adding|got|netted|struck) (?P<n>{WORD}) (?:points|goals|times|more)?"
    r"[a-z ]{0,12}(?:after the (?:break|interval|restart)|in the second half)\b",
    re.IGNORECASE,
)
_HALF = re.compile(r"halftime|half-time|interval|the break|at the half|前半|折り返", re.IGNORECASE)
_RUNS_JA = re.compile(rf"(?P<n>{NUMERAL})点(?=[をが](?!差|リード)|、)")
_RUNS = re.compile(
    rf"\b(?P<n>{WORD})(?: runs?)? in the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|"
    r"ninth)\b"
    rf"|\ball (?P<n2>{WORD}) of theirs\b",
    re.IGNORECASE,
)
_LONG = 1500
"""Most characters of a paragraph whose results are held to each other."""
_NEAR = 2
"""Runs, games or points by which a slip misses."""


def made(evidence: Evidence, text: Plain) -> Iterator[Told]:
    """Yield the numbers of results in the paragraphs of an article that the others do not make."""
    for block in evidence.article.blocks:
        if block.cell is None and block.kind != "heading":
            words = block.span.cut(text.text)
            if len(words) > _LONG or not _SIGN.search(words):
                continue
            laws = (_japanese, _english, _golf, _halves, _runs, _periods)
            for find in (matches, *(() if _OTHER.search(words) else laws)):
                for start, end, parts in find(words):
                    yield Span(block.span.start + start, block.span.start + end), parts


def _value(found: re.Match[str]) -> int:
    told = next((one for key, one in found.groupdict().items() if key[0] == "n" and one), "")
    told = told.lower()
    return _NTH.index(told) + 1 if told in _NTH else number(told) or 0


def _two(found: re.Match[str]) -> tuple[int, int]:
    one, other = re.findall("[0-9]+", found[0])[:2]
    return int(one), int(other)


def _japanese(words: str) -> Iterator[_Place]:
    """Hold records to the games played or the day of a tournament, and to points."""
    records = list(_RECORD_JA.finditer(words))
    told = list(_GAMES_JA.finditer(words))
    held = {_games(one) for one in told}
    fits = any(_played(one) in held for one in records)
    points = {_value(found) for found in _POINTS_JA.finditer(words)}
    for one in records:
        won, drawn, lost = (int(one[k] or 0) for k in ("w", "d", "l"))
        drawn += int(one["d2"] or 0)
        played = won + drawn + lost
        near = {
            _games(each)
            for each in told
            if "。" not in words[min(each.end(), one.end()) : max(each.start(), one.start())]
        }
        games = near or (set() if fits else held)
        if re.search(r"通算\Z", words[: one.start()]) or _REST.match(words[one.end() :]):
            continue
        if games and all(0 < abs(played - game) <= _NEAR for game in games):
            yield *one.span(), " / ".join(str(game) for game in sorted(games))
        elif one is records[0] and points and 3 * won + drawn not in points and games >= {played}:
            yield *one.span(), " / ".join(str(point) for point in sorted(points))


def _games(found: re.Match[str]) -> int:
    """Return the games played, or the days of a tournament of a bout a day."""
    return 15 if found["all"] else int(found["n"] or found["n2"] or found["day"] or found["nth"])


def _played(found: re.Match[str]) -> int:
    return sum(int(found[name] or 0) for name in ("w", "d", "l", "d2"))


def _english(words: str) -> Iterator[_Place]:
    """Hold one record of wins, draws and losses to the games and the points beside it."""
    parts = [list(pattern.finditer(words)) for pattern in (_WON, _DRAWN, _LOST)]
    wins = parts[0][-1:]
    if not wins or not parts[2] or len(parts[2]) > 1 or len(parts[1]) > 1:
        return
    won, lost = _value(wins[0]), _value(parts[2][0])
    drawn = _value(parts[1][0]) if parts[1] else 0
    games = {_value(one) for one in _GAMES.finditer(words)} - {0}
    points = {_value(one) for one in _POINTS.finditer(words)} - {0}
    played = won + drawn + lost
    if games and played not in games and any(abs(played - game) <= _NEAR for game in games):
        shown = " / ".join(one[0] for some in parts for one in some[-1:])
        yield *parts[2][0].span(), f"{shown} / {min(games, key=lambda game: abs(game - played))}"
    right = 3 * won + drawn
    is_near = any(0 < abs(right - point) <= _NEAR for point in points)
    if parts[1] and right not in points and is_near and games >= {played}:
        yield *wins[0].span(), " / ".join(str(point) for point in sorted(points))


def _golf(words: str) -> Iterator[_Place]:
    """Hold rounds to their total and to par."""
    rounds, pars = list(_ROUNDS.finditer(words)), {_value(one) for one in _PAR.finditer(words)}
    if len(rounds) != 1 or len(pars) > 1:
        return
    shots = [int(one) for one in re.findall("[0-9]{2}", rounds[0][0])]
    closing = [_value(one) for one in _CLOSING.finditer(words)]
    shots += closing if len(shots) == 3 and len(closing) == 1 else []
    totals = list(_STROKES.finditer(words))
    wrong = [one for one in totals if _value(one) != sum(shots)]
    if len(totals) == len(wrong) == 1 and abs(_value(wrong[0]) - sum(shots)) <= 10:
        yield *wrong[0].span(), rounds[0][0]
        return
    under = list(_UNDER.finditer(words))
    right = min(pars, default=0) * len(shots) - sum(shots)
    if len(under) == 1 and pars and _value(under[0]) != right:
        yield *under[0].span(), rounds[0][0]


def _periods(words: str) -> Iterator[_Place]:
    """Hold the only score to the points of both sides, period by period."""
    pairs = [one for one in _PAIR.finditer(words) if min(_two(one)) > _LOW]
    lists = list(_LIST.finditer(words))
    sums = [sum(map(int, re.findall("[0-9]+", one[0]))) for one in lists]
    pairs = [one for one in pairs if set(_two(one)) & set(sums)]
    if len(pairs) != 1 or len(lists) != 2:
        return
    wrong = set(_two(pairs[0])) - set(sums)
    if len(wrong) == 1 and abs(sum(wrong) + sum(set(_two(pairs[0])) - wrong) - sum(sums)) <= 10:
        yield *pairs[0].span(), " / ".join(str(one) for one in sums)


def _halves(words: str) -> Iterator[_Place]:
    """Hold what was scored after the break to the score then and at the end."""
    pairs = [_two(one) for one in _PAIR.finditer(words)]
    after = list(_AFTER.finditer(words))
    if len(pairs) != 2 or len(after) != 1 or not _HALF.search(words):
        return
    half, full = sorted(pairs, key=sum)
    gaps = {a - b for a in full for b in half} | {sum(full) - sum(half)}
    if _value(after[0]) and _value(after[0]) not in gaps:
        yield *after[0].span(), " / ".join(f"{a}-{b}" for a, b in pairs)


def _runs(words: str) -> Iterator[_Place]:
    """Hold the only score to the runs told inning by inning, of both sides."""
    pairs = list(_PAIR.finditer(words))
    is_ja = re.search("[0-9]回に", words) is not None
    found = list((_RUNS_JA if is_ja else _RUNS).finditer(words))
    if len(pairs) != 1 or not 3 <= len(found) <= 9 or not (is_ja or "inning" in words):
        return
    runs = [_value(one) for one in found]
    a, b = _two(pairs[0])
    sums = {sum(some) for size in range(len(runs) + 1) for some in combinations(runs, size)}
    total = sum(runs)
    whole = {one for one in sums if sorted((one, total - one)) == sorted((a, b))}
    near = [one for one in sums for goal, rest in ((a, b), (b, a))
            if one == rest and 0 < abs(total - one - goal) <= _NEAR]  # fmt: skip
    alone = not is_ja and total not in {a, b, a + b} and 0 < abs(total - max(a, b)) <= 1
    if not whole and total not in {a, b} and ((near and b in sums | {0}) or alone):
        yield *pairs[0].span(), " + ".join(one[0] for one in found)
