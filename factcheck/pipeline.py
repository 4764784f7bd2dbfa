"""The conductor: `gather`, `probe`, `judge`. Pure but for what it is handed as arguments."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from factcheck import checks, readers, recognizers
from factcheck.model.beside import NOTHING_BESIDE, Beside
from factcheck.model.digests import digest
from factcheck.model.late import late
from factcheck.model.records import ArticleReport, Evidence
from factcheck.model.secrets import masked
from factcheck.model.spelling import repaired
from factcheck.model.words import GIVEN_UP, Verdict
from factcheck.nouns import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping
    from datetime import date, datetime

    from factcheck import nearby
    from factcheck.model.exchange import Rates
    from factcheck.model.records import Article, Claim, Figure, Finding, Link, Probe
    from factcheck.plugins import Document
    from factcheck.said import Tongue
    from factcheck.settings import Settings

SCHEME = late(r"[A-Za-z][A-Za-z0-9+.-]*:|(?:https?)?//|\s*\Z")
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


def gather(
    document: Document,
    *,
    superlatives: bool = False,
    only_links: bool = False,
    dated: Callable[[str], date | None] = lambda _: None,
) -> Gathered:
    """Read an article and recognize its links and figures, superlatives among them if wanted.

    With ``only_links`` no figure is looked for, and there is none. ``dated`` tells the date of a
    source that states none itself, as the catalogue knows it.
    Raises `SourceError` if no reader can read the bytes.
    """
    article = readers.read(document)
    if only_links:
        return Gathered(article, recognizers.links(article), ())
    if article.published is None and (published := dated(article.source)) is not None:
        return dated_anew(article, published, superlatives=superlatives)
    found = recognizers.recognize(article, superlatives=superlatives)
    return Gathered(article, found.links, found.figures)


def dated_anew(article: Article, published: date, *, superlatives: bool = False) -> Gathered:
    """Return what an article without a date holds if the catalogue's date is its own."""
    article = replace(article, published=published, dated_by="catalogue")
    found = recognizers.recognize(article, superlatives=superlatives)
    return Gathered(article, found.links, found.figures)


def located(gathered: Gathered, root: str) -> Gathered:
    """Return the article with the files told to which its relative links lead.

    ``root`` is the path of the folder for which a leading ``/`` stands (`nearby.Files`).
    """
    from factcheck import nearby  # noqa: PLC0415 (with the probes: what is but read has none)

    source = gathered.article.source
    links = []
    for link in gathered.links:
        way = nearby.way(source, link.url, root) if is_relative(link.url) else None
        links.append(replace(link, target=nearby.name_of(way)) if way else link)
    return replace(gathered, links=tuple(links))


def is_relative(url: str) -> bool:
    """Tell whether an address leads to a file beside its article."""
    return not SCHEME.match(url) and repaired(url) is None


def addresses(articles: Iterable[Gathered]) -> tuple[str, ...]:
    """Return every address to ask about once, in the order of first citation.

    Of an address whose end stays open both readings; none of links that lead to files.
    """
    links = (link for article in articles for link in article.links if link.target is None)
    both = (url for link in links for url in (link.url, link.alternative) if url is not None)
    return tuple(dict.fromkeys(both))


def probe(
    urls: Iterable[str],
    latest: Mapping[str, Probe],
    settings: Settings,
    now: datetime,
    ask: Callable[[list[str]], Iterator[Probe]],
) -> Generator[Probe, None, None]:
    """Yield one probe for each address, the known and the excluded ones first.

    ``latest`` is what the history knows, ``ask`` probes what is due and is not called if nothing
    is; first those that had to be left out the last time, so that a host which gives out after
    some links is not known by the same ones forever. Probes come in the order in which they
    finish.
    """
    from factcheck import schedule  # noqa: PLC0415 (with the probes: what is but read has none)
    from factcheck.model.records import Probe  # noqa: PLC0415 (likewise)

    patterns = [re.compile(pattern) for pattern in settings.exclude]
    rest = []
    for url in urls:
        if is_relative(url):
            yield Probe(url, now, Verdict.UNCHECKED, "relative")
        elif any(pattern.search(url) for pattern in patterns):
            yield Probe(url, now, Verdict.UNCHECKED, "excluded")
        elif url in latest and schedule.is_fresh(latest[url], now, settings.network):
            yield latest[url]
        else:
            rest.append(url)
    if rest:
        left = {url for url in rest if url in latest and latest[url].reason == GIVEN_UP}
        yield from ask(sorted(rest, key=lambda url: url not in left) if left else rest)


