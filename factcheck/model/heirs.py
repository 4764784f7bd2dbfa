"""Which article is one that the catalogue knows under another name: it was renamed or moved."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from factcheck.model.keeping import kept
from factcheck.model.ledger import KnownArticle, sense_digest
from factcheck.model.records import Article, Claim, Link
from factcheck.nouns import dataclass

LEAST = 2
"""Least number of claims and links that must agree: one alone is soon alike."""
K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Found:
    """What is found in an article that the catalogue does not know."""

    article: Article
    """The article, under the name by which the catalogue would know it."""
    claims: Sequence[Claim]
    """Its claims."""
    links: Sequence[Link]
    """Its links."""


def is_heir(found: Found, known: KnownArticle) -> bool:
    """Tell whether an article is a known one under another name.

    It is if the file says so, or if more than half of the claims that the known one had last are
    there with the sense they had (all of the links, if it had no claims), `LEAST` things in all.
    """
    if known.article == found.article.source:
        return True
    claims = [claim for claim in known.claims if claim.line]
    now = [kept(found.article, claim, known.text) for claim in found.claims]
    if known.text == "figures":
        same = _shared((one.digest for one in claims), (one.digest for one in now))
    else:
        then = (sense_digest(one.quote or "", one.figures) for one in claims)
        same = _shared(then, (sense_digest(one.quote or "", one.figures) for one in now))
    urls = [link.url for link in known.links if link.line]
    cited = _shared(urls, (link.url for link in found.links))
    enough = 2 * same > len(claims) if claims else cited == len(urls)
    return enough and same + cited >= LEAST


def wills(heirs: Mapping[K, Sequence[V]]) -> tuple[dict[K, V], dict[K, Sequence[V]]]:
    """Return to whom each known article goes, and those for which nothing tells to whom.

    ``heirs`` are the articles that each could have become. It goes to the only one, if no other
    could have become that one, too.
    """
    asked = Counter(heir for all_heirs in heirs.values() for heir in all_heirs)
    settled = {
        known: found[0]
        for known, found in heirs.items()
        if len(found) == 1 and asked[found[0]] == 1
    }
    open_ = {known: found for known, found in heirs.items() if found and known not in settled}
    return settled, open_


def _shared(one: Iterable[str], other: Iterable[str]) -> int:
    return (Counter(one) & Counter(other)).total()
