"""HTML character references (``&amp;``, ``&#8212;``), with the place of each.

Rules: HTML Standard, section 13.2.5.72 and following ("Character reference state"). A reference
without its semicolon counts in text (``&copy2025`` is ©2025) but not in an attribute where a
letter, digit or ``=`` follows, so that ``?a=1&copy=2`` stays an address.
"""

from collections.abc import Iterator

from factcheck.model.late import late

# Lengths are bounded so that a megabyte of digits costs nothing: the longest name has 32 letters.
_REFERENCE = late(r"&(?:#[xX][0-9A-Fa-f]{1,12};?|#[0-9]{1,12};?|[A-Za-z][A-Za-z0-9]{1,31};?)")


def references(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Yield ``(start, end, words)`` of each character reference in ``text[start:end]``."""
    for match in _REFERENCE.finditer(text, start, end):
        from html import unescape  # noqa: PLC0415 (2,231 names, which most articles do without)

        length = _length(match.group())
        if length:
            yield match.start(), match.start() + length, unescape(match.group()[:length])


def attribute(value: str) -> str:
    """Return an attribute's value with its character references resolved."""
    if "&" not in value:
        return value
    parts: list[str] = []
    done = 0
    for start, end, words in references(value, 0, len(value)):
        following = value[end : end + 1]
        open_ended = value[end - 1] != ";" and (following == "=" or following.isalnum())
        if value[start + 1] != "#" and open_ended:
            continue
        parts += value[done:start], words
        done = end
    return "".join(parts) + value[done:]


def _length(found: str) -> int:
    """Return how many characters of a candidate belong to a reference; 0 if none."""
    from html.entities import html5  # noqa: PLC0415 (as above)

    if found[1] == "#" or found[1:] in html5:
        return len(found)
    name = found[1:].removesuffix(";")
    for length in range(len(name), 1, -1):
        if name[:length] in html5:  # the names that need no semicolon are in the table without
            return length + 1
    return 0
