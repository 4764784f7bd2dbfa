"""The schedules of the README can be read by those who are to keep them, and call what exists."""

import re
import shlex
from configparser import ConfigParser
from pathlib import Path
from typing import Any

import click
import pytest
import yaml

from factcheck import plugins
from factcheck.cli import FAMILY
from tests._schemas import WORKFLOW, validate

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
RANGES = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 7))
"""Minute, hour, day, month and day of the week: POSIX, crontab."""


def blocks(kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def runs(command: str) -> None:
    """Make sure that the command line understands an ``audit`` with these words."""
    program, name, *words = shlex.split(command)
    assert (Path(program).name, name) == ("factcheck", "audit")
    audit = plugins.load(FAMILY, "audit", click.Command)
    audit.make_context("audit", words, resilient_parsing=False).close()


def times(fields: list[str]) -> None:
    """Make sure that five fields are times of cron."""
    assert len(fields) == len(RANGES)
    for field, (least, most) in zip(fields, RANGES, strict=True):
        for part in field.split(","):
            found = re.fullmatch(r"(?:\*|(\d+)(?:-(\d+))?)(?:/([1-9]\d*))?", part)
            assert found, field
            numbers = [int(number) for number in found.groups()[:2] if number]
            assert all(least <= number <= most for number in numbers), field


@pytest.mark.parametrize("fields", ["60 3 * * *", "30 3 * *", "30 24 * * *", "a 3 * * *"])
def test_what_is_no_time_of_cron(fields: str) -> None:
    with pytest.raises(AssertionError):
        times(fields.split())


def test_the_line_for_cron() -> None:
    (block,) = blocks("crontab")
    (line,) = block.splitlines()
    *fields, command = line.split(maxsplit=5)
    times(fields)
    folder, _, call = command.partition(" && ")
    assert folder == "cd /srv/paper"
    assert "%" not in command  # which cron reads as the end of the line
    runs(call)


def unit(name: str) -> ConfigParser:
    (text,) = [
        block for block in blocks("ini") if block.startswith(f"# /etc/systemd/system/{name}")
    ]
    parser = ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(text)
    return parser


def test_the_service_of_systemd() -> None:
    service = unit("factcheck-audit.service")
    assert service.sections() == ["Unit", "Service"]
    assert service["Service"]["Type"] == "oneshot"
    assert Path(service["Service"]["WorkingDirectory"]).is_absolute()
    command = service["Service"]["ExecStart"]
    assert command.startswith("/")
    runs(command)


def test_the_timer_of_systemd() -> None:
    timer = unit("factcheck-audit.timer")
    assert timer.sections() == ["Unit", "Timer", "Install"]
    when = timer["Timer"]["OnCalendar"]
    assert re.fullmatch(r"\*-\*-\* ([01]\d|2[0-3]):[0-5]\d:[0-5]\d", when)
    assert timer["Timer"]["Persistent"] == "true"
    assert timer["Install"]["WantedBy"] == "timers.target"


def test_the_schedule_of_github() -> None:
    (text,) = [block for block in blocks("yaml") if "schedule:" in block]
    workflow: Any = yaml.safe_load(text)
    workflow["on"] = workflow.pop(True)  # as YAML 1.1 reads the key `on`
    validate(workflow, WORKFLOW)
    (schedule,) = workflow["on"]["schedule"]
    times(schedule["cron"].split())
    steps = workflow["jobs"]["audit"]["steps"]
    (command,) = [step["run"] for step in steps if "factcheck audit" in step.get("run", "")]
    runs(command)
    restored, saved = (step for step in steps if "cache" in step.get("uses", ""))
    assert restored["with"]["path"] == saved["with"]["path"]
    assert restored["with"]["path"].split() == [".factcheck", "reports/audit.jsonl"]
    assert saved["if"] == "always()"  # also after news, which fails the step before
