"""Word lists, written as text so that they stay readable."""


def words(text: str) -> tuple[str, ...]:
    """Return the words of ``text``, apart by spaces and line breaks."""
    return tuple(text.split())


BETWEEN_SIDES = tuple(f"{gap}x{gap}{digit}" for gap in ("", " ") for digit in range(10))
"""An x between two numbers of a race or a thing, which multiplies neither: 4x100 m."""
