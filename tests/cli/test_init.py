"""``factcheck init``: the settings file it writes is what the defaults are; the workflow works."""

import json
from dataclasses import replace
from importlib.metadata import PathDistribution
from pathlib import Path
from typing import Any

import pytest
import yaml

from factcheck.cli import _main, _origin
from factcheck.settings import Settings, load
from tests._repository import committed, git
from tests._schemas import WORKFLOW as SCHEMA
from tests._schemas import validate

WORKFLOW = ".github/workflows/factcheck.yml"
SOURCE = "git+https://git.example/desk/factcheck"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder, and a factcheck that was installed from a repository."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LANG", "C.UTF-8")
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(_origin, "requirement", lambda: SOURCE)
    return tmp_path


def install(folder: Path) -> str:
    """Return what pip is given by the workflow that was written: the variable, and what else."""
    flow = yaml.safe_load((folder / WORKFLOW).read_text("utf-8"))
    validate({"on": flow.pop(True), **flow}, SCHEMA)
    (step,) = [step for step in flow["jobs"]["factcheck"]["steps"] if "pip" in step.get("run", "")]
    return str(step["env"]["FACTCHECK_INSTALL"])


def test_writes_the_defaults(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every line of the file shows a default; the workflow installs what this one is."""
    assert _main.run(["init"]) == 0
    wrote = f"Wrote factcheck.toml, {WORKFLOW}. Next: factcheck check articles/\n"
    assert capsys.readouterr() == (wrote, "")
    assert load(None, folder) == replace(Settings(), root=folder)
    assert install(folder) == f"${{{{ vars.FACTCHECK_INSTALL || '{SOURCE}' }}}}"


def test_where_it_is_not_known_whence_it_says_what_to_set(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(_origin, "requirement", str)
    assert _main.run(["init"]) == 0
    assert install(folder) == "${{ vars.FACTCHECK_INSTALL }}"
    assert "set the variable FACTCHECK_INSTALL of the repository" in capsys.readouterr().err


def test_refuses_to_overwrite(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is there is left as it is."""
    (folder / "factcheck.toml").write_text('fail_on = "note"\n')
    assert _main.run(["init"]) == 0
    assert capsys.readouterr().out.startswith(f"Wrote {WORKFLOW}.")
    assert _main.run(["init"]) == 2
    assert capsys.readouterr().err == (
        "factcheck: factcheck.toml is already there; edit it, or remove it first.\n"
    )
    assert (folder / "factcheck.toml").read_text() == 'fail_on = "note"\n'


def origin(folder: Path, record: Any) -> str:
    """Return whence pip has what it has noted so."""
    (folder / "direct_url.json").write_text(record if record == "?" else json.dumps(record))
    return _origin.of(PathDistribution(folder))


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://git.example/desk/factcheck.git", "https://git.example/desk/factcheck.git"),
        ("https://me:secret@git.example:8443/x", "https://git.example:8443/x"),
        ("git@git.example:desk/factcheck.git", "https://git.example/desk/factcheck.git"),
        ("ssh://git@git.example:2222/~desk/x", "https://git.example/~desk/x"),
        ("file:///srv/factcheck", ""),
        ("/srv/factcheck", ""),
        ("https://git.example/x'y", ""),
        ("https://git.example/x$(y)", ""),
        ("https://git.example/x y", ""),
        ("https://[git.example/x", ""),
        ("", ""),
    ],
)
def test_whence_it_is(tmp_path: Path, address: str, shown: str) -> None:
    """From a repository, or from the folder of a clone: in both cases as anybody can clone it."""
    commit = "0123456789" * 4
    wanted = f"git+{shown}@{commit}" if shown else ""
    assert origin(tmp_path, {"url": address, "vcs_info": {"commit_id": commit}}) == wanted
    clone = tmp_path / "a clone"
    clone.mkdir()
    committed(clone, article="Words.")
    record = {"url": clone.as_uri(), "dir_info": {"editable": True}}
    assert origin(tmp_path, record) == ""
    if address:
        git(clone, "remote", "add", "origin", address)
        assert origin(tmp_path, record) == (f"git+{shown}" if shown else "")
        git(clone, "update-ref", "refs/remotes/origin/HEAD", "HEAD")
        head = git(clone, "rev-parse", "HEAD")
        assert origin(tmp_path, record) == (f"git+{shown}@{head}" if shown else "")


@pytest.mark.parametrize(
    "record", ["?", [], {}, {"url": 7}, {"url": "https://a.example/x.whl", "archive_info": {}},
               {"url": "file:///not/there", "dir_info": {}}, {"url": "https://a/b", "vcs_info": 7}],
)  # fmt: skip
def test_where_nothing_is_known_of_it(tmp_path: Path, record: Any) -> None:
    assert origin(tmp_path, record) == ""
