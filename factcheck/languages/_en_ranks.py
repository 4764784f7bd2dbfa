"""English ordinals, and what makes one, or a number, a rank: a third novel, the No. 4 carmaker.

And where a "first" ranks, and is no adverb: her first novel, the first woman to chair.
"""

from factcheck.languages._list import words
from factcheck.model.words import FigureKind

_ONES = words("first second third fourth fifth sixth seventh eighth ninth")
_TEENS = words(
    """
    tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth
    nineteenth
"""
)
_TENS = words("twenty thirty forty fifty sixty seventy eighty ninety")
ORDINALS = {word: place for place, word in enumerate((*_ONES, *_TEENS), start=1)}
ORDINALS |= {ten[:-1] + "ieth": value * 10 for value, ten in enumerate(_TENS, start=2)}
ORDINALS |= {
    f"{ten}{gap}{one}": value * 10 + place
    for value, ten in enumerate(_TENS, start=2)
    for place, one in enumerate(_ONES, start=1)
    for gap in ("-", " ")
}
ORDINALS |= {"hundredth": 100, "one hundredth": 100, "thousandth": 1000, "millionth": 10**6}
ORDINALS |= {
    f"{one} hundredth": value * 100
    for value, one in enumerate(words("two three four five six seven eight nine"), start=2)
} | {
    f"{one} thousandth": value * 1000
    for one, value in (
        *zip(words("one two three four five ten"), (1, 2, 3, 4, 5, 10), strict=True),
        ("one hundred", 100),
    )
}
ORDINAL_HEADS = {
    f"{one} {name}{link}": number * size
    for name, size in (("hundred", 100), ("thousand", 1000))
    for number, one in [
        *enumerate(words("one two three four five six seven eight nine ten"), start=1),
        (1, "a"),
    ]
    for link in (" ", " and ")
}
"""Hundreds and thousands before an ordinal: three hundred and twenty-second."""
DAYS = {word: day for word, day in ORDINALS.items() if day <= 31}
"""Days of the month."""
del ORDINALS["first"]
"""A first is a superlative, not a figure."""

_OWNERS = (
    r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|[Yy]our|[Tt]his|[Tt]hat|[Aa]n?|"
    r"[Ff]or an?|[Ii]n|[A-Za-z]{1,24}(?:['’]s|s['’])) (?:very |current |own )?"
)
_NO_RANK = (
    "quarter|half(?! marathon)|halves|part(?:y|ies)|world|person(?! to )|hand|chance|thought|"
    "opinion|nature|wind|"
    "fiddle|class|sight|guess|later|ago|or|amendment|centur|estate|column|reich|degree|rate|"
    "coming|home(?! (?:defeat|win|game|match|loss|run|victory|draw|goal|leg|start|test|Test|"
    "fixture|appearance|crowd|series|tie|point)s?\\b)|language|base|sense|cousin|dimension|to "
    "none|after|before|because|that|when|"
    "(?<=[a-z][a-z]s a second )(?:at|in|on|and|to|for|with|from|during|under|over|by|while)\\b|"
    "grader|in command|and a half|of a|gear|helping|(?<=leventh[ -])hour|"
    "(?<=ty-second )(?:clip|video|film|burst|silence|delay|pause|spot|ads?|advert|commercial|gap|"
    "timer|countdown|lead|margin|window|recording|penalty|intervals?|sprint|speech|segment)"
)
_LEADS = (
    r"(?:\b(?:[Tt]he|[Aa]t|[Aa]s|is|was|to|from|hit|hits|reached|reaching|[Rr]anked|ranking|ranks|"
    r"seeded|[Ww]orld|[Aa]|his|her|its|their|and|or|then|former|current|top|fell|rose|"
    r"[A-Za-z]{1,24}['’]s) )"
)
_RANKED = (
    r"(?= (?:in|on|seed|pick|spot|position|ranked|overall|song|single|hit|player|priority|team|"
    r"globally|worldwide|nationally|man|official|cause|source|killer|reason|issue|producer|"
    r"exporter|carmaker|country)\b)"
)

