"""What the last audit told: its report for machines, read again a line at a time.

The first line is an object with ``changed``, the day of the last change; each further line is a
link: ``url group verdict reason since elsewhere mark places cited``.
"""

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from factcheck.errors import StorageError
from factcheck.model.rolling import Group, Mark, Trouble
from factcheck.said import nightly as say

_MARKS: dict[str, Mark] = {"new": "new", "fixed": "fixed", "still": "still"}
T = TypeVar("T")


def stamp(path: Path) -> object | None:
    """Return what is another one once the report is; None if there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns, found.st_size


def read(path: Path) -> tuple[date | None, Iterator[tuple[Trouble, Mark]]]:
    """Return the day of the last change, None if nothing was told yet, and what was told.

    Raises `StorageError` for a file that is something else; the links do so as they are read.
    """
    rows = _rows(path)
    first = next(rows, None)
    if first is None:
        return None, iter(())
    changed = _read(path, *first, lambda row: date.fromisoformat(row["changed"]))
    return changed, (_read(path, *row, _told) for row in rows)


def _rows(path: Path) -> Iterator[tuple[int, str]]:
    try:
        with path.open(encoding="utf-8") as file:
            yield from enumerate(file, 1)
    except FileNotFoundError:
        return
    except (OSError, UnicodeDecodeError) as error:
        raise StorageError(say.NO_REPORT.of(path=path, line=1, why=error)) from error


def _read(path: Path, line: int, text: str, build: Callable[[dict[str, Any]], T]) -> T:
    try:
        return build(json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise StorageError(say.NO_REPORT.of(path=path, line=line, why=error)) from error


def _told(row: dict[str, Any]) -> tuple[Trouble, Mark]:
    trouble = Trouble(
        str(row["url"]),
        Group(row["group"]),
        str(row["verdict"]),
        str(row["reason"]),
        date.fromisoformat(row["since"]),
        str(row["elsewhere"]),
    )
    return trouble, _MARKS[row["mark"]]
