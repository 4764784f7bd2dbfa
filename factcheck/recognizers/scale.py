"""Numbers on a scale that has no unit: 震度5強, マグニチュード7.3, magnitude 6.1."""

from collections.abc import Iterator

from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.plugins import Recognizer
from factcheck.recognizers._dress import figure
from factcheck.recognizers._numerals import Numeral
from factcheck.recognizers._phrases import ends_in
from factcheck.recognizers._reading import Reading


def _find(reading: Reading) -> Iterator[Figure]:
    words = reading.language.phrases
    if not words.scales_before:
        return
    for numeral in reading.numerals:
        if numeral.low > 10 or numeral.scale != 1:
            continue
        start = ends_in(words.scales_before, reading.lower, numeral.span.start)
        end = _end(reading, numeral)
        glued = numeral.broken and (start is None or "." not in (numeral.plain or "."))
        if glued or (start is None and end is None):
            continue
        span = Span(numeral.span.start if start is None else start, end or numeral.span.end)
        yield figure(
            reading, "number", span, Quantity(numeral.low, numeral.high, None, numeral.step)
        )


def _end(reading: Reading, numeral: Numeral) -> int | None:
    end = numeral.span.end
    for word in reading.language.phrases.scales_after:
        if reading.lower.startswith(word, end):
            return end + len(word)
    return None


SCALE = Recognizer(kinds=("number",), find=_find)
