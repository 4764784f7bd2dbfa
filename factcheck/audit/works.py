"""The works that a run's articles cite by DOI or arXiv number: asked about once, remembered."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from factcheck import works
from factcheck.audit import answers, web
from factcheck.model.records import Article
from factcheck.model.works import Work
from factcheck.pipeline import Gathered
from factcheck.said import Said
from factcheck.said.works import NOT_ASKED, NOT_TOLD
from factcheck.settings import Settings

if TYPE_CHECKING:
    from factcheck.network import Answer
    from factcheck.storage.history import History

MOST = 200
"""Works that are asked about in one run; others are told as left out."""
SPACING, SPACING_ARXIV = 0.2, 3.0
"""Seconds between two questions to doi.org or Crossref (five a second are what its public pool
allows), and to arXiv (its manual asks for three)."""
PAPERS = 40
"""Papers of arXiv in one question."""
_KIND = "works 1"
"""What marks rows of the history as works, and the form in which they are kept."""
Ask = Callable[[Sequence[str], float], Iterable["Answer"]]
"""Asks addresses, so many seconds apart, and gives the answers as they come."""


class Works:
    """What registries say of the works of one run."""

    def __init__(self, articles: Iterable[Gathered]) -> None:
        """Note which works the articles cite; `look_up` asks about them."""
        self._wanted: dict[tuple[str, str, str], None] = {}
        self._cited: dict[str, tuple[str, ...]] = {}
        for each in articles:
            cited = works.citations(each.article, each.links)
            self._wanted.update(dict.fromkeys((one.key, one.scheme, one.name) for one in cited))
            self._cited[each.article.digest] = tuple(dict.fromkeys(one.key for one in cited))
        self.known: dict[str, Work] = {}
        """What is known, by `Citation.key`."""
        self._left = 0

    def look_up(
        self, settings: Settings, history: "History", now: datetime, *, ask: bool, recall: bool
    ) -> None:
        """Learn of the works from the history, and ask about the others if that is wished.

        ``recall`` believes what is remembered however old it is. Raises `StorageError`.
        """
        if not self._wanted or not settings.registries.ask:
            return
        oldest = None if recall else now.timestamp() - settings.registries.fresh_for
        keys = [key for key, _, _ in self._wanted]
        for key, told in answers.remembered(history, keys, _KIND, oldest):
            if (work := _work(told)) is not None:
                self.known[key] = work
        due = [each for each in self._wanted if each[0] not in self.known]
        if not ask or not due:
            return
        self._left = max(0, len(due) - MOST)
        fresh = list(_asked(due[:MOST], settings))
        self.known.update({work.key: work for work in fresh})
        whole = {work.key: asdict(work) for work in fresh if not work.reason}
        answers.keep(history, whole, _KIND, now)

    def of(self, article: Article) -> Mapping[str, Work]:
        """Return what is known of the works that an article cites, by `Citation.key`.

        It is handed to whoever checks the article, maybe in another process: of an article that
        is none of the run, as it was at a revision, all are returned that are known.
        """
        keys = self._cited.get(article.digest)
        if keys is None:
            return self.known
        return {key: self.known[key] for key in keys if key in self.known}

    def notices(self) -> Iterator[Said]:
        """Yield a sentence for each reason for which something is not known."""
        reasons = Counter(work.reason for work in self.known.values() if work.reason)
        for reason, count in sorted(reasons.items()):
            yield NOT_TOLD.of(count=count, reason=reason)
        if self._left:
            yield NOT_ASKED.of(count=self._left, most=MOST)


def _asked(due: Sequence[tuple[str, str, str]], settings: Settings) -> Iterator[Work]:
    """Ask the registries about works; yield one for each."""
    from factcheck import network  # noqa: PLC0415 (90 ms that most commands do without)

    with network.open_transport(settings.network) as transport:

        def ask(urls: Sequence[str], spacing: float) -> Iterator["Answer"]:
            return network.ask_all(urls, settings.network, transport, web.clock, spacing)

        yield from of_dois([name for _, scheme, name in due if scheme == "doi"], settings, ask)
        yield from of_papers([name for _, scheme, name in due if scheme == "arxiv"], ask)


def of_dois(names: Sequence[str], settings: Settings, ask: Ask) -> Iterator[Work]:
    """Yield what the handle system, and of those that exist Crossref, say of DOIs."""
    handles = {works.handle_url(name): name for name in names}
    there: dict[str, str] = {}
    for answer in ask(list(handles), SPACING):
        name = handles[answer.url]
        found = None if answer.reason else works.exists(answer.data)
        if found is False:
            yield Work(f"doi:{name}", exists=False, by="doi.org")
        elif found is None:
            reason = answer.reason or "not-json"
            yield Work(f"doi:{name}", exists=None, reason=reason)
        else:
            there[works.crossref_url(name, settings.registries.mailto)] = name
    for answer in ask(list(there), SPACING):
        yield _of_crossref(f"doi:{there[answer.url]}", answer)


def _of_crossref(key: str, answer: "Answer") -> Work:
    """Return what Crossref says of a DOI that exists; others than it give DOIs out, too."""
    bare = Work(key, exists=True)
    if answer.reason:
        return replace(bare, reason=answer.reason)
    if answer.status == 404:
        return bare
    return works.of_crossref(key, answer.data) or replace(bare, reason="not-json")


def of_papers(names: Sequence[str], ask: Ask) -> Iterator[Work]:
    """Yield what arXiv says of papers."""
    some = [sorted(names)[start : start + PAPERS] for start in range(0, len(names), PAPERS)]
    urls = {works.arxiv_url(each): each for each in some}
    for answer in ask(list(urls), SPACING_ARXIV):
        asked = urls[answer.url]
        told = None if answer.reason else works.of_arxiv(asked, answer.data)
        reason = answer.reason or "not-atom"
        for name in asked:
            yield told[name] if told else Work(f"arxiv:{name}", exists=None, reason=reason)


def _work(told: Any) -> Work | None:
    """Return the work of a row of the history, None if it is none."""
    try:
        fields: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in told.items()
        }
        return Work(**fields)
    except (TypeError, AttributeError):
        return None
