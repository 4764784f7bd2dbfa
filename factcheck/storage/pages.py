"""What was read from cited pages, in the history: by address, digest and what was looked for."""

import json
from datetime import datetime
from typing import Any

from factcheck.model.passages import Page
from factcheck.model.quotations import Echo
from factcheck.nouns import dataclass
from factcheck.storage import _figure_rows
from factcheck.storage.history import History


@dataclass(frozen=True, slots=True)
class Kept:
    """What was read from one page."""

    url: str
    """The address, as cited."""
    key: str
    """Digest of what was looked for and of the version that read it: another one reads anew."""
    digest: str | None
    """``sha256:`` digest of the body."""
    page: Page
    """Its passages with their figures."""
    reason: str = ""
    """Why it was unreadable, if it was."""
    partial: str = ""
    """Why what is not on it says nothing, if so."""
    echoes: tuple[Echo, ...] = ()
    """What it says of the quotations that were looked for."""


def keep(history: History, pages: list[Kept], at: datetime) -> None:
    """Keep what was read from pages, in place of what was known of them; raises `StorageError`."""
    rows = []
    for one in pages:
        told = {
            "digest": one.digest,
            "reason": one.reason,
            "partial": one.partial,
            "page": _figure_rows.page_row(one.page),
            "echoes": [_echo_row(echo) for echo in one.echoes],
        }
        rows.append((one.url, at.isoformat(), one.key, json.dumps(told, ensure_ascii=False)))
    history.keep_pages(rows)


def kept(history: History, keys: dict[str, str]) -> dict[str, Kept]:
    """Return what is known of pages by address, as far as it was read with the same key.

    ``keys`` are the keys by address. What cannot be understood is not known; raises
    `StorageError` if the history cannot be read.
    """
    found: dict[str, Kept] = {}
    for url, key, told in history.pages(keys):
        if key != keys[url]:
            continue
        try:
            row = json.loads(told)
            page = _figure_rows.page_of(row["page"])
            echoes = tuple(map(_echo_of, row.get("echoes", [])))
            found[url] = Kept(url, key, row["digest"], page, row["reason"], row["partial"], echoes)
        except (KeyError, TypeError, ValueError, ArithmeticError):
            continue
    return found


def _echo_row(one: Echo) -> list[Any]:
    return [one.words, one.heard, one.reason, one.page_text, one.changes, one.turn, one.after]


def _echo_of(row: list[Any]) -> Echo:
    words, heard, reason, page_text, changes, turn, after = row
    pairs = tuple((str(ours), str(theirs)) for ours, theirs in changes)
    return Echo(words, heard, reason, page_text, pairs, turn, after)
