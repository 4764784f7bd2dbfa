"""What the catalogue knows of the articles of a run, and what it should know."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from factcheck import claims
from factcheck.errors import UsageError
from factcheck.model.ledger import Mode
from factcheck.model.records import Claim
from factcheck.pipeline import Gathered
from factcheck.settings import Settings
from factcheck.storage import catalog


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be written into the catalogue for one article."""

    path: Path
    """The file."""
    text: str
    """Its text as it should be."""
    claims: tuple[Claim, ...]
    """The claims; those without an id are new to the catalogue."""
    is_new: bool
    """Whether the article is new to the catalogue."""
    differs: bool
    """Whether the file is not like that yet."""


def known_claims(gathered: Gathered, settings: Settings) -> tuple[Claim, ...]:
    """Return the article's claims with what the catalogue knows of them; write nothing.

    Raises `CatalogError` if the article's file under ``claims/`` has a mistake.
    """
    found = claims.find(gathered.article, gathered.figures, gathered.links)
    known = catalog.load(catalog_file(gathered.article.source, settings))
    return claims.merge(found, known, gathered.article)


def catalog_file(source: str, settings: Settings) -> Path:
    """Return the catalogue's file for an article."""
    return catalog.path_for(settings.root / settings.claims, catalog_key(source, settings))


def catalog_key(source: str, settings: Settings) -> str:
    """Return the name under which the catalogue keeps an article, free of the machine's paths.

    A path below a folder of ``articles`` is taken from there, another one below the settings'
    folder from that; of any other path only the file's name is kept. URLs stay as they are.
    """
    if "://" in source or source == "-":
        return source
    path = Path(source).resolve()
    bases = [settings.root / folder for folder in settings.articles]
    for base in (*bases, settings.root):
        if path != base.resolve() and path.is_relative_to(base.resolve()):
            return path.relative_to(base.resolve()).as_posix()
    return path.name


def catalog_changes(
    gathered: Sequence[Gathered], settings: Settings, mode: Mode | None = None
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
        other = taken.setdefault(path, one.article.source)
        if other != one.article.source:
            raise UsageError(
                f"{other} and {one.article.source} would share {path.name}; rename one of them."
            )
        changes.append(_change(one, path, settings, mode))
    return changes


def _change(one: Gathered, path: Path, settings: Settings, mode: Mode | None) -> Change:
    record = catalog.load(path)
    article = replace(one.article, source=catalog_key(one.article.source, settings))
    found = claims.find(article, one.figures, one.links)
    merged = claims.merge(found, record, article)
    keeps = record.text if record else mode or settings.text
    known = catalog.known(article, claims.fill_ids(merged, catalog.new_id), one.links, _mode(keeps))
    before = catalog.read(path)
    text = catalog.render(known, before)
    return Change(path, text, merged, is_new=record is None, differs=text != before)


def _mode(word: str) -> Mode:
    return "figures" if word == "figures" else "full"
