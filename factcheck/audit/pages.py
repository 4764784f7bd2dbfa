"""The pages that articles cite for their figures: read once, remembered, compared.

A page is asked for once: what its link's probe fetched is read on the way. What was read from it
is kept in the history under the digests of its body and of what was looked for, so that a page
that has not changed (``ETag``) is not read again.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from factcheck import __version__
from factcheck.audit import web
from factcheck.errors import SourceError
from factcheck.model.entries import entries
from factcheck.model.evidence import PageEvidence
from factcheck.model.imprints import Imprint
from factcheck.model.quotations import Echo
from factcheck.model.records import Claim, Probe
from factcheck.model.text import Span
from factcheck.model.words import GOOD
from factcheck.nouns import dataclass
from factcheck.pipeline import Gathered
from factcheck.plugins import Document
from factcheck.settings import Settings
from factcheck.storage import pages as storage
from factcheck.storage.pages import Kept

if TYPE_CHECKING:
    from factcheck.cited.quoted import Wanted
    from factcheck.cited.reading import Reading
    from factcheck.cited.wanting import Cite
    from factcheck.network import Transport
    from factcheck.network.jobs import Fetched
    from factcheck.storage.history import History

MOST = 400
"""Pages that are read in one run; each costs up to half a second. Others are told as unread."""
MOST_PDF = 40
"""PDF files that are fetched once more because the probe stopped early."""
_MARK = b"%PDF-"


@dataclass(frozen=True, slots=True)
class _Cited:
    """An article with the claims that cite pages."""

    one: Gathered
    cites: tuple[Cite, ...]


class Pages:
    """The cited pages of one run."""

    def __init__(self, settings: Settings) -> None:
        """Begin without any page; `look_for` tells which are wanted."""
        self._settings = settings
        self._articles: dict[str, _Cited] = {}
        self._wanted: dict[str, frozenset[str]] = {}
        self._quotes: dict[str, tuple[Wanted, ...]] = {}
        self._keys: dict[str, str] = {}
        self._kept: dict[str, Kept] = {}
        self._read: dict[str, Kept] = {}
        self._later: list[str] = []

    def look_for(
        self,
        articles: Sequence[Gathered],
        claims: Sequence[tuple[Claim, ...]],
        history: History,
        skip: Collection[str] = (),
    ) -> None:
        """Note which pages claims and quotations cite, and what the history knows of them."""
        # 20 ms that a run for links alone does without
        from factcheck.cited import quoted, wanting  # noqa: PLC0415

        for one, its in zip(articles, claims, strict=True):
            found = tuple(wanting.cites(one.article, its, one.links))
            if found:
                self._articles[one.article.source] = _Cited(one, found)
        every = [cite for article in self._articles.values() for cite in article.cites]
        wanted = wanting.looked_for(every)
        said = [each for one in articles for each in quoted.quotes(one.article, one.links)]
        self._quotes = quoted.looked_for(said)
        for url in self._quotes:
            wanted.setdefault(url, frozenset())
        for one in articles:
            for entry in entries(one.article, one.links):
                wanted.setdefault(entry.link.url, frozenset())
        self._wanted = {url: wanted[url] for url in list(wanted)[:MOST] if url not in skip}
        self._keys = {
            url: _key(digits, self._quotes.get(url, ())) for url, digits in self._wanted.items()
        }
        self._kept = storage.kept(history, self._keys)

    def lacks(self, url: str) -> bool:
        """Tell whether a page is wanted and must be had whole: nothing is remembered of it."""
        return url in self._wanted and url not in self._kept

    def believed(self, latest: Mapping[str, Probe]) -> Mapping[str, Probe]:
        """Return what need not be asked again: not good pages of which only the verdict is known.

        ``latest`` is what the history knows, by address.
        """
        return {
            url: probe
            for url, probe in latest.items()
            if probe.verdict not in GOOD or not self.lacks(url)
        }

    def see(self, done: Fetched) -> None:
        """Read what a probe has fetched, if it is wanted."""
        answer = done.found.answer
        urls = [url for url in done.cited if url in self._wanted]
        if not urls or answer is None or done.found.verdict not in GOOD or done.found.known:
            return
        from factcheck.cited import reading  # noqa: PLC0415 (as above)

        if answer.truncated and _MARK in answer.body[:1024]:
            self._later += urls
            return
        kind = (answer.header("content-type") or "").partition(";")[0].strip().lower()
        charset = _charset(answer.header("content-type") or "")
        digits = frozenset[str]().union(*(self._wanted[url] for url in urls))
        document = Document(urls[0], answer.body, kind or None, charset)
        quotes = self._quotes_for(urls)
        found = reading.read(document, digits, cut=answer.truncated, quotes=quotes)
        self._note(urls, found, answer.body)

    def finish(self, transport: Transport) -> None:
        """Fetch the PDF files whose probe stopped early, whole."""
        if not self._later:
            return
        from factcheck import network  # noqa: PLC0415 (90 ms that most commands do without)
        from factcheck.cited import reading  # noqa: PLC0415 (as above)

        for url in self._later[MOST_PDF:]:
            self._note([url], reading.Reading(reason="not-fetched"), b"")
        for url in self._later[:MOST_PDF]:
            try:
                page = network.fetch(
                    url, self._settings.network, transport, web.clock, reading.LARGEST_PDF
                )
            except SourceError:
                self._note([url], reading.Reading(reason="too-large"), b"")
                continue
            document = Document(url, page.data, page.media_type, page.charset)
            quotes = self._quotes_for([url])
            self._note([url], reading.read(document, self._wanted[url], quotes=quotes), page.data)
        self._later = []

    def save(self, history: History, at: datetime) -> None:
        """Keep what was read since the last time."""
        fresh = [kept for url, kept in self._read.items() if self._kept.get(url) is not kept]
        if fresh:
            storage.keep(history, fresh, at)
            self._kept.update((kept.url, kept) for kept in fresh)

    def judged(
        self, one: Gathered, _: tuple[Claim, ...], probes: Mapping[str, Probe]
    ) -> dict[Span, tuple[PageEvidence, ...]]:
        """Return what the pages say of the figures of an article."""
        article = self._articles.get(one.article.source)
        return self._told(one, article.cites, probes) if article else {}

    def judged_then(
        self, one: Gathered, claims: tuple[Claim, ...], probes: Mapping[str, Probe]
    ) -> dict[Span, tuple[PageEvidence, ...]]:
        """Return what the pages say of the figures that an article of this run had before."""
        if one.article.source not in self._articles:
            return {}
        from factcheck.cited import wanting  # noqa: PLC0415 (as above)

        return self._told(one, tuple(wanting.cites(one.article, claims, one.links)), probes)

    def _told(
        self, one: Gathered, cites: tuple[Cite, ...], probes: Mapping[str, Probe]
    ) -> dict[Span, tuple[PageEvidence, ...]]:
        from factcheck.cited import judging  # noqa: PLC0415 (50 ms that no page needs)

        return judging.judged(one.article, cites, self._readings(probes), probes)

    def heard(self, one: Gathered, probes: Mapping[str, Probe]) -> dict[Span, tuple[Echo, ...]]:
        """Return what the cited pages say of each quotation of an article."""
        if not self._quotes:
            return {}
        from factcheck.cited import quoted  # noqa: PLC0415 (as above)

        found = quoted.quotes(one.article, one.links)
        return quoted.heard(found, self._readings(probes), probes)

    def _readings(self, probes: Mapping[str, Probe]) -> dict[str, Reading]:
        from factcheck.cited.reading import Reading  # noqa: PLC0415 (as above)

        return {
            url: Reading(kept.page, kept.reason, kept.partial, kept.echoes)
            for url, kept in {**self._kept, **self._read}.items()
            if url not in probes or probes[url].verdict in GOOD
        }

    def _quotes_for(self, urls: Sequence[str]) -> list[Wanted]:
        """Return what is looked for at any of some addresses that led to one page."""
        return sorted({each for url in urls for each in self._quotes.get(url, ())})

    def imprints(self, one: Gathered, probes: Mapping[str, Probe]) -> dict[str, Imprint]:
        """Return what the pages that an article links state of themselves, by address."""
        urls = dict.fromkeys(link.url for link in one.links)
        known = {url: kept for url in urls if (kept := self._read.get(url) or self._kept.get(url))}
        return {
            url: kept.page.imprint
            for url, kept in known.items()
            if not kept.reason and (url not in probes or probes[url].verdict in GOOD)
        }

    def _note(self, urls: Sequence[str], found: Reading, body: bytes) -> None:
        digest = f"sha256:{sha256(body).hexdigest()}" if body else None
        for url in urls:
            self._read[url] = Kept(
                url, self._keys[url], digest, found.page, found.reason, found.partial, found.echoes
            )


def _key(digits: frozenset[str], quotes: Sequence[Wanted]) -> str:
    words = " ".join((__version__, *sorted(digits), *(part for quote in quotes for part in quote)))
    return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _charset(header: str) -> str | None:
    for part in header.split(";")[1:]:
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset" and value.strip():
            return value.strip(" \"'").lower()
    return None
