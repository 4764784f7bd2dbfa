"""Relative addresses: the file beside the article that each leads to, and whether it is there.

Pure: what the files are is asked through a function. Rules: RFC 3986, section 5, for the way;
GitHub's heading anchors for the places in a file (``readers._anchors``); no file is judged by
more than being there and having the place.
"""

import posixpath
import re
from collections.abc import Callable
from datetime import datetime
from urllib.parse import unquote, urlsplit

from factcheck.model.late import late
from factcheck.model.records import Article, Probe
from factcheck.model.words import Verdict
from factcheck.nouns import dataclass

_WEB = late(r"https?://", re.IGNORECASE)
_LINES = late(r"L[0-9]+(?:C[0-9]+)?(?:-L[0-9]+(?:C[0-9]+)?)?")
"""Lines of a file as GitHub shows its source."""
_OWN = "user-content-"
"""What GitHub puts before the anchors of a page, and takes away again from fragments."""
_SITE = late(r"www\.|(?:[a-z0-9-]+\.)+(?:com|org|net|jp|info|io)(?:/|\Z)", re.IGNORECASE)
"""What people write who forget ``https://``."""


@dataclass(frozen=True, slots=True)
class Way:
    """Where a relative address leads."""

    path: str
    """The file or folder, from the working directory, ``/`` as separator; percent-decoded."""
    fragment: str
    """What follows ``#``, percent-decoded; empty for none."""
    same: bool
    """Whether it stays in the article itself."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What is found at a path."""

    kind: str
    """``file``, ``folder``, ``missing``, or ``outside`` of what may be looked at."""
    page: str | None = None
    """Path of what is shown there: the file, or a folder's index or README."""
    instead: str | None = None
    """Name of a file that may be meant, where the one that is named is missing."""
    built: bool = False
    """Whether that file may be turned into the missing one: ``about.md`` for ``about``."""


@dataclass(frozen=True, slots=True)
class Files:
    """What can be asked about files."""

    root: str
    """Path of the folder for which a leading ``/`` stands, from the working directory."""
    look: Callable[[str], Seen]
    """Tells what is at a path."""
    ids: Callable[[str], frozenset[str] | None]
    """Tells the anchors of a file; None where it can have none that we know of."""


def way(source: str, url: str, root: str) -> Way | None:
    """Return where a relative address of an article leads; None if that cannot be said.

    ``source`` is the article's path, ``root`` the folder that stands for the site's root. From
    standard input no path leads anywhere, but ``#top`` stays in the article.
    """
    if _WEB.match(source):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    fragment = unquote(parts.fragment).partition(":~:")[0]
    if not parts.path:
        return Way(source, fragment, same=True)
    path = unquote(parts.path)
    if source == "-" or "\0" in path:
        return None
    folder = root if path.startswith("/") else posixpath.dirname(source)
    joined = posixpath.normpath(posixpath.join(folder, path.lstrip("/") or "."))
    return Way(joined + "/" * path.endswith("/"), fragment, same=joined == source)


def name_of(found: Way) -> str:
    """Return a way as one address, by which its verdict is known."""
    path = found.path.replace("%", "%25").replace("#", "%23")
    return f"{path}#{found.fragment}" if found.fragment else path


def probe(url: str, article: Article, now: datetime, files: Files) -> Probe:
    """Return what can be said of a relative address: alive, dead, suspect, or unchecked."""
    found = way(article.source, url, files.root)
    if found is None:
        return Probe(url, now, Verdict.UNCHECKED, "relative")
    seen = Seen("file", found.path) if found.same else files.look(found.path)
    if seen.kind == "outside":
        detail = (
            "It leads out of the folders of the article and the settings, or into a closed one."
        )
        return Probe(url, now, Verdict.UNCHECKED, "relative", detail=detail)
    if seen.kind == "missing":
        return _missing(url, found, now, seen)
    bare = seen.kind == "folder" and seen.page is None
    detail = "A folder without index.html and README.md: not every server shows one."
    if found.fragment and seen.page is not None:
        known = article.ids if found.same else files.ids(seen.page)
        if known is not None and not _is_there(found.fragment, known, seen.page):
            return _no_place(url, found.fragment, now, known)
    return Probe(url, now, Verdict.ALIVE, "ok", detail=detail if bare else None)


def _missing(url: str, found: Way, now: datetime, seen: Seen) -> Probe:
    if url.startswith("/"):  # the root of which site? the settings' folder is only a guess
        detail = "It starts at the root of a site, and no such file is in the settings' folder."
        return Probe(url, now, Verdict.UNCHECKED, "relative", detail=detail)
    if seen.built:
        detail = f"There is no such file, but {seen.instead}, from which it may be made."
        return Probe(url, now, Verdict.UNCHECKED, "relative", detail=detail)
    detail = f"There is no file {found.path}."
    if seen.instead is not None:
        detail = f"There is no file {found.path}, but {seen.instead}."
    elif _SITE.match(url):
        detail = f"{detail[:-1]}; if a site is meant, write https:// before it."
    return Probe(url, now, Verdict.DEAD, "file-not-found", detail=detail)


def _is_there(fragment: str, known: frozenset[str], page: str) -> bool:
    if fragment == "readme" and posixpath.basename(page).lower().startswith("readme."):
        return True  # GitHub's name for the README below a folder's list of files
    if fragment.lower() == "top" or _LINES.fullmatch(fragment):  # HTML Standard, 7.4.6.4
        return True
    return fragment in known or fragment.removeprefix(_OWN) in known


def _no_place(url: str, fragment: str, now: datetime, known: frozenset[str]) -> Probe:
    near = min((name for name in known if name.lower() == fragment.lower()), default=None)
    detail = f"The page has no place named {fragment[:100]}"
    detail += f", but {near}." if near else "."
    return Probe(url, now, Verdict.SUSPECT, "missing-fragment", detail=detail)
