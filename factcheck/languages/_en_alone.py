"""What makes English numbers figures though no noun stands behind them: 209 (73%), to make it 5."""

from factcheck.model.words import FigureKind

_NO_YEAR = r"(?!(?:1[5-9]|20)[0-9]{2}(?![0-9,]))"
_N = rf"{_NO_YEAR}[1-9][0-9]{{0,3}}(?:,[0-9]{{3}})*"
_AWAY = r"(?<![\w.,/$£€:#-])"
_UNNUMBERED = "".join(
    rf"(?<!{word} )"
    for word in (
        *("aged", "age", "No.", "Table", "Figure", "Section", "Chapter", "Article", "Room", "Day"),
        *("Week", "Page", "Phase", "Level", "Class", "Grade", "Type", "Group", "Part", "Step"),
        *("table", "figure", "type", "phase", "group", "day", "week", "grade", "level", "item"),
    )
)
"""What before a number makes it the name of a thing."""
_PERCENT = r" \([0-9]{1,3}(?:\.[0-9]{1,2})? ?(?:%|per ?cent\b)"
_ENDS = (
    r"(?=[.,;:)!?](?![0-9])|\Z|\n| (?:in|on|at|with|by|from|for|after|before|and|but|when|as|while|"
    r"early|late|overall|until|midway|just|shortly|out of|soon)\b)"
)
_DECIMAL = r"[0-9]{1,4}\.[0-9]{1,4}"
_MEMBER = r"[1-9][0-9]{0,2}(?:(?:,[0-9]{3})+|\.[0-9]{1,2})|[3-9][0-9]{2}|1[0-4][0-9]|2[1-9][0-9]"
_NAME = (
    r"(?!(?:Boeing|Airbus|Apollo|Windows|Flight|Highway|Route|Section|Article|Room|Psalm|Psalms|"
    r"Rule|Resolution|Unit|Model|Chapter|Page|Channel|Area|Task|Formula|Fortune|Intel|Porsche|"
    r"Mercedes|Peugeot|Ferrari)\b)"
    r"[A-Z][A-Za-z.'’-]{1,16}(?: [A-Za-z][A-Za-z'’-]{1,14}){0,2}"
)
_TOPIC = r"(?:on|for|in) [a-z]{4,14}(?: [a-z]{4,14}){0,2}"
_ADJECTIVE = (
    "[a-z]{3,12}(?:ate|al|ic|ive|ous|ern|ian|able|ing|ical|ual|tic|lar|ent|ant)|"
    "male|female|young|old|small|large|public|private|foreign|local|rural|urban|junior|senior"
)

