"""What part of a whole a number is, by the words beside it."""

import re
from collections.abc import Sequence

from factcheck.laws.sums import words as say
from factcheck.laws.texts.atom import Atom
from factcheck.model.words import Severity
from factcheck.nouns import dataclass

VOTES = ("in favor", "against")
"""What the numbers of a vote are taken for: 218-207."""
HALVES = (*say.POLES, (say.YES, say.NO))
"""Two parts that leave little out."""
SCORE = " for "
"""What stands between the two numbers of a score or a rate: 6 for 255, two for one."""
_GAMES = frozenset({"勝", "敗", "分け", "引き分け", "選", "試合", "回", "度", "歳", "位", "番"})
"""What is counted of results and editions, which no list of parts tells."""
_AT = re.compile(r"\b(?:in|at|on|from|for|by|with) \Z")
_ATTRIBUTE = re.compile(
    r"[0-9]-(?!(?:member|seat|strong|person|player|judge|nation|team)\Z)[a-z]+\Z"
)
"""A number that tells of what kind something is: a 22-inch set; but a 13-member committee."""
_WITHIN = re.compile(r"\(of (?:whom|which|these|those|them) (?:about |some |only )?\Z")
"""Before the one number of a bracket, which is some of the number before it."""
_AND = re.compile(r",| and ")
"""Before another part of what a bracket tells."""


@dataclass(frozen=True, slots=True)
class Sum:
    """Parts, and a whole that they do not come to."""

    parts: tuple[Atom, ...]
    """The parts in reading order."""
    whole: Atom | None
    """What was meant as their sum; None for 100 %."""
    severity: Severity
    """How surely it is asked about."""


def alike(one: Atom, other: Atom) -> bool:
    """Tell whether two numbers can be added: things of one kind, or one with its thing unsaid."""
    if one.family != other.family:
        return _is_bare(one, other) or _is_bare(other, one)
    things = {one.thing, other.thing} - {"", *VOTES}
    if len(things) < 2 or all(thing.isascii() for thing in things):
        return True
    first, second = sorted(things, key=len)
    return second.startswith(first) or second.endswith(first)


def _is_bare(one: Atom, other: Atom) -> bool:
    """Tell whether a number leaves the unit of a measure beside it unsaid."""
    return one.kind in {"number", "count"} and one.unit is None and other.kind == "measure"


def is_part(atom: Atom) -> bool:
    """Tell whether no word beside a number takes it out of a list."""
    if atom.thing in VOTES:
        return True
    if atom.thing in _GAMES:
        return False
    if atom.text.lower().startswith("one ") and _AT.search(atom.before):
        return False  # nine died in one village and five in another
    if SCORE in {atom.before, atom.behind} or _ATTRIBUTE.search(atom.text):
        return False
    if _WITHIN.search(atom.before) and (")" in atom.behind or not _AND.search(atom.behind)):
        return False
    behind = say.NO_PART_BEHIND.match(atom.behind) and not atom.before.endswith("all ")
    return not say.NO_PART.search(atom.before) and not behind  # all 84 of whom


def is_addend(atom: Atom) -> bool:
    """Tell whether a number is a part, or one of what was told: nine of them."""
    if is_part(atom):
        return True
    return bool(say.OF_THEM.match(atom.behind) and not say.NO_PART.search(atom.before))


def is_apart(atom: Atom) -> bool:
    """Tell whether a number belongs to the one beside it, and so to no list of parts.

    2人のうち1人, 286人の54%に当たる154人, 24棟は8棟になった, 1両2億円.
    """
    is_each = atom.value == 1 and not atom.behind and atom.thing != ""
    bound = say.BASE.fullmatch(atom.behind) or say.RECKONED.fullmatch(atom.before)
    return is_each or bound is not None


def is_rest(atom: Atom) -> bool:
    """Tell whether a number is what the others leave."""
    if (
        say.NO_REST.search(atom.before)
        or say.GAMES.match(atom.behind)
        or say.GAMES.match(atom.thing)
    ):
        return False
    if atom.thing == "others":
        return True
    if atom.family not in {"n", "%"} and "leaving" in atom.before:
        return False  # a surplus: 8 million came in and 7 were spent, leaving 1
    return bool(say.REST.search(atom.before) or say.REST_BEHIND.match(atom.behind))


def noun_of_rest(rest: Atom) -> str:
    """Return the thing of which an English rest is told: the other 15 towns; empty for persons."""
    found = re.match(r" ([a-z]{3,14}s)\b(?! (?:the|a|an|to|on|by|in)\b)", rest.behind)
    noun = rest.thing.split(" ")[-1] or (found[1] if found else "")
    return noun if noun.isascii() and noun.endswith("s") and noun != "others" else ""


def labels(atom: Atom) -> str:
    """Return the words that name a number: its clause on either side."""
    before = re.split(r"[,;。、:(]| and ", atom.before)[-1]
    return f"{before} {atom.thing} {re.split(r'[,;。、:()]', atom.behind)[0]}"


def are_halves(parts: Sequence[Atom]) -> bool:
    """Tell whether one part is of one half and another of the other: men and women."""
    told = [labels(one) for one in parts]
    return any(
        sum(bool(one.search(each)) for each in told) == 1
        and sum(bool(other.search(each)) for each in told) == 1
        for one, other in HALVES
    )


def are_of_one_sex(parts: Sequence[Atom]) -> bool:
    """Tell whether men are told and no women, or the reverse."""
    told = [labels(one) for one in parts]
    one, other = say.POLES[0]
    return any(map(one.search, told)) != any(map(other.search, told))


def noun(atom: Atom) -> str:
    """Return the thing that a number counts (counties, 票); empty for none, or an English word."""
    own = atom.thing.rpartition(" ")[2]
    return own if own.endswith("s") or not own.isascii() else ""


def is_aside(atom: Atom) -> bool:
    """Tell whether a number stands in brackets: $330億（プラス負債$120億）."""
    opened = max(atom.before.rfind(sign) for sign in "(（")
    return opened > max(atom.before.rfind(sign) for sign in ")）")
