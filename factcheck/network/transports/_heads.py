"""The head of an answer: its lines as status and headers, under caps that every transport keeps.

The caps are those of libcurl for one line, and of Chromium for the whole; the count is ours
(`http.client` stops at 100, which real pages with many ``Link`` and ``Set-Cookie`` headers pass).
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from urllib.parse import quote

from factcheck.model.late import late

MOST_LINES = 1_000
"""Most header lines of one answer."""
LONGEST_LINE = 102_400
"""Longest header line, in bytes."""
MOST_BYTES = 262_144
"""Most bytes of one head."""
MOST_INTERIM = 20
"""Most interim answers (1xx) before the final one: HTTP allows any number, and who sends more of
them makes his reader wait for the deadline."""

_STATUS_BEGINS = frozenset({b"H", b"h"})
"""First bytes of status lines."""
BLANK = frozenset({b"\r\n", b"\n"})
"""Lines that end a head."""
_ASCII = "".join(map(chr, range(128)))
_SHORT = 100  # bytes of a line that may be kept
_MOST_DIGITS = 18  # of a length in 63 bits
_STATUS = late(rb"HTTP/\d(?:\.\d)? +[1-9]\d\d(?:\s.*)?", re.IGNORECASE | re.DOTALL)
_HOST = late(r"\Ahttps?://[^/?]*")
_INTERIM = late(rb"HTTP/\S+ +1(?!01)", re.IGNORECASE)  # 101 ends what HTTP says

Headers = tuple[tuple[str, str], ...]


def target_of(url: str) -> str:
    """Return what an address without fragment asks its host for: path and query, as written."""
    rest = rest_of(url)
    return rest if rest.startswith("/") else f"/{rest}"


def rest_of(url: str) -> str:
    """Return an address without scheme and host."""
    return _HOST.sub("", url, count=1)


def too_large(lines: int, size: int) -> bool:
    """Tell whether a head of so many lines and bytes is beyond the caps."""
    return lines > MOST_LINES or size > MOST_BYTES


def put_off(lines: Sequence[bytes]) -> bool:
    """Tell whether there are more interim answers than `MOST_INTERIM`."""
    # Each has a status line and a blank one: most heads end before so many lines.
    return len(lines) > 2 * MOST_INTERIM and sum(map(_is_interim, lines)) > MOST_INTERIM


def _is_interim(line: bytes) -> bool:
    return _INTERIM.match(line) is not None


def unreadable(lines: Sequence[bytes]) -> bool:
    """Tell whether a head is beyond the caps, or a line begins as a status line and is none.

    ``HTTP/1.1 2000 OK`` is such a one. Nor is there one behind too many interim answers.
    """
    large = too_large(len(lines), sum(map(len, lines)))
    return large or put_off(lines) or any(map(_misread, lines))


def _misread(line: bytes) -> bool:
    return line[:5].upper() == b"HTTP/" and _STATUS.fullmatch(line) is None


def final(lines: Iterable[bytes]) -> list[bytes] | None:
    """Return the lines of the final answer without the blank one, status line first.

    ``lines`` are all that came: interim answers (1xx), the final one, and perhaps trailers. None
    if the final answer's head has no end, or what begins as a status line is none.
    """
    head: list[bytes] = []
    whole = False
    for line in lines:
        if line[:1] in _STATUS_BEGINS and line[:5].upper() == b"HTTP/":
            if _STATUS.fullmatch(line) is None:
                return None
            head, whole = [line], False
        elif whole:
            continue  # a trailer
        elif line in BLANK:
            whole = True
        else:
            head.append(line)
    return head if whole and head and not _INTERIM.match(head[0]) else None


def parsed(lines: Iterable[bytes]) -> Headers:
    """Return header lines as pairs: names in lower case, values without blanks around them.

    Values are read as UTF-8 where they are, else as Latin-1; but ``Location`` is an address, the
    bytes of which are to be sent back as they are, whatever their encoding: they are escaped. A
    line without name or colon is skipped, as browsers do.
    """
    pairs = (_often(line) if len(line) <= _SHORT else _pair(line) for line in lines)
    return tuple(filter(None, pairs))


def _pair(line: bytes) -> tuple[str, str] | None:
    name, colon, value = line.partition(b":")
    name, value = name.strip().lower(), value.strip()
    if not colon or not name:
        return None
    said = quote(value, _ASCII) if name == b"location" else _text(value)
    return name.decode("latin-1"), said


_often = lru_cache(maxsize=1024)(_pair)
"""Most lines of a site's answers are the same in all of them, and many in those of most sites."""


def unfolded(lines: Iterable[bytes]) -> list[bytes]:
    """Return header lines with those that begin with a blank joined to the one before."""
    whole: list[bytes] = []
    for line in lines:
        if line[:1] not in {b" ", b"\t"}:
            whole.append(line)
        elif whole:
            whole[-1] = whole[-1].rstrip() + b" " + line.lstrip()
    return whole


def length_of(headers: Headers) -> int | None:
    """Return the length that Content-Length promises, or None if it says nothing of use.

    What is no number, or more than a file can have, says nothing, as in browsers. Raises
    ValueError if there are two different ones (RFC 9110, 8.6): one of them is a trap.
    """
    said = {part.strip() for name, value in headers if name == "content-length"
            for part in value.split(",")}  # fmt: skip
    if len(said) > 1:
        raise ValueError("content-length")
    text = said.pop() if said else ""
    good = text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS
    return int(text) if good else None


def _text(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")
