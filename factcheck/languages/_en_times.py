"""Orders of English times of day, what makes minutes none, and what leads to days to come."""

from factcheck.languages._list import words

# a verse: John 3:16
_NO_BOOK = (
    "<"
    + "".join(
        f"(?<!{book} )"
        for book in words(
            "John Luke Mark Matthew Acts Genesis Exodus Psalm Psalms Proverbs Isaiah Romans "
            "Corinthians Peter James Hebrews Revelation Job"
        )
    )
    + ">"
)
RACE_LEADS = words(
    "in of ran runs clocked clocks clocking recorded recording finished posted best record mark "
    "under over below beat beats broke sub is was the a his her my their time: goal: within than"
)
"""Words right before the time that a runner took; before a time of day stands another one."""
LAP_LEADS = (
    "in(?: (?:just|only|about|exactly|around|roughly|under))?",
    r"(?:an?|winning|finishing|finish|best|record|fastest|lap|his|her|their|opening) times? of",
    r"(?:best|record|mark|pb|pr) (?:of|is|was|at|to|stands at)",
    "clock(?:ed|ing|s)(?: an?)?",
    "(?:leads?|led|ahead|behind|trail(?:s|ed|ing)?|advantage|gap)(?: now)?(?: by| of| is| was)",
    "(?:ran|swam|posted|recorded|recording|run) an?",
    "(?:to|can|could|will|would|may|might|ever|not|n't|you|we|i|they) (?:run|break|beat|swim)",
    "(?:sub|pace of|pace:|split:|splits of|average of|averag(?:ed|es|ing))",
)
"""What right before minutes and seconds makes them no time of day."""
_NO_RACE = "".join(f"(?<!{word} )" for word in RACE_LEADS)
_TO_THE_SECOND = rf"<(?<!\(){_NO_RACE}(?=[0-9]{{1,2}}:[0-9]{{2}}:[0-9]{{2}})>"
_AT = r"<\b(?i:at|by|until|till|around|about|it's|it is|it was) >"
_AT_END = r"<(?=[.,;)]|\Z| (?:and|when|on|that|as)\b)>"
_ZONES = "GMT|UTC|BST|EST|EDT|CST|PST|PDT|CET|CEST|JST|IST|local time|hours\\b|hrs\\b"
_OPEN = (
    r"\b(?i:open|opens|opened|works|worked) "
    r"(?:(?:daily|weekdays|every day|all week|seven days a week|Monday to Friday|only),? )?"
    r"(?:from )?"
)
_UNTIL = r"(?: to | until | till | ?[-–] ?)"
"""Between what hours stand that tell no half of the day: open from 10 to 5."""
CLOCK_TEMPLATES = (
    rf"{{hhmm}}< (?:{_ZONES})>",
    "{hour}[ ]{half}", "{hour}:{minute}[ ]{half}", "{hour}.{minute}<(?<=[.][0-9]{2})>[ ]{half}",
    _NO_BOOK + "{hour}:{minute}<(?![0-9:])(?<=:[0-9]{2})>",
    _TO_THE_SECOND + "{hour}:{minute}:{second}<(?![0-9:])>",
    "{hour}<(?= ?(?:to|until|till|-|–) ?[0-9]{1,2}(?:[:.][0-9]{2})? ?[ap][.]?m)>",
    # open from 10 to 5
    (
        rf"<{_OPEN}(?=(?:1[0-2]|[6-9]){_UNTIL}(?:1[0-2]|[1-9])(?![0-9:%]|[.][0-9]| ?[ap][.]?m\b))>"
        "{hour}"
    ),
    (
        rf"<{_OPEN}(?:1[0-2]|[6-9]){_UNTIL}(?=1[0-2]|[1-9])>{{hour}}<(?=[.,;)](?![0-9])|$|\n| "
        r"(?:every|each|daily|on|and|most|except|in|seven|all|from|this|at|weekdays|weekends|"
        r"Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b)>"
    ),
    # what is done at an hour: opens at 10, woke at six
    (
        r"<\b(?i:woke at|woke up at|wake at|wake up at|got up at|get up at|rose at|"
        r"opens at|closes at|"
        r"starts at|begins at|ends at|arrived at|arrives at|leaves at|dinner at|lunch at|"
        r"is on at|are on at|"
        r"breakfast at|supper at|shuts at|back at|home by|desk by|office by|up by|"
        r"in bed by|sold out by|sells out by|"
        r"asleep by|closed by) (?=(?:1[0-2]|[1-9])\b|[a-z])>{hour}"
        r"<(?=[.,;)](?:\s|$)|$| (?:and|every|each|sharp|on|in the|until)\b)>"
    ),
    # a point between, as on British timetables
    (
        r"<\b(?i:up at|due at|left at|leaves at|arrived at|arrives at|departs at|departed at|"
        r"begins at|began at|starts at|started at|doors open at|kick off at|home at|bed at|"
        r"died at|until) >"
        r"{hour}.{minute}<(?<=[.][0-5][0-9])(?![0-9%]| ?(?:per cent|percent|m\b|[ap][.]?m))>"
    ),
    (
        r"<\b(?i:the) >{hour}.{minute}<(?<=[.][0-5][0-9])(?= (?:(?:to|from) [A-Z]|train|service|"
        r"bus|ferry|"
        r"flight|departure|sailing|from\b))>"
    ),
    "{hour} o'clock[ {half}]",
    "{thirty:half past|half-past} {hour}[ {half}]",
    "{fifteen:quarter past|a quarter past} {hour}[ {half}]",
    "{to:quarter|a quarter} to {hour}[ {half}]", "{minute} minutes past {hour}",
    "<(?<!from )>{to} minutes to {hour}<(?! (?:[a-z]+s|people)\\b)>", "{moment}",
    "{minute:five|ten|twenty|twenty-five} past {hour}" + _AT_END,
    *(
        f"{lead}{{{field}:five|ten|twenty|twenty-five}} {word} {{hour}}{tail}"
        for field, word in (("to", "to"), ("minute", "past"))
        for lead, tail in (("", " {half}"), (_AT, _AT_END))
    ),
)  # fmt: skip

