"""Where an English "first" ranks, and is no adverb: her first novel, the first woman to chair."""

from factcheck.model.words import FigureKind

_NUMBERS = r"(?:[1-9][0-9]{0,3}|{cardinal})"
_OWNERS = (
    r"\b(?:[Mm]y|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|"
    r"[A-Za-z][A-Za-z.]{1,24}['’]s|[A-Za-z]{2,24}s['’])"
)
_KNOWN = (
    "marathon|novel|book|album|film|movie|single|match|game|goal|title|win|victory|defeat|loss|"
    "try|century|medal|gold|trophy|cap|cup|start|appearance|season|term|child|son|daughter|baby|"
    "marriage|wife|husband|flight|voyage|expedition|trip|visit|tour|edition|concert|gig|opera|"
    "symphony|"
    "exhibition|store|shop|restaurant|factory|plant|branch|hospital|trial|election|"
    "budget|attempt|launch|landing|mission|race|tournament|championship|contract|deal|"
    "customers?|profit|patent|grant|award|prize|degree|recording|performance|production|"
    "publication|volume|collection|satellite|railway|bridge|airport|stadium|decline|"
    "increase|drop|recession|strike|hit|final|semi-final|semifinal|quarter-final|Olympics|"
    "World Cup|grand slam|home run|major|triumph|acquisition|outing|summit|congress|conference"
)
_FIRSTS = (
    "woman|man|person|girl|boy|female|male|team|club|country|nation|company|city|state|player|"
    "president|minister|governor|mayor|senator|athlete|teenager|writer|author|actor|artist|"
    "scientist|astronaut|European|American|Briton|African|Asian|Kenyan|Japanese|university|school|"
    "bank|airline|carmaker|airport|driver|rider|swimmer|runner|woman's|leader|pope|king|queen|"
    "judge|officer|graduate|student|member|film|book|album|song|building|ship|aircraft|"
    "spacecraft|satellite|vaccine|drug|car|train|railway|station|bridge|hospital|museum|party|"
    "government|region|county|town|village|island|mission|manager|captain|goalkeeper|batsman|bowler"
)

FIRSTS: dict[FigureKind, tuple[str, ...]] = {
    "rank": (
        # her first novel; a first attempt
        (
            rf"(?:{_OWNERS}|\b[Aa]) (?:[a-z]{{4,9}} )?(?P<number>first)(?= (?:[a-z-]{{3,16}} "
            rf"){{0,2}}?(?:{_KNOWN})\b)"
        ),
        # the first woman to chair
        (
            rf"\b[Tt]he (?P<number>first)(?= (?:[A-Za-z-]{{2,16}} ){{0,3}}?(?:{_FIRSTS}) "
            r"(?:in [A-Za-z ]{2,24} )?(?:ever )?(?:to [a-z]|since\b|from [A-Z]|of its kind))"
        ),
        (
            rf"\b[Tt]he (?P<number>first)(?= (?:[a-z-]{{3,16}} )?(?:{_KNOWN})\b,? (?:in|since|of|"
            rf"was|took|to be|at|on|appeared|opened|by|had|sold|printed|published|came|went|"
            rf"held)\b)"
        ),
        rf"\b[Tt]he (?P<number>first)(?= of (?:the |its |her |his |their )?{_NUMBERS} [a-z])",
        r"\b(?:is|was|are|were|became|become|becoming) the (?P<number>first)(?= to [a-z])",
        (
            r"\b[Ff]or (?:only )?the (?P<number>first)(?= time (?:since|in [a-z0-9-]+ (?:years?|"
            r"months?|decades?|weeks?|seasons?|games?|matches)|in (?:its|his|her|their|our) "
            r"(?:history|career)|in (?:more|over|nearly|at least|almost) ))"
        ),
    ),
}
"""Expressions by the words around it. A first is a rank where it tells a place in a series."""
