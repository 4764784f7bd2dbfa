"""What relative links may ask about the files beside an article."""

import os
from datetime import datetime
from functools import cache
from pathlib import Path

from factcheck import pipeline, readers, sources
from factcheck.errors import SourceError
from factcheck.model.records import Probe
from factcheck.pipeline import Gathered
from factcheck.settings import Settings

_PLAIN = (".txt", ".text")
"""Endings of files that readers know and that have no anchors."""


def root(settings: Settings) -> str:
    """Return the path of the settings' folder, for which a leading ``/`` in a link stands."""
    return Path(os.path.relpath(settings.root)).as_posix()


def probes(gathered: list[Gathered], settings: Settings, now: datetime) -> dict[str, Probe]:
    """Return what the relative links of the articles lead to, by `Link.key`.

    Looked at are files below the settings' folder, the working directory, and the articles'
    folders. Of a file only its anchors are read, and each file once; those of articles are known.
    """
    from factcheck.nearby import Files  # noqa: PLC0415 (lists probe nothing)

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

    near = Files(root(settings), lambda path: sources.look(path, within), ids)
    return pipeline.probe_files(gathered, settings, now, near)
