"""What a run shows: the reports it writes, and what it prints."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck import plugins
from factcheck.audit import Refusal
from factcheck.cli._files import require_file, require_writable, shown_path, write
from factcheck.cli._reporting import Presentation, Wanted, require_distinct
from factcheck.errors import SettingsError
from factcheck.model.records import Report
from factcheck.model.words import Overlay
from factcheck.plugins import Canvas, Format
from factcheck.said import Tongue
from factcheck.said import cli as say
from factcheck.settings import Settings

if TYPE_CHECKING:
    from factcheck.audit.checking import Outcome
    from factcheck.audit.ledger import Change, Open
    from factcheck.audit.upkeep import Unchanged

FORMATS = "factcheck.formats"
_WIDEST, _NO_TERMINAL = 120, 80
"""Columns: past the first no line can be followed; the second are those of `shutil`."""


def canvas(settings: Settings, *, no_color: bool) -> Canvas:
    """Return width and color of the terminal behind standard output (80, none, without one).

    The language is that of the settings.
    """
    color = sys.stdout.isatty() and not no_color and not os.environ.get("NO_COLOR")
    return Canvas(min(_columns(), _WIDEST), color, settings.tongue)


def _columns() -> int:
    """Return the columns of the terminal.

    As `shutil.get_terminal_size`, whose module loads three kinds of compression.
    """
    columns = 0
    with suppress(ValueError):
        columns = int(os.environ.get("COLUMNS", ""))
    if columns <= 0 and sys.__stdout__ is not None:
        with suppress(ValueError, OSError):  # closed, or no terminal
            columns = os.get_terminal_size(sys.__stdout__.fileno()).columns
    return columns if columns > 0 else _NO_TERMINAL


def prepare(settings: Settings, more: tuple[Wanted, ...] = (), output: str | None = None) -> None:
    """Make sure that the reports can be made and written, before hours of work go into them.

    Raises `SettingsError` for a format that does not exist, `StorageError` for a folder where a
    file should be or that cannot be written to, `UsageError` for two reports in one file.
    """
    require_distinct(more, output)
    known = plugins.names(FORMATS)
    for name in settings.formats:
        if name not in known:
            raise SettingsError(say.NO_FORMAT.of(name=name, known=", ".join(known)))
    if settings.formats:
        require_writable(settings.root / settings.reports)
    named = [file for _, file in more] + ([] if output is None else [output])
    for file in named:
        if file != "-":
            require_file(Path(file))


def write_reports(report: Report, settings: Settings, more: tuple[Wanted, ...] = ()) -> list[str]:
    """Write the reports that are asked for; return their paths as a person types them.

    Those of the settings go into the folder for reports, ``more`` wherever they are wanted.
    """
    folder = settings.root / settings.reports
    paths = []
    for name in settings.formats:
        form = plugins.load(FORMATS, name, Format)
        path = folder / form.file
        write(path, form.parts(report, Canvas()))
        paths.append(shown_path(path))
    for name, file in more:
        show(report, name, file, canvas(settings, no_color=True))
        paths += [shown_path(Path(file))] if file != "-" else []
    return paths


def form_for(form: str | None, output: str | None) -> str:
    """Return the format asked for, or the one whose files end like ``output``, or ``terminal``.

    The name of a format's own file counts most, then the longest ending.
    """
    if form:
        return form
    name = Path(output or "").name
    if not Path(name).suffix:
        return "terminal"
    found = plugins.discover(FORMATS, Format).items()
    fitting = [(made.file == name, len(made.suffix), key) for key, made in found
               if name.endswith(made.suffix)]  # fmt: skip
    return max(fitting, key=lambda each: each[:2])[2] if fitting else "terminal"


def show(report: Report, form: str, output: str | None, place: Canvas) -> None:
    """Render the report in one more format, to a file or to standard output."""
    to_file = output not in {None, "-"}
    made = plugins.load(FORMATS, form, Format)
    if to_file:
        write(Path(str(output)), made.parts(report, Canvas()))
    else:
        text = made.render(report, place)
        click.echo(text, nl=not text.endswith("\n"), color=place.color)


def present(outcome: "Outcome", settings: Settings, wanted: Presentation) -> None:
    """Write the reports of a run, print what is wanted of it, and say where the rest lies.

    Statistics go to standard error where standard output holds a report for programs.
    """
    report, output = outcome.report, wanted.output
    form = form_for(wanted.form, output)
    paths = write_reports(report, settings, wanted.more)
    place = canvas(settings, no_color=wanted.no_color)
    if not wanted.quiet or output:
        show(report, form, output, place)
    if wanted.statistics:
        counted = plugins.load(FORMATS, "statistics", Format).render(report, place)
        click.echo(f"\n{counted}", nl=False, err=output == "-")
    shown = form == "terminal" and output is None
    close(outcome, paths, quiet=wanted.quiet, shown=shown)


def close(outcome: "Outcome", paths: list[str], *, quiet: bool, shown: bool) -> None:
    """Say what could not be read, what was not checked, and where the reports lie.

    ``shown`` tells whether the terminal has just shown the report, notices included.
    """
    sentences = outcome.refusals if quiet or shown else outcome.report.notices
    for sentence in sentences:
        click.echo(f"factcheck: {sentence}", err=True)
    if not quiet and paths:
        tongue = outcome.report.tongue
        click.echo(say.REPORTS.to(tongue, paths=" ".join(paths)), err=True)


def parts(listed: Iterable[str | Refusal]) -> Iterator[str]:
    """Print a list as its pieces come, and yield a sentence for each that could not be made."""
    for part in listed:
        if isinstance(part, Refusal):
            yield part.sentence
        else:
            click.echo(part, nl=False)


def refuse(refusals: Sequence[str]) -> int:
    """Say what could not be read; return the exit code, 2 if there was any."""
    for sentence in refusals:
        click.echo(f"factcheck: {sentence}", err=True)
    return 2 if refusals else 0


def change_line(change: "Change | Unchanged", tongue: Tongue) -> str:
    """Say in one line what the catalogue's file holds and what is new in it."""
    found = change.counts
    counts = [
        (say.NEW, found.new),
        (say.OVERLAID[Overlay.STALE], found.stale),
        (say.OVERLAID[Overlay.LOST], found.lost),
    ]
    told = [words.to(tongue, count=count) for words, count in counts if count]
    among = say.AMONG.to(tongue, told=say.BETWEEN.to(tongue).join(told)) if told else ""
    state = "" if change.differs else say.UP_TO_DATE.to(tongue)
    words = say.ONE_CLAIM if found.claims == 1 else say.CLAIMS
    path = shown_path(change.path)
    line = words.to(tongue, path=path, count=found.claims, told=among, state=state)
    if change.heir_of is None:
        return line
    return line + say.HEIR.to(tongue, path=shown_path(change.heir_of))


def finish(settings: Settings) -> None:
    """Let a decision that a killed run has half written come to its end, and say so."""
    from factcheck.storage import bulk  # few runs have to do with decisions

    count = bulk.finish(settings.root / settings.claims)
    if count:
        click.echo(say.FINISHED.to(settings.tongue, count=count), err=True)


def behind(count: int, total: int, tongue: Tongue) -> None:
    """Say how many files of the catalogue do not hold what their articles say, and what to do."""
    told = say.FALLEN_BEHIND.to(tongue, count=count, total=total)
    click.echo(f"factcheck: {told}", err=True)


def open_line(left: "Open", tongue: Tongue) -> str:
    """Say in one line that nothing tells to which article a file now belongs."""
    heirs = ", ".join(left.heirs)
    path = shown_path(left.path)
    return say.LEFT_OPEN.to(tongue, path=path, article=left.article, heirs=heirs)


def orphan_line(path: Path, article: str, tongue: Tongue) -> str:
    """Say in one line that a file of the catalogue has lost its article."""
    return say.ORPHAN.to(tongue, path=shown_path(path), article=article)
