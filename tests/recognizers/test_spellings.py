"""What is written is read back: any amount, share or day in any of a language's spellings."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model.records import Figure
from factcheck.model.values import Period, Quantity
from factcheck.recognizers import figures
from tests.recognizers.samples import article


@dataclass(frozen=True)
class Spelling:
    """How a language writes; ``{}`` is the number."""

    marks: tuple[str, str]
    """Group mark and decimal mark."""
    money: tuple[str, ...]
    """Dollars of a number in digits alone."""
    large: dict[str, int]
    """Dollars of a number with a magnitude, to the magnitude."""
    percent: tuple[str, ...]
    days: tuple[str, ...]
    """Orders of a date, with ``y``, ``m``, ``d`` and the month's ``name``."""
    months: str = ""


SPELLINGS = {
    "ja": Spelling(
        (",", "."), ("{}ドル", "{}米ドル", "＄{}", "US${}", "{}㌦"),
        {"{}万ドル": 4, "{}億ドル": 8, "{}兆ドル": 12, "{}億米ドル": 8},
        ("{}%", "{}％", "{}パーセント", "{}㌫"),
        ("{y}年{m}月{d}日", "{y} 年 {m} 月 {d} 日", "{y}-{m:02}-{d:02}", "{y}/{m:02}/{d:02}"),
    ),
    "zh": Spelling(
        (",", "."), ("{}美元", "US${}"), {"{}万美元": 4, "{}亿美元": 8, "{}億美元": 8},
        ("{}%", "{}％", "百分之{}"), ("{y}年{m}月{d}日", "{y}-{m:02}-{d:02}"),
    ),
    "ko": Spelling(
        (",", "."), ("{}달러", "{} 달러"), {"{}만 달러": 4, "{}억 달러": 8, "{}조 달러": 12},
        ("{}%", "{} 퍼센트"), ("{y}년 {m}월 {d}일", "{y}-{m:02}-{d:02}"),
    ),
    "en": Spelling(
        (",", "."), ("${}", "US${}", "{} dollars", "USD {}"),
        {"${} million": 6, "${} billion": 9, "{} billion dollars": 9, "${}bn": 9, "${}m": 6},
        ("{}%", "{} %", "{} percent", "{} per cent"),
        ("{name} {d}, {y}", "{d} {name} {y}", "{y}-{m:02}-{d:02}"),
        "January February March April May June July August September October November December",
    ),
    "de": Spelling(
        (".", ","), ("{} Dollar", "{} US-Dollar", "{} $"),
        {"{} Millionen Dollar": 6, "{} Mio. Dollar": 6, "{} Mrd. US-Dollar": 9,
         "{} Milliarden Dollar": 9, "{} Billionen Dollar": 12},
        ("{} %", "{}%", "{} Prozent"),
        ("{d}. {name} {y}", "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}"),
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    ),
    "fr": Spelling(
        ("\N{NARROW NO-BREAK SPACE}", ","), ("{} dollars", "{} $"),
        {"{} millions de dollars": 6, "{} milliards de dollars": 9},
        ("{} %", "{}%", "{} pour cent"), ("{d} {name} {y}", "{d:02}/{m:02}/{y}"),
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    ),
    "es": Spelling(
        (".", ","), ("{} dólares", "{} USD"),
        {"{} millones de dólares": 6, "{} mil millones de dólares": 9},
        ("{} %", "{}%", "{} por ciento"), ("{d} de {name} de {y}",),
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    ),
    "pt": Spelling(
        (".", ","), ("{} dólares", "US$ {}"),
        {"{} milhões de dólares": 6, "US$ {} milhões": 6, "{} bilhões de dólares": 9},
        ("{}%", "{} %", "{} por cento"), ("{d} de {name} de {y}",),
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    ),
    "it": Spelling(
        (".", ","), ("{} dollari", "{} USD"),
        {"{} milioni di dollari": 6, "{} miliardi di dollari": 9},
        ("{}%", "{} %", "{} per cento"), ("{d} {name} {y}",),
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
        "dicembre",
    ),
}  # fmt: skip
LAW = settings(max_examples=60, derandomize=True)
WHOLE = st.integers(2, 10**12 - 1)
PARTED = st.decimals(Decimal("1.01"), Decimal("999.99"), places=2).filter(lambda n: n % 1)
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))


def written(number: Decimal | int, marks: tuple[str, str]) -> str:
    """Return a number with the marks of a language."""
    group, point = marks
    return f"{number:,}".replace(",", "\0").replace(".", point).replace("\0", group)


def only(text: str, language: str) -> Figure:
    """Return the one figure of a text, which it must fill."""
    (found,) = figures(article(text, language))
    assert found.text == text
    return found


@pytest.mark.parametrize("language", SPELLINGS)
@LAW
@given(st.data())
def test_money_is_read_back(language: str, data: st.DataObject) -> None:
    spelling = SPELLINGS[language]
    if data.draw(st.booleans()):
        number: Decimal | int = data.draw(WHOLE)
        template, power = data.draw(st.sampled_from(spelling.money)), 0
    else:
        number = data.draw(PARTED)
        template, power = data.draw(st.sampled_from(list(spelling.large.items())))
    found = only(template.format(written(number, spelling.marks)), language)
    value = Decimal(number).scaleb(power)
    assert (found.kind, found.value.same(Quantity(value, value, "USD"))) == ("money", True)


@pytest.mark.parametrize("language", SPELLINGS)
@LAW
@given(st.data())
def test_percentages_are_read_back(language: str, data: st.DataObject) -> None:
    spelling = SPELLINGS[language]
    number = data.draw(st.one_of(st.integers(2, 99), PARTED))
    template = data.draw(st.sampled_from(spelling.percent))
    found = only(template.format(written(number, spelling.marks)), language)
    value = Decimal(number)
    assert (found.kind, found.value.same(Quantity(value, value, "%"))) == ("percent", True)


@pytest.mark.parametrize("language", SPELLINGS)
@LAW
@given(st.data())
def test_days_are_read_back(language: str, data: st.DataObject) -> None:
    spelling = SPELLINGS[language]
    day = data.draw(DAYS)
    template = data.draw(st.sampled_from(spelling.days))
    name = spelling.months.split()[day.month - 1] if spelling.months else ""
    found = only(template.format(y=day.year, m=day.month, d=day.day, name=name), language)
    assert (found.kind, found.value) == ("date", Period(day, day, day.isoformat()))


@LAW
@given(st.sampled_from(sorted(SPELLINGS)), st.sampled_from(sorted(SPELLINGS)), PARTED)
def test_one_amount_is_the_same_in_any_two_languages(
    first: str, second: str, number: Decimal
) -> None:
    """A hundred millions of it, told by each language's own magnitudes, are one value."""
    values = []
    for language in (first, second):
        spelling = SPELLINGS[language]
        template, power = next(iter(spelling.large.items()))
        amount = (number * 10**8).scaleb(-power)
        values.append(
            only(template.format(written(amount.normalize() + 0, spelling.marks)), language)
        )
    assert values[0].value.same(values[1].value)
    assert values[0].value.meets(values[1].value)
