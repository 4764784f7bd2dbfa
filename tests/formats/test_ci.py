"""The formats that CI services read: github, github-summary, gitlab, rdjson, junit, jsonl."""

import json
import re
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from factcheck.model.records import Finding, Report
from factcheck.model.text import Span
from factcheck.model.words import Severity
from tests.formats._attack import attack
from tests.formats._golden import changing, rendered
from tests.formats._sample import sample
from tests.formats._small import article, empty, offline
from tests.formats._small import report as small

COMMAND = re.compile(r"::(error|warning|notice) (?:\w+=[^,:]*,)*title=[^,:]*::.+")


def with_findings(*findings: Finding) -> Report:
    report = small(article("Words of a quiet article."))
    return replace(report, articles=(replace(report.articles[0], findings=findings),))


def finding(severity: Severity = Severity.ERROR, **changes: Any) -> Finding:
    made = Finding("dead-link", severity, "It is dead.", "quiet.md", Span(22, 27), "x")
    return replace(made, **changes)


def test_github_nothing_found() -> None:
    assert rendered("github", empty()) == (
        "Errors 0, warnings 0, notes 0; waiting for a person 0; known 0, suppressed 0.\n"
    )


def test_github_known_and_suppressed_are_only_counted() -> None:
    text = rendered("github", changing())
    assert [line.split("title=")[1].split("::")[0] for line in text.splitlines()[:-1]] == [
        "dead-link",
        "factcheck",
        "stale-claim",
    ]
    assert text.endswith("known 7, suppressed 1.\n")


def test_github_escapes_what_would_end_a_property_or_a_message() -> None:
    found = finding(source="a,b:c%.md", message="100% gone\r\n::warning::x")
    line = rendered("github", with_findings(found)).splitlines()[0]
    assert line == ("::error file=a%2Cb%3Ac%25.md,title=dead-link::100%25 gone ::warning::x")


def test_github_no_columns_over_several_lines() -> None:
    """The runner refuses them."""
    long = finding(span=Span(0, 25))
    assert rendered("github", with_findings(long)).splitlines()[0] == (
        "::error file=quiet.md,line=1,endLine=5,title=dead-link::It is dead."
    )


def test_github_ten_of_a_level_worst_first_then_plain_lines() -> None:
    notes = [finding(Severity.NOTE, message=f"Note {n}.") for n in range(10)]
    errors = [finding(message=f"Error {n}.") for n in range(12)]
    lines = rendered("github", with_findings(*notes, *errors)).splitlines()
    assert [line.partition(" ")[0] for line in lines] == [
        *["::error"] * 10, *["::notice"] * 10, *["-"] * 3, "Errors",
    ]  # fmt: skip
    assert lines[9] == "::error title=factcheck::+3 more: the log and the reports list them."
    assert lines[20] == "- quiet.md:5:1 error: Error 9. [dead-link]"


def test_github_no_stranger_gives_commands() -> None:
    """Neither those of today, at the start of a line, nor the older ones anywhere in it."""
    sly = "::set-env name=A::b\n::error::x ##[add-mask]e"
    many = [finding(source=sly, message=sly) for _ in range(12)]
    for report in (with_findings(*many), attack()):
        lines = rendered("github", report).splitlines()
        assert all(COMMAND.fullmatch(line) for line in lines if line.strip().startswith("::"))
        assert not any("##[" in line for line in lines)


def test_summary_nothing_found() -> None:
    assert rendered("github-summary", empty()) == (
        "## factcheck report\n\n"
        "Errors 0, warnings 0, notes 0; waiting for a person 0; known 0, suppressed 0.\n\n"
        "Nothing that counts was found.\n"
    )


@pytest.mark.parametrize("is_known", [False, True])
def test_summary_stays_below_a_megabyte(is_known: bool) -> None:
    """And says how much is left out; the table is whole up to there."""
    many = [finding(message="港" * 400, is_known=is_known) for _ in range(2000)]
    text = rendered("github-summary", with_findings(*many))
    assert 900_000 < len(text.encode()) < 1_000_000
    rows = text.count("quiet.md:5 |")
    assert f"+{2000 - rows} more" in text