ALONE: dict[FigureKind, tuple[str, ...]] = {
    "count": (
        # 209 (73%) of the members; not Table 3 (12%)
        rf"{_AWAY}{_UNNUMBERED}(?P<number>{_N}|{{cardinal}})(?={_PERCENT})",
        (
            rf"{_AWAY}{_UNNUMBERED}(?P<figure>(?P<number>{_N}|{{cardinal}}) "
            r"(?:(?!(?:and|or|to|of|in|on|at|by|for|from|with|than)\b)[a-z-]{3,14} ){0,2}"
            rf"(?P<unit>[a-z]{{2,14}}[^s\W]s|people|men|women|children))(?={_PERCENT})"
        ),
        # the part of a whole before its share: 603 of 1,491 (59.6%)
        rf"{_AWAY}{_UNNUMBERED}(?P<number>{_N})(?= of [1-9][0-9,]{{0,8}}{_PERCENT})",
        # 140 practical and technical courses
        (
            rf"{_AWAY}{_UNNUMBERED}(?P<figure>(?P<number>[1-9][0-9]{{0,2}}|{{cardinal}}) "
            rf"(?:{_ADJECTIVE}) and (?:{_ADJECTIVE}) (?P<unit>[a-z]{{3,14}}[^s\W]s))"
            r"(?=[.,;:)]|\Z| (?:in|on|at|for|from|of|to|with|by|and|that|which|were|are|have)\b)"
        ),
        # members of a list behind their names: Poles 1,560, Latvians 990, Danes 883
        (
            r"(?:(?<=[A-Za-z] [0-9]{3})|(?<=[A-Za-z] [0-9],[0-9]{3})|"
            r"(?<=[A-Za-z] [0-9]{2},[0-9]{3})|"
            rf"(?<=[A-Za-z] [0-9]{{2}}\.[0-9])), {_NAME} (?=(?P<number>{_MEMBER})"
            rf"(?:[.;](?![0-9])|\Z|\n|,?(?: and)? {_NAME} (?:{_MEMBER})"
            r"(?:[,.;](?: |\Z)|\Z|\n)))"
        ),
        # a queue 200 deep
        rf"{_AWAY}(?P<number>[1-9][0-9]{{0,3}})(?= deep(?:[.,;]|\Z| (?:in|outside|at|by|and)\b))",
        # a goal that made it five
        (
            r"\b(?:[Mm]akes?|[Mm]aking|[Mm]ade) it (?:just |only |at least )?"
            rf"(?P<number>[2-9]|[1-9][0-9]|{{cardinal}}){_ENDS}"
        ),
    ),
    "percent": (
        # from 61 basis points on May 3 to 25 on May 28
        (
            r"[0-9] ?(?P<unit>basis points|%|per ?cent) (?:on|in|at|last|a) [^.;\n]{2,30} to "
            r"(?P<number>[0-9]{1,3}(?:\.[0-9]{1,2})?)(?= (?:on|in|this|last|by|now|today)\b|"
            r"[.;,](?![0-9])|\Z)"
        ),
    ),
    "measure": (
        (
            r"\b(?P<figure>(?P<one>[Aa]) (?P<unit>teaspoon|tablespoon|litre|liter|gallon|kilo))"
            r"(?= of [a-z])"
        ),
    ),
    "ratio": (
        # a third backed it, a half opposed it
        (
            r", (?:and |but |while )?(?P<figure>a (?P<half>half))"
            r"(?= (?:opposed?|supported|backed|said|say|were|had|have|are|did|do|would|voted)\b)"
        ),
        # an average rating of 5.52/10
        (
            r"\b(?:[Rr]ating|[Ss]core|[Aa]verage|[Mm]ark|[Gg]rade) of "
            r"(?P<figure>(?P<part>[0-9]\.[0-9]{1,2})/(?P<whole>5|10))(?![\w/]|[.,][0-9])"
        ),
    ),
    "number": (
        # a score on each of several topics: 84 on taxes, 72 on trade and a 27 on schools
        rf"{_AWAY}(?P<number>[1-9][0-9]?)(?= {_TOPIC},(?: and)?(?: an?)? [0-9]{{1,2}} on [a-z])",
        (
            rf"{_AWAY}[1-9][0-9]? {_TOPIC},?(?: and)?(?: an?)? (?=(?P<number>[1-9][0-9]?)"
            r" on [a-z]{4,14}(?: [a-z]{4,14})?(?=[.,;]|\Z| and\b))"
        ),
        # r² = 0.77; 10.18 ÷ 148.94 ≈ 0.068
        r"[=≈] ?(?P<number>[0-9]{1,6}\.[0-9]{1,6})(?![0-9%]|[.,][0-9]| ?[A-Za-z%°×])",
        # VIX: 15.19; 10Y–2Y spread: 0.53
        (
            r"\b(?:VIX|DXY|PMI|GPA|ERA|BMI|[Ss]pread|[Ii]ndex|[Rr]ate|[Rr]atio|[Ss]core|[Aa]verage|"
            r"[Mm]ean|[Mm]edian|[Bb]eta|[Rr]ating|[Cc]oefficient): ~?"
            r"(?P<number>[0-9]{1,4}\.[0-9]{1,4})(?![0-9%]|[.,/:][0-9]|"
            r" ?(?:%|per\b|percent|[ap]\.?m\b|points?\b|[mb]illion|[a-z]{2,}s\b|out\b))"
        ),
        # 11,980 ± 40, of years that a clause told
        (
            rf"{_AWAY}(?P<figure>(?P<number>[0-9]{{1,3}}(?:,[0-9]{{3}})+|[0-9]{{1,6}}(?:\.[0-9]{{1,"
            r"4})?) ?(?:±|\+/-) ?(?P<spread>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,6}(?:\.[0-9]{1,4})?))"
            r"(?![0-9%]|[.,][0-9])"
        ),
        # a rate between two others: a 1.4184 to 1.4233 band
        (
            rf"\b(?:[Aa]n?|[Tt]he|[Ii]n|of|between) (?P<figure>(?P<number>{_DECIMAL})"
            rf"(?: to | and | ?[-–] ?)(?P<until>{_DECIMAL}))"
            r"(?= (?:band|range|corridor|channel|zone|area|level)\b)"
        ),
        (
            rf"\b[Ff]rom (?P<number>{_DECIMAL})(?= (?:on|in|at|late|early|last|a) "
            rf"[^.;\n]{{2,30}} to {_DECIMAL}(?![0-9%]| ?per))"
        ),
        (
            rf"\b[Ff]rom {_DECIMAL} (?:on|in|at|late|early|last|a) [^.;\n]{{2,30}} to "
            rf"(?P<number>{_DECIMAL})(?![0-9%]| ?per)"
        ),
    ),
    "age": (
        # millennials (23 to 41); adults (18–34)
        (
            r"\b(?:[A-Za-z]+s|people|men|women|children|Gen(?:eration)? [A-Z]|young|old|older|"
            r"younger) \((?:aged |ages )?(?P<figure>(?P<number>[1-9][0-9]?)(?: to |[-–])"
            r"(?P<until>[1-9][0-9]))(?=\)(?:,| and| or)[^.;\n]{0,40} \((?:aged |ages )?"
            r"[1-9][0-9]?(?: to |[-–])[1-9][0-9]\)|\)[^.;\n]{0,20}\b(?:voters|adults|"
            r"respondents|patients|buyers|users)\b)"
        ),
        (
            r"[1-9][0-9]?(?: to |[-–])[1-9][0-9]\)(?:,| and| or)[^.;\n]{0,40} \((?=(?P<figure>"
            r"(?P<number>[1-9][0-9]?)(?: to |[-–])(?P<until>[1-9][0-9]))\))"
        ),
        # carbon years before the present
        rf"{_AWAY}(?P<figure>(?P<number>{_N}|[1-9][0-9]{{0,5}})(?: cal)? BP)(?![\w-])",
        (
            r"\b[Aa]ged (?:about |around |roughly |approximately |between )"
            r"(?P<figure>(?P<number>[1-9][0-9]?) to (?P<until>[1-9][0-9]))(?![\w%-]|[.,][0-9])"
        ),
    ),
    "duration": (
        # finished a second ahead of the next
        (
            r"(?:,|\b(?:[Ff]inish(?:ed|es|ing)?|[Ww]on(?: by)?|[Cc]ame home|"
            r"[Cc]rossed(?: the line)?|[Ww]as|[Ii]s|only|just|about|than|nearly|almost|within|"
            r"by|[Ll]ed by)) "
            r"(?P<figure>(?:half )?(?P<one>a) (?P<unit>second|minute))"
            r"(?= (?:ahead|behind|clear|back|faster|slower|quicker|adrift|off|inside|outside|"
            r"under|over|later|earlier|too late|from|up on|down on)\b)"
        ),
    ),
}
"""Expressions by the words around the numbers."""
