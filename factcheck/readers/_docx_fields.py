r"""Field codes of Word, such as ``HYPERLINK "https://example.jp/" \l "top" \o "tip"``.

ECMA-376, part 1, section 17.16 ("Fields and hyperlinks"): a name, arguments in quotes if they
hold spaces, switches that start with a backslash; a backslash in quotes escapes what follows.
"""

import re
from dataclasses import field

from factcheck.model.late import late
from factcheck.nouns import dataclass

_WORD = late(r'"((?:[^"\\]|\\.)*)"?|(\\[^\s"])|([^\s"]+)', re.DOTALL)
_ESCAPED = late(r'\\(["\\])')
_LONGEST = 10_000
"""Code points of a code that are looked at; addresses end at some 2,000."""
_WITHOUT_ARGUMENT = frozenset(["\\n", "\\m"])
_INDEXES = frozenset(["TOC", "INDEX", "TOA"])
"""Fields that show what stands elsewhere in the text, with page numbers."""


@dataclass(slots=True)
class Field:
    """A field that is open."""

    code: list[str] = field(default_factory=list)
    """Its code, piece by piece."""
    shown: bool = False
    """Whether its result has begun."""
    silent: bool = False
    """Whether its result is not prose."""
    link: int | None = None
    """Number of the link around its result, if it is one."""


def is_index(code: str) -> bool:
    """Tell whether a field shows a table of contents or an index."""
    return code.strip().partition(" ")[0].upper() in _INDEXES


def address(code: str) -> str | None:
    """Return the address to which a field leads; None if it is no hyperlink."""
    words = _words(code[:_LONGEST])
    if not words or words[0].upper() != "HYPERLINK":
        return None
    url = anchor = ""
    skip = False
    for word, following in zip(words[1:], [*words[2:], ""], strict=True):
        if skip:
            skip = False
        elif word.startswith("\\") and len(word) == 2:
            skip = word.lower() not in _WITHOUT_ARGUMENT
            anchor = following if word.lower() == "\\l" else anchor
        elif not url:
            url = word
    return f"{url}#{anchor}" if anchor else url


def _words(code: str) -> list[str]:
    found = []
    for quoted, switch, plain in _WORD.findall(code):
        found.append(switch or plain or _ESCAPED.sub(r"\1", quoted))
    return found
