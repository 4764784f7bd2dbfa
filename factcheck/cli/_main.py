"""Runs the command line; the one place where a refusal becomes a sentence."""

import sys
import traceback

import click

from factcheck.cli import cli
from factcheck.errors import FactcheckError

INTERRUPTED = 130
"""128 + SIGINT, as shells count."""
INTERNAL = 70
"""EX_SOFTWARE of sysexits.h: a mistake in factcheck itself, told apart from findings."""


def run(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code; no traceback ever reaches a user."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A file name may hold bytes that are not UTF-8; printing must not fail on them.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = cli.main(args=arguments, prog_name="factcheck", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        return 0
    except BrokenPipeError:
        sys.stdout = None  # the reader went away (`| head`): nothing is left to be said
        return 0
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 (the last door to the user)
        sentence, exit_code = _refusal(error)
        click.echo(f"factcheck: {sentence}", err=True)
        return exit_code
    return code if isinstance(code, int) else 0


def _refusal(error: BaseException) -> tuple[str, int]:
    """Return the sentence and the exit code for whatever went wrong."""
    match error:
        case FactcheckError():
            return str(error), error.exit_code
        case click.UsageError():
            command = error.ctx.command_path if error.ctx else "factcheck"
            return f"{error.format_message()} See: {command} --help", error.exit_code
        case click.ClickException():
            return error.format_message(), error.exit_code
        case click.Abort() | KeyboardInterrupt():
            return "Interrupted; what was learned of links is kept. Run it again.", INTERRUPTED
        case _:
            frame = traceback.extract_tb(error.__traceback__)[-1]
            what = f"{type(error).__name__} in {frame.name} ({error})"
            return f"A mistake in factcheck itself: {what}. Please report it.", INTERNAL
