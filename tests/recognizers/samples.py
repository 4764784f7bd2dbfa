"""Articles and a short form of figures for the tests of this folder."""

import sys
from collections.abc import Callable
from datetime import date

from factcheck.model.records import Article, Figure
from factcheck.model.text import TextBuilder
from factcheck.model.values import Period, Quantity, TimeOfDay, clock_text, number_text


def article(text: str, language: str = "ja", published: date | None = None) -> Article:
    """Return an article that is nothing but its text."""
    builder = TextBuilder(text)
    builder.copy(0, len(text))
    return Article(
        source="-", text=text, title=None, language=language, published=published, dated_by=None,
        ids=frozenset(), blocks=(), links=(), offsets=builder.offsets(), digest="",
    )  # fmt: skip


def shown(figure: Figure) -> str:
    """Return ``kind low..high unit, hedge``; dates as EDTF and relative duration."""
    words = [figure.kind]
    value = figure.value
    if isinstance(value, Quantity):
        ends = [number_text(end) if end is not None else "" for end in (value.low, value.high)]
        words.append(ends[0] if ends[0] == ends[1] else "..".join(ends))
        words.append(value.unit or "")
    elif isinstance(value, TimeOfDay):
        ends = [clock_text(end) for end in (value.first or 0, value.last or 0)]
        words.append(ends[0] if ends[0] == ends[1] else "..".join(ends))
    elif isinstance(value, Period):
        words += [value.edtf or "", value.relative or ""]
    text = " ".join(filter(None, words))
    return f"{text}, {figure.hedge}" if figure.hedge else text


def calls_of(work: Callable[[], object], *, built_in: bool = False) -> int:
    """Return how many calls of Python some work takes, on any machine the same.

    Those of what is ``built_in``, such as a search through a text, are counted if they shall be.
    """
    counted = {"call", "c_call"} if built_in else {"call"}
    count = 0

    def tick(_: object, event: str, __: object) -> None:
        nonlocal count
        count += event in counted

    before = sys.getprofile()
    sys.setprofile(tick)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count