_PAST = r"(?<!was )(?<!were )(?<!been )(?<!once )(?<!had )(?<!is not )(?<!be )"
_DONE = (
    r"(?!(?:that|who|which|made|taken|held|won|lost|since|after|from|signed|until|than|because|if|"
    r"where|whose|and|but|as|released|published|last)\b)"
)
LISTED = (
    r"(?:(?:,(?= [0-9]{1,2}(?:, [0-9]{1,2}){0,5},? and [0-9]{1,2}\b(?! [a-z]+s\b))|,? and|,? or| "
    r"&)) (?:the )?(?P<days>(?P<day>[0-9]{1,2})(?P<until>(?!))?(?:st|nd|rd|th)?)"
    r"(?=[.,;:)](?![0-9])|\Z|\n| (?:in|at|to|for|with|when|before|after|as|but|will|is|are|was|"
    r"were)\b| and [0-9])"
    r"|(?P<months>(?P<month>(?!)))|(?P<years>(?P<year>(?!)))"
)
"""What lists a further day behind a date: Feb 13 and 24."""
COMING_LEAD = (
    rf"\b(?:will|shall|may not|can not|cannot|{_PAST}(?:due|scheduled|set|expected|slated|planned|"
    r"payable|penciled|pencilled|forecast|projected)|plans?|expects?|forecasts?|predicts?|hopes?|"
    r"aims?|intends?|promise[sd]?|"
    r"vowed?|pledged?|begins|starts|opens|ends|expires|returns|resumes|concludes|closes|runs|"
    r"takes (?:effect|place|office)|comes into (?:force|effect)|falls on|is on|upcoming)"
    rf"(?: (?:be [a-z]+|{_DONE}(?![a-z]+ed\b)[a-z’'-]+|"
    r"[$£€]?[0-9][0-9,.]{0,6}(?:%|m|bn)?)){0,8}?"
    r"(?: (?:on|in|for|by|at|around|before|until|through|between|from|the|early|mid|late|of))* "
    r"(?:[a-z]{3,9}\.? [0-9]{1,2}(?:st|nd|rd|th)? (?:and|or|&) )?\Z"
)
SINGULAR = (
    r"(?! (?:metre|meter|mile|kilometre|kilometer|foot|yard|pound|dollar|euro|watt|page|seat|"
    r"calorie|square|cubic|percent|per|people|and|or|to|of|in|on|at|by|for|with|from|the|men|women|"
    r"strong|odd|hour|ton|tonne|volt|plus|word|person|member|vote|acre|block|kilo|gallon|litre|"
    r"liter|year|month|day|week|million|thousand)\b)"
)
"""What behind four digits is no word that only a year can stand before."""
_MODERN = "(?=1[5-9]|20[0-4])"
_YEAR_LEADS = (
    (
        "in|since|by|until|till|during|of|from|before|after|through|year|to|and|for|between|with|than|"
        "versus|vs|like|unlike|the years|around|circa|about|beyond|throughout|into"
    ),
    (
        "since at least|until at least|from at least|by at least|through to|until late|born|died|"
        "passed away|replaced|rebuilt|restored|demolished|established|founded|early in|late in|"
        "christmas|easter|thanksgiving|ramadan|olympics|cup|summit|draft|championships|elections?|"
        "season|back in|early as|late as|pre-pandemic|pre-war|prewar|post-war|pre-crisis"
    ),
)
"""In two rows: templates are looked for where such a word stands if they begin with 64 at most."""
BEFORE_YEAR = tuple(rf"<\b(?i:{row}) >" for row in _YEAR_LEADS)
"""What before four digits makes them a year."""
TOLD_YEARS = (
    # 1942 (U.S.), 1943 (UK); (1936–37, 1939); (1999, 2003)
    rf"<(?<=\), ){_MODERN}>{{year}}<(?= \([A-Z])>",
    rf"<(?<=[0-9][–-][0-9][0-9], ){_MODERN}>{{year}}<(?=[,;)])>",
    (
        r"<\b(?:years?|season|vintage|peak|low|high)(?: [a-z]+)? (?:was|is|came in) (?=19|20)>"
        r"{year}<(?=, (?:when|the|a|which|with|in)\b|[.;](?:\s|$)|$)>"
    ),
    r"<\((?=(?:1[5-9]|20)[0-9]{2}, (?:1[5-9]|20)[0-9]{2}[,)])>{year}<(?=, )>",
    # (Japan, 1968), (2011, US)
    r"<\((?:[A-Z][A-Za-z.’'-]{1,16} ?){1,3}, >{year}<[);]>",
    r"<\(>{year}<(?=, [A-Z][A-Za-z. ]{1,16}\))>",
    # at the end of an imprint: Leipzig, 1898
    r"<(?<=[a-z], )(?=1[5-9]|20[0-4])>{year}<(?=[.]?(?:\n|$))>",
    # a confidential 2010 report, the acclaimed 1922 Robin Hood
    (
        r"<\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]hat|[Tt]his) [a-z]{5,14} (?=19|20)>"
        rf"{{year}}<{SINGULAR}(?= [a-z]{{3,14}}[^s\W](?:[.,;]|$| [a-z(]+)| [A-Z][a-z])>"
    ),
)
"""Orders of years by the words around them, for the templates."""

