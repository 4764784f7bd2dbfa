"""Sentences that tell a reader that this very page, or what was asked for, is not there.

A phrase alone cannot tell "the page you requested no longer exists" from "the old bridge no longer
exists": a notice names its subject, and that is the page itself. What says that it is gone follows
at once: "this page lists streets that no longer exist" is no notice. Nor are sentences with an if,
on a search without hits, or on what errors mean.
"""

from factcheck.model.late import late
from factcheck.network._notices_data import OTHERWISE, WORDINGS

_ENDS = late(r"[.!?]+(?=\s|$|[^\x00-\x7f])|。")
_SAYS = late(
    "|".join(f"(?:{one.itself}){one.between}(?:{one.gone})|{one.whole}" for one in WORDINGS)
)
_OTHERWISE = late(OTHERWISE)
_CODE = late(r"(?<!\d)[45]\d\d(?!\d)")
_CODES = 2  # from here on a list of errors


def notice(text: str) -> str:
    """Return the first sentence of a folded text that says that its page is gone, or nothing."""
    return next((said for said in sentences(text) if _is_notice(said)), "")


def sentences(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [part.strip() for part in _ENDS.split(text)]


def _is_notice(said: str) -> bool:
    if not _SAYS.search(said) or _OTHERWISE.search(said):
        return False
    return len(set(_CODE.findall(said))) < _CODES
