"""Front matter: the lines between ``---`` (YAML-style) or ``+++`` (TOML) at the head of a file.

Of YAML only what front matter needs: ``key: value`` lines with plain or quoted scalars, and lists
of those (their items are apart by line breaks); tables and folded text are passed over.
"""

import re
from datetime import date, datetime

from factcheck.model.late import late

Values = dict[str, str | date]
"""Values by lower-case key, as text, or as dates where the format says so."""

_LONGEST = 100_000
"""Code points in which front matter must end."""
_FENCES = {"---": ("---", "..."), "+++": ("+++",)}
_PAIR = late(r"([A-Za-z_][\w.-]*)[ \t]*:(?:[ \t]+(.*))?")
_ITEM = late(r"[ \t]*-[ \t]+(?:name[ \t]*:[ \t]+)?(.*)")
_PASSED = late(r"[ \t].*|#.*|-(?:[ \t].*)?|[\])}].*|")


def read(source: str) -> tuple[Values, int]:
    """Return the values at the head of ``source`` and where its prose starts (0: none there).

    A thematic break is not front matter: between the fences of YAML every line must look like it.
    """
    head = source[:_LONGEST]
    lines = head.splitlines(keepends=True)
    opening = lines[0].rstrip() if lines else ""
    if opening not in _FENCES:
        return {}, 0
    inside: list[str] = []
    position = len(lines[0])
    for line in lines[1:]:
        position += len(line)
        if line.rstrip() in _FENCES[opening]:
            found = _yaml(inside) if opening == "---" else _toml(inside)
            return (found, position) if found is not None else ({}, 0)
        inside.append(line.rstrip())
    return {}, 0


def _yaml(lines: list[str]) -> Values | None:
    values: Values = {}
    key = ""
    for line in lines:
        pair, item = _PAIR.fullmatch(line), _ITEM.fullmatch(line)
        if pair:
            key, value = pair[1].lower(), (pair[2] or "").strip()
            values[key] = _flow(value) if value[:1] == "[" else _scalar(value)
        elif item and key:
            values[key] = f"{values[key]}\n{_scalar(item[1].strip())}".strip()
        elif not _PASSED.fullmatch(line):
            return None
    return values or None


def _flow(value: str) -> str:
    """Return the items of ``[a, b]``."""
    items = value[1:].partition("]")[0].split(",")
    return "\n".join(_scalar(item.strip()) for item in items).strip()


def _scalar(value: str) -> str:
    quote = value[:1]
    if quote and quote in "\"'":
        end = value.find(quote, 1)
        while quote == "'" and value[end + 1 : end + 2] == "'" and end > 0:
            end = value.find(quote, end + 2)  # '' stands for one ' inside
        while quote == '"' and end > 0 and value[end - 1] == "\\":
            end = value.find(quote, end + 1)
        if end > 0:
            inside = value[1:end]
            return inside.replace("''", "'") if quote == "'" else inside.replace('\\"', '"')
    return re.split(r"[ \t]#", value, maxsplit=1)[0].strip()


def _toml(lines: list[str]) -> Values:
    import tomllib  # noqa: PLC0415 (compiles expressions; most articles have none of this)

    try:
        table = tomllib.loads("\n".join(lines))
    except tomllib.TOMLDecodeError:
        return {}  # front matter all the same: what it meant to say is not prose
    values: Values = {}
    for key, value in table.items():
        if isinstance(value, datetime):
            values[key.lower()] = value.date()
        elif isinstance(value, str | date):
            values[key.lower()] = value
        elif isinstance(value, list):
            values[key.lower()] = "\n".join(item for item in value if isinstance(item, str))
    return values
