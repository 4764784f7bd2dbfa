"""The progress of probing, as it stands on a terminal."""

import os
import pty
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from factcheck.cli._progress import bar, left_over, lines
from factcheck.model.probes import Probe
from factcheck.model.words import Verdict
from tests.cli._run import environment

AT = datetime(2026, 1, 31, tzinfo=UTC)
PROBES = [
    Probe("https://a.example/1", AT, Verdict.ALIVE, "ok", took=0.2),
    Probe("https://b.example:81/2?x", AT, Verdict.DEAD, "http-404", took=9.4),
]


def test_no_bar_without_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    """In a pipe or in CI the probes pass, and nothing is drawn."""
    assert list(bar(iter(PROBES), 2, "en")) == PROBES
    assert capsys.readouterr() == ("", "")


def test_who_is_slow() -> None:
    """What is left is always told; hosts only once they have taken two seconds."""
    assert left_over(7, {"a.example": 1.9}, "en") == "links left: 7"
    took = {"a.example": 2.4, "b.example": 31.6, "c.example": 0.1, "d.example": 4.0}
    assert left_over(7, took, "en") == "links left: 7; slowest: b.example 32 s, d.example 4 s"
    assert left_over(7, took, "ja") == "残り7件、遅いホスト: b.example 32秒、d.example 4秒"


def test_lines(capsys: pytest.CaptureFixture[str]) -> None:
    """With ``-v`` each link is a line."""
    assert list(lines(iter(PROBES), 2, "en")) == PROBES
    assert capsys.readouterr().err == (
        "1/2 alive (ok) https://a.example/1\n2/2 dead (http-404) https://b.example:81/2?x\n"
    )


def test_lines_show_no_password_and_do_nothing_to_a_terminal(
    capsys: pytest.CaptureFixture[str],
) -> None:
    url = "https://desk:geheim@a.example/\x1b[2J"
    list(lines(iter([Probe(url, AT, Verdict.INVALID, "malformed")]), 1, "en"))
    assert capsys.readouterr().err == "1/1 invalid (malformed) https://desk:***@a.example/␛[2J\n"


def test_on_a_terminal(tmp_path: Path) -> None:
    """A real terminal sees the bar, how many are left, and the slow host."""
    script = (
        "from factcheck.cli._progress import bar\n"
        "from tests.cli.test_progress import PROBES\n"
        "print(len(list(bar(iter(PROBES), 3, 'en'))))"
    )
    ours, theirs = pty.openpty()
    with os.fdopen(ours, "rb", buffering=0) as screen:
        done = subprocess.run(
            [sys.executable, "-c", script],
            cwd=Path(__file__).parents[2], env={**environment(), "TERM": "xterm", "COLUMNS": "120"},
            stdout=subprocess.PIPE, stderr=theirs, timeout=60, check=True,
        )  # fmt: skip
        os.close(theirs)
        shown = b""
        while chunk := _read(screen):
            shown += chunk
    assert done.stdout == b"2\n"
    assert b"links left: 1; slowest: b.example:81 9 s" in shown


def _read(screen: "os.PathLike[str] | object") -> bytes:
    try:
        return screen.read(65536)  # type: ignore[attr-defined,no-any-return]
    except OSError:  # EIO: the other end is closed
        return b""
