"""Physical measures: 42.195キロ, 25.3度, 10 GB, 100 km/h; units are UCUM codes."""

import re
from collections.abc import Iterator

from factcheck.model.records import Figure
from factcheck.plugins import Recognizer
from factcheck.recognizers._amounts import Amounts
from factcheck.recognizers._dress import figure, quantity
from factcheck.recognizers._fold import fold, lower
from factcheck.recognizers._halves import with_halves
from factcheck.recognizers._reading import Reading

_CLAUSES = re.compile(r"[\n。;]|,(?![0-9])")
REACH = 10
"""Code points before a number within which a word makes its unit clear (気温は25度)."""


def _find(reading: Reading) -> Iterator[Figure]:
    contexts = reading.language.amounts.measure_contexts
    for amount in Amounts(reading, reading.words.measure_contexts):
        # a word such as 영하 is a sign, and stands within the amount
        before = reading.lower[max(0, amount.span.start - REACH) : amount.span.start]
        clause = _CLAUSES.split(before)[-1] + amount.span.cut(reading.lower)
        words = contexts[lower(fold(amount.word))][1]
        if any(word in clause for word in words):
            value = quantity(amount, amount.unit.code, amount.unit.factor)
            yield figure(reading, "measure", amount.span, value)
    weights = reading.language.phrases.weight_contexts
    found = Amounts(reading, reading.words.measures, cased=True, weak=True)
    for amount in with_halves(reading, found):
        before = reading.lower[max(0, amount.span.start - REACH) : amount.span.start]
        weight = weights.get(amount.word)
        if weight is not None and any(word in before for word in weight[1]):
            value = quantity(amount, weight[0])
            yield figure(reading, "measure", amount.span, value)
            continue
        value = quantity(amount, amount.unit.code, amount.unit.factor)
        yield figure(reading, "measure", amount.span, value)


MEASURE = Recognizer(kinds=("measure",), find=_find)
