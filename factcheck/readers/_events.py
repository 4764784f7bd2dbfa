"""Markdown events with their places in code points.

pyromark tells ranges in UTF-8 bytes; here they are turned into code points, exactly, by counting
the bytes that start a character.
"""

from collections.abc import Iterator
from typing import NamedTuple

import pyromark

from factcheck.model.late import late
from factcheck.model.text import Span

_OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_HEADING_ATTRIBUTES
    | pyromark.Options.ENABLE_GFM
)
# Not ENABLE_MATH: it would read "$13 billion and $97.4 billion" as a formula.

_LONE_RETURN = late(r"\r(?!\n)")
# What stands before an address: white space, and the marks of quotes at the start of its line.
_QUOTED = late(r"[ \t]*(?:(?:\r\n?|\n)[ \t>]*)?")
_ENDS = frozenset(chr(code) for code in (*range(0x21), 0x7F))
"""ASCII control characters and the space; others are part of an address (CommonMark, 6.3)."""
# As nearly all are: to be gone through character by character they need an escape or a bracket.
_PLAIN = late(r"[^\x00-\x20\x7f\\()<]+(?=[\x00-\x20\x7f)])")
_CONTINUATION = bytes(range(0x80, 0xC0))


class Event(NamedTuple):
    """One event: ``phase`` is ``Start``, ``End``, or empty for what has no inside."""

    phase: str
    """``Start``, ``End`` or empty."""
    name: str
    """Such as ``Paragraph``, ``Link``, ``Text``, ``SoftBreak``."""
    data: dict[str, str]
    """What the tag carries, e.g. ``dest_url``; for ``Text`` and its like the words, as ``text``."""
    start: int
    """First code point in the source."""
    end: int
    """One past the last code point."""


def events(source: str, start: int) -> Iterator[Event]:
    """Yield the events of the Markdown from ``source[start:]`` on, in order.

    A lone CR ends a line (CommonMark 0.31, section 2.1), but not for pulldown-cmark; a line feed
    in its place is as long.
    """
    body = _LONE_RETURN.sub("\n", source[start:])
    found = pyromark.events_with_range(body, options=_OPTIONS)
    if body.isascii():  # then each byte is a code point
        for event, place in found:
            yield Event(*_parts(event), place["start"] + start, place["end"] + start)
        return
    placed = [(event, place["start"], place["end"]) for event, place in found]
    points = _code_points(body, {at for _, first, last in placed for at in (first, last)}, start)
    for event, first, last in placed:
        yield Event(*_parts(event), points[first], points[last])


def _code_points(body: str, offsets: set[int], start: int) -> dict[int, int]:
    """Return the code point at each byte offset, counted from ``start``."""
    data = body.encode()
    points: dict[int, int] = {}
    done, count = 0, start
    for offset in sorted(offsets):
        count += len(data[done:offset].translate(None, _CONTINUATION))
        done = offset
        points[offset] = count
    return points


def _parts(event: object) -> tuple[str, str, dict[str, str]]:
    if not isinstance(event, dict):
        return "", str(event), {}
    ((name, inside),) = event.items()
    if name not in {"Start", "End"}:
        return "", name, {"text": inside if isinstance(inside, str) else ""}
    if not isinstance(inside, dict):
        return name, str(inside), {}
    ((tag, data),) = inside.items()
    return name, tag, data if isinstance(data, dict) else {}


def destination(source: str, start: int, end: int) -> Span | None:
    """Return the place of the address in ``...](address "title")``, from the words' end on.

    CommonMark 0.31, section 6.3: the address stands in angle brackets, or reaches to white space
    or to the parenthesis that closes the link.
    """
    position = source.find("](", start, end)
    if position < 0:
        return None
    position += 2
    quoted = _QUOTED.match(source, position, end)
    position = quoted.end() if quoted else position
    plain = _PLAIN.match(source, position, end)
    if plain:
        return Span(*plain.span())
    first, depth = position, 0
    angled = source.startswith("<", position)
    while position < end:
        character = source[position]
        if character == "\\":
            position += 1
        elif angled and character == ">":
            return Span(first + 1, position)
        elif not angled and (character in _ENDS or (character == ")" and depth == 0)):
            break
        depth += (character == "(") - (character == ")")
        position += 1
    return Span(first, min(position, end))
