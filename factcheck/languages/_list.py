"""Word lists, written as text so that they stay readable."""


def words(text: str) -> tuple[str, ...]:
    """Return the words of ``text``, apart by spaces and line breaks."""
    return tuple(text.split())


BETWEEN_SIDES = tuple(f"{gap}x{gap}{digit}" for gap in ("", " ") for digit in range(10))
"""An x between two numbers of a race or a thing, which multiplies neither: 4x100 m."""


def sides(by: str, prices: str, of: str, leads: str, about: str) -> tuple[str, str]:
    """Return the word between two lengths of a thing, and what stands before them, but no price.

    ``leads`` and ``about`` are verbs and hedges; ``of`` leads to lengths unless one of ``prices``
    stands before it: un patio de 6 por 9 metros, un precio de 100 por 20 metros.
    """
    none = "".join(f"(?<!{word} )" for word in words(prices))
    led = rf"\b(?:{none}{of}|{'|'.join(words(leads))})|\("
    return by, rf"(?:{led})(?: (?:{'|'.join(words(about))}))? ?(?:[0-9][0-9,.]* {by} )*"
