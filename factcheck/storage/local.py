"""Files that a machine keeps for itself, each held by the run that made it.

Who made a file holds the system's lock (flock) on it until it ends, however it ends: a file that
is not locked was left behind. Where there are no such locks (not POSIX) every file looks so.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO
from uuid import uuid4

try:
    import fcntl
except ImportError:  # not POSIX
    fcntl = None  # type: ignore[assignment]


def make(folder: Path) -> None:
    """Create the folder; one that is ours alone hides itself from git."""
    if folder.is_dir():
        return
    folder.mkdir(parents=True, exist_ok=True)
    (folder / ".gitignore").write_text("*\n", "utf-8")


def is_sqlite(path: Path) -> bool:
    """Tell whether a file is SQLite's, by its first bytes (SQLite, "Database File Format", 1.3).

    What is not ours must never be called a damaged file of ours, which may be deleted.
    """
    try:
        with path.open("rb") as file:
            return file.read(16) == b"SQLite format 3\0"
    except OSError:
        return False


def held(folder: Path, kind: str) -> tuple[Path, IO[bytes]]:
    """Create a file of a kind under a name of its own, open for writing and held by this run.

    It is held before it has the name under which others look for it. Raises `OSError`.
    """
    make(folder)
    path = folder / f"{kind}-{uuid4().hex}"
    temporary = path.with_name(f".{path.name}")
    file = temporary.open("wb")
    try:
        if fcntl is not None:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        temporary.rename(path)
    except BaseException:
        file.close()
        raise
    return path, file


@contextmanager
def left_behind(folder: Path, kind: str) -> Iterator[list[Path]]:
    """Hold all files of a kind that nobody holds; raises `OSError`."""
    taken: list[tuple[Path, IO[bytes]]] = []
    try:
        for path in sorted(folder.glob(f"{kind}-*")):
            try:
                file: IO[bytes] = path.open("r+b")
            except FileNotFoundError:
                continue  # another run has just taken it up
            taken.append((path, file))
            if not _take(file):
                taken.pop()
                file.close()
        yield [path for path, _ in taken if path.exists()]
    finally:
        for _, file in taken:
            file.close()


def _take(file: IO[bytes]) -> bool:
    if fcntl is None:
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
