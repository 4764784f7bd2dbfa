"""Records of games: 14-6 after 20 games; Games 1, 3, 4 and 6 won, 4-2."""

import re
from collections.abc import Iterator

from factcheck.laws.games.scored_data import PAIR
from factcheck.laws.texts.counting import WORD, number

Place = tuple[int, int, str]
"""Where a number stands that its law does not allow, and the words of the others."""
LEAST = 6
"""Fewest games of a record: fewer may be a series, with a draw."""
NEAR = 3
"""Games by which a slip misses."""
_RECORD = re.compile(
    r"(?<![0-9–-])(?P<w>[0-9]{1,2})[-–](?P<l>[0-9]{1,2})(?:[-–](?P<t>[0-9]{1,2}))?(?: record)? "
    rf"(?:after|through|in|over|from) (?:their |its |the )?(?:first |opening )?"
    rf"(?P<n>{WORD}) (?:games|matches|starts|outings|contests)\b"
    rf"|(?:after|through|in|over) (?P<n2>{WORD}) (?:games|matches|outings),? [^.;0-9]{{0,24}}?"
    r"\b(?:is|are|was|were|stood|stands?|sits?|sat) (?:now |at )?"
    r"(?P<w2>[0-9]{1,2})[-–](?P<l2>[0-9]{1,2})(?:[-–](?P<t2>[0-9]{1,2}))?(?![0-9])",
    re.IGNORECASE,
)
_WON_GAMES = re.compile(
    r"\b(?:won|taking|took|winning) Games (?P<l>[1-7](?:(?:, | and |, and )[1-7]){1,3})\b"
    r"[^.;0-9]{0,60}?\b(?P<s>4-[0-3])(?![0-9])"
)
_JA_RECORD = re.compile(
    r"(?<![第残0-9])(?P<n>[0-9]{1,2})試合を(?:終え|戦|消化)[^。0-9]{0,12}?"
    r"(?P<w>[0-9]{1,2})勝(?P<l>[0-9]{1,2})敗(?!(?:[0-9]{1,2}|無)分)"
)
_JA_BREAK = re.compile(
    rf"前半(?:は|を|に|で)?(?:、)?(?P<s>{PAIR})で?(?:折り返|終え|リード|先行)[^。]{{0,10}}?後半に?"
    rf"(?P<n>[1-9])(?:点|ゴール)を(?:奪|挙げ|加え|追加)[^。0-9]{{0,10}}?(?P<f>{PAIR})"
)
_JA_SETS = re.compile(rf"第[1-5一二三四五]セット[はをも、]*(?P<s>{PAIR})")
_JA_COUNT = re.compile(rf"セットカウント(?P<s>{PAIR})")


def records(words: str) -> Iterator[Place]:
    """Yield the records that are not as many games as are told, and scores no comeback makes."""
    for found in _RECORD.finditer(words):
        told = found["n"] or found["n2"]
        games = number(told.lower())
        parts = [found[name] or found[f"{name}2"] or "0" for name in "wlt"]
        made = sum(map(int, parts))
        if games is not None and games != made and abs(games - made) <= NEAR and games >= LEAST:
            start = found.start("n" if found["n"] else "n2")
            yield start, start + len(told), "-".join(parts[: 3 if parts[2] != "0" else 2])
    yield from _japanese(words)
    for found in _WON_GAMES.finditer(words):
        won = [int(one) for one in re.findall("[1-7]", found["l"])]
        right = f"{len(won)}-{max(won) - len(won)}"
        if len(won) == 4 and found["s"] != right:
            yield *found.span("s"), found["l"]


def _japanese(words: str) -> Iterator[Place]:
    for found in _JA_RECORD.finditer(words):
        made = int(found["w"]) + int(found["l"])
        if 0 < made - int(found["n"]) <= NEAR:
            yield *found.span("n"), f"{found['w']}勝{found['l']}敗"
    for found in _JA_BREAK.finditer(words):
        half, last = (list(map(int, re.findall("[0-9]+", found[name])[:2])) for name in "sf")
        told = [last, last[::-1]]
        after = [[half[0] + int(found["n"]), half[1]], [half[0], half[1] + int(found["n"])]]
        if not any(one in told for one in after) and "延長" not in words:
            yield *found.span("f"), f"{found['s']} + {found['n']}"
    sets = [list(map(int, re.findall("[0-9]+", one["s"])[:2])) for one in _JA_SETS.finditer(words)]
    count = list(_JA_COUNT.finditer(words))
    if len(sets) >= 2 and len(count) == 1:
        wins = sorted((sum(a > b for a, b in sets), sum(a < b for a, b in sets)))
        told_count = sorted(map(int, re.findall("[0-9]+", count[0]["s"])[:2]))
        if wins != told_count and len(sets) >= wins[1] and max(wins) == max(told_count):
            yield *count[0].span("s"), ", ".join(f"{a}-{b}" for a, b in sets)
