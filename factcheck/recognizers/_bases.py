"""The bases of rates and prices, which count nothing: 4.8 deaths per 100,000 people, 1回100円."""

from typing import TypeVar

from factcheck.recognizers._amounts import Amount
from factcheck.recognizers._phrases import ends_in
from factcheck.recognizers._reading import Reading

U = TypeVar("U")
LONGEST_UNIT = 6
"""Code points that the unit of a base takes, at most."""
LONGEST_HEDGE = 4
"""Code points that a hedge or a currency's sign takes between a "one" and its price."""


def is_base(reading: Reading, start: int) -> bool:
    """Tell whether the word of a rate stands before the number that begins at ``start``."""
    words = reading.language.phrases.rates
    if not words:
        return False
    return ends_in(words, reading.lower, reading.skip_space_before(start)) is not None


def is_base_of_many(reading: Reading, end: int) -> bool:
    """Tell whether a unit and the word of a rate follow a number that ends here: 10万人当たり."""
    words, text = reading.words.per_many, reading.lower
    last = end + LONGEST_UNIT
    if words.initials.isdisjoint(text[end : last + 1]):
        return False
    return any(words.at(text, place) is not None for place in range(end, last + 1))


def is_priced(reading: Reading, amount: Amount[U]) -> bool:
    """Tell whether it is the "one" of a price that follows at once: 1回100円, 1バレル70ドル.

    Only languages that tell what is ``priced`` write so.
    """
    if not (reading.language.phrases.priced and amount.low == amount.high == 1):
        return False
    index, end = amount.last + 1, amount.span.end
    follows = reading.numerals[index : index + 1]
    if follows and follows[0].span.start == end and follows[0].low == follows[0].high == 1:
        place = follows[0].span.end  # 1人1泊500円
        if reading.lower[place : place + 1] in reading.language.phrases.priced:
            index, end = index + 1, place + 1
            follows = reading.numerals[index : index + 1]
    if not follows or follows[0].span.start - end > LONGEST_HEDGE:
        return False
    gap = reading.lower[end : follows[0].span.start]
    words = reading.words
    after = reading.neighbors.after(words.currencies_after, reading.lower)
    before = reading.neighbors.before(words.currencies_before)
    if gap.strip() and words.worn_before.at(reading.lower, end) is None and index not in before:
        return False
    return index in after or index in before
