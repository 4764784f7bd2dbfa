"""What the README tells to run works, line by line, from its top to its end, on small articles."""

import re
import shlex
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.cli._main import run
from tests._repository import committed, git

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
FENCED = re.compile(r"^```(sh|yaml)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

DRAFT = """---
lang: ja
date: 2026-01-15
---

# 橋の開通

橋は2025年2月10日(火)に開通した。

全長は1248メートル、

工費は97億円である。
"""
ARTICLE = DRAFT.replace("である", "([市の発表](gone.html)、http://city.invalid/)である")
"""Its links can be told without a network: a file that is missing, a name that cannot exist."""

CODES = {
    "factcheck check drafts/bridge.md": 0,
    "factcheck figures article.md": 0,
    "factcheck figures article.md --format jsonl": 0,
    "factcheck figures article.md --explain 12": 0,
    "factcheck catalog articles/": 0,
    "factcheck decide fc-7k2mq4xd --status verified --by 花子 "
    '--method "決算短信と照合" --source https://example.org/ir': 0,
    "factcheck decide --article articles/a.md --status-is open --dry-run": 0,
    "factcheck check articles/ --fail-on error": 1,  # links are dead
    "factcheck check articles/ --since origin/main --format github "
    "--report sarif=factcheck.sarif": 0,  # and were so before
    "factcheck catalog articles/ --check": 0,
    'factcheck suppress articles/a.md:12 --check dead-link --reason "kept for the record" '
    "--until 2027-01-31": 0,
    "factcheck suppress --prune": 0,
    "factcheck audit --budget 20m --fail-on-new": 1,  # all news is new
    "factcheck audit --dry-run": 0,
}
"""The lines that are run here, in the order of the README, with the exit code of each."""

ELSEWHERE = {
    "make demo": "installs packages; tests/cli/test_demo.py runs what it runs",
    "pip install path/to/this/clone": "asks a package index",
    "pip install ./factcheck": "asks a package index",
    "python3 -m pip install --quiet factcheck-linter": "asks a package index",
    "cd my-paper": "the folder in which all lines are run here",
    "factcheck review": "serves until it is stopped: tests/cli/test_review.py",
    "factcheck review https://paper.example/ferry": "asks a site: tests/cli/test_review.py",
    "factcheck check articles/ --engine local": "starts processes: tests/scale",
    "factcheck check articles/ --engine dask://scheduler:8786": "needs a scheduler: tests/scale",
    "factcheck audit --engine dask://scheduler:8786": "needs a scheduler: tests/scale",
    "factcheck check articles/ --history postgresql://desk@db.example/factcheck": (
        "needs a database: tests/storage"
    ),
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
def paper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A newspaper's folder on a fresh machine: its articles in git, an empty home."""
    folder = tmp_path / "my-paper"
    for name, text in {"drafts/bridge": DRAFT, "article": DRAFT, "articles/a": ARTICLE}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.md").write_text(text, "utf-8")
    committed(folder)
    git(folder, "update-ref", "refs/remotes/origin/main", "HEAD")
    home = tmp_path / "home"
    home.mkdir()
    for variable, value in {"HOME": str(home), "LANG": "C.UTF-8", "COLUMNS": "80"}.items():
        monkeypatch.setenv(variable, value)
    for variable in ("CI", "LC_ALL", "LANGUAGE", "LC_MESSAGES"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.chdir(folder)
    return folder


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


def test_the_lines_work(paper: Path) -> None:
    """Each ends with its code, one after the other; an example's id and day become real ones."""
    ended = {}
    for line in CODES:
        words = shlex.split(line.replace("2027-01-31", "2999-12-31"))[1:]
        if "fc-7k2mq4xd" in words:
            claims = tomllib.loads((paper / "claims/a.toml").read_text("utf-8"))["claim"]
            words[words.index("fc-7k2mq4xd")] = claims[0]["id"]
        ended[line] = run(words)
    assert ended == CODES
    assert {path.name for path in (paper / "reports").iterdir()} >= {
        "report.html", "report.json", "report.md", "audit.md", "audit.jsonl",
    }  # fmt: skip
    assert (paper / "factcheck.sarif").is_file()
    assert "gone.html" in (paper / "factcheck-suppressions.toml").read_text("utf-8")
