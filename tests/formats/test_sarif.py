"""SARIF: what GitHub code scanning needs, within what it takes."""

import json
import zlib
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from factcheck.formats import sarif
from factcheck.model.records import Report
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests._schemas import SARIF, validate
from tests.formats._attack import attack
from tests.formats._golden import changing, rendered
from tests.formats._sample import sample
from tests.formats._sarif_facts import LOG
from tests.formats._small import empty, offline


def run_of(report: Report) -> Any:
    """Return the one run of a log that the standard, and GitHub, take."""
    document = json.loads(rendered("sarif", report))
    assert document["$schema"] == SARIF
    jsonschema.Draft202012Validator(LOG).validate(document)
    validate(document, SARIF)
    return document["runs"][0]


def many(count: int) -> Report:
    """A report with many warnings, and one error that stands last."""
    report = sample()
    each = report.articles[0]
    base = replace(each.findings[0], check="dead-link", severity=Severity.WARNING)
    found = [replace(base, fingerprint=f"{number:016x}") for number in range(count - 1)]
    found.append(replace(base, severity=Severity.ERROR, fingerprint="f" * 16))
    return replace(report, articles=(replace(each, findings=tuple(found)),))


@pytest.mark.parametrize("make", [empty, offline, sample, changing, attack])
def test_is_what_the_standard_asks_for(make: Any) -> None:
    run = run_of(make())
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert all(rules[result["ruleIndex"]] == result["ruleId"] for result in run["results"])


def test_nothing_found_nothing_listed() -> None:
    run = run_of(empty())
    assert run["results"] == run["tool"]["driver"]["rules"] == []


def test_what_did_not_run_did_not_succeed() -> None:
    (invocation,) = run_of(offline())["invocations"]
    assert invocation == {
        "executionSuccessful": False,
        "exitCode": 3,
        "toolExecutionNotifications": [
            {
                "level": "warning",
                "message": {"text": "No link was checked (offline 3). Unchecked is not fine."},
            },
            {
                "level": "note",
                "message": {
                    "text": "Errors 0, warnings 0, notes 0; waiting for a person 0; "
                    "known 0, suppressed 0."
                },
            },
        ],
    }


def test_known_and_suppressed_say_so() -> None:
    states = {
        result["ruleId"]: (result["baselineState"], result["suppressions"])
        for result in run_of(changing())["results"]
    }
    assert states["dead-link"] == ("new", [])
    assert states["moved-link"] == ("unchanged", [])
    excuse = {"kind": "external", "justification": "The desk has the survey on paper."}
    assert states["blocked-link"] == ("unchanged", [excuse])


def test_without_a_comparison_nothing_is_new() -> None:
    assert not any("baselineState" in result for result in run_of(sample())["results"])


def test_help_is_the_page_of_the_check_in_the_language_of_the_report() -> None:
    (rule,) = [r for r in run_of(sample("ja"))["tool"]["driver"]["rules"] if r["id"] == "dead-link"]
    assert rule["shortDescription"]["text"] == "リンク先がないことが確かです。"
    assert "```text\n悪い例: - 提携の発表" in rule["help"]["markdown"]


def test_a_stranger_makes_no_link() -> None:
    report = sample()
    each = report.articles[0]
    found = replace(each.findings[0], check="dead-link", message="[press](javascript:alert)")
    report = replace(report, articles=(replace(each, findings=(found,)),))
    (result,) = run_of(report)["results"]
    assert result["message"]["text"].startswith("[press] (javascript:alert)")


@pytest.mark.parametrize(
    ("source", "uri"),
    [
        ("articles/港 町.md", "articles/%E6%B8%AF%20%E7%94%BA.md"),
        ("a:b%2F.md", "a%3Ab%252F.md"),
        ("/srv/a.md", "file:///srv/a.md"),
        ("https://a.example/x?y=1", "https://a.example/x?y=1"),
    ],
)
def test_paths_are_addresses(source: str, uri: str) -> None:
    report = sample()
    each = report.articles[0]
    found = replace(each.findings[0], check="dead-link", source=source, span=Span(0, 0))
    report = replace(report, articles=(replace(each, findings=(found,)),))
    (result,) = run_of(report)["results"]
    artifact = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert artifact["uri"] == uri
    assert ("uriBaseId" in artifact) is (":/" not in uri)


def test_cut_to_the_number_that_is_taken_worst_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sarif, "_RESULTS", 4)
    run = run_of(many(9))
    assert [result["level"] for result in run["results"]] == ["error", *["warning"] * 3]
    told = run["invocations"][0]["toolExecutionNotifications"]
    assert "5 of 9 findings are left out, the least grave ones" in json.dumps(told)


def test_cut_to_the_size_that_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sarif, "_PACKED", 10_000)
    text = rendered("sarif", many(2000))
    results = json.loads(text)["runs"][0]["results"]
    assert 5_000 < len(zlib.compress(text.encode())) <= 10_000
    assert results[0]["level"] == "error"
    assert 0 < len(results) < 2000


def test_a_limit_that_nothing_fits_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sarif, "_PACKED", 10)
    assert run_of(many(9))["results"] == []
