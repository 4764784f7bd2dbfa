"""What makes an English number a figure in reports of sport: innings, rounds, records."""

from factcheck.model.words import FigureKind

SPORT: dict[FigureKind, tuple[str, ...]] = {
    "count": (
        # a 14th win in 16; won nine in ten
        (
            r"\b(?:win|victory|defeat|loss|goal|draw|try|title|start|century) in "
            r"(?P<number>[1-9][0-9]?|{cardinal})(?=[.,;)](?![0-9])|\Z|"
            r" (?:and|but|as|to|that|which)\b)"
        ),
    ),
    "number": (
        # 47, 82* and 103 not out; chasing 375 for victory
        r"(?<![\w.,-])(?P<number>[1-9][0-9]{0,2})(?=\*(?:[,;)]| (?:and|off|from|in|to)\b))",
        (
            r"\b(?:[Cc]hasing|[Nn]eeding|[Rr]equiring|[Pp]ursuing) "
            r"(?P<number>[1-9][0-9]{1,2})(?= (?:for|to win)\b)"
        ),
        (
            r"\b(?:scored|scoring|averag(?:ed|es|ing)|posted|measuring|measured|registered|won by|"
            r"lost by|win by|against|versus|compared with|recorded|worth|to win by) "
            r"(?P<number>[0-9]{1,4}\.[0-9]{1,3})"
            r"(?=[.,;)](?![0-9])|\Z| (?:in|for|and|on|at|with|to|by|from|points|this|last|over)\b)"
        ),
        # rounds of golf, innings, scales without a unit
        (
            r"\b(?:under|over|bogey|blemish|opening|closing|final|round)[ -](?:par |free |round )?"
            r"(?P<number>[567][0-9])(?=[.,;]|\Z| (?:to|in|and|for|at|on|that|with|after|on)\b)"
        ),
        r"(?<![\w.,-])(?P<number>[1-9][0-9]{0,2})(?= not out\b)",
        (
            r"\b(?:unbeaten|undefeated|quickfire|brisk|unbroken|match-winning|career-best) "
            r"(?P<number>[1-9][0-9]{1,2})(?=[.,;]|\Z| (?:from|off|to|in|for|and|by|as|at|on|"
            r"steered|helped|guided|led|gave|put|saw|took|ensured|was|against)\b)"
        ),
        (
            r"(?<![\w.,-])(?P<number>[1-9][0-9]{0,2})(?= (?:off|from) (?:just |only )?[0-9]{1,3} "
            r"(?:balls|deliveries)\b)"
        ),
        r"(?<![\w.,-])(?P<number>[1-9][0-9]?|{cardinal})(?=-(?:under|over)(?: par\b| [0-9]|[.,;]))",
        r"\b(?:under|over)(?:[ -]par)? (?P<number>2[0-9]{2})(?=[.,;]|\Z| (?:total|to|and|after)\b)",
        (
            r"\bpH(?: value)?(?: of| is| was| at)?(?: about| around)? "
            r"(?P<number>[0-9]{1,2}(?:\.[0-9])?)\b"
        ),
        r"\batomic number(?: of| is)? (?P<number>[0-9]{1,3})\b",
        (
            r"\b(?:mass|weight|density|average|mean|ratio|index|coefficient|factor|score|rating|"
            r"exponent|value|median|deviation|correlation|multiplier|multiple|yield|ERA|"
            r"GPA|rate|low|high|peak|close|best|record|total) of "
            r"(?:about |around |just |only |nearly )?(?P<number>[0-9]{1,4}\.[0-9]{1,4})"
            r"(?=[.,;)](?![0-9])|\Z| (?:in|for|and|on|at|with|per|to|by|from|this|last|over)\b)"
        ),
        (
            r"\b[Aa]n? (?P<number>[0-9]{1,2}\.[0-9]{1,2})"
            r"(?= (?:grade|GPA|average|rating|earned|ERA|score|passer|win|strikeouts?)\b)"
        ),
    ),
    "duration": (
        # from 0 to 60 in 3.2s
        (
            r"\b(?:[Ii]n|[Uu]nder|[Oo]f|[Tt]o|[Bb]y|[Tt]akes|[Tt]ook|[Ww]ithin|[Aa]t) "
            r"(?:just |only |about |under )?"
            r"(?P<figure>(?P<number>[0-9]{1,3}\.[0-9]{1,3})(?P<unit>s))(?![\w’'-])"
        ),
    ),
    "ratio": (
        # a 60/40 portfolio
        (
            r"(?<![\w./,-])(?P<figure>(?P<part>[1-9][05])/(?P<whole>[1-9][05]))"
            r"(?= (?:split|mix|portfolio|ratio|rule|blend|allocation|chance|joint|partnership)\b)"
        ),
        # resumed at 3 for 89
        (
            r"\b(?:[Aa]t|[Aa]re|[Ww]ere|[Oo]n|[Tt]o|[Ff]rom) (?P<figure>(?P<part>[0-9]) for "
            r"(?P<whole>[1-9][0-9]{1,2}))"
            r"(?= (?:at|yesterday|overnight|when|after|before|chasing|with|and|by|off)\b|"
            r"[.,;](?![0-9])|\Z)"
        ),
        # runs for wickets, wickets for runs
        (
            r"(?<![\w.,$£€-])(?P<figure>(?P<part>[1-9][0-9]{1,2}) for (?P<whole>[0-9]|{cardinal}))"
            r"(?=,? (?:dec\b|declared|in reply|at (?:tea|lunch|stumps|the close|the end|the "
            r"break)|when|"
            r"overnight|off [0-9]+ |in (?:[0-9]{1,3}|their|the first) )|,? after [0-9]+ overs)"
        ),
        (
            r"(?<![\w.,$£€-])(?P<figure>(?P<part>[1-9][0-9]{1,2}) for (?P<whole>[0-9]))"
            r"(?=[.,;)](?![0-9])|\Z| \()"
        ),
        (
            r"\b(?:were|was|at|on|reached|made|to|posted|finished|score of|total of) "
            r"(?P<figure>(?P<part>[1-9][0-9]{1,2}) for (?P<whole>[0-9]|{cardinal}))(?=[.,;]|\Z| "
            r"(?:and|"
            r"but|before|after|with|while|as|in|thanks)\b)"
        ),
        (
            r"\b(?:scored|were|was|reached|made|on|at|to) (?P<figure>(?P<part>[1-9]) for "
            r"(?P<whole>[1-9][0-9]{2}))(?=[.,;]|\Z| (?:in|declared|at|after|when|and)\b)"
        ),
        (
            r"\b(?:taking|took|takes|claimed|figures of|returned|with|[A-Z][a-z]{2,}) "
            r"(?P<figure>(?P<part>[1-9]|{cardinal}) for (?P<whole>[1-9][0-9]{0,2}))"
            r"(?=[.,;)](?![0-9])|\Z| (?:in|as|off|from|and|to|on)\b)"
        ),
        r"\([0-9]{1,3}-[0-9]{1,3}, (?P<figure>(?P<part>[0-9]{1,2})-(?P<whole>[0-9]{1,2}))(?=[ )])",
        (
            r"\b(?:score (?:on|at)|were|was|slumped to|slipped to|suddenly|reached|reduced to) "
            r"(?P<figure>(?P<part>[1-9])/(?P<whole>[0-9]{1,3}))(?=[.,;]|\Z)"
        ),
        # records in brackets, innings
        (
            r"\b[A-Z][A-Za-z.'’]{1,20} \((?P<figure>(?P<part>[0-9]{1,3})[-–](?P<whole>[0-9]{1,3}))"
            r"(?=\)|-[0-9]{1,2}\)|, )"
        ),
        (
            r"\b(?:taking|took|takes|with|figures of|finished with|returned|reached|"
            r"reach|were|made|"
            r"closed on|resumed on|ended on|slipped to|slumped to|collapsed to|moved to|on) "
            r"(?P<figure>(?P<part>[1-9][0-9]{0,2})[-–/](?P<whole>[0-9]{1,3}))"
            r"(?=[,;)]? (?:and [A-Z]|at (?:stumps|lunch|tea|the close)|declared|from|off|"
            r"in|in reply|"
            r"as|overnight|after [0-9]{1,3} overs)\b)(?<!on [0-9]/[0-9])"
        ),
        (
            r"\b(?:[Ww]ent|[Gg]oing|[Ww]as|[Ss]hot|[Bb]atted|[Ff]inished|[Hh]it) (?P<figure>"
            r"(?P<part>[0-9]{1,2}) (?:for|of) (?P<whole>[1-9][0-9]?))"
            r"(?=[.,;)](?![0-9])|\Z| (?:with|from|and|at|on|in)\b)"
        ),
    ),
}
"""Expressions of figures of sport by the words around them."""
