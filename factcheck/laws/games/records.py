"""Games won, drawn and lost: 8勝3分け4敗, 11-5, ten wins, six draws and four losses.

The law: they are as many as the games told beside them; a win is worth three points (or two), a
draw one; half of an even record is won; the whole (通算) is the sum of the two before it; a rate
(勝率) is that of wins among wins and losses; nobody has more hits than times at bat. Draws may be
left out where games are told.
"""

import re
from collections.abc import Iterator

from factcheck.laws.games.scores import NTH, Place, count, sentences
from factcheck.laws.texts.counting import WORD
from factcheck.nouns import dataclass

NEAR = 3
"""Games by which a slip misses."""
FEW = 2
"""Games that are missing where no draws are told: three of a season may have been some."""
NEAR_POINTS = 9
"""Points by which a slip misses."""
_TENS = {10, 20}
BOUTS = 15
"""Bouts of a sumo tournament, one a day."""
_BESIDE = 8
"""Characters from a record to the points that are its own."""
_CLOSE = 120
"""Most characters in which a record and the two that it sums up stand."""
_JA = re.compile(
    r"(?<![0-9第])(?P<w>[0-9]{1,3})勝(?:(?P<d>[0-9]{1,2})(?:引き)?分け?)?(?P<l>[0-9]{1,3})敗"
    r"(?:(?P<d2>[0-9]{1,2})(?:引き)?分け?)?(?![0-9])"
)
_EN = re.compile(
    r"(?<![-–.0-9])(?P<w>[0-9]{1,2})[-–](?P<l>[0-9]{1,2})(?: record)?(?= (?:after|through) )|"
    r"\b(?:record of|season (?:at|with an?)) (?P<w2>[0-9]{1,3})[-–](?P<l2>[0-9]{1,3})(?![-–0-9])"
)
_N = rf"(?P<n>{WORD}|(?<=and )a(?! [a-z]+ one))"
_WON = re.compile(
    rf"(?<![-–0-9])\b{_N} (?:wins?|victor(?:y|ies))\b|\b(?:won|winning) (?P<n2>{WORD})(?=,| and)|"
    rf"\bwon (?P<n3>{WORD}) of (?:its|their|his|her|the) (?:first |last |past |opening )?{WORD} |"
    rf"\b(?P<n4>{'|'.join(NTH)}) (?:win|victory) (?=in|from|of)",
    re.IGNORECASE,
)
_DRAWN = re.compile(
    rf"\b{_N} (?:draws?|ties?)\b|\b(?:drawn|drew|drawing|tied) (?P<n2>{WORD})\b", re.IGNORECASE
)
_LOST = re.compile(
    rf"\b{_N} (?:defeats?|loss|losses)\b|\b(?:lost|losing) (?P<n2>{WORD})(?=[,.;]| and| of)",
    re.IGNORECASE,
)
_GAMES = re.compile(
    r"(?<![第残0-9])(?P<n>[0-9]{1,3})試合(?=を(?:戦|終|消化)|で)|(?P<n2>[0-9]{1,2})日目(?:を終|まで)|"
    r"(?P<all>15日間|場所を終え|千秋楽[をも](?!迎|前|待|控))|(?P<most>千秋楽を[迎前待控])|"
    r"第(?P<n3>[0-9])[局戦](?:[がはもで]|を終え|まで|を制)|"
    r"(?<=[0-9]敗。)(?P<n4>[0-9]{2})試合|(?<![0-9])(?P<n5>[0-9]{1,4})戦(?=[0-9]+勝)|"
    r"(?<=敗)(?:[0-9]{1,2}(?:引き)?分け)?の(?P<n6>[0-9]{2,3})試合を|"
    rf"\b(?:from|in|after|played|first|of (?:the|their|its|his|her)(?: first| opening)?) "
    rf"(?P<n7>{WORD}) (?:[a-z]+ )?(?:games|matches|fights|bouts)\b|"
    rf"\b(?P<n8>{WORD})-(?:game|match) (?:[a-z]+ )?(?:season|campaign)\b",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"勝ち点(?:は|を)?(?P<n>[0-9]{1,3})(?![0-9差])|"
    rf"\b(?P<n2>{WORD}) points\b(?! (?:clear|behind|ahead|adrift|away|from|off|above|below|for))|"
    r"\bgives? (?:them|it|him|her) (?P<n3>[0-9]{1,3})\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"ラグビー|トライ|バレー|ハンド|ホッケー|ボーナス|減点|剥奪|"
    r"\b(?:rugby|hockey|bonus|deduct\w*|overtime|shootout|no contest)\b",
    re.IGNORECASE,
)
"""Words of games in which points are given otherwise."""
_EARLIER = re.compile(r"前節|昨季|前季|昨年|前年|前回|残り|目標|\blast season\b")
"""In a sentence of other games."""
_ASIDE = re.compile(
    r"[0-9]{1,2}休|[^。]{0,12}(?:休場|不戦|無効)|(?:の(?:タイ|五分))?から|で(?:王手|迎え|臨)"
)
"""Behind a record that leaves days out, or that was before the game."""
_COMING = re.compile(r"で(?:迎え|臨)[^。0-9]{0,4}第(?P<n>[0-9])[局戦]")
_EVEN = re.compile(r"(?:の|と|で)?(?:五分|タイ(?!トル)|同率)")
_WHOLE = re.compile(r"(?:通算|合計|計|全体|トータル)(?:は|で|では|すると|の成績は)?[^。0-9]{0,6}\Z")
_RATE = re.compile(
    r"[、の(で]{0,2}勝率(?:は|・)?(?:0?\.(?P<r>[0-9]{3})|(?P<a>[0-9])割(?P<b>[0-9])分(?P<c>[0-9])厘)"
)
_HITS = re.compile(
    r"(?<![0-9])(?P<n>[0-9]{1,3})打数(?P<m>[0-9]{1,3})安打"
    r"(?:(?:[、の]|で、?)?(?:通算|今季)?打率(?:は|が|を)?(?:0?\.(?P<r>[0-9]{3})|"
    r"(?P<a>[0-9])割(?:(?P<b>[0-9])分)?(?:(?P<c>[0-9])厘)?)(?![0-9台前]))?"
)