_SHORT_YEAR = "{short}<(?![0-9]|[.,][0-9])>"
_FISCAL = "{fiscal:fiscal|Fiscal|fiscal year|Fiscal year|FY|financial year|Financial year}"
_IN_A_ROW = "|".join(f"{year:02}[/–-]{(year + 1) % 100:02}" for year in range(100))
REPORTED = (
    *(
        _FISCAL + year
        for year in (
            "[ |-]{year}",
            "[ |-]{year}{flag:/}{short2}<(?![0-9/])>",
            " (FY) {year}",
            " (FY {year})",
            " (FY{year})",
        )
    ),
    "{fiscal:FY}{short}<(?![0-9])>",
    "{fiscal:FY}'{short}",
    "{part} {fiscal:fiscal|fiscal year|FY|the fiscal year|financial year}[ |-]{year}",
    # as reports of companies write them: 3Q25, 4QFY24, H1 FY25, FY3/25
    f"<(?=[1-4][QqH][0-9]|[QqH][1-4]'?[0-9])(?<![0-9A-Za-z.])>{{part}}[']{_SHORT_YEAR}",
    *(
        f"<(?=[1-4][QqH]|[QqH][1-4])(?<![0-9A-Za-z.])>{{part}}[ |-]{{fiscal:FY}}{year}"
        for year in ("[']" + _SHORT_YEAR, "{year}")
    ),
    *(f"<(?<![A-Za-z])>{{term:FY}}[ ]{{month}}/{year}" for year in (_SHORT_YEAR, "{year}")),
    # FY24/25, but FY3/25 is a month
    f"<(?<![A-Za-z])(?=FY(?:{_IN_A_ROW})(?![0-9/]))>{{fiscal:FY}}{{short}}{{flag:/|-|–}}{{short2}}",
    # the first months of a year up to now: 9M25, 6M 2025
    *(f"<(?<![0-9A-Za-z.,$£€])>{{part:9M|6M}}{year}" for year in (_SHORT_YEAR, "[ ]{year}")),
    # end-2020, at end-March
    *(f"<(?<![A-Za-z-])>{{part:end-|End-}}{day}" for day in ("{year}", "{name}[[,] {year}]")),
)
"""Orders of stretches by which companies and statisticians report, for the templates."""
_DECADE = "[12][0-9][0-9]0s"
_AND = (" and ", " or ", " to ", " and the ", " or the ", " to the ", " and into the ")
BEHIND_A_DECADE = "|".join(
    rf"(?<={before}{join})"
    for before, joins in (
        (_DECADE, (*_AND, ", ")),
        (_DECADE + ", [2-9]0s", _AND),
        ("[Tt]he [1-9]0s", _AND),
    )
    for join in joins
)
"""What before a decade of two digits makes it no age: the 1980s and 90s, the 80s and 90s."""
NOT_OF = (
    r"<(?!(?i:last|next) (?:week|month|year|quarter|weekend) of (?:"
    r"(?:the|its|his|her|their|our|each|every) (?:week|month|quarter|year|season|term|campaign|war)"
    r"|[12][0-9]{3}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b))"
    + "".join(rf"(?<!\b{one} )" for one in words("The its his her their our my"))
    + r"(?!(?<=\bthe )\w+ \w+ of (?![0-9$£€¥]))>"
)
"""Not in the last month of the year, the next week of talks, its last year of independence."""
ASIDES = (
    (
        r"[,(–—] ?(?:(?:which|who|that|where|when|whose)\b[^.;,\n]{0,40}? |(?:first |originally )?"
        r"(?:founded|built|born|established|opened|created|introduced|launched|published|formed|"
        r"set up|completed|discovered|signed|passed|enacted) )(?:in|since|from|back in) \Z"
    ),
    r"(?<=\b[Tt]he [12][0-9]{3}) [A-Z][a-z]",
)
"""What ends before a year that a relative clause tells, and what stands behind that of a law."""
