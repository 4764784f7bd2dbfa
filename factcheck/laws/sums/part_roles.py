"""What part of a whole a number is, by the words beside it."""

import re
from collections.abc import Sequence

from factcheck.laws.numbers.sum_laws import VOTES
from factcheck.laws.sums.part_words import (
    GAMES,
    NO_PART,
    NO_PART_BEHIND,
    NO_REST,
    OF_THE,
    REST,
    REST_BEHIND,
    SIBLING,
)
from factcheck.laws.texts.atom import Atom
from factcheck.nouns import dataclass

_ATTRIBUTE = re.compile(
    r"[0-9]-(?!(?:member|seat|strong|person|player|judge|nation|team)\Z)[a-z]+\Z"
)
"""A number that tells of what kind something is: a 22-inch set, the 4-bead abacus.

A body of so many is a whole: a 13-member committee.
"""
_SOME_OF = re.compile(r" of (?:the|his|her|its|their) [a-z]+s (?:was|were|are|is|had|have)\b")
"""Behind a number of some: seven of the prisoners were sentenced."""
_WITHIN = re.compile(r"\(of (?:whom|which|these|those|them) (?:about |some |only )?\Z")
"""Before the one number of a bracket, which is some of the number before it."""
_AND = re.compile(r",| and ")
"""Before another part of what a bracket tells."""
SCORE = " for "
"""What stands between the two numbers of a score or a rate: 6 for 255, two for one."""


@dataclass(frozen=True, slots=True)
class Sum:
    """Parts, and a whole that they do not come to."""

    parts: tuple[Atom, ...]
    """The parts in reading order."""
    whole: Atom
    """What was meant as their sum."""


def alike(one: Atom, other: Atom) -> bool:
    """Tell whether two numbers can be added: things of one kind, or that a list may join."""
    if one.family != other.family:
        return _is_bare(one, other) or _is_bare(other, one)
    things = {one.thing, other.thing} - {"", *VOTES}
    return len(things) < 2 or all(thing.isascii() for thing in things)


def _is_bare(one: Atom, other: Atom) -> bool:
    """Tell whether a number leaves the unit of a measure beside it unsaid."""
    return one.kind == "number" and one.unit is None and other.kind == "measure"


def is_part(atom: Atom) -> bool:
    """Tell whether no word beside a number takes it out of a list."""
    if atom.thing in VOTES:
        return True
    if SCORE in {atom.before, atom.behind} or _ATTRIBUTE.search(atom.text):
        return False
    if _WITHIN.search(atom.before) and (")" in atom.behind or not _AND.search(atom.behind)):
        return False
    behind = NO_PART_BEHIND.match(atom.behind) and not atom.before.endswith("all ")
    return not NO_PART.search(atom.before) and not behind  # all 84 of whom


def is_other_thing(whole: Atom, parts: Sequence[Atom]) -> bool:
    """Tell whether a number is some of others, or counts another thing than two of its parts."""
    if _SOME_OF.match(whole.behind):
        return True
    nouns = [part.thing.rpartition(" ")[2] for part in parts if part.thing.isascii()]
    noun = whole.thing.rpartition(" ")[2]
    twice = {one for one in nouns if one.endswith("s") and nouns.count(one) > 1}
    return noun.isascii() and noun.endswith("s") and bool(twice) and noun not in twice


def is_rest(atom: Atom) -> bool:
    """Tell whether a number is what the others leave."""
    if NO_REST.search(atom.before) or GAMES.match(atom.behind) or GAMES.match(atom.thing):
        return False
    if atom.thing == "others":
        return True
    if atom.family not in {"n", "%"} and "leaving" in atom.before:
        return False  # a surplus: 8 million came in and 7 were spent, leaving 1
    return bool(REST.search(atom.before) or REST_BEHIND.match(atom.behind))


def noun_of_rest(rest: Atom) -> str:
    """Return the thing of which an English rest is told: the other 15 towns; empty for persons."""
    found = re.match(r" ([a-z]{3,14}s)\b(?! (?:the|a|an|to|on|by|in)\b)", rest.behind)
    noun = rest.thing.split(" ")[-1] or (found[1] if found else "")
    return noun if noun.isascii() and noun.endswith("s") and noun != "others" else ""


def is_sibling(whole: Atom, part: Atom) -> bool:
    """Tell whether a number is told in the words of a part: 国内が186億円、北米が121億円."""
    if OF_THE.search(whole.before):
        return False
    named = whole.before[-1:] == part.before[-1:] == "が"
    return named or SIBLING.fullmatch(whole.behind) is not None


def labels(atom: Atom) -> str:
    """Return the words that name a number: its clause on either side."""
    before = re.split(r"[,;。、:(]| and ", atom.before)[-1]
    return f"{before} {atom.thing} {re.split(r'[,;。、:()]', atom.behind)[0]}"
