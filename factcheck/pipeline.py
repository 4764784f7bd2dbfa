"""The conductor: `gather`, `probe`, `judge`. Pure but for what it is handed as arguments."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from factcheck import checks, readers, recognizers, schedule
from factcheck.model.records import (
    Article,
    ArticleReport,
    Claim,
    Evidence,
    Figure,
    Finding,
    Link,
    Probe,
)
from factcheck.model.words import Verdict
from factcheck.plugins import Document
from factcheck.settings import Settings

SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|(?:https?)?//|\s*\Z")
"""RFC 3986, section 3.1: an address without it is relative to the article. An empty address,
``//host`` and ``http//host`` are not: the network says what they are."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """What one article holds, before anything was asked of the world."""

    article: Article
    """The article."""
    links: tuple[Link, ...]
    """All links in reading order."""
    figures: tuple[Figure, ...]
    """All figures in reading order."""


def gather(document: Document, *, superlatives: bool = False) -> Gathered:
    """Read an article and recognize its links and figures, superlatives among them if wanted.

    Raises `SourceError` if no reader can read the bytes.
    """
    article = readers.read(document)
    found = recognizers.recognize(article, superlatives=superlatives)
    return Gathered(article, found.links, found.figures)


def addresses(articles: Iterable[Gathered]) -> tuple[str, ...]:
    """Return every address once, in the order of first citation."""
    return tuple(dict.fromkeys(link.url for article in articles for link in article.links))


def probe(
    urls: Iterable[str],
    latest: Mapping[str, Probe],
    settings: Settings,
    now: datetime,
    ask: Callable[[list[str]], Iterator[Probe]],
) -> Iterator[Probe]:
    """Yield one probe for each address, the known and the excluded ones first.

    ``latest`` is what the history knows, ``ask`` probes what is due and is not called if nothing
    is. Probes come in the order in which they finish.
    """
    patterns = [re.compile(pattern) for pattern in settings.exclude]
    rest = []
    for url in urls:
        if not SCHEME.match(url):
            yield Probe(url, now, Verdict.UNCHECKED, "relative")
        elif any(pattern.search(url) for pattern in patterns):
            yield Probe(url, now, Verdict.UNCHECKED, "excluded")
        elif url in latest and schedule.is_fresh(latest[url], now, settings.network):
            yield latest[url]
        else:
            rest.append(url)
    if rest:
        yield from ask(rest)


def judge(
    gathered: Gathered,
    claims: tuple[Claim, ...],
    probes: Mapping[str, Probe],
    only: Collection[str] | None = None,
) -> ArticleReport:
    """Run the checks (those in ``only``, if given) over all that is known of one article."""
    evidence = Evidence(gathered.article, gathered.figures, gathered.links, claims, probes)
    return ArticleReport(evidence, signed(checks.findings(evidence, only)))


def signed(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings with fingerprints.

    A fingerprint is made of check, article, subject and the number of the finding among its
    likes: edits elsewhere in the file leave it as it is.
    """
    seen: Counter[tuple[str, str, str]] = Counter()
    result = []
    for finding in findings:
        key = (finding.check, finding.source, finding.subject)
        seen[key] += 1
        words = "\0".join((*key, str(seen[key])))
        digest = sha256(words.encode("utf-8", "surrogatepass")).hexdigest()
        result.append(replace(finding, fingerprint=digest[:16]))
    return tuple(result)
