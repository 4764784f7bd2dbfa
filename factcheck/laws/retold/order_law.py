"""What is told as the most, and what follows it, in the order of their values.

The law: of names told one behind another with a value each, the first being the most (or the
least), no later value is greater (or smaller) than the one before it.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import DENSE, sparse
from factcheck.model.records import Evidence
from factcheck.model.text import Span

_MOST = re.compile(
    r"最も(?:多|高|大き|長|重|広|深)|最多|最大(?!で|約)|最高(?!で)|首位|トップ|(?<![0-9])1位|一番(?:多|高|大き|広)|"
    r"\b(?:most|highest|largest|biggest|longest|busiest|tallest|heaviest|top|led|leads)\b",
    re.IGNORECASE,
)
_LEAST = re.compile(
    r"最も(?:少な|低|小さ|短|安|軽)|最少|最低|最小|最短|一番(?:少な|低|小さ)|"
    r"\b(?:lowest|fewest|least|smallest|shortest|cheapest|lightest)\b",
    re.IGNORECASE,
)
_THEN = re.compile(
    r"続[いきくけ]|次い|次ぐ|の順|(?<![0-9])2位|\b(?:followed by|ahead of|trailed by)\b",
    re.IGNORECASE,
)
_APART = re.compile(
    r"前[年回月期]|昨[年季]|去年|うち|累計|目標|平均|合計|全体|予想|過去|連続|時間|タイム|打数|増加|伸び|上昇|下落|低下|"
    r"\b(?:average|target|last year|previous|total|ever|since|ahead of only|growth|times?|per)\b"
    r"|[0-9]年ぶり",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:[一-龠々ァ-ヴーA-Za-z」)0-9][がはのでも、(「]{0,2}(?:約)?"
    r"|\b[A-Z][\w'’.-]*[^,;]{0,24}|\b[a-z]{3,} (?:with |at |on |\(|, )?(?:about )?)\Z"
)
_CHANGE = re.compile(
    r"\A ?(?:ポイント)?[増減差多少高低]|"
    r"\A (?:points? )?(?:more|fewer|less|higher|lower|up|down|ahead|behind)\b"
)
_WAYS = ((1, _MOST), (-1, _LEAST))
_KINDS = frozenset({"count", "money", "measure", "percent", "number"})
_NEAR, _FAR, _LEAD = 40, 60, 12
"""Characters from the word for the most to its value, between two values, and before that word."""


def in_order(evidence: Evidence) -> Iterator[tuple[Span, str]]:
    """Yield the words for the most that a value behind contradicts, with the two values."""
    for passage in sparse(evidence, DENSE):
        for number in range(len(passage.stops)):
            yield from _of_sentence(passage, number)


def _of_sentence(passage: Passage, number: int) -> Iterator[tuple[Span, str]]:
    here = passage.sentences[number]
    words = here.cut(passage.article)
    then = _THEN.search(words)
    tops = [(one.end(), way) for way, sign in _WAYS for one in sign.finditer(words)]
    if then is None or len(tops) != 1:
        return
    (end, way), top = tops[0], here.start + tops[0][0]
    every = [one for one in passage.within(number, number) if one.kind in _KINDS]
    first = min(every, key=lambda one: _apart(one, top), default=None)
    if first is None or first.value <= 0 or _apart(first, top) > _NEAR:
        return
    if here.start + then.end() <= first.span.start:
        return
    begin = min(first.span.start, top - _LEAD)
    if _APART.search(passage.article[max(here.start, begin) : here.end]):
        return
    chain = [first]
    for one in every[every.index(first) + 1 :]:
        if one.span.start >= here.start + end and _follows(passage, chain[-1], one):
            chain.append(one)
    for one, other in pairwise(chain):
        if (other.value - one.value) * way > 0:
            at = first.span if other is chain[1] else other.span
            yield at, f"{one.text} / {other.text}"
            return


def _apart(one: Atom, place: int) -> int:
    return max(one.span.start - place, place - one.span.end)


def _follows(passage: Passage, last: Atom, one: Atom) -> bool:
    """Tell whether a value is that of the next name behind another value."""
    between = passage.article[last.span.end : one.span.start]
    same = one.unit == last.unit and one.kind == last.kind
    bare = one.kind == "number" and last.kind in {"number", "measure", "count"}
    return (
        (same or bare)
        and one.value > 0
        and not one.figure.hedge
        and len(between) <= _FAR
        and _NAMED.search(between) is not None
        and _CHANGE.match(passage.plain_behind(one.figure, 12)) is None
    )
