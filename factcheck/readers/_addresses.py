"""The addresses that an HTML element holds, each with its place.

Which attributes: HTML Standard, "Attributes" index, as far as a reader of the page follows them
or sees what they name: no stylesheets' insides, no forms, no pictures written into the address.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.model.late import late
from factcheck.model.text import Span
from factcheck.model.words import LinkKind
from factcheck.readers import _entities
from factcheck.readers._tokens import Attribute, Tag

SOURCES: dict[str, tuple[tuple[str, LinkKind], ...]] = {
    "area": (("href", "html"),),
    "audio": (("src", "html"),),
    "embed": (("src", "html"),),
    "iframe": (("src", "html"),),
    "img": (("src", "image"), ("srcset", "image")),
    "link": (("href", "html"),),
    "source": (("src", "html"), ("srcset", "image")),
    "track": (("src", "html"),),
    "video": (("poster", "image"), ("src", "html")),
}
"""Attributes with addresses by element; ``a`` marks words besides and is not among them."""
MEDIA = frozenset(["audio", "iframe", "object", "picture", "svg", "video"])
"""Elements whose words are no prose, and whose sources count."""

_WHITE = " \t\n\r\f"
# Hints to browsers: the root of a host, which often shows no page.
_HINTS = frozenset(["preconnect", "dns-prefetch"])
# HTML Standard, 4.2.5.3, "shared declarative refresh steps".
_REFRESH = late(
    r"[ \t\n\r\f]*[0-9.]+[ \t\n\r\f]*(?:[;,][ \t\n\r\f]*|(?<=[ \t\n\r\f]))"
    r"(?:url[ \t\n\r\f]*=[ \t\n\r\f]*)?(?P<quote>[\"']?)(?P<url>[^\"']*)",
    re.IGNORECASE,
)


class Address(NamedTuple):
    """An address of an element."""

    kind: LinkKind
    """How its link is called."""
    value: str
    """The address, character references resolved."""
    at: Span
    """Its place in the source."""


def addresses(tag: Tag, source: str) -> Iterator[Address]:
    """Yield the addresses that an element without words of its own holds, in a fixed order."""
    if tag.name == "meta":
        yield from _refresh(tag, source)
    rel = tag.attributes.get("rel")
    if tag.name == "link" and rel and _HINTS & set(rel.value.lower().split()):
        return
    for name, kind in SOURCES.get(tag.name, ()):
        attribute = tag.attributes.get(name)
        if attribute is None:
            continue
        if name == "srcset":
            found = _candidates(attribute, source)
        else:
            found = iter([Address(kind, attribute.value, trimmed(attribute, source))])
        yield from (one for one in found if not _is_inside(one.value))


def drawn(tag: Tag, source: str) -> Iterator[Address]:
    """Yield where a link in a drawing leads (SVG 2, 16.2: the new attribute, or else the old)."""
    for name in ("href", "xlink:href"):
        if name in tag.attributes:
            attribute = tag.attributes[name]
            yield Address("html", attribute.value, trimmed(attribute, source))
            return


def trimmed(attribute: Attribute, source: str) -> Span:
    """Return the place of an attribute's value without outer white space."""
    start, end = attribute.at
    while start < end and source[start] in _WHITE:
        start += 1
    while end > start and source[end - 1] in _WHITE:
        end -= 1
    return Span(start, end)


def _is_inside(address: str) -> bool:
    """Tell whether an address is the picture itself, not the way to one."""
    return address.lstrip(_WHITE)[:5].lower() == "data:"


def _candidates(attribute: Attribute, source: str) -> Iterator[Address]:
    """Yield the addresses of a ``srcset`` (HTML Standard, "parse a srcset attribute")."""
    position, end = attribute.at
    while True:
        while position < end and source[position] in f"{_WHITE},":
            position += 1
        if position >= end:
            return
        start = position
        while position < end and source[position] not in _WHITE:
            position += 1
        stop = position
        while stop > start and source[stop - 1] == ",":
            stop -= 1
        if stop > start:
            value = _entities.attribute(source[start:stop])
            yield Address("image", value, Span(start, stop))
        if stop == position:  # no comma: descriptors follow, up to one outside of parentheses
            position = _descriptors_end(source, position, end)


def _descriptors_end(source: str, position: int, end: int) -> int:
    depth = 0
    while position < end and (source[position] != "," or depth):
        depth += (source[position] == "(") - (source[position] == ")" and depth > 0)
        position += 1
    return position


def _refresh(tag: Tag, source: str) -> Iterator[Address]:
    """Yield where ``<meta http-equiv=refresh>`` sends its reader."""
    equivalent, content = tag.attributes.get("http-equiv"), tag.attributes.get("content")
    if equivalent is None or content is None or equivalent.value.strip().lower() != "refresh":
        return
    found = _REFRESH.match(source, *content.at)
    if found and found["url"].strip(_WHITE):
        at = trimmed(Attribute("", Span(*found.span("url"))), source)
        yield Address("html", _entities.attribute(at.cut(source)), at)
