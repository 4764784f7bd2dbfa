"""``factcheck check``: the main job."""

from datetime import date
from typing import Literal

import click

from factcheck import plugins
from factcheck.cli import _options as options
from factcheck.model.words import Severity
from factcheck.settings import Settings

FORMATS = plugins.names("factcheck.formats")
FAIL_ON = [*(severity.value for severity in Severity), "never"]


@click.command()
@options.targets
@click.option("--format", "form", type=click.Choice(FORMATS), help="What is printed or goes to "
              "--output; default: terminal, or what --output ends in.")  # fmt: skip
@click.option("--output", metavar="FILE", help="File for --format; - is standard output.")
@click.option("--fail-on", type=click.Choice(FAIL_ON), help="Least severity that makes the exit "
              "code 1; default: error.")  # fmt: skip
@click.option("--only", type=click.Choice(["links", "figures"]), help="Check only these.")
@click.option("--offline", is_flag=True, help="Ask nobody; believe what is fresh in the history.")
@click.option("--refresh", is_flag=True, help="Probe links again that were probed lately.")
@options.published
@options.lang
@options.configured
@options.asking
@options.quiet
@click.option("-v", "--verbose", is_flag=True, help="Print each link as it is probed.")
@options.no_color
def check(  # noqa: PLR0913 (one argument an option)
    *,
    settings: Settings,
    targets: tuple[str, ...],
    form: str | None,
    output: str | None,
    fail_on: str | None,
    only: Literal["links", "figures"] | None,
    offline: bool,
    refresh: bool,
    published: date | None,
    lang: str | None,
    quiet: bool,
    verbose: bool,
    no_color: bool,
) -> int:
    """Check links and figures of articles, and write reports.

    Reads the articles (those of the settings if none is named), probes their links, lists the
    figures that wait for a person, and writes reports/. claims/ is read, never written.

    \b
    Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 usage, settings, a broken
    catalogue or an unreadable article; 3 nothing could be checked for want of a network.
    """
    from factcheck import audit
    from factcheck.cli import _show

    settings = options.changed(settings, fail_on=fail_on)
    wishes = audit.Wishes(targets, only, offline, refresh, published=published, language=lang)
    form = _show.form_for(form, output)
    _show.prepare(settings)
    outcome = audit.check(
        wishes, settings, options.now(), _show.verbose if verbose else _show.progress
    )
    paths = _show.write_reports(outcome.report, settings)
    if not quiet or output:
        _show.show(outcome.report, form, output, _show.canvas(no_color=no_color))
    _show.close(outcome, paths, quiet=quiet, shown=form == "terminal" and output is None)
    return outcome.report.exit_code
