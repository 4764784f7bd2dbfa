"""Of all that may stand behind a figure the likeliest is told of, if it is likely enough."""

from factcheck.comparing._candidates import Candidate
from factcheck.comparing._choosing import Choice, chosen
from factcheck.comparing._faces import Relation
from factcheck.model.evidence import PageVerdict
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import point

LEARNED = {"for": 2.0, "against": -2.0}


def choice(verdict: PageVerdict, sign: str, strength: float = 1.0, place: int = 0) -> Choice:
    figure = Figure(Span(0, 1), "3", "number", point(3))
    return Choice(
        verdict,
        {sign: strength},
        place,
        figure,
        Candidate(Relation(verdict, "same"), place, figure, 0.0),
    )


def test_nothing_is_told_of_nothing() -> None:
    assert chosen([], LEARNED) is None


def test_what_is_unlikely_is_not_told() -> None:
    assert chosen([choice(PageVerdict.MATCH, "against")], LEARNED) is None
    assert chosen([choice(PageVerdict.NEAR, "against")], LEARNED) is None


def test_what_is_likely_is_told() -> None:
    likely = choice(PageVerdict.MATCH, "for")
    assert chosen([likely, choice(PageVerdict.NEAR, "against")], LEARNED) is likely


def test_two_places_together_are_surer_than_one() -> None:
    half = [choice(PageVerdict.MATCH, "against", 0.1, place) for place in (4, 2)]
    assert chosen(half[:1], LEARNED) is None
    told = chosen(half, LEARNED)
    assert told is half[1], "the first on the page"


def test_a_slip_is_told_only_where_no_equal_value_is_likelier() -> None:
    slip = choice(PageVerdict.NEAR, "for")
    assert chosen([slip, choice(PageVerdict.MATCH, "against")], LEARNED) is slip
    equal = choice(PageVerdict.MATCH, "for", 2.0)
    assert chosen([slip, equal], LEARNED) is equal


def test_the_same_value_is_shown_rather_than_one_a_bit_likelier_that_was_rounded() -> None:
    same = choice(PageVerdict.MATCH, "for")
    rounded = choice(PageVerdict.ROUNDED, "for", 1.5)
    assert chosen([rounded, same], LEARNED) is same
    surer = choice(PageVerdict.ROUNDED, "for", 4.0)
    assert chosen([surer, same], LEARNED) is surer


def test_an_order_of_choices_changes_nothing() -> None:
    several = [choice(PageVerdict.MATCH, "for", 0.1 * place, place) for place in range(5)] + [
        choice(PageVerdict.NEAR, "for", 0.3, 7)
    ]
    assert chosen(several, LEARNED) is chosen(several[::-1], LEARNED)
