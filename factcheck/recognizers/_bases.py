"""The bases of rates, which count nothing: 4.8 deaths per 100,000 residents."""

from factcheck.recognizers._phrases import ends_in
from factcheck.recognizers._reading import Reading


def is_base(reading: Reading, start: int) -> bool:
    """Tell whether the word of a rate stands before the number that begins at ``start``."""
    words = reading.language.phrases.rates
    if not words:
        return False
    return ends_in(words, reading.lower, reading.skip_space_before(start)) is not None
