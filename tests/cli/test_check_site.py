"""``factcheck check`` against a web that misbehaves: the right verdict for each, in the JSON."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.cli._run import Ran, factcheck
from tests.site import ROWS, Row, Site

SETTINGS = """
[network]
per_host = 32
spacing = 0
deadline = 1.0
connect_timeout = 0.5
retries = 1
retry_wait = 0.01
retry_after_cap = 1
max_body = 300000
"""


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Ran, dict[str, Any]]]:
    """One run over an article that links to every behavior; the report's links by path."""
    folder = tmp_path_factory.mktemp("site")
    (folder / "factcheck.toml").write_text(SETTINGS)
    with Site() as site:
        urls = {site.url(row.path): row.path for row in ROWS}
        lines = [f"- [{row.does}](<{site.url(row.path)}>)" for row in ROWS]
        (folder / "article.md").write_text("# All links\n\n" + "\n".join(lines) + "\n", "utf-8")
        ran = factcheck(
            folder, "check", "article.md", "--allow-private", "--format", "json", "--output", "-"
        )
        yield ran, {urls[link["url"]]: link for link in ran.json()["links"]}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.path)
def test_verdict(row: Row, run: tuple[Ran, dict[str, Any]]) -> None:
    """Each behavior has its verdict and reason, at its own line of the article."""
    link = run[1][row.path]
    assert (link["verdict"], link["reason"]) == (row.verdict, row.reason)
    assert [place["line"] for place in link["places"]] == [3 + ROWS.index(row)]


def test_enough_behaviors() -> None:
    """The site shows at least 25 behaviors and every verdict."""
    assert len(ROWS) >= 25
    assert len({row.verdict for row in ROWS}) == 8


def test_exit_code_and_schema(run: tuple[Ran, dict[str, Any]], tmp_path: Path) -> None:
    """Dead links fail the run, and the report is what its schema says."""
    ran = run[0]
    report = ran.json()
    assert ran.code == report["exit_code"] == 1
    schema = json.loads(factcheck(tmp_path, "schema").out)
    Draft202012Validator.check_schema(schema)
    assert list(Draft202012Validator(schema).iter_errors(report)) == []


def test_findings_have_their_severity(run: tuple[Ran, dict[str, Any]]) -> None:
    """Every link that is not alive or unchecked is one finding, as severe as DESIGN says."""
    wanted = {
        "dead": "error",
        "invalid": "error",
        "blocked": "warning",
        "unreachable": "warning",
        "suspect": "warning",
        "moved": "note",
    }
    found = [
        (finding["line"], finding["check"], finding["severity"])
        for finding in run[0].json()["findings"]
        if finding["check"].endswith("-link")
    ]
    assert found == [
        (number, f"{row.verdict}-link", wanted[row.verdict])
        for number, row in enumerate(ROWS, 3)
        if row.verdict in wanted
    ]
