"""The scheduler, on a clock that only these tests move."""

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.network.lanes import Lanes, Pace


def even(concurrency: int, per_host: int, spacing: float) -> Lanes:
    """Return lanes that all go at one pace."""
    return Lanes(concurrency, lambda _: Pace(per_host, spacing))


def test_nothing_to_do_means_no_time() -> None:
    lanes = even(concurrency=2, per_host=1, spacing=1)
    assert lanes.start(0) == []
    assert lanes.next_time() is None


def test_one_lane_starts_no_more_than_its_limit_and_keeps_its_spacing() -> None:
    lanes = even(concurrency=9, per_host=2, spacing=1)
    for ticket in (10, 11, 12):
        lanes.add("a:80", ticket)
    assert lanes.start(0.0) == [10]
    assert lanes.next_time() == 1.0
    assert lanes.start(0.9) == []
    assert lanes.start(1.0) == [11]
    assert lanes.next_time() is None  # both places are taken: only an event can help
    lanes.done("a:80", 0.0)
    assert lanes.next_time() == 2.0
    assert lanes.start(2.0) == [12]


def test_concurrency_is_shared_by_all_lanes() -> None:
    lanes = even(concurrency=2, per_host=5, spacing=0)
    for ticket, lane in enumerate("abc"):
        lanes.add(lane, ticket)
    assert lanes.start(0.0) == [0, 1]
    assert lanes.next_time() is None
    lanes.done("a", 0.0)
    assert lanes.start(0.0) == [2]


def in_turn(lanes: Lanes, owner: dict[int, str]) -> list[int]:
    """Carry everything out, half a second each, and return the tickets in order of their starts."""
    order: list[int] = []
    now = 0.0
    while started := lanes.start(now):
        order += started
        now += 0.5
        for ticket in started:
            lanes.done(owner[ticket], now, 0.5)
    return order


def test_lanes_with_as_much_left_take_turns() -> None:
    lanes = even(concurrency=1, per_host=1, spacing=0.1)
    owner = {ticket: "ab"[ticket % 2] for ticket in range(6)}
    for ticket, lane in owner.items():
        lanes.add(lane, ticket)
    assert in_turn(lanes, owner) == [0, 1, 2, 3, 4, 5]


def test_the_lane_with_most_left_goes_first_but_each_fourth_start_is_the_oldest_ones() -> None:
    lanes = even(concurrency=1, per_host=1, spacing=0.1)
    owner = {ticket: "small" if ticket < 2 else "big" for ticket in range(12)}
    for ticket, lane in owner.items():
        lanes.add(lane, ticket)
    assert in_turn(lanes, owner) == [2, 3, 4, 0, 5, 6, 7, 1, 8, 9, 10, 11]


def test_what_takes_longer_is_more_to_do() -> None:
    lanes = even(concurrency=1, per_host=1, spacing=0.0)
    owner = {0: "slow", 1: "slow", **dict.fromkeys(range(2, 6), "quick")}
    for ticket in (0, 1):
        lanes.add("slow", ticket)
    assert lanes.start(0.0) == [0]
    lanes.done("slow", 9.0, 9.0)
    for ticket in range(2, 6):
        lanes.add("quick", ticket)
    assert in_turn(lanes, owner) == [1, 2, 3, 4, 5]  # nine seconds before four times a half


def test_what_has_begun_goes_before_what_is_new() -> None:
    lanes = even(concurrency=1, per_host=1, spacing=0)
    lanes.add("a", 1)
    lanes.add("a", 2)
    assert lanes.start(0.0) == [1]
    lanes.done("a", 0.0)
    lanes.again("a", 1, 0.0)  # its redirect
    assert lanes.start(0.0) == [1]


def test_a_retry_waits_without_holding_its_lane() -> None:
    lanes = even(concurrency=1, per_host=1, spacing=0)
    lanes.add("a", 1)
    lanes.add("a", 2)
    lanes.start(0.0)
    lanes.done("a", 0.0)
    lanes.again("a", 1, 5.0)
    assert lanes.start(0.0) == [2]
    lanes.done("a", 0.0)
    assert lanes.next_time() == 5.0
    assert lanes.start(4.9) == []
    assert lanes.start(5.0) == [1]


