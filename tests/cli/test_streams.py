"""Standard streams that are closed, full or turned round, and reports that go to no plain file."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli._run import Ran, environment

FULL = Path("/dev/full")
ARTICLE = "# 港\n\n港は2019年に100万円で開いた。\n"
CHECK = "check -q --offline a.md"
pytestmark = pytest.mark.skipif(os.name != "posix", reason="a shell of POSIX turns the streams")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.md").write_text(ARTICLE, "utf-8")
    return tmp_path


def _shell(folder: Path, words: str) -> Ran:
    """Run ``factcheck`` with those words in a shell, which turns its streams."""
    command = ["bash", "-c", f'"{sys.executable}" -m factcheck {words}']
    done = subprocess.run(
        command, cwd=folder, env=environment(), capture_output=True, text=True, check=False
    )
    return Ran(done.returncode, done.stdout, done.stderr)


def test_nobody_listens(folder: Path) -> None:
    """What is printed goes nowhere, least of all into the file that was opened next."""
    assert _shell(folder, f"{CHECK} --format json --output - >&- 2>&-") == (0, "", "")
    assert (folder / "reports/report.json").read_text("utf-8").startswith("{")
    assert _shell(folder, "figures a.md 2>&-").code == 0


def test_what_flows_is_never_replaced(folder: Path) -> None:
    """Pipes and devices get the report as it is made; a file of their name would end them."""
    os.mkfifo(folder / "pipe")
    ran = _shell(folder, f"{CHECK} --format junit --output pipe & head -c 5 pipe; wait")
    assert (ran.out, (folder / "pipe").is_fifo()) == ("<?xml", True)
    assert _shell(folder, f"{CHECK} --format json --output >(head -c 1); wait").out == "{"
    assert _shell(folder, f"{CHECK} --report junit=/dev/stdout").out.startswith("<?xml")
    before = Path(os.devnull).stat().st_rdev
    assert _shell(folder, f"{CHECK} --output {os.devnull}") == (0, "", "")
    assert Path(os.devnull).stat().st_rdev == before


def test_links_stay_links(folder: Path) -> None:
    """Also one that names a file that is yet to be made, in a folder that is there."""
    (folder / "kept").mkdir()
    (folder / "now.json").symlink_to("kept/real.json")
    for _ in range(2):
        assert _shell(folder, f"{CHECK} --output now.json").code == 0
        assert (folder / "now.json").is_symlink()
    assert (folder / "kept/real.json").read_text("utf-8").startswith("{")
    assert [path.name for path in (folder / "kept").iterdir()] == ["real.json"]


@pytest.mark.skipif(not FULL.exists(), reason="no device that is full")
@pytest.mark.parametrize(
    ("words", "told"),
    [
        (f"figures a.md > {FULL}", "The output cannot be written ({why}); make room for it, "),
        (f"{CHECK} --output {FULL}", "/dev/full: cannot be written ({why}); name another file."),
    ],
)
def test_no_room(folder: Path, words: str, told: str) -> None:
    """A full disk is no mistake of factcheck's."""
    ran = _shell(folder, words)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert ran.err.startswith(f"factcheck: {told.format(why='No space left on device')}")
    assert FULL.is_char_device()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("figures - <&-", "Standard input is closed; pipe an article into it, or name a file."),
        ("figures - 0>out", "standard input: cannot be read (Bad file descriptor); check the "),
        (
            "decide --article a.md --status verified --by A <&-",
            "Claims that would be marked verified",
        ),
    ],
)
def test_nothing_to_read(folder: Path, words: str, told: str) -> None:
    """Nothing that could be read is no empty article that passes."""
    _shell(folder, "catalog -q a.md")
    ran = _shell(folder, words)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert ran.err.startswith(f"factcheck: {told}")
