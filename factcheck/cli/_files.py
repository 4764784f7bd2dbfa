"""Files that the face writes: whole, or not at all."""

import os
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from factcheck.errors import StorageError
from factcheck.said import cli as say


def shown_path(path: Path) -> str:
    """Return a path as a person would type it: relative where it lies below here."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(path)


def require_writable(folder: Path) -> None:
    """Make sure that reports can be written into ``folder``; raises `StorageError` if not."""
    try:
        _try(folder)
    except OSError as error:
        sentence = say.REPORTS_CLOSED.of(folder=shown_path(folder), why=_why(error))
        raise StorageError(sentence) from error


def require_file(path: Path) -> None:
    """Make sure that a file can be written at ``path``; raises `StorageError` if not."""
    _require_name(path)
    if _flows(path):
        return
    try:
        _try(path.resolve().parent)
    except OSError as error:
        raise _not_written(path, error) from error


def _try(folder: Path) -> None:
    import tempfile  # with random numbers and hashes: lists write no file

    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryFile(dir=folder):
        pass


def _require_name(path: Path) -> None:
    if path.is_dir() or not path.name:
        raise StorageError(say.IS_FOLDER.of(path=shown_path(path)))


def _flows(path: Path) -> bool:
    """Tell whether a device, a pipe or a socket has that name: it is written into, not replaced."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def write(path: Path, text: str | Iterable[str]) -> None:
    """Write a file, whole or in pieces, under a temporary name and move it into place.

    A link stays one: the file that it names is written. What is no file (``/dev/null``, a pipe of
    the shell) gets the pieces as they come. Raises `StorageError` if that fails; then the old file
    is still there.
    """
    _require_name(path)
    pieces = [text] if isinstance(text, str) else text
    try:
        if _flows(path):
            with path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
                file.writelines(pieces)
        else:
            _replace(path.resolve(), pieces)
    except OSError as error:
        raise _not_written(path, error) from error


def _replace(path: Path, pieces: Iterable[str]) -> None:
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:  # also where what makes the pieces broke off
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def _not_written(path: Path, error: OSError) -> StorageError:
    return StorageError(say.NOT_WRITTEN.of(path=shown_path(path), why=_why(error)))


def _why(error: OSError) -> str:
    return error.strerror or type(error).__name__
