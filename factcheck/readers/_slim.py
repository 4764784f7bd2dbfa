"""A long page without what costs a reader time and says nothing: scripts, styles, attributes.

Only for pages of which nobody asks for places in the source. All of it runs in compiled regular
expressions, each linear.
"""

import re
from collections.abc import Iterable
from html import unescape

from factcheck.model.late import late

LONG = 150_000
"""Code points from which on it is worth the trouble."""
_TAGS = 6_000
"""Tags beyond which only what surrounds the wanted digits is kept: an eighth of a second."""
_LEAD = 20_000
"""Code points at the beginning that are kept whole."""
_AROUND = 700
_HITS = 40
"""Places around which is kept, and how much."""
_HEAD = late(r"<title[\s>].*?</title\s*>|<meta\s[^>]*>", re.IGNORECASE | re.DOTALL)
_DATA = late(
    r"<script[^>]{0,300}ld\+json[^>]{0,300}>.{0,200000}?</script\s*>", re.IGNORECASE | re.DOTALL
)
_SILENT = late(
    r"<(?=[!cinst])(?:(script|style|svg|noscript|template|iframe|select|canvas)\b[^>]*>.*?</\1\s*>"
    r"|!--.*?-->)",
    re.IGNORECASE | re.DOTALL,
)
_INLINE = late(
    r"</?(?=[abcdefilmpstuw])(?:span|b|i|em|strong|a|font|u|small|abbr|cite|mark|wbr|code|bdi|img"
    r"|path|use|button|label|source|picture|input|time|data)(?:\s[^>]*)?/?>",
    re.IGNORECASE,
)
_ATTRIBUTES = late(
    r"<(div|p|li|ul|ol|td|th|tr|table|tbody|thead|section|dl|dt|dd|h[1-6]|figure|figcaption|br"
    r"|blockquote)\s[^>]*>",
    re.IGNORECASE,
)
_TAG = late(r"<[^<>]{0,5000}>")
_TOKEN = late(r"\d[\d,.]{0,30}")
_BLANK = late(r"\s\s+")
"""Twice as fast as to count: the first sign is looked for, the second decides."""


def slim(source: str, digits: Iterable[str]) -> str:
    """Return a page's source without scripts, styles, inline markup and attributes.

    A page with very many tags is cut down to its beginning and to what surrounds numbers whose
    significant digits are among ``digits``.
    """
    if len(source) <= LONG:
        return source
    stated = "".join(match[0] for match in _HEAD.finditer(source, 0, 300_000))
    data = "".join(match[0] for match in _DATA.finditer(source))
    root = re.match(r"(?:\s*<!doctype[^>]*>)?\s*<html[^>]*>", source, re.IGNORECASE)
    body = _SILENT.sub(" ", source)
    body = _ATTRIBUTES.sub(r"<\1>", _INLINE.sub("", body))
    body = _BLANK.sub("\n", body)
    if body.count("<") > _TAGS:
        body = _around(body, frozenset(digits))
    return f"{root[0] if root else '<html>'}<head>{stated}</head>{data}{body}"


def words(source: str) -> str:
    """Return nothing but the words of a page's source, blocks apart by line breaks."""
    body = _INLINE.sub("", _SILENT.sub(" ", source))
    return unescape(_BLANK.sub("\n", _TAG.sub("\n", body)))


def _around(body: str, digits: frozenset[str]) -> str:
    pieces, end = [body[:_LEAD]], _LEAD
    for first, last in rarest(body, digits, _LEAD, _HITS):
        if last <= end:
            continue
        start = max(end, body.rfind("<", end, max(end, first - _AROUND)))
        end = min(len(body), last + _AROUND)
        pieces.append(f"\n{body[start:end]}")
    return "".join(pieces)


def rarest(text: str, digits: frozenset[str], start: int, most: int) -> list[tuple[int, int]]:
    """Return the places of numbers whose significant digits are wanted, in text order.

    At most ``most``: the digits that stand in the fewest places come first, as they tell most.
    """
    found: dict[str, list[tuple[int, int]]] = {}
    for match in _TOKEN.finditer(text, start):
        own = match[0].replace(",", "").replace(".", "").strip("0")
        if own in digits and len(own) > 1:
            found.setdefault(own, []).append(match.span())
    chosen: list[tuple[int, int]] = []
    for spans in sorted(found.values(), key=len):
        chosen += spans[: max(0, most - len(chosen))]
    return sorted(chosen)
