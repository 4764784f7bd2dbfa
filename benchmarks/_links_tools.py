"""The link checkers that are compared: how each is called, and how many broken links it found."""

import json
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from _links_plan import Limits

PLACES = 128
"""Requests under way at once where all tools have the same; lychee's default."""
PER_HOST = 6
"""Those to one host."""
EQUAL = Limits(PLACES, PER_HOST)
ARTICLE = "article.md"
OUR_REPORT, LYCHEE_REPORT, SHOWN = "reports/report.json", "lychee.json", "shown.txt"
_NO_DELAY = 1_000_000
_LINKCHECKER_READS_MARKDOWN = "[MarkdownCheck]\n[output]\nlog=csv\n[csv]\nparts=urlname,valid\n"


@dataclass(frozen=True, slots=True)
class Tool:
    """One way to call one tool."""

    name: str
    """Name, with what is peculiar to this way."""
    manners: str
    """``own``, or ``equal`` concurrency without delays."""
    limits: Limits
    """How fast it may go so."""
    command: tuple[str, ...]
    """Called in a folder that holds `ARTICLE`."""
    files: dict[str, str]
    """Further files in the folder, by name."""
    broken: Callable[[Path], int]
    """Counts the broken links it has told of, from what lies in the folder afterwards."""


def version(command: str) -> str:
    """Return what a command says that it is, in one line."""
    import subprocess  # noqa: PLC0415

    shown = subprocess.run([command, "--version"], capture_output=True, text=True, check=False)  # noqa: S603
    return shown.stdout.splitlines()[0] if shown.stdout else "no version"


def found(name: str) -> str | None:
    """Return the path of a rival: from the environment (``LYCHEE``, ``LINKCHECKER``), or PATH."""
    return os.environ.get(name.upper()) or shutil.which(name)


def tools() -> tuple[list[Tool], list[str]]:
    """Return all ways to call all tools, and a sentence for each that is not installed."""
    result, missing = [], []
    for transport in ("curl", "requests"):
        if transport == "curl" and find_spec("pycurl") is None:
            missing.append("pycurl is not installed: pip install pycurl")
        else:
            result += _ours(transport)
    for name, ways in (("lychee", _lychee), ("linkchecker", _linkchecker)):
        path = found(name)
        if path is None:
            missing.append(f"{name} is not on PATH, nor named by {name.upper()}")
        else:
            result += ways(path)
    return result, missing


def ours(transport: str, *more: str) -> tuple[str, ...]:
    """Return our own command line for all Markdown files in the folder."""
    command = (sys.executable, "-m", "factcheck", "check", *(more or (ARTICLE,)))
    return (*command, "--only", "links", "--allow-private", "--transport", transport, "--quiet")


def our_broken(folder: Path) -> int:
    """Return how many links our report calls dead."""
    report = json.loads((folder / OUR_REPORT).read_text("utf-8"))
    return sum(finding["check"] == "dead-link" for finding in report["findings"])


def _ours(transport: str) -> list[Tool]:
    own = {"curl": 1_024, "requests": 32}[transport]  # what suits each, says its file
    # The others write one report, too.
    settings = 'formats = ["json"]\n[network]\n'
    settings += f"concurrency = {PLACES}\nper_host = {PER_HOST}\nspacing = 0\n"
    name = f"factcheck, {transport}"
    command = ours(transport)
    return [
        Tool(name, "own", Limits(own, 6, 0.05), command, {"factcheck.toml": ""}, our_broken),
        Tool(name, "equal", EQUAL, command, {"factcheck.toml": settings}, our_broken),
    ]


def _lychee(path: str) -> list[Tool]:
    command = (path, "--no-progress", "--format", "json", "--output", LYCHEE_REPORT, ARTICLE)
    equal = (
        f"--max-concurrency={PLACES}",
        f"--host-concurrency={PER_HOST}",
        "--host-request-interval=0ms",
    )
    return [
        Tool("lychee", "own", Limits(128, 10, 0.05), command, {}, _lychee_broken),
        Tool("lychee", "equal", EQUAL, (*command, *equal), {}, _lychee_broken),
    ]


def _lychee_broken(folder: Path) -> int:
    return int(json.loads((folder / LYCHEE_REPORT).read_text("utf-8"))["errors"])


def _linkchecker(path: str) -> list[Tool]:
    command = (path, "--config=linkcheckerrc", "--check-extern", "--recursion-level=1")
    command = (*command, "--no-status", "--no-warnings", ARTICLE)
    own = {"linkcheckerrc": _LINKCHECKER_READS_MARKDOWN}
    # Its least rate is also its greatest wait; a robots.txt of each host would be 500 more links.
    fast = f"[checking]\nthreads={PLACES}\nmaxrequestspersecond={_NO_DELAY}\nrobotstxt=0\n"
    equal = {"linkcheckerrc": fast + _LINKCHECKER_READS_MARKDOWN}
    return [
        Tool("linkchecker", "own", Limits(10, 10, 0.1), command, own, _linkchecker_broken),
        Tool("linkchecker", "equal", Limits(PLACES, PLACES), command, equal, _linkchecker_broken),
    ]


def _linkchecker_broken(folder: Path) -> int:
    lines = (folder / SHOWN).read_text("utf-8", "replace").splitlines()
    return sum(line.startswith("http") and line.endswith(";False") for line in lines)
