"""What makes English numbers figures in lists and rows: 2, 4 or 5 percent, five in Victoria."""

from factcheck.model.words import FigureKind

_N = r"[1-9][0-9]{0,3}(?:\.[0-9]{1,2})?"
_BARE = rf"(?<![\w.,$£€:/-])(?P<number>{_N}|{{cardinal}})"
_NO_OR = r"(?:(?!, or )|(?<=[0-9], [0-9])|(?<=[0-9], [0-9][0-9]))"
"""Behind a number: not what another tells again, as in 900, or 60 percent."""
_REST = _NO_OR + rf"(?=,(?: {_N},?| [a-z]{{3,9}},?){{0,5}} (?:and|or|to) (?:{_N}|[a-z]{{3,9}})[ -]?"
_PLACES = (
    r"(?: (?:in|on|at|from|for) (?:the )?[A-Z][a-z]{2,14}(?:[.,;]|\Z| (?:and|[A-Z]|province|state|"
    r"county|city|region|district|territory)))"
)

LISTS: dict[FigureKind, tuple[str, ...]] = {
    "percent": (rf"{_BARE}{_REST}(?P<unit>%|per ?cent)\b)",),
    "measure": (
        (
            rf"{_BARE}{_REST}(?P<unit>miles|metres|meters|km|kg|feet|inches|pounds|lbs|tonnes|tons|"
            r"acres|hectares|litres|liters|gallons|degrees|cm|mm|grams)\b)"
        ),
    ),
    "duration": (
        (
            rf"{_BARE}{_REST}(?P<unit>years|months|weeks|days|hours|minutes|seconds)\b"
            r"(?! (?:old|of age|ago|later|earlier)))"
        ),
    ),
    "count": (
        # seven died in Ohio, five in Iowa and two in Utah
        (
            r"(?:[0-9]|\b[a-z]{2,9}) [A-Za-z][^.;\n0-9]{3,70}?(?:,|,? and|;) "
            rf"(?P<number>[1-9][0-9]{{0,2}}|{{cardinal}})(?={_PLACES})"
        ),
        (
            r"\b[Aa] (?:possible|maximum) (?P<number>[1-9][0-9]{0,2})"
            r"(?=[.,;](?![0-9])|\Z| (?:and|from|in)\b)"
        ),
        # 24 out of the 34 provinces
        (
            r"(?<![\w.,$£€-])(?P<number>[1-9][0-9]{0,2}|{cardinal})(?= out of "
            r"(?:the|its|their|his|her|our|those|these|all) (?:[0-9]|[a-z]{3,9}\b))"
        ),
        # 92 medical and 47 dental schools; the two most common systems
        (
            r"(?<![\w.,$£€-])(?P<number>[1-9][0-9]{0,2}|{cardinal})"
            r"(?= (?:(?!and\b|or\b|to\b|in\b|of\b|more\b|years\b|other\b)[a-z]{4,14}[^s\W]) and "
            r"(?:[1-9][0-9]{0,2}|[a-z]{3,9}) (?!more\b|other\b|of\b)[a-z]{4,14}[^s\W] "
            r"[a-z]{3,12}s\b(?<!ss))"
        ),
        (
            r"(?<![\w.,$£€-])(?P<figure>(?P<number>[1-9][0-9]?|{cardinal}) (?:most|least) "
            r"[a-z-]{4,18} (?:[a-z]{3,14} ){0,2}?(?P<unit>[a-z]{3,14}[^s\W]s|people))\b"
        ),
    ),
    "age": (
        (
            r"\b(?P<figure>ages (?:of |between )?(?P<number>[1-9][0-9]?|one|{cardinal}) "
            r"(?:and|to) (?P<until>[1-9][0-9]?|{cardinal}))(?![\w%-]|[.,][0-9])"
        ),
    ),
    "ratio": (
        # 11 times Earth's mass
        (
            r"(?<![\w.,$£€-])(?P<figure>(?P<number>[1-9][0-9,]{0,6}(?:\.[0-9])?|{cardinal}) times)"
            r"(?= [A-Z][a-z]{2,14}['’]s [a-z])"
        ),
        (
            r"(?<![\w.,$£€-])(?P<figure>(?P<part>[0-9]{1,4}(?:\.[0-9]{1,2})?) per "
            r"(?P<whole>1,000,000|100,000|10,000|1,000))(?= [a-z]{3,14}s\b| (?:live|population))"
        ),
    ),
    "number": (
        r"(?<![\w.,$£€-])(?P<number>[1-9][0-9]{1,2})(?= all out\b)",
        # a round of golf
        (
            r"\b(?:with|had|shot|carded|fired|tremendous|shaky|opening|closing|final|of) an? "
            r"(?:[a-z-]{4,12} )?(?P<number>6[0-9]|7[0-9])(?=[.,;)](?![0-9])|\Z| (?:to|on|that|"
            r"for|and|but|in the (?:first|second|third|fourth|final|opening))\b)"
        ),
    ),
}
"""Expressions by the words around the numbers."""
