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
    "percent": (
        # 48.6% to his 47.9%, a margin of 0.7 points
        (
            r"(?:%| per ?cent)[^.;\n]{0,40}? (?:margin|lead|gap|swing|edge|difference) of "
            r"(?P<figure>(?P<number>[0-9]{1,2}(?:\.[0-9])?) points?)\b"
        ),
    ),
    "number": (
        # a hardness of 6.5
        (
            r"\b(?:[Hh]ardness|[Aa]cidity|[Gg]ravity|[Rr]efractive index|[Aa]lbedo) of "
            r"(?:about |around |roughly )?(?P<number>[0-9]{1,2}(?:\.[0-9]{1,4})?)"
            r"(?=[.,;)](?![0-9])|\Z| (?:and|on|to|or|at|with|which|in)\b)"
        ),
    ),
    "count": (
        # four “associate justices”; two (or more) meanings
        (
            r"(?<![\w.,$£€-])(?P<number>[1-9][0-9]?|{cardinal})(?= (?:"
            r"[“\"‘](?:[a-z-]+ ){0,2}[a-z-]{3,}s[,.]?[”\"’]|"
            r"\((?:or|and) (?:more|fewer)\) (?:[a-z-]+ ){0,2}[a-z]{3,}s\b))"
        ),
        # deaths fell for the fifth year running, to 41,200
        (
            r"\b(?:[Dd]eaths|[Bb]irths|[Cc]ases|[Aa]rrivals|[Vv]isits|[Aa]rrests|[Cc]laims)"
            r" (?:fell|rose|dropped|climbed|grew|declined)[^.;\n0-9]{0,50}, to "
            r"(?P<number>[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?![\w%-]|[.,][0-9]| [a-z]+s\b)"
        ),
        # the number was 1041 in 2007 and 1109 in 2017
        rf"\b(?:is|was|were|to|and|from|against|versus) (?P<number>[1-9][0-9]{{2,3}}){_IN_A_YEAR}",
    ),
}
"""Expressions by the words around the numbers."""
