"""Shares of a whole that stands before them, and one in so many of it, in English prose.

"312 of the 480 pupils … That is 75 per cent"; "1,200 answered. … 45 percent, or 640"; "a $45,000
pickup … the 6 percent tax adds $3,700"; "four in ten, 450 people". A share is asked about only
where no pair of numbers around it explains it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from factcheck.checks._counting import WORD, number
from factcheck.checks._reckoning import HUNDRED, Reach, amount, printed, unit
from factcheck.checks._tape import Tape, is_one_slip
from factcheck.model.records import Figure

_N = "[@count@number]"
_IS = (
    r"(?:that is|that['’]s|this is|it is|which is|that was|that makes|that means|that equals|"
    r"that represents|"
    r"that amounts to|that works out (?:at|to)|or|equal to|equivalent to|representing|"
    r"amounting to|making|"
    r"a share of|a rate of|a turnout of|a success rate of)"
)
_LOOSE = (
    r"(?:about |around |nearly |almost |roughly |some |just (?:over|under) |"
    r"a little (?:over|under) |exactly )?"
)
_OF_THE = (
    (
        rf"(?P<a>{_N}) (?:out )?of (?:the|its|their|our|his|her|all|some)? ?(?P<b>{_N})"
        rf"[^.\n@percent]{{0,140}}(?:[.;,] |[,;]? [-–—] ?|\n){_IS} {_LOOSE}(?P<p>@percent)"
    ),
    (
        rf"(?P<a>{_N}) (?:out )?of (?:the|its|their|our|his|her|all|some)? ?(?P<b>{_N})"
        rf"[^.\n@percent]{{0,80}} [-–—(,] ?{_LOOSE}(?P<p>@percent)(?=[,.;)]| [-–—])"
    ),
    (
        rf"\bof (?:the |its |their |"
        rf"all )?(?P<b>{_N})(?: [a-z'-]+){{1,6}}, (?P<a>{_N})[^.\n@percent@count@number]{{0,60}}"
        rf"(?:,|[-–—(]| or)+ ?(?:or )?{_LOOSE}(?P<p>@percent)"
    ),
)
"""A part of a whole, and behind it the share."""
_OR = (
    (
        rf"(?P<p>@percent)(?: of (?:them|those|these|respondents|the total|[a-z]+))?,? (?:or|"
        rf"that is|which is|meaning|i\.e\.,?) "
        rf"{_LOOSE}(?P<a>{_N})(?=[ ,.;)])"
    ),
    rf"(?P<p>@percent) \((?P<a>{_N})(?: [a-z]+){{0,2}}\)",
    (
        rf"(?P<p>@percent)[,;] (?P<a>{_N})(?: (?:people|of them|in all|respondents|pupils|students|"
        rf"patients))?,"
    ),
    (
        rf"(?P<a>{_N})(?: (?:people|of them|respondents|pupils|students|patients|voters|"
        rf"[a-z]+))?, or {_LOOSE}(?P<p>@percent)"
    ),
    (
        rf"(?P<a>{_N})(?: (?:people|of them|respondents|pupils|students|patients|"
        rf"voters))? \((?P<p>@percent)\)"
    ),
)
"""A share and its part, of a whole told before."""
_OF_MONEY = (
    (
        r"(?P<p>@percent) (?:[a-z]+ ){0,3}(?:tax|duty|levy|vat|fee|commission|tip|deposit|"
        r"down payment|surcharge|"
        r"discount|premium|cut|tariff|royalty|interest|gratuity|service charge|"
        r"share)\b[^.\n@percent@money]{0,40}?"
        r"\b(?:adds?|added|comes? to|came to|means?|works? out (?:at|to)|amounts? to|is|was|"
        r"costs?|brings? in|"
        r"takes?|saves?|equals?|of|or|earn(?:s|ed)) (?:another |an extra |about |"
        r"a further )?(?P<a>@money)"
    ),
    (
        r"(?P<p>@percent) of (?:the |its |that |a |their |"
        r"an? )?(?P<b>@money)[^.\n@percent@money]{0,50}?"
        r"(?:,| is| comes to| works out at| works out to| amounts to| equals| means| or| \(|, or)+ "
        r"(?:about |roughly )?(?P<a>@money)(?=[,.;) ])"
    ),
)
_APART = re.compile(
    r"\b(?:than|compared|up|down|rose|fell|increase|decrease|growth|annual|a year|per month|"
    r"inflation|last year)\b",
    re.IGNORECASE,
)
_SEVERAL = 8
"""Most numbers around a share among which its whole is looked for."""


@dataclass(frozen=True, slots=True)
class Portion:
    """A share that a part and its whole do not have."""

    stated: Figure
    """The share."""
    part: Figure
    """The part."""
    whole: Figure
    """The whole."""
    reckoned: Reach
    """The percentage that the part is."""


def portions(tape: Tape) -> Iterator[Portion]:
    """Yield shares that no part and whole around them have."""
    done: set[int] = set()
    for template in (*_OF_THE, *_OR, *_OF_MONEY):
        for found in tape.matches(template):
            place = found.start("p")
            stated, part = tape.at(found, "p"), tape.at(found, "a")
            if place in done or unit(stated) != "%":
                continue
            done.add(place)
            named = tape.at(found, "b") if found.groupdict().get("b") else None
            yield from _missed(tape, found, (stated, part, named), is_strong=template in _OF_THE)


def _missed(
    tape: Tape, found: re.Match[str], told: tuple[Figure, Figure, Figure | None], *, is_strong: bool
) -> Iterator[Portion]:
    stated, part, named = told
    share = _widely(stated)
    start, end = tape.reach(found.start(), 2, 0)
    _, behind = tape.reach(found.end() - 1, 0, 1)
    near = [one for _, one in tape.within(start, max(end, behind)) if _may_pair(one, part)]
    if share is None or len(near) > _SEVERAL + 2 or amount(part) is None:
        return
    for one in near:
        for every in near:
            if (
                one is not every
                and (one is part or one.kind == part.kind)
                and _is_share(one, every, share)
            ):
                return
    ahead = [
        one for at, one in tape.within(start, found.start() if named is None else found.end())
        if one is not part and one in near and (amount(one) or 0) > (amount(part) or 0)
    ]  # fmt: skip
    whole: Figure | None = named or (ahead[-1] if ahead else None)
    if whole is None or (amount(whole) or 0) < (amount(part) or 0):
        return
    if not is_strong and (len(ahead) > 2 or not _is_typo(stated, part, whole)):
        return
    if named is None and _APART.search(
        tape.skeleton.text[found.start("p") - 30 : found.start("p")]
    ):
        return
    reckoned = _percent(part, whole)
    if reckoned is not None:
        yield Portion(stated, part, whole, reckoned)


def _may_pair(one: Figure, part: Figure) -> bool:
    if amount(one) is None or amount(one) == 0:
        return False
    if part.kind == "money":
        return one.kind == "money" and unit(one) == unit(part)
    return one.kind in {"count", "number"}


def _widely(stated: Figure) -> Reach | None:
    """Return what a share may be: as printed, and more where a word makes it loose."""
    ends, exact = printed(stated), amount(stated)
    if ends is None or exact is None or not stated.hedge:
        return ends
    return ends.wider(Fraction(1, 10) if exact % 5 == 0 else Fraction(1, 50))


def _percent(part: Figure, whole: Figure) -> Reach | None:
    one, other = printed(part), printed(whole)
    if one is None or other is None or other.low <= 0:
        return None
    return one.times(HUNDRED).over(other)


def _is_share(part: Figure, whole: Figure, share: Reach) -> bool:
    reckoned = _percent(part, whole)
    return reckoned is None or reckoned.meets(share)


def _is_typo(stated: Figure, part: Figure, whole: Figure) -> bool:
    """Tell whether one wrong digit in one of the three explains the difference."""
    share, one, every = amount(stated), amount(part), amount(whole)
    if not share or not one or not every:
        return False
    right = (
        (share, Fraction(round(one / every * HUNDRED))),
        (one, every * share / HUNDRED),
        (one, Fraction(round(every * share / HUNDRED))),
        (every, Fraction(round(one / share * HUNDRED))),
    )
    return any(is_one_slip(told, meant) for told, meant in right)


_RATIO = re.compile(rf"\b(?P<n>{WORD}|one) (?:in|out of)(?: every)? (?P<m>{WORD})\b", re.IGNORECASE)
_SHARED = (
    rf"(?P<r>@ratio),? (?:or |some |about )?(?P<a>{_N})(?: [a-z]+)?,",
    rf"(?P<a>{_N})(?: [a-z]+)?, or {_LOOSE}(?P<r>@ratio)",
    rf"(?P<a>{_N})(?: [a-z]+)? \({_LOOSE}(?P<r>@ratio)\)",
    rf"(?P<r>@ratio) (?:of them |people )?\((?P<a>{_N})(?: [a-z]+)?\)",
)
_WORKS = (
    r"(?P<p>@percent) ?[-–—,] ?(?:about |nearly |some |almost )?(?P<r>@ratio) ?(?=[-–—,.)])",
    (
        r"(?P<p>@percent)[^.\n@percent@ratio]{0,80}?(?:which |that )?(?:works out (?:at|to|as)|"
        r"amounts to|translates (?:in)?to|"
        r"comes to|equates to|is to say|in other words,?|put another way,?|that is) (?:about |"
        r"roughly |nearly |some )?"
        r"(?P<r>@ratio)"
    ),
    (
        r"(?P<r>@ratio)[^.\n@percent@ratio]{0,50}[,;–—-] ?(?:that is|or|which is|to be exact|"
        r"precisely),? "
        r"(?:about |roughly )?(?P<p>@percent)"
    ),
)
LARGEST = 20
"""Largest number of which a share is told as one in so many here."""


def in_so_many(tape: Tape) -> Iterator[Portion]:
    """Yield shares told as one in so many, with the percentage that they are or the part."""
    for template in _WORKS:
        for found in tape.matches(template):
            ratio, stated = tape.at(found, "r"), tape.at(found, "p")
            share, told = _share_of(ratio), _widely(stated)
            if share is not None and told is not None and not share.times(HUNDRED).meets(told):
                yield Portion(stated, ratio, stated, told)
    for template in _SHARED:
        for found in tape.matches(template):
            ratio, part = tape.at(found, "r"), tape.at(found, "a")
            share = _share_of(ratio)
            start, end = tape.reach(found.start(), 2, 1)
            near = [
                one
                for _, one in tape.within(start, end)
                if _may_pair(one, part) and one is not part
            ]
            wholes = [one for one in near if (amount(one) or 0) > (amount(part) or 0)]
            if share is None or len(wholes) != 1:
                continue
            reckoned = _percent(part, wholes[0])
            if reckoned is not None and not reckoned.meets(share.times(HUNDRED)):
                yield Portion(ratio, part, wholes[0], reckoned)


def _share_of(ratio: Figure) -> Reach | None:
    """Return the shares that "four in ten" may stand for; None for other words."""
    found = _RATIO.search(ratio.text)
    some, many = (number(found[name]) for name in ("n", "m")) if found else (None, None)
    if not some or not many or not 0 < some < many <= LARGEST:
        return None
    if some == 1:
        return Reach(1 / (many + Fraction(1, 2)), 1 / (many - Fraction(1, 2)))
    near = min(Fraction(1, 2 * many), Fraction(1, 20))
    return Reach(Fraction(some, many) - near, Fraction(some, many) + near)
