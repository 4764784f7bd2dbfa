"""One expression of many words that reads each letter once: ``an(?:fang|)``, not ``anfang|an``.

Python's ``re`` tries alternatives one by one. Where words share their beginnings (a language has
hundreds of parts and relative dates), that costs most of the time a text takes.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(slots=True)
class _Node:
    """The words that share a beginning."""

    deeper: "dict[str, _Node]" = field(default_factory=dict)
    """What goes on, by the next letter."""
    follower: str | None = None
    """What must follow the word that ends here; None if none does."""


def alternatives(words: Mapping[str, str]) -> str:
    """Return the expression of any of these words, the longest that fits first.

    ``words`` maps each word to the expression that must follow it, ``""`` for none. Without any
    word it matches nothing.
    """
    root = _Node()
    for word, follower in words.items():
        node = root
        for letter in word:
            node = node.deeper.setdefault(letter, _Node())
        node.follower = follower
    return f"(?:{_expression(root)})" if words else "(?!)"


def _expression(node: _Node) -> str:
    parts = [
        re.escape(letter) + _expression(deeper)
        for letter, deeper in sorted(node.deeper.items(), key=lambda item: item[0])
    ]
    if node.follower is not None:
        parts.append(node.follower)
    return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"
