"""TOML text, taken apart and put together so that what people wrote survives byte for byte."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from factcheck.nouns import dataclass

if TYPE_CHECKING:
    from tomlkit.items import Item

TOKENS = re.compile(
    r"#[^\n]*"
    r'|"""(?:[^\\]|\\[\s\S])*?"{3,5}'
    r"|'''[\s\S]*?'{3,5}"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'[^'\n]*'"
    r"|[\[\]{}\n]"
)
"""What decides where a line of a table's header stands (TOML 1.0): all else is skipped."""
HEADER = re.compile(r"[ \t]*\[\[?[ \t]*([^\]\n]*?)[ \t]*\]")
DRESS = str.maketrans("", "", "\"' \t")
"""Quotes and spaces that a header may put around the parts of its name."""
ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
UNPRINTABLE = re.compile(r'["\\\x00-\x1f\x7f]')
LINES = re.compile(r"[^\n]*\n|[^\n]+")
WIDTH = 96
"""Longest line on which an array is kept."""


@dataclass(frozen=True, slots=True)
class Section:
    """A table as written; ``lead + header + body`` of all sections in order are the file."""

    name: str
    """Name in the header such as ``claim.log``; empty for what stands before any header."""
    lead: str
    """Comment lines directly above the header."""
    header: str
    """The line of the header."""
    body: str
    """Everything up to the next section."""
    line: int
    """Number of the header's line, from 1."""

    @property
    def text(self) -> str:
        """The section as written."""
        return self.lead + self.header + self.body


def split(text: str) -> list[Section]:
    """Return the sections of a valid TOML text."""
    starts = [0, *_headers(text)]
    sections: list[Section] = []
    line, lead = 1, ""
    for index, start in enumerate(starts):
        end = starts[index + 1] if index + 1 < len(starts) else len(text)
        header = "" if index == 0 else text[start : text.find("\n", start, end) + 1 or end]
        name = HEADER.match(header)
        body, following = _without_lead(text[start + len(header) : end])
        if index + 1 == len(starts):
            body, following = body + following, ""
        title = name[1].translate(DRESS) if name else ""
        sections.append(Section(title, lead, header, body, line))
        line += text.count("\n", start, end)
        lead = following
    return sections


def blocks(sections: Sequence[Section]) -> list[list[Section]]:
    """Return the sections in groups: a table, and the tables below it (``claim.log``)."""
    groups: list[list[Section]] = []
    for section in sections:
        if groups and section.name.startswith(f"{groups[-1][0].name}."):
            groups[-1].append(section)
        else:
            groups.append([section])
    return groups


def edited(
    body: str, values: Mapping[str, object], drop: Collection[str], order: Sequence[str]
) -> str:
    """Return the body of a table with ``values`` set and ``drop`` gone, all else as it was.

    A new key comes behind the nearest key that stands before it in ``order``.
    """
    import tomlkit  # noqa: PLC0415 (15 ms that runs do without which write no catalogue)

    core, tail = _without_tail(body)
    document = tomlkit.parse(core)
    items = _items(values)
    for key in drop:
        document.pop(key, None)
    for key in order:
        if key in values and key in document:
            document[key] = items[key]
    kept = [key.key for key, _ in document.body if key is not None]
    after: dict[str | None, list[str]] = {}
    for key in (key for key in order if key in values and key not in kept):
        before = [name for name in order[: order.index(key)] if name in kept]
        after.setdefault(before[-1] if before else None, []).append(key)
    result = tomlkit.document()
    for key in after.get(None, []):
        result.append(key, items[key])
    for name, item in document.body:
        result.append(name, item)
        for key in after.get(name.key if name is not None else "", []):
            result.append(key, items[key])
    return result.as_string() + tail


def appended(section: Section, table: str) -> Section:
    """Return the section with other text written behind what belongs to it."""
    core, tail = _without_tail(section.body)
    return replace(section, body=core + table + tail)


def table(header: str, values: Mapping[str, object], order: Iterable[str]) -> str:
    """Return a table as text; values that are None, empty words or empty lists are left out."""
    lines = [f"{key} = {literal(values[key])}\n" for key in order if is_said(values.get(key))]
    return f"{header}\n{''.join(lines)}" if header else "".join(lines)


def is_said(value: object) -> bool:
    """Tell whether a value is worth a line."""
    return value is not None and value not in ("", [])


def literal(value: object) -> str:
    """Return the TOML text of a string, whole number, date, time, list, or table of those."""
    if isinstance(value, str):
        return f'"{UNPRINTABLE.sub(_escape, value)}"'
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds").replace("+00:00", "Z")
    if isinstance(value, Mapping):
        inside = ", ".join(f"{_key(key)} = {literal(item)}" for key, item in value.items())
        return f"{{ {inside} }}"
    if isinstance(value, list):
        return _array(value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _array(values: list[object]) -> str:
    items = [literal(item) for item in values]
    line = f"[{', '.join(items)}]"
    if len(line) <= WIDTH and not any(isinstance(item, Mapping) for item in values):
        return line
    return "[\n" + "".join(f"  {item},\n" for item in items) + "]"


def _headers(text: str) -> Iterable[int]:
    """Yield where each line of a table's header begins."""
    depth, line, fresh = 0, 0, True
    for found in TOKENS.finditer(text):
        mark = found[0]
        if mark == "\n":
            line, fresh = found.end(), True
            continue
        if mark == "[" and depth == 0 and fresh and not text[line : found.start()].strip():
            yield line
        fresh = False
        depth += (mark in "[{") - (mark in "]}")


def _without_lead(body: str) -> tuple[str, str]:
    """Return a body and the comment lines at its end that no blank line parts from what follows."""
    core, lines = _said(body)
    count = len(lines)
    while count and lines[count - 1].strip():
        count -= 1
    return core + "".join(lines[:count]), "".join(lines[count:])


def _without_tail(body: str) -> tuple[str, str]:
    """Return a body and its end from the first blank line behind which only comments stand."""
    core, lines = _said(body)
    count = 0
    while count < len(lines) and lines[count].strip():
        count += 1
    core += "".join(lines[:count])
    if core and not core.endswith("\n"):
        core += "\n"
    return core, "".join(lines[count:])


def _said(body: str) -> tuple[str, list[str]]:
    """Return a body up to its last key, and the lines behind: blank ones and comments."""
    last = position = 0
    for found in TOKENS.finditer(body):
        if body[position : found.start()].strip():
            last = found.start()
        position = found.end()
        if found[0][0] not in "#\n":
            last = position
    if body[position:].strip():
        last = len(body)
    end = body.find("\n", last) + 1 or len(body)
    if last == 0:
        end = 0
    return body[:end], LINES.findall(body, end)


def _items(values: Mapping[str, object]) -> dict[str, "Item"]:
    """Return the values as items of a document, parsed at once: a parse costs more than a key."""
    import tomlkit  # noqa: PLC0415 (as above)

    document = tomlkit.parse("".join(f"{key} = {literal(values[key])}\n" for key in values))
    return {key.key: item for key, item in document.body if key is not None}


def _key(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else literal(key)


def _escape(found: re.Match[str]) -> str:
    return ESCAPES.get(found[0], f"\\u{ord(found[0]):04x}")
