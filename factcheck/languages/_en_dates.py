"""English dates and times of day."""

from factcheck.languages._list import words
from factcheck.model.language import DateWords, Part, Relative

_NAMES = words(
    """
    January February March April May June July August September October November December
"""
)
_MONTHS = {name: month for month, name in enumerate(_NAMES, start=1)}
_MONTHS |= {name[:3] + dot: month for name, month in _MONTHS.items() for dot in ("", ".")}
_MONTHS |= {"Sept": 9, "Sept.": 9}
del _MONTHS["May."]  # no abbreviation: the end of a sentence
_DAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
_WEEKDAYS = tuple(name for day in _DAYS for name in (day, day[:3], day[:3] + "."))
_PARTS: dict[str, Part] = {
    "early": "early", "mid": "mid", "late": "late", "beginning of": "opening",
    "start of": "opening", "middle of": "mid", "end of": "end", "first half of": "first-half",
    "second half of": "second-half", "first quarter of": "quarter-1",
    "second quarter of": "quarter-2", "third quarter of": "quarter-3",
    "fourth quarter of": "quarter-4", "Q1": "quarter-1", "Q2": "quarter-2", "Q3": "quarter-3",
    "Q4": "quarter-4", "H1": "first-half", "H2": "second-half",
}  # fmt: skip
_PARTS |= {key.lower(): part for key, part in _PARTS.items()}
_RELATIVES: dict[str, Relative | None] = {
    "last year": Relative("year", -1), "this year": Relative("year", 0),
    "next year": Relative("year", 1), "last month": Relative("month", -1),
    "this month": Relative("month", 0), "next month": Relative("month", 1),
    "last week": Relative("week", -1), "this week": Relative("week", 0),
    "next week": Relative("week", 1), "yesterday": Relative("day", -1),
    "tomorrow": Relative("day", 1), "today": Relative("day", 0), "tonight": Relative("day", 0),
    "this morning": Relative("day", 0), "last night": Relative("day", -1), "usa today": None,
    "today show": None,
}  # fmt: skip

CENTURIES = {
    word: number
    for number, word in enumerate(
        words(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
            "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth "
            "twentieth"
        ),
        start=1,
    )
} | {"twenty-first": 21}
_DECADES = {"sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90}
_DAY = "{day}[st|nd|rd|th]"
_BEFORE_YEAR = (
    "<\\b(?i:in|since|by|until|till|during|of|from|before|after|through|year|to|and|for|between) >"
)
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
_TEMPLATES = (
    "[{weekday}, ]{name} " + _DAY + "[[,] {year}]",
    "[{weekday}, ]" + _DAY + " [of ]{name}[[,] {year}]",
    "{name}[,] {year}", "<\\b(?i:in|since|until|during) >{name}",
    "{part}[ |-]{name}[[,] {year}]", "{part}[ |-]{year}",
    "{part} the year {year}",
    _BEFORE_YEAR + "{year}<(?![.,]?[0-9]|-[a-z]|[ -](?i:people|years|dollars|users|members|jobs))>",
    "<\\(>{year}<\\)>",
    "<(?=(?:19|20)[0-9]{2}(?:/|-|–)(?:1[3-9]|[2-9][0-9])(?![0-9/.-]))>{year}{flag:/|-|–}{short2}",
    "<(?=(?:19|20)[0-9]{2}(?:-|–)(?:19|20)[0-9]{2}(?![0-9/.-]))>{year}",
    "<\\b(?i:the) (?=19|20)>{year}<(?= [A-Za-z]|[.,;:)]? |[.,;:)]?$|['’]s)>",
    "{year}-{month}-{day}", "{year}/{month}/{day}",
    "{decade}s", "{part}[ |-]{decade}s", "{part}[ |-]the {decade}s",
    "{century}[st|nd|rd|th] century", "{part}[ |-][the ]{century}[st|nd|rd|th] century",
    "{season}[ of|,][ ]{year}", "{relative}", "{name} {relative}", "{season} {relative}",
    "{fiscal:fiscal|fiscal year|FY|financial year}[ |-]{year}",
    "{fiscal:FY}{short}",
    "{part} {fiscal:fiscal|fiscal year|FY|the fiscal year|financial year}[ |-]{year}",
    "{turn} {season}", "<\\bon the >" + _DAY.replace("{day}", "{dom}") + "<(?![ -]?[a-zA-Z0-9])>",
    "<['’‘]>{tens}s", "<\\b(?i:the) >{tens}s", "<\\b(?i:the) ['’‘]>{tens}s",
    "<\\b(?i:the) >{part}[ |-]['’‘]{tens}s", "{named} century", "{part}[ |-][the ]{named} century",
    "{named}-century",
    "{past} {name}", "{next} {name}", "{part}[ |-]{relative}", "the {part} {name}",
)  # fmt: skip

DATES = DateWords(
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    seasons={"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24},
    parts=_PARTS,
    relatives=_RELATIVES,
    decades=_DECADES,
    centuries=CENTURIES,
    fiscal_start=0,
    year_before=frozenset(words("in since by until during from before after year the")),
    past_months=("last",),
    next_months=("next",),
    ago=("ago", "earlier"),
    ahead=("from now", "later"),
    joins=("to", "-", "–", "—", "through", "until", "till", "and"),
    templates=_TEMPLATES,
    hedges_before=frozenset({"around", "about", "circa", "c."}),
    bounds_before={"since": "least", "by": "most", "until": "most", "till": "most"},
    bounds_after={"onward": "least", "onwards": "least", "or earlier": "most", "or later": "least"},
    day_halves={"a.m.": 0, "am": 0, "a.m": 0, "p.m.": 12, "pm": 12, "p.m": 12},
    twelve_is_zero=True,
    clock_templates=(
        "{hour}[ ]{half}", "{hour}:{minute}[ ]{half}", "{hour}.{minute}<(?<=[.][0-9]{2})>[ ]{half}",
        _NO_BOOK + "{hour}:{minute}<(?![0-9:])(?<=:[0-9]{2})>",
        "{hour}:{minute}:{second}<(?![0-9:])>",
    ),
)  # fmt: skip
