"""``factcheck figures``: list the figures."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import click

from factcheck.cli import _options as options
from factcheck.errors import UsageError
from factcheck.plugins import Canvas
from factcheck.settings import Settings

if TYPE_CHECKING:
    from factcheck.pipeline import Gathered


def _place(
    _: click.Context, __: click.Parameter, value: str | None
) -> tuple[int, int | None] | None:
    """Read a line, or a line and a column, as the table of figures shows them."""
    if value is None:
        return None
    numbers = value.split(":", 1)
    if not all(one.isascii() and one.isdigit() and int(one) for one in numbers):
        raise click.BadParameter(f"{value!r} is no place; give LINE or LINE:COLUMN, as in 12:5.")
    return int(numbers[0]), int(numbers[1]) if len(numbers) == 2 else None


@click.command()
@options.targets
@click.option("--format", "form", type=click.Choice(["table", "jsonl"]), default="table",
              help="A table for people, or one JSON object a line.")  # fmt: skip
@click.option("--explain", "place", callback=_place, metavar="LINE[:COLUMN]",
              help="Tell which rule and words made the figures there what they are.")  # fmt: skip
@options.published
@options.lang
@options.allow_private
@options.configured
@options.no_color
def figures(  # noqa: PLR0913 (one argument an option)
    *,
    settings: Settings,
    targets: tuple[str, ...],
    form: str,
    place: tuple[int, int | None] | None,
    published: date | None,
    lang: str | None,
    allow_private: bool,
    no_color: bool,
) -> int:
    """List the figures of articles.

    Amounts, dates, percentages, counts and more, each with its place, its words, its kind and
    its value. Nothing is written, nobody is asked.
    """
    from factcheck import audit, formats
    from factcheck.cli import _show

    wishes = audit.Wishes(targets, published=published, language=lang)
    settings = options.with_private(settings, allow_private=allow_private)
    if place is not None and form == "jsonl":
        raise UsageError("--explain is for people; leave --format jsonl out.")
    gathered, refusals = audit.gather(wishes, settings)
    if form == "jsonl":
        rows = (
            formats.figure_row(one.article, figure) for one in gathered for figure in one.figures
        )
        text = formats.jsonl(rows)
    elif place is not None:
        text = _explained(gathered, place, settings, _show.canvas(no_color=no_color))
    else:
        found = [(one.article, one.figures) for one in gathered]
        text = formats.figures_table(found, _show.canvas(no_color=no_color))
    click.echo(text, nl=False)
    return _show.refuse(refusals)


def _explained(
    gathered: Sequence["Gathered"],
    place: tuple[int, int | None],
    settings: Settings,
    canvas: Canvas,
) -> str:
    """Return why the figures at a place of the one article are what they are."""
    from factcheck import formats, recognizers

    if len(gathered) != 1:
        raise UsageError("--explain tells of one article; name that one.")
    article = gathered[0].article
    within = article.offsets.in_text(*place)
    told, quiet = recognizers.explain(article, within, superlatives=settings.superlatives)
    if not told and not quiet:
        where = ":".join(str(number) for number in place if number is not None)
        raise UsageError(
            f"No number stands at {where} of {article.source}; "
            f"list the places with: factcheck figures {article.source}"
        )
    return formats.explanation(article, told, quiet, recognizers.rule, canvas)
