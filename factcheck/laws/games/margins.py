"""Scores and gaps held to the words beside them: by 11 points, a draw, a shutout, その差は3.

The law: a margin is that of both numbers; a draw is even, a shutout leaves the other side nothing;
who scores is no more than the goals; a gap is that of the two values beside it.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.laws.games.scores import PAIR, Place, count, scores, sentences
from factcheck.laws.texts.counting import WORD, number

_MARGIN = re.compile(
    rf"\bby (?:a margin of )?(?P<n>{WORD}) (?:points?|runs?|goals?)\b|"
    rf"\b(?P<n2>{WORD})-(?:point|run|goal) (?:win|victory|defeat|loss|triumph|margin)\b|"
    r"(?P<n3>[0-9]{1,2})(?:点|ゴール)差(?!リード|を追|から)",
    re.IGNORECASE,
)
_LED = re.compile(
    r"\b(?:leads?|led|series|up by|down by)\b|\b(?:trail|deficit|half|quarter|period|inning)|"
    r"前半|後半|一時|最大|リード|ビハインド|回|前節|前回",
    re.IGNORECASE,
)
_EDGE = re.compile(
    rf"(?P<s>{PAIR})(?: [a-z]+){{0,4}},? (?:for |and )?an? (?P<n>{WORD})-(?:point|run|goal) "
    r"(?:lead|edge|advantage|deficit|cushion|margin)\b|"
    rf"\ban? (?P<n2>{WORD})-(?:point|run|goal) (?:lead|edge|advantage|deficit),? (?P<s2>{PAIR})"
)
"""A score, at any time of a game, with its margin right beside it."""
_DRAW = re.compile(
    rf"(?P<s>{PAIR})(?:の|で)(?:引き分け|ドロー|痛み分け)|"
    rf"\bdrew (?P<s2>{PAIR})(?= (?:with|at|against|away)\b|[.,;])|"
    rf"(?P<s3>{PAIR}) (?:draw|stalemate)\b"
)
_ENDED = re.compile(
    rf"(?P<s>{PAIR})(?=(?:で|のまま)、?(?:試合を|試合が|90分を)?(?:終え|終了|終わ|タイムアップ))"
)
_DRAWN = re.compile(
    r"勝ち点1(?![0-9])[^。\n0-9差]{0,12}(?:分け合|獲得|手に|とどま|得た|ずつ)|引き分け|ドロー|痛み分け"
)
_SHUTOUT = re.compile(
    rf"(?P<s>{PAIR})(?:で|の)(?:[^。、\n0-9]{{1,10}}を)?(?:完封|零封|シャットアウト)|"
    rf"(?P<s2>{PAIR}) shutout\b"
)
_NOT_PLAIN = re.compile(
    r"PK|延長|合計|通算|前節|前回|前戦|対戦成績|"
    r"aggregate|penalt|shoot-?out|extra time|overtime|series",
    re.IGNORECASE,
)
_WON = re.compile(r"勝(?:っ|ち(?!点))|敗れ|下し|破|制し")
_NAME = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?"
_SCORERS = re.compile(
    rf"\b[Gg]oals (?:by|from) (?P<l>{_NAME}(?:, {_NAME})*,? and {_NAME})"
    rf"[^.;0-9]{{0,40}}(?P<s>{PAIR})"
)
_GAP = re.compile(
    rf"(?P<a>[0-9]{{1,4}}) points?, (?P<n>{WORD})(?: points?)? "
    r"(?:ahead|clear|behind|adrift|more|fewer)\b[^.;0-9]{0,40}?"
    r"\b(?P<b>[0-9]{1,4})\b(?!\.[0-9]|-| (?:games?|matches))|"
    r"(?<![0-9.])(?P<a2>[0-9]{1,4})(?P<u>点|勝)?(?![0-9位])(?:[^0-9。]|[0-9]位){1,20}?"
    r"(?P<b2>[0-9]{1,4})(?P=u)?で、?(?:その)?差は(?P<n2>[0-9]{1,3})(?![0-9.億万千%人円])|"
    r"(?P<a3>[0-9]{1,2}秒[0-9]{2})(?:[^0-9。]|[0-9]位){1,16}[はが](?P<b3>[0-9]{1,2}秒[0-9]{2})で、?(?:その)?差は"
    r"(?P<n3>[0-9]\.[0-9]{1,2})秒"
)
_FAR = 20
"""How many times larger than what is right a gap is no slip of it any more."""


def margins(words: str) -> Iterator[Place]:
    """Yield the scores of a paragraph that the words beside them do not allow."""
    for sentence in sentences(words):
        for start, end, told in _of_sentence(sentence[0]):
            yield sentence.start() + start, sentence.start() + end, told
    yield from _drawn(words)
    for found in _GAP.finditer(words):
        if _is_no_gap(found):
            yield *found.span(next(key for key in ("n", "n2", "n3") if found[key])), found[0]


def _of_sentence(words: str) -> Iterator[Place]:
    every, told = scores(words), list(_MARGIN.finditer(words))
    if len(every) == len(told) == 1 and not _LED.search(words):
        (one,) = every
        if one.own != one.other and abs(one.own - one.other) != count(told[0]):
            yield one.start, one.end, told[0][0]
    for found in _EDGE.finditer(words):
        low, high = _sides(found)
        if high - low != count(found) > 0:
            yield *found.span("s" if found["s"] else "s2"), found[0]
    if _NOT_PLAIN.search(words):
        return
    for found in (*_DRAW.finditer(words), *_SHUTOUT.finditer(words)):
        low, high = _sides(found)
        if low != high if found.re is _DRAW else low:
            yield *found.span(), found[0]
    for found in _SCORERS.finditer(words):
        if len(re.split(r",? and |, ", found["l"])) > _sides(found)[1]:
            yield *found.span("s"), found["l"]


def _sides(found: re.Match[str]) -> tuple[int, int]:
    pair = next(one for key, one in found.groupdict().items() if key[0] == "s" and one)
    return scores(pair)[0].sides


def _drawn(words: str) -> Iterator[Place]:
    """Hold the only score of a paragraph, with which a game ended, to its being a draw."""
    drawn, every = _DRAWN.search(words), scores(words)
    found = _ENDED.search(words) if len(every) == 1 and drawn else None
    is_plain = not (_NOT_PLAIN.search(words) or _WON.search(words))
    if found and drawn and is_plain and every[0].own != every[0].other:
        yield *found.span("s"), drawn[0]


def _is_no_gap(found: re.Match[str]) -> bool:
    a, b, told = (next(one for key, one in found.groupdict().items() if key[0] == name and one)
                  for name in "abn")  # fmt: skip
    gap = Fraction(told) if "." in told else Fraction(number(told.lower()) or 0)
    right = abs(Fraction(a.replace("秒", ".")) - Fraction(b.replace("秒", ".")))
    return gap != right and right > 0 and gap < _FAR * right and right < _FAR * gap
