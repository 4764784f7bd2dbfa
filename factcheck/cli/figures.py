"""``factcheck figures``: list the figures."""

from contextlib import closing
from datetime import date

import click

from factcheck.cli import _explained
from factcheck.cli import _options as options
from factcheck.errors import UsageError
from factcheck.said import both
from factcheck.said import cli as say
from factcheck.settings import Settings


@click.command()
@options.targets
@click.option("--format", "form", type=click.Choice(["table", "jsonl"]), default="table",
              help=both("A table for people, or one JSON object a line.",
                        "人が読む表、または1行に1つの JSON"))  # fmt: skip
@click.option("--explain", "place", callback=_explained.place, metavar="LINE[:COLUMN]",
              help=both("Tell which rule and words made the figures there what they are.",
                        "その位置の数値が、どの規則と語からそう読まれたかを示す"))  # fmt: skip
@options.published
@options.lang
@options.jobs
@options.configured
@options.asking
@options.no_color
def figures(  # noqa: PLR0913 (one argument an option)
    *,
    settings: Settings,
    targets: tuple[str, ...],
    form: str,
    place: tuple[int, int | None] | None,
    published: date | None,
    lang: str | None,
    jobs: int | None,
    no_color: bool,
) -> int:
    """List the figures of articles.

    Amounts, dates, percentages, counts and more, each with its place, its words, its kind and
    its value. Nothing is written; only articles that are named by their URL are fetched.

    日本語

    記事の数値を一覧にします。

    金額、日付、割合、数量などを、位置・表記・種類・値とともに示します。
    何も書かず、接続するのは URL で指定した記事を読むときだけです。
    """
    from factcheck import audit
    from factcheck.audit import listing
    from factcheck.cli import _show

    wishes = audit.Wishes(targets, published=published, language=lang)
    canvas = _show.canvas(settings, no_color=no_color)
    if place is None:
        with closing(listing.figures(wishes, settings, form, canvas, jobs)) as parts:
            return _show.refuse(list(_show.parts(parts)))
    if form == "jsonl":
        raise UsageError(say.FOR_PEOPLE.of())
    gathered, refusals = audit.gather(wishes, settings)
    click.echo(_explained.explained(gathered, place, settings, canvas), nl=False)
    return _show.refuse(refusals)
