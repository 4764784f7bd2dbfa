"""Persistent identifiers: DOI, arXiv numbers, ISBN. Each stands for an address.

A DOI and an arXiv number are asked for at their resolvers. An ISBN names a book and no page: its
address is a URN, which nobody can ask for (RFC 8254, RFC 2288).
"""

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import quote

from factcheck.model.late import late

# `re` passes quickly over text without one only where each begins with a letter in a known case
_MARK = late(r"[dDaAiI](?i:(?<=d)oi|(?<=a)rxiv|(?<=i)sbn)")
# The end of a DOI made from a SICI (ANSI/NISO Z39.56): many journals of before 2003 have such.
_SICI = r"<[0-9A-Za-z]{1,8}::?[0-9A-Za-z-]{1,16}>[0-9]\.[0-9]\.[A-Z]{2};2(?:-[0-9A-Z#*%$])?"
SICI = late(_SICI)
# ISO 26324 and the DOI Handbook, section 2.2: "10.", a registrant's number, "/", any characters;
# of those the ones that people type without markup.
_DOI = late(
    r"(?<![A-Za-z0-9/.\-_])doi(?:番号)?(?:\s?[:：]\s?|\s{1,3}|(?=10\.))"
    r"(?P<id>10\.[0-9]{4,9}(?:\.[0-9]{1,9})?/[A-Za-z0-9\-._;()/:+~#&=%@!$*',\[\]]+"
    rf"(?:{_SICI})?)",
    re.IGNORECASE,
)
# arXiv's "Understanding the arXiv identifier": since 2007 YYMM.number, before archive/YYMMnumber.
_ARXIV = late(
    r"(?<![A-Za-z0-9/.\-_])arxiv\s?[:：]\s?"
    r"(?P<id>[0-9]{4}\.[0-9]{4,5}(?:v[0-9]{1,3})?|[a-z][a-z-]{1,10}(?:\.[a-z]{2})?/[0-9]{7}(?:v[0-9]{1,3})?)"
    r"(?![0-9])",
    re.IGNORECASE,
)
# ISO 2108: thirteen digits beginning with 978 or 979, or ten, the last of which may be X.
_ISBN = late(
    r"(?<![A-Za-z0-9])isbn(?:[-‐]?1[03])?\s?[:：]?\s?"
    r"(?P<id>97[89](?:[-‐ ]?[0-9]){10}|[0-9](?:[-‐ ]?[0-9]){8}[-‐ ]?[0-9Xx])(?![0-9A-Za-z])",
    re.IGNORECASE,
)
_TRAILING = ".,;:!'*~)]"
_OPENERS = {")": "(", "]": "["}
BOOK = "an ISBN names a book, not a page: look it up in a library catalog"
"""Note on the link of an ISBN."""


class Identifier(NamedTuple):
    """A persistent identifier in a text."""

    start: int
    """Where it starts, its label included."""
    end: int
    """Where it ends."""
    url: str
    """The address it stands for."""
    note: str | None
    """What a person should know of it."""


def identifiers(text: str) -> Iterator[Identifier]:
    """Yield the identifiers of a text in order. The check digits are not checked."""
    done = 0
    for mark in _MARK.finditer(text):
        at = mark.start()
        if at < done:
            continue
        if found := _DOI.match(text, at):
            name = _trimmed(found["id"])
            end = found.start("id") + len(name)
            yield Identifier(at, end, "https://doi.org/" + quote(name, "/:;()@!$*',+~-._=&"), None)
        elif found := _ARXIV.match(text, at):
            end = found.end()
            yield Identifier(at, end, f"https://arxiv.org/abs/{found['id']}", None)
        elif found := _ISBN.match(text, at):
            end = found.end()
            digits = re.sub(r"[^0-9Xx]", "", found["id"]).upper()
            yield Identifier(at, end, f"urn:isbn:{digits}", BOOK)
        else:
            continue
        done = end


def _trimmed(name: str) -> str:
    """Return a DOI without the punctuation and the unpaired brackets of the sentence around it."""
    surplus = {close: name.count(close) - name.count(_OPENERS[close]) for close in _OPENERS}
    end = len(name)
    while (last := name[end - 1]) in _TRAILING:
        if last in _OPENERS:
            if surplus[last] <= 0:
                break
            surplus[last] -= 1
        end -= 1
    return name[:end]
