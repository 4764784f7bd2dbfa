"""What is due: quiet cases first."""

from datetime import UTC, datetime, timedelta

import pytest

from factcheck.model.records import Probe
from factcheck.model.words import Verdict
from factcheck.schedule import is_fresh
from factcheck.settings import NetworkSettings

NOW = datetime(2025, 10, 6, 9, 30, tzinfo=UTC)
SETTINGS = NetworkSettings(fresh_for=1000, fresh_for_failed=100)


def probe(verdict: Verdict, age: float, url: str = "https://a.example/") -> Probe:
    return Probe(url, NOW - timedelta(seconds=age), verdict, "reason")


@pytest.mark.parametrize(
    ("verdict", "age", "fresh"),
    [
        (Verdict.ALIVE, 0, True),
        (Verdict.ALIVE, 999, True),
        (Verdict.ALIVE, 1000, False),
        (Verdict.MOVED, 999, True),
        (Verdict.DEAD, 99, True),
        (Verdict.DEAD, 100, False),
        (Verdict.BLOCKED, 100, False),
        (Verdict.UNREACHABLE, 100, False),
        (Verdict.SUSPECT, 100, False),
        (Verdict.INVALID, 99, True),
        (Verdict.UNCHECKED, 0, False),
        (Verdict.ALIVE, -1, False),
    ],
)
def test_is_fresh(verdict: Verdict, age: float, *, fresh: bool) -> None:
    assert is_fresh(probe(verdict, age), NOW, SETTINGS) is fresh
