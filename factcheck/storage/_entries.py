"""The records of the catalogue as tables, and back, with every mistake told by its key."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import TypeVar

from factcheck.model.ledger import (
    KnownArticle,
    KnownClaim,
    KnownFigure,
    KnownLink,
    Mode,
    digest,
)
from factcheck.model.records import LogEntry
from factcheck.model.words import FIGURE_KINDS, FigureKind, Status
from factcheck.nouns import dataclass
from factcheck.said import Said, Words
from factcheck.said import mistakes as say

HEAD = ("article", "title", "language", "published", "text")
CLAIM = (
    "id", "quote", "digest", "sense", "heads", "prefix", "suffix", "line", "statement", "figures",
    "sources",
)  # fmt: skip
LINK = ("url", "was", "text", "line", "title", "stated")
FIGURE = ("text", "kind", "value", "hedge")
LOG = ("at", "by", "status", "method", "source", "note", "figures", "values", "digest", "quote")
WORDS = {
    "head": ("title",),
    "claim": ("quote", "heads", "prefix", "suffix"),
    "link": ("text", "title"),
    "log": ("quote",),
}
"""Keys that hold words of the article: where it is not ours to copy, they stay away."""
LONGEST = 36_500
"""Most days after which a claim may be looked at again: a hundred years."""
T = TypeVar("T")


class MistakeError(Exception):
    """What is wrong with a table, with which of its keys, and in which entry of its log."""

    def __init__(self, key: str, said: Said, log: int | None = None) -> None:
        super().__init__(str(said))
        self.key = key
        self.said = said
        self.log = log


def must_be(key: str, wanted: Words | Said) -> MistakeError:
    """Return the mistake of a key that holds something else than what is wanted."""
    return MistakeError(key, say.KEY_MUST_BE.of(key=key, wanted=wanted))


@dataclass(frozen=True, slots=True)
class Entry:
    """A table that was parsed; raises `MistakeError` for a key that holds something else."""

    values: Mapping[str, object]

    def get(self, key: str, kind: type[T], wanted: Words) -> T | None:
        """Return the value of ``key``, None if it is not there."""
        value = self.values.get(key)
        if value is not None and type(value) is not kind:
            raise must_be(key, wanted)
        return value if isinstance(value, kind) else None

    def text(self, key: str) -> str | None:
        """Return a string."""
        return self.get(key, str, say.TEXT)

    def must(self, key: str) -> str:
        """Return a string that must be there."""
        value = self.text(key)
        if not value:
            raise MistakeError(key, say.KEY_MISSING.of(key=key))
        return value

    def line(self) -> int:
        """Return the line number, 0 if none is stated."""
        return self.get("line", int, say.WHOLE_NUMBER) or 0

    def log(self) -> tuple[LogEntry, ...]:
        """Return the entries of the table's log."""
        entries = []
        for index, item in enumerate(self.tables("log")):
            try:
                entries.append(_log(Entry(item)))
            except MistakeError as mistake:
                raise MistakeError(mistake.key, mistake.said, index) from mistake
        return tuple(entries)

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of strings."""
        value = self.get(key, list, say.TEXTS) or []
        if not all(isinstance(item, str) for item in value):
            raise must_be(key, say.TEXTS)
        return tuple(value)

    def tables(self, key: str) -> list[dict[str, object]]:
        """Return a list of tables."""
        value = self.get(key, list, say.TABLES) or []
        if not all(isinstance(item, dict) for item in value):
            raise must_be(key, say.TABLES)
        return value


def read_head(values: Mapping[str, object]) -> KnownArticle:
    """Return the article without claims and links; raises `MistakeError`."""
    entry = Entry(values)
    mode = entry.text("text") or "full"
    if mode not in ("full", "figures"):
        raise must_be("text", say.FULL_OR_FIGURES)
    return KnownArticle(
        article=entry.must("article"),
        title=entry.text("title"),
        language=entry.text("language") or "",
        published=entry.get("published", date, say.DAY),
        text="figures" if mode == "figures" else "full",
        claims=(),
        links=(),
        authors=_names(entry),
    )


def read_claim(values: Mapping[str, object]) -> KnownClaim:
    """Return a claim; raises `MistakeError`."""
    entry = Entry(values)
    quote = entry.text("quote")
    heads = entry.texts("heads")
    return KnownClaim(
        id=entry.must("id"),
        quote=quote,
        digest=digest(quote, heads) if quote is not None else entry.text("digest") or "",
        prefix=None if quote is None else entry.text("prefix") or "",
        suffix=None if quote is None else entry.text("suffix") or "",
        line=entry.line(),
        statement=entry.text("statement"),
        figures=_figures(entry),
        sources=entry.texts("sources"),
        log=entry.log(),
        heads=heads,
        sense=None if quote is not None else entry.text("sense"),
        recheck_after=_recheck(entry),
    )


def read_link(values: Mapping[str, object]) -> KnownLink:
    """Return a link; raises `MistakeError`."""
    entry = Entry(values)
    words = [entry.text(key) for key in ("text", "title", "stated")]
    return KnownLink(entry.must("url"), words[0], entry.line(), words[1], words[2], entry.log())


def head_table(known: KnownArticle) -> dict[str, object]:
    """Return the keys of the file's head."""
    return {
        "article": known.article,
        "title": known.title,
        "language": known.language,
        "published": known.published,
        "text": known.text,
    }


