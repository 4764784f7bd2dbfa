"""The text of a catalogue's file as records; every mistake is told with file, line and column."""

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from factcheck.errors import CatalogError
from factcheck.model import unread
from factcheck.model.ledger import KnownArticle
from factcheck.said import mistakes as say
from factcheck.storage import _entries, _toml
from factcheck.storage._entries import MistakeError

CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7})(?: |\r?$)", re.MULTILINE)
T = TypeVar("T")


def parsed(file: Path, text: str) -> dict[str, Any]:
    """Return the tables of a file; raises `CatalogError` if it is no TOML."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        conflict = CONFLICT.search(text)
        if conflict:
            line = text.count("\n", 0, conflict.start()) + 1
            raise CatalogError(say.CONFLICT.of(spot=f"{file}:{line}:1")) from error
        place, what = unread.spot(error, text)
        raise CatalogError(say.NO_TOML.of(spot=f"{file}:{place}", what=what)) from error


def records(file: Path, text: str) -> KnownArticle:
    """Return what a file knows; raises `CatalogError` for the first mistake in it."""
    data = parsed(file, text)
    groups = _toml.blocks(_toml.split(text))
    head = _told(file, groups[0], _entries.read_head, data)
    claims = _all(file, groups, data, "claim", _entries.read_claim)
    links = _all(file, groups, data, "link", _entries.read_link)
    seen = set()
    for group, claim in zip(_named(groups, "claim"), claims, strict=True):
        if claim.id in seen:
            spot = _spot(file, group[0], "id")
            raise CatalogError(say.TWICE.of(spot=spot, id=claim.id))
        seen.add(claim.id)
    return replace(head, claims=tuple(claims), links=tuple(links))


def _all(
    file: Path,
    groups: Sequence[list[_toml.Section]],
    data: Mapping[str, Any],
    name: str,
    build: Callable[[Mapping[str, object]], T],
) -> list[T]:
    tables = _told(file, groups[0], lambda values: _entries.Entry(values).tables(name), data)
    places = _named(groups, name)
    if len(places) != len(tables):
        raise CatalogError(say.OWN_TABLE.of(spot=f"{file}:1:1", name=name))
    return [_told(file, place, build, table) for place, table in zip(places, tables, strict=True)]


def _named(groups: Sequence[list[_toml.Section]], name: str) -> list[list[_toml.Section]]:
    return [group for group in groups if group[0].name == name]


def _told(
    file: Path,
    group: Sequence[_toml.Section],
    build: Callable[[Mapping[str, object]], T],
    values: Mapping[str, object],
) -> T:
    """Build a record, or turn the mistake in it into a refusal with its place."""
    try:
        return build(values)
    except MistakeError as mistake:
        logs = [section for section in group if section.name.endswith(".log")]
        section = group[0]
        if mistake.log is not None and mistake.log < len(logs):
            section = logs[mistake.log]
        spot = _spot(file, section, mistake.key)
        raise CatalogError(say.AT.of(spot=spot, mistake=mistake.said)) from mistake


def _spot(file: Path, section: _toml.Section, key: str) -> str:
    """Return ``file:line:column`` of a key, of its table's header if the key is not there."""
    found = re.search(rf"^([ \t]*){re.escape(key)}[ \t]*=", section.body, re.MULTILINE)
    if found is None:
        return f"{file}:{section.line}:1"
    below = (section.header + section.body[: found.start()]).count("\n")
    return f"{file}:{section.line + below}:{len(found[1]) + 1}"