RANKS = (
    _OWNERS + rf"(?P<number>{{ordinal}})(?=[ -](?!(?:{_NO_RANK}))[a-z])(?! of a\b)",
    (
        r"\b(?:the|his|her|its|their|only the|a) (?P<number>{ordinal})(?= (?!World War|Reich|"
        r"Amendment|Republic|Avenue|Street|Temple|Circuit|Empire|Crusade|Estate|Army|Fleet|"
        r"Division|Vatican|Lady|Gentleman|International|Coming|Sunday|"
        r"Age)(?:[A-Z][A-Za-z0-9-]+ ){1,3}[a-z])"
    ),
    (
        r"\b(?:were|was|are|is) (?P<number>{ordinal})(?=[.,;]|\Z| (?:at [0-9]|with [0-9$£€]|"
        r"behind|overall|in (?:its|his|her|their|the (?:[a-z]+ )?(?:race|table|polls?|standings|"
        r"league|heat|final|vote|charts?|rankings?)))\b)"
    ),
    # her second Grand Slam, the team's fifth Super Bowl
    (
        r"(?:\b(?:the|his|her|its|their|our|my|a|an)|['’]s) (?P<number>{ordinal})"
        r"(?= (?:Super Bowl|(?:FIFA |Rugby |Cricket )?World Cup|Grand Slam|Grand Prix|"
        r"Champions League|"
        r"Premier League|Europa League|Stanley Cup|World Series|NBA|Olympics|Olympic Games|"
        r"Winter Olympics|Paralympics|Masters|Wimbledon|Oscar|Grammy|Emmy|Bafta|BAFTA|Tony|Nobel|"
        r"Ballon d['’]Or|US Open|French Open|Australian Open|Tour de France|FA Cup|Test)\b)"
    ),
    r"\b(?P<number>(?=second){ordinal})(?= only to\b)",
    # 300 in its first year, and 200 in its second
    (
        r"\b(?:in|on|for|at|from|of|and|with) (?:its|his|her|their|our|my) (?P<number>{ordinal})"
        r"(?=[.,;)]|\Z| (?:in|for|since|was|came|and|after|by|as)\b(?! command))"
    ),
    (
        r"\b(?:against|over|beat|beating|past|preseason|edged|topped|stunned|upset|becoming|become|"
        r"good for|"
        r"became|remains?|stays?|currently|now|host|visiting|facing|held the|then) "
        r"(?P<figure>No\. ?(?P<number>[1-9][0-9]?))(?![0-9,.-][0-9]|\w| Downing)"
    ),
    (
        r"\b(?:polled|ran|started|running|dropped to|fell to|rose to|moved up to|climbed to|"
        r"back to|slipped to|down to|up to|from|currently|lay|lies|with [A-Z][a-z]+) "
        r"(?P<number>{ordinal})(?=[.,;]|\Z| (?:with|on|in|at|behind|and|after|by|overall|"
        r"from|ahead|place)\b)"
    ),
    (
        r"(?P<number>{ordinal})(?= (?:on the (?:grid|list|table|leaderboard)|"
        r"in the (?:standings|championship|table|rankings))\b)"
    ),
    (
        r"\ba (?:surprise|distant|close|creditable|disappointing|narrow|comfortable|poor|strong|"
        r"solid|remarkable|lowly|respectable|shock|brave|fine|thrilling|dismal) "
        r"(?P<number>{ordinal})(?=[.,;)]|\Z| ?[–—]| "
        r"(?:in|behind|after|on|at|to|with|for|overall)\b)"
    ),
    # settled for third; a distant second –
    (
        r"\b(?:[Ss]ettl(?:e|ed|es|ing) for|[Cc]ontent with|[Mm]ake do with|made do with|"
        r"[Tt]ied for|[Ff]ight(?:ing)? for|[Bb]attl(?:e|ed|ing) for|[Ee]dged into|"
        r"(?:[Tt]ook|[Tt]aking|[Cc]laim(?:ed|ing)|[Ss]natch(?:ed|ing)) (?:a |joint )|"
        r"[Jj]oint|[Ee]qual) (?P<number>{ordinal})(?=[.,;)]|\Z| ?[–—]| (?:in|on|at|behind|with|"
        r"place|spot|overall|and|after|but)\b)"
    ),
    r"\b[Ii]n the (?P<number>(?!second){ordinal})(?=[.,;]| (?:to|when|with|inning)\b)",
    r"\b(?:hundred|thousand)(?: and)? (?P<number>first|{ordinal})(?![\w-])",
    # a text or cell that holds nothing else
    r"\A\s*(?P<figure>(?:[Nn]o\. ?|[Nn]umber )(?P<number>1|one))\s*\Z",
    r"\A\s*(?P<figure>(?i:(?:the )?(?P<number>first|{ordinal})))\s*\Z",
    (
        r"\b(?:[Ss]tart(?:ed|s|ing)?|[Qq]ualif(?:ied|ies|ying)|[Tt]ook|[Ss]at|[Ss]its|[Ll]ies|"
        r"[Ss]itting|[Ll]ying|[Rr]emain(?:ed|s)?|[Cc]rossed the line|[Cc]oming) "
        r"(?P<number>{ordinal})(?=[.,;)]|\Z| "
        r"(?:in|for|on|at|and|behind|overall|after|with|from|of|but|ahead|fastest)\b)"
    ),
    _LEADS + r"(?P<figure>(?:[Nn]o\. ?|(?<=[Ww]orld )No |No (?!10\b)|Nos\. |#)"
    r"(?P<number>[0-9]{1,3})(?![0-9,.-][0-9]|\w))",
    r"(?P<figure>(?:\bNo\. ?|#)(?P<number>[0-9]{1,3}))" + _RANKED,
    _LEADS + r"(?P<figure>number[ -](?P<number>one|{cardinal}))\b",
    (
        r"\b(?:reached|reaching|hits?|hitting|made|(?:spots|places) to|"
        r"(?:peak|debut|chart|enter|start|open|land|"
        r"arriv|top out|remain)(?:ed|s|ing) (?:[a-z]{2,10} ){0,2}?at|(?:climb|jump|slip|dropp|"
        r"mov|enter)ed (?:up |down |back )?(?:to|at)|(?:rose|fell|went|shot|got|up|down|back) "
        r"to|stayed at|ranked|world|weeks at|spot at|is|was|ranks|and) "
        r"(?P<figure>number[ -](?P<number>[1-9][0-9]{0,2}))"
        r"(?![.,][0-9])(?=[.,;)]|\Z| (?:in|on|and|for|with|the|after|of|this|last|but)\b)"
    ),
)
"""Expressions of ranks by the words around them."""

