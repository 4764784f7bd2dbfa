"""The contracts (`Reader`, `Recognizer`, `Check`, `Format`) and `discover()`.

The fifth one, `Language`, is a noun: `factcheck.model.language`.

A public file in a family's folder holds exactly one value of the family's type, and its name is
the file's name. `_x.py` is a helper.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from inspect import getdoc
from types import ModuleType
from typing import TYPE_CHECKING, TypeVar

from factcheck.model.words import CheckFamily, FigureKind, Severity
from factcheck.nouns import dataclass
from factcheck.said import Tongue

if TYPE_CHECKING:  # to know what a family is called, no noun need be loaded
    from factcheck.model.records import Article, Evidence, Figure, Finding, Report

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Document:
    """Bytes from a source, and what the caller knows of them: the input of a reader."""

    source: str
    """The path as given, the URL, or ``-``."""
    data: bytes
    """The bytes."""
    media_type: str | None = None
    """Media type declared outside the bytes (HTTP header), lower case, if any."""
    charset: str | None = None
    """Character set declared outside the bytes (HTTP header), if any."""
    published: date | None = None
    """Date of publication given by the user, if any; it wins over what the bytes state."""
    language: str | None = None
    """Language given by the user, if any; it wins over what the bytes state."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Turns bytes of one format into an `Article`."""

    suffixes: tuple[str, ...]
    """File name endings it reads, lower case with the dot; the first is the usual one."""
    media_types: tuple[str, ...]
    """Media types it reads, lower case, without parameters."""
    read: Callable[[Document], Article]
    """Reads; raises `SourceError` where the bytes are not of this format."""
    is_sure: Callable[[bytes], bool] | None = None
    """Tells bytes that are of this format and can be of no other, whatever their name says."""


@dataclass(frozen=True, slots=True)
class Recognizer:
    """Finds figures of some kinds in one language's text."""

    kinds: tuple[FigureKind, ...]
    """The kinds of figure it can return."""
    find: Callable[..., Iterable[Figure]]
    """Takes a reading of the text (see ``recognizers``) and yields figures in text order."""


@dataclass(frozen=True, slots=True)
class Check:
    """Turns evidence into findings. Its module docstring is its page in ``factcheck explain``."""

    severity: Severity
    """Default severity of its findings."""
    family: CheckFamily
    """What it looks at."""
    run: Callable[[Evidence], Iterable[Finding]]
    """Yields findings; never raises for what an article or the web may hold."""


@dataclass(frozen=True, slots=True)
class Canvas:
    """What a format may know of the place where its text will be shown."""

    width: int = 80
    """Columns of the terminal."""
    color: bool = False
    """Whether ANSI colors may be used."""
    tongue: Tongue = "en"
    """The language of what stands around the words of articles; reports have their own."""


@dataclass(frozen=True, slots=True)
class Format:
    """Renders a report as text."""

    suffix: str
    """Ending of the file it is written to, with the dot."""
    render: Callable[[Report, Canvas], str]
    """Renders; the same report and canvas give the same text, byte for byte."""
    pieces: Callable[[Report, Canvas], Iterator[str]] | None = None
    """Yields the same text in pieces, for reports that are too large to be held whole."""
    stem: str = "report"
    """Name of that file without its ending."""

    @property
    def file(self) -> str:
        """The name of the file it is written to."""
        return self.stem + self.suffix

    def parts(self, report: Report, canvas: Canvas) -> Iterator[str]:
        """Yield the text in pieces where there are any, else whole."""
        return self.pieces(report, canvas) if self.pieces else iter((self.render(report, canvas),))


class PluginError(Exception):
    """A file in a family's folder breaks the family's contract: a mistake in factcheck itself."""


@cache
def names(package: str) -> tuple[str, ...]:
    """Return the names of a family's members, sorted, without importing them or the family.

    A member's name is its file's name with ``-`` for ``_``.
    """
    family = find_spec(package)
    folders = family.submodule_search_locations if family else None
    found = {name for folder in folders or () for name in _held(folder)}
    return tuple(sorted(name.replace("_", "-") for name in found if not name.startswith("_")))


def _held(folder: str) -> Iterator[str]:
    """Yield the names of the modules in a folder.

    `pkgutil` takes ten times as long over it, but it knows archives, too.
    """
    if os.path.isdir(folder):  # noqa: PTH112 (thrice as fast as by `Path`)
        for file in os.scandir(folder):
            name, _, ending = file.name.rpartition(".")
            if ending in {"py", "pyc"} and "." not in name:  # as in ._ja.py, .#ja.py, ja.old.py
                yield name
        return
    import pkgutil  # noqa: PLC0415 (only there)

    yield from (module.name for module in pkgutil.iter_modules([folder]))


def load(package: str, name: str, kind: type[T]) -> T:
    """Return the one value of type ``kind`` in the family's file of that name.

    Raises `PluginError` if the file holds none or two, `KeyError` if there is no such member.
    """
    if name not in names(package):
        raise KeyError(name)
    module = _module(package, name)
    values = [
        value
        for key, value in vars(module).items()
        if isinstance(value, kind) and not key.startswith("_")
    ]
    if len(values) != 1:
        message = f"{module.__name__} holds {len(values)} values of {kind.__name__}, not one"
        raise PluginError(message)
    return values[0]


def discover(package: str, kind: type[T]) -> dict[str, T]:
    """Return all members of a family by name, in the order of their names."""
    return {name: load(package, name, kind) for name in names(package)}


def page(package: str, name: str) -> str:
    """Return the docstring of a member's file: for a check, its page."""
    return getdoc(_module(package, name)) or ""


def _module(package: str, name: str) -> ModuleType:
    return import_module(f"{package}.{name.replace('-', '_')}")
