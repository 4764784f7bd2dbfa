"""One expression of many words that reads each letter once: ``an(?:fang|)``, not ``anfang|an``.

Python's ``re`` tries alternatives one by one. Where words share their beginnings (a language has
hundreds of parts and relative dates), that costs most of the time a text takes.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import field

from factcheck.model.late import late
from factcheck.nouns import dataclass

_HEAD = late("[^ -]+[ -]")
"""The first of the words that another one is made of, and what joins it."""
DIGITS, LETTERS, WORD = "[0-9]", "[a-zß-öø-ɏ]", r"\w"
"""Classes of what stands within a number, within a word of Western Europe in lower case, and
within any word or number."""


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
    return f"(?:{_expression(_tree(words))})" if words else "(?!)"


def anywhere(words: Mapping[str, str], within: Iterable[str] = ()) -> str:
    """Return the expression of ``alternatives``, written to be looked for through a whole text.

    ``re`` passes over what no word begins with at once, but only where each alternative begins
    with a letter by itself: six times as fast in Japanese as ``[天平](?:…)|…``. So the first
    letters are set apart here; no word may be empty. A word that begins with one of a class of
    ``within`` does not begin behind another one of it.
    """
    parts: list[str] = []
    for letter, deeper in sorted(_tree(words).deeper.items()):
        own = next((some for some in within if re.match(some, letter)), "")
        behind = f"(?<!{own}{letter})" if own else ""
        parts.append(re.escape(letter) + behind + _expression(deeper))
    return f"(?:{'|'.join(parts)})" if words else "(?!)"


def _tree(words: Mapping[str, str]) -> _Node:
    root = _Node()
    for word, follower in words.items():
        node = root
        for letter in word:
            deeper = node.deeper.get(letter)
            if deeper is None:
                deeper = node.deeper[letter] = _Node()
            node = deeper
        node.follower = follower
    return root


def compounds(words: Iterable[str]) -> str:
    """Return the expression of any of these words, the longest that fits first.

    It is written once what follows several first words alike: ``(?:twenty|thirty)[ -](?:one|two)``.
    """
    tails: dict[str, set[str]] = {}
    simple: set[str] = set()
    for word in words:
        first = _HEAD.match(word)
        if first is None:
            simple.add(word)
        else:
            tails.setdefault(first[0], set()).add(word[first.end() :])
    alike: dict[frozenset[str], list[str]] = {}
    for head, ends in tails.items():
        alike.setdefault(frozenset(ends), []).append(head)
    parts = [_any(heads) + _any(ends) for ends, heads in alike.items()]
    return f"(?:{'|'.join((*parts, _any(simple)))})"


def _any(words: Iterable[str]) -> str:
    return alternatives(dict.fromkeys(words, ""))


def _expression(node: _Node) -> str:
    alike: dict[str, str] = {}
    for letter, deeper in sorted(node.deeper.items(), key=lambda item: item[0]):
        expression = _expression(deeper)
        alike[expression] = alike.get(expression, "") + letter
    parts = [
        (re.escape(letters) if len(letters) == 1 else f"[{re.escape(letters)}]") + expression
        for expression, letters in alike.items()
    ]
    if node.follower is not None:
        parts.append(node.follower)
    return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"
