"""Scores and numbers of games as newsrooms write them, for the laws of this folder.

Each law takes the folded words of a paragraph, and yields a `Place`.
"""

import re
from collections.abc import Iterator

from factcheck.laws.texts.counting import number
from factcheck.nouns import dataclass

Place = tuple[int, int, str]
"""Where a number stands that the others do not make, and the words of these."""
TO = r" ?(?:[-‐−–—―ー]|対) ?"
PAIR = rf"(?<![0-9.])[0-9]{{1,3}}{TO}[0-9]{{1,3}}(?![0-9]|\.[0-9])"
"""Two numbers of a score, for patterns."""
NUMERAL = r"[0-9]{1,2}|[一二三四五六七八九十]{1,2}"
"""A number of goals or runs, for Japanese patterns."""
NTH = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
)  # fmt: skip
_TIMES = {
    "a": 1, "once": 1, "twice": 2, "both": 2, "a brace": 2, "a hat trick": 3, "a hat-trick": 3,
}  # fmt: skip
_PAIR = re.compile(PAIR)
_FINAL = re.compile(
    rf"(?P<s>{PAIR})(?=で[^。、\n0-9]{{0,14}}?(?:破|下し|下す|勝|敗れ|敗退|制し|逃げ切|競り|退け|快勝|惜敗|大敗|"
    r"完敗|屈し|涙をのん))|"
    r"\b(?:beat|beats|defeated|edged|downed|won|wins|lost|top(?:s|ped)|routed|past|win|victory|"
    r"defeat|loss)\b(?:(?!\b(?:half|quarter|period|set|frame|inning)\b)[^.!?\n0-9]){0,40}?"
    rf"(?P<s2>{PAIR})|(?P<s3>{PAIR}) (?:[a-z]+ ){{0,2}}(?:win|victory|defeat|loss|triumph|rout)\b"
)
_MOST = 40
"""Scores of a paragraph that are looked at."""


@dataclass(frozen=True, slots=True)
class Score:
    """A score of a paragraph."""

    start: int
    """Where it begins."""
    end: int
    """Where it ends."""
    own: int
    """Its first number."""
    other: int
    """Its second number."""
    text: str
    """It as written."""

    @property
    def sides(self) -> tuple[int, int]:
        """Both numbers, the smaller first."""
        return min(self.own, self.other), max(self.own, self.other)


def scores(words: str) -> list[Score]:
    """Return the scores of a paragraph in order."""
    found = []
    for one in _PAIR.finditer(words):
        own, other = map(int, re.findall("[0-9]+", one[0]))
        found.append(Score(*one.span(), own, other, one[0]))
    return found[:_MOST]


def count(found: re.Match[str], name: str = "n") -> int:
    """Return the number that the first group that took part and begins with a letter spells."""
    told = next((one for key, one in found.groupdict().items() if key[0] == name and one), "")
    told = told.lower()
    return NTH.index(told) + 1 if told in NTH else _TIMES.get(told) or number(told or "0") or 0


def sentences(words: str) -> Iterator[re.Match[str]]:
    """Yield the sentences of a paragraph."""
    return re.finditer(r"[^。\n]+?(?:。|\n|(?<=[a-z0-9)])\. (?=[A-Z])|\Z)", words)


def final_score(words: str) -> Score | None:
    """Return the one score with which a game is told to be won or lost; None for several."""
    starts = {found.start(key) for found in _FINAL.finditer(words) for key in ("s", "s2", "s3")}
    finals = [one for one in scores(words) if one.start in starts]
    return finals[0] if len({one.sides for one in finals}) == 1 else None
