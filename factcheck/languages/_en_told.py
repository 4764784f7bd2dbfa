"""English ordinals, and what must stand around a number to make it a figure."""

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
}
DAYS = {word: day for word, day in ORDINALS.items() if day <= 31}
"""Days of the month."""
del ORDINALS["first"]
"""A first is a superlative, not a figure."""

_OWNERS = (
    r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|[Yy]our|[Tt]his|[Tt]hat|[Aa]n?|"
    r"[Ff]or an?|[Ii]n|[A-Za-z]{1,24}(?:['’]s|s['’])) (?:very |current |own )?"
)
_NO_RANK = (
    "quarter|half|halves|part(?:y|ies)|world|person|hand|chance|thought|opinion|nature|wind|"
    "fiddle|class|sight|guess|later|ago|or|amendment|centur|estate|column|reich|degree|rate|"
    "coming|home|language|base|sense|cousin|dimension|to none|after|before|because|that|when|"
    "grader|in command|and a half|of a|gear|helping"
)
_AFTER_PERSONS = (
    r"(?=[.,;:)]|\Z| (?:who|were|was|are|is|will|can|could|have|had|has|may|must|and|in|to|with|"
    r"from|for|or|on|at|when|did|do|would|should|said|died|survived|remain|came|went|as|than)\b)"
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
_PERSONS = (
    r"\b(?:[Pp]eople|[Cc]hild(?:ren)?|[Aa]dults|[Tt]hose|[Aa]nyone|[Ee]veryone|[Ww]omen|[Mm]en|[Kk]ids|"
    r"[Gg]irls|[Bb]oys|[Pp]atients|[Vv]oters|[Rr]esidents|[Ww]orkers|[Pp]layers|Americans|"
    r"[Tt]eenagers|[Mm]inors|[Cc]itizens|[Uu]sers|[Dd]rivers|[Ss]omeone)"
)
_RATIO_OF = (
    r"\b(?:[Rr]atio|[Oo]dds) (?:of|was|is|at|were|about|around) (?:about |roughly |nearly )?"
)

TOLD: dict[FigureKind, tuple[str, ...]] = {
    "rank": (
        _OWNERS + rf"(?P<number>{{ordinal}})(?=[ -](?!(?:{_NO_RANK}))[a-z])(?! of a\b)",
        # a text or cell that holds nothing else
        r"\A\s*(?P<figure>(?i:(?:the )?(?P<number>first|{ordinal})))\s*\Z",
        _LEADS
        + r"(?P<figure>(?:[Nn]o\. ?|No |Nos\. |#)(?P<number>[0-9]{1,3})(?![0-9,.-][0-9]|\w))",
        r"(?P<figure>(?:\bNo\. ?|#)(?P<number>[0-9]{1,3}))" + _RANKED,
        _LEADS + r"(?P<figure>number[ -](?P<number>one|{cardinal}))\b",
    ),
    "ratio": (
        _RATIO_OF + r"(?P<figure>(?P<part>[0-9]{1,3}(?:\.[0-9]{1,2})?) ?(?::|to|-to-) ?"
        r"(?P<whole>[0-9]{1,3}))(?![0-9:])",
        (
            r"(?<![0-9:.])(?P<figure>(?P<part>[0-9]{1,3}):(?P<whole>[0-9]{1,2}))"
            r"(?= (?:ratio|mix|odds|margin|split|leverage|scale|stock|reverse|majority|shot|match|"
            r"aspect|solution|dilution|mixture|blend)\b)"
        ),
        (
            r"\b(?:by|an?|at|roughly|about|nearly|almost|than) "
            r"(?P<figure>(?P<part>[0-9]{1,3}):(?P<whole>1))(?![0-9:])"
        ),
        r"(?<![0-9:.-])(?P<figure>(?P<part>[0-9]{1,3})-to-(?P<whole>1))(?![\w-])",
        (
            r"(?P<figure>(?P<part>[0-9]{1,3}|{cardinal})-for-(?P<whole>[0-9]{1,3}|one|two|three))"
            r"(?= (?:reverse )?(?:stock |share )?split)"
        ),
        (
            r"(?<![0-9/.,$€£-])(?P<figure>(?P<part>[1-9][0-9]?)/(?P<whole>[2-9]|[1-9][0-9]|100))"
            r"(?= of\b| majority\b)"
        ),
    ),
    "age": (
        r"\bturn(?:ed|s|ing)? (?P<number>[1-9][0-9]|10[0-9]|[5-9])(?![\w%]|[,.:-][0-9]| [a-z]+s\b)",
        (
            r"\b(?:died|retired|debuted|married|dead) (?:[A-Za-z]{1,20} ){0,3}at "
            r"(?P<number>[1-9][0-9]|10[0-9])(?=[.,;]|\Z| (?:in|on|from|after)\b)"
        ),
        (
            r"\b(?:[Hh]e|[Ss]he|I|who|[Hh]e['’]s|[Ss]he['’]s|I['’]m) (?:(?:was|is|am|be|became) )?"
            r"(?:just |only |now |then |barely )?(?P<number>[1-9][0-9]|10[0-9]|[5-9]|{cardinal})"
            r"(?=[.,;]|\Z| (?:when|at the time|and (?:he|she|lived|lives))\b)"
        ),
        _PERSONS + r" (?:who are |aged )?(?:under|over|above|below) (?:the age of )?"
        r"(?P<number>[1-9][0-9]?|{cardinal})" + _AFTER_PERSONS,
        r"\b(?P<figure>(?P<number>[Oo]ne)[- ]years?[- ]olds?)\b",
        r"\b(?P<figure>(?:(?P<least>[Oo]ver)|(?P<most>[Uu]nder))-(?P<number>[1-9][0-9]?)s)\b",
    ),
    "count": (
        r"\b(?:[Aa]ll|[Tt]he other|[Tt]he remaining|[Aa]nother|[Oo]ther|[Tt]he last|[Tt]he top|"
        r"[Tt]he next) (?P<number>{cardinal}|[0-9]{1,3})" + _AFTER_PERSONS,
    ),
}