_POSSESSIVES = (
    r"(?:[Mm]y|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Yy]our|[Ww]hose|"
    r"(?!(?:[Ii]t|[Tt]hat|[Hh]e|[Ss]he|[Ww]ho|[Ww]hat|[Ll]et|[Tt]here|[Hh]ere|[Ww]here)['’])"
    r"[A-Za-z.]{1,24}['’]s|[A-Za-z]{2,24}s['’])"
)
_COUNTS = (
    "[0-9]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|"
    "fifty|sixty|ninety|hundred|thousand|million|dozen|few|several|couple|half(?! marathon)|halves|"
    "quarter|third|part|and second|or second|hours|minutes|seconds|days|weeks|months|years|decades|"
    "centuries|phases|"
    "stages|signs"
)
_IDIOMS = (
    "names?|aid|aider|lady|ladies|family|gentleman|class|hand|floor|person|language|languages|"
    "[Aa]mendment|[Mm]inister|[Ww]orld|[Nn]ations?|[Ss]ea|[Ll]ord|mate|lieutenant|sergeant|"
    "officer|secretary|violin|degree|cousins?|base|baseman|team|responders?|refusal|offenders?|"
    "instance|glance|sight|light|thing|things|steps?|impressions?|principles|order|choice|"
    "priority|duty|responsibility|opportunity|chance|thoughts?|instincts?|reaction|inkling|"
    "hint|line|lines|love|port|come|past|among|mover|fiddle|string|gear|"
    "foot|place|approximation|division|day cover|communion|stirrings|fruits|water|rate|dibs|call"
)
_TEXTUAL = (
    "arguments?|parameters?|characters?|columns?|rows?|elements?|bytes?|bits?|items?|fields?|"
    "entry|letters?|words?|digits?|numbers?|paragraphs?|sentences?|chapters?|sections?|page|"
    "pages|option|options|case|point|problem|reason|issue|aspect|condition|method|approach|way|"
    "type|kind|category|example|values?|index|node|file|command|one|group|of these|of those|"
    "occurrence|operand|syllable|bullet|step"
)
_LOOSE = (
    "in|at|on|by|for|from|since|of|to|with|as|and|or|but|that|who|which|is|was|were|are|has|had|"
    "time|place|out|this|he|she|it|they|we|I|you|[a-z]{2,12}ed(?! [a-z])"
)
"""What may follow "his first", and not "the first"."""
_DONE = (
    "(?:appear|open|publish|us|describ|record|mention|propos|introduc|not|report|settl|visit|"
    "perform|emerg|launch|arriv|releas|join|serv|play|work|observ|develop|discover|start)ed|"
    "came|took|happened|began|saw|made|met|got|went|became|ran|wrote|built|sold|seen|flew"
)
_A_NOUN = (
    "(?!(?:in|at|by|on|as|to|the|an?|for|from|with|and|or|when|after|that|this|his|her|its|their|"
    "under|during|over|into|out|up|off|down|back|about|around|it|him|them|of)\\b)[a-z]{3}"
)
"""What behind such a verb makes it tell of a noun: the first recorded capital."""
_NO_SERIES = rf"(?!(?:{_COUNTS}|{_IDIOMS}|{_TEXTUAL})\b|(?:{_DONE})\b(?! {_A_NOUN}))"

FIRSTS: dict[FigureKind, tuple[str, ...]] = {
    "rank": (
        # her first novel; the first edition; no word that is a part of a text
        (
            rf"\b(?:{_POSSESSIVES}|[Aa]|[Tt]h(?:e|is)(?! first (?:{_LOOSE})\b)) "
            rf"(?:very |own |only |real |proper )?(?P<number>first)(?= [“\"‘]?{_NO_SERIES}[A-Za-z])"
        ),
        # for the first time; was the first to
        (
            r"\b(?:[Ff]or|is|are|was|were|be|been|being|became|become|becomes|becoming|marks?|"
            r"marked|marking|only|just|not|['’]s|as|among) the (?:very )?(?P<number>first)"
            r"(?= (?:time\b|of its kind\b|(?!to (?:the|second|third|fourth|fifth|sixth|last|"
            r"admit|say|know|let|hear|tell|agree)\b)"
            r"(?:to|since|in|from|by|outside) [A-Za-z0-9]))"
        ),
        (
            r"\b[Tt]he (?P<number>first)(?= of (?:the |its |her |his |their )?"
            r"(?:[1-9][0-9]{0,3}|{cardinal}|many|several) [a-z])"
        ),
        r"\b(?P<number>first)(?=-(?:ever|place|prize|round|leg|innings|placed)\b)",
    ),
}
"""Expressions by the words around it. A first is a rank where it tells a place in a series."""
