"""The door to files: targets on the command line → paths; a path or URL → bytes and media type."""

import re
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from factcheck.errors import SourceError
from factcheck.model.late import late
from factcheck.nouns import dataclass
from factcheck.plugins import Document
from factcheck.said import Words
from factcheck.said import reading as say

if TYPE_CHECKING:
    from factcheck.nearby import Seen

STANDARD_INPUT = "-"
"""The target that means standard input."""

_URL = late(r"https?://", re.IGNORECASE)
_SCHEME = late(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_MAGIC = late(r"[*?]")
_INDEXES = ("index.html", "index.htm", "index.md", "README.md", "Readme.md", "readme.md")
"""What servers, or GitHub, show for a folder."""
_MADE = frozenset(["", ".html", ".htm", ".md"])
"""Endings of pages that site builders make from another file, or that link to such."""
_UNSEEN = (".", "~$")
"""Beginnings of hidden names; Word keeps ``~$article.docx`` beside a file that is open."""
_COPIES = ("_files", ".files")
"""Endings of the folders in which browsers keep a saved page's pictures and frames."""
# Folders that hold other people's files; hidden ones are left out besides.
_FOREIGN = frozenset(["__pycache__", "node_modules", "site-packages", "venv"])


@dataclass(frozen=True, slots=True)
class Fetched:
    """What was fetched from a URL."""

    data: bytes
    """The body."""
    media_type: str | None = None
    """Media type by the response's header, lower case, if any."""
    charset: str | None = None
    """Character set by the response's header, if any."""


def find(targets: Sequence[str], suffixes: Collection[str]) -> tuple[str, ...]:
    """Return the sources that the targets name, in order, each once.

    A target is a file, a folder (all files below it that end in one of ``suffixes``, sorted;
    hidden folders and virtual environments left out), a pattern with ``*``, ``**`` or ``?``, a
    URL, or ``-``. Paths are returned as given, with ``/`` as separator and without ``./``.
    Raises `SourceError` for a path that does not exist, a folder without articles, and a pattern
    that matches nothing.
    """
    endings = tuple(sorted(suffixes))
    found: dict[object, str] = {}
    for target in targets:
        if target == STANDARD_INPUT or _URL.match(target):
            found.setdefault(target, target)
            continue
        for path in _paths(target, endings):
            found.setdefault(_identity(path), path.as_posix())
    return tuple(found.values())


def load(
    source: str,
    *,
    max_bytes: int,
    fetch: Callable[[str], Fetched] | None = None,
    published: date | None = None,
    language: str | None = None,
) -> Document:
    """Return the bytes of a source, at most ``max_bytes`` of them.

    ``fetch`` gets what a URL names; ``published`` and ``language`` are handed on to the reader.
    Raises `SourceError` for what is missing, not a file, not permitted, too large, or a URL
    without ``fetch``.
    """
    if _URL.match(source):
        if fetch is None:
            raise SourceError(say.OFFLINE.of(source=source))
        fetched = fetch(source)
        _check_size(source, len(fetched.data), max_bytes)
        kind, charset = fetched.media_type, fetched.charset
        return Document(source, fetched.data, kind, charset, published, language)
    if source == STANDARD_INPUT:
        data = _standard_input(max_bytes + 1)
        _check_size(say.STANDARD_INPUT, len(data), max_bytes)
    else:
        data = _file(source, max_bytes)
    return Document(source, data, published=published, language=language)


def _standard_input(most: int) -> bytes:
    if sys.stdin is None:  # closed by who called: nothing read is no empty article
        raise SourceError(say.CLOSED.of())
    try:
        return sys.stdin.buffer.read(most)
    except OSError as error:  # such as a folder in its place
        raise _refusal(say.STANDARD_INPUT, error) from error


def size(source: str) -> int:
    """Return the bytes of a file; 0 for URLs, standard input, and what is not there."""
    try:
        return 0 if _URL.match(source) else Path(source).stat().st_size
    except (OSError, ValueError):
        return 0


def look(path: str, within: Sequence[Path]) -> "Seen":
    """Tell what is at a path, without reading it: only inside one of the folders ``within``.

    Links in the file system are followed before that is judged. Names count as they are written,
    also where the file system would take capitals for small letters: web servers do not.
    """
    from factcheck.nearby import Seen  # noqa: PLC0415 (only links between files need it)

    spot = Path(path)
    try:
        real = spot.resolve()
        if not any(real.is_relative_to(folder.resolve()) for folder in within):
            return Seen("outside")
        if not spot.exists() or not _is_spelled_so(spot):
            return _instead(spot)
        if spot.is_dir():
            index = next((spot / name for name in _INDEXES if (spot / name).is_file()), None)
            return Seen("folder", index.as_posix() if index else None)
    except PermissionError:
        return Seen("outside")
    except (OSError, RuntimeError, ValueError):  # too long a name, links in a circle, a zero byte
        return Seen("missing")
    return Seen("missing") if path.endswith("/") else Seen("file", path)


def _is_spelled_so(path: Path) -> bool:
    """Tell whether every part of a path that exists is spelled as it is on the disk."""
    for part in (path, *path.parents):
        other = part.with_name(part.name.swapcase()) if part.name not in {"", ".."} else part
        # A second name for the same thing: only then is it worth reading the folder.
        twice = other.name != part.name and other.exists() and other.samefile(part)
        if twice and all(entry.name != part.name for entry in part.parent.iterdir()):
            return False
    return True


def _instead(path: Path) -> "Seen":
    """Return what may be meant by a file that is missing: other capitals, or what it is made of."""
    from factcheck.nearby import Seen  # noqa: PLC0415 (as above)

    for suffix in (".md", ".html"):
        other = path.with_suffix(suffix) if path.suffix in _MADE else None
        if other is not None and other != path and other.is_file():
            return Seen("missing", instead=other.name, built=True)
    if not path.parent.is_dir():
        return Seen("missing")
    names = (entry.name for entry in path.parent.iterdir())
    near = (name for name in names if name.casefold() == path.name.casefold())
    return Seen("missing", instead=min(near, default=None))


def _paths(target: str, endings: tuple[str, ...]) -> Iterable[Path]:
    if not target:
        raise SourceError(say.EMPTY_PATH.of())
    path = Path(target)
    try:
        if path.is_dir():
            found = sorted(_below(path, endings), key=lambda path: path.parts)
            if not found:
                raise SourceError(say.NO_ARTICLES.of(target=target, endings=", ".join(endings)))
            return found
        if path.exists():
            return [path]
        if _MAGIC.search(target):
            return _matching(target, endings)
    except OSError as error:
        raise _refusal(target, error) from error
    words = say.OTHER_SCHEME if _SCHEME.match(target) else say.MISSING
    raise SourceError(words.of(target=target))


def _below(folder: Path, endings: tuple[str, ...]) -> Iterator[Path]:
    """Yield the articles below a folder; links to folders are not followed: they may loop."""
    folders = [folder]
    while folders:
        for path in folders.pop().iterdir():
            if path.name.startswith(_UNSEEN):
                continue
            if path.is_dir():
                if not (path.is_symlink() or _foreign(path) or _copies(path)):
                    folders.append(path)
            elif path.name.lower().endswith(endings) and path.is_file():
                yield path


def _foreign(folder: Path) -> bool:
    return folder.name in _FOREIGN or (folder / "pyvenv.cfg").is_file()


def _copies(folder: Path) -> bool:
    """Tell whether a browser made a folder beside a page that it saved."""
    for ending in _COPIES:
        if folder.name.endswith(ending):
            page = folder.with_name(folder.name.removesuffix(ending))
            return any(page.with_name(f"{page.name}{end}").is_file() for end in (".html", ".htm"))
    return False


def _matching(target: str, endings: tuple[str, ...]) -> list[Path]:
    """Return the files that a pattern matches; of unknown endings only where it spells them."""
    parts = PurePath(target).parts
    fixed = next(index for index, part in enumerate(parts) if _MAGIC.search(part))
    base = Path(*parts[:fixed])
    pattern = "/".join(parts[fixed:]).replace("[", "[[]")
    if pattern.endswith("**"):
        pattern += "/*"
    spelled = _MAGIC.search(PurePath(pattern).suffix) is None and PurePath(pattern).suffix != ""
    try:
        matches = sorted(base.glob(pattern), key=lambda path: path.parts)
    except ValueError as error:
        raise SourceError(say.NO_PATTERN.of(target=target)) from error
    found = [
        path
        for path in matches
        if path.is_file()
        and (spelled or path.name.lower().endswith(endings))
        and not _hidden(path.relative_to(base), parts[fixed:])
        and not any(_copies(folder) for folder in path.parents if folder.name not in parts)
    ]
    if not found:
        raise SourceError(say.NO_MATCH.of(target=target))
    return found


def _hidden(path: Path, pattern: tuple[str, ...]) -> bool:
    """Tell whether a match lies in a hidden or foreign folder that the pattern does not name."""
    dots = any(part.startswith(_UNSEEN) for part in pattern)
    return any(
        (part.startswith(_UNSEEN) and not dots) or (part in _FOREIGN and part not in pattern)
        for part in path.parts
    )


def _identity(path: Path) -> object:
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # RuntimeError: links that lead in a circle
        return path


def _file(source: str, max_bytes: int) -> bytes:
    path = Path(source)
    try:
        if path.is_dir():
            raise SourceError(say.FOLDER.of(source=source))
        if not path.exists():
            raise SourceError(say.NO_FILE.of(source=source))
        if not path.is_file():
            raise SourceError(say.NOT_PLAIN.of(source=source))
        _check_size(source, path.stat().st_size, max_bytes)
        with path.open("rb") as file:
            data = file.read(max_bytes + 1)  # it may have grown since
    except OSError as error:
        raise _refusal(source, error) from error
    _check_size(source, len(data), max_bytes)
    return data


def _check_size(source: str | Words, size: int, max_bytes: int) -> None:
    if size > max_bytes:
        raise SourceError(say.TOO_LARGE.of(source=source, most=f"{max_bytes:,}"))


def _refusal(source: str | Words, error: OSError) -> SourceError:
    if isinstance(error, PermissionError):
        return SourceError(say.REFUSED.of(source=source))
    return SourceError(say.UNREADABLE.of(source=source, why=error.strerror or error))
