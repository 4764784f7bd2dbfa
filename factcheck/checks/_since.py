"""What something was before, by how much it has changed since, and what it is now.

前年の500人を20%上回る650人, "60, 20% more than last year's 40": what it was and the change
belong together by their words; the amount of now stands behind them, or before.
"""

import re
from collections.abc import Iterator

from factcheck.checks._reckoning import amount, counts_alike
from factcheck.checks._since_data import AMOUNT, ANY, DOWN, ENGLISH, JAPANESE, UP
from factcheck.checks._skeleton import Match, Skeleton, pattern
from factcheck.model.records import Figure
from factcheck.nouns import dataclass

BEFORE = 60
"""Most characters in which the amount of now stands before that of earlier."""
FARTHEST = 200
"""Times the one amount from which on the other is one of something else."""
_UP = re.compile(
    rf"{UP}|倍|rose|rise|grew|increas|jump|climb|surg|gain|\bup\b|growth|improve|more|higher|above|"
    "better|greater"
)
_DOWN = re.compile(
    rf"{DOWN}|fell|fall|drop|declin|decreas|shrank|slid|slipp|plung|down|reduction|less|lower|"
    "fewer|below|worse|smaller"
)
_BEHIND = (
    rf"\A[^。、{ANY}]{{0,8}}?(?P<s>、[^。、{ANY}]{{0,6}}?)?(?:約)?(?P<b>{AMOUNT})"
    r"(?=[がをだにとでのへ、。])"
)
_SUBJECT = re.compile(r"は|(?<![上下広拡])が|うち|\band\b|\bwhile\b|;")
_PLANNED = re.compile("目指|目標|計画|見込|予定|見通|予想|想定|plan|aim|target|expect|forecast")


@dataclass(frozen=True, slots=True)
class Since:
    """A change that is told with its base, and the amount that the base has become."""

    match: Match
    """Where the words of the change stand: ``a`` is what it was, ``p`` the change."""
    now: Figure
    """What it is."""
    way: int
    """1 for growth, -1 for decline."""


def since(skeleton: Skeleton) -> Iterator[Since]:
    """Yield the changes of a paragraph whose base and result are told beside them."""
    done: set[int] = set()
    for template in JAPANESE if not skeleton.text.isascii() else ():
        for match in skeleton.matches(template):
            yield from _one(match, done)
    for template in ENGLISH:
        for match in skeleton.matches(template):
            yield from _one(match, done)


def _one(match: Match, done: set[int]) -> Iterator[Since]:
    place, way = match.found.start("p"), _way(match)
    if place in done or way == 0 or amount(match["p"]) is None:
        return
    now = _now(match, way)
    if now is not None and now not in {match["a"], match["p"]}:
        done.add(place)
        yield Since(match, now, way)


def _way(match: Match) -> int:
    groups = match.found.groupdict()
    words = " ".join((groups.get("x") or "", match["p"].text, groups.get("v") or ""))
    up, down = _UP.search(words), _DOWN.search(words)
    if up is None or down is None:
        return (up is not None) - (down is not None)
    return 1 if up.start() < down.start() else -1


def _now(match: Match, way: int) -> Figure | None:
    """Return the amount of now: the one the template names, the one behind, or the one before."""
    earlier, text = match["a"], match.skeleton.text
    if "b" in match.found.groupdict():
        return match["b"] if _are_alike(earlier, match["b"]) else None
    end = match.found.end("p")
    if _PLANNED.search(text[end : end + BEFORE // 2]):
        return None
    behind = pattern(_BEHIND).search(text[end : end + BEFORE])
    if behind is not None and not _SUBJECT.search(behind["s"] or ""):
        figure = match.skeleton.figures[end + behind.start("b")]
        if _are_alike(earlier, figure):
            return figure
    start = match.found.start()
    before = range(start - 1, max(0, start - BEFORE) - 1, -1)
    for at in before:
        figure_or_none = match.skeleton.figures.get(at)
        if figure_or_none is not None and counts_alike(earlier, figure_or_none):
            own, stop, _ = text[at + 1 : start].rpartition("。")[::-1]
            fits = _are_alike(earlier, figure_or_none) and not _SUBJECT.search(own)
            grown = (amount(figure_or_none) or 0) > (amount(earlier) or 0)
            return figure_or_none if fits and (not stop or grown is (way > 0)) else None
    return None


def _are_alike(earlier: Figure, now: Figure) -> bool:
    """Tell whether two amounts may be of one thing: one unit, and not worlds apart."""
    one, other = amount(earlier), amount(now)
    if one is None or other is None or one <= 0 or other <= 0:
        return False
    return counts_alike(earlier, now) and 1 / FARTHEST < other / one < FARTHEST
