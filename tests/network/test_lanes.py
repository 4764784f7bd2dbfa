"""The scheduler, on a clock that only these tests move."""

import random
from collections import Counter, defaultdict
from heapq import heappop, heappush

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.network.lanes import Lanes


def test_nothing_to_do_means_no_time() -> None:
    lanes = Lanes(concurrency=2, per_host=1, spacing=1)
    assert lanes.start(0) == []
    assert lanes.next_time() is None


def test_one_lane_starts_no_more_than_its_limit_and_keeps_its_spacing() -> None:
    lanes = Lanes(concurrency=9, per_host=2, spacing=1)
    for ticket in (10, 11, 12):
        lanes.add("a:80", ticket)
    assert lanes.start(0.0) == [10]
    assert lanes.next_time() == 1.0
    assert lanes.start(0.9) == []
    assert lanes.start(1.0) == [11]
    assert lanes.next_time() is None  # both places are taken: only an event can help
    lanes.done("a:80")
    assert lanes.next_time() == 2.0
    assert lanes.start(2.0) == [12]


def test_concurrency_is_shared_by_all_lanes() -> None:
    lanes = Lanes(concurrency=2, per_host=5, spacing=0)
    for ticket, lane in enumerate("abc"):
        lanes.add(lane, ticket)
    assert lanes.start(0.0) == [0, 1]
    assert lanes.next_time() is None
    lanes.done("a")
    assert lanes.start(0.0) == [2]


def test_lanes_take_turns() -> None:
    lanes = Lanes(concurrency=1, per_host=1, spacing=0)
    for ticket in range(6):
        lanes.add("big" if ticket < 4 else "small", ticket)
    order = []
    owner = {ticket: "big" if ticket < 4 else "small" for ticket in range(6)}
    for _ in range(6):
        (ticket,) = lanes.start(0.0)
        order.append(ticket)
        lanes.done(owner[ticket])
    assert order == [0, 4, 1, 5, 2, 3]


def test_what_has_begun_goes_before_what_is_new() -> None:
    lanes = Lanes(concurrency=1, per_host=1, spacing=0)
    lanes.add("a", 1)
    lanes.add("a", 2)
    assert lanes.start(0.0) == [1]
    lanes.done("a")
    lanes.again("a", 1, 0.0)  # its redirect
    assert lanes.start(0.0) == [1]


def test_a_retry_waits_without_holding_its_lane() -> None:
    lanes = Lanes(concurrency=1, per_host=1, spacing=0)
    lanes.add("a", 1)
    lanes.add("a", 2)
    lanes.start(0.0)
    lanes.done("a")
    lanes.again("a", 1, 5.0)
    assert lanes.start(0.0) == [2]
    lanes.done("a")
    assert lanes.next_time() == 5.0
    assert lanes.start(4.9) == []
    assert lanes.start(5.0) == [1]


def test_a_held_lane_starts_nothing_before_its_time() -> None:
    lanes = Lanes(concurrency=5, per_host=5, spacing=0)
    lanes.add("a", 1)
    lanes.hold("a", 7.0)
    lanes.hold("a", 3.0)  # an earlier time does not lift a later one
    assert lanes.start(6.9) == []
    assert lanes.next_time() == 7.0
    assert lanes.start(7.0) == [1]


def test_a_slowed_lane_has_half_as_many_at_a_time() -> None:
    lanes = Lanes(concurrency=9, per_host=4, spacing=0)
    lanes.slow("a", 2.0)
    for ticket in range(5):
        lanes.add("a", ticket)
    assert lanes.start(0.0) == [0]
    assert lanes.start(2.0) == [1]
    assert lanes.start(9.0) == []


def test_a_released_lane_starts_all_at_once() -> None:
    lanes = Lanes(concurrency=4, per_host=1, spacing=9)
    for ticket in range(6):
        lanes.add("a", ticket)
    assert lanes.start(0.0) == [0]
    lanes.hold("a", 99.0)
    lanes.release("a")
    assert lanes.start(0.0) == [1, 2, 3]  # never more than there are places in all
    for _ in range(3):
        lanes.done("a")
    assert lanes.start(0.0) == [4, 5]


def _simulate(count: int, hosts: int, per_host: int, spacing: float) -> tuple[float, int]:
    """Run in virtual time; return the end and how often the scheduler was asked."""
    chance = random.Random(1)
    lanes = Lanes(concurrency=200, per_host=per_host, spacing=spacing)
    # Few hosts have most of the links, as in real catalogues.
    owner = [f"h{int(hosts * chance.random() ** 3)}" for _ in range(count)]
    for ticket, lane in enumerate(owner):
        lanes.add(lane, ticket)
    ends: list[tuple[float, int]] = []
    running: Counter[str] = Counter()
    last: dict[str, float] = defaultdict(lambda: -spacing)
    done, now, asked = 0, 0.0, 0
    while done < count:
        asked += 1
        for ticket in lanes.start(now):
            lane = owner[ticket]
            running[lane] += 1
            assert running[lane] <= per_host
            assert now - last[lane] >= spacing - 1e-9
            last[lane] = now
            heappush(ends, (now + chance.uniform(0.01, 1.0), ticket))
        assert sum(running.values()) <= 200
        at = lanes.next_time()
        if ends and (at is None or ends[0][0] <= at):
            now, ticket = heappop(ends)
            running[owner[ticket]] -= 1
            lanes.done(owner[ticket])
            done += 1
        else:
            assert at is not None
            now = max(now, at)
    return now, asked


def test_twenty_thousand_links_on_two_thousand_hosts() -> None:
    end, asked = _simulate(20_000, 2_000, per_host=6, spacing=0.05)
    assert asked <= 45_000  # about two events a link: nobody polls
    # All together need 50 s (half a second each, 200 at once); the busiest host alone (1,600
    # links, six at once) 132 s. Nothing may take longer than the one after the other.
    assert 132 < end < 190


@settings(max_examples=60, derandomize=True, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 4), st.floats(0, 3)), max_size=40),
    st.integers(1, 4),
    st.integers(1, 3),
    st.sampled_from([0.0, 0.5]),
)
def test_every_ticket_starts_exactly_once(
    tickets: list[tuple[int, float]], concurrency: int, per_host: int, spacing: float
) -> None:
    lanes = Lanes(concurrency, per_host, spacing)
    owner = {}
    for ticket, (lane, delay) in enumerate(tickets):
        owner[ticket] = str(lane)
        if delay > 1:
            lanes.again(str(lane), ticket, delay)
        else:
            lanes.add(str(lane), ticket)
        if delay > 2:
            lanes.hold(str(lane), delay)
    started: list[int] = []
    now = 0.0
    for _ in range(500):
        for ticket in lanes.start(now):
            started.append(ticket)
            lanes.done(owner[ticket])
        at = lanes.next_time()
        if at is None:
            break
        now = max(now, at)
    assert sorted(started) == sorted(owner)
