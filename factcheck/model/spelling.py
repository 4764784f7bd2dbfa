"""Slips of the pen at the head of a web address, and what was meant. Pure.

Seen in newsrooms: a full-width keyboard (``ｈｔｔｐｓ：／／``), a letter lost in copying (``ttps://``),
a sign lost or doubled (``https:/``, ``http//``, ``http;//``), a space (``http:// a.jp``).
"""

import re

from factcheck.model.late import late

_WIDE = {0xFEE0 + code: code for code in range(0x21, 0x7F)}
"""Full-width forms of ASCII, U+FF01 to U+FF5E, which stand as far apart everywhere."""
FOLDED = {wide: code for wide, code in _WIDE.items() if chr(code) not in "()<>[]{}!,;'\"|^`*"}
"""Those of them that are part of an address; full-width brackets and commas end one."""
# A host with at least one dot, so that talk of "http//" is no slip: letters of any script.
_HOST = r"(?=[^\W_](?:[\w-]{0,62}\.){1,10}[^\W\d_]{2}|\[[0-9A-Fa-f:.]{2,60}\])"
SLIP = late(
    r"(?<![A-Za-z0-9])(?:"
    r"(?:(?P<name>https?)(?:://\s|\s:\s?//\s?|:\s//\s?|:{1,2}/{1,4}|[;.,]//|:\\\\|//))"
    r"|(?P<odd>(?=[ht][hts]*p)[htps]{3,7})://)" + _HOST,
    re.IGNORECASE,
)
"""The head of a misspelled address in text whose full-width signs are folded; right heads, too."""
_RIGHT = late(r"https?://(?![\s/])", re.IGNORECASE)


def is_right(head: str) -> bool:
    """Tell whether the head of an address is spelled as it should be."""
    return head.isascii() and _RIGHT.fullmatch(head) is not None


def repaired(address: str) -> str | None:
    """Return the address that was meant, or None if this one is not misspelled at its head.

    Where the host is written in full width so is the rest, and all of it is folded.
    """
    address = address.strip()
    if _RIGHT.match(address):
        return None
    found = SLIP.match(address[:200].translate(FOLDED))
    if found is None or is_right(address[: found.end()]):
        return None
    rest = address[found.end() :]
    if rest and ord(rest[0]) in FOLDED:
        rest = rest.translate(FOLDED)
    name = (found["name"] or found["odd"]).lower()
    return ("https://" if "s" in name else "http://") + rest
