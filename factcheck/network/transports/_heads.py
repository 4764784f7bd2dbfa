"""The head of an answer: its lines as status and headers, under caps that every transport keeps.

The caps are those of libcurl for one line, and of Chromium for the whole; the count is ours
(`http.client` stops at 100, which real pages with many ``Link`` and ``Set-Cookie`` headers pass).
"""

from collections.abc import Iterable

MOST_LINES = 1_000
"""Most header lines of one answer."""
LONGEST_LINE = 102_400
"""Longest header line, in bytes."""
MOST_BYTES = 262_144
"""Most bytes of one head."""

Headers = tuple[tuple[str, str], ...]


def too_large(lines: int, size: int) -> bool:
    """Tell whether a head of so many lines and bytes is beyond the caps."""
    return lines > MOST_LINES or size > MOST_BYTES


def last_head(lines: Iterable[bytes]) -> list[bytes] | None:
    """Return the lines of the final answer without the blank one, status line first.

    ``lines`` are all that came: interim answers (1xx), the final one, and perhaps trailers. None
    if the final answer's head has no end.
    """
    head: list[bytes] = []
    whole = False
    for line in lines:
        if line[:5].upper() == b"HTTP/":
            head, whole = [line], False
        elif whole:
            continue  # a trailer
        elif line in {b"\r\n", b"\n"}:
            whole = True
        else:
            head.append(line)
    return head if whole and head else None


def parsed(lines: list[bytes]) -> Headers:
    """Return header lines as pairs: names in lower case, values without blanks around them.

    Values are read as UTF-8 where they are, else as Latin-1. A line without a colon is skipped,
    as browsers do.
    """
    pairs = []
    for line in lines:
        name, colon, value = line.partition(b":")
        if colon:
            pairs.append((name.strip().lower().decode("latin-1"), _text(value.strip())))
    return tuple(pairs)


def _text(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")
