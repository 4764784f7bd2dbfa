"""Winters told from a day: they begin in December, and run into the next year."""

from datetime import date

import pytest

from factcheck.recognizers import figures
from tests.recognizers.samples import article, shown


@pytest.mark.parametrize(
    ("language", "text", "day", "winter"),
    [
        ("ja", "今冬は雪が少ない。", date(2019, 11, 20), 2019),
        ("ja", "今冬は雪が少ない。", date(2019, 1, 13), 2018),
        ("ja", "この冬は暖かかった。", date(2019, 3, 5), 2018),
        ("ja", "今年の冬は雪が少ない。", date(2019, 2, 5), 2018),
        ("ja", "今年の冬に開く。", date(2019, 3, 5), 2019),
        ("ja", "昨冬は雪が多かった。", date(2019, 1, 13), 2017),
        ("ja", "昨冬は雪が多かった。", date(2019, 10, 1), 2018),
        ("ja", "昨年の冬は雪が多かった。", date(2019, 1, 13), 2018),
        ("ja", "来冬に開く。", date(2019, 2, 1), 2019),
        ("en", "Snow was rare this winter.", date(2019, 2, 5), 2018),
        ("en", "Snow was rare last winter.", date(2019, 2, 5), 2017),
        ("en", "Snow was rare last winter.", date(2019, 3, 20), 2018),
        ("en", "Snow was rare this winter.", date(2019, 12, 20), 2019),
    ],
)
def test_winter_is_the_one_that_runs(language: str, text: str, day: date, winter: int) -> None:
    (found,) = figures(article(text, language, day))
    assert shown(found).split()[1] == f"{winter}-24"


def test_other_seasons_are_of_the_year() -> None:
    (found,) = figures(article("今秋に開く。", "ja", date(2019, 1, 13)))
    assert shown(found).split()[1] == "2019-23"
