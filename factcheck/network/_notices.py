"""Sentences that tell a reader that this very page, or what was asked for, is not there.

A phrase alone cannot tell "the page you requested no longer exists" from "the old bridge no longer
exists": a notice names its subject, and that is the page itself. What says that it is gone follows
at once: "this page lists streets that no longer exist" is no notice. Nor are sentences with an if,
on a search without hits, or on what errors mean.
"""

import re
from collections.abc import Iterator, Sequence

from factcheck.model.late import late
from factcheck.network._notices_data import OTHERWISE, WORDINGS

_ENDS = late(r"[.!?]+(?=\s|$|[^\x00-\x7f])|。")
_SAYS = tuple(
    (one.roots, late(f"(?:{one.itself}){one.between}(?:{one.gone})|{one.whole}"))
    for one in WORDINGS
)
"""How each language says so, with the words to look for first: that takes a hundredth."""
_SAYS_IN_ASCII = tuple(
    (plain, way) for roots, way in _SAYS if (plain := tuple(filter(str.isascii, roots)))
)
_OTHERWISE = late(OTHERWISE)
_CODE = late(r"(?<!\d)[45]\d\d(?!\d)")
_CODES = 2  # from here on a list of errors


def notice(text: str) -> str:
    """Return the first sentence of a folded text that says that its page is gone, or nothing."""
    ways = list(_ways(text))
    if not ways:
        return ""
    return next((said for said in sentences(text) if _is_notice(said, ways)), "")


def _ways(text: str) -> Iterator[re.Pattern[str]]:
    """Yield how those languages say so of which a text holds a root."""
    for roots, way in _SAYS_IN_ASCII if text.isascii() else _SAYS:
        for root in roots:
            if root in text:
                yield way
                break


def sentences(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [part.strip() for part in _ENDS.split(text)]


def _is_notice(said: str, ways: Sequence[re.Pattern[str]]) -> bool:
    if not any(way.search(said) for way in ways) or _OTHERWISE.search(said):
        return False
    return len(set(_CODE.findall(said))) < _CODES
