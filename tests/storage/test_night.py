"""The tables of an audit: who comes first, and what is news."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.errors import StorageError
from factcheck.model.rolling import Counts, Group, Mark, News, Trouble
from factcheck.storage.night import Due, Night, Seen

DAY, LATER = date(2026, 1, 5), date(2026, 1, 6)
MARKS: tuple[Mark, ...] = ("new", "fixed", "still")
URLS = [f"https://a.example/{number}" for number in range(4)]
State = tuple[Group | None, str] | None
STATES: list[State] = [
    None,
    (None, ""),
    (Group.BROKEN, ""),
    (Group.DOUBT, ""),
    (Group.ELSEWHERE, ""),
    (Group.ELSEWHERE, "office 2026-01-04"),
]
"""Nothing is known; good; bad in every way."""


def told_by(night: Night) -> list[tuple[Trouble, Mark]]:
    return [(each, mark) for mark in MARKS for each in night.told(mark)]


def nights(before: list[tuple[Trouble, Mark]], states: dict[str, State]) -> Night:
    night = Night()
    night.remember(before)
    night.cite("a.md", [(url, 3, False) for url in states])
    night.stand(
        Seen(url, "alive" if state[0] is None else "dead", "why", state[0], DAY, state[1])
        for url, state in states.items()
        if state is not None
    )
    night.carry()
    return night


def test_where_nothing_was_told_all_that_is_bad_is_new() -> None:
    with nights([], {URLS[0]: (None, ""), URLS[1]: (Group.BROKEN, ""), URLS[2]: None}) as night:
        assert night.news() == News(new=1, broken=1)
        ((trouble, mark),) = told_by(night)
        assert (trouble.url, mark, trouble.places) == (URLS[1], "new", ("a.md:3",))
        assert night.counts() == Counts(3, good=1, unknown=1, groups={Group.BROKEN: 1})


@settings(derandomize=True, max_examples=60)
@given(*[st.lists(st.sampled_from(STATES), min_size=4, max_size=4)] * 2)
def test_what_is_told_again_is_no_news(then: list[State], now: list[State]) -> None:
    """The laws: what is bad is told, and once; and telling it again changes nothing."""
    with nights([], dict(zip(URLS, then, strict=True))) as night:
        first = told_by(night)
    states = dict(zip(URLS, now, strict=True))
    with nights(first, states) as night:
        news, second = night.news(), told_by(night)
    bad = {each.url for each, mark in second if mark != "fixed"}
    known = {url for url, state in states.items() if state is not None}
    assert bad & known == {url for url in known if (states[url] or (None,))[0] is not None}
    assert bad - known <= {each.url for each, _ in first}  # of these nothing else is known
    assert len({each.url for each, _ in second}) == len(second)
    assert news.fixed == sum(mark == "fixed" for _, mark in second) or not news
    assert news.new == sum(mark == "new" for _, mark in second) or not news
    with nights(second, states) as night:
        assert night.news() == News()
        assert told_by(night) == second


def test_the_day_stands_since_which_it_was_told() -> None:
    before = Trouble(URLS[0], Group.BROKEN, "dead", "why", DAY)
    with Night() as night:
        night.remember([(before, "still")])
        night.cite("a.md", [(URLS[0], 3, False)])
        night.stand([Seen(URLS[0], "dead", "why", Group.BROKEN, LATER)])
        ((trouble, _),) = told_by(night)
        assert trouble.since == DAY
    with Night() as night:
        night.remember([(before, "fixed")])
        night.cite("a.md", [(URLS[0], 3, False)])
        night.stand([Seen(URLS[0], "dead", "why", Group.BROKEN, LATER)])
        ((trouble, _),) = told_by(night)
        assert trouble.since == LATER


def test_links_are_taken_by_their_risk_and_with_all_that_are_one_fetch() -> None:
    ranks = [(0, 0, "1"), (-1, 0, "2"), (0, -1, "3"), (0, 0, "")]
    with Night() as night:
        night.cite("a.md", [(url, 3, False) for url in [*URLS, "b"]])
        places = [URLS[0], URLS[1], URLS[2], URLS[0]]
        rows = zip(URLS, places, ranks, strict=True)
        night.queue(Due(url, "a", address, risk) for url, address, risk in rows)
        night.queue([Due("b", "b", "b", (0, 0, "0"))])
        assert night.lanes() == ["a", "b"]
        assert night.first(9) == [URLS[1], URLS[2], URLS[3], "b", URLS[0]]
        assert night.take("a", 3) == [URLS[1], URLS[2], URLS[3], URLS[0]]
        assert night.take("a", 3) == []
        assert night.left() == 5
        night.done(URLS)
        assert (night.left(), night.first(9)) == (1, ["b"])


def test_places_are_counted_and_some_are_named() -> None:
    with Night() as night:
        for number in range(30):
            night.cite(f"{number:02}.md", [("u", 3, False), ("u", 3, False)])
        night.stand([Seen("u", "dead", "why", Group.BROKEN, DAY)])
        ((trouble, _),) = told_by(night)
        assert (trouble.cited, trouble.places[0], len(trouble.places)) == (30, "00.md:3", 10)


def test_tables_that_cannot_be_used_are_told_in_a_sentence() -> None:
    night = Night()
    with night:
        pass
    with pytest.raises(StorageError, match=r"audit's own tables cannot be kept .* TMPDIR"):
        night.counts()
