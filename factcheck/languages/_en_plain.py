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

_AWAY = r"(?<![\w.,/$£€¥:#-])"
_GROUPED = r"[1-9][0-9]{0,2}(?:,[0-9]{3})+"
_LABELS = (
    r"(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|March|April|May|June|July|[A-Z][a-z]+day|"
    r"Chapter|Section|Article|Page|Part|Room|Figure|Table|Day|Week|Game|Act|Scene|Verse|Volume|"
    r"Book|Lesson|Unit|Level|Phase|Step|Question|Item|Appendix|Exhibit|Route|Exit|Gate|Row|No)\b"
)
_TEAM = rf"(?!{_LABELS})[A-Z][A-Za-z.’'&-]{{1,18}}(?: [A-Z][A-Za-z.’'-]{{1,18}}){{0,2}}"

PLAIN: dict[FigureKind, tuple[str, ...]] = {
    "percent": (
        # as accounts write a loss: down (35)%
        (
            r"(?<![\w$£€¥)])(?P<figure>(?P<loss>\()(?P<number>[1-9][0-9]{0,2}(?:\.[0-9]{1,2})?)\) ?"
            r"(?P<unit>%))"
        ),
    ),
    "age": (
        (
            r"(?:%|per ?cent) (?:were |are |is |was |aged )?(?P<figure>(?P<most>under|below) "
            r"(?P<number>[1-9][05]|1[0-9]))(?=[.,;:)](?![0-9])|\Z|\n| (?:and|or)\b)"
        ),
        (
            r"(?:%|per ?cent) (?:were |are |is |was |aged )?(?P<figure>(?P<least>over|above) "
            r"(?P<number>[1-9][05]))(?=[.,;:)](?![0-9])|\Z|\n)"
        ),
        # under-5 deaths; no score under par
        (
            r"(?<![\w-])(?P<figure>(?P<most>[Uu]nder)-(?P<number>[1-9]|1[0-9]|2[0-5]|five|ten))"
            r"(?= (?!par\b)[a-z])"
        ),
        r"\b(?P<figure>(?P<one>[Aa]) (?P<unit>year)-old)(?= [A-Za-z])",
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
        # a rate with a stroke: 580,000/year
        rf"{_AWAY}(?P<number>{_GROUPED}|[1-9][0-9]{{0,2}})(?=/(?:year|yr|month|week|day|hour)\b)",
        # from 24.3M to 47.2M shares
        (
            rf"{_AWAY}(?P<figure>(?P<number>[0-9]{{1,3}}(?:\.[0-9]{{1,2}})?)(?P<scale>[KkMmBb]))"
            r"(?= to (?:about |around |nearly |over )?[0-9.]{1,6} ?[KkMmBb] "
            r"(?:[a-z]{4,12} ){0,2}[a-z]{2,14}[^\Wsu]s\b)"
        ),
        # the one position that it added to; the captain and one steward were killed
        (
            r"\b[Tt]he (?P<figure>(?P<number>one) (?P<unit>(?!thing|way|hand|place|time|person|"
            r"reason|exception|who|that|which|with|from|whose|where|under|being|having)[a-z]{4,14}))"
            r"(?= (?:that|who|whom|whose|which|he|she|they|we|I|you|it|[A-Z][a-z]+) [a-z])"
        ),
        (
            r"\b(?P<figure>(?P<number>[Oo]ne) (?:[a-z]{3,12} )?"
            r"(?P<unit>(?!more|who|that)[a-z]{4,14}))"
            r"(?= (?:was|were|is|are|has been|have been|died|survived|drowned)"
            r"(?: (?:killed|injured|hurt|wounded|dead|missing|arrested|rescued|charged|detained|"
            r"critically|seriously|hospitali[sz]ed|in (?:hospital|custody)))\b)"
        ),
        (
            r"\b(?P<figure>(?P<number>[Oo]ne) (?P<least>or more) (?:[a-z]{3,14} ){0,2}?"
            r"(?P<unit>people|men|women|children|[a-z]{2,14}[^\Wsu]s))\b"
        ),
        # 0.523 common share
        (
            rf"{_AWAY}(?P<figure>(?P<number>[0-9]\.[0-9]{{1,4}}|one) (?:of an? )?(?:new |common |"
            r"ordinary |preferred |depositary |[A-Z][A-Za-z]{1,14} ){0,3}(?P<unit>share))"
            r"(?= (?:of|for|in|per|from|each|to)\b|[.,;](?![0-9])|\Z)"
        ),
        # two of the town's three mills
        (
            rf"{_AWAY}(?P<number>[1-9][0-9]?|{{cardinal}})(?= of (?:the )?"
            r"(?:[A-Z][A-Za-z.]{1,16} ){0,2}[A-Za-z.]{2,16}(?:'s|’s|s'|s’) "
            r"(?:[1-9][0-9]?|{cardinal}) [a-z])"
        ),
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
        # Rockets 120, Jazz 115: as a report of a match begins
        (
            rf"(?:\A|\n|[.;:!?] |[*_] ?){_TEAM} (?P<number>[0-9]{{1,3}})"
            rf"(?=, {_TEAM} [0-9]{{1,3}}:)"
        ),
        (
            rf"(?:\A|\n|[.;:!?] |[*_] ?){_TEAM} [0-9]{{1,3}}, {_TEAM} "
            rf"(?P<number>[0-9]{{1,3}})(?=:)"
        ),
        # smooth in the 130-140 range
        (
            r"\b(?:[Tt]he|[Aa]n?) (?P<figure>(?P<number>[1-9][0-9]{0,3})(?:-|–| to )"
            r"(?P<until>[1-9][0-9]{0,3}))(?= (?:range|band|bracket)\b)"
        ),
        r"\bmagnitude (?:of )?[0-9]\.[0-9] (?:to|from|and|or) (?P<number>[0-9]\.[0-9])(?![0-9%])",
        # the 0.85 elasticity
        (
            r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Oo]ur|[Tt]his|[Tt]hat) "
            r"(?P<number>0\.[0-9]{1,4})(?= (?!per ?cent|percentage|points?|release|update|version|"
            r"seconds?|miles?|inch|met(?:re|er)|common|of\b|to\b|and\b|or\b)[a-z]{4,14}[^s\W]\b)"
        ),
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
        # of the first, second and third respectively
        (
            r"\bthe (?P<number>first|{ordinal})(?=(?:, {ordinal}){0,3},? and {ordinal}"
            r"(?:,? respectively\b|[.;]|\Z))"
        ),
        (
            r"\bthe (?:first|{ordinal})(?:, {ordinal}){0,2}, (?P<number>{ordinal})"
            r"(?=,? and {ordinal}(?:,? respectively\b|[.;]|\Z))"
        ),
        (
            r"\bthe (?:first|{ordinal})(?:, {ordinal}){0,3},? and (?P<number>{ordinal})"
            r"(?=,? respectively\b|[.;]|\Z)"
        ),
        # the first of them; the first person to fly
        (
            r"\b[Tt]he (?:very )?(?P<number>first)(?= (?:of (?:them|these|those|a (?:series|number|"
            r"kind|pair|string)|its kind|which|whom)\b|person (?:to|in|on|who|since|ever|from)\b))"
        ),
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
        # after two fruitless days
        (
            rf"{_AWAY}(?P<figure>(?P<number>[1-9][0-9]?|{{cardinal}}) "
            r"(?:[a-z]{3,10}(?:less|ful|ous|ive|ish)|flat|fat|thin|lean|mild|warm|cold|wet|dry|hot|"
            r"dull|grim|slow|uneasy|fraught) (?P<unit>years|months|weeks|days|hours|minutes))\b"
        ),
        rf"{_AWAY}(?P<figure>(?P<number>[0-9]{{1,4}}\.[0-9]{{1,4}})(?P<unit> s))(?![\w’'])",
        (
            r"\b(?P<figure>(?P<one>an?) (?P<unit>second|minute|hour))(?= (?:ahead of|behind|faster|"
            r"slower|clear of|adrift|quicker|off the (?:pace|lead|record))\b)"
        ),
    ),
}
"""Expressions by the words around the numbers."""
