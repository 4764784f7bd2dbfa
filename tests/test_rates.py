"""`rates`: quiet where nothing is known, exact where the bank or `rates.toml` tells."""

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from factcheck import rates
from factcheck.errors import SettingsError
from factcheck.model.exchange import Rate, Spread

DAY = date(2025, 2, 10)
OWN = """
[[rate]]
from = "TWD"
to = "JPY"
rate = 4.61
first = 2025-02-01
last = 2025-02-11
source = "our desk"
"""


def test_knows_nothing_of_unknown_currencies_and_days(tmp_path: Path) -> None:
    """A currency the bank never quoted, a day before its first and one after its last."""
    known = rates.load(tmp_path)
    assert known("TWD", "JPY", DAY, DAY) is None
    assert known("USD", "JPY", date(1998, 1, 1), date(1998, 12, 31)) is None
    assert known("USD", "JPY", date(2999, 1, 1), date(2999, 1, 1)) is None
    assert known("USD", "JPY", date.min, date.min) is None
    assert known("RUB", "JPY", date(2024, 1, 1), date(2024, 12, 31)) is None


def test_tells_the_banks_rate_of_a_day(tmp_path: Path) -> None:
    """Ten days of February 2025: a euro was 1.032 dollars and 156.92 yen on the 10th."""
    spread = rates.load(tmp_path)("USD", "JPY", DAY, DAY)
    assert spread is not None
    (rate,) = spread.rates
    assert (rate.day, rate.source) == (DAY, "ECB")
    assert round(float(rate.value), 2) == 152.05


def test_a_weekend_has_the_rate_before_it(tmp_path: Path) -> None:
    """8 and 9 February 2025 were a Saturday and a Sunday."""
    known = rates.load(tmp_path)
    friday = known("USD", "JPY", date(2025, 2, 7), date(2025, 2, 7))
    sunday = known("USD", "JPY", date(2025, 2, 9), date(2025, 2, 9))
    assert friday is not None
    assert sunday is not None
    assert friday.low.value == sunday.low.value


def test_tells_least_and_greatest_of_a_year(tmp_path: Path) -> None:
    """The dollar of 2023 went from 128 to 151 yen."""
    spread = rates.load(tmp_path)("USD", "JPY", date(2023, 1, 1), date(2023, 12, 31))
    assert spread is not None
    assert len(spread.rates) == 365
    assert (int(spread.low.value), int(spread.high.value)) == (128, 151)


def test_long_stretches_are_looked_at_by_the_week(tmp_path: Path) -> None:
    """All days since 1999 cost a seventh of them, however long the stretch that is asked for."""
    spread = rates.load(tmp_path)("USD", "JPY", date.min, date.max)
    assert spread is not None
    days = (spread.rates[-1].day - spread.rates[0].day).days
    assert len(spread.rates) == days // 7 + 1


def test_own_rates_win_and_add(tmp_path: Path) -> None:
    """Either way round, on their days only; other days and pairs stay the bank's."""
    (tmp_path / "rates.toml").write_text(OWN + OWN.replace("TWD", "USD").replace("4.61", "150"))
    known = rates.load(tmp_path)
    told = Rate(Fraction("4.61"), DAY, "our desk")
    assert known("TWD", "JPY", DAY, DAY) == Spread((told,))
    back = known("JPY", "TWD", DAY, DAY)
    assert back is not None
    assert back.low.value == 1 / Fraction("4.61")
    assert known("TWD", "JPY", date(2025, 2, 12), date(2025, 2, 12)) is None
    ours = known("USD", "JPY", date(2025, 2, 11), date(2025, 2, 12))
    assert ours is not None
    assert [rate.source for rate in ours.rates] == ["our desk", "ECB"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("rate = 3", '{file}: rate 1: "rate" must be tables [[rate]].'),
        ("kurs = 3", '{file}: unknown key "kurs"; known are: rate.'),
        ('[[rate]]\nto = "JPY"',
         '{file}: rate 1: "from" must be a currency\'s three capital letters (ISO 4217).'),
        (OWN.replace("4.61", "0"), '{file}: rate 1: "rate" must be a number above 0.'),
        (OWN.replace("4.61", "nan"), '{file}: rate 1: "rate" must be a number above 0.'),
        (OWN.replace("2025-02-01", '"soon"'),
         '{file}: rate 1: "first" must be a date such as 2025-01-31.'),
        (OWN + "spread = 1", '{file}: unknown key "spread"; known are: from, to, rate, first, last, source.'),  # noqa: E501
    ],
)  # fmt: skip
def test_a_mistake_is_named(tmp_path: Path, text: str, said: str) -> None:
    """One sentence with the file, the number of the rate and what it should be."""
    file = tmp_path / "rates.toml"
    file.write_text(text)
    with pytest.raises(SettingsError) as refused:
        rates.load(tmp_path)
    assert str(refused.value) == said.format(file=file)


def test_no_toml_is_refused(tmp_path: Path) -> None:
    """So is a file that is no TOML, or no text."""
    for data, told in (
        (b"[[rate", r"rates\.toml:1:7: not"),
        (b"a\n\xff", "byte 2, in line 2, is not"),
    ):
        (tmp_path / "rates.toml").write_bytes(data)
        with pytest.raises(SettingsError, match=told):
            rates.load(tmp_path)


def test_a_mark_of_utf_8_is_no_mistake(tmp_path: Path) -> None:
    """Some editors write one."""
    (tmp_path / "rates.toml").write_text("\ufeff# none yet\n", "utf-8")
    assert rates.load(tmp_path) == rates.Known(())
