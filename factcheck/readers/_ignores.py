"""Comments in an article that speak to factcheck: ``<!-- factcheck: ignore[dead-link] why -->``."""

import re
from collections.abc import Iterator

from factcheck.model.findings import Ignore
from factcheck.model.late import late
from factcheck.model.text import Span

_BEGIN = late(r"<!--\s{0,9}factcheck:\s{0,9}")
_ORDER = late(r"ignore\[([^\[\]]*)\]\s*(.*)", re.DOTALL)
_LONGEST = 2000
"""Characters of a comment that are read; an unclosed one would else be read again for each."""


def ignores(source: str, start: int, end: int) -> Iterator[Ignore]:
    """Yield what the comments in ``source[start:end]`` ask for; what is not understood is empty."""
    for begun in _BEGIN.finditer(source, start, end):
        close = source.find("-->", begun.end(), min(end, begun.end() + _LONGEST))
        if close < 0:
            continue
        at = Span(begun.start(), close + 3)
        order = _ORDER.fullmatch(source[begun.end() : close].strip())
        names = order[1].split(",") if order else []
        checks = tuple(name.strip() for name in names if name.strip())
        yield Ignore(at, checks, " ".join(order[2].split()) if order else "")
