"""Word lists, written as text so that they stay readable."""


def words(text: str) -> tuple[str, ...]:
    """Return the words of ``text``, apart by spaces and line breaks."""
    return tuple(text.split())
