"""Anchors of Markdown headings, as GitHub makes them.

Source: the algorithm of GitHub's heading anchors (letters lowered, everything but letters, marks,
digits, ``_``, ``-`` and spaces dropped, spaces turned into ``-``, repeats numbered), as its own
renderer shows them. Marks count: of ⚙️ the sign goes, and U+FE0F behind it stays. ① is no digit.
Nor is a space lost that a picture or an empty element leaves at the edge of a heading:
``## <a name="x"></a> Title`` is ``-title``.
"""

from unicodedata import category

_KEPT = frozenset({"Nd", "Nl", "Pc"})


class Anchors:
    """The anchors of one file."""

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}

    def add(self, heading: str) -> str:
        """Return the anchor of the next heading with these words."""
        words = (sign for sign in heading.lower() if _stays(sign))
        plain = "".join(words).replace(" ", "-")
        anchor, number = plain, self._seen.get(plain, 0)
        while anchor in self._seen:
            number += 1
            anchor = f"{plain}-{number}"
        self._seen[plain] = number
        self._seen.setdefault(anchor, 0)
        return anchor


def _stays(sign: str) -> bool:
    kind = category(sign)
    return kind[0] in "LM" or kind in _KEPT or sign in "- "
