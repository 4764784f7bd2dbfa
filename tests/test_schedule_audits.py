"""What an audit asks about, in which order, and what counts as seen from elsewhere."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.probes import Past, Probe
from factcheck.model.words import GIVEN_UP, GOOD, Verdict
from factcheck.schedule import Standing, risk, standing, unsure
from factcheck.settings import NetworkSettings

NOW = datetime(2025, 10, 6, 3, 0, tzinfo=UTC)
SETTINGS = NetworkSettings()  # good news holds for a day, bad news for two hours
REASONS = {Verdict.ALIVE: "ok", Verdict.BLOCKED: "http-403", Verdict.UNREACHABLE: "timeout"}


def probe(verdict: Verdict, hours: float, vantage: str = "ci") -> Probe:
    """Return a probe of that many hours ago."""
    reason = REASONS.get(verdict, "reason")
    return Probe("u", NOW - timedelta(hours=hours), verdict, reason, vantage=vantage)


def stands(*row: Probe, vantage: str = "ci") -> Standing:
    good = [number for number, each in enumerate(row) if each.verdict in GOOD]
    failing = row[good[-1] + 1 if good else 0 :]
    return standing(row, Past(failing=tuple(failing)), NOW, SETTINGS, vantage)


def test_what_is_fresh_is_not_due() -> None:
    alive = probe(Verdict.ALIVE, 23)
    assert stands(alive) == Standing(is_due=False, told=alive)
    dead = probe(Verdict.DEAD, 1)
    assert stands(dead) == Standing(is_due=False, told=replace(dead, failures=1))


@pytest.mark.parametrize("verdict", [Verdict.ALIVE, Verdict.DEAD, Verdict.BLOCKED])
def test_what_is_old_is_due_and_stands_as_it_stood(verdict: Verdict) -> None:
    found = stands(probe(verdict, 25))
    assert found.is_due
    assert found.told is not None
    assert found.told.verdict is verdict


def test_of_what_was_never_asked_nothing_is_known() -> None:
    never = Standing(is_due=True)
    assert stands() == never
    left = replace(probe(Verdict.UNREACHABLE, 1), reason=GIVEN_UP)
    assert stands(left) == never
    inside = replace(probe(Verdict.ALIVE, 1), private=True)
    assert stands(inside) == never


def test_a_host_that_was_given_up_says_nothing_of_its_link() -> None:
    left = replace(probe(Verdict.UNREACHABLE, 1), reason=GIVEN_UP)
    alive = probe(Verdict.ALIVE, 12)
    assert stands(alive, left) == Standing(is_due=True, told=alive)


def test_what_another_place_was_denied_is_due_here_unless_it_was_asked_here_too() -> None:
    denied = probe(Verdict.BLOCKED, 1)
    assert not stands(denied).is_due
    assert stands(denied, vantage="office").is_due
    here = probe(Verdict.BLOCKED, 1.5, "office")
    assert not stands(here, denied, vantage="office").is_due
    assert not stands(probe(Verdict.DEAD, 1), vantage="office").is_due


def test_a_page_that_was_seen_from_elsewhere_gets_no_strikes() -> None:
    down = [probe(Verdict.UNREACHABLE, hours) for hours in (72, 48, 24, 0)]
    alone = stands(*down)
    assert alone.told is not None
    assert (alone.told.verdict, alone.elsewhere) == (Verdict.DEAD, None)
    seen = probe(Verdict.ALIVE, 90, "office")
    both = stands(seen, *down)
    assert both.told is not None
    assert (both.told.verdict, both.told.failures, both.elsewhere) == (
        Verdict.UNREACHABLE,
        4,
        seen,
    )


@pytest.mark.parametrize(
    "row",
    [
        # seen from here since, which says more
        (probe(Verdict.ALIVE, 60, "office"), probe(Verdict.ALIVE, 50), probe(Verdict.BLOCKED, 0)),
        # so long ago that somebody must look again
        (probe(Verdict.ALIVE, 24 * 31, "office"), probe(Verdict.BLOCKED, 0)),
        # nobody says from where
        (probe(Verdict.ALIVE, 24, ""), probe(Verdict.BLOCKED, 0, "")),
        # gone is gone from everywhere
        (probe(Verdict.ALIVE, 24, "office"), probe(Verdict.DEAD, 0)),
    ],
    ids=["own", "old", "unlabeled", "dead"],
)
def test_what_does_not_count_as_seen_from_elsewhere(row: tuple[Probe, ...]) -> None:
    assert stands(*row).elsewhere is None


def test_the_one_before_is_not_asked_for_where_the_last_one_says_it_all() -> None:
    assert not any(unsure(probe(verdict, 1)) for verdict in (*GOOD, Verdict.DEAD, Verdict.SUSPECT))
    assert all(unsure(probe(verdict, 1)) for verdict in (Verdict.BLOCKED, Verdict.UNREACHABLE))
    assert unsure(replace(probe(Verdict.UNREACHABLE, 1), reason=GIVEN_UP))


def test_the_riskiest_come_first() -> None:
    old, new = probe(Verdict.ALIVE, 99), probe(Verdict.ALIVE, 30)
    once = replace(probe(Verdict.UNREACHABLE, 24), failures=1)
    gone, still = (replace(once, failures=failures) for failures in (3, 300))
    order: Sequence[tuple[Probe | None, bool]] = [
        (gone, True),
        (old, True),
        (gone, False),
        (once, False),
        (None, False),
        (old, False),
        (new, False),
    ]
    ranks = [risk(told, SETTINGS, verified=verified) for told, verified in order]
    assert ranks == sorted(ranks)
    assert len(set(ranks)) == len(ranks)
    assert risk(gone, SETTINGS, verified=False) == risk(still, SETTINGS, verified=False)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(list(Verdict)), st.floats(0, 2000), st.sampled_from(["ci", "office"])
        ),
        max_size=6,
    )
)
def test_a_look_from_elsewhere_never_makes_things_worse(
    row: list[tuple[Verdict, float, str]],
) -> None:
    """The law: with vantages told apart a link is never dead where it was not without them."""
    ordered = sorted((probe(*each) for each in row), key=lambda each: each.at)
    assert all(one.at <= other.at for one, other in pairwise(ordered))
    apart = stands(*ordered)
    mixed = stands(*(replace(each, vantage="ci") for each in ordered))
    if apart.told is not None and apart.told.verdict is Verdict.DEAD:
        assert mixed.told is not None
        assert mixed.told.verdict is Verdict.DEAD
