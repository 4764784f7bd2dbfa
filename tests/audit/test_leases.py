"""What an audit has leased is asked by nobody else, and nothing is held longer than it must be."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from factcheck.audit import feeding, nightly
from factcheck.audit.feeding import Feed
from factcheck.audit.standing import Memory
from factcheck.settings import Settings
from factcheck.storage.history import History, open_history
from factcheck.storage.night import Night
from tests.audit._night import Nights, written
from tests.network._web import START


def is_free(history: History, lane: str, at: timedelta = timedelta()) -> bool:
    """Tell whether another audit could ask a host."""
    got = history.lease([lane], "other", START + at, 1.0)
    history.release("other")
    return bool(got)


class Empty(Night):
    """A night in which each host has no link of its own any more."""

    def lanes(self) -> list[str]:
        return []

    def take(self, lane: str, most: int) -> list[str]:
        return []


@pytest.fixture
def feed(tmp_path: Path) -> Iterator[tuple[Feed, History, list[timedelta]]]:
    """Return a feed, its history, and the times that its clock tells, the last one now."""
    past = [timedelta()]
    with open_history("history", tmp_path) as history, Empty() as night:
        memory = Memory(history, Settings(root=tmp_path), START)
        yield Feed(night, history, memory, "me", lambda: START + past[-1]), history, past


def test_a_host_is_held_as_long_as_a_redirect_to_it_is_under_way(
    feed: tuple[Feed, History, list[timedelta]],
) -> None:
    mine, history, past = feed
    assert mine.may_ask("to.test")
    for _ in range(3):
        past.append(past[-1] + 2 * feeding.RENEWED)
        mine.written([])
        assert not is_free(history, "to.test", past[-1])
    mine.ended("to.test")
    past.append(past[-1] + 2 * feeding.RENEWED)
    mine.written([])
    assert is_free(history, "to.test", past[-1])


def test_a_host_whose_links_have_ended_is_held_until_the_last_answer(
    feed: tuple[Feed, History, list[timedelta]],
) -> None:
    mine, history, _ = feed
    history.lease(["own.test"], "me", START, feeding.LEASE)
    mine._open.add("own.test")  # noqa: SLF001 - as its first links are given
    assert mine.may_ask("own.test")  # where a redirect of another link has led
    assert mine.more("own.test", True) == []
    mine.written([])
    assert not is_free(history, "own.test")
    mine.ended("own.test")
    mine.written([])
    assert is_free(history, "own.test")


def test_nothing_is_held_while_an_audit_waits_for_the_reports(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    urls = ["https://a.example/1", "https://b.example/1"]
    nights = Nights(written(tmp_path, {"one": urls}))
    free: list[bool] = []
    real = nightly.locked

    @contextmanager
    def locked(folder: Path) -> Iterator[None]:
        with open_history(nights.settings.history, tmp_path) as history:
            free.extend(is_free(history, f"{name}.example") for name in "ab")
        with real(folder):
            yield

    monkeypatch.setattr(nightly, "locked", locked)
    with nights.night() as outcome:
        assert not outcome.left
    assert free == [True, True]
