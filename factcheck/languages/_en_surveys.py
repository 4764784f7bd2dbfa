"""English figures as surveys and reports tell them: nearly half (46%), 1041 in 2007."""

from factcheck.model.words import FigureKind

_BRACKET = r"(?= \((?:[0-9]{1,2}|100)(?:\.[0-9]{1,2})?(?:%| per ?cent)\))"
_IN_A_YEAR = r"(?= in (?:1[89]|20)[0-9]{2}\b)"

SURVEYS: dict[FigureKind, tuple[str, ...]] = {
    "ratio": (
        # nearly half (46%) of respondents
        rf"\b(?P<figure>(?P<half>[Hh]alf)){_BRACKET}",
        rf"\b(?P<figure>(?:[Aa] |[Oo]ne )(?P<nth>third|quarter|fifth|tenth)){_BRACKET}",
    ),
    "count": (
        # the number was 1041 in 2007 and 1109 in 2017
        rf"\b(?:is|was|were|to|and|from|against|versus) (?P<number>[1-9][0-9]{{2,3}}){_IN_A_YEAR}",
    ),
}
"""Expressions by the words around the numbers."""
