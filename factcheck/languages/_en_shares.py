"""What makes English numbers shares, rates and stretches though their noun stands elsewhere."""

from factcheck.languages._list import words
from factcheck.model.words import FigureKind

_HALVED = "".join(
    rf"|(?<=\b{lead} half)"
    for lead in (
        *words("[Aa]bout [Nn]early [Aa]lmost [Rr]oughly [Aa]round [Oo]ver [Uu]nder and but only"),
        *("[Mm]ore than", "[Ll]ess than", "[Ff]ewer than", "[Aa]t least", "[Uu]p to", "[Ss]ome"),
        *("[Cc]lose to", "[Bb]arely", "well over"),
    )
)
_HALF_ENDS = (
    r"(?=[.,;:)!?]|\Z| (?:were|was|are|is|have|had|has|voted|say|said|would|will|could|can|did|do|"
    r"by|to|from|who|on|at|and|or|as|after|before|during|for|when|over|came|come|live|work|"
    r"believe|think|support|now|still|already|what|those|this|these|that|since|last|in|go|goes|"
    r"went|stay|fail|turned|backed|supported|opposed|agreed|thought|felt|reported|wanted|expected|"
    r"failed|died|left|survived|got|made|need|want|never|because|but|while|if|so)\b"
    r"(?! (?:shares|terms)\b))"
)
_TIMES = (
    "day|night|morning|evening|week|month|year|time|thing|hour|minute|point|half|third|percent|"
    "more|less|fewer|than|from|such|could|goal|win|defeat|loss|game|match|try|start|title|draw"
)
"""What is no noun, or tells when and how often, not of whom: one day a week, one win in six."""
_NOUN = rf"(?!(?:{_TIMES})s?\b)[A-Za-z]{{3,15}}"
_DOES = "lives|grows|plans|works|smokes|votes|needs|drinks|faces|leaves|has|is|was|does|goes|says"
"""What one in so many does, and no plural."""
_PLACES = (
    "games|matches|starts|appearances|innings|outings|attempts|overs|seasons|days|hours|minutes|"
    "seconds|months|weeks|years|decades|cities|states|countries|counties|towns|villages|regions|"
    "areas|places|schools|hospitals|sets|rounds|legs|laps|parts|pieces|volumes|episodes|languages|"
    "cars|vehicles|boats|buildings|homes|houses|rooms|sizes|colou?rs|versions|categories|incidents|"
    "attacks|crashes|elections|teams|clubs|groups|companies|families|shops|stores|trials|studies"
)
"""What one may be found in so many of, each apart: one man in three cars is no share."""
_SOME = "(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine)"
_DO = (
    r"(?= (?:say|said|think|thought|believe|have|had|are|were|want|live|do|did|now|support|"
    r"supported|sold|made|bought|built|born|will|must|should|oppose|agree|agreed|use|own|can|"
    r"cannot|could|would)\b|[.;](?![0-9]))"
)

_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"

_SIDE = (
    r"[0-9] ?(?P<unit>feet|ft|inches|in|metres|meters|m|cm|mm|yards|miles|km)"
    r"(?: (?:long|wide|high|deep|tall))?"
)
_OTHER_SIDE = r"(?P<number>[1-9][0-9]{0,3}(?:\.[0-9]{1,2})?)"

_PIXELS = "[1-9](?:,?[0-9]){2,4}"
_SCREEN = (
    r"(?: [a-z-]{2,12}){0,2} (?:HD |LCD |LED |OLED |AMOLED |Retina )?(?:screens?|displays?|panels?|"
    r"monitors?|images?|videos?|footage|resolutions?)\b"
)

