"""``factcheck figures --explain``: the place that is asked for, and what is told of it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from factcheck.errors import UsageError
from factcheck.plugins import Canvas
from factcheck.said import cli as say
from factcheck.settings import Settings

if TYPE_CHECKING:
    from factcheck.pipeline import Gathered


def place(
    _: click.Context, __: click.Parameter, value: str | None
) -> tuple[int, int | None] | None:
    """Read a line, or a line and a column, as the table of figures shows them."""
    if value is None:
        return None
    numbers = value.split(":", 1)
    if not all(one.isascii() and one.isdigit() and len(one) < 10 and int(one) for one in numbers):
        raise click.BadParameter(say.NO_PLACE.to("en", value=repr(value)))  # `_speech.refused`
    return int(numbers[0]), int(numbers[1]) if len(numbers) == 2 else None


def explained(
    gathered: Sequence["Gathered"],
    where: tuple[int, int | None],
    settings: Settings,
    canvas: Canvas,
) -> str:
    """Return why the figures at a place of the one article are what they are."""
    from factcheck import recognizers
    from factcheck.formats._explained import explanation

    if len(gathered) != 1:
        raise UsageError(say.ONE_ARTICLE.of())
    article = gathered[0].article
    within = article.offsets.in_text(*where)
    told, quiet = recognizers.explain(article, within, superlatives=settings.superlatives)
    if not told and not quiet:
        shown = ":".join(str(number) for number in where if number is not None)
        raise UsageError(say.NO_NUMBER.of(place=shown, source=article.source))
    return explanation(article, told, quiet, recognizers.rule, canvas)
