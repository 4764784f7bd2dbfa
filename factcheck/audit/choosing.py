"""Which claims of the catalogue a person means: by their ids, or by what is known of them."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from factcheck import audit, pipeline, rates, readers, sources
from factcheck.audit import ledger
from factcheck.errors import CatalogError, SourceError
from factcheck.model.exchange import Rates
from factcheck.model.ledger import KnownClaim, digest, fold
from factcheck.model.records import Article, ArticleReport, Claim
from factcheck.model.words import Overlay, Status, Why
from factcheck.nouns import dataclass
from factcheck.pipeline import Gathered
from factcheck.said.deciding import BEHIND, NO_CLAIM
from factcheck.settings import Settings
from factcheck.storage import catalog


@dataclass(frozen=True, slots=True)
class Filter:
    """What the claims have in common; what is left empty asks for nothing.

    Of several values of one kind one has to fit.
    """

    articles: tuple[str, ...] = ()
    """Paths, folders or globs; none: the ``articles`` of the settings."""
    kinds: tuple[str, ...] = ()
    """Kinds of figure, of which the claim has one."""
    states: tuple[str, ...] = ()
    """Statuses and overlays. A status fits a claim that no overlay lies over."""
    checks: tuple[str, ...] = ()
    """Checks that found something in the claim; nobody is asked about its links."""
    text: str = ""
    """Words in the claim, its heads or its statement; width, case and spaces do not matter."""

    @property
    def says(self) -> bool:
        """Whether anything is asked for."""
        return bool(self.articles or self.kinds or self.states or self.checks or self.text)


@dataclass(frozen=True, slots=True)
class Chosen:
    """A claim that is meant."""

    path: Path
    """Its file of the catalogue."""
    record: KnownClaim
    """What the catalogue knows of it."""
    article: str
    """The article, as the catalogue names it."""
    line: int
    """Line of the article, from 1; 0 if it has left it."""
    words: str
    """What it says, by the article or else by the catalogue."""
    status: Status
    """Where it stands."""
    overlay: Overlay | None = None
    """What the machine lays over that; not known of claims chosen by id."""
    is_behind: bool = False
    """Whether its new words are not in the catalogue yet; not known of claims chosen by id."""
    is_due: bool = False
    """Whether it is stale for its age alone; not known of claims chosen by id."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a filter comes to."""

    claims: tuple[Chosen, ...]
    """The claims, article by article in reading order."""
    unknown: int
    """Claims that would fit if the catalogue knew them."""
    refusals: tuple[str, ...]
    """A sentence for each article that could not be read."""


def by_id(ids: Sequence[str], folder: Path) -> tuple[Chosen, ...]:
    """Return the claims with those ids, in that order, each once.

    Raises `CatalogError` for an id that no file has, or if a file that might has a mistake.
    """
    wanted = dict.fromkeys(ids)
    found: dict[str, Chosen] = {}
    for path in catalog.files(folder):
        # A look at the bytes first: parsing every file of a large catalogue takes seconds.
        text = catalog.read(path) or ""
        known = catalog.load(path) if any(name in text for name in wanted) else None
        for record in known.claims if known else ():
            if record.id in wanted and known:
                found[record.id] = _recorded(path, known.article, record)
    for name in wanted:
        if name not in found:
            raise CatalogError(NO_CLAIM.of(folder=folder.name, id=name))
    return tuple(found[name] for name in wanted)


def as_seen(chosen: Sequence[Chosen], settings: Settings, now: datetime) -> tuple[Chosen, ...]:
    """Return claims chosen by id as their articles show them, with overlay and rules applied.

    Those of an article that is no file here, or cannot be read, stay as the catalogue has them.
    Raises `CatalogError` for a mistake in a file.
    """
    places = {str(settings.root / each.article) for each in chosen}
    paths = tuple(sorted(place for place in places if Path(place).is_file()))
    try:
        found = by_filter(Filter(paths), settings, now).claims if paths else ()
    except SourceError:
        return tuple(chosen)
    now_known = {(each.path, each.record.id): each for each in found}
    return tuple(now_known.get((each.path, each.record.id), each) for each in chosen)


