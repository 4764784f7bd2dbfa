"""Links that someone suppressed: an audit asks about them, but tells nothing of them.

As in a check, a suppression is of one verdict, in one article, until a day: what turns out
otherwise is told, and so is a link that another article cites, too.
"""

from collections.abc import Iterable
from datetime import date

from factcheck.model.secrets import masked
from factcheck.model.suppressions import Suppression
from factcheck.storage.night import Night

REASON = "suppressed"
"""The reason for which nothing is told of a link."""


def spared(night: Night, entries: Iterable[Suppression], today: date) -> frozenset[tuple[str, str]]:
    """Return the links of which nothing is told while they stand so: address and check.

    Raises `StorageError` if the night's tables cannot be read.
    """
    by_link: dict[tuple[str, str], set[str]] = {}
    for entry in entries:
        if entry.until >= today and entry.check.endswith("-link"):
            by_link.setdefault((masked(entry.about), entry.check), set()).add(entry.path)
    return frozenset(
        link for link, articles in by_link.items() if set(night.citing(link[0])) <= articles
    )
