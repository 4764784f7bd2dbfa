"""Which link of an article is a known one whose address was repaired."""

from collections.abc import Sequence
from itertools import pairwise
from urllib.parse import urlsplit

from factcheck.model.ledger import KnownLink

NEAR = 0.6
"""Least likeness of two addresses under the same words: half of the path may be another."""
NEARER = 0.8
"""Least likeness of two addresses that nothing but their place tells to be one."""


def repaired(old: Sequence[KnownLink], new: Sequence[KnownLink]) -> dict[int, int]:
    """Return the index into ``new`` for each index into ``old`` that lives on there.

    ``old`` are links that are not found any more, ``new`` those that were not known, both in
    reading order. A link is another's repair if it marks the same words, or has the same title in
    a list of references, and a near address; without any words
    if it stands on the same line and is nearer yet. Where two could be, neither is.
    """
    fits = {
        index: [place for place, link in enumerate(new) if _fits(known, link)]
        for index, known in enumerate(old)
    }
    wanted = [place for places in fits.values() for place in places]
    return {
        index: places[0]
        for index, places in fits.items()
        if len(places) == 1 and wanted.count(places[0]) == 1
    }


def _fits(old: KnownLink, new: KnownLink) -> bool:
    near = likeness(old.url, new.url)
    words = {words for words in (old.text, old.title) if words}
    if words:
        return bool(words & {new.text, new.title}) and near >= NEAR
    return not (new.text or new.title) and old.line == new.line and near >= NEARER


def likeness(one: str, other: str) -> float:
    """Return how alike two addresses are, from 0 to 1: the Dice coefficient of pairs of letters.

    Scheme and ``www.`` do not count.
    """
    first, second = (set(pairwise(_bare(url))) for url in (one, other))
    size = len(first) + len(second)
    return 2 * len(first & second) / size if size else 1.0


def _bare(url: str) -> str:
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return url.casefold()
    rest = f"{parts.netloc.removeprefix('www.')}{parts.path}?{parts.query}#{parts.fragment}"
    return rest.rstrip("?#/").casefold()
