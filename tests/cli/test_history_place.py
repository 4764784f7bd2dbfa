"""``--history``: where links are remembered, on the command line and in the settings."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.cli import _main
from tests.cli import _run
from tests.cli._run import Ran, environment

Command = Callable[..., Ran]
"""Runs ``factcheck`` in a folder; a process for each would take most of the time."""

LINK = "http://127.0.0.1:1/"
"""Refused by every machine: nothing listens on port 1."""
ASK = ("--allow-private", "--no-evidence", "--fail-on", "never")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with an article of one link, and one below it."""
    (tmp_path / "factcheck.toml").write_text('articles = ["a.md"]\nnetwork.retries = 0\n')
    (tmp_path / "a.md").write_text(f"- [a]({LINK})\n")
    (tmp_path / "below").mkdir()
    return tmp_path


@pytest.fixture
def factcheck(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "CI"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment().items():
        monkeypatch.setenv(name, value)

    def run(folder: Path, *arguments: str) -> Ran:
        monkeypatch.chdir(folder)
        code = _main.run(list(arguments))
        return Ran(code, *capsys.readouterr())

    return run


def _times(ran: Ran) -> int:
    assert ran.code == 0, ran.err
    return ran.out.count("unreachable (refused)")


def test_a_file_named_on_the_command_line_stands_where_one_is(
    folder: Path, factcheck: Command
) -> None:
    below = folder / "below"
    assert factcheck(below, "check", *ASK, "--history", "own.sqlite3").code == 0
    assert (below / "own.sqlite3").is_file()
    assert not (folder / ".factcheck").exists()
    assert _times(factcheck(folder, "history", LINK, "--history", "below/own.sqlite3")) == 1
    assert _times(factcheck(folder, "history", LINK)) == 0


def test_a_database_serves_all_commands_and_no_password_shows(
    folder: Path, postgres: str, factcheck: Command
) -> None:
    """From the settings and from the command line; ``report`` knows the run of another folder."""
    here = ("--history", postgres)
    ran = [factcheck(folder, "check", *ASK, "-v", *here), factcheck(folder, "catalog", *here)]
    ran += [factcheck(folder, "history", LINK, *here), factcheck(folder, "report", *here)]
    assert [each.code for each in ran] == [0, 0, 0, 0]
    assert _times(ran[2]) == 1
    (folder / "factcheck.toml").write_text(
        f'articles = ["a.md"]\nhistory = {json.dumps(postgres)}\nnetwork.retries = 0\n'
    )
    ran += [factcheck(folder, "check", *ASK), factcheck(folder, "history", LINK)]
    assert _times(ran[-1]) == 1  # still fresh: not asked again
    told = [each.out + each.err for each in ran]
    told += [path.read_text("utf-8") for path in (folder / "reports").iterdir()]
    assert len(told) == 9
    assert not [words for words in told if "g3heim" in words or "postgresql:" in words]
    assert not (folder / ".factcheck").exists()


@pytest.mark.parametrize("command", [("check", *ASK), ("history", LINK), ("report",)])
def test_a_database_that_is_down_ends_the_run_with_one_sentence(
    folder: Path, command: tuple[str, ...], factcheck: Command
) -> None:
    pytest.importorskip("psycopg")
    down = "postgresql://me:g3heim@127.0.0.1:1/x"
    ran = factcheck(folder, *command, "--history", down)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "factcheck: postgresql://127.0.0.1:1/x: the history cannot be reached (connection failed: "
        'connection to server at "127.0.0.1", port 1 failed: Connection refused). Start the '
        "database, mend address or password, or name a file with --history.\n"
    )
    ran = factcheck(folder, *command, "--history", down, "--ui-lang", "ja")
    assert "履歴に接続できません" in ran.err


def test_a_catalogue_does_without_a_history(folder: Path, factcheck: Command) -> None:
    """What it saves there is nothing but time."""
    ran = factcheck(folder, "catalog", "--history", "postgresql://me:g3heim@127.0.0.1:1/x")
    assert (ran.code, ran.err) == (0, "")


def test_what_is_not_there_is_not_made_to_be_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A slip in the path would otherwise leave a folder behind, and an empty history."""
    why = ("--reason", "?", "--until", "2999-12-31")
    for words in (("report",), ("suppress", "a.md:1", *why), ("suppress", "--prune")):
        monkeypatch.chdir(tmp_path)
        assert _main.run([*words, "--history", "slip/h.sqlite3"]) == 2
        assert (
            "slip/h.sqlite3: there is no history yet, so no run to show again; run: factcheck "
            in (" ".join(capsys.readouterr().err.split()))
        )
    ran = _run.factcheck(tmp_path, "history", "--history", "slip/h.sqlite3", "https://a.example/")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "https://a.example/ was never probed; run: factcheck check\n"
    assert list(tmp_path.iterdir()) == []
