"""The words of an article's own language, for the laws that are told in words alone."""

import re
from functools import cache

from factcheck.model.language import Language
from factcheck.model.laws import LawWords
from factcheck.model.records import Evidence

_NO_WORDS = LawWords()
OWN_LAWS = frozenset({"en", "ja"})
"""Languages whose laws are written out; their words are not loaded for the others."""


def language_of(evidence: Evidence) -> Language | None:
    """Return the language of an article; None for those of `OWN_LAWS`, and where nobody told."""
    own = evidence.article.language in OWN_LAWS
    return None if own or evidence.language is None else evidence.language()


def words_of(evidence: Evidence) -> LawWords:
    """Return the words of an article's language, none where it gives none."""
    language = language_of(evidence)
    return language.laws or _NO_WORDS if language else _NO_WORDS


@cache
def expression(written: str) -> re.Pattern[str]:
    """Return a regular expression of `LawWords`; an empty one matches nowhere."""
    return re.compile(written or "(?!)", re.IGNORECASE)
