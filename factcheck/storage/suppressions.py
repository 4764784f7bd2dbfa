"""The door to ``factcheck-suppressions.toml``: findings that are left as they are for a while."""

import tomllib
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from factcheck.errors import SettingsError
from factcheck.model import unread
from factcheck.model.suppressions import Suppression
from factcheck.said import mistakes
from factcheck.said import suppressing as say

FILE = "factcheck-suppressions.toml"
_TEXTS = ("check", "fingerprint", "reason", "path")


def load(path: Path) -> tuple[Suppression, ...]:
    """Return the entries of a file, none if it is not there.

    Raises `SettingsError` for a file that is not TOML, and for an entry that lacks something.
    """
    try:
        words = path.read_text("utf-8").removeprefix("\ufeff")  # some editors' mark of UTF-8
        table = tomllib.loads(words)
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError) as error:
        told = mistakes.UNREADABLE.of(file=path.name, why=unread.why(error))
        raise SettingsError(told) from error
    except tomllib.TOMLDecodeError as error:
        place, what = unread.spot(error, words)
        raise SettingsError(mistakes.NO_TOML.of(spot=f"{path.name}:{place}", what=what)) from error
    entries = table.get("suppression", [])
    unknown = next((key for key in table if key != "suppression"), None)
    if unknown is not None or not isinstance(entries, list):
        raise SettingsError(say.NO_ENTRIES.of(file=path.name, key=unknown or "suppression"))
    return tuple(_entry(each, number, path.name) for number, each in enumerate(entries, 1))


def text(entries: Iterable[Suppression]) -> str:
    """Return what the file says; sorted, so that two people's entries seldom conflict."""
    import tomlkit  # noqa: PLC0415 (15 ms that most runs do without)

    document = tomlkit.document()
    tables = tomlkit.aot()
    for each in sorted(entries, key=lambda one: (one.path, one.check, one.fingerprint)):
        table = tomlkit.table()
        for name in ("check", "fingerprint", "path", "about", "reason", "until"):
            value = getattr(each, name)
            if value != "":
                table.add(name, value)
        tables.append(table)
    document.add("suppression", tables)
    return tomlkit.dumps(document)


def _entry(table: Any, number: int, file: str) -> Suppression:
    def refused(what: object) -> SettingsError:
        return SettingsError(say.BAD_ENTRY.of(file=file, number=number, what=what))

    if not isinstance(table, dict):
        raise refused(say.NO_TABLE.of())
    for key in table:
        if key not in {*_TEXTS, "about", "until"}:
            raise refused(say.UNKNOWN_KEY.of(key=key))
    for key in _TEXTS:
        if not isinstance(table.get(key), str) or not table[key].strip():
            raise refused(say.NEEDS_TEXT.of(key=key))
    if type(table.get("until")) is not date:
        raise refused(say.NEEDS_DAY.of())
    if not isinstance(table.get("about", ""), str):
        raise refused(say.NEEDS_TEXT.of(key="about"))
    return Suppression(**table)
