"""The door to git: bytes of then, by any name, and nothing that is an option."""

from pathlib import Path

import pytest

from factcheck import revisions
from factcheck.errors import UsageError
from tests._repository import committed, git


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "repo"
    committed(folder, a="one\n", b="a longer text that git knows again\n" * 5)
    git(folder, "tag", "first")
    (folder / "港").mkdir()
    git(folder, "mv", "b.md", "港/c d.md")
    committed(folder, a="two\n")
    monkeypatch.chdir(folder)
    return folder


@pytest.mark.parametrize("name", ["first", "HEAD~1", "main~1", "first^{commit}", "main^"])
def test_any_name_of_a_revision(repository: Path, name: str) -> None:
    assert revisions.at(name).commit == git(repository, "rev-parse", "first")


def test_bytes_of_then(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From wherever below the repository, under the name of now."""
    then = revisions.at("first")
    assert then.data("a.md", 100) == b"one\n"
    moved = then.data("港/c d.md", 1000)
    assert moved is not None
    assert moved.startswith(b"a longer text")
    monkeypatch.chdir(repository / "港")
    assert revisions.at("first").data("../a.md", 100) == b"one\n"


@pytest.mark.parametrize(
    "source", ["none.md", "-", "https://a.example/a.md", "/etc/passwd", "../x", ".", "a.md\n"]
)
def test_what_was_not_there(repository: Path, source: str) -> None:
    assert revisions.at("first").data(source, 100) is None


def test_what_is_too_large(repository: Path) -> None:
    assert revisions.at("first").data("a.md", 3) is None


@pytest.mark.parametrize(
    "name",
    ["gone", "", "--output=x", "-h", "--all", "a.md", "HEAD:a.md", "x\0y", "first main", "@{9}"],
)
def test_no_such_revision(repository: Path, name: str) -> None:
    with pytest.raises(UsageError, match="git knows no revision"):
        revisions.at(name)
    assert not (repository / "x").exists()
    assert git(repository, "status", "--porcelain") == ""


def test_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(UsageError, match="needs a git repository"):
        revisions.at("HEAD")


def test_no_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UsageError, match="git could not be run"):
        revisions.at("HEAD")


def test_who_works_here(repository: Path) -> None:
    git(repository, "config", "user.name", " 山田 花子 ")
    assert revisions.user() == "山田 花子"


def test_nobody_works_here_without_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert revisions.user() == ""
