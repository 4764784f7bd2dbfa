"""Where a whole and its parts are told together, with only those numbers that can be added.

A scope is a paragraph with the heading above it, a list with what leads it, or a paragraph with
the one above, where it closes a list that began there.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import reduce

from factcheck.laws.sums.roles import VOTES, is_rest
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import joined, passages
from factcheck.model.records import Evidence

MOST = 40
"""Most numbers of a scope that is weighed: what has more is a table."""
_ROWS = re.compile(
    r"\S(?: {3,}|\t)\S[\s\S]*?\S(?: {3,}|\t)\S|(?:\b[A-Z]{2,}: [0-9]+ ){2}|"
    r"\b_?[A-Z0-9]+_[A-Z0-9_]+\b[\s\S]*?\b_?[A-Z0-9]+_[A-Z0-9_]+\b"
)
"""What is no paragraph: columns parted by spaces, names in capitals with values, code."""
_STAR = re.compile(r"\([0-9]+ [A-Z][a-z]{2}\)")
_AGES = re.compile(r"(?<=[^0-9人票点打])\([1-9][0-9](?:、[1-9][0-9])+\)")
_VOTE = re.compile(r"\bvot|\bpassed|\bapprov|\breject|採決|可決|否決")


def scopes(evidence: Evidence) -> Iterator[Passage]:
    """Yield the scopes of an article."""
    above: Passage | None = None
    items: list[Passage] = []
    for passage in (*passages(evidence), None):
        is_item = passage is not None and passage.kind == "item"
        if items and not (passage and is_item and _is_next(items[-1], passage)):
            led = above is not None and _is_next(above, items[0])
            yield from _kept([above, *items] if above and led else items)
            items = []
        if passage is None:
            return
        if is_item:
            items.append(passage)
        if passage.kind != "heading":
            yield from _kept([passage])
        is_below = above and above.kind == passage.kind == "paragraph"
        if above and is_below and _is_next(above, passage) and _closes(passage):
            yield from _kept([above, passage])
        above = above if is_item else passage


def _closes(passage: Passage) -> bool:
    """Tell whether a paragraph tells a rest."""
    return any(one.family and is_rest(one) for one in passage.atoms)


def _is_next(above: Passage, passage: Passage) -> bool:
    """Tell whether nothing but marks stands between two blocks."""
    between = passage.article[above.span.end : passage.span.start]
    return not any(sign.isalnum() for sign in between)


def _kept(some: Sequence[Passage]) -> Iterator[Passage]:
    """Yield passages as one, with only those numbers that can be added to others.

    Of a heading's numbers those are left out that the paragraph repeats.
    """
    if sum(len(one.atoms) for one in some) > MOST or any(_ROWS.search(one.plain) for one in some):
        return
    passage, start = reduce(joined, some), some[0].span.start
    is_vote = _VOTE.search(" ".join(passage.words))
    own = {one.value for one in passage.atoms if one.family and one.span.start >= start}
    kept = [
        _voted(passage, one) if one.kind == "half" and is_vote else one
        for one in passage.atoms
        if one.family
        and (one.span.start >= start or one.value not in own)
        and not _is_star(passage, one)
        and not _is_age(passage, one)
        and not _is_restated(passage, one)
    ]
    if len(kept) > 1:
        yield replace(passage, atoms=tuple(kept), is_headed=some[0].is_headed)


def _is_star(passage: Passage, one: Atom) -> bool:
    """Tell whether a number in a bracket is the name of a star: (39 Vir)."""
    around = passage.article[max(0, one.span.start - 1) : one.span.end + 5]
    return _STAR.fullmatch(around) is not None


def _is_age(passage: Passage, one: Atom) -> bool:
    """Tell whether a number in a bracket is one of the ages of some: 夫婦(71、68)."""
    around = passage.article[max(0, one.span.start - 12) : one.span.end + 12]
    return any(at[0].find(one.text) >= 0 for at in _AGES.finditer(around))


def _is_restated(passage: Passage, one: Atom) -> bool:
    """Tell whether a number in a bracket is the one before it in another unit: 43 (6), 10 (4.5)."""
    at = one.span.start
    before = passage.article[max(0, at - 3) : at]
    return (
        before[-2:] in {" (", "("}
        and before[:1].isdigit()
        and (passage.article[one.span.end : one.span.end + 1] == ")")
    )


def _voted(passage: Passage, half: Atom) -> Atom:
    """Return a number of a vote with what it is of: the first is in favor."""
    is_first = not any(one.kind == "half" and one.at == half.at and one.span < half.span
                       for one in passage.atoms)  # fmt: skip
    return replace(half, thing=VOTES[0 if is_first else 1])
