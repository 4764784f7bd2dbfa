"""What relative links may ask about the files beside an article."""

import os
from functools import cache
from pathlib import Path

from factcheck import readers, sources
from factcheck.errors import SourceError
from factcheck.nearby import Files
from factcheck.pipeline import Gathered
from factcheck.settings import Settings

_PLAIN = (".txt", ".text")
"""Endings of files that readers know and that have no anchors."""


def beside(gathered: list[Gathered], settings: Settings) -> Files:
    """Return what can be asked about files: those below the settings, here, and the articles.

    Of a file only its anchors are read, and each file once; those of the articles are known.
    """
    known = {one.article.source: one.article.ids for one in gathered}
    folders = {Path(source).parent for source in known if "://" not in source}
    within = (settings.root, Path(), *sorted(folders))
    endings = tuple(end for end in readers.suffixes() if end not in _PLAIN)

    @cache
    def ids(path: str) -> frozenset[str] | None:
        if path in known:
            return known[path]
        if not path.lower().endswith(endings):
            return None
        try:
            return readers.read(sources.load(path, max_bytes=settings.max_article)).ids
        except SourceError:
            return None

    root = Path(os.path.relpath(settings.root)).as_posix()
    return Files(root, lambda path: sources.look(path, within), ids)
