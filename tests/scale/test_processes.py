"""Work on several processes: nothing of them shows but the time they save."""

import multiprocessing
import os
from collections.abc import Iterator

import pytest

from factcheck.errors import SourceError, WorkersError
from factcheck.scale import cores, spread
from factcheck.scale._crew import AHEAD
from tests.scale import _work as work


@pytest.fixture(autouse=True)
def _nobody_stays() -> Iterator[None]:
    """However it ends, no process is left."""
    yield
    assert multiprocessing.active_children() == []


def test_nothing_to_do_starts_nothing() -> None:
    assert list(spread(work.doubling, [], 2)) == []


def test_one_process_is_this_one() -> None:
    assert set(spread(work.whose, range(3), 1)) == {os.getpid()}
    assert cores() >= 1


def test_results_come_in_order() -> None:
    """The first thing takes longest, and all others are done before it."""
    assert list(spread(work.lagging, range(40), 2)) == list(range(40))


def test_few_things_need_few_processes() -> None:
    """A process is started for a thing that nobody is free for, and never for nothing."""
    (pid,) = spread(work.whose, [1], 2)
    assert pid != os.getpid()


def test_things_are_taken_as_they_are_needed() -> None:
    """Memory stays flat: so many things are under way or wait to be asked for, and no more."""
    taken: list[int] = []
    results = spread(work.doubling, (taken.append(n) or n for n in range(1000)), 2)
    assert [next(results) for _ in range(50)] == [2 * n for n in range(50)]
    assert 50 <= len(taken) <= 50 + 2 * AHEAD
    results.close()


def test_a_refusal_comes_in_its_place_and_in_both_languages() -> None:
    results = spread(work.refusing, range(9), 2)
    assert [next(results) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(SourceError) as refused:
        next(results)
    assert refused.value.to("en") == "3 is refused."
    assert refused.value.to("ja") == "3 は読めません。"


def test_a_mistake_is_told() -> None:
    """A traceback may not travel, its last line does."""
    with pytest.raises(RuntimeError, match="ZeroDivisionError: integer division"):
        list(spread(work.stumbling, [1, 0], 2))


def test_a_process_that_dies() -> None:
    """Nothing hangs, nothing is done twice: one sentence says what to do next."""
    with pytest.raises(WorkersError) as died:
        list(spread(work.dying, range(9), 2))
    assert died.value.exit_code == 3
    assert died.value.to("en") == (
        "A process that shared the work ended (code -9), perhaps for want of memory; "
        "try again with --jobs 1."
    )
