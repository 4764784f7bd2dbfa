"""Help, README and the commands that exist agree."""

import re
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from factcheck import __version__, plugins
from factcheck.cli import FAMILY, cli
from factcheck.model.width import width
from factcheck.said import TONGUES
from tests.cli._run import factcheck

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
COMMANDS = plugins.names(FAMILY)


def test_readme_lists_the_commands_of_help() -> None:
    """The README's list of commands is what ``factcheck --help`` prints, word for word."""
    printed = CliRunner().invoke(cli, ["--help"], prog_name="factcheck").output
    commands = printed.partition("Commands:\n")[2]
    assert commands.strip("\n") in README


def test_readme_runs_no_command_that_is_not_there() -> None:
    """Every command in the README's examples exists."""
    examples = set(re.findall(r"^(?:- run: )?factcheck ([a-z]+)", README, re.MULTILINE))
    assert {"check", "catalog", "decide", "figures"} <= examples <= set(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str) -> None:
    """``--help`` of every command and of each of its options says something."""
    runner = CliRunner().invoke(cli, [command, "--help"], prog_name="factcheck")
    assert runner.exit_code == 0
    options = plugins.load(FAMILY, command, click.Command).params
    for option in options:
        assert isinstance(option, click.Argument) or getattr(option, "help", None), option.name
    assert len(runner.output.splitlines()) > 4


@pytest.mark.parametrize("language", TONGUES)
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_fits_into_eighty_columns(command: str, language: str) -> None:
    """No line of help is wider than a terminal, in either language."""
    words = ["--help"] if not command else [command, "--help"]
    ran = CliRunner().invoke(cli, words, obj=language, env={"COLUMNS": "80"})
    assert ran.exit_code == 0
    assert ("使い方" in ran.output) is (language == "ja")
    assert [line for line in ran.output.splitlines() if width(line) > 80] == []


def test_version(tmp_path: Path) -> None:
    """The version is printed in one line."""
    assert factcheck(tmp_path, "--version") == (0, f"factcheck {__version__}\n", "")


def test_alone(tmp_path: Path) -> None:
    """Without a command the three that most people want are printed, and where the others are."""
    assert factcheck(tmp_path) == (
        0,
        (
            "Most people want:\n"
            "  factcheck check articles/     check links and figures, write reports\n"
            "  factcheck catalog articles/   bring claims/ up to date\n"
            "  factcheck demo                see it all at work, offline\n"
            "\n"
            "`factcheck --help` lists all commands, `factcheck COMMAND --help` their options.\n"
        ),
        "",
    )


def test_alone_in_japanese(tmp_path: Path) -> None:
    """The same in Japanese."""
    ran = factcheck(tmp_path, "--ui-lang", "ja")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("よく使うもの:\n  factcheck check articles/     リンクと数値を")