def test_a_held_lane_starts_nothing_before_its_time() -> None:
    lanes = even(concurrency=5, per_host=5, spacing=0)
    lanes.add("a", 1)
    lanes.hold("a", 7.0)
    lanes.hold("a", 3.0)  # an earlier time does not lift a later one
    assert lanes.start(6.9) == []
    assert lanes.next_time() == 7.0
    assert lanes.start(7.0) == [1]


def test_a_slowed_lane_has_half_as_many_at_a_time_twice_as_far_apart() -> None:
    lanes = even(concurrency=9, per_host=4, spacing=1.0)
    lanes.slow("a", least=0.1, most=5.0)
    for ticket in range(5):
        lanes.add("a", ticket)
    assert lanes.start(0.0) == [0]
    assert lanes.start(1.9) == []
    assert lanes.start(2.0) == [1]
    assert lanes.start(9.0) == []


def test_a_lane_is_slowed_within_bounds() -> None:
    def second(lanes: Lanes, times: int) -> float | None:
        for _ in range(times):
            lanes.slow("a", least=0.5, most=3.0)
        lanes.repace("b", Pace(0, 0.0))  # at least one at a time
        for ticket in range(3):
            lanes.add("b" if ticket == 2 else "a", ticket)
        assert lanes.start(0.0) == [0, 2]
        lanes.done("a", 0.0, 0.1)
        return lanes.next_time()

    assert second(even(9, 6, 0.0), 1) == 0.5
    assert second(even(9, 6, 0.0), 9) == 3.0
    assert second(even(9, 6, 30.0), 9) == 30.0  # what was slower stays so


def test_another_pace_holds_from_the_next_start_on() -> None:
    lanes = even(concurrency=9, per_host=1, spacing=1.0)
    for ticket in range(4):
        lanes.add("a", ticket)
    assert lanes.start(0.0) == [0]
    lanes.repace("a", Pace(3, 10.0))
    assert lanes.start(1.0) == [1]
    assert lanes.start(10.9) == []
    assert lanes.start(11.0) == [2]
    assert lanes.start(99.0) == []


def test_each_lane_may_have_its_own_pace() -> None:
    own = {"mine": Pace(3, 0.0)}
    lanes = Lanes(9, lambda lane: own.get(lane, Pace(1, 1.0)))
    for ticket in range(6):
        lanes.add("mine" if ticket < 3 else "theirs", ticket)
    assert sorted(lanes.start(0.0)) == [0, 1, 2, 3]


def test_a_drained_lane_gives_its_tickets_back_and_can_be_filled_again() -> None:
    lanes = even(concurrency=4, per_host=1, spacing=0)
    for ticket in range(4):
        lanes.add("a", ticket)
    assert lanes.start(0.0) == [0]
    assert lanes.drain("a") == [1, 2, 3]
    lanes.done("a", 1.0)
    assert lanes.start(1.0) == []
    assert lanes.next_time() is None
    lanes.again("a", 2, 2.0)
    lanes.add("a", 3)
    assert lanes.start(1.0) == [3]
    assert lanes.start(2.0) == []
    lanes.done("a", 2.0)
    assert lanes.start(2.0) == [2]
    assert lanes.drain("never") == []


def test_nothing_can_start_while_all_places_are_taken() -> None:
    lanes = even(concurrency=1, per_host=1, spacing=0)
    lanes.add("a", 0)
    lanes.again("b", 1, 5.0)
    assert lanes.start(0.0) == [0]
    assert lanes.next_time() is None  # not even at 5: an event must come first
    lanes.done("a", 1.0)
    assert lanes.next_time() == 5.0


@settings(max_examples=60, derandomize=True)
@given(
    st.lists(st.tuples(st.integers(0, 4), st.floats(0, 3)), max_size=40),
    st.integers(1, 4),
    st.integers(1, 3),
    st.sampled_from([0.0, 0.5]),
)
def test_every_ticket_starts_exactly_once(
    tickets: list[tuple[int, float]], concurrency: int, per_host: int, spacing: float
) -> None:
    lanes = even(concurrency, per_host, spacing)
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
            lanes.done(owner[ticket], now)
        at = lanes.next_time()
        if at is None:
            break
        now = max(now, at)
    assert sorted(started) == sorted(owner)