def probe_files(
    articles: Iterable[Gathered], settings: Settings, now: datetime, files: nearby.Files
) -> dict[str, Probe]:
    """Return what is found at the files that relative links lead to, by `Link.key`."""
    from factcheck import nearby  # noqa: PLC0415 (with the probes: what is but read has none)
    from factcheck.model.records import Probe  # noqa: PLC0415 (likewise)

    patterns = [re.compile(pattern) for pattern in settings.exclude]
    found: dict[str, Probe] = {}
    for article in articles:
        for link in article.links:
            if link.target is None or link.key in found:
                continue
            if any(pattern.search(link.url) for pattern in patterns):
                found[link.key] = Probe(link.url, now, Verdict.UNCHECKED, "excluded")
            else:
                found[link.key] = nearby.probe(link.url, article.article, now, files)
    return found


def settled(
    articles: Iterable[Gathered], probes: Mapping[str, Probe], files: Mapping[str, Probe]
) -> dict[str, Probe]:
    """Return one probe for each link by `Link.key`, in the order of first citation.

    Where the end of an address stays open, the better verdict of its two readings counts.
    ``probes`` are those of `addresses`, ``files`` those of `probe_files`.
    """
    result: dict[str, Probe] = {}
    for link in (link for article in articles for link in article.links):
        if link.key in result:
            continue
        if link.target is not None:
            result[link.key] = files[link.key]
        elif link.alternative is not None:
            result[link.key] = _better(probes[link.url], probes[link.alternative])
        else:
            result[link.key] = probes[link.url]
    return result


_BEST = (Verdict.ALIVE, Verdict.MOVED, Verdict.SUSPECT, Verdict.BLOCKED, Verdict.UNREACHABLE,
         Verdict.UNCHECKED, Verdict.DEAD, Verdict.INVALID)  # fmt: skip
"""Verdicts on the two readings of one address, best first. A dead one beside one of which nothing
is known says nothing: that may be the one that was meant."""


def _better(first: Probe, second: Probe) -> Probe:
    """Return the better of two probes under the address of the first, saying which it is."""
    best, other = sorted((first, second), key=lambda probe: _BEST.index(probe.verdict))
    words = f"Read as {masked(best.url)}; read as {masked(other.url)} it is {other.verdict}"
    words = f"{words} ({other.reason})."
    detail = f"{best.detail} {words}" if best.detail else words
    final = best.final_url or (best.url if best.url != first.url else None)
    return replace(best, url=first.url, detail=detail, final_url=final)


def judge(  # noqa: PLR0913 (all that is known of an article)
    gathered: Gathered,
    claims: tuple[Claim, ...],
    probes: Mapping[str, Probe],
    only: Collection[str] | None = None,
    tongue: Tongue = "en",
    *,
    rates: Rates | None = None,
    beside: Beside = NOTHING_BESIDE,
) -> ArticleReport:
    """Run the checks (those in ``only``, if given) over all that is known of one article.

    ``tongue`` is the language in which they tell what they find, ``rates`` tell what currencies
    were worth, ``beside`` what cited pages and other articles say.
    """
    return checked(evidence(gathered, claims, probes, tongue, rates=rates, beside=beside), only)


def evidence(  # noqa: PLR0913 (all that is known of an article)
    gathered: Gathered,
    claims: tuple[Claim, ...],
    probes: Mapping[str, Probe],
    tongue: Tongue = "en",
    *,
    rates: Rates | None = None,
    beside: Beside = NOTHING_BESIDE,
) -> Evidence:
    """Return all that is known of one article; the arguments are those of `judge`."""
    return Evidence(
        gathered.article,
        gathered.figures,
        gathered.links,
        claims,
        probes,
        tongue,
        rates,
        beside.pages,
        beside.imprints,
        beside.others,
        beside.quotations,
        beside.works,
        beside.copies,
        partial(recognizers.language_of, gathered.article.language),
    )


def checked(known: Evidence, only: Collection[str] | None = None) -> ArticleReport:
    """Run the checks (those in ``only``, if given) over all that is known of one article."""
    return ArticleReport(known, signed(checks.findings(known, only)))


def signed(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings with fingerprints.

    A fingerprint is made of check, article, subject and the number of the finding among its
    likes: edits elsewhere in the file, and the language of the report, leave it as it is.
    """
    seen: Counter[tuple[str, str, str]] = Counter()
    result = []
    for finding in findings:
        key = (finding.check, finding.source, finding.subject)
        seen[key] += 1
        words = "\0".join((*key, str(seen[key])))
        mark = digest(words.encode("utf-8", "surrogatepass"))[:16]
        result.append(replace(finding, fingerprint=mark))
    return tuple(result)
