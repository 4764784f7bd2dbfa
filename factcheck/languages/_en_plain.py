"""English numbers in plain talk: a 9.1 earthquake, a distant second, aged about 18."""

from factcheck.languages._list import words
from factcheck.model.words import FigureKind

_ADULT = (
    r"\b(?:[Mm]an|[Ww]oman|[Ll]ady|[Gg]entleman|[Ww]idow|[Ww]idower|[Bb]achelor|[Gg]randmother|"
    r"[Gg]randfather|[Ff]armer|[Pp]riest)"
)
_ACTED = "|".join(
    words(
        "sat stood lay lived said told whose now looked came went took would should shot won ran "
        "could walked asked wrote died"
    )
)
_PLACED = (
    r"(?:distant|close|poor|paltry|creditable|respectable|dismal|lowly|strong|surprise|comfortable|"
    r"narrow|clear|worthy|remote|bare)"
)
_SEEN = r"(?:left|right|centre|center|pictured|top|bottom|above|below|back|front)"

PLAIN: dict[FigureKind, tuple[str, ...]] = {
    "age": (
        # Katie Boone, seven, and Lexi Boone, 8 (left)
        (
            r"\b[A-Z][a-z'’]{1,20}\)? [A-Z][a-z'’-]{1,20}, (?P<number>{cardinal})"
            r"(?=, (?:and )?[A-Z][a-z]|, (?:who|was|were|from) |;)"
        ),
        (
            r"\b[A-Z][a-z'’]{1,20}\)? [A-Z][a-z'’-]{1,20}, (?P<number>[1-9][0-9]?)"
            rf"(?=; (?:and )?[A-Z]| \({_SEEN}\))"
        ),
        rf"{_ADULT} of (?P<number>[1-9][0-9])(?= (?:{_ACTED})\b)",
        (
            r"\b[Aa]ged (?:around|about|roughly|approximately|from) "
            r"(?P<figure>(?P<number>[1-9][0-9]?) (?:to|and|or) (?P<until>[1-9][0-9]?))"
            r"(?![\w%]|[.,][0-9])"
        ),
    ),
    "count": (
        # only 358 five years before
        (
            r"\b(?:only|just|some|nearly|barely|almost|about|around) (?P<number>[1-9][0-9]{1,3})"
            r"(?= (?:an?|[0-9]{1,2}|{cardinal}) (?:years?|months?|weeks?|days?|decades?) "
            r"(?:before|earlier|ago|later)\b)"
        ),
        # a six bedroom home, the 285 member committee
        (
            r"(?<![\w$£€.,-])(?P<figure>(?P<number>[1-9][0-9]{0,3}|{cardinal}) "
            r"(?P<unit>bedroom|bathroom|storey|seater|member))"
            r"(?=,? (?!countries|nations|states|firms|companies|banks|schools|of\b|is\b|was\b|"
            r"has\b|and\b|in\b)[A-Za-z]{3,})"
        ),
        r"(?<![\w.-])(?P<figure>(?P<number>1) (?P<unit>point))(?= (?:to|for|if|each) )",
    ),
    "number": (
        (
            r"\b(?:[Aa]n?|[Tt]he) (?:[a-z]{4,12} )?(?P<number>[3-9]\.[0-9])"
            r"(?= (?:earthquake|quake|tremor|aftershock|temblor|foreshock)\b)"
        ),
        # earned an 84 on the test
        (
            r"\b(?:[Ee]arn(?:s|ed)|[Ss]cor(?:es|ed)|[Gg]ot|[Rr]eceiv(?:es|ed)|[Gg]iven) an? "
            r"(?P<number>[1-9][0-9]?|100)(?= (?:on|out of|for|in)\b)"
        ),
    ),
    "rank": (
        (
            r"\b[Ss]ettl(?:es?|ed|ing) for (?P<number>{ordinal})"
            r"(?=[.,;]|\Z| (?:in|behind|at|on|with|after)\b)"
        ),
        (
            rf"\b[Aa]n? {_PLACED} (?P<number>{{ordinal}})"
            r"(?=[.,;:!]|\Z| [–—-] | (?:in|behind|at|on|with|after|to|overall|and)\b)"
        ),
        (
            r"\b[Rr]ank(?:s|ed|ing)? (?P<number>{ordinal})"
            r"(?=[.,;]|\Z| (?:in|among|behind|for|of|on|"
            r"out of|overall|and|nationally|globally|worldwide)\b)"
        ),
    ),
    "duration": (
        (
            r"\b(?P<figure>(?P<one>an?) (?P<unit>second|minute|hour))(?= (?:ahead of|behind|faster|"
            r"slower|clear of|adrift|quicker|off the (?:pace|lead|record))\b)"
        ),
    ),
}
"""Expressions by the words around the numbers."""
