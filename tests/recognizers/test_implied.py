"""Amounts whose unit only their sentence tells (`implied`)."""

import pytest

from factcheck.recognizers import figures
from tests.recognizers.samples import article

QUIET = (
    ("fr", "Il paie 30 euros au lieu de 20 tickets.", "money"),
    ("fr", "Le déficit touche 3 millions de foyers.", "money"),
    ("fr", "À Lausanne, le déficit atteint 4 milliards.", "money"),
    ("fr", "Le budget vaut 3 millions de dollars, la dette 4 milliards.", "money EUR"),
    ("fr", "Le village compte 4 millions.", "money"),
    ("fr", "Le déficit monte ; ils sont 4 millions.", "money"),
    ("fr", "En 1912, le déficit atteint 4 milliards.", "money"),
)


def _told(language: str, text: str) -> list[tuple[str, str, str]]:
    found = figures(article(text, language))
    return [(one.text, one.kind, str(getattr(one.value, "unit", ""))) for one in found]


@pytest.mark.parametrize(("language", "text", "kind"), QUIET)
def test_what_a_sentence_does_not_tell_is_not_implied(language: str, text: str, kind: str) -> None:
    kind, _, unit = kind.partition(" ")
    last = _told(language, text)[-1]
    assert (last[1], last[2]) != (kind, unit or "EUR")


def test_a_number_set_against_an_amount_has_its_unit() -> None:
    told = _told("fr", "Il roulait à 163 km/h au lieu de 110.")
    assert told == [("163 km/h", "measure", "km/h"), ("110", "measure", "km/h")]
    assert _told("de", "Sie zahlt 40 Euro statt 30.")[1] == ("30", "money", "EUR")
    assert _told("de", "Es sind 7,5 Prozent statt 19.")[1] == ("19", "percent", "%")


def test_millions_of_a_sum_are_money() -> None:
    assert _told("fr", "Le déficit atteint 4 milliards.") == [("4 milliards", "money", "EUR")]
