"""The amounts near a percentage, and what the words of its clause say of it.

Loose signs each: which amounts are of one unit, or of a rate, whether words tell of growth or fall,
whether a subject of its own parts the percentage from them.
"""

import re
from collections.abc import Sequence

from factcheck.laws.numbers.reckoning import EXACT, HUNDRED, counts_alike
from factcheck.laws.rates import rate_cues as cues
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage

_YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2} [a-z]")
"""A year before a noun, taken for its number."""
_SUM = re.compile("[0-9)\ue000-\uf8ff] ?[+=][ 0-9]*\\Z")
"""A sign that adds a number to the one ahead: 75%+75%."""


def direction(passage: Passage, one: Atom) -> int:
    """Return 1 for a percentage by which something grew, -1 by which it shrank, 0 for a share."""
    before, behind = passage.beside(one, 44, 24)
    text = one.figure.text
    if text[-1] in "増減引高安" or text[0] in "+-−":
        return 1 if text[-1] in "増高" or text[0] == "+" else -1
    is_share = one.kind == "ratio" or cues.TO_SHARE.match(behind)
    if is_share or _SUM.search(passage.before(one, 4)):
        return 0
    bracket = cues.BRACKETED.match(passage.behind(one, 6))
    if bracket:
        return 1 if bracket[1] in "増高上" else -1
    for words, ups, downs in (
        (behind, cues.UP_BEHIND, cues.DOWN_BEHIND), (before, cues.UP_BEFORE, cues.DOWN_BEFORE),
    ):  # fmt: skip
        up, down = ups.search(words), downs.search(words)
        if up and down:
            return 1 if up.end() > down.end() and up.start() >= down.start() else -1
        if up or down:
            return 1 if up else -1
    return 0


def has_subject(passage: Passage, one: Atom, others: Sequence[Atom]) -> bool:
    """Tell whether a percentage has a subject of its own, other than that of the numbers beside it.

    Where it stands behind them it is looked for between the last of them and it, else between it
    and the first of them.
    """
    before = [each for each in others if each.at < one.at]
    nearest = (
        max(before, key=lambda each: each.at) if before else min(others, key=lambda each: each.at)
    )
    ahead = passage.text[: min(nearest.at, one.at)].lower()
    between = passage.between(one, nearest)
    if nearest.sentence > one.sentence:  # what else its sentence says, it says of the percentage
        between = between[len(passage.behind(one, len(between))) :]
    for found in (*cues.SUBJECT.finditer(between), *cues.WITHIN.finditer(between)):
        name = found[1].lower()
        name = name.removesuffix(" there") if name.endswith("s there") else name
        if name.rpartition(" ")[2] in ahead or cues.SAME.search(name) or cues.NO_TOPIC.search(name):
            continue
        return True
    return False


def has_topic(ahead: str, between: str) -> bool:
    """Tell whether Japanese words between numbers tell of a subject that those ahead do not have.

    今期の売上高は is that of the amount before it, now.
    """
    if any(one[1] not in ahead for one in cues.OWN_PRICE.finditer(between)):
        return True
    return any(
        topic[1] not in ahead
        and not cues.NO_TOPIC.search(topic[1])
        and not cues.OF_NOW.search(between[: topic.start()])
        for topic in cues.TOPIC.finditer(between)
    )


def is_span(passage: Passage, one: Atom, other: Atom) -> bool:
    """Tell whether two amounts are told as from and to."""
    first, last = sorted((one, other), key=lambda each: each.at)
    if passage.between(first, last) == " to ":
        return passage.before(first, 5) == "from "
    return passage.between(first, last) == "から" and passage.behind(last, 1) in {"へ", "に"}


def alike(first: Atom, second: Atom) -> bool:
    """Tell whether two atoms are of one unit, or are both told to the digit without one."""
    return counts_alike(first.figure, second.figure) or {
        first.kind, second.kind,
    } <= EXACT  # fmt: skip


def may_be_alike(first: Atom, second: Atom) -> bool:
    """Tell whether two English numbers may count one thing: 8,400 voters, 5,040 ballots, 105."""
    if not (first.is_latin and second.is_latin):
        return False
    return alike(first, second) or (None in {first.unit, second.unit})


def is_unit(passage: Passage, one: Atom) -> bool:
    """Tell whether an amount is no amount here: a year (1960 earnings), or what a rate is told for.

    10アール当たり, per 100g, and the times of "10 times earnings".
    """
    if one.unit == "times" or _YEAR.match(one.text):
        return True
    before, behind = passage.before(one, 6), passage.behind(one, 6)
    is_base = behind.startswith(("とし", "とする")) or before.endswith(("=", "＝"))
    if one.value == HUNDRED and is_base:
        return True  # the base of an index: 2010年を100として, 平成27年=100
    return re.match("当たり|あたり|につき|入り|の?ごと", behind) is not None or (
        before.endswith((" per ", " every "))
    )
