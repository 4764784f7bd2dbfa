"""``factcheck report``: show the last run again."""

import click

from factcheck import plugins
from factcheck.cli import _options as options
from factcheck.said import both
from factcheck.settings import Settings


@click.command()
@click.option("--format", "form", type=click.Choice(plugins.names("factcheck.formats")),
              help=both("What is printed or goes to --output.",
                        "画面または --output に出す形式"))  # fmt: skip
@options.output
@options.configured
@options.no_color
def report(*, settings: Settings, form: str | None, output: str | None, no_color: bool) -> int:
    """Write the reports of the last run again.

    Nobody is asked: the articles are read as they are now, and links have the verdicts of then.

    日本語

    前回のレポートをもう一度書きます。

    どこにも接続しません。記事は今の内容を読み、リンクの判定は前回のものを使います。
    """
    from factcheck import audit
    from factcheck.cli import _show

    wishes, at = audit.again(settings)
    form = _show.form_for(form, output)
    _show.prepare(settings)
    outcome = audit.check(wishes, settings, at)
    paths = _show.write_reports(outcome.report, settings)
    _show.show(outcome.report, form, output, _show.canvas(settings, no_color=no_color))
    _show.close(outcome, paths, quiet=False, shown=form == "terminal" and output is None)
    return outcome.report.exit_code
