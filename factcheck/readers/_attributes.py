"""What the attributes of an HTML element say of it: hidden, the mark of a note, a span of cells."""

from factcheck.model.text import Span
from factcheck.readers import _elements
from factcheck.readers._tokens import Attribute, Tag

NOTHING = Attribute("", Span(0, 0))
"""An attribute that is not there."""


def marks_note(tag: Tag) -> bool:
    """Tell whether an element leads to a footnote, or from it back to its words."""
    if tag.name != "a":
        return False
    role, classes = (tag.attributes.get(key, NOTHING).value.lower() for key in ("role", "class"))
    marks = {*classes.split(), *tag.attributes}
    return role in _elements.NOTE_ROLES or not marks.isdisjoint(_elements.NOTE_CLASSES)


def shown(tag: Tag) -> bool:
    """Tell whether an element is not hidden from every reader."""
    hidden = tag.attributes.get("hidden")
    if hidden is not None and hidden.value.lower() != "until-found":
        return False
    style = tag.attributes.get("style", NOTHING).value.lower()
    return "display:none" not in "".join(style.split())


def number(tag: Tag, name: str) -> int:
    """Return what an attribute such as ``colspan`` says; 1 if that is no number."""
    value = tag.attributes.get(name, NOTHING).value.strip()[:6]
    return int(value) if value.isascii() and value.isdigit() else 1
