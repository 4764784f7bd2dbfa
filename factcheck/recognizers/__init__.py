"""Recognizers: text and language in, links and figures out. Each public file finds one kind.

The numerals are found once; each recognizer looks left and right of them; what overlaps is
resolved once. To add a kind of figure, write a file that holds one `Recognizer`.
"""

from collections.abc import Iterable
from decimal import localcontext
from functools import cache
from typing import TYPE_CHECKING

from factcheck.model.language import Language
from factcheck.model.records import Article, Figure, Link
from factcheck.model.text import Span
from factcheck.nouns import dataclass
from factcheck.plugins import Recognizer, discover, load, page
from factcheck.recognizers import _links, _references

if TYPE_CHECKING:
    from factcheck.model.explanations import Explanation
    from factcheck.recognizers._reading import Reading

FALLBACK = "en"
"""Language whose rules are used where an article's own language has none."""
_PRECISION = 200
"""Digits of arithmetic: a numeral of 40 digits, times a magnitude of 72 zeros, is still exact."""
DATES = "date"
"""Name of the recognizer that finds the dates of references."""
SUPERLATIVE = "superlative"
"""Name of the recognizer that can be switched off."""


@dataclass(frozen=True, slots=True)
class Recognized:
    """What was recognized in an article."""

    links: tuple[Link, ...]
    """Links of the markup and bare ones, in text order."""
    figures: tuple[Figure, ...]
    """Figures in reading order, without overlap."""


def recognize(article: Article, *, superlatives: bool = False) -> Recognized:
    """Return the links and figures of an article; never raises."""
    bare = _links.bare(article)
    found = figures(article, [link.span for link in bare], superlatives=superlatives)
    links = sorted((*article.links, *bare), key=lambda link: link.span)
    return Recognized(_references.annotate(article, links, lambda: found), found)


def links(article: Article) -> tuple[Link, ...]:
    """Return the links of an article, as `recognize` does, without its figures; never raises.

    Of the figures only the dates are looked for, and those only if lines of references may
    state them.
    """
    bare = _links.bare(article)

    def dates() -> tuple[Figure, ...]:
        wanted = [(DATES, load("factcheck.recognizers", DATES, Recognizer))]
        return _found(article, [link.span for link in bare], wanted)

    every = sorted((*article.links, *bare), key=lambda link: link.span)
    return _references.annotate(article, every, dates)


def figures(
    article: Article, skip: Iterable[Span] = (), *, superlatives: bool = False
) -> tuple[Figure, ...]:
    """Return the figures of an article's text in reading order; never raises.

    They overlap neither one another nor a span of ``skip``. Dates without a year and dates told
    from today are resolved from the article's date of publication. ``superlatives`` takes
    superlatives and firsts in, which are ranks without a number.
    """
    return _found(article, skip, _wanted(superlatives=superlatives))


def _found(
    article: Article, skip: Iterable[Span], wanted: Iterable[tuple[str, Recognizer]]
) -> tuple[Figure, ...]:
    # 10 ms that a run for links alone does without
    from factcheck.recognizers._reading import read  # noqa: PLC0415
    from factcheck.recognizers._resolve import resolve  # noqa: PLC0415
    from factcheck.recognizers._rows import in_rows  # noqa: PLC0415

    with localcontext(prec=_PRECISION):
        reading = read(article, language_of(article.language))
        found = (figure for _, recognizer in wanted for figure in reading.found(recognizer.find))
        taken = [*skip, *_left_out(reading)]
        resolved = resolve(found, taken)
        rows = in_rows(reading, resolved)
        return rows if rows is resolved else resolve(rows, taken)


def explain(
    article: Article, within: Span, *, superlatives: bool = False
) -> tuple[tuple["Explanation", ...], tuple[tuple[Span, str], ...]]:
    """Return why the figures that touch a stretch of the text are what they are.

    Returned beside are the places of the numbers there that are no figures, with the reasons.
    """
    from factcheck.recognizers import _explanation  # noqa: PLC0415 (few runs explain)
    from factcheck.recognizers._reading import read  # noqa: PLC0415 (as above)

    found = recognize(article, superlatives=superlatives).figures
    with localcontext(prec=_PRECISION):
        reading = read(article, language_of(article.language))
        wanted = _wanted(superlatives=superlatives)
        told = [one for one in found if one.span.touches(within)]
        skipped = [*(link.span for link in _links.bare(article)), *_left_out(reading)]
        silent = _explanation.quiet(reading, within, found, skipped)
        return tuple(_explanation.explain(reading, told, wanted)), tuple(silent)


def rule(name: str) -> str:
    """Return the first paragraph of a recognizer's page: what it finds, with examples."""
    return " ".join(page("factcheck.recognizers", name).partition("\n\n")[0].split())


def language_of(code: str) -> Language:
    """Return the language of a BCP 47 code by its primary subtag, else English."""
    try:
        return load("factcheck.languages", code.lower().partition("-")[0], Language)
    except KeyError:
        return load("factcheck.languages", FALLBACK, Language)


def _left_out(reading: "Reading") -> list[Span]:
    """Return the places of unit notes and titles, in which no figure stands."""
    from factcheck.recognizers._tables import tables  # noqa: PLC0415 (as above)
    from factcheck.recognizers._titles import titles  # noqa: PLC0415 (as above)

    notes = (span for table in reading.once(tables).values() for span in table.notes())
    return [*notes, *titles(reading)]


def _wanted(*, superlatives: bool) -> list[tuple[str, Recognizer]]:
    return [pair for pair in _recognizers() if superlatives or pair[0] != SUPERLATIVE]


@cache
def _recognizers() -> tuple[tuple[str, Recognizer], ...]:
    return tuple(discover("factcheck.recognizers", Recognizer).items())
