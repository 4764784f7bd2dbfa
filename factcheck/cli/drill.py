"""``factcheck drill``: what the checks find of slips that are planted."""

import json
from datetime import date

import click

from factcheck.cli import _options as options
from factcheck.said import both
from factcheck.settings import Settings

_ENOUGH = 0.95
"""Share of the planted slips that must be caught for exit code 0."""


@click.command()
@options.targets
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table",
              help=both("A table for people, or JSON.", "人が読む表、または JSON"))  # fmt: skip
@options.published
@options.lang
@options.configured
@options.asking
def drill(
    *,
    settings: Settings,
    targets: tuple[str, ...],
    form: str,
    published: date | None,
    lang: str | None,
) -> int:
    """Plant slips in copies of articles; tell which are caught.

    Days of the week, dates, magnitudes, conversions and shares are changed one at a time, in
    memory only. Exit code 1 if less than 95 % are caught, or if an article as it is has findings.

    日本語

    記事の写しに誤りを仕込み、検査が見つけるかを確かめます。

    曜日・日付・桁・換算・割合を1か所ずつ変えて試します(ファイルは変えません)。発見が 95% に
    満たないか、元の記事に指摘があれば終了コード 1 です。
    """
    from factcheck import audit
    from factcheck.audit.drill import drill as drilled
    from factcheck.cli import _drilled, _show

    found = drilled(audit.Wishes(targets, published=published, language=lang), settings)
    if form == "json":
        click.echo(json.dumps(_drilled.data(found), ensure_ascii=False, indent=2))
    else:
        click.echo(_drilled.text(found, settings.tongue), nl=False)
    enough = found.caught >= _ENOUGH * len(found.tried)
    return _show.refuse(found.refusals) or int(not enough or bool(found.before))
