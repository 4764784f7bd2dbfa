"""The parts of a .docx file, read one by one within limits, and what each part refers to.

ECMA-376, part 2 (Open Packaging Conventions): a ZIP archive of XML parts; beside each part stands
a list of its relationships. Only parts that somebody asks for are decompressed: no pictures.
"""

import struct
import zlib
from io import BytesIO
from lzma import LZMAError
from typing import Any
from zipfile import BadZipFile, ZipFile

from docx.opc.packuri import PackURI
from docx.oxml.parser import parse_xml

from factcheck.errors import SourceError
from factcheck.nouns import dataclass
from factcheck.said import Said
from factcheck.said import reading as say

_LARGEST_PART = 64 * 1024 * 1024
"""Bytes of one part: a book of 100,000 paragraphs as Word writes it has 40 million."""
_LARGEST = 96 * 1024 * 1024
"""Bytes of all parts that are read."""
_MOST_MARKS = 3_000_000
"""Tags and attributes of one part, roughly: each costs up to 250 bytes of memory; a book of 100,000
paragraphs has 2 million."""
_ENTITIES = tuple("<!DOCTYPE".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))
_PACKAGE_RELATIONS = "/_rels/.rels"
# What zipfile raises for archives that are broken, locked, or packed in a way it does not know.
_FAULTS = (
    BadZipFile, EOFError, KeyError, LZMAError, NotImplementedError, OSError, OverflowError,
    RuntimeError, ValueError, struct.error, zlib.error,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part refers to."""

    kind: str
    """Last word of the relationship's type, such as ``hyperlink``: the same in both dialects of
    the standard, transitional and strict."""
    target: str
    """Name of a part, or the address where that is outside of the package."""
    outside: bool
    """Whether it is outside."""


class Package:
    """The parts of one file. All methods raise `SourceError` for what is broken or too large."""

    def __init__(self, source: str, data: bytes) -> None:
        self._source = source
        self._left = _LARGEST
        try:
            self._zip = ZipFile(BytesIO(data))
            # Names of parts are the same in capitals and small letters (ibid., 6.2.2.3).
            self._names = {f"/{name}".lower(): name for name in self._zip.namelist()}
        except _FAULTS as error:
            raise self._broken(say.DAMAGED.of()) from error

    def main(self) -> str:
        """Return the name of the part with the text."""
        for relation in self._relations(_PACKAGE_RELATIONS, "/").values():
            if relation.kind == "officeDocument" and not relation.outside:
                return relation.target
        return "/word/document.xml"

    def properties(self) -> Any | None:
        """Return the root element of the core properties, if there are any."""
        for relation in self._relations(_PACKAGE_RELATIONS, "/").values():
            if relation.kind == "core-properties" and not relation.outside:
                return self.part(relation.target)
        return None

    def part(self, name: str) -> Any | None:
        """Return the root element of a part; None if there is no such part."""
        data = self._bytes(name)
        if data is None:
            return None
        if any(mark in data for mark in _ENTITIES):  # forbidden: ibid., 6.1.4 ("no DTD")
            raise self._broken(say.ENTITIES.of(part=name[1:]))
        if data.count(b"<") + data.count(b"=") > _MOST_MARKS:
            raise self._too_large(name)
        try:
            return parse_xml(data)
        except (SyntaxError, ValueError) as error:  # lxml's XMLSyntaxError is a SyntaxError
            raise self._broken(say.NOT_XML.of(part=name[1:])) from error

    def relations(self, name: str) -> dict[str, Relation]:
        """Return what a part refers to, by the id that it uses for it."""
        folder, _, file = name.rpartition("/")
        return self._relations(f"{folder}/_rels/{file}.rels", folder or "/")

    def _relations(self, name: str, folder: str) -> dict[str, Relation]:
        found: dict[str, Relation] = {}
        root = self.part(name)
        for element in () if root is None else root:
            target = element.get("Target", "")
            outside = element.get("TargetMode") == "External"
            if not outside:
                target = str(PackURI.from_rel_ref(folder, target))
            kind = element.get("Type", "").rpartition("/")[2]
            found[element.get("Id", "")] = Relation(kind, target, outside)
        return found

    def _bytes(self, name: str) -> bytes | None:
        stored = self._names.get(name.lower())
        if stored is None:
            return None
        most = min(_LARGEST_PART, self._left)
        try:
            with self._zip.open(stored) as file:
                data = file.read(most + 1)
        except _FAULTS as error:
            raise self._broken(say.NOT_UNPACKED.of(part=name[1:])) from error
        if len(data) > most:
            raise self._too_large(name)
        self._left -= len(data)
        return data

    def _broken(self, what: Said) -> SourceError:
        return SourceError(say.BROKEN_DOCX.of(source=self._source, what=what))

    def _too_large(self, name: str) -> SourceError:
        return SourceError(say.PART_TOO_LARGE.of(source=self._source, part=name[1:]))
