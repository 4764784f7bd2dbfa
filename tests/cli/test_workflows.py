"""What CI services are given runs: the very lines of the files, in a repository with a slip."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests._repository import committed, git
from tests._schemas import ACTION, GITLAB, HOOKS, WORKFLOW, validate
from tests.cli._run import environment, factcheck

ROOT = Path(__file__).parents[2]
OLD = "# Fair\n\nThe fair was held on 31 February 2024 by the river.\n"
SLIP = "\nThe bridge was opened on 30 February 2024.\n"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A branch that adds a slip to an article with one; ``factcheck`` is on the path."""
    folder = tmp_path / "repo"
    folder.mkdir()
    (folder / ".gitignore").write_text("/reports\n/.factcheck\n")
    (folder / "factcheck.toml").write_text('articles = ["a b.md"]\nfail_on = "warning"\n')
    committed(folder, **{"a b": OLD})
    committed(folder, **{"a b": OLD + SLIP})
    tool = tmp_path / "bin" / "factcheck"
    tool.parent.mkdir()
    tool.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m factcheck "$@"\n')
    tool.chmod(0o755)
    return folder


def bash(folder: Path, script: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a step as GitHub Actions does (``shell: bash``)."""
    path = f"{folder.parent / 'bin'}:{os.environ['PATH']}"
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=folder,
        env={**environment(), "PATH": path, **variables},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def read(path: Path) -> Any:
    return yaml.safe_load(path.read_text("utf-8"))


def flow_of(path: Path) -> Any:
    """Return a workflow; YAML 1.1 reads its key "on" as a truth value."""
    flow = read(path)
    return {"on": flow.pop(True), **flow}


def annotations(out: str) -> list[str]:
    return [line.partition("::")[2].split(",")[0] for line in out.splitlines() if "::" in line[:2]]


def test_they_are_what_the_official_schemas_say() -> None:
    """Hooks are told as those of one's own repository are: the same keys."""
    validate(read(ROOT / "action.yml"), ACTION)
    validate(read(ROOT / "templates/factcheck.gitlab-ci.yml"), GITLAB)
    hooks = read(ROOT / ".pre-commit-hooks.yaml")
    validate({"repos": [{"repo": "local", "hooks": hooks}]}, HOOKS)


@pytest.mark.parametrize("paths", ["", "a b.md\n", "\na b.md"])
def test_the_action(repository: Path, paths: str) -> None:
    """One annotation: the slip that was added; the SARIF file and the summary are there."""
    action = read(ROOT / "action.yml")
    assert action["runs"]["using"] == "composite"
    step = action["runs"]["steps"][-1]
    inputs = {
        "paths": paths, "since": git(repository, "rev-parse", "HEAD~1"),
        "fail-on": "warning", "sarif": "out.sarif",
    }  # fmt: skip
    assert set(inputs) == set(action["inputs"])
    variables = {
        name: inputs[value.removeprefix("${{ inputs.").removesuffix(" }}")]
        for name, value in step["env"].items()
    }
    ran = bash(repository, step["run"], GITHUB_STEP_SUMMARY=str(repository / "sum.md"), **variables)
    assert ran.returncode == 1, ran.stderr
    assert annotations(ran.stdout) == ["warning file=a b.md"]
    assert len(json.loads((repository / "out.sarif").read_text("utf-8"))["runs"][0]["results"]) == 2
    assert (repository / "sum.md").read_text("utf-8").startswith("## factcheck report")


def test_the_action_runs_no_word_of_its_inputs(repository: Path) -> None:
    """Neither as a command nor as an option."""
    step = read(ROOT / "action.yml")["runs"]["steps"][-1]
    assert "${{" not in step["run"]
    ran = bash(
        repository, step["run"], GITHUB_STEP_SUMMARY="sum.md", FACTCHECK_SINCE="$(touch x)",
        FACTCHECK_PATHS="--output=x", FACTCHECK_FAIL_ON="error", FACTCHECK_SARIF="out.sarif",
    )  # fmt: skip
    assert ran.returncode == 2
    assert not (repository / "x").exists()


def test_the_workflow_of_init(repository: Path) -> None:
    (repository / "factcheck.toml").rename(repository / "kept.toml")
    assert factcheck(repository, "init").code == 0
    (repository / "kept.toml").rename(repository / "factcheck.toml")
    flow = flow_of(repository / ".github/workflows/factcheck.yml")
    validate(flow, WORKFLOW)
    assert set(flow["on"]) == {"pull_request"}
    *_, step = flow["jobs"]["factcheck"]["steps"]
    assert step["env"] == {"BASE": "${{ github.event.pull_request.base.sha }}"}
    summary = str(repository / "sum.md")
    base = git(repository, "rev-parse", "HEAD~1")
    ran = bash(repository, step["run"], BASE=base, GITHUB_STEP_SUMMARY=summary)
    assert (ran.returncode, annotations(ran.stdout)) == (1, ["warning file=a b.md"])


def test_the_job_for_gitlab(repository: Path) -> None:
    job = read(ROOT / "templates/factcheck.gitlab-ci.yml")["factcheck"]
    base = git(repository, "rev-parse", "HEAD~1")
    ran = bash(repository, "\n".join(job["script"]), CI_MERGE_REQUEST_DIFF_BASE_SHA=base)
    assert ran.returncode == 1, ran.stderr
    made = {path.name for path in repository.iterdir()}
    assert set(job["artifacts"]["reports"].values()) <= made


@pytest.mark.parametrize(("hook", "code"), [("factcheck", 1), ("factcheck-links", 0)])
def test_the_hooks(repository: Path, hook: str, code: int) -> None:
    """pre-commit puts the names of the files behind the entry, and wants nothing else changed."""
    (found,) = [each for each in read(ROOT / ".pre-commit-hooks.yaml") if each["id"] == hook]
    assert found["language"] == "python"
    ran = bash(repository, f"{found['entry']} 'a b.md'")
    assert ran.returncode == code, ran.stderr
    assert ("impossible-date" in ran.stdout) is bool(code)
    assert git(repository, "status", "--porcelain") == ""
