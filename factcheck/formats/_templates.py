"""The templates of the page, compiled once and kept where Python keeps its compiled modules.

To compile them anew costs each run as much as to write a page of two thousand links.
"""

import os
import pkgutil
import sys
from contextlib import suppress
from functools import cache
from hashlib import sha256
from importlib.util import cache_from_source
from pathlib import Path

from jinja2 import BytecodeCache, Environment, FunctionLoader, StrictUndefined
from jinja2.bccache import Bucket
from markupsafe import Markup

from factcheck import __version__
from factcheck.formats._safe import visible

_HERE = Path(__file__).parent
_DIGEST = 32
"""Bytes of the digest that a kept file begins with: damaged code could end the whole program."""


def text_of(name: str) -> str:
    """Return a file that lies beside this one."""
    # `importlib.resources` would cost more than all the files do.
    return (pkgutil.get_data(__package__, name) or b"").decode()


@cache
def environment() -> Environment:
    """Return what loads the templates; all that they print is made visible, then escaped."""
    return Environment(
        loader=FunctionLoader(text_of),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
        keep_trailing_newline=True,
        bytecode_cache=Compiled(_HERE),
    )


class Compiled(BytecodeCache):
    """Compiled templates of a folder, on the terms of compiled modules (PEP 3147).

    They are read if they were made from the same text, and written if Python may write those of
    modules, and can; nobody needs them.
    """

    def __init__(self, folder: Path) -> None:
        """Take the folder of the templates."""
        self._folder = folder

    def get_cache_key(self, name: str, filename: str | None = None) -> str:  # noqa: ARG002
        """Return the name of a template: they lie in one folder."""
        return name

    def get_source_checksum(self, source: str) -> str:
        """Return what changes with the text, and with what is done to it."""
        return super().get_source_checksum(f"{__version__}\n{source}")

    def load_bytecode(self, bucket: Bucket) -> None:
        """Read a template that was compiled before, if there is one and nothing of it is lost."""
        with suppress(OSError, NotImplementedError):
            kept = self._place(bucket).read_bytes()
            if kept[:_DIGEST] == sha256(kept[_DIGEST:]).digest():
                bucket.bytecode_from_string(kept[_DIGEST:])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Write a compiled template, whole or not at all, or leave it."""
        if sys.dont_write_bytecode:
            return
        code = bucket.bytecode_to_string()
        with suppress(OSError, NotImplementedError):
            place = self._place(bucket)
            place.parent.mkdir(exist_ok=True)
            new = place.with_name(f"{place.name}.{os.getpid()}.{id(bucket)}")
            file = new.open("xb")
            try:
                with file:
                    file.write(sha256(code).digest() + code)
                new.replace(place)
            finally:
                new.unlink(missing_ok=True)

    def _place(self, bucket: Bucket) -> Path:
        return Path(cache_from_source(str(self._folder / bucket.key)))


def _shown(value: object) -> object:
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value
