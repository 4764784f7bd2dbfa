"""Copies of broken pages in the Wayback Machine: looked for if that is wished, remembered."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from factcheck import archives
from factcheck.audit import answers, web
from factcheck.model.copies import Copy
from factcheck.model.records import Article, Link, Probe
from factcheck.model.words import Verdict
from factcheck.pipeline import Gathered
from factcheck.said import Said
from factcheck.said.archives import NOT_ASKED, NOT_TOLD
from factcheck.settings import Settings

if TYPE_CHECKING:
    from factcheck.storage.history import History

MOST = 40
"""Pages that are asked about in one run: two seconds each."""
SPACING = 2.0
"""Seconds between two questions to the archive."""
_KIND = "copies 1"
_CHANGED = frozenset(
    {
        "soft-404", "redirect-to-home", "parked-domain", "changed-hands", "empty-page",
        "default-page", "wrong-type",
    }
)  # fmt: skip
"""Reasons for which a page is not what it was."""
_WEB = re.compile(r"https?://", re.IGNORECASE)
_Wanted = tuple[str, date | None]
"""An address, and the day of the article that cites it."""


class Copies:
    """What a web archive has of the broken pages of one run."""

    def __init__(self, articles: Iterable[Gathered], probes: Mapping[str, Probe]) -> None:
        """Note which pages are dead or changed; `look_up` asks for their copies."""
        self._wanted: dict[str, _Wanted] = {}
        for one in articles:
            for link in one.links:
                if _is_broken(link, probes.get(link.key)):
                    wanted = (link.url, one.article.published)
                    self._wanted[_key(*wanted)] = wanted
        self._known: set[str] = set()
        self._found: dict[date | None, dict[str, Copy]] = {}
        self._reasons: Counter[str] = Counter()
        self._left = 0

    def look_up(
        self, settings: Settings, history: "History", now: datetime, *, ask: bool, recall: bool
    ) -> None:
        """Learn of the copies from the history, and ask the archive about the others.

        As `works.Works.look_up`. Raises `StorageError`.
        """
        if not settings.archives or not self._wanted:
            return
        oldest = None if recall else now.timestamp() - answers.FRESH_FOR
        for key, told in answers.remembered(history, self._wanted, _KIND, oldest):
            self._note(key, _copy(self._wanted[key][0], told))
        due = [key for key in self._wanted if key not in self._known]
        if not ask or not due:
            return
        self._left = max(0, len(due) - MOST)
        fresh = {}
        for key, copy in self._asked(due[:MOST], settings):
            self._note(key, copy)
            fresh[key] = [copy.day.isoformat(), copy.address] if copy else None
        answers.keep(history, fresh, _KIND, now)

    def of(self, article: Article) -> Mapping[str, Copy]:
        """Return the copies of the pages that articles of its day cite, by address as cited."""
        return self._found.get(article.published, {})

    def notices(self) -> Iterator[Said]:
        """Yield a sentence for each reason for which the archive did not tell."""
        for reason, count in sorted(self._reasons.items()):
            yield NOT_TOLD.of(count=count, reason=reason)
        if self._left:
            yield NOT_ASKED.of(count=self._left, most=MOST)

    def _note(self, key: str, copy: Copy | None) -> None:
        self._known.add(key)
        if copy is not None:
            self._found.setdefault(self._wanted[key][1], {})[copy.url] = copy

    def _asked(self, due: list[str], settings: Settings) -> Iterator[tuple[str, Copy | None]]:
        from factcheck import network  # noqa: PLC0415 (90 ms that most commands do without)

        urls = {archives.lookup_url(*self._wanted[key]): key for key in due}
        with network.open_transport(settings.network) as transport:
            for answer in network.ask_all(urls, settings.network, transport, web.clock, SPACING):
                key = urls[answer.url]
                copy, told = archives.copy_of(self._wanted[key][0], answer.data)
                if answer.reason or not told:
                    self._reasons[answer.reason or "not-json"] += 1
                else:
                    yield key, copy


def _key(url: str, day: date | None) -> str:
    return f"copy:{day or ''}:{url}"


def _is_broken(link: Link, probe: Probe | None) -> bool:
    """Tell whether a page is not what it was. Addresses with a password are told to nobody."""
    if probe is None or not (probe.verdict is Verdict.DEAD or probe.reason in _CHANGED):
        return False
    if not _WEB.match(link.url) or "@" in link.url.partition("://")[2].partition("/")[0]:
        return False
    return link.target is None and not archives.is_wayback(link.url)


def _copy(url: str, told: Any) -> Copy | None:
    """Return the copy of a row of the history, None for none."""
    try:
        day, address = map(str, told)
        return Copy(url, date.fromisoformat(day), address)
    except (TypeError, ValueError):
        return None
