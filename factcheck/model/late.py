"""Regular expressions that are compiled when they are first used.

A run uses few of the expressions its modules name: compiling all of them took longer than reading
a page.
"""

import re
from functools import cache, cached_property
from typing import Any, AnyStr, Generic, cast


class Late(Generic[AnyStr]):
    """Stands for an expression; its first use compiles it, further ones find its methods here."""

    def __init__(self, written: AnyStr, flags: int) -> None:
        """Take what `re.compile` takes."""
        self._written: AnyStr = written
        self._flags = flags

    @cached_property
    def made(self) -> re.Pattern[AnyStr]:
        """The compiled expression."""
        return re.compile(self._written, self._flags)

    def __getattr__(self, name: str) -> Any:
        """Return what the compiled expression has by that name, and keep it."""
        if name.startswith("_"):
            raise AttributeError(name)
        self.__dict__[name] = found = getattr(self.made, name)
        return found


def late(written: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return an expression as `re.compile` does, compiled when it is first used.

    A mistake in it (`re.error`) shows then. It has all that a pattern has, but ``isinstance`` and
    the functions of ``re`` know it for none, and a match names the compiled one as its own.
    """
    return cast("re.Pattern[AnyStr]", Late(written, flags))


@cache
def compiled(written: str) -> re.Pattern[str]:
    """Return an expression that a language tells, compiled when it is first asked for.

    The same words asked for in several places are compiled once.
    """
    return re.compile(written)
