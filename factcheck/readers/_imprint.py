"""What a page states of itself, with the place where it stands (`Imprint`).

In the order in which it counts: JSON-LD (schema.org), ``citation_*`` (the tags that scholarly
search engines ask publishers for), Dublin Core, Open Graph, ``<time datetime>``, ``<title>``.
"""

from collections.abc import Iterable, Iterator

from factcheck.model.imprints import Imprint, Statement
from factcheck.model.late import late
from factcheck.readers import _dateline
from factcheck.readers._pagemeta import Told

_TITLES = ("citation_title", "dc.title", "dcterms.title", "og:title", "twitter:title")
_DATES = ("citation_publication_date", "citation_online_date", "citation_date", "dcterms.issued",
          "dc.date.issued", "article:published_time", "og:article:published_time",
          "datepublished")  # fmt: skip
# Systems write the day of the last change, or of the visit, under these: they accuse nobody.
_OTHER_DATES = ("article:modified_time", "og:updated_time", "datemodified", "datecreated",
                "dc.date", "dcterms.modified", "dcterms.created", "pubdate", "publishdate",
                "publish_date", "date", "last-modified", "lastmod", "parsely-pub-date",
                "sailthru.date")  # fmt: skip
_CHANGED = ("dateModified", "dateCreated", "uploadDate")
_NAMES = ("og:site_name", "application-name", "citation_journal_title", "citation_publisher",
          "citation_author", "author", "article:author", "dc.creator", "dc.publisher",
          "twitter:site")  # fmt: skip
_PART = late(r"\s*(?P<year>[12][0-9]{3})(?:[-/](?P<month>0?[1-9]|1[0-2]))?\s*")
_LONGEST = 400
_MOST = 40
"""Statements of one kind that are kept."""


def imprint(told: Told) -> Imprint:
    """Return what the markup of a page states of it; language and lead are not told there."""
    dates, others = _dated(told)
    return Imprint(
        tuple(_once(_titles(told)))[:_MOST],
        tuple(dict.fromkeys(dates))[:_MOST],
        frozenset(sorted(others)[:_MOST]),
        tuple(one.words for one in _once(_words(_named(told), "")))[:_MOST],
    )


def _titles(told: Told) -> Iterator[Statement]:
    yield from _words((node.get("headline") for node in told.nodes), "JSON-LD headline")
    for name in _TITLES:
        yield from _words([told.metas.get(name)], name)
    yield from _words([told.title], "<title>")


def _dated(told: Told) -> tuple[list[Statement], set[str]]:
    """Return when a page was published, and the other days that its markup names.

    Where JSON-LD tells of several articles, nothing says which of them is the page.
    """
    days = {day for node in told.nodes if (day := _day(node.get("datePublished")))}
    dates = [Statement(min(days), "JSON-LD datePublished")] if len(days) == 1 else []
    places = [*((name, told.metas.get(name)) for name in _DATES)]
    places += [("<time>", time) for time in told.times]
    dates += [Statement(day, by) for by, words in places if (day := _day(words))]
    changed = [node.get(name) for node in told.nodes for name in _CHANGED]
    others = map(_day, (*changed, *map(told.metas.get, _OTHER_DATES)))
    return dates, days.union(filter(None, others))


def _named(told: Told) -> Iterator[str]:
    for node in told.nodes:
        for key in ("publisher", "author", "isPartOf"):
            found = node.get(key)
            for one in found[:_MOST] if isinstance(found, list) else [found]:
                name = one.get("name") if isinstance(one, dict) else one
                if isinstance(name, str):
                    yield name
    for name in _NAMES:
        yield told.metas.get(name, "")


def _words(values: Iterable[object], by: str) -> Iterator[Statement]:
    for value in values:
        words = " ".join(value[:_LONGEST].split()) if isinstance(value, str) else ""
        if words:
            yield Statement(words, by)


def _once(found: Iterable[Statement]) -> list[Statement]:
    first: dict[str, Statement] = {}
    for one in found:
        first.setdefault(one.words, one)
    return list(first.values())


def _day(words: object) -> str | None:
    """Return the day, month or year that a value states, in the writer's own time zone."""
    if not isinstance(words, str):
        return None
    if day := _dateline.head(words):
        return day.isoformat()
    part = _PART.fullmatch(words[:20])
    if part is None:
        return None
    return f"{part['year']}-{int(part['month']):02}" if part["month"] else part["year"]
