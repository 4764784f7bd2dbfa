"""The report for programs: as the schema says, and free of the clock outside ``run``."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from factcheck.formats import schema
from factcheck.model.records import Finding, Report
from factcheck.model.text import Span
from factcheck.model.words import Severity, Verdict
from tests.formats._attack import attack
from tests.formats._golden import rendered
from tests.formats._sample import sample
from tests.formats._small import article, empty, offline, report


def read(made: Report) -> Any:
    return json.loads(rendered("json", made))


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(json.loads(schema()))


@pytest.mark.parametrize("make", [sample, attack, empty, offline])
def test_fits_the_schema(make: Callable[[], Report]) -> None:
    Draft202012Validator(json.loads(schema())).validate(read(make()))


def test_the_schema_is_strict() -> None:
    """A field more, a word unknown or a value of the wrong kind does not pass."""
    validator = Draft202012Validator(json.loads(schema()))
    for spoil in (
        lambda made: made.update(extra=1),
        lambda made: made["links"][0].update(verdict="fine"),
        lambda made: made["summary"]["links"].pop("unchecked"),
        lambda made: made["claims"][0]["figures"][0].pop("unit"),
        lambda made: made["findings"][0].update(line="7"),
    ):
        made = read(sample())
        spoil(made)
        assert not validator.is_valid(made)


def test_keys_are_those_of_the_contract() -> None:
    made = read(sample())
    assert list(made) == [
        "schema_version", "tool", "run", "summary", "articles", "links", "claims", "findings",
        "exit_code",
    ]  # fmt: skip
    link, claim, finding = made["links"][0], made["claims"][0], made["findings"][0]
    fields = "url verdict reason status final_url failures since places"
    assert " ".join(link) == fields
    assert list(claim) == [
        "id", "path", "line", "quote", "status", "overlay", "why", "decided", "figures", "links",
    ]  # fmt: skip
    assert list(claim["figures"][0]) == [
        "path", "line", "column", "start", "end", "text", "kind", "hedge", "low", "high", "unit",
        "resolution", "evidence",
    ]  # fmt: skip
    assert list(finding) == [
        "check", "severity", "message", "hint", "path", "line", "column", "end_line", "end_column",
        "fingerprint", "known", "suppressed", "related",
    ]  # fmt: skip


def test_the_clock_shows_only_in_run() -> None:
    early = sample()
    later = replace(
        early,
        run=replace(early.run, at=early.run.at + timedelta(days=3), asked=0, from_history=13),
        probes={
            url: replace(probe, at=probe.at + timedelta(hours=1), took=9.0)
            for url, probe in early.probes.items()
        },
    )
    first, second = read(early), read(later)
    assert first.pop("run") != second.pop("run")
    assert first == second


def test_an_address_cited_twice_is_one_link_with_two_places() -> None:
    link = read(sample())["links"][0]
    assert [(place["path"], place["line"]) for place in link["places"]] == [
        ("articles/wind-ja.md", 7),
        ("articles/wind-en.md", 9),
    ]


def test_a_link_nobody_asked_for_is_unchecked() -> None:
    """No probe is no pass."""
    one = report(replace(article(), links=sample().articles[0].evidence.links[:1]))
    made = read(one)
    assert made["links"][0]["verdict"] == "unchecked"
    assert made["links"][0]["reason"] == "not-probed"
    assert made["summary"]["links"] == {word: int(word == "unchecked") for word in Verdict}


def test_a_lost_claim_has_no_place() -> None:
    lost = next(claim for claim in read(sample())["claims"] if claim["overlay"] == "lost")
    assert lost["line"] is None
    assert lost["figures"][0]["line"] is None
    assert lost["figures"][0]["text"] == "12 turbines"


def test_a_stale_claim_says_why_and_what_was_decided_upon() -> None:
    claims = {claim["id"]: claim for claim in read(sample())["claims"]}
    stale, held, untouched = (claims[f"fc-{name}"] for name in ("g2h3i4j5", "b3c4d5e6", "a2b3c4d5"))
    assert (stale["why"], held["why"], untouched["why"]) == ("changed", None, None)
    assert stale["decided"] == {
        "status": "verified",
        "by": "校閲 佐藤",
        "at": "2025-10-06T14:00:00+00:00",
        "quote": "維持費は11,800円から1万5000円に上がり、県は国内2番目の規模になるとみる。",
        "figures": ["11,800円", "1万5000円", "2番目"],
    }
    assert held["decided"]["quote"] is None
    assert untouched["decided"] is None


def test_a_claim_whose_words_are_not_kept_has_no_quote() -> None:
    made = sample()
    first = made.articles[0]
    silent = tuple(replace(claim, text="") for claim in first.evidence.claims)
    first = replace(first, evidence=replace(first.evidence, claims=silent))
    claims = read(replace(made, articles=(first,)))["claims"]
    assert {claim["quote"] for claim in claims} == {None}


def test_a_finding_elsewhere_has_no_place() -> None:
    """A finding in an article that is not in the report keeps its path alone."""
    made = sample()
    stray = Finding("some-check", Severity.NOTE, "Look.", "other.md", Span(3, 4), "x")
    first = replace(made.articles[0], findings=(stray,))
    finding = read(replace(made, articles=(first,)))["findings"][0]
    assert (finding["path"], finding["line"], finding["end_column"]) == ("other.md", None, None)
