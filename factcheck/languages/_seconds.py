"""The symbol of the second (SI) behind a number, in languages with an alphabet: 45 s.

Not behind four digits, which are a year before an elided word (en 2020 s'est ouvert), nor before
a point that makes it another abbreviation (s. o., s.a.). Nor is an h before digits an hour.
"""

from decimal import Decimal

from factcheck.model.language import Unit

SECONDS: dict[str, Unit | None] = {
    "s": Unit("second", most=Decimal(999)),
    **dict.fromkeys(("-s", "s'", "s’", "s/", "s-", "s. o.", "s. a.", "s. u.", "s.a", "s. l.")),
    **dict.fromkeys(f"h{digit}" for digit in range(10)),  # jusqu'à 21h30
}


def parts_of_second(words: str) -> dict[str, Unit | None]:
    """Return words for a hundredth, a tenth and a thousandth of a second, each one and many.

    ``words`` are apart by commas: both of a hundredth first.
    """
    names = [word.strip() for word in words.split(",")]
    sizes = ("0.01", "0.01", "0.1", "0.1", "0.001", "0.001")
    return {name: Unit("second", Decimal(n)) for name, n in zip(names, sizes, strict=True)}
