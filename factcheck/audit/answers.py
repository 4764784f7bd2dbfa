"""Answers of services in the history: kept under a kind, believed for a time."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factcheck.storage.history import History

FRESH_FOR = 2_592_000.0
"""Seconds for which what archives told is believed: thirty days."""


def remembered(
    history: "History", keys: Iterable[str], kind: str, oldest: float | None
) -> Iterator[tuple[str, Any]]:
    """Yield what was answered under each of the keys, as JSON holds it, none older than ``oldest``.

    ``kind`` tells who was asked, and the form in which the answer is kept; ``oldest`` is a POSIX
    time in seconds, or None. What cannot be read is not known. Raises `StorageError`.
    """
    for key, its, told in history.pages(keys):
        if its != kind:
            continue
        try:
            row = json.loads(told)
            if oldest is None or row["at"] >= oldest:
                yield key, row["told"]
        except (KeyError, TypeError, ValueError):
            continue


def keep(history: "History", told: Mapping[str, Any], kind: str, now: datetime) -> None:
    """Keep answers by their keys; raises `StorageError`."""
    rows = []
    for key, answer in told.items():
        words = json.dumps({"at": now.timestamp(), "told": answer}, ensure_ascii=False)
        rows.append((key, now.isoformat(), kind, words))
    history.keep_pages(rows)
