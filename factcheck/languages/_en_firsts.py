"""Where an English "first" ranks, and is no adverb: her first novel, the first woman to chair."""

from factcheck.model.words import FigureKind

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
