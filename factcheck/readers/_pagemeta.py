"""What a page states of itself: JSON-LD, ``<meta>``, ``<title>``, ``<time>`` and ``lang``.

Beautiful Soup sees only the elements that can state something, each closed: its parser takes
quadratic time on a page with many open elements and stray end tags.
"""

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import Any

from bs4 import BeautifulSoup, Tag

from factcheck.model.late import late
from factcheck.nouns import dataclass
from factcheck.readers import _dateline, _language, _tokens
from factcheck.readers._meta import Stated

_LONGEST = 1_000_000
"""Code points of a page in which its metadata is looked for."""
_PROLOG = late(r"\s*<\?xml[^>]{0,200}>")
_ROOT = late(r"<html[\s>]", re.IGNORECASE)
_LANG = late(r"\s(?:xml:)?lang\s{0,9}=\s{0,9}[\"']?([\w-]{1,40})", re.IGNORECASE)
_MOST = 500
"""Elements that are looked at; pages of news sites have some fifty."""
# Names under which pages state when they were published, the most explicit first: Open Graph,
# schema.org microdata, Dublin Core, and what news systems wrote before these.
_DATES = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "pubdate",
    "publishdate",
    "publish_date",
    "date",
)
_TITLES = ("og:title", "twitter:title", "dc.title")
_DEEPEST = 20
"""Levels of JSON-LD that are looked into."""
_NODES = 10_000
"""Objects of JSON-LD that are looked into."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the markup of a page tells of it, as it stands there."""

    title: str | None
    """Words of ``<title>``."""
    language: str | None
    """Primary language that it declares."""
    metas: dict[str, str]
    """Contents of ``<meta>`` by lower-case name; the first of a name counts."""
    nodes: tuple[dict[str, Any], ...]
    """Objects of its JSON-LD, outer ones before inner ones."""
    times: tuple[str, ...]
    """``datetime`` of its first ``<time>``, if there is one."""


def stated(source: str) -> Stated:
    """Return title, language and date of publication as the page states them."""
    page = told(source)
    title = _first(node.get("headline") for node in page.nodes)
    title = title or _first(map(page.metas.get, _TITLES)) or _first([page.title])
    published, dated_by = _published(page)
    authors = tuple(dict.fromkeys(_authors(page.metas, page.nodes)))
    return Stated(title, page.language, published, dated_by, authors)


@lru_cache(maxsize=2)
def told(source: str) -> Told:
    """Return what the markup of a page tells of it. Never raises.

    The last answers are kept: a cited page is asked twice, for its article and its statements.
    """
    page = source[:_LONGEST]
    prolog = _PROLOG.match(page)
    page = page[prolog.end() :] if prolog else page
    if "<" not in page:
        return Told(None, None, {}, (), ())
    # The root in front keeps Beautiful Soup from guessing that this is a file name or XML.
    soup = BeautifulSoup(f"<html>{telling(page)}", "lxml")
    metas = _metas(soup)
    named = soup.find("title")
    title = named.get_text() if isinstance(named, Tag) else None
    times = (time.get("datetime") for time in soup.find_all("time") if isinstance(time, Tag))
    return Told(
        title,
        _declared(page, metas),
        metas,
        tuple(_json_ld(soup)),
        tuple(time for time in times if isinstance(time, str)),
    )


def _authors(metas: dict[str, str], nodes: Iterable[dict[str, Any]]) -> Iterator[str]:
    """Yield the names of authors: schema.org's ``author`` is a name, a thing, or a list of both."""
    for node in nodes:
        found = node.get("author")
        for author in found if isinstance(found, list) else [found]:
            name = author.get("name") if isinstance(author, dict) else author
            if isinstance(name, str) and name.strip():
                yield name.strip()
    if metas.get("author", "").strip():
        yield metas["author"].strip()


def telling(page: str) -> str:
    """Return the elements of a page that can state something of it, one after another.

    These are ``<meta>``, JSON-LD, the first ``<title>`` and the first ``<time datetime>``, at
    most 500 in all.
    """
    parts: list[str] = []
    single: set[str] = set()
    found: _tokens.Tag | None = None  # an element whose content is wanted
    for token in _tokens.tokens(page, 0, len(page)):
        if found is not None:
            parts.append(f"{page[found.start : token.start]}</{found.name}>")
            found = None
        if not isinstance(token, _tokens.Tag) or token.closing or token.name in single:
            continue
        if _tells(token):
            if token.name in {"title", "time"}:
                single.add(token.name)
            if token.name in _tokens.RAW:
                found = token
            else:
                parts.append(page[token.start : token.end])
        if len(parts) >= _MOST:
            break
    if found is not None:
        parts.append(f"{page[found.start :]}</{found.name}>")
    return "".join(parts)


def _tells(tag: _tokens.Tag) -> bool:
    if tag.name == "script":
        kind = tag.attributes.get("type")
        return kind is not None and "ld+json" in kind.value.lower()
    return tag.name in {"title", "meta"} or (tag.name == "time" and "datetime" in tag.attributes)


def _published(page: Told) -> tuple[date | None, str | None]:
    for node in page.nodes:
        if day := _day(node.get("datePublished")):
            return day, "json-ld"
    for words in (*map(page.metas.get, _DATES), *page.times):
        if day := _day(words):
            return day, "meta"
    return None, None


def _metas(soup: BeautifulSoup) -> dict[str, str]:
    """Return the contents of ``<meta>`` by lower-case name; the first of a name counts."""
    found: dict[str, str] = {}
    for meta in soup.find_all("meta"):
        content = meta.get("content") if isinstance(meta, Tag) else None
        if not isinstance(meta, Tag) or not isinstance(content, str):
            continue
        for key in ("property", "name", "itemprop", "http-equiv"):
            name = meta.get(key)
            if isinstance(name, str):
                found.setdefault(name.strip().lower(), content)
    return found


def _json_ld(soup: BeautifulSoup) -> Iterator[dict[str, Any]]:
    """Yield the objects of a page's JSON-LD, outer ones before inner ones."""
    for script in soup.find_all("script"):
        kind = script.get("type") if isinstance(script, Tag) else None
        if not isinstance(kind, str) or "ld+json" not in kind.lower():
            continue
        try:
            level = [json.loads(script.get_text(), strict=False)]
        except (ValueError, RecursionError):
            continue
        seen = 0
        for _ in range(_DEEPEST):
            below: list[Any] = []
            for value in level:
                if isinstance(value, dict):
                    seen += 1
                    yield value
                    below += value.values()
                elif isinstance(value, list):
                    below += value
            level = below
            if not level or seen > _NODES:
                break


def _declared(page: str, metas: dict[str, str]) -> str | None:
    root = _ROOT.search(page)
    if root:
        found = _LANG.search(page, root.end() - 1, min(len(page), page.find(">", root.start()) + 1))
        if found and (code := _language.code(found[1])):
            return code
    return _language.code(metas.get("content-language")) or _language.code(metas.get("og:locale"))


def _first(values: Any) -> str | None:
    """Return the first value that is words, white space folded."""
    words = (" ".join(value.split()) for value in values if isinstance(value, str))
    return next((word for word in words if word), None)


def _day(value: object) -> date | None:
    return _dateline.head(value) if isinstance(value, str) else None
