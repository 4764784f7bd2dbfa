"""What makes a large English number a count: approvals fell to 61,100, 3.7 million are out."""

from factcheck.languages._list import words

PEOPLE_AFTER = frozenset(
        words(
            "were died voted abstained"
            " survived dead injured wounded missing others killed hurt arrested marched "
            "attended gathered protested fled"
        )
    ) | {"have died", "have been", "had died", "had been", "remain missing", "are missing",
          "more were", "more are", "more died", "others were",
          "others are", "lost their lives", "are still", "are being",
          "are thought", "are believed", "are feared", "are expected", "perished"}  # fmt: skip
"""Words after a number that make it a count of people."""
MANY_AFTER = frozenset(
    words(
        """
    are have had did do live lived work worked fled voted watched attended use used own owned moved
    came went received got took signed joined applied speak spoke suffer suffered lack rely depend
    visited crossed arrived left died lost enrolled registered
"""
    )
)
_NO_NOUNS = (
    "prices?|stocks?|shares?|futures|bonds?|points|revenues?|earnings|profits|losses|costs?|rates?|"
    "sales|yields|dollars|this|its|as|is|was|has|his|hers|less|plus|times|years|months|weeks|days|"
    "hours|minutes|seconds|indexes|indices|averages|levels|highs|lows|exchanges|imports|exports|"
    "reserves|assets|debts|deposits|taxes|wages|payments|fees|fines|funds|rose|across|across|"
    "meters|metres|feet|miles|inches|yards|tons|tonnes|acres|pages|rooms|sections|chapters|versions|"
    "models|series|business|always|perhaps|towards|besides|numbers|serials|codes|elevations|depths"
)
MANY_BEFORE = (
    rf"\b(?:(?!(?:{_NO_NOUNS})\b)[a-z]{{3,14}}[^su'’\W]s|people|population|workforce|headcount|"
    r"circulation|attendance|toll|turnout|enrol?lment|membership|audience|crowd|manpower|strength|"
    r"number of [a-z ]{3,30}?)"
    r"(?: (?!the\b|an?\b|its\b|from (?:the|a)\b)[a-z0-9,.’'-]{1,14}){0,6}?"
    r" (?:to|at|by|of|from|was|were|is|are|reached|hit|topped|top|exceed(?:ed|s)?|totall?ed|"
    r"averaged|numbered|numbering|than)"
    r"(?: (?:a |an )?(?:about|around|nearly|almost|over|some|just|only|under|record|estimated|"
    r"revised|total of|adjusted|seasonally adjusted|more than|fewer than|less than|at least))* \Z"
)
"""Regular expressions in lower case."""
