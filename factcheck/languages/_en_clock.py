"""Orders of English times of day, and what makes minutes and seconds none."""

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
    "in of ran runs clocked clocks clocking recorded recording finished posted best record mark"
)
"""Words right before the time that a runner took; before a time of day stands another one."""
LAP_LEADS = (
    "in(?: (?:just|only|about|exactly|around|roughly|under))?",
    r"(?:an?|winning|finishing|finish|best|record|fastest|lap|his|her|their|opening) times? of",
    r"(?:best|record|mark|pb|pr) (?:of|is|was|at|to|stands at)",
    "clock(?:ed|ing|s)(?: an?)?",
    "(?:leads?|led|ahead|behind|trail(?:s|ed|ing)?|advantage|gap)(?: now)?(?: by| of| is| was)",
    "(?:ran|swam|posted|recorded|recording|run) an?",
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
        rf"<{_OPEN}(?=(?:1[0-2]|[6-9]){_UNTIL}(?:1[0-2]|[1-9])(?![0-9:.%]| ?[ap][.]?m\b))>{{hour}}"
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
        r"breakfast at|supper at|shuts at|back at|home by|in bed by|sold out by|sells out by|"
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
    "{thirty:half past|half-past} {hour}", "{fifteen:quarter past|a quarter past} {hour}",
    "{to:quarter|a quarter} to {hour}", "{minute} minutes past {hour}",
    "<(?<!from )>{to} minutes to {hour}<(?! (?:[a-z]+s|people)\\b)>", "{moment}",
    "{minute:five|ten|twenty|twenty-five} past {hour}" + _AT_END,
    *(
        f"{lead}{{{field}:five|ten|twenty|twenty-five}} {word} {{hour}}{tail}"
        for field, word in (("to", "to"), ("minute", "past"))
        for lead, tail in (("", " {half}"), (_AT, _AT_END))
    ),
)  # fmt: skip
