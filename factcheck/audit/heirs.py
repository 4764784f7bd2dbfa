"""Articles that were renamed or moved: their files of the catalogue are found and taken over."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath

from factcheck import claims, pipeline
from factcheck.audit import files, ledger
from factcheck.audit.ledger import Open
from factcheck.model.heirs import Found, is_heir, wills
from factcheck.model.ledger import KnownArticle
from factcheck.pipeline import Gathered
from factcheck.settings import Settings
from factcheck.storage import catalog


def find(
    fresh: Mapping[str, Gathered], seen: Collection[Path], settings: Settings
) -> tuple[dict[str, Path], list[Open]]:
    """Return for sources without a file the file that was theirs, and the files left open.

    ``fresh`` are articles that have no file, by source, ``seen`` the files of all others. A file
    is free if its article is not in its place (for articles that lie elsewhere: nor beside the
    one that looks for it). Raises `CatalogError` for a free file with a mistake.
    """
    found = {source: _found(source, one, settings) for source, one in fresh.items()}
    taken_by, names = {}, {}
    for path in catalog.files(settings.root / settings.claims) if fresh else ():
        if path in seen:
            continue
        near = [source for source in fresh if _is_free(path, source, settings)]
        known = catalog.load(path) if near else None
        if known is not None:
            taken_by[path] = [
                source
                for source in near
                if is_heir(found[source], known) or _is_dated_heir(fresh[source], known, settings)
            ]
            names[path] = known.article
    settled, left = wills(taken_by)
    open_ = [
        Open(path, names[path], tuple(found[source].article.source for source in heirs))
        for path, heirs in left.items()
    ]
    return {source: path for path, source in settled.items()}, open_


def dated(one: Gathered, known: KnownArticle | None, settings: Settings) -> Gathered:
    """Return an article that states no date as the date in a file makes it, if that has one."""
    if one.article.published is not None or known is None or known.published is None:
        return one
    superlatives = settings.superlatives
    anew = pipeline.dated_anew(one.article, known.published, superlatives=superlatives)
    return pipeline.located(anew, files.root(settings))


def place(source: str, heir_of: Path, path: Path, settings: Settings) -> Path:
    """Return where a file that is taken over belongs; ``path`` is what else would be its place.

    It stays if it has the right name already: then ``path`` only keeps out of its way.
    """
    empty = replace(settings, root=settings.root / ".nowhere")
    natural = path.with_name(ledger.catalog_file(source, empty).name)
    return heir_of if heir_of == natural else path


def _found(source: str, one: Gathered, settings: Settings) -> Found:
    article = replace(one.article, source=ledger.catalog_name(source, settings))
    return Found(article, claims.find(article, one.figures, one.links), one.links)


def _is_dated_heir(one: Gathered, known: KnownArticle, settings: Settings) -> bool:
    anew = dated(one, known, settings)
    return anew is not one and is_heir(_found(one.article.source, anew, settings), known)


def _is_free(path: Path, source: str, settings: Settings) -> bool:
    name = catalog.article_of(path)
    if name is None or "://" in name or name == "-" or "://" in source:
        return False
    if name == ledger.catalog_name(source, settings):
        return True
    beside = Path(source).parent / PurePosixPath(name).name
    lies_elsewhere = "/" not in name
    return not (settings.root / name).exists() and not (lies_elsewhere and beside.exists())
