"""The year that a number is told for, where a passage tells of several: 1.3% in 2025, 1.5% in 2026.

Pages of forecasts and results give one thing for one year after another. Each number belongs to
the year nearest to it with no other number of its kind between.
"""

import re
from collections.abc import Sequence

from factcheck.comparing import _days
from factcheck.comparing._context import Context
from factcheck.comparing._index import Index
from factcheck.model.passages import Passage
from factcheck.model.records import Figure

_SENTENCE = re.compile(r"[。;\n]|[.!?] ")
_HEADED = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:年度?|[EeFfPp]|予|会)?(?![\d/-])")
"""A year at the head of a column, with the mark of a forecast or without."""
_ROW = 12
"""Cells of a row on either side that are looked at."""
_JOINED = re.compile(r"\s?(?:in|for|of|during|by)\s(?:the\s)?(?:year\s|fiscal\s)?\Z", re.IGNORECASE)
"""What ties an English number to the year behind it."""


def sign(
    mine: Figure, sentence: Context, other: Figure, index: Index, place: int
) -> tuple[str, float] | None:
    """Return whether a number of a passage is told for the sentence's year, or for another one.

    None where a year is untold, and where the page tells no such number for the sentence's year.
    """
    passage = index.page.passages[place]
    one = _of_text(mine, sentence.figures, sentence.text, sentence.language, 1)
    told = _headed(passage) if passage.spot == "table" else _in_text(other, passage, index)
    if one is None:
        return _of_old(sentence, told, other, index, place) if passage.spot == "table" else None
    if told is None or told == one:
        return None if told is None else ("year-met", 1.0)
    unmet = passage.spot != "table" and _is_told_for(one, other, index, place)
    return ("year-unmet", 1.0) if unmet else None


def _of_old(
    sentence: Context, told: int | None, other: Figure, index: Index, place: int
) -> tuple[str, float] | None:
    """Return whether a cell is of a year before the newest, for a sentence that tells no year."""
    now = index.published
    if told is None or now is None or told >= now.year or _OLD.search(sentence.text):
        return None
    newer = any(_is_told_for(year, other, index, place) for year in (now.year, told + 1))
    return ("old-column", 1.0) if newer else None


_OLD = re.compile(
    r"前年|前期|昨年|昨季|前の|前回|以来|年前|ぶり|から|year (?:ago|earlier)|last year|previous|"
    r"prior|compared|from|since"
)
"""Words of a sentence that speaks of what was before as well."""


def _headed(passage: Passage) -> int | None:
    """Return the one year that the head of a cell's column names, or else all above it."""
    above = passage.about.removesuffix(passage.label).rstrip(" |")
    for words in (above.rpartition(" | ")[2], passage.about):
        years = {int(found[1]) for found in _HEADED.finditer(words)}
        if years:
            return years.pop() if len(years) == 1 else None
    return None


def _in_text(figure: Figure, passage: Passage, index: Index) -> int | None:
    return _of_text(figure, index.dated(passage), passage.text, index.page.language, 2)


def _is_told_for(year: int, other: Figure, index: Index, place: int) -> bool:
    """Tell whether the same sentence or row has another number of the kind, told for a year."""
    passage = index.page.passages[place]
    if passage.spot != "table":
        return any(
            _in_text(one, passage, index) == year
            for one in passage.figures
            if one.kind == other.kind and one is not other
        )
    near = index.page.passages[max(0, place - _ROW) : place + _ROW + 1]
    return any(
        (cell.block, cell.label) == (passage.block, passage.label) and _headed(cell) == year
        for cell in near
    )


def _of_text(
    figure: Figure, figures: Sequence[Figure], text: str, language: str, least: int
) -> int | None:
    """Return the year a number is told for, if its text tells of ``least`` years or more."""
    dated = [(one, _days.year_of(one)) for one in figures if one.kind == "date"]
    if len({year for _, year in dated if year}) < least or any(
        _days.is_fiscal(one) for one, _ in dated
    ):
        return None
    alone = [one for one, year in dated if year and one.span.end <= figure.span.start]
    if least == 1 and len(dated) == len(alone) == 1:
        between = text[alone[0].span.end : figure.span.start]
        if not _OLD.search(between) and not _SENTENCE.search(between):
            return _days.year_of(alone[0])
    rivals = [one.span for one in figures if one.kind == figure.kind and one is not figure]
    near: list[tuple[int, int]] = []
    for one, year in dated:
        start, end = sorted((one.span, figure.span))
        between = text[start.end : end.start]
        parted = any(start.end <= span.start < end.start for span in rivals)
        if year is None or parted or _SENTENCE.search(between):
            continue
        behind = one.span.start > figure.span.start
        tied = behind and language == "en" and _JOINED.match(between) is not None
        near.append((-1 if tied else len(between), year))
    return min(near)[1] if near else None
