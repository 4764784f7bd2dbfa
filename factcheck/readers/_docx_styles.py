"""What the styles of a .docx file mean for prose: headings, list items, hidden text.

ECMA-376, part 1, section 17.7 ("Styles"): a style says only what differs from the one it is
based on. Word names its own styles in English in every language (``heading 1``).
"""

import re
from collections.abc import Iterator
from typing import Any

from factcheck.model.late import late
from factcheck.nouns import dataclass

_HEADING = late(r"heading ([1-9])", re.IGNORECASE)
_OFF = frozenset(["0", "false", "off"])
_LEVELS = range(9)
"""Outline levels of headings; 9 is body text (ibid., 17.3.1.20)."""


@dataclass(frozen=True, slots=True)
class Style:
    """What a style says; None where it leaves that to the style it is based on."""

    level: int | None = None
    """Outline level, 0 for the title and the uppermost headings, 9 for body text."""
    listed: bool | None = None
    """Whether its paragraphs are list items."""
    hidden: bool | None = None
    """Whether its words are hidden."""

    def over(self, base: "Style") -> "Style":
        """Return this style with what it leaves open taken from ``base``."""
        return Style(
            base.level if self.level is None else self.level,
            base.listed if self.listed is None else self.listed,
            base.hidden if self.hidden is None else self.hidden,
        )

    @property
    def is_heading(self) -> bool:
        """Whether its paragraphs are headings."""
        return self.level in _LEVELS


NONE = Style()
"""A style that says nothing."""


class Styles:
    """The styles of one file."""

    def __init__(self, root: Any | None) -> None:
        self._own: dict[str, tuple[Style, str]] = {}  # what it says, and what it is based on
        self._whole: dict[str, Style] = {}
        self._usual = ""
        for element in () if root is None else children(root, "style"):
            name = attribute(element, "styleId")
            self._own[name] = _own(element), value(element, "basedOn") or ""
            is_usual = flag(attribute(element, "default") or "0")
            if is_usual and attribute(element, "type") == "paragraph":
                self._usual = name

    def of(self, name: str | None) -> Style:
        """Return what a style says in all; without a name, the usual one for paragraphs."""
        name = self._usual if name is None else name
        path: dict[str, None] = {}
        while name in self._own and name not in self._whole and name not in path:
            path[name] = None
            name = self._own[name][1]
        base = self._whole.get(name, NONE)
        for below in reversed(path):
            base = self._whole[below] = self._own[below][0].over(base)
        return base


def local(element: Any) -> str:
    """Return the name of an element without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def children(element: Any, name: str) -> Iterator[Any]:
    """Yield the child elements of this name."""
    return (child for child in element if local(child) == name)


def child(element: Any, *names: str) -> Any | None:
    """Return the first descendant along this path of names."""
    for name in names:
        element = next(children(element, name), None)
        if element is None:
            return None
    return element


def attribute(element: Any, name: str) -> str:
    """Return an attribute, by its name without namespace; empty if there is none."""
    for key, words in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return str(words)
    return ""


def value(element: Any, *names: str) -> str | None:
    """Return the ``w:val`` of the descendant along this path; None if there is no such element."""
    found = child(element, *names)
    return None if found is None else attribute(found, "val")


def flag(words: str | None) -> bool | None:
    """Return what a toggle says; an element without a value says yes."""
    return None if words is None else words.lower() not in _OFF


def said(properties: Any) -> Style:
    """Return what a paragraph's own properties, or a style's, say."""
    level, number = value(properties, "outlineLvl"), value(properties, "numPr", "numId")
    return Style(
        int(level) if level and level.isascii() and level.isdigit() else None,
        None if number is None else number != "0",  # 0 takes a style's numbering away: 17.9.18
    )


def _own(element: Any) -> Style:
    name = value(element, "name") or ""
    properties = child(element, "pPr")
    stated = NONE if properties is None else said(properties)
    heading = _HEADING.fullmatch(name)
    level = int(heading[1]) - 1 if heading else (0 if name.lower() == "title" else stated.level)
    return Style(level, stated.listed, flag(value(element, "rPr", "vanish")))
