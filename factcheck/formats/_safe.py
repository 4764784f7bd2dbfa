"""What may be shown: words of strangers made harmless and visible, addresses fit to be clicked."""

import re
from functools import lru_cache

from factcheck.model.late import late
from factcheck.model.secrets import masked
from factcheck.model.text import CONTEXT

_BIDI = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
"""Embeddings, overrides and isolates (UAX #9): they can show words in an order not written."""

_PLAIN_BREAKS = "\t\n\r"

_TABLE: dict[int, str] = {
    **{code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in _PLAIN_BREAKS},
    0x7F: "\N{SYMBOL FOR DELETE}",
    **dict.fromkeys(range(0x80, 0xA0), "\N{REPLACEMENT CHARACTER}"),
    **dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}"),
    **{code: f"[U+{code:04X}]" for code in _BIDI},
}
"""Terminals obey C0 and C1 controls, browsers drop or misread them, UTF-8 has no surrogates."""

_WEB = late(r"https?://[^\s\x00-\x20\x7f-\x9f<>\"\\`{}|^]+", re.IGNORECASE)
_SPACES = late(r"[\s\u2028\u2029]+")


def visible(text: str) -> str:
    """Return ``text`` with control characters shown as symbols; line breaks and tabs stay.

    Bidirectional overrides become ``[U+202E]``, so that nobody reads words in an order that is
    not the order they are written in. Passwords in addresses become ``***``.
    """
    # What the table names is not printable, and a test of all at once costs next to nothing.
    return masked(text) if text.isprintable() else masked(text).translate(_TABLE)


def escaped(text: str) -> str:
    """Return ``text`` made visible and fit to stand in a page, between tags or in quotes.

    As `markupsafe.escape`, which makes an object of its own of every word.
    """
    # Asked ten times for each link: most words hold nothing to be done about.
    shown = text if text.isprintable() and "@" not in text else visible(text)
    if "&" in shown or "<" in shown or ">" in shown or "'" in shown or '"' in shown:
        from markupsafe import escape  # noqa: PLC0415 (no list needs it)

        return str(escape(shown))
    return shown


known = lru_cache(maxsize=256)(escaped)
"""`escaped`, for words of our own that come again and again."""


def one_line(text: str) -> str:
    """Return ``text`` made visible and on one line: runs of white space become one space."""
    if text.isprintable() and "  " not in text:  # as most are: no white space but single blanks
        return masked(text).strip()
    return visible(_SPACES.sub(" ", text)).strip()


def head_line(head: str) -> str:
    """Return a head of a claim as people read it, on one line.

    The last 32 code points of a sentence (see `model.heads`) may begin within a word; what is
    left of that word gives way to an ellipsis. Headings begin as they do: with a capital.
    """
    first, blank, rest = one_line(head).partition(" ")
    is_cut = blank and CONTEXT - 2 <= len(head) <= CONTEXT and first.islower()
    return f"…{rest}" if is_cut else one_line(head)


def web_address(url: str) -> str | None:
    """Return ``url`` if it may be clickable, else None.

    Only ``http`` and ``https`` are: ``javascript:`` or ``data:`` in a report would run in the
    editor's browser. White space, quotes, brackets and controls are no part of a URL (RFC 3986);
    an address with a password is not clickable, since it is not shown.
    """
    return url if _WEB.fullmatch(url) and visible(url) == url else None