@dataclass(frozen=True, slots=True)
class _Record:
    """Games won, drawn and lost."""

    start: int
    end: int
    won: int
    drawn: int | None
    """None where no draws are told."""
    lost: int
    text: str

    @property
    def played(self) -> int:
        return self.won + (self.drawn or 0) + self.lost


def records(words: str) -> Iterator[Place]:
    """Yield what the games, points and words beside the records of a paragraph do not allow."""
    for hits in _HITS.finditer(words):
        if count(hits, "m") > count(hits) or _misses_rate(hits):
            yield *hits.span(), f"{hits['n']}打数{hits['m']}安打"
    if "勝" in words:
        every = [_digits(one) for one in _JA.finditer(words)]
        yield from _of_itself(words, every)
    else:
        every = [*map(_digits, _EN.finditer(words)), *_in_words(words)]
    others = [one.span() for one in sentences(words) if _EARLIER.search(one[0])]
    every = [one for one in every if not any(a <= one.start < b for a, b in others)]
    if every and not _OTHER.search(words):
        yield from _of_games(words, every)


def _misses_rate(hits: re.Match[str]) -> bool:
    """Tell whether a batting average is not that of the hits right before it."""
    told = hits["r"] or "".join(hits[name] or "" for name in ("a", "b", "c"))
    unit = 10 ** len(told)
    bats = count(hits)
    return bool(told and bats) and abs(unit * count(hits, "m") - int(told) * bats) > bats


def _digits(found: re.Match[str]) -> _Record:
    groups = found.groupdict()
    drawn = groups.get("d") or groups.get("d2")
    told = int(drawn) if drawn else 0 if found.re is _EN else None
    return _Record(*found.span(), count(found, "w"), told, count(found, "l"), found[0])


