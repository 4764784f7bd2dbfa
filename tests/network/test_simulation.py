"""A million links on a hundred thousand hosts, in virtual time."""

from array import array

import pytest

from factcheck.network.lanes import Pace
from tests.network._simulator import Load, load, run, unfair

CHECK, AUDIT = Pace(6, 0.05), Pace(1, 1.0)


def test_the_watch_sees_who_is_passed_over() -> None:
    assert unfair(array("d", [0, 1, 2])) == 0
    assert unfair(array("d", [3, 1, 2, 0, 5])) == 3  # the fourth could start before them all


def test_the_bounds_are_what_one_lane_and_what_all_places_need() -> None:
    few = Load(2, [0, 0, 0, 1], [2.0, 2.0, 2.0, 0.5])
    assert few.lower_bounds(2, Pace(1, 1.0)) == (4.0, 3.25)
    assert few.lower_bounds(1, Pace(2, 3.0)) == (6.0, 6.5)


def test_a_million_links_on_a_hundred_thousand_hosts() -> None:
    """The busiest host, with some 9,500 links, needs about as long as all work together."""
    links = load(1_000_000, 100_000, skew=0.7, median=0.16)
    lane, work = links.lower_bounds(512, CHECK)
    seen = run(links, 512, CHECK)
    assert seen.starts == 1_000_000
    assert seen.most_at_once <= 512
    assert seen.most_at_one_host <= 6
    assert seen.least_spacing >= 0.05 - 1e-9
    assert seen.unfair <= 3  # each fourth start goes to the lane that could for longest
    assert max(lane, work) <= seen.end <= 1.05 * max(lane, work)
    assert seen.asked <= 2_100_000  # nobody polls: an event a start and an end at most


@pytest.mark.parametrize(
    ("skew", "median", "concurrency", "pace"),
    [
        (0.5, 0.15, 64, CHECK),  # places are what is scarce
        (0.9, 0.15, 512, CHECK),  # one lane is
        (0.6, 0.15, 512, AUDIT),
        (0.5, 0.80, 64, AUDIT),
        (0.5, 0.30, 128, Pace(2, 0.0)),
        (0.0, 0.15, 16, CHECK),  # all lanes are alike
    ],
)
def test_the_lower_bound_is_nearly_reached_whatever_is_scarce(
    skew: float, median: float, concurrency: int, pace: Pace
) -> None:
    links = load(40_000, 4_000, skew, median)
    seen = run(links, concurrency, pace)
    assert seen.starts == 40_000
    assert seen.most_at_once <= concurrency
    assert seen.most_at_one_host <= pace.limit
    assert seen.least_spacing >= pace.spacing - 1e-9
    assert seen.unfair <= 3
    bound = max(links.lower_bounds(concurrency, pace))
    assert bound <= seen.end <= 1.05 * bound
