"""Lists of links in which bytes are spoilt: read all the same, since each line stands for itself.

An article with such bytes is refused: a sign that is lost may make another figure of what is left.
In a list of addresses nothing is lost but the address itself, and of that one somebody is told.
"""

import re

from factcheck.model.late import late

# Bullets, quotes and brackets may stand before an address, but no words.
_LINK = late(rb"[^A-Za-z0-9\x80-\xff]{0,8}(?:https?:|www\.)", re.IGNORECASE)
_CONTROLS = late(rb"[\x00-\x08\x0e-\x1f\x7f]")


def is_list(data: bytes) -> bool:
    """Tell whether bytes are lines of which at least half begin with an address.

    Lines that are no text themselves do not count.
    """
    links = others = 0
    for line in data.split(b"\n"):
        if _LINK.match(line):
            links += 1
        elif line.strip() and _is_text(line):
            others += 1
    return links > 0 and links >= others


def decoded(data: bytes) -> str:
    """Return bytes as UTF-8 without its mark, with U+FFFD for each piece that is none."""
    return data.decode("utf-8", "replace").removeprefix("\ufeff")


def _is_text(line: bytes) -> bool:
    if _CONTROLS.search(line):
        return False
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