def test_summary_with_many_notices() -> None:
    report = replace(empty(), notices=tuple("x" * 900 for _ in range(5000)))
    assert len(rendered("github-summary", report).encode()) < 1_000_000


def test_gitlab_fingerprints_differ() -> None:
    twice = with_findings(*[finding(fingerprint="ab") for _ in range(3)])
    issues = json.loads(rendered("gitlab", twice))
    assert [issue["fingerprint"] for issue in issues] == ["ab", "ab-2", "ab-3"]


def test_gitlab_nothing_found() -> None:
    assert rendered("gitlab", empty()) == "[]\n"


@pytest.mark.parametrize("make", [empty, offline, sample, changing, attack])
def test_gitlab_has_the_fields_that_are_read(make: Any) -> None:
    """Those of "Code Quality report format" in GitLab's documentation; there is no schema."""
    for issue in json.loads(rendered("gitlab", make())):
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert set(issue["location"]) == {"path", "lines"}
        assert 1 <= issue["location"]["lines"]["begin"] <= issue["location"]["lines"]["end"]


def test_gitlab_compares_known_ones_itself() -> None:
    checks = {issue["check_name"] for issue in json.loads(rendered("gitlab", changing()))}
    assert "moved-link" in checks
    assert "blocked-link" not in checks


@pytest.mark.parametrize("make", [empty, offline, sample, changing, attack])
def test_rdjson_is_a_diagnostic_result(make: Any) -> None:
    """The messages of reviewdog's Diagnostic Format, as their protocol buffers name them."""
    made = json.loads(rendered("rdjson", make()))
    assert set(made) == {"source", "diagnostics"}
    for each in made["diagnostics"]:
        assert set(each) == {"message", "location", "severity", "code"}
        assert each["severity"] in {"ERROR", "WARNING", "INFO"}
        assert set(each["location"]) <= {"path", "range"}
        assert set(each["code"]) == {"value"}


def test_rdjson_only_what_counts() -> None:
    made = json.loads(rendered("rdjson", changing()))
    assert [each["code"]["value"] for each in made["diagnostics"]] == ["dead-link", "stale-claim"]


@pytest.mark.parametrize("make", [empty, offline, sample, changing, attack])
def test_junit_counts_are_those_of_its_cases(make: Any) -> None:
    """Jenkins' own schema (junit-10.xsd) asks no more; it lacks ``file`` and ``line``, which GitLab
    and others read."""
    root = ET.fromstring(rendered("junit", make()))
    assert root.tag == "testsuites"
    for suite in root:
        assert suite.tag == "testsuite"
        names = [case.get("name") for case in suite]
        assert len(set(names)) == len(names)
        assert {case.tag for case in suite} <= {"testcase"}
        for tag, count in (("failure", "failures"), ("skipped", "skipped"), ("error", "errors")):
            assert int(suite.get(count, "")) == len(suite.findall(f"testcase/{tag}"))
        assert int(suite.get("tests", "")) == len(names)


def test_junit_a_case_for_each_claim_and_link() -> None:
    report = sample()
    suites = ET.fromstring(rendered("junit", report))
    for suite, each in zip(suites, report.articles, strict=True):
        evidence = each.evidence
        assert len(suite) == len(evidence.links) + len(evidence.claims)


def test_junit_unchecked_never_passes() -> None:
    root = ET.fromstring(rendered("junit", offline()))
    cases = root.findall("testsuite[@name='quiet.md']/testcase")
    assert [[inside.get("message") for inside in case] for case in cases] == [
        ["unchecked (offline)"]
    ] * 3
    assert len(root.findall("testsuite/testcase/error")) == 1


def test_jsonl_ends_with_the_summary() -> None:
    lines = [json.loads(line) for line in rendered("jsonl", sample()).splitlines()]
    report = json.loads(rendered("json", sample()))
    assert lines[-1] == {"type": "summary", **report["summary"], "exit_code": 1}
    for kind in ("link", "claim", "finding"):
        items = [dict(line) for line in lines if line["type"] == kind]
        assert [item.pop("type") for item in items] == [kind] * len(items)
        assert items == report[f"{kind}s"]
