"""``factcheck completion``: a real bash completes, with what the command prints."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli._run import environment, factcheck

BASH = shutil.which("bash")
# What bash does at the tab key: the function that is registered for the command fills COMPREPLY.
TAB = """
eval "$(factcheck completion bash)"
COMP_WORDS=({words}) COMP_CWORD={at}
$(complete -p factcheck | sed 's/.*-F \\([^ ]*\\).*/\\1/') factcheck
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


@pytest.fixture
def on_path(tmp_path: Path) -> str:
    """A folder with a ``factcheck`` that a shell finds."""
    (tmp_path / "bin").mkdir()
    script = tmp_path / "bin/factcheck"
    script.write_text(f'#!/bin/sh\nexec {sys.executable} -m factcheck "$@"\n')
    script.chmod(0o755)
    return f"{script.parent}{os.pathsep}{os.environ['PATH']}"


@pytest.mark.skipif(BASH is None, reason="no bash on PATH")
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("factcheck zz", [""]),
        ("factcheck exp", ["explain"]),
        ("factcheck explain weekd", ["weekday-mismatch"]),
        ("factcheck check --form", ["--format"]),
        ("factcheck check --format sa", ["sarif"]),
        ("factcheck completion f", ["fish"]),
    ],
)
def test_bash(tmp_path: Path, on_path: str, words: str, offered: list[str]) -> None:
    """Commands, options, their choices and the names of checks are offered."""
    at = len(words.split()) - 1
    script = TAB.format(words=words, at=at)
    done = subprocess.run(
        [str(BASH), "--norc", "-c", script],
        cwd=tmp_path, env={**environment(), "PATH": on_path},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.stdout.splitlines(), done.stderr) == (offered, "")


@pytest.mark.parametrize(
    ("shell", "first"),
    [("zsh", "#compdef factcheck"), ("fish", "function _factcheck_completion;")],
)
def test_the_others(tmp_path: Path, shell: str, first: str) -> None:
    """What zsh and fish read begins as they want it and asks the same program."""
    ran = factcheck(tmp_path, "completion", shell)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(first)
    assert f"_FACTCHECK_COMPLETE={shell}_complete" in ran.out


def test_refused(tmp_path: Path) -> None:
    """Another shell is one sentence that names those there are."""
    assert factcheck(tmp_path, "completion", "tcsh") == (
        2,
        "",
        (
            "factcheck: Invalid value for '{bash|zsh|fish}': 'tcsh' is not one of 'bash', 'zsh', "
            "'fish'. See: factcheck completion --help\n"
        ),
    )
