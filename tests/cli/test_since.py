"""``--since``: only what a change adds decides; the rest is known."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests._repository import committed, git
from tests.cli._run import Ran, factcheck
from tests.cli.test_bad_input import assert_refused
from tests.site import Site

SLIP_BEFORE = "The fair was held on 31 February 2024 by the river."
SLIP = "The bridge was opened on 30 February 2024 for traffic."


def check(folder: Path, *words: str) -> Ran:
    return factcheck(folder, "check", "--allow-private", "--fail-on", "warning", *words)


def old(site: Site) -> str:
    return f"# Harbor\n\n{SLIP_BEFORE}\n\nSee [the minutes]({site.url('/404')}).\n"


def test_done_when(tmp_path: Path) -> None:
    """A branch adds a dead link and a slip: those two, and nothing else, in SARIF and GitHub."""
    with Site() as site:
        committed(tmp_path / "origin", harbor=old(site), quiet="# Quiet\n\nNothing here.\n")
        git(tmp_path, "clone", "-q", "origin", "clone")
        clone = tmp_path / "clone"
        git(clone, "switch", "-q", "-c", "branch")
        dead = f"{site.url('/404')}?added"
        text = old(site).replace("# Harbor\n", f"# Harbor\n\n{SLIP}\n")
        committed(clone, harbor=f"{text}\nAnd [the plan]({dead}).\n")
        ran = check(
            clone, "harbor.md", "quiet.md", "--since", "origin/main",
            "--format", "github", "--report", "sarif=out.sarif",
        )  # fmt: skip
    assert ran.code == 1
    lines = [line for line in ran.out.splitlines() if line.startswith("::")]
    assert [line.partition("title=")[0] for line in lines] == [
        f"::error file=harbor.md,line=9,endLine=9,col=16,endColumn={16 + len(dead)},",
        "::warning file=harbor.md,line=3,endLine=3,col=26,endColumn=42,",
    ]
    (run,) = json.loads((clone / "out.sarif").read_text("utf-8"))["runs"]
    found = [(each["ruleId"], each["baselineState"]) for each in run["results"]]
    assert sorted(found) == [
        ("dead-link", "new"), ("dead-link", "unchanged"),
        ("impossible-date", "new"), ("impossible-date", "unchanged"),
    ]  # fmt: skip


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    committed(tmp_path, a=f"# Fair\n\n{SLIP_BEFORE}\n", b=f"# Other\n\n{SLIP_BEFORE}\n" * 3)
    return tmp_path


def known(ran: Ran) -> list[tuple[str, int, Any]]:
    return [
        (each["path"], each["line"], each["known"])
        for each in ran.json()["findings"]
        if each["severity"] != "note"
    ]


JSON = ("--offline", "--format", "json", "--output", "-")


def test_without_it_nothing_is_known(repository: Path) -> None:
    ran = check(repository, "a.md", *JSON)
    assert (ran.code, known(ran)) == (1, [("a.md", 3, None)])


def test_what_was_there_does_not_fail(repository: Path) -> None:
    """Whatever is edited around it, and whatever the article is named now."""
    (repository / "a.md").write_text(f"# Fair\n\nNew words.\n\n{SLIP_BEFORE}\n", "utf-8")
    git(repository, "mv", "b.md", "c.md")
    ran = check(repository, "a.md", "c.md", "--since", "HEAD", *JSON)
    assert ran.code == 0
    assert {is_known for _, _, is_known in known(ran)} == {True}
    assert check(repository, "a.md", "--since", "HEAD", "--offline").out.count("(known)") == 1


def test_the_same_slip_once_more_is_new_where_it_was_added(repository: Path) -> None:
    text = f"# Fair\n\nIt rained. {SLIP_BEFORE}\n\n{SLIP_BEFORE}\n"
    (repository / "a.md").write_text(text, "utf-8")
    ran = check(repository, "a.md", "--since", "HEAD", *JSON)
    assert (ran.code, known(ran)) == (1, [("a.md", 3, False), ("a.md", 5, True)])


def test_a_new_article_is_new(repository: Path) -> None:
    (repository / "n.md").write_text(f"# New\n\n{SLIP}\n", "utf-8")
    ran = check(repository, "n.md", "--since", "HEAD", *JSON)
    assert (ran.code, known(ran)) == (1, [("n.md", 3, False)])


def test_the_report_of_the_last_run_knows_the_commit_of_then(repository: Path) -> None:
    assert check(repository, "a.md", "--since", "HEAD", *JSON).code == 0
    committed(repository, a="# Empty\n\nNothing.\n")
    committed(repository, a=f"# Fair\n\n{SLIP_BEFORE}\n")
    again = factcheck(repository, "report", "--format", "json", "--output", "-")
    assert (again.code, known(again)) == (0, [("a.md", 3, True)])


@pytest.mark.parametrize("name", ["gone", "--output=x", ""])
def test_a_revision_that_is_not_there(repository: Path, name: str) -> None:
    ran = check(repository, "a.md", "--offline", f"--since={name}")
    assert_refused(ran, f'no revision "{name}"', "fetch-depth: 0")
    assert not (repository / "reports").exists() or not any((repository / "reports").iterdir())
