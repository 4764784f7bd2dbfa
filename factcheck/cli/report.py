"""``factcheck report``: show the last run again."""

import click

from factcheck import plugins
from factcheck.cli import _options as options
from factcheck.settings import Settings


@click.command()
@click.option("--format", "form", type=click.Choice(plugins.names("factcheck.formats")),
              help="What is printed or goes to --output.")  # fmt: skip
@click.option("--output", metavar="FILE", help="File for --format; - is standard output.")
@options.configured
@options.no_color
def report(*, settings: Settings, form: str | None, output: str | None, no_color: bool) -> int:
    """Write the reports of the last run again.

    Nobody is asked: the articles are read as they are now, and links have the verdicts of then.
    """
    from factcheck import audit
    from factcheck.cli import _show

    wishes, at = audit.again(settings)
    form = _show.form_for(form, output)
    _show.prepare(settings)
    outcome = audit.check(wishes, settings, at)
    paths = _show.write_reports(outcome.report, settings)
    _show.show(outcome.report, form, output, _show.canvas(no_color=no_color))
    _show.close(outcome, paths, quiet=False, shown=form == "terminal" and output is None)
    return outcome.report.exit_code
