"""Records are frozen and know their status; nothing else."""

from dataclasses import FrozenInstanceError
from datetime import UTC, datetime

import pytest

from factcheck.model.records import Claim, LogEntry
from factcheck.model.text import Span
from factcheck.model.words import FIGURE_KINDS, Status

NOON = datetime(2025, 2, 10, 12, tzinfo=UTC)
CLAIM = Claim("fc-aaaaaaaa", Span(0, 0), "", (), ())


def test_claim_without_log_is_open() -> None:
    assert CLAIM.status is Status.OPEN


def test_last_entry_of_the_log_is_the_status() -> None:
    log = (
        LogEntry(NOON, "校閲A", Status.ASKED),
        LogEntry(NOON, "校閲B", Status.VERIFIED),
    )
    assert Claim("fc-aaaaaaaa", Span(0, 0), "", (), (), log).status is Status.VERIFIED


def test_records_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        CLAIM.text = "other"  # type: ignore[misc]


def test_kinds_of_figure_are_those_of_the_design() -> None:
    words = "money percent count date time duration age measure ratio rank number"
    assert " ".join(FIGURE_KINDS) == words
