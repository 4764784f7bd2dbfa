"""How far two numbers are apart, told beside both: 14,312 votes to 14,008, a margin of 304.

Also where the second follows from the margin: she got 6,210 and won by 212; he had 5,998. Asked
about only where one slip of the hand in one of the three would mend it.
"""

import re
from collections.abc import Iterator

from factcheck.checks._atom import Atom
from factcheck.checks._near_amounts import may_be_alike
from factcheck.checks._near_hold import is_slip
from factcheck.checks._part_roles import Sum
from factcheck.checks._passage import Passage
from factcheck.checks._reading import paragraphs
from factcheck.checks._reckoning import is_exact
from factcheck.model.records import Evidence

MOST = 5
"""Most numbers of a unit among which two are held to their margin."""
_BEFORE = re.compile(
    r"\b(?:margin of|difference of|gap of|(?:lead|majority|advantage|edge|deficit) of|"
    r"(?:won|win|beat|defeat(?:ed|ing)|led|leads|lost|ahead|prevailed|trailed)\b[^.;,]{0,30}? by) "
    r"(?:just |only |a mere |about )?\Z"
    r"|(?:差は|差が|票差は|得票差は|その差は?|開きは)(?:わずか)?\Z",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"\A(?:票|人|件|点)?(?:差|の差|の僅差|の大差)|"
    r"\A(?:-vote| votes?|-ballot)? ?(?:margin|lead|majority|gap)\b|"
    r"\A (?:votes )?(?:more|fewer|ahead|behind|short)\b"
    r"(?! than (?:one|a) | to (?:pass|break|beat|top|overtake|surpass))",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"\blast (?:year|time|election)|\bpreviously|\brecount|\bprovisional|前々回|選管|中間|"
    r"\b(?:percent|per cent)\b",
    re.IGNORECASE,
)


def margins(evidence: Evidence) -> Iterator[Sum]:
    """Yield a number, a margin, and the number that they should come to."""
    for passage in paragraphs(evidence):
        for told in passage.atoms:
            found = _missed(passage, told) if told.family == "n" else None
            if found is not None:
                yield found
                break


def _missed(passage: Passage, told: Atom) -> Sum | None:
    before, behind = passage.before(told, 60), passage.behind(told, 14)
    if not _BEFORE.search(before) and not _BEHIND.match(behind):
        return None
    if not is_exact(told.figure) or told.value <= 1:
        return None
    at = told.sentence
    near = [
        one for one in passage.within(at - 1, at + 1)
        if one is not told and one.family == "n" and one.value > told.value and is_exact(one.figure)
    ]  # fmt: skip
    near = [one for one in near if may_be_alike(one, told) or one.unit == told.unit]
    words = "".join(passage.sentence(number) for number in range(at - 1, at + 2))
    if not 2 <= len(near) <= MOST or _LOOSE.search(words):
        return None
    pairs = [(one, two) for one in near for two in near if one.value > two.value]
    if (
        any(one.value - two.value == told.value for one, two in pairs)
        or len(near) != 2
        or not pairs
    ):
        return None
    more, less = pairs[0]
    slips = (
        is_slip(more.value - less.value, told.value),
        is_slip(less.value + told.value, more.value, least=3),
        is_slip(more.value - told.value, less.value, least=3),
    )
    return Sum((less, told), more) if any(slips) else None
