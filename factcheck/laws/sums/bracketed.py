"""A whole behind parts that stand in brackets: A (188 seats), B (136) and C (77) hold 401.

The law: where two numbers or more of a sentence stand in brackets behind a name, and one number of
their kind behind the last is told as what they have together, it is their sum. No other number of
the kind stands in the sentence, but for that of all there are (定数140; of the 720 seats).
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.laws.sums.roles import Sum
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.once import once
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import paragraphs
from factcheck.model.records import Evidence
from factcheck.model.words import Severity
from factcheck.nouns import dataclass

_OPEN = re.compile(r"[^\s(（][ ]?[(（]\Z")
_CLOSE = re.compile(r"\A(?: ?[a-z]+)?[)）]")
_ALL = re.compile(r"(?:定[数員]|全|\bof (?:the|its|all)(?: [a-z]+)?|\bout of|\bin (?:the|a)) ?\Z")
_HAVE = re.compile(
    r"\b(?:holds?|held|controls?|controlled|commands?|has|have|had|musters?|together|combined|"
    r"altogether|in all)\b|占め|持つ|持ち|握|計|合わせ|あわせ|[2-9二三四五]党[はがで]"
)
_SOME = re.compile(r"\b(?:including|among|such as|not counting|plus|joined)\b|など|ほか|加え|除")
NEAR = 3
"""One in so many by which a whole may be off to be meant as the sum."""


@dataclass(frozen=True, slots=True)
class Bracketed:
    """Parts in brackets with what they have together."""

    parts: tuple[Atom, ...]
    whole: Atom

    @property
    def is_held(self) -> bool:
        """Tell whether the parts make the whole."""
        return sum(one.value for one in self.parts) == self.whole.value


@once
def bracketed(evidence: Evidence) -> tuple[Bracketed, ...]:
    """Return the parts of an article that stand in brackets before their whole."""
    return tuple(
        found
        for passage in paragraphs(evidence)
        for number, words in enumerate(passage.words)
        if ("(" in words or "（" in words) and (found := _of(passage, number)) is not None
    )


def missed_brackets(evidence: Evidence) -> Iterator[Sum]:
    """Yield those that do not make it, by less than a third."""
    for one in bracketed(evidence):
        told, made = one.whole.value, sum(each.value for each in one.parts)
        if not one.is_held and abs(told - made) * NEAR < told:
            yield Sum(one.parts, one.whole, Severity.WARNING)


def _of(passage: Passage, number: int) -> Bracketed | None:
    here = [one for one in passage.within(number, number) if one.family == "n"]
    parts = [one for one in here if _OPEN.search(one.before) and _CLOSE.match(one.behind)]
    things = {one.thing for one in parts} - {""}
    if len(parts) < 2 or len(things) != 1 or not parts[0].thing:
        return None
    like = [one for one in here if one.thing in {"", *things} and one.kind != "word"]
    free = [one for one in like if one not in parts and not _ALL.search(one.before)]
    words = passage.words[number]
    if len(free) != 1 or free[0].at < parts[-1].at or _SOME.search(words):
        return None
    (whole,) = free
    between = passage.between(parts[-1], whole) + passage.behind(whole, 8)
    is_apart = any("(" not in passage.between(a, b) for a, b in pairwise(parts))
    is_whole = _HAVE.search(between) and whole.value > max(one.value for one in parts)
    is_exact = not any(one.figure.hedge for one in (*parts, whole))
    return Bracketed(tuple(parts), whole) if is_whole and is_exact and not is_apart else None
