"""Articles and a short form of figures for the tests of this folder."""

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
