"""English numbers of people and places with their names, as colons and semicolons part them.

"Three people were charged …: Ann Lee, 41; his brother, Bo Lee, 38; and Cy Fox, 52"; "two sons,
Mark and David"; "will close four branches: in Luton, Derby and Crewe". Items with commas of their
own may be read otherwise, so that these are notes.
"""

import re
from collections.abc import Iterator

from factcheck.laws.lists.listed import FAR, MOST, Listed, several
from factcheck.laws.texts.counting import WORD, number
from factcheck.laws.texts.plain import Plain
from factcheck.model.late import late
from factcheck.model.records import Block
from factcheck.model.text import Span

_NAME = r"[A-Z][\w’'.-]*(?: (?:of |de |van |von )?[A-Z][\w’'-]*){0,3}"
_KIN = late(
    rf"\b(?P<n>(?i:{WORD})) (?:[a-z]+ )?(?:sons|daughters|children|brothers|sisters|siblings|"
    rf"grandchildren|grandsons|granddaughters|stepchildren|stepsons|stepdaughters|puppies|cats), "
    rf"(?P<list>{_NAME}(?:, {_NAME})*,? and {_NAME})(?=[,;.\n]|\Z| as well)"
)
_WHERE = late(
    rf"\b(?P<n>(?i:{WORD})) (?:[a-z-]+ ){{0,2}}?(?:branches|offices|stores|shops|states|cities|"
    r"towns|countries|sites|schools|hospitals|counties|plants|factories|airports|stations|venues|"
    r"libraries|restaurants|hotels|islands|provinces|regions): (?:in |at |to )?"
    rf"(?P<list>{_NAME}(?:, {_NAME})*,? and {_NAME})(?=\.[ \n]|\.?\Z|\n)"
)
_PEOPLE = late(
    rf"\b(?P<n>(?i:{WORD})) (?:[a-z-]+ ){{0,2}}?(?:people|men|women|teenagers|suspects|defendants|"
    r"brothers|sisters|residents|officials|officers|students|employees|executives|winners|"
    r"finalists|victims|candidates|directors|members|others)\b[^.:;\n]{0,120}: "
    r"(?P<list>[^;\n]{3,80}(?:; [^;\n]{3,80})+?)(?=\. [A-Z]|\.?\Z|\.?\n)"
)
_LOOSE = late(r"\b(?:including|such as|among|others|respectively|each|both|at least|more than)\b")
_PARTED = re.compile(r",? and |, |; (?:and )?")
_ITEMS = re.compile(r"; (?:and )?")


def loose_en(text: Plain, block: Block) -> Iterator[Listed]:
    """Yield the numbers of a block that the names behind them do not come to."""
    words = block.span.cut(text.text)
    if not words.isascii() and re.search("[ぁ-ん]", words):
        return
    for pattern, parted in ((_PEOPLE, _ITEMS), (_KIN, _PARTED), (_WHERE, _PARTED)):
        for found in pattern.finditer(words):
            told, many = number(found["n"].lower()), len(parted.split(found["list"]))
            if told is None or not 2 <= told <= MOST or not 0 < abs(told - many) <= FAR:
                continue
            is_open = parted is _ITEMS and several(found["list"])
            if many > 1 and not (is_open or _LOOSE.search(found[0])):
                start = block.span.start + found.start("n")
                yield Listed(Span(start, start + len(found["n"])), told, many, sure=False)
