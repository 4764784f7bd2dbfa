"""Crossref's metadata of a work: titles, years, retractions.

Source: Crossref, "REST API" (``/works/{doi}``; ``mailto`` leads to the polite pool) and "Updates"
(``update-to`` stands in the notice, ``updated-by`` in what it speaks of).
"""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any
from urllib.parse import quote, urlencode

from factcheck.model.works import Work

_DATES = ("issued", "published", "published-print", "published-online", "posted", "approved")
_UPDATES = {
    "retraction": "retraction",
    "partial_retraction": "retraction",
    "removal": "retraction",
    "withdrawal": "withdrawal",
    "expression_of_concern": "concern",
}
"""Kinds of update that take something back, worst first."""
_PREFIX = re.compile(r"\W{0,2}(retracted|withdrawn)\b", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,200}>")
_MOST, _LONGEST = 50, 500
"""Authors and titles that are read, and code points of each."""


def crossref_url(doi: str, mailto: str) -> str:
    """Return the address of a work's metadata; ``mailto`` may be empty."""
    query = f"?{urlencode({'mailto': mailto})}" if mailto else ""
    return f"https://api.crossref.org/works/{quote(doi, safe='')}{query}"


def of_crossref(key: str, data: bytes) -> Work | None:
    """Return what an answer's body says of a work that exists; None if it is no such answer."""
    try:
        message = json.loads(data)["message"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    if not isinstance(message, dict):
        return None
    titles = tuple(_titles(message))
    withdrawn, notice = _withdrawn(message, titles)
    return Work(
        key,
        exists=True,
        titles=titles,
        names=tuple(_names(message)),
        years=tuple(sorted(set(_years(message)))),
        withdrawn=withdrawn,
        notice=notice,
        by="Crossref",
    )


def _titles(message: dict[str, Any]) -> Iterator[str]:
    subtitles = " ".join(_texts(message.get("subtitle")))
    for title in _texts(message.get("title")):
        yield f"{title} {subtitles}".strip()
    yield from _texts(message.get("original-title"))
    yield from _texts(message.get("short-title"))


def _names(message: dict[str, Any]) -> Iterator[str]:
    for author in _items(message.get("author")):
        family = author.get("family") or author.get("name")
        if isinstance(family, str):
            yield family[:_LONGEST]
    yield from _texts(message.get("container-title"))
    yield from _texts([message.get("publisher")])


def _years(message: dict[str, Any]) -> Iterator[int]:
    for name in _DATES:
        date = message.get(name)
        parts = date.get("date-parts") if isinstance(date, dict) else None
        for part in parts if isinstance(parts, list) else ():
            year = part[0] if isinstance(part, list) and part else None
            if type(year) is int and 1000 <= year <= 9999:
                yield year


def _withdrawn(message: dict[str, Any], titles: tuple[str, ...]) -> tuple[str, str]:
    """Return what was done to a work, and by which notice."""
    found = {}
    for update in _items(message.get("updated-by")):
        kind = _UPDATES.get(str(update.get("type")).lower().replace("-", "_"))
        doi = update.get("DOI")
        if kind:
            found[kind] = doi.lower() if isinstance(doi, str) else ""
    for kind in dict.fromkeys(_UPDATES.values()):
        if kind in found:
            return kind, found[kind]
    relation = message.get("relation")
    for name, others in relation.items() if isinstance(relation, dict) else ():
        if name in {"is-retracted-by", "is-withdrawn-by"}:
            ids = [one.get("id") for one in _items(others)]
            first = next((one for one in ids if isinstance(one, str)), "")
            return ("retraction" if "retract" in name else "withdrawal"), first.lower()
    for title in titles:
        if mark := _PREFIX.match(title):
            return ("retraction" if mark[1].lower() == "retracted" else "withdrawal"), ""
    return "", ""


def _texts(values: object) -> Iterator[str]:
    for value in values[:_MOST] if isinstance(values, list) else ():
        if isinstance(value, str) and value.strip():
            yield " ".join(unescape(_TAG.sub("", value[:_LONGEST])).split())


def _items(values: object) -> Iterator[dict[str, Any]]:
    for value in values[:_MOST] if isinstance(values, list) else ():
        if isinstance(value, dict):
            yield value
