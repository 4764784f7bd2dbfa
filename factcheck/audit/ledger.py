"""What the catalogue knows of the articles of a run, and what it should know."""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path

from factcheck import claims
from factcheck.errors import CatalogError, UsageError
from factcheck.model.ledger import KnownArticle, Mode
from factcheck.model.records import Claim
from factcheck.model.standing import Rules
from factcheck.model.words import Overlay
from factcheck.nouns import dataclass
from factcheck.pipeline import Gathered
from factcheck.said.audit import OTHER_ARTICLE, SHARED
from factcheck.settings import Settings
from factcheck.storage import catalog


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers of claims."""

    claims: int
    """All of them."""
    new: int = 0
    """Those that are new to the catalogue."""
    stale: int = 0
    """Those whose decision holds no longer."""
    lost: int = 0
    """Those that are gone from the article."""


@dataclass(frozen=True, slots=True)
class Open:
    """A file of the catalogue whose article is gone, and of which nothing tells where to."""

    path: Path
    """The file."""
    article: str
    """The article."""
    heirs: tuple[str, ...]
    """The articles that it may have become."""


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be written into the catalogue for one article."""

    path: Path
    """The file."""
    text: str
    """Its text as it should be."""
    claims: tuple[Claim, ...]
    """The claims; those without an id are new to the catalogue."""
    differs: bool
    """Whether the file is not like that yet."""
    filled: tuple[Claim, ...] = ()
    """The claims with the ids that ``text`` gives to the new ones."""
    before: str | None = None
    """The text of the file as it was found, None without a file."""
    heir_of: Path | None = None
    """The file that is taken over, since its article has got another name or place."""

    @property
    def counts(self) -> Counts:
        """How many claims there are, and of which."""
        new = sum(claim.id is None for claim in self.claims)
        laid = [claim.overlay for claim in self.claims]
        return Counts(len(laid), new, laid.count(Overlay.STALE), laid.count(Overlay.LOST))


def rules(settings: Settings, now: datetime | None) -> Rules:
    """Return what the settings ask of a decision; without ``now`` none expires."""
    return Rules(now, settings.recheck_after.days(), settings.two_people)


def known_claims(
    gathered: Gathered, settings: Settings, now: datetime | None = None
) -> tuple[Claim, ...]:
    """Return the article's claims with what the catalogue knows of them; write nothing.

    ``now`` tells which verifications have expired, see `rules`. Raises `CatalogError` if the
    article's file under ``claims/`` has a mistake, or keeps the claims of another article.
    """
    found = claims.find(gathered.article, gathered.figures, gathered.links)
    source = gathered.article.source
    path = catalog_file(source, settings)
    known = _owned(catalog.load(path), path, catalog_name(source, settings))
    return claims.merge(found, known, gathered.article, rules(settings, now))


def catalog_file(source: str, settings: Settings) -> Path:
    """Return the catalogue's file for an article, named by its place below ``articles``."""
    name = catalog_name(source, settings)
    for folder in settings.articles:
        below = f"{folder.strip('/')}/"
        if name.startswith(below):
            name = name.removeprefix(below)
            break
    return catalog.path_for(settings.root / settings.claims, name)


def catalog_name(source: str, settings: Settings) -> str:
    """Return the name by which the catalogue knows an article, free of the machine's paths.

    A path below the settings' folder is taken from there; of any other path only the file's name
    is kept, with U+FFFD for bytes that are no UTF-8. URLs stay as they are.
    """
    if "://" in source or source == "-":
        return source
    path, root = Path(source).resolve(), settings.root.resolve()
    name = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
    return re.sub("[\ud800-\udfff]", "\N{REPLACEMENT CHARACTER}", name)


def dates(settings: Settings) -> Callable[[str], date | None]:
    """Return what tells the date by which the catalogue read a source, None if it knows none.

    A date that was given once, by ``--published``, holds for later runs too: without it 10月2日
    would be another day than the one that was verified. It is picklable, and raises
    `CatalogError` for a mistake.
    """
    return partial(_dated, settings)


def _dated(settings: Settings, source: str) -> date | None:
    known = catalog.load(catalog_file(source, settings))
    named = known is not None and known.article == catalog_name(source, settings)
    return known.published if known is not None and named else None


def orphans(settings: Settings, seen: Collection[Path | None]) -> list[tuple[Path, str]]:
    """Return the files of the catalogue, with their articles, whose article is gone from its place.

    ``seen`` are the files of articles that are there. Files with ``text = "figures"`` are left
    out: they are for articles that lie elsewhere. Raises `CatalogError` for a file with a mistake.
    """
    folder = settings.root / settings.claims
    found = []
    for path in catalog.files(folder):
        record = None if path in seen else catalog.load(path)
        if record is None or record.text == "figures" or "://" in record.article:
            continue
        if record.article != "-" and not (settings.root / record.article).exists():
            found.append((path, record.article))
    return found


def _owned(record: KnownArticle | None, path: Path, name: str) -> KnownArticle | None:
    if record is not None and record.article != name:
        raise CatalogError(OTHER_ARTICLE.of(file=path.name, kept=record.article, name=name))
    return record


def catalog_changes(
    gathered: Sequence[Gathered],
    settings: Settings,
    mode: Mode | None = None,
    now: datetime | None = None,
) -> list[Change]:
    """Return what `factcheck catalog` would write for the articles, without writing it.

    ``mode`` (``full`` or ``figures``) is for articles the catalogue does not know yet; None: as
    the settings say. Raises `CatalogError` for a file with a mistake, `UsageError` if two
    articles share one file.
    """
    taken: dict[Path, str] = {}
    changes = []
    for one in gathered:
        path = catalog_file(one.article.source, settings)
        take(taken, path, one.article.source)
        changes.append(change(one, path, catalog.read(path), settings, mode, now))
    return changes


def take(taken: dict[Path, str], path: Path, source: str) -> None:
    """Give a file to an article; raises `UsageError` if another of the same run has it."""
    other = taken.setdefault(path, source)
    if other != source:
        raise UsageError(SHARED.of(one=other, other=source, file=path.name))


def change(  # noqa: PLR0913, PLR0917 (all that a file of the catalogue is made of)
    one: Gathered,
    path: Path,
    before: str | None,
    settings: Settings,
    mode: Mode | None,
    now: datetime | None,
    heir_of: Path | None = None,
) -> Change:
    """Return what is to be written of one article whose file has the text ``before``.

    See `catalog_changes`. With ``heir_of`` that is the text of that file, of another article.
    """
    name = catalog_name(one.article.source, settings)
    record = None if before is None else catalog.parse(heir_of or path, before)
    record = record if heir_of else _owned(record, path, name)
    article = replace(one.article, source=name)
    found = claims.find(article, one.figures, one.links)
    merged = claims.merge(found, record, article, rules(settings, now))
    keeps = record.text if record else mode or settings.text
    filled = claims.fill_ids(merged, catalog.new_id)
    known = catalog.known(article, filled, one.links, _mode(keeps))
    text = catalog.render(known, before)
    return Change(path, text, merged, text != before, filled, before, heir_of)


def _mode(word: str) -> Mode:
    return "figures" if word == "figures" else "full"
