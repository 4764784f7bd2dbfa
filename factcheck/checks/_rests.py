"""Shares and counts of which a word says that they are what others leave, in English prose.

"46 percent … and the no side at 43, leaving 21 percent undecided"; "17 people … four … the other
11": the rest and some of the numbers before it must come to the whole.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from factcheck.checks._reckoning import Reach, amount, reach, rounded, unit
from factcheck.checks._tape import Tape, is_one_slip
from factcheck.model.records import Figure

_UNDECIDED = (
    r"(?:undecided|unsure|uncommitted|unaccounted|unanswered|unknown|who|"
    r"for (?:the )?(?:others?|rest|"
    r"everyone|everything|all)|with (?:no|other|the)|to (?:the )?others?|in other)"
)
_SHARES = (
    rf"\bleav(?:ing|es) (?:just |only |about |the )?(?P<r>@percent) {_UNDECIDED}",
    (
        r"\b(?:the|a) (?:other|remaining|final|last|rest|balance|remainder)(?:,|"
        r" of [a-z ]{3,30},| [-–—(])? ?"
        r"(?:about |some |or )?(?P<r>@percent)"
    ),
    (
        r"\b(?:everything else|the rest|the remainder|the balance|(?:all )?(?:the )?others|"
        r"everyone else)\b"
        r"[^.\n@count@number@percent@money]{0,60}?(?P<r>@percent)"
    ),
    r"\b(?:the )?(?:remaining|other) (?P<r>@percent)",
    (
        r"(?P<r>@percent) (?:were |was |are |is |remain(?:ed|s)? |had )?(?:still )?(?:undecided|"
        r"unsure|no opinion)"
    ),
)
_COUNTS = (
    (
        r"\b(?:the|all) (?:other|remaining|rest,?) (?P<r>[@count@number])(?! (?:per ?cent|%|years|"
        r"months|days|weeks))"
    ),
    (
        r"\bleav(?:ing|es) (?:just |only |the )?(?P<r>[@count@number]) (?:undecided|unaccounted|"
        r"unsold|unclaimed|"
        r"vacant|empty|missing|unfilled|in hospital|still)"
    ),
    r"\bthe (?:rest|remainder|balance),? (?:of )?(?P<r>[@count@number])",
)
_CHANGE = re.compile(
    r"\b(?:rose|fell|grew|from|than|by|up|down|year|ago|compared|against|last|turnout|"
    r"discount|margin|"
    r"average|interest|tax|inflation|error)\b",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"\b(?:rose|fell|grew|than|by|ago|compared|against|last year|turnout|discount|margin|error)\b",
    re.IGNORECASE,
)
"""Words between the last share and the rest that tell of another time or thing."""
_SHARED = re.compile(r"more than one|multiple|select all|as many as|several answers", re.IGNORECASE)
MOST = 7
"""Most numbers before a rest of which some may be its fellows."""
_HUNDRED = Fraction(100)


@dataclass(frozen=True, slots=True)
class Rest:
    """What is told as left, and is not."""

    parts: tuple[Figure, ...]
    """The parts of the whole with the rest, in order."""
    whole: Figure | None
    """The whole; None where it is 100 %."""


def left_shares(tape: Tape) -> Iterator[Rest]:
    """Yield the shares told as the rest which, with no shares before them, come to 100 %."""
    text, done = tape.skeleton.text, set[int]()
    for template in _SHARES:
        for found in tape.matches(template):
            place = found.start("r")
            rest = tape.at(found, "r")
            if place in done or unit(rest) != "%" or _SHARED.search(text):
                continue
            done.add(place)
            start, _ = tape.reach(found.start(), 1, 0)
            near = [(at, one) for at, one in tape.within(start, place) if _is_share(text, at, one)]
            near = near[-MOST:]
            chain = _listed(text, near, found.start())
            every = [one for _, one in near]
            if chain and not _comes_to(every, rest, Reach(_HUNDRED, _HUNDRED)):
                stated = sum(((amount(one) or Fraction(0)) for one in (*chain, rest)), Fraction(0))
                if 80 <= stated <= 130 and stated != _HUNDRED:
                    yield Rest((*chain, rest), None)


def _is_share(text: str, at: int, one: Figure) -> bool:
    """Tell whether a number is a share: a percentage, or a bare number beside one."""
    if unit(one) == "%":
        return True
    value = amount(one)
    if (
        value is None
        or one.kind not in {"number", "count"}
        or not one.text.replace(".", "").isdecimal()
    ):
        return False
    ahead = re.search(r"\b(?:at|for|with|and|won|got|had) \Z|, \Z", text[max(0, at - 6) : at])
    return (
        ahead is not None
        and 0 < value < 100
        and re.match(r"[,;.]|,? and|\Z", text[at + 1 :]) is not None
    )


def _listed(text: str, near: list[tuple[int, Figure]], end: int) -> list[Figure]:
    """Return the last shares before a place that no word of change parts from it."""
    chain: list[Figure] = []
    change = _COMPARED
    for at, one in reversed(near):
        if change.search(text[at + 1 : end]) or end - at > 120:
            break
        chain.append(one)
        end, change = at, _CHANGE
    return chain[::-1]


def _comes_to(parts: list[Figure], rest: Figure, whole: Reach) -> bool:
    """Tell whether the rest and some of the parts may come to the whole."""
    left = rounded(rest)
    ends = [one for part in parts if (one := rounded(part)) is not None]
    if left is None or len(ends) < len(parts):
        return True
    for size in range(1, len(ends) + 1):
        for some in combinations(ends, size):
            added = left
            for one in some:
                added += one
            if added.meets(whole):
                return True
    return False


def left_counts(tape: Tape) -> Iterator[Rest]:
    """Yield the counts told as the rest of a whole before them that they do not fill."""
    done: set[int] = set()
    for template in _COUNTS:
        for found in tape.matches(template):
            place = found.start("r")
            rest = tape.at(found, "r")
            left = amount(rest)
            if place in done or left is None or left < 2:
                continue
            done.add(place)
            yield from _unfilled(tape, found.start(), place, rest)


def _unfilled(tape: Tape, start: int, place: int, rest: Figure) -> Iterator[Rest]:
    text, left = tape.skeleton.text, amount(rest) or Fraction(0)
    for blocks in (0, 1):
        first, _ = tape.reach(start, 2, 0, blocks=blocks)
        near = [one for at, one in tape.within(first, place) if _counts(text, at, one)][-MOST:]
        wholes = [one for one in near if (amount(one) or 0) > left and _is_of(one, rest)]
        if len(near) < 2 or any(
            _makes([one for one in near if one is not whole], rest, whole)
            for whole in near if (amount(whole) or 0) > left
        ):  # fmt: skip
            return
        for whole in wholes:
            behind = [one for one in near[near.index(whole) + 1 :] if _is_of(one, whole)]
            tails = [behind] if blocks == 0 else [behind[at:] for at in range(len(behind) - 1)]
            for parts in tails if not (rest.hedge or whole.hedge) else []:
                if _is_near((*parts, rest), whole, exactly=blocks > 0) and parts:
                    yield Rest((*parts, rest), whole)
                    return


def _is_near(parts: tuple[Figure, ...], whole: Figure, *, exactly: bool) -> bool:
    """Tell whether parts miss their whole by little, or the last of them by one wrong digit."""
    exact = amount(whole) or Fraction(0)
    stated = sum(((amount(one) or Fraction(0)) for one in parts), Fraction(0))
    left = amount(parts[-1]) or Fraction(0)
    if abs(stated - exact) * 5 > exact or max(amount(one) or 0 for one in parts) >= exact:
        return False
    return not exactly or is_one_slip(left, left - stated + exact)


_N = "[@count@number]"
_WHO = r"(?:of (?:them|whom|those) )?(?:were |are )?"
_HALVES = tuple(
    rf"(?P<q>{_N}) {_WHO}(?:{one}),? (?:and |compared with |"
    rf"against )?(?P<r>{_N}) {_WHO}(?:{other})\b"
    for one, other in (
        ("women", "men"), ("men", "women"), ("girls", "boys"), ("boys", "girls"),
        ("female", "male"), ("male", "female"), ("adults", "children"), ("children", "adults"),
        ("alive", "dead"), ("new", "used"), ("for", "against"), ("wins", "losses"),
    )
)  # fmt: skip
"""Two parts that leave nothing out."""
_VOTES = (
    rf"(?P<q>{_N}) (?:members |councill?ors |senators |lawmakers |delegates |mps |of them )?"
    r"(?:voted |were |was |came out )?(?:in favou?r|for|against|opposed|supported|backed|"
    r"rejected|approved|yes|no)\b"
    rf"[^.\n@count@number@percent@money]{{0,40}}?(?P<s>{_N}) (?:voted |were |"
    rf"was )?(?:in favou?r|for|against|opposed|supported|backed|"
    r"rejected|approved|yes|no)\b"
    rf"[^.\n@count@number@percent@money]{{0,40}}?(?P<r>{_N}) (?:abstain|abstention|"
    rf"did not vote|were absent|stayed away|absent)"
)


def halves(tape: Tape) -> Iterator[Rest]:
    """Yield the parts that leave nothing out (women and men; for, against and abstained)."""
    text = tape.skeleton.text
    for template in (*_HALVES, _VOTES):
        for found in tape.matches(template):
            names = ("q", "s", "r") if template is _VOTES else ("q", "r")
            parts = [tape.at(found, name) for name in names]
            start, end = tape.reach(found.start(), 1, 1)
            near = [(at, one) for at, one in tape.within(start, end) if one not in parts]
            near = [
                (at, one) for at, one in near if _counts(text, at, one) and _is_of(one, parts[-1])
            ]
            stated = sum(((amount(one) or Fraction(0)) for one in parts), Fraction(0))
            most = max(amount(one) or Fraction(0) for one in parts)
            larger = [(at, one) for at, one in near if (amount(one) or 0) > most]
            if not larger or any(_makes(parts[:-1], parts[-1], one) for _, one in near):
                continue
            close = [
                (at, one) for at, one in larger
                if at < found.start() and abs((amount(one) or 0) - stated) * 5 <= (amount(one) or 0)
            ]  # fmt: skip
            if len(close) == 1 and len(larger) == 1 and not any(one.hedge for one in parts):
                yield Rest(tuple(parts), close[0][1])


def _counts(text: str, at: int, one: Figure) -> bool:
    after = text[at + 1 : at + 12].lstrip()
    if one.kind not in {"count", "number"} or amount(one) is None:
        return False
    return not after.startswith(
        ("per cent", "years", "months", "days", "hours", "minutes", "miles")
    )


def _is_of(one: Figure, other: Figure) -> bool:
    """Tell whether two counts may be of one thing: one of them leaves it unsaid, or both say it."""
    return unit(one) == unit(other) or None in {unit(one), unit(other)}


def _makes(parts: list[Figure], rest: Figure, whole: Figure) -> bool:
    ends = reach(whole)
    return ends is None or _comes_to(parts, rest, ends)
