"""A tokenizer for HTML that knows the place of every token, in linear time.

`html.parser` gives line and column of a tag but not of its attributes, and in Python 3.11 takes
quadratic time on many unclosed tags or comments. This one follows the HTML Standard, section
13.2.5 ("Tokenization"), as far as prose, links and anchors need it: each character is looked at
a bounded number of times, and what is never closed reaches to the end, as in browsers.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import field

from factcheck.model.late import late
from factcheck.model.text import Span
from factcheck.nouns import dataclass
from factcheck.readers import _entities

RAW = frozenset(["iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp"])
"""Elements whose content is not markup; none of it is prose, so it yields no tokens."""

_NAME = late(r"[A-Za-z][^\t\n\f\r />]*")
_ATTRIBUTE = late(r"[^\t\n\f\r />=][^\t\n\f\r />=]*|=[^\t\n\f\r />=]*")
_BETWEEN = late(r"[\t\n\f\r /]*")
_SPACES = late(r"[\t\n\f\r ]*")
_UNQUOTED = late(r"[^\t\n\f\r >]*")


@dataclass(frozen=True, slots=True)
class Attribute:
    """The value of an attribute, and where it stands."""

    value: str
    """The value, character references resolved."""
    at: Span
    """Its place in the source, without quotes."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A start or end tag."""

    start: int
    """Source offset of its ``<``."""
    end: int
    """Source offset after its ``>``."""
    name: str
    """Name, lower case."""
    closing: bool = False
    """Whether it is an end tag."""
    empty: bool = False
    """Whether it is written ``<x/>``."""
    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    """Attributes by lower-case name; the first of a name counts."""


@dataclass(frozen=True, slots=True)
class Words:
    """A run of text between tags, character references not yet resolved."""

    start: int
    """Source offset of the first character."""
    end: int
    """Source offset after the last one."""


def tokens(source: str, start: int, end: int) -> Iterator[Tag | Words]:
    """Yield the tags and words of ``source[start:end]`` in order; comments yield nothing."""
    position = words = start
    while True:
        position = source.find("<", position, end)
        if position < 0:
            break
        after, tag = _markup(source, position, end)
        if after == position:  # a lone "<" is text
            position += 1
            continue
        if words < position:
            yield Words(words, position)
        if tag is not None:
            yield tag
            if tag.name in RAW and not tag.closing:
                after = _raw_end(source, tag.name, after, end)
        position = words = after
    if words < end:
        yield Words(words, end)


def _markup(source: str, at: int, end: int) -> tuple[int, Tag | None]:
    """Return where the markup that starts at ``at`` ends (``at`` if it is text), and its tag."""
    following = source[at + 1 : at + 2] if at + 1 < end else ""
    if following == "!" and source.startswith("<!--", at):
        return _comment_end(source, at, end), None
    if following in {"!", "?"}:
        return _after(source, ">", at, end), None
    closing = following == "/"
    name = _NAME.match(source, at + 1 + closing, end)
    if name is None:
        return (_after(source, ">", at, end), None) if closing and at + 2 < end else (at, None)
    return _tag(source, at, end, name, closing=closing)


def _tag(
    source: str, at: int, end: int, name: re.Match[str], *, closing: bool
) -> tuple[int, Tag | None]:
    attributes: dict[str, Attribute] = {}
    position = name.end()
    while True:
        between = _BETWEEN.match(source, position, end)
        position = between.end() if between else position
        if position >= end:
            return end, None  # the file ends inside a tag: browsers drop it
        if source[position] == ">":
            empty = source[position - 1] == "/"
            tag = Tag(at, position + 1, name.group().lower(), closing, empty, attributes)
            return position + 1, tag
        position = _attribute(source, position, end, attributes)


def _attribute(source: str, position: int, end: int, into: dict[str, Attribute]) -> int:
    """Read one attribute into ``into`` and return where it ends."""
    name = _ATTRIBUTE.match(source, position, end)
    if name is None:  # cannot be: the caller skipped all that an attribute does not start with
        return position + 1
    spaces = _SPACES.match(source, name.end(), end)
    equals = spaces.end() if spaces else name.end()
    start = stop = after = name.end()
    if equals < end and source[equals] == "=":
        spaces = _SPACES.match(source, equals + 1, end)
        start = spaces.end() if spaces else equals + 1
        quote = source[start : start + 1] if start < end else ""
        if quote and quote in "\"'":
            start += 1
            stop = source.find(quote, start, end)
            stop = end if stop < 0 else stop
            after = min(end, stop + 1)
        else:
            unquoted = _UNQUOTED.match(source, start, end)
            stop = after = unquoted.end() if unquoted else start
    key = name.group().lower()
    if key not in into:
        into[key] = Attribute(_entities.attribute(source[start:stop]), Span(start, stop))
    return after


def _comment_end(source: str, at: int, end: int) -> int:
    for short in ("<!-->", "<!--->"):
        if source.startswith(short, at):
            return min(end, at + len(short))
    return _after(source, "-->", at + 4, end)


def _raw_end(source: str, name: str, at: int, end: int) -> int:
    """Return where the end tag of a raw element begins; the end if it is never closed."""
    closing = re.compile(rf"</{name}(?=[\t\n\f\r />])", re.IGNORECASE)
    found = closing.search(source, at, end)
    return found.start() if found else end


def _after(source: str, mark: str, at: int, end: int) -> int:
    found = source.find(mark, at, end)
    return end if found < 0 else found + len(mark)
