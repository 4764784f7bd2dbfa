"""What an audit writes, prints, and hands on to whoever is to be notified."""

import re
import shlex
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli._files import shown_path, write
from factcheck.errors import UsageError
from factcheck.said import both, cli
from factcheck.said import nightly as say
from factcheck.settings import Settings

if TYPE_CHECKING:
    from factcheck.audit.nightly import Outcome

PAGE = "audit.md"
"""The rolling report for people, in the folder for reports."""
PATIENCE = 60.0
"""Seconds that the command that is notified may take."""
quiet = click.option(
    "-q",
    "--quiet",
    is_flag=True,
    help=both("Print nothing unless something has changed.", "変化がなければ何も表示しない"),
)
_SPAN = re.compile(r"(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?")


def seconds(_: click.Context, __: click.Parameter, value: Any) -> float | None:
    """Return the seconds of a time such as ``90s``, ``20m`` or ``1h30m``, or refuse it."""
    if value is None:
        return None
    found = _SPAN.fullmatch(value.strip())
    total = 0
    if found:
        hours, minutes, rest = (int(number or 0) for number in found.groups())
        total = 3600 * hours + 60 * minutes + rest
    if not total:
        raise UsageError(say.BAD_BUDGET.of(value=repr(value)))
    return float(total)


def vantage(_: click.Context, __: click.Parameter, value: Any) -> str | None:
    """Return a label that fits on a line, or refuse it."""
    if value is not None and not (value.strip() and value.isprintable()):
        raise UsageError(say.BAD_VANTAGE.of())
    return value if value is None else str(value).strip()


def command(_: click.Context, __: click.Parameter, value: Any) -> list[str] | None:
    """Return the words of a command whose program is there, or refuse it: no shell reads it.

    Messages name the program alone: what it is given may be a password.
    """
    if value is None:
        return None
    try:
        words = shlex.split(value)
    except ValueError as error:
        raise UsageError(say.BAD_COMMAND.of(why=error)) from error
    if not words or shutil.which(words[0]) is None:
        raise UsageError(say.NO_COMMAND.of(command=repr(words[0] if words else value)))
    return words


def told(outcome: "Outcome", settings: Settings, notify: list[str] | None, *, quiet: bool) -> None:
    """Write the reports, print what is new, and notify whoever wants to know of changes.

    The report for machines is written last: it is what the next audit compares with, so news of
    which nobody could be notified is news again. Raises `UsageError` if the command fails,
    `StorageError` if a report cannot be written.
    """
    from factcheck.audit.nightly import REPORT
    from factcheck.formats import _rolling

    tongue = settings.tongue
    folder = settings.root / settings.reports
    write(folder / PAGE, _rolling.markdown(outcome.report, tongue))
    if not quiet or outcome.news:
        for line in _rolling.terminal(outcome.report, outcome.news, tongue):
            click.echo(line)
    for sentence in outcome.notices:
        click.echo(f"factcheck: {sentence.to(tongue)}", err=True)
    if not quiet:
        if outcome.left:
            click.echo(f"factcheck: {say.LEFT_OVER.to(tongue, count=outcome.left)}", err=True)
        if outcome.tally.offline:
            lost = say.OFFLINE.to(tongue, count=outcome.tally.offline)
            click.echo(f"factcheck: {lost}", err=True)
        paths = " ".join(shown_path(folder / name) for name in (PAGE, REPORT))
        click.echo(cli.REPORTS.to(tongue, paths=paths), err=True)
    if notify and outcome.news:
        _notify(notify, folder / PAGE)
    write(folder / REPORT, _rolling.json_lines(outcome.report))


def show_due(outcome: "Outcome", settings: Settings) -> None:
    """Print how many links are due, and which come first."""
    tongue = settings.tongue
    if not outcome.left:
        click.echo(say.NONE_DUE.to(tongue))
        return
    links = outcome.report.counts.links
    click.echo(say.DUE.to(tongue, count=f"{outcome.left:,}", links=f"{links:,}"))
    for url in outcome.first:
        click.echo(f"  {url}")


def _notify(words: list[str], report: Path) -> None:
    """Give a command the report on its standard input; what it prints goes where ours does."""
    import subprocess

    try:
        with report.open("rb") as file:
            code = subprocess.run(words, stdin=file, timeout=PATIENCE, check=False).returncode  # noqa: S603 (as asked for, and no shell)
        why = f"exit code {code}" if code else ""
    except subprocess.TimeoutExpired:
        why = f"no end after {PATIENCE:.0f} s"
    except OSError as error:
        why = error.strerror or str(error)
    if why:
        told = say.NOT_NOTIFIED.of(command=shlex.quote(words[0]), why=why, path=shown_path(report))
        raise UsageError(told)