SHARED: dict[FigureKind, tuple[str, ...]] = {
    "ratio": (
        rf"(?P<figure>(?P<half>half))(?:(?<=[,;] half){_HALVED}){_HALF_ENDS}",
        (
            r"(?<![\w.,$£€-])(?P<figure>(?P<part>[0-9]{1,4}(?:\.[0-9]{1,2})?) per "
            r"(?P<whole>1,000,000|100,000|10,000|1,000|100))(?=[.,;)](?![0-9])|\Z| (?:in|of|a|"
            r"among|for|by|to|from|and|or|against|nationally|last|this|at|on|each|per|across|"
            r"over)\b)"
        ),
        # the noun inside; one man in two cars is no share
        (
            rf"\b(?P<figure>(?P<part>[Oo]ne) {_NOUN}(?: [a-z]{{3,15}})? "
            r"in (?:every )?(?P<whole>[1-9][0-9]{0,2}|{cardinal}))"
            rf"(?![\w-]|[.,:][0-9]| (?:[a-z]{{3,12}} )?(?:{_PLACES})\b)"
            rf"(?!(?<=[ ]two)(?: (?!(?:{_DOES})\b)(?:[a-z]{{3,12}} )?[a-z]+[^us\W]s\b))"
        ),
        (
            rf"\b(?P<figure>(?P<part>{_SOME}) {_NOUN} in (?:every )?"
            rf"(?P<whole>[1-9][0-9]?|{{cardinal}})){_DO}"
        ),
    ),
    "percent": (
        (
            r"\bfrom [0-9]{1,3}(?:\.[0-9]{1,2})? ?(?P<unit>%|per cent|percent) to "
            r"(?P<number>[0-9]{1,2}(?:\.[0-9]{1,2})?)(?=[.,;)](?![0-9])|\Z| (?:by|in|over|and|on|"
            r"from|for|"
            r"this|next|last)\b)"
        ),
    ),
    "measure": (
        # a mile and a half; 30 feet by 20
        (
            r"\b(?P<figure>(?P<one>an?) (?P<unit>mile|metre|meter|kilometre|kilometer|inch|yard|"
            r"kilo|"
            r"kilogram|pint|litre|liter|gallon|ton|tonne|cup|teaspoon|tablespoon|acre|foot) "
            r"(?P<half>and a half))\b"
        ),
        _SIDE + r" by " + _OTHER_SIDE + r"(?=[.,;)](?![0-9])|\Z| (?:and|with|in|on|at|which|or)\b)",
        _SIDE
        + r"(?:,? and|,) "
        + _OTHER_SIDE
        + r"(?= (?:wide|high|deep|tall|long|thick|across)\b)",
    ),
    "duration": (
        # from six hours a day to two
        (
            r"\bfrom (?:[0-9]{1,3}|[a-z]{3,9}) (?P<unit>years|months|weeks|days|hours|minutes|"
            r"seconds)"
            r"(?: an? (?:day|week|month|year|night))? to (?P<number>[1-9][0-9]?|{cardinal})"
            r"(?=[.,;)](?![0-9])|\Z| (?:by|in|over|since|after|this|last|and)\b(?! [0-9]))"
        ),
        # locked up for a year; not for a week or two, for a year-end party
        (
            r"\b[Ff]or (?:(?:just|only|about|nearly|almost|around|over) )?"
            r"(?P<figure>(?P<one>an?) (?P<unit>year|month|week|hour))(?=[.,;)](?!\d)|\Z|\n| (?:in|"
            r"at|on|and(?! a )|with|before|after|until|while|when|because|to|as|by|under|from|"
            r"without|despite|during|since|following|pending)\b)"
        ),
        # one miserable week; not one fine day
        (
            r"\b(?:for|from|after|spent|took|lasted|within|than|just|only|over) "
            r"(?P<figure>(?P<one>one) (?!more|other|whole|single)[a-z]{4,12} "
            r"(?P<unit>year|month|week|hour|minute))(?=[.,;)](?!\d)|\Z| (?:in|at|on|of|with|when|"
            r"and|that|before|after|to|as|by|under|without|during|because|spent)\b)"
        ),
        # a noun for two: 12 and eight years
        (
            r"(?<!her of )(?<!rent of )(?<!between )(?<![\w.,$£€-])"
            r"(?P<number>[1-9][0-9]?|{cardinal})"
            r"(?= and (?:[1-9][0-9]?|{cardinal}) (?P<unit>years|months|weeks|days|hours|minutes)\b"
            r"(?! (?:ago|later|earlier|old|of age|after|before)\b))"
        ),
    ),
    "count": (
        (
            r"(?P<number>one)(?= (?:of (?:which|whom)|aged [0-9]|(?:in|for|on|from|at|by|to) "
            r"[^.;,\n]{2,40} and one (?:in|for|on|from|at|by|to))\b)"
        ),
        (
            r"\bone (?:in|for|on|from|at|by|to) [^.;,\n]{2,40} and (?P<number>one)"
            r"(?= (?:in|for|on|from|at|by|to) [A-Za-z])"
        ),
        r", (?P<number>one)(?= of (?:them|these) (?:an?|the|in|at|was|is|from|with|by|on|aged)\b)",
        # Of the 212 patients, 118 received the drug and 94 a placebo
        (
            r"\bOf [^.;\n]{4,80}, (?P<number>[1-9][0-9]{0,2}|{cardinal})"
            r"(?= (?:received|got|took|were|had|have|are|came|went|did|died|said|[a-z]{3,12}ed)\b)"
        ),
        (
            r"\bOf [^.;\n]{4,80}, (?:[0-9]{1,3}|[a-z]{3,9}) [^.;\n0-9]{4,40} and "
            r"(?P<number>[1-9][0-9]{0,2}|{cardinal})(?= an? [a-z]+[.,;])"
        ),
        (
            r"(?:; |, (?:but |and )?)(?P<number>[1-9][0-9]{0,2}|{cardinal})"
            r"(?= remain(?:s|ed)? (?:in|at|missing|unaccounted|critical|open|closed|empty)\b)"
        ),
        (
            r"\b(?:won|lost|drawn|drew|scored|missed|conceded|saved|(?<!he )[Oo]nly|[Jj]ust) "
            r"(?P<number>one)"
            r"(?=[.,;]|\Z| (?:and|but|was|survived|remains|has|is|of them|"
            r"of (?:the|its|his|her|their|our|those|these) (?:[1-9][0-9]*|{cardinal}))\b)"
        ),
        r"(?P<number>one)(?<=all but one)(?= of\b|[.,;])",
        # 61 on Tuesday, 48 on Wednesday
        (
            rf"\b(?:on {_DAY}|in {_MONTH}|in (?:1[5-9]|20)[0-9]{{2}}),? (?:(?:and|then|but|to|"
            rf"against|"
            r"from) )?(?:only |just )?(?P<number>[1-9][0-9]{0,2}|{cardinal})"
            rf"(?= (?:on {_DAY}|in (?:{_MONTH}|(?:1[5-9]|20)[0-9]{{2}})|"
            r"(?:this|last) (?:year|month|week)|a year (?:earlier|ago|before))\b)"
        ),
        (
            r"(?:, |[–—(] ?)(?P<number>[1-9][0-9]{0,2}|{cardinal})(?= (?:in all|in total|"
            r"altogether|never|remain|remained|survived|stayed|will|would|may|could|"
            r"on the (?:second|third|fourth|next|last|final|following))\b(?! of\b))"
        ),
        (
            r"\bof (?:which|whom),? (?:about |some |only |just |nearly |at least )?"
            r"(?P<number>[1-9][0-9]{0,2}|{cardinal})(?= (?:are|were|is|was|have|had|will|came|went|"
            r"remain|live|lived|died|survived|could|can)\b)"
        ),
    ),
}
"""Expressions by the words around the numbers."""

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
        # a 2556 x 1179 display, a resolution of 1920x1080
        rf"(?<![\w.,-])(?P<number>{_PIXELS})(?= ?[x×] ?{_PIXELS}{_SCREEN})",
        rf"(?<![\w.,-]){_PIXELS} ?[x×] ?(?P<number>{_PIXELS})(?={_SCREEN})",
        rf"\b[Rr]esolutions? of (?P<number>{_PIXELS})(?= ?[x×] ?{_PIXELS}(?![0-9]| ?p))",
        rf"\b[Rr]esolutions? of {_PIXELS} ?[x×] ?(?P<number>{_PIXELS})(?![0-9]| ?p)",
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
            r"(?:[a-z-]{3,14} ){0,2}[“\"‘](?:[a-z-]+ ){0,2}[a-z-]{3,}s[,.]?[”\"’]|"
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
"""As surveys and reports tell them: nearly half (46%), 1041 in 2007."""
