"""Physical measures: 42.195キロ, 25.3度, 10 GB, 100 km/h; units are UCUM codes."""

from collections.abc import Iterator

from factcheck.model.records import Figure
from factcheck.plugins import Recognizer
from factcheck.recognizers._amounts import Amounts, figure, quantity
from factcheck.recognizers._reading import Reading


def _find(reading: Reading) -> Iterator[Figure]:
    for amount in Amounts(reading, reading.words.measures, cased=True):
        value = quantity(amount, amount.unit.code, amount.unit.factor)
        yield figure(reading, "measure", amount.span, value)


MEASURE = Recognizer(kinds=("measure",), find=_find)
