"""English ordinals that are words, and days of the month."""

from factcheck.languages._list import words

_ONES = words("first second third fourth fifth sixth seventh eighth ninth")
_TEENS = words(
    """
    tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth
    nineteenth
"""
)
_TENS = words("twenty thirty forty fifty sixty seventy eighty ninety")
ORDINALS = {word: place for place, word in enumerate((*_ONES, *_TEENS), start=1)}
ORDINALS |= {ten[:-1] + "ieth": value * 10 for value, ten in enumerate(_TENS, start=2)}
ORDINALS |= {
    f"{ten}{gap}{one}": value * 10 + place
    for value, ten in enumerate(_TENS, start=2)
    for place, one in enumerate(_ONES, start=1)
    for gap in ("-", " ")
}
ORDINALS |= {"hundredth": 100, "one hundredth": 100, "thousandth": 1000, "millionth": 10**6}
ORDINALS |= {
    f"{one} hundredth": value * 100
    for value, one in enumerate(words("two three four five six seven eight nine"), start=2)
} | {
    f"{one} thousandth": value * 1000
    for one, value in (
        *zip(words("one two three four five ten"), (1, 2, 3, 4, 5, 10), strict=True),
        ("one hundred", 100),
    )
}
ORDINAL_HEADS = {
    f"{one} {name}{link}": number * size
    for name, size in (("hundred", 100), ("thousand", 1000))
    for number, one in [
        *enumerate(words("one two three four five six seven eight nine ten"), start=1),
        (1, "a"),
    ]
    for link in (" ", " and ")
}
"""Hundreds and thousands before an ordinal: three hundred and twenty-second."""
DAYS = {word: day for word, day in ORDINALS.items() if day <= 31}
"""Days of the month."""
del ORDINALS["first"]
"""A first is a superlative, not a figure."""
