"""Sentences that are kept in English, told again in the language of whoever reads them. Pure.

The detail of a probe lies in the history for years, and the note on a link in JSON: such sentences
are data, and data has one language. Where they are shown, the sentence is found again among known
ones by the words between its placeholders; one that nobody knows is shown as it is.
"""

from collections.abc import Iterable, Mapping
from functools import cache

from factcheck.said import Tongue, Words

_LONGEST = 4000
"""Characters of the longest sentence that is looked at; details are far shorter."""


def retold(sentence: str, tongue: Tongue, known: Iterable[Words]) -> str:
    """Return an English sentence in another language if one of ``known`` fits it, else as it is.

    The first that fits counts. What stands for a placeholder is told again in the same way.
    """
    if tongue == "en" or len(sentence) > _LONGEST:
        return sentence
    rows = tuple(known)
    for words in rows:
        values = values_in(sentence, words.en)
        if values is not None:
            inner = {name: _inner(value, tongue, rows, sentence) for name, value in values.items()}
            return words.to(tongue, **inner)
    return sentence


def _inner(value: str, tongue: Tongue, known: tuple[Words, ...], whole: str) -> str:
    return retold(value, tongue, known) if len(value) < len(whole) else value


def values_in(sentence: str, template: str) -> Mapping[str, str] | None:
    """Return what stands for the placeholders of a template in a sentence, None if it is another.

    Each placeholder takes as little as it can, the last one what is left: linear in the length.
    """
    first, *rest = _pieces(template)
    if not sentence.startswith(first[0]):
        return None
    at = len(first[0])
    name = first[1]
    values: dict[str, str] = {}
    for literal, following in rest:
        last = not following
        found = len(sentence) - len(literal) if last else sentence.find(literal, at)
        if found < at or not sentence.startswith(literal, found):
            return None
        values[name] = sentence[at:found]
        at, name = found + len(literal), following
    return values if at == len(sentence) else None


@cache
def _pieces(template: str) -> tuple[tuple[str, str], ...]:
    """Return literals, each with the name of the placeholder behind it (empty at the end)."""
    from string import Formatter  # noqa: PLC0415 (as in `factcheck.said`)

    found = [(literal, name or "") for literal, name, _, _ in Formatter().parse(template)]
    return tuple(found if found and not found[-1][1] else [*found, ("", "")])
