"""The sentences that the catalogue keeps, found without parsing its files: 80,000 in a second.

Only what stands on one line (as factcheck writes it) is found; whatever else a file holds, mistakes
too, is passed over: whoever needs a file whole uses `catalog.load`.
"""

import re
import tomllib
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

from factcheck.nouns import dataclass

_HEAD = re.compile(r'^(article|language)[ \t]*=[ \t]*"([^"\\\n]*)"', re.MULTILINE)
_DAY = re.compile(r"^published[ \t]*=[ \t]*(\d{4}-\d{2}-\d{2})\b", re.MULTILINE)
_WORDS = re.compile(
    r"^(?:quote|statement)[ \t]*=[ \t]*(\"(?:[^\"\\\n]|\\.)*\"|'[^'\n]*')[ \t]*(?:#.*)?$",
    re.MULTILINE,
)
_LINE = re.compile(r"^line[ \t]*=[ \t]*(\d{1,9})\b", re.MULTILINE)
_CLAIM = "\n[[claim]]"
_TABLE = "\n[["
_SILENT = re.compile(r'^(?:heads[ \t]*=|status[ \t]*=[ \t]*"retired")', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence of the catalogue."""

    file: "File"
    """Where it is kept."""
    words: str
    """The article's words, or the catalogue keepers' statement where none are kept."""
    at: int
    """Its place in the file's text."""

    @property
    def line(self) -> int:
        """Line of the article where it stood, from 1; 0 if it is there no more, or unknown."""
        found = _LINE.search(self._block)
        return int(found[1]) if found else 0

    @property
    def stands_alone(self) -> bool:
        """Whether it says all by itself (it stands under no `heads`), and is not retired."""
        return _SILENT.search(self._block) is None

    @property
    def _block(self) -> str:
        start, text = max(self.file.text.rfind(_CLAIM, 0, self.at), 0), self.file.text
        end = start
        while (end := text.find(_TABLE, end + 1)) >= 0 and text.startswith("\n[[claim.", end):
            continue
        return text[start : end if end >= 0 else len(text)]


@dataclass(frozen=True, slots=True)
class File:
    """A file of the catalogue."""

    article: str
    """Name of its article."""
    language: str
    """Language of its article; empty if it is not told."""
    published: date | None
    """When the article was published, if known."""
    text: str
    """The text of the file."""

    def quotes(self) -> Iterator[Quote]:
        """Yield its sentences, the article's words before any statement of them."""
        for found in _WORDS.finditer(self.text):
            yield Quote(self, _plain(found[1]), found.start())


def read(path: Path) -> File | None:
    """Return a file of the catalogue, None if it cannot be read or names no article."""
    try:
        text = path.read_bytes().decode("utf-8").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError):
        return None
    first = text.find(_TABLE)
    head = text if first < 0 else text[:first]
    named = dict(_HEAD.findall(head))
    if "article" not in named:
        return None
    published = None
    if day := _DAY.search(head):
        with suppress(ValueError):
            published = date.fromisoformat(day[1])
    return File(named["article"], named.get("language", ""), published, text)


def _plain(words: str) -> str:
    if "\\" not in words or words.startswith("'"):
        return words[1:-1]
    try:
        return str(tomllib.loads(f"x = {words}")["x"])
    except tomllib.TOMLDecodeError:
        return ""
