"""Runs the command line as a user would: a process of its own, in a folder of its own."""

import json
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from tests.cli._warm import forking


class Ran(NamedTuple):
    """What a run left behind."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        """Return standard output as JSON."""
        return json.loads(self.out)


def environment() -> dict[str, str]:
    """Return an environment in which nothing of the developer's own settings shows."""
    keep = {key: os.environ[key] for key in ("PATH", "HOME", "TMPDIR") if key in os.environ}
    return {**keep, "LANG": "C.UTF-8", "COLUMNS": "80"}


def factcheck(folder: Path, *arguments: str, stdin: bytes = b"", timeout: float = 60) -> Ran:
    """Run ``factcheck`` with those arguments in ``folder``."""
    code, out, err = forking().run(arguments, folder, environment(), stdin, timeout)
    return Ran(code, out.decode(), err.decode())


@contextmanager
def heeding_interrupts() -> Iterator[None]:
    """Let processes that are started heed Ctrl-C, also where the suite runs with ``nohup``."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
