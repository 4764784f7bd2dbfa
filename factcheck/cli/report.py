"""``factcheck report``: show the last run again."""

import click

from factcheck.cli import _options as options
from factcheck.cli import _reporting as reporting
from factcheck.settings import Settings


@click.command()
@reporting.form
@options.output
@reporting.more
@options.configured
@options.remembered
@options.no_color
def report(
    *,
    settings: Settings,
    form: str | None,
    output: str | None,
    more: tuple[reporting.Wanted, ...],
    no_color: bool,
) -> int:
    """Write the reports of the last run again.

    Nobody is asked: the articles are read as they are now, and links have the verdicts of then.

    日本語

    前回のレポートをもう一度書きます。

    どこにも接続しません。記事は今の内容を読み、リンクの判定は前回のものを使います。
    """
    from factcheck.audit import checking
    from factcheck.cli import _show

    wishes, at = checking.again(settings)
    form = _show.form_for(form, output)
    _show.prepare(settings, more, output)
    outcome = checking.check(wishes, settings, at)
    paths = _show.write_reports(outcome.report, settings, more)
    _show.show(outcome.report, form, output, _show.canvas(settings, no_color=no_color))
    _show.close(outcome, paths, quiet=False, shown=form == "terminal" and output is None)
    return outcome.report.exit_code
