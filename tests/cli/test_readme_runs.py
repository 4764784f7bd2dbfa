"""What the README tells to run works, line by line, from its top to its end."""

import os
import re
import shlex
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.cli._main import run
from tests._repository import committed, git

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
FENCED = re.compile(r"^```(sh|yaml)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

CODES = {
    "mkdir -p ~/my-paper/articles": 0,
    "cd ~/my-paper": 0,
    "printf '%s\\n' '# 橋の開通' '' '橋は2025年2月10日(火)に開通した。工費は97億円である"
    "([市の発表](gone.html)、http://city.invalid/)。' > articles/bridge.md": 0,
    "factcheck check articles/bridge.md": 1,
    "factcheck figures articles/bridge.md": 0,
    "factcheck figures articles/bridge.md --format jsonl": 0,
    "factcheck figures articles/bridge.md --explain 3": 0,
    "factcheck catalog articles/": 0,
    "factcheck decide --article articles/bridge.md --text 97億円 --status verified --by 花子 "
    '--method "公報と照合" --source https://example.org/budget --yes': 0,
    "factcheck decide --article articles/bridge.md --status-is open --dry-run": 0,
    "factcheck check articles/ --fail-on error": 1,  # links are dead
    "factcheck check articles/ --since origin/main --format github "
    "--report sarif=factcheck.sarif": 0,  # and were so before
    "factcheck catalog articles/ --check": 0,
    "factcheck suppress articles/bridge.md:3 --check dead-link "
    '--reason "kept for the record" --until 2099-12-31': 0,
    "factcheck suppress --prune": 0,
    "factcheck audit --budget 20m --fail-on-new": 0,  # what is broken is suppressed above
    "factcheck audit --dry-run": 0,
}
"""The lines that are run here, in the order of the README, with the exit code of each."""

ELSEWHERE = {
    "make demo": "installs packages; tests/cli/test_demo.py runs what it runs",
    "python3 -m venv ~/factcheck-venv": "for the next two",
    ". ~/factcheck-venv/bin/activate": "for the next one",
    "pip install .": "asks a package index",
    "pip install ./factcheck": "asks a package index",
    "pip install 'dask[distributed]'": "asks a package index",
    "pip install 'psycopg[binary]'": "asks a package index",
    'python3 -m pip install --quiet "${FACTCHECK_INSTALL:?set this repository variable}"': (
        "asks a package index"
    ),
    "factcheck review": "serves until it is stopped: tests/cli/test_review.py",
    "factcheck check articles/ --engine local": "starts processes: tests/scale",
    "dask scheduler --host 127.0.0.1 &": "runs until it is stopped: tests/scale",
    "dask worker 127.0.0.1:8786 &": "runs until it is stopped: tests/scale",
    "factcheck check articles/ --engine dask://127.0.0.1:8786": "needs a scheduler: tests/scale",
    "factcheck audit --engine dask://127.0.0.1:8786": "needs a scheduler: tests/scale",
    "factcheck audit --budget 20m --vantage ci --fail-on-new": "tests/cli/test_schedules.py",
    'cat reports/audit.md >> "$GITHUB_STEP_SUMMARY"': "GitHub's own file",
}
"""The lines that are not run here, and why."""


def lines() -> Iterator[str]:
    """Yield the command lines of the README: of its blocks for a shell, and of its workflows."""
    for kind, block in FENCED.findall(README):
        for line in block.splitlines():
            if kind == "sh" and not line.startswith("#"):
                yield line
            elif kind == "yaml" and (step := re.match(r" *(?:- )?run: (.*?)(?: +#.*)?$", line)):
                yield step[1]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh machine: an empty home, where the lines begin."""
    for variable, value in {"HOME": str(tmp_path), "LANG": "C.UTF-8", "COLUMNS": "80"}.items():
        monkeypatch.setenv(variable, value)
    for variable in ("CI", "LC_ALL", "LANGUAGE", "LC_MESSAGES"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_every_line_is_run_or_says_why_not() -> None:
    """No line is forgotten, none runs twice in two ways, and none waits that is gone."""
    found = list(dict.fromkeys(lines()))
    assert set(found) == CODES.keys() | ELSEWHERE.keys()
    assert not CODES.keys() & ELSEWHERE.keys()
    assert [line for line in found if line in CODES] == list(CODES)


def test_a_line_can_be_copied_whole() -> None:
    """What explains a line stands above it: not every shell takes a comment behind a command."""
    words = [shlex.split(line) for kind, block in FENCED.findall(README) if kind == "sh"
             for line in block.splitlines() if not line.startswith("#")]  # fmt: skip
    assert all("#" not in line and len(line) > 1 for line in words)
    assert not any("  " in line for line in lines())


def test_make_knows_the_demo() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    assert re.search(r"^demo: .*\n\t\$\(BIN\)/factcheck demo$", makefile, re.MULTILINE)


def test_the_lines_work(home: Path) -> None:
    """Each ends with its code, one after the other; a workflow has a commit to compare with."""
    ended = {}
    for line in CODES:
        words = shlex.split(line)
        if "--since" in words:
            committed(Path.cwd())
            git(Path.cwd(), "update-ref", "refs/remotes/origin/main", "HEAD")
        if words[0] == "factcheck":
            ended[line] = run(words[1:])
        elif words[0] == "cd":
            os.chdir(Path(words[1]).expanduser())
            ended[line] = 0
        else:
            ended[line] = subprocess.run(["sh", "-c", line], check=False).returncode
    assert ended == CODES
    paper = home / "my-paper"
    assert {path.name for path in (paper / "reports").iterdir()} >= {
        "report.html", "report.json", "report.md", "audit.md", "audit.jsonl",
    }  # fmt: skip
    assert (paper / "factcheck.sarif").is_file()
    assert "gone.html" in (paper / "factcheck-suppressions.toml").read_text("utf-8")
    (claims,) = (paper / "claims").iterdir()
    assert claims.read_text("utf-8").count('status = "verified"') == 1
