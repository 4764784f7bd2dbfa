"""Runs the command line; the one place where a refusal becomes a sentence."""

import errno
import os
import sys
from pathlib import Path

import click

from factcheck.cli import cli
from factcheck.cli._speech import refused, tongue_for
from factcheck.errors import FactcheckError
from factcheck.said import Tongue
from factcheck.said.cli import INTERRUPTED as STOPPED
from factcheck.said.cli import MISTAKE, NOT_PRINTED, SEE_HELP

INTERRUPTED = 130
"""128 + SIGINT, as shells count."""
INTERNAL = 70
"""EX_SOFTWARE of sysexits.h: a mistake in factcheck itself, told apart from findings."""
_FULL = frozenset([errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF])
"""What a system says where nothing more can be written; no mistake of ours."""


def run(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code; no traceback ever reaches a user."""
    _fill_closed()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A file name may hold bytes that are not UTF-8; printing must not fail on them.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    words = sys.argv[1:] if arguments is None else arguments
    tongue = tongue_for(words, os.environ, Path.cwd())
    try:
        code = cli.main(words, "factcheck", standalone_mode=False, obj=tongue)
    except BrokenPipeError:
        sys.stdout = None  # the reader went away (`| head`): nothing is left to be said
        return 0
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 (the last door to the user)
        sentence, exit_code = _refusal(error, tongue)
        if isinstance(error, OSError):
            sys.stdout = None  # what could not be printed would be tried again
        click.echo(f"factcheck: {sentence}", err=True)
        return exit_code
    return code if isinstance(code, int) else 0


def _fill_closed() -> None:
    """Open nothing in place of the standard streams that whoever called has closed.

    Else the next file that is opened has their number, and gets what is printed.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # has the lowest number that is free
    sys.stdout = sys.stdout or os.fdopen(1, "w")
    sys.stderr = sys.stderr or os.fdopen(2, "w")


def _refusal(error: BaseException, tongue: Tongue) -> tuple[str, int]:
    """Return the sentence and the exit code for whatever went wrong."""
    match error:
        case FactcheckError():
            return error.to(tongue), error.exit_code
        case click.UsageError():
            command = error.ctx.command_path if error.ctx else "factcheck"
            sentence = refused(error, tongue)
            return SEE_HELP.to(tongue, sentence=sentence, command=command), error.exit_code
        case click.ClickException():
            return refused(error, tongue), error.exit_code
        case click.Abort() | KeyboardInterrupt():
            return STOPPED.to(tongue), INTERRUPTED
        case OSError() if error.errno in _FULL:
            why = error.strerror or type(error).__name__
            return NOT_PRINTED.to(tongue, why=why), FactcheckError.exit_code
        case _:
            import traceback  # our mistakes are rare

            frame = traceback.extract_tb(error.__traceback__)[-1]
            what = f"{type(error).__name__} in {frame.name} ({error})"
            return MISTAKE.to(tongue, what=what), INTERNAL