def claim_table(claim: KnownClaim, mode: Mode) -> dict[str, object]:
    """Return the keys of a claim; the digest is stated only where the quote is not."""
    values: dict[str, object] = {
        "id": claim.id,
        "line": claim.line,
        "statement": claim.statement,
        "figures": [_figure_table(item) for item in claim.figures],
        "sources": list(claim.sources),
    }
    if mode == "figures":
        known = {"digest": claim.digest, "sense": claim.sense, "heads": list(claim.heads)}
        return {**values, **known}
    around = {"heads": list(claim.heads), "prefix": claim.prefix, "suffix": claim.suffix}
    return {**values, "quote": claim.quote, **around}


def link_table(link: KnownLink, mode: Mode) -> dict[str, object]:
    """Return the keys of a link."""
    values: dict[str, object] = {"url": link.url, "line": link.line, "stated": link.stated or ""}
    if mode == "full":
        values |= {"text": link.text, "title": link.title or ""}
    return values


def log_table(entry: LogEntry) -> dict[str, object]:
    """Return the keys of an entry of a log."""
    return {
        "at": entry.at,
        "by": entry.by,
        "status": str(entry.status),
        "method": entry.method,
        "source": entry.source,
        "note": entry.note,
        "figures": list(entry.figures),
        "values": list(entry.values),
        "digest": entry.digest,
        "quote": entry.quote,
    }


def changes(
    present: Mapping[str, object], wanted: Mapping[str, object]
) -> tuple[dict[str, object], list[str]]:
    """Return what to set and what to drop; None leaves a key as it is, "" and [] drop it."""
    said = {key: value for key, value in wanted.items() if value is not None}
    setting = {
        key: value
        for key, value in said.items()
        if value not in ("", []) and present.get(key) != value
    }
    return setting, [key for key, value in said.items() if value in ("", []) and key in present]


def with_extras(
    figures: list[dict[str, object]], present: list[dict[str, object]]
) -> list[dict[str, object]]:
    """Return the figures with the keys that people added to those of the same words."""
    added = {
        item.get("text"): {key: item[key] for key in item if key not in FIGURE} for item in present
    }
    return [{**item, **added.get(item["text"], {})} for item in figures]


def _figure_table(figure: KnownFigure) -> dict[str, object]:
    table: dict[str, object] = {"text": figure.text, "kind": figure.kind, "value": figure.value}
    return {**table, "hedge": figure.hedge} if figure.hedge else table


def _figures(entry: Entry) -> tuple[KnownFigure, ...]:
    try:
        items = [Entry(item) for item in entry.tables("figures")]
        return tuple(
            KnownFigure(item.must("text"), _kind(item), item.must("value"), item.text("hedge"))
            for item in items
        )
    except MistakeError as mistake:
        if mistake.key == "figures":
            raise
        raise MistakeError("figures", say.IN_FIGURE.of(mistake=mistake.said)) from mistake


def _kind(entry: Entry) -> FigureKind:
    kind = entry.must("kind")
    if kind not in FIGURE_KINDS:
        raise must_be("kind", say.ONE_OF.of(known=", ".join(FIGURE_KINDS)))
    return next(item for item in FIGURE_KINDS if item == kind)


def _log(entry: Entry) -> LogEntry:
    at = entry.get("at", datetime, say.TIME)
    if at is None or at.tzinfo is None:
        raise must_be("at", say.ZONED)
    status = entry.must("status")
    if status not in list(Status):
        raise must_be("status", say.ONE_OF.of(known=", ".join(Status)))
    if status == Status.UNVERIFIABLE and not entry.text("note"):
        raise MistakeError("status", say.NEEDS_REASON.of())
    return LogEntry(
        at=at,
        by=entry.must("by"),
        status=Status(status),
        method=entry.text("method"),
        source=entry.text("source"),
        note=entry.text("note"),
        figures=entry.texts("figures"),
        digest=entry.text("digest"),
        values=entry.texts("values"),
        quote=entry.text("quote"),
    )


def _names(entry: Entry) -> tuple[str, ...]:
    """Return the authors: ``author`` is a name or a list of names."""
    if isinstance(entry.values.get("author"), list):
        return entry.texts("author")
    name = entry.get("author", str, say.NAMES)
    return (name,) if name else ()


def _recheck(entry: Entry) -> date | int | None:
    value = entry.values.get("recheck_after")
    if value is None or type(value) is date or (type(value) is int and 0 <= value <= LONGEST):
        return value
    raise must_be("recheck_after", say.RECHECK)
