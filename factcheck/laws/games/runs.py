"""Runs and goals told one after another, held to the score that they make.

The law: they can be shared out between both sides of the score. Fewer decide nothing, for a report
need not tell all, unless three innings or more are told, and all but a run or two are there.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from factcheck.laws.games.scores import NUMERAL, Place, Score, count, final_score, scores, sentences
from factcheck.laws.texts.counting import WORD

MOST = 12
"""Most runs or goals that are shared out."""
NEAR = 2
"""Runs by which a slip misses."""
_GAP = 8
"""Characters between two runs of one row, which tells all of one side."""
_INNINGS = range(3, 10)
"""Innings in which runs are told, where they may be all."""
_INNING = re.compile(rf"(?:初|{NUMERAL})回(?:[表裏])?(?:に|、|は|の|にも|で)")
_RUNS_JA = re.compile(
    rf"(?<![0-9.,])(?P<n>{NUMERAL})(?:点|得点|ゴール)"
    r"(?!差|目|リード|を?追|以[上下]|台|の?ビハインド|[本適二三左右中][^。\n]{0,14}(?:[0-9一二三四五六七八九]点))"
    r"(?=[^。\n0-9]{0,14}?(?:先制|先行|先取|加え|奪|挙げ|追加|返[しさ]|失[いっ]|許[しす]|取[っりら]|入れ|決め|勝ち越|"
    r"もぎ取|重ね|た?たき出|献上|[。、]))"
)
_NTH = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|[1-9](?:st|nd|rd|th))"
_RUNS_EN = re.compile(
    rf"\b(?P<n>{WORD})(?: (?:runs?|goals?|points))? (?:more )?(?:in|during) the {_NTH}\b|"
    rf"\ball (?P<n2>{WORD}) of theirs\b",
    re.IGNORECASE,
)
_GOALS_EN = re.compile(
    r"\b(?:scored|netted|struck|hit|added|got|grabbed)(?: (?P<n>once|twice|one|two|three|four|a "
    r"hat[- ]trick|a brace|both)\b(?! (?:in the|of|hundred|minutes?|points?|penalt)))",
    re.IGNORECASE,
)
_OTHER_GAME = re.compile(
    r"昨[年季夏春]|前回|前日|前戦|初戦は|別の|もう[1一]試合|一方|ほかの|今季|シーズン|通算|この回|計|延長|PK|"
    r"タイブレ|\b(?:season|career|last (?:year|week)|previous|another|other (?:game|match)|"
    r"shoot-?out|extra time|overtime|aggregate)\b",
    re.IGNORECASE,
)
"""Words of another game, of goals that are told twice, or that no inning tells."""
_BOTH = re.compile(
    r"さ[れせ]|許|失|追いつ|相手|一方|対し|両|同点|逆転|合い|"
    r"\b(?:but|while|before|answer|repl|respon|allow|gave|both|tied|rall)",
    re.IGNORECASE,
)
"""Words of a sentence in which the other side may have scored, too."""
_SUBJECTS = re.compile("(?<![にで])は|[^すの]が")
_MORE = re.compile(r"先制の|など|本塁打|さらに")
"""Words of runs besides those told."""


def runs(words: str) -> Iterator[Place]:
    """Yield the one final score of a paragraph that the runs and goals told do not make."""
    final = final_score(words)
    if final is None or _OTHER_GAME.search(words):
        return
    parts, said = _told(words)
    if not _may_make(parts, final) or (len(scores(words)) == 1 and _are_all(words, final)):
        yield final.start, final.end, " + ".join(said)


def _innings(words: str) -> list[re.Match[str]]:
    sign = _RUNS_JA if _INNING.search(words) or "半" in words else _RUNS_EN
    return list(sign.finditer(words))


def _told(words: str) -> tuple[list[int], list[str]]:
    """Return the runs or goals told, those of one side in one sentence as one, and their words."""
    parts, said = [], []
    for sentence in sentences(words):
        found = _innings(words[sentence.start() : sentence.end()])
        goals = list(_GOALS_EN.finditer(sentence[0]))
        is_one_side = len(_SUBJECTS.findall(sentence[0])) <= 1 and not _BOTH.search(sentence[0])
        some = [count(one) for one in found]
        parts += [sum(some)] if is_one_side and some else some
        parts += [count(one) for one in goals]
        said += [one[0] for one in (*found, *goals)]
    return parts, said


def _may_make(parts: Sequence[int], final: Score) -> bool:
    """Tell whether parts can be shared out among two sides with that score."""
    if len(parts) > MOST:
        return True
    reached = {0}
    for part in parts:
        reached |= {one + part for one in reached}
    return any(one <= final.own and sum(parts) - one <= final.other for one in reached)


def _are_all(words: str, final: Score) -> bool:
    """Tell whether all runs are told but for a few of one side."""
    found = _innings(words)
    some = [count(one) for one in found]
    if len(some) not in _INNINGS or _MORE.search(words):
        return False
    sums = {sum(few) for size in range(len(some) + 1) for few in combinations(some, size)}
    goals, whole = ((final.own, final.other), (final.other, final.own)), sum(some)
    if any(whole == goal or (whole == goal + rest and rest in sums) for goal, rest in goals):
        return False
    in_row = all(b.start() - a.end() <= _GAP for a, b in pairwise(found))
    return any(
        (rest in sums and 0 < goal - (whole - rest) <= NEAR)
        or ((in_row or not rest) and 0 < goal - whole <= NEAR)
        for goal, rest in goals
    )
