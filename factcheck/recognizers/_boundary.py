"""Where an address in running text ends, also where no space ends it.

Two readings are kept. The *cut* ends at the first character of a script that sets no spaces
(RFC 3986 knows ASCII only, letters of other scripts are read along); the *raw* reading goes on
through all letters (RFC 3987). What follows decides, and the host where it is known for such
addresses. Where it stays open, both ends are told, the likelier first.
"""

from functools import cache
from unicodedata import bidirectional, category, mirrored

from factcheck.model.late import late
from factcheck.nouns import dataclass
from factcheck.recognizers import _hosts
from factcheck.recognizers._choice import Choice
from factcheck.recognizers._scan import (
    broken_end,
    closed_end,
    file_end,
    goes_on,
    plain_end,
    quoting_end,
    raw_end,
)

# GFM 0.29, section 6.9: trailing punctuation is not part of an autolink.
_TRAILING = frozenset("?!.,:;*_~'\"([")
_PAIRS = {")": "(", "]": "["}
_SPACES = frozenset(" \t\u3000")
_REFERENCE = late(r"&[A-Za-z0-9]+;\Z")
_QUOTES = {
    '"': '"',
    "'": "'",
    "“": "”",
    "‘": "’",
    "„": "“",
    "«": "»",
    "‹": "›",
    "〝": "〟",
    "<": ">",
}


@dataclass(frozen=True, slots=True)
class Bound:
    """Where an address ends."""

    end: int
    """Its end."""
    other: int | None = None
    """Its end in the other reading, where that stays open."""


def bound(text: str, start: int, limit: int, first: int) -> Bound | None:
    """Return where the address ends whose host starts at ``start``, before ``limit``.

    ``first`` is where the whole address starts. None if there is no host, nor anything that is
    no text in its place.
    """
    host = _hosts.end(text, start, limit)
    if host is None:
        last = raw_end(text, start, limit)
        end = broken_end(text, last, limit)
        return Bound(end) if end > last else None
    cut = plain_end(text, host, limit) if text[host : host + 1] in {"/", "?", "#"} else host
    known = _hosts.shows_letters(text, start, host, cut)
    closed = cut if known else closed_end(text, host, cut, limit)
    if closed < cut:
        return Bound(_trim(text, start, closed))
    cut = end = closed
    other = None
    titled = quoting_end(text, cut, limit) if known else cut
    further = titled > cut or goes_on(text, cut, limit) or file_end(text, cut, limit) > cut
    raw = raw_end(text, titled, limit) if cut > host and further else cut
    broken = broken_end(text, raw, limit)
    if broken > raw:
        return Bound(broken)
    if raw > cut:
        end, other = Choice(text, cut, raw, known, _alone(text, first, raw)).ends()
    least = host - (text[host - 1] == ".")
    end = max(_trim(text, start, end), least)
    other = None if other is None else max(_trim(text, start, other), least)
    return Bound(end, other if other != end else None) if end > start else None


def _alone(text: str, first: int, end: int) -> str:
    """Tell whether brackets enclose an address, or white space sets it apart."""
    before = text[first - 1 : first] or "\n"
    after = text[end : end + 1] or "\n"
    if closers().get(before) == after or _QUOTES.get(before) == after:
        return "enclosed"
    spaced = before.isspace() and after.isspace()
    return "apart" if spaced or after in _SPACES else ""


@cache
def closers() -> dict[str, str]:
    """Return the closing bracket of each opening one, for the 64 pairs that Unicode knows.

    Source: the Bidi_Paired_Bracket property: neighbors in the code chart, both mirrored, of the
    categories Ps and Pe, whose direction is neutral (UAX 9, section 3.1.3).
    """
    found = {"(": ")", "[": "]", "{": "}"}
    for code in range(0x80, 0xFFFF):
        opener, closer = chr(code), chr(code + 1)
        if category(opener) != "Ps" or bidirectional(opener) != "ON" or not mirrored(opener):
            continue
        if category(closer) != "Pe":
            closer = chr(code + 2)
        if category(closer) == "Pe" and mirrored(closer):
            found[opener] = closer
    return found


def _trim(text: str, start: int, end: int) -> int:
    """Return the end without trailing punctuation and closing brackets that pair with nothing."""
    address = text[start:end]
    surplus = {close: address.count(close) - address.count(_PAIRS[close]) for close in _PAIRS}
    while end > start:
        last = text[end - 1]
        if surplus.get(last, 0) > 0:
            surplus[last] -= 1
        elif last == ";" and (found := _REFERENCE.search(text, max(start, end - 40), end)):
            end = found.start()
            continue
        elif last not in _TRAILING:
            break
        for close, opener in _PAIRS.items():
            surplus[close] += last == opener
        end -= 1
    return end