def _in_words(words: str) -> Iterator[_Record]:
    """Yield the one record of a paragraph that tells each kind of game in words of its own."""
    won, drawn, lost = (list(sign.finditer(words)) for sign in (_WON, _DRAWN, _LOST))
    if won and len(lost) == 1 and len(drawn) <= 1:
        parts = (won[-1], *drawn, *lost)
        last = max(parts, key=lambda one: one.start())
        told = count(drawn[0]) if drawn else None
        said = " + ".join(one[0] for one in parts)
        yield _Record(*last.span(), count(won[-1]), told, count(lost[0]), said)


def _of_games(words: str, every: list[_Record]) -> Iterator[Place]:
    """Hold records to the games of their sentence, or of the paragraph, and to the points."""
    told = list(_GAMES.finditer(words))
    fits = any(one.played == _games(each) for one in every for each in told)
    points = list(_POINTS.finditer(words))
    for one in every:
        coming = _COMING.match(words, one.end)
        near = [each for each in told if _are_close(words, each, one)]
        others = {each.played for each in every if each is not one}  # 14日目まで10勝4敗
        games = [each for each in near if _games(each) not in others] or (
            [] if fits or near else told
        )
        if coming and one.played != count(coming) - 1:
            yield one.start, one.end, coming[0]
        if _ASIDE.match(words, one.end):
            continue
        is_own = not _WHOLE.search(words[: one.start])
        if games and is_own and all(_misses(one, each) for each in games):
            yield one.start, one.end, " / ".join(sorted({str(_games(each)) for each in games}))
            continue
        beside = [each for each in points if 0 <= each.start() - one.end < _BESIDE]
        if len(beside or points) == 1 and (beside or len(every) == 1) and one.drawn is not None:
            (point,) = beside or points
            right = 3 * one.won + one.drawn
            is_near = abs(count(point) - right) <= NEAR_POINTS
            if is_near and count(point) not in {right, 2 * one.won + one.drawn}:
                yield *point.span(), one.text


def _are_close(words: str, told: re.Match[str], one: _Record) -> bool:
    """Tell whether games and a record stand in one sentence."""
    return "。" not in words[min(told.end(), one.end) : max(told.start(), one.start)]


def _games(found: re.Match[str]) -> int:
    return BOUTS if found["all"] or found["most"] else count(found)


def _misses(one: _Record, told: re.Match[str]) -> bool:
    """Tell whether a record is a slip from so many games, of which draws may be left out."""
    off = one.played - _games(told)
    if (told["n8"] or told["n6"]) and off in _TENS:
        return True  # more than the whole season has
    fewest = -NEAR if one.drawn is not None else -FEW if one.text.endswith("敗") else 0
    return off != 0 and (0 if told["most"] else fewest) <= off <= NEAR


def _of_itself(words: str, every: list[_Record]) -> Iterator[Place]:
    """Hold records to the words and the rate right behind them, and to the two they sum up."""
    for at, one in enumerate(every):
        even, rate = _EVEN.match(words, one.end), _RATE.match(words, one.end)
        if even and one.won != one.lost:
            yield one.start, one.end, even[0]
        if rate and one.won + one.lost:
            told = int(rate["r"] or rate["a"] + rate["b"] + rate["c"])
            if abs(1000 * one.won - told * (one.won + one.lost)) > one.won + one.lost:
                yield one.start, rate.end(), rate[0]
        parts = every[max(0, at - 2) : at]
        is_whole = _WHOLE.search(words[: one.start]) and len(parts) == 2
        if is_whole and one.start - parts[0].start < _CLOSE:
            sides = [(part.won, part.drawn or 0, part.lost) for part in parts]
            made = [sum(side) for side in zip(*sides, strict=True)]
            told_sides = (one.won, one.drawn or 0, one.lost)
            if sum(a != b for a, b in zip(made, told_sides, strict=True)) == 1:
                yield one.start, one.end, "、".join(part.text for part in parts)
