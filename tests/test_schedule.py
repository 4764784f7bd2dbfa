"""What is due: quiet cases first."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from factcheck.model.probes import Past, Probe
from factcheck.model.words import GIVEN_UP, Verdict
from factcheck.schedule import is_fresh, remembered, slowest_first
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


def test_in_ci_dead_is_never_believed() -> None:
    in_ci = replace(SETTINGS, ci=True)
    assert not is_fresh(probe(Verdict.DEAD, 1), NOW, in_ci)
    assert is_fresh(probe(Verdict.BLOCKED, 1), NOW, in_ci)
    assert is_fresh(probe(Verdict.ALIVE, 1), NOW, in_ci)


def test_what_was_learned_with_private_addresses_is_not_believed_without_them() -> None:
    learned = replace(probe(Verdict.ALIVE, 1), private=True)
    assert not is_fresh(learned, NOW, SETTINGS)
    assert is_fresh(learned, NOW, replace(SETTINGS, allow_private=True))
    assert is_fresh(probe(Verdict.ALIVE, 1), NOW, replace(SETTINGS, allow_private=True))


HOUR, DAY = 3600.0, 86_400.0


def failed(days: float, reason: str = "timeout", verdict: Verdict = Verdict.UNREACHABLE) -> Probe:
    """Return a failed probe of some days ago."""
    return replace(probe(verdict, days * DAY), reason=reason)


def told(*row: Probe, settings: NetworkSettings = SETTINGS) -> Probe:
    return remembered(row[-1], Past(failing=row), settings)


def test_good_news_and_news_of_nothing_are_told_as_they_are() -> None:
    for verdict in (Verdict.ALIVE, Verdict.MOVED, Verdict.UNCHECKED):
        one = probe(verdict, 0)
        assert remembered(one, Past(), SETTINGS) == one
        assert remembered(one, Past(failing=(failed(1),)), SETTINGS) == one


def test_the_first_failure_has_no_past() -> None:
    assert told(failed(0)) == replace(failed(0), failures=1)


def test_three_failures_a_day_apart_are_dead() -> None:
    second = told(failed(2), failed(1))
    assert (second.verdict, second.failures, second.since) == (
        Verdict.UNREACHABLE,
        2,
        NOW - timedelta(days=2),
    )
    third = told(failed(2), failed(1), replace(failed(0), detail="No answer in 25 seconds."))
    assert third == replace(
        failed(0),
        verdict=Verdict.DEAD,
        reason="unreachable-for-days",
        detail="Not reached on 3 days from 2025-10-04 on; the last time: "
        "timeout: No answer in 25 seconds.",
        failures=3,
        since=NOW - timedelta(days=2),
    )


@pytest.mark.parametrize(
    "days",
    [
        (0.5, 0.25, 0),  # three times in a day
        (1.9, 1, 0),  # the second came 21.6 hours after the first, the third counts as second
        (2, 1.5, 0.9, 0.5, 0),
        (9, 0),
    ],
)
def test_failures_that_are_too_close_or_too_few_count_once(days: tuple[float, ...]) -> None:
    assert told(*map(failed, days)).verdict is Verdict.UNREACHABLE


def test_failures_between_do_no_harm() -> None:
    found = told(*map(failed, (3, 2.9, 2.5, 1.5, 1.2, 0.1, 0)))
    assert (found.verdict, found.failures) == (Verdict.DEAD, 7)


def given_up(days: float) -> Probe:
    return failed(days, GIVEN_UP)


def test_a_link_whose_host_was_given_up_before_has_not_failed() -> None:
    assert not is_fresh(given_up(0), NOW, SETTINGS)
    assert not is_fresh(replace(given_up(0), verdict=Verdict.BLOCKED), NOW, SETTINGS)
    assert told(given_up(3), given_up(2), given_up(0)) == given_up(0)
    third = told(failed(3), given_up(2), failed(1))
    assert (third.verdict, third.failures) == (Verdict.UNREACHABLE, 2)
    again = told(failed(3), failed(2), given_up(1), failed(0))
    assert (again.verdict, again.failures) == (Verdict.DEAD, 3)


def test_a_link_whose_host_is_given_up_now_stands_as_it_stood() -> None:
    two = told(failed(2), failed(1), given_up(0))
    assert (two.verdict, two.reason, two.failures) == (Verdict.UNREACHABLE, GIVEN_UP, 2)
    assert two.since == NOW - timedelta(days=2)
    three = told(failed(3), failed(2), failed(1), given_up(0))
    assert (three.verdict, three.reason) == (Verdict.DEAD, "unreachable-for-days")
    assert three.detail == "Not reached on 3 days from 2025-10-03 on; the last time: timeout."


def test_strikes_can_be_set_and_switched_off() -> None:
    row = (failed(0.2), failed(0))
    quick = replace(SETTINGS, strikes=2, strike_interval=HOUR)
    assert told(*row, settings=quick).verdict is Verdict.DEAD
    never = replace(SETTINGS, strikes=0)
    assert told(*map(failed, range(30, -1, -1)), settings=never).verdict is Verdict.UNREACHABLE


@pytest.mark.parametrize(
    ("reason", "verdict"),
    [
        ("http-403", Verdict.BLOCKED),
        ("soft-404", Verdict.SUSPECT),
        ("http-404", Verdict.DEAD),
        ("http-405", Verdict.UNREACHABLE),
        ("redirect-loop", Verdict.UNREACHABLE),
        ("tls-incomplete-chain", Verdict.UNREACHABLE),
    ],
)
def test_who_answers_is_not_gone(reason: str, verdict: Verdict) -> None:
    """An answer between, even a bad one, starts the count anew, but not that of bad news."""
    found = told(failed(3), failed(2), failed(1, reason, verdict), failed(0))
    assert (found.verdict, found.failures) == (Verdict.UNREACHABLE, 4)
    for_days = told(*(failed(day, reason, verdict) for day in (3, 2, 1, 0)))
    assert (for_days.verdict, for_days.reason, for_days.failures) == (verdict, reason, 4)


@pytest.mark.parametrize("reason", ["refused", "reset", "http-503", "tls-expired", "dns-no-answer"])
def test_what_nobody_could_be_served_by_counts(reason: str) -> None:
    assert told(*(failed(day, reason) for day in (2, 1, 0))).verdict is Verdict.DEAD


def test_strikes_with_private_addresses_count_only_with_them() -> None:
    row = tuple(replace(failed(day), private=True) for day in (2, 1, 0))
    row = (*row[:2], replace(row[2], private=False))
    assert told(*row).verdict is Verdict.UNREACHABLE
    assert told(*row, settings=replace(SETTINGS, allow_private=True)).verdict is Verdict.DEAD


BRIDGE = replace(
    probe(Verdict.ALIVE, 30 * DAY), site="harbor.example", title="港の橋が開通", language="ja"
)
CASINO = replace(
    probe(Verdict.ALIVE, 0), site="lucky.example", title="Best Online Casino 2025", language="en"
)


def test_a_page_in_other_hands() -> None:
    found = remembered(CASINO, Past(first=BRIDGE), SETTINGS)
    assert (found.verdict, found.reason) == (Verdict.SUSPECT, "changed-hands")
    assert found.detail == (
        "On 2025-09-06 it was harbor.example, “港の橋が開通”, ja; "
        "now it is lucky.example, “Best Online Casino 2025”, en."
    )


@pytest.mark.parametrize(
    "change",
    [
        {"site": "harbor.example", "title": "The bridge is open"},
        {"site": "harbor.example", "title": "A casino for the harbor?"},
        {"site": "harbor.example", "title": "オンラインカジノおすすめ", "language": "ja"},
        {"site": None},
        {"title": "港の橋が開通しました"},
        {"title": None},
        {"language": "ja"},
        {"language": None},
    ],
)
def test_one_thing_that_stayed_is_enough_to_believe(change: dict[str, str | None]) -> None:
    now = replace(CASINO, **change)
    assert remembered(now, Past(first=BRIDGE), SETTINGS) == now


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("Best Online Casino 2025", "en"),
        ("SLOT GACOR: Situs Judi Terpercaya", "id"),
        ("카지노 사이트 추천", "ko"),
        ("线上娱乐城-注册官网", "zh"),
    ],
)
def test_a_page_in_other_hands_under_its_own_name(title: str, language: str) -> None:
    taken = replace(CASINO, site=BRIDGE.site, title=title, language=language)
    found = remembered(taken, Past(first=BRIDGE), SETTINGS)
    assert (found.verdict, found.reason) == (Verdict.SUSPECT, "changed-hands")
    sold_before = replace(BRIDGE, title="オンラインカジノの評判")
    assert remembered(taken, Past(first=sold_before), SETTINGS) == taken


def test_a_script_alone_tells_languages_apart_only_by_script() -> None:
    english = replace(BRIDGE, title="The bridge", language="en")
    latin = replace(CASINO, language="und-Latn")
    assert remembered(latin, Past(first=english), SETTINGS).verdict is Verdict.ALIVE
    assert remembered(latin, Past(first=BRIDGE), SETTINGS).verdict is Verdict.SUSPECT


def test_the_first_page_is_not_compared_with_itself() -> None:
    assert remembered(BRIDGE, Past(first=BRIDGE), SETTINGS) == BRIDGE


def test_the_order_stays_where_nothing_is_known() -> None:
    urls = ["https://a.example/2", "https://a.example/1", "https://b.example/"]
    assert slowest_first(urls, {}) == urls


def test_who_was_left_out_and_who_was_slow_is_asked_first() -> None:
    def known(url: str, took: float, status: int | None = 200, reason: str = "ok") -> Probe:
        return Probe(url, NOW, Verdict.ALIVE, reason, status=status, took=took)

    probes = [
        known("quick", 0.1),
        known("silent", 30.0, None, "timeout"),
        known("slow", 2.0),
        known("left", 0.0, None, GIVEN_UP),
        known("missing", 0.7, 404, "http-404"),
    ]
    latest = {each.url: each for each in probes}
    order = ["left", "slow", "missing", "silent", "new", "quick"]
    assert slowest_first([*latest, "new"], latest) == order
