"""Why a file of TOML could not be read: a short phrase, and the place of a mistake in it."""

import re

from factcheck.said import Said
from factcheck.said.mistakes import NOT_UTF8

_PLACE = re.compile(r" ?\(at (?:line (\d+), column (\d+)|end of document)\)")


def why(error: OSError | UnicodeDecodeError) -> Said | str:
    """Return what the system says, or the first byte (from 0) and line that is not UTF-8."""
    if isinstance(error, OSError):
        return error.strerror or type(error).__name__
    line = error.object.count(b"\n", 0, error.start) + 1
    return NOT_UTF8.of(byte=error.start, line=line)


def spot(error: ValueError, text: str) -> tuple[str, str]:
    """Return ``line:column``, from 1, of a mistake in a text, and what it is, without that.

    ``error`` is what `tomllib` says; it names no place for the end of the text.
    """
    found = _PLACE.search(str(error))
    line, column = text.count("\n") + 1, len(text) - text.rfind("\n")
    if found and found[1]:
        line, column = int(found[1]), int(found[2])
    return f"{line}:{column}", _PLACE.sub("", str(error)).rstrip(".")