def by_filter(wanted: Filter, settings: Settings, now: datetime) -> Choice:
    """Return the claims of the articles that fit; read only, and nobody is asked.

    Raises `SourceError`, `UsageError` or `CatalogError`.
    """
    gathered, refusals = audit.gather(
        audit.Wishes(wanted.articles), settings, ledger.dates(settings)
    )
    if not gathered:
        raise SourceError("\n".join(refusals))
    claims: list[Chosen] = []
    unknown = 0
    worth = rates.load(settings.root)
    for one in gathered:
        path = ledger.catalog_file(one.article.source, settings)
        known = catalog.load(path)
        records = {record.id: record for record in known.claims} if known else {}
        for claim in _fitting(wanted, one, settings, now, worth):
            record = records.get(claim.id or "")
            if record is None:
                unknown += 1
                continue
            name = ledger.catalog_name(one.article.source, settings)
            claims.append(_seen(path, record, name, one.article, claim))
    return Choice(tuple(claims), unknown, tuple(refusals))


def authors(path: Path, settings: Settings) -> tuple[str, ...]:
    """Return the authors of the article that a file of the catalogue keeps, as far as known.

    Those that the article states (if it lies where it did) and those that the file does.
    """
    known = catalog.load(path)
    if known is None:
        return ()
    try:
        place = str(settings.root / known.article)
        document = sources.load(place, max_bytes=settings.max_article)
        return (*readers.read(document).authors, *known.authors)
    except SourceError:
        return known.authors


def by_file(claims: Iterable[Chosen]) -> dict[Path, list[KnownClaim]]:
    """Return the records of the claims by the files that keep them.

    Raises `CatalogError` for a claim whose new words the catalogue does not have yet: the decision
    would be on the old ones, and the person sees the new.
    """
    files: dict[Path, list[KnownClaim]] = {}
    for each in claims:
        if each.is_behind:
            raise CatalogError(BEHIND.of(path=each.path.name, article=each.article))
        files.setdefault(each.path, []).append(each.record)
    return files


def _recorded(path: Path, article: str, record: KnownClaim) -> Chosen:
    words = record.quote or record.statement or ", ".join(item.text for item in record.figures)
    status = record.log[-1].status if record.log else Status.OPEN
    return Chosen(path, record, article, record.line, words, status)


def _seen(path: Path, record: KnownClaim, name: str, article: Article, claim: Claim) -> Chosen:
    line = 0 if claim.is_gone else _line(article, claim)
    words = claim.text or claim.statement or ", ".join(item.text for item in record.figures)
    behind = claim.why is Why.CHANGED and digest(claim.text, claim.heads) != record.digest
    due = claim.why is Why.EXPIRED
    return Chosen(path, record, name, line, words, claim.status, claim.overlay, behind, due)


def _fitting(
    wanted: Filter, one: Gathered, settings: Settings, now: datetime, worth: Rates
) -> Iterator[Claim]:
    claims = ledger.known_claims(one, settings, now)
    judged = pipeline.judge(one, claims, {}, wanted.checks, rates=worth)
    blamed = _blamed(judged)
    needle = fold(wanted.text)
    for index, claim in enumerate(claims):
        if (
            (not wanted.kinds or any(figure.kind in wanted.kinds for figure in claim.figures))
            and (not wanted.states or str(claim.overlay or claim.status) in wanted.states)
            and (not wanted.checks or index in blamed)
            and needle in fold(" ".join((claim.text, claim.statement or "", *claim.heads)))
        ):
            yield claim


def _blamed(judged: ArticleReport) -> set[int]:
    """Return the numbers of the claims, among the article's, that a finding is about.

    It names the claim by its id, or it stands where the claim stands.
    """
    article, claims = judged.evidence.article, judged.evidence.claims
    ids = {claim.id: index for index, claim in enumerate(claims) if claim.id}
    places = [
        (article.offsets.to_source(claim.span), index)
        for index, claim in enumerate(claims)
        if not claim.is_gone
    ]
    found = set()
    for finding in judged.findings:
        if finding.subject in ids:
            found.add(ids[finding.subject])
            continue
        before = bisect_right(places, finding.span.start, key=lambda place: place[0].start)
        if before and places[before - 1][0].covers(finding.span):
            found.add(places[before - 1][1])
    return found


def _line(article: Article, claim: Claim) -> int:
    return article.offsets.place(article.offsets.to_source(claim.span).start).line
