"""README.md and README.ja.md say the same: the same commands, names, exit codes and pictures."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from factcheck import checks, plugins
from factcheck.cli import cli
from factcheck.model.words import FIGURE_KINDS, Overlay, Status, Verdict
from factcheck.said.pages import VERDICTS
from factcheck.said.reasons import REASONS
from factcheck.settings import Settings
from tests.cli._run import factcheck

ROOT = Path(__file__).parents[1]
FILES = {"en": ROOT / "README.md", "ja": ROOT / "README.ja.md"}
TEXTS = {language: path.read_text("utf-8") for language, path in FILES.items()}
FENCED = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def commands(text: str) -> Counter[tuple[str, str]]:
    """Return the lines of all blocks that someone would copy, without comments, by language."""
    return Counter(
        (language, line)
        for language, block in FENCED.findall(text)
        if language
        for line in (re.sub(r"(^| +)#( |$).*", "", raw) for raw in block.splitlines())
        if line
    )


def settings(of: type, table: str = "") -> set[str]:
    """Return the names of all settings, as they may stand in a README."""
    names = set()
    for field in fields(of):
        value = getattr(of(), field.name, None)
        names |= {field.name} if not table else {field.name, f"[{table}] {field.name}"}
        if is_dataclass(value) and not isinstance(value, Path):
            names |= {f"[{field.name}]"} | settings(type(value), field.name)
    return names


NAMES = {
    *checks.ids(), *plugins.names("factcheck.formats"), *plugins.names("factcheck.cli"),
    *map(str, (*Verdict, *Status, *Overlay)), *VERDICTS, *REASONS, *FIGURE_KINDS,
    *settings(Settings),
}  # fmt: skip


def named(text: str) -> set[str]:
    """Return the checks, formats, settings, verdicts, statuses and options that are named."""
    prose = FENCED.sub("", text)
    spans = {span for span in re.findall(r"`([^`\n]+)`", prose) if span in NAMES}
    return spans | set(re.findall(r"(?<![A-Za-z-])(--[a-z][a-z-]*)", prose))


def rows(text: str) -> list[str]:
    """Return the first cells of all tables that hold names or codes, sorted."""
    cells = re.findall(r"^\| *([^|]*?) *\|", FENCED.sub("", text), re.MULTILINE)
    return sorted(cell for cell in cells if re.fullmatch(r"(`[^`]+`(, )?)+|\d|.*\] .*`", cell))


def test_what_the_comparison_looks_at() -> None:
    """Comments are no commands, and what is no name is not compared."""
    text = "```sh\n# why\nmake demo\n```\n```\nprinted\n```\n`dead-link` by `--only`, `x`\n"
    assert commands(text) == {("sh", "make demo"): 1}
    assert named(text) == {"dead-link"} | {"--only"}
    assert rows("| `alive` | x |\n|---|---|\n| 1 | y |\n| word | z |") == ["1", "`alive`"]


def test_both_have_the_same_commands() -> None:
    """Commands, schedules, workflows and settings to be copied are the same in both."""
    english, japanese = (commands(text) for text in TEXTS.values())
    assert english == japanese
    assert {language for language, _ in english} == {"sh", "yaml", "ini", "crontab", "toml"}


def test_both_name_the_same_things() -> None:
    """What one names the other names: checks, formats, settings, verdicts, options, codes."""
    english, japanese = (named(text) for text in TEXTS.values())
    assert english - japanese == japanese - english == set()
    assert len(english) > 100
    assert rows(TEXTS["en"]) == rows(TEXTS["ja"])


@pytest.mark.parametrize("language", FILES)
def test_every_format_verdict_and_exit_code_is_told(language: str) -> None:
    told = named(TEXTS[language])
    assert set(plugins.names("factcheck.formats")) <= told
    assert {str(one) for one in (*Verdict, *Status, *Overlay)} | set(VERDICTS) <= told
    assert {"0", "1", "2", "3"} <= set(rows(TEXTS[language]))


def _settings(text: str) -> dict[str, str]:
    """Return what the table of settings says is the default of each: ``network.retries`` is 2."""
    found = {}
    for names, defaults in re.findall(
        r"^\| ((?:`[^`|]+`(?:, )?)+) \| ([^|]*) \|", text, re.MULTILINE
    ):
        table = re.match(r"`\[([a-z]+)\] ", names)
        begun = f"{table[1]}." if table else ""
        keys = [f"{begun}{name}" for name in re.findall(r"(\w+)`", names)]
        told = re.findall(r"`([^`]*)`", defaults)
        found |= dict(zip(keys, told, strict=True)) if len(told) == len(keys) else {}
    return found


def _defaults(kind: Any, begun: str = "") -> Iterator[tuple[str, str]]:
    """Yield the name of each setting with its default, as TOML has it."""
    for field in fields(kind):
        value = getattr(kind, field.name)
        name = f"{begun}{field.name}"
        if is_dataclass(value):
            yield from _defaults(value, f"{name}.")
        elif value is not None and field.name not in {"root", "hosts"}:
            yield name, json.dumps([*value] if isinstance(value, tuple) else value)


@pytest.mark.parametrize("language", FILES)
def test_every_setting_is_told_with_its_default(language: str) -> None:
    """Those that rest on the machine, and tables of their own, are told in words."""
    in_words = {"by", "ui_lang", "recheck_after.every"}
    in_words |= {"network.audit.per_host", "network.audit.spacing"}
    told = _settings(TEXTS[language])
    known = {name: value for name, value in _defaults(Settings()) if name not in in_words}
    assert {name: told.get(name) for name in known} == known


def test_the_japanese_one_lists_the_commands_of_help() -> None:
    """As `tests/cli/test_help.py` has it for the English one."""
    printed = CliRunner().invoke(cli, ["--help"], obj="ja", env={"COLUMNS": "80"}).output
    assert printed.partition("コマンド:\n")[2].strip("\n") in TEXTS["ja"]


def test_every_place_that_is_linked_is_there(tmp_path: Path) -> None:
    """factcheck itself finds the files, headings and pictures; each README links the other."""
    config = tmp_path / "factcheck.toml"
    config.write_text(f"reports = '{tmp_path / 'reports'}'\n", "utf-8")
    ran = factcheck(
        ROOT, "check", *(path.name for path in FILES.values()), "--only", "links", "--offline",
        "--quiet", "--config", str(config), "--history", str(tmp_path / "history"),
        "--format", "json", "--output", "-",
    )  # fmt: skip
    near: dict[str, set[str]] = {path.name: set() for path in FILES.values()}
    for link in ran.json()["links"]:
        if "://" not in link["url"]:
            assert link["verdict"] == "alive", link
            for place in link["places"]:
                near[place["path"]].add(link["url"])
    both = {"CONTRIBUTING.md", "docs/report.png", "docs/review.png"}
    assert both | {"README.ja.md"} <= near["README.md"]
    assert both | {"README.md"} <= near["README.ja.md"]
