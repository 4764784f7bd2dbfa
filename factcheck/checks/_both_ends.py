"""A growth, and the two amounts before it of which one is marked as the earlier.

前の期は200億円だった。今期は240億円で、30%増えた; "up from 950 the year before, a rise of 20%".
Words order nothing here: what counts is that there are two amounts of one thing and no more,
which of them is of an earlier time, and that no other subject comes between them and the growth.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.checks._change import direction
from factcheck.checks._reckoning import amount, counts_alike, unit
from factcheck.checks._since_data import ANY, EARLIER
from factcheck.checks._skeleton import Match, Skeleton, pattern
from factcheck.model.records import Figure

BEFORE = 110
"""Most characters before a growth in which its two ends stand."""
FARTHEST = 20
"""Times the one amount from which on the other is one of something else."""
_JAPANESE = (
    rf"(?P<p>@percent)(?P<w>[のにもと]?[^。、{ANY}]{{0,3}}"
    r"(?:増|減|伸|上回|下回|上昇|下落|低下|多|少な))?"
)
_NOUN = r"(?:increase|rise|jump|growth|gain|improvement|decline|drop|fall|decrease|reduction)"
_ENGLISH = (
    rf"(?:,|;| [-–—]) (?:or )?(?:which is |that is |representing |marking )?"
    rf"(?:an? (?=@percent {_NOUN})|an? (?P<x>{_NOUN}) of (?:about |some |nearly )?"
    rf"|(?P<y>up|down) (?:by )?)(?P<p>@percent)(?P<w> {_NOUN})?"
)
_MARK = rf"(?:{EARLIER}|前期|前回|前年度|昨年同期)[^。、{ANY}]{{0,8}}[(（]?\Z"
_OWN = re.compile("は|も|うち|(?<![上下広拡])が")
"""Words of a subject between the two amounts."""
_NOW = re.compile(r"(?:今[期回年季度]|本年度|ことし|当期)[^。、]{0,10}\Z")
_MARK_EN = re.compile(
    r"\b(?:from|against|compared (?:with|to)|versus|than)(?: just| only| about)? \Z"
)
_BETWEEN = re.compile(
    r"(?:(?:伸び|増加|減少|上昇|下落|成長|低下)[率幅]は)|前年度?(?:同期)?[をに比よりべ]{1,4}"
)
_SUBJECT = re.compile(r"[はも]|(?<![上下広拡])が|うち|、(?:[^、。]{2,})の\Z")


@dataclass(frozen=True, slots=True)
class Ends:
    """A growth and what it leads from and to."""

    match: Match
    """Where the growth stands; ``p`` is the percentage."""
    first: Figure
    """The amount of earlier."""
    now: Figure
    """The amount of now."""
    way: int
    """1 for growth, -1 for decline."""


def both_ends(skeleton: Skeleton) -> Iterator[Ends]:
    """Yield the growths of a paragraph before which two amounts stand, one of them of earlier."""
    if not skeleton.text.isascii():
        for match in skeleton.matches(_JAPANESE):
            yield from _japanese(match)
    for match in skeleton.matches(_ENGLISH):
        yield from _english(match)


def _amounts(match: Match, start: int) -> list[tuple[int, Figure]]:
    """Return the two amounts before a growth that are alike; nothing if there are more."""
    figures = match.skeleton.figures
    near = [
        (at, figures[at]) for at in range(max(0, start), match.found.start("p")) if at in figures
    ]
    kinds = {"money", "count", "measure", "number"}
    near = [(at, one) for at, one in near if one.kind in kinds and amount(one)]
    if len(near) != 2 or not counts_alike(near[0][1], near[1][1]) or unit(match["p"]) != "%":
        return []
    one, other = amount(near[0][1]) or 0, amount(near[1][1]) or 0
    return near if 0 < one < other * FARTHEST and other < one * FARTHEST else []


def _japanese(match: Match) -> Iterator[Ends]:
    text, place = match.skeleton.text, match.found.start("p")
    start = max(place - BEFORE, 0)
    stops = [at for at in range(start, place) if text[at] == "。"]
    start = stops[-2] + 1 if len(stops) > 1 else start
    near = _amounts(match, start)
    way = direction(match["p"].text, match.words("w"))
    if not near or not way:
        return
    (at, one), (behind, other) = near
    marked = [_is_earlier(text, here) for here in (at, behind)]
    rest = _BETWEEN.sub("", text[behind + 1 : place])
    if marked[0] == marked[1] or _SUBJECT.search(rest) or "。" in rest:
        return
    middle = text[at + 1 : behind].rpartition("。")[2]
    is_of_now = marked[0] and _NOW.search(middle) is not None
    if _OWN.search(middle) and not is_of_now:
        return
    first, now = (one, other) if marked[0] else (other, one)
    yield Ends(match, first, now, way)


def _is_earlier(text: str, at: int) -> bool:
    """Tell whether words mark an amount as one of an earlier time."""
    return pattern(_MARK).search(text[max(0, at - 24) : at]) is not None


def _english(match: Match) -> Iterator[Ends]:
    text, place = match.skeleton.text, match.found.start()
    least = max(0, place - BEFORE)
    start = max(text.rfind(". ", least, place) + 1, least)
    near = _amounts(match, start)
    words = match.found.groupdict()
    way = direction(words["x"] or "", words["y"] or "", words["w"] or "")
    if not near or not way:
        return
    (at, one), (behind, other) = near
    rest = text[behind + 1 : place]
    if re.search(r"[;:]|,.*,|\band\b|\bwhile\b|\bbut\b", text[at:place]) or len(rest) > 40:
        return
    marked = [_MARK_EN.search(text[max(0, here - 28) : here]) is not None for here in (at, behind)]
    if marked[0] != marked[1]:
        first, now = (one, other) if marked[0] else (other, one)
        yield Ends(match, first, now, way)
