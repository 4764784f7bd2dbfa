"""What makes English numbers figures in lists and rows: 2, 4 or 5 percent, five in Victoria."""

from factcheck.model.phrases import RowWords
from factcheck.model.words import FigureKind

_N = r"[1-9][0-9]{0,3}(?:\.[0-9]{1,2})?"
_BARE = rf"(?<![\w.,$£€:/-])(?P<number>{_N}|{{cardinal}})"
_REST = rf"(?=,(?: {_N},){{0,4}} {_N}(?:,? and| or) (?:{_N}|[a-z]{{3,9}})[ -]?"
"""No comma before "or": 900, or 60 percent, is one amount told twice."""
_PLACES = (
    r"(?: (?:in|on|at|from|for) (?:the )?[A-Z][a-z]{2,14}(?:[.,;]|\Z| (?:and|[A-Z]|province|state|"
    r"county|city|region|district|territory)))"
)

LISTS: dict[FigureKind, tuple[str, ...]] = {
    "percent": (
        rf"{_BARE}{_REST}(?P<unit>%|per ?cent)\b)",
        # down 4.3 per cent in value but up 7 in volume
        (
            r"[0-9] ?(?P<unit>%|per ?cent)(?! points?)[^.;\n0-9$£€¥]{0,40} (?:but|and|while)"
            r"(?: [a-z]{2,10})? (?:up|down|rose|fell|gained|lost|grew) "
            r"(?P<number>[0-9]{1,2}(?:\.[0-9])?)"
            r"(?=[.,;](?![0-9])|\Z| (?:in|by) [a-z]{4,})"
        ),
    ),
    "measure": (
        # his 5,000 and 10,000 metres titles
        (
            r"(?<![\w.,$£€:/-])(?<!between )(?P<number>[1-9][0-9]{0,2}(?:,[0-9]{3})?)"
            r"(?=,? (?:and|or) [1-9][0-9]{0,2}(?:,[0-9]{3})?[ -]?(?P<unit>met(?:re|er)s?|m|miles?|"
            r"km|kilomet(?:re|er)s?|feet|yards?|kg|pounds|acres|hectares)\b)"
        ),
        (
            rf"{_BARE}{_REST}(?P<unit>miles|metres|meters|km|kg|feet|inches|pounds|lbs|tonnes|tons|"
            r"acres|hectares|litres|liters|gallons|degrees|cm|mm|grams)\b)"
        ),
    ),
    "duration": (
        (
            r"\b(?P<figure>[Aa] (?P<one>single) (?P<unit>day|week|month|year|hour|"
            r"minute))(?![\w’'-])"
        ),
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
        r"\b(?:[Tt]he|those|these) (?P<number>[1-9][0-9]{0,2}|{cardinal})(?= already\b)",
        # five of nine backing the move and three pushing for more; four to a room
        (
            r"(?:, |,? (?:and|while|with|but) )(?P<number>[1-9][0-9]?|{cardinal})"
            r"(?= (?:others )?(?:abstaining|dissenting|pushing|voting|backing|opposing|favou?ring|"
            r"calling|seeking|preferring|supporting|urging|refusing|declining|choosing)\b)"
        ),
        (
            r"(?<![\w.,$£€-])(?P<number>[1-9][0-9]?|{cardinal})(?= to an? (?:room|bed|desk|table|"
            r"cell|tent|bunk|bench|car|bedroom|cabin|boat|box|pack|packet|row|canoe|dormitory)\b)"
        ),
        # Five of nine members, where a sentence begins
        (
            r"(?:\A|[.!?;:] |\n|[“\"(])(?P<number>[1-9][0-9]{0,2}|(?i:{cardinal}))"
            r"(?= of (?:[1-9][0-9]{0,3}|{cardinal}) (?:[a-z]{3,14}s|people|men|"
            r"women|children)\b)"
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
        # most passengers were under 30
        (
            r"\b(?:[Pp]eople|[Aa]dults|[Pp]assengers|[Mm]embers|[Ss]taff|[Ss]tudents|[Vv]ictims|"
            r"[Pp]layers|[Ee]mployees|[Vv]iewers|[Uu]sers|[Vv]oters|[Ww]omen|[Mm]en|[Rr]esidents|"
            r"[Pp]opulation|[Pp]atients|[Mm]igrants|[Rr]efugees)\b(?: [a-z]{1,12}){0,3}? "
            r"(?:be|are|were|is|was) (?P<figure>(?P<most>under|below) (?P<number>[1-9][05]))"
            r"(?=[.,;)](?![0-9])|\Z| (?:and|or|in|at)\b)"
        ),
        (
            r"\b(?P<figure>ages (?:of |between )?(?P<number>[1-9][0-9]?|one|{cardinal}) "
            r"(?:and|to) (?P<until>[1-9][0-9]?|{cardinal}))(?![\w%-]|[.,][0-9])"
        ),
    ),
    "ratio": (
        # more than half were young, and a third had never sailed
        (
            r"\b(?:[Hh]alf|quarter|majority|thirds|per ?cent)\b[^.;\n]{3,80},? (?:and|while|but) "
            r"(?P<figure>a (?P<nth>third|quarter|fifth))"
            r"(?= (?:had|have|were|are|said|say|was|is|never|did|do|would|will)\b)"
        ),
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

_AND = (" and ", ", and ", " and even ", ", and even ")
_AGAINST = ("up from", "down from", "compared with", "compared to", "against", "versus")
ROWS = RowWords(
    kinds=frozenset({"percent", "money", "measure", "duration", "age"}),
    lead=r"(?<=[ (])(?!(?:1[5-9]|20)[0-9]{2}(?![0-9]|[.,][0-9]))",
    # no comma before "or": 900, or 60 percent, is one amount told twice
    last=dict.fromkeys((*_AND, " or ", " or even "), "alike"),
    further=dict.fromkeys((*_AND, " or ", " or even ", ", or ", ", or even ", ", "), "alike"),
    against={
        **{f"{comma} {word} ": "" for comma in ("", ",") for word in _AGAINST},
        ", from ": "",
        " from ": "to ",
    },
    ends=(
        r"[.;,)](?![0-9])|\Z|\n| (?:a year|a month|a week|a day|an hour|in|at|last|this|on|for|by|"
        r"the (?:year|month|week|day|quarter|previous|same)|before|earlier|during|and|but|when|"
        r"while)\b"
    ),
    rest={
        "age": (
            "aged",
            (
                r"(?:, (?:[1-9][0-9]?|[a-z]{3,9}))*,? and (?:[1-9][0-9]?|[a-z]{3,12})"
                r"(?=[.,;)](?![0-9])|\Z| (?:were|was|are|who|have|had|at|in|when|died|"
                r"respectively)\b)"
            ),
        ),
        **dict.fromkeys(
            ("count", "number"),
            (
                "",
                (
                    r"(?:, [1-9][0-9,.]*)*,? (?:and|or) [1-9][0-9.]*"
                    r"(?=[.,;)](?![0-9])|\Z| (?:in|on|to|for|at)\b)"
                ),
            ),
        ),
    },
)
"""How numbers share a unit: 4.9 and 4.6 percent; 4.2%, up from 3.9; aged 12, 15 and 17."""
