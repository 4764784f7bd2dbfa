"""Where the program begins."""

import atexit
import gc
import os
import sys

_OBJECTS = (200_000, 20, 20)
"""New objects between two looks for circles of dead ones, which a run hardly makes: with Python's
own 700 a twentieth of the time goes into looking through articles, probes and reports."""


def main() -> None:
    """Run the command line and exit with its code."""
    gc.set_threshold(*_OBJECTS)
    ended: list[int] = []
    # The first that is registered is the last that is called: nothing is left undone.
    atexit.register(_leave, ended)
    from factcheck.cli._main import run  # noqa: PLC0415 (importing makes many objects, too)

    ended.append(run())
    sys.exit(ended[0])


def _leave(ended: list[int]) -> None:
    """Let the system take the memory back: object by object it takes Python a tenth of a second."""
    if not ended:
        return  # broken off: Python says how
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # as it is where its reader went away
            stream.flush()
    os._exit(ended[0])


if __name__ == "__main__":
    main()
