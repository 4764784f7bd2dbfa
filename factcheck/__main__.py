"""Where the program begins."""

import sys

from factcheck.cli._main import run


def main() -> None:
    """Run the command line and exit with its code."""
    sys.exit(run())


if __name__ == "__main__":
    main()
