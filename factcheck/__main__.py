"""Where the program begins."""

import gc
import sys

_OBJECTS = (50_000, 20, 20)
"""New objects between two looks for circles of dead ones, which a run hardly makes: with Python's
own 700 a twentieth of the time goes into looking through articles, probes and reports."""


def main() -> None:
    """Run the command line and exit with its code."""
    gc.set_threshold(*_OBJECTS)
    from factcheck.cli._main import run  # noqa: PLC0415 (importing makes many objects, too)

    sys.exit(run())


if __name__ == "__main__":
    main()
