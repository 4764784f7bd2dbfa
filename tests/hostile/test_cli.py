"""Every behavior at once through the command line, over both transports."""

import json
import os
import subprocess
import sys
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from signal import SIGKILL
from threading import Timer
from typing import Any

import pytest

from tests.hostile.certificates import trusted
from tests.hostile.row import Row
from tests.hostile.rows import ROWS
from tests.hostile.server import Web
from tests.hostile.settings import TRANSPORTS, table

ROOT = Path(__file__).parents[2]
NAMED = tuple(row for row in ROWS if row.named)
PLAIN = tuple(row for row in ROWS if not row.named)
_SMALL = """
import resource, subprocess, sys
code = subprocess.call([sys.executable, "-m", *sys.argv[2:]])
with open(sys.argv[1], "w") as peak:
    peak.write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))
sys.exit(code)
"""
_OPTIONS = ("--format", "json", "--output", "-", "--only", "links")


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the command line."""

    links: dict[str, dict[str, Any]]
    """Links of the report by the name of their row."""
    code: int
    megabytes: float
    """Peak of the process's memory."""
    trapped: int
    """How often a private address was asked."""


def checked(folder: Path, transport: str, rows: tuple[Row, ...], *, named: bool) -> Run:
    """Check an article that cites all rows."""
    module = "tests.hostile.launch" if named else "factcheck"
    allow = () if named else ("--allow-private",)
    (folder / "factcheck.toml").write_text(table())
    with ExitStack() as stack:
        authority = stack.enter_context(trusted())
        web = stack.enter_context(Web(rows))
        urls = {web.url(row, named=named): row.name for row in rows}
        assert len(urls) == len(rows)
        lines = [f"- [{row.name}](<{url}>)" for row, url in zip(rows, urls, strict=True)]
        (folder / "article.md").write_text("# All of it\n\n" + "\n".join(lines) + "\n", "utf-8")
        arguments = ("check", "article.md", "--transport", transport, *allow, *_OPTIONS)
        code, out, megabytes = ran(folder, authority, module, *arguments)
        links = {urls[link["url"]]: link for link in json.loads(out)["links"]}
        return Run(links, code, megabytes, web.trapped)


def ran(folder: Path, authority: str, *arguments: str) -> tuple[int, bytes, float]:
    """Run a module in a process of its own; return code, output and peak of memory.

    Linux counts the peak of the process that starts another one as that one's own (getrusage(2):
    it is kept over execve), so a small process starts it, not the one that runs all tests.
    """
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    extra = {"PYTHONPATH": str(ROOT), "SSL_CERT_FILE": authority, "LANG": "C.UTF-8"}
    peak = folder / "peak"
    command = [sys.executable, "-c", _SMALL, str(peak), *arguments]
    with (folder / "out").open("w+b") as out:
        process = subprocess.Popen(
            command, cwd=folder, env={**kept, **extra}, stdout=out, start_new_session=True
        )
        with process:
            watch = Timer(60, os.killpg, (process.pid, SIGKILL))
            watch.start()
            code = process.wait()
            watch.cancel()
        out.seek(0)
        return code, out.read(), int(peak.read_text()) / 1000  # kilobytes on Linux


@pytest.fixture(scope="module", params=TRANSPORTS)
def transport(request: pytest.FixtureRequest) -> str:
    """The transports that are there."""
    if request.param == "curl":
        pytest.importorskip("pycurl", reason="the transport curl needs the extra fast")
    return str(request.param)


@pytest.fixture(scope="module")
def plain(transport: str, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Return the run over IP addresses, with private ones allowed."""
    return checked(tmp_path_factory.mktemp("plain"), transport, PLAIN, named=False)


@pytest.fixture(scope="module")
def named(transport: str, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Return the run over host names, with private addresses forbidden."""
    return checked(tmp_path_factory.mktemp("named"), transport, NAMED, named=True)


@pytest.mark.parametrize("row", PLAIN, ids=lambda row: row.name)
def test_row(row: Row, plain: Run, transport: str) -> None:
    """The report says of each row what the table says."""
    link = plain.links[row.name]
    assert (link["verdict"], link["reason"]) == row.wanted(transport), row.truth


@pytest.mark.parametrize("row", NAMED, ids=lambda row: row.name)
def test_named_row(row: Row, named: Run, transport: str) -> None:
    """So it does where names and private addresses count."""
    link = named.links[row.name]
    assert (link["verdict"], link["reason"]) == row.wanted(transport), row.truth


def test_all_of_it(plain: Run, named: Run) -> None:
    """Dead links fail the run, memory stays small, and nobody was asked who may not be."""
    assert (plain.code, named.code) == (1, 1)
    assert max(plain.megabytes, named.megabytes) < 300
    assert named.trapped == 0
