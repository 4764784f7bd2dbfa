"""English dates and times of day."""

from factcheck.languages._en_ranks import DAYS
from factcheck.languages._en_templates import TEMPLATES
from factcheck.languages._en_times import ASIDES, CLOCK_TEMPLATES, COMING_LEAD, LISTED
from factcheck.languages._list import words
from factcheck.model.language import DateWords, Part, Relative

_NAMES = words(
    """
    January February March April May June July August September October November December
"""
)
_MONTHS = {name: month for month, name in enumerate(_NAMES, start=1)}
_MONTHS |= {name[:3] + dot: month for name, month in _MONTHS.items() for dot in ("", ".")}
_MONTHS |= {"Sept": 9, "Sept.": 9, "SEPT": 9}
_MONTHS |= {name.upper(): month for name, month in _MONTHS.items()}
_MONTHS |= {name.lower(): month for name, month in _MONTHS.items() if month not in {3, 5}}
_MONTHS |= {"of march": 3, "of may": 5}  # else a verb, and what may be
del _MONTHS["APR"], _MONTHS["DEC"], _MONTHS["apr"], _MONTHS["dec"]  # rates, and a firm
del _MONTHS["May."]  # no abbreviation: the end of a sentence
_DAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
_WEEKDAYS = tuple(name for day in _DAYS for name in (day, day[:3], day[:3] + "."))
_WEEKS: dict[str, Part] = {
    "first": "week-1", "second": "week-2", "third": "week-3", "fourth": "week-4",
}  # fmt: skip
_PARTS: dict[str, Part] = {
    "early": "early",
    "mid": "mid",
    "late": "late",
    "beginning of": "opening",
    "start of": "opening",
    "middle of": "mid",
    "end of": "end",
    "the end of": "end",
    "first three months of": "quarter-1",
    "opening three months of": "quarter-1",
    "first six months of": "first-half",
    "first nine months of": "three-quarters",
    "last three months of": "quarter-4",
    "final three months of": "quarter-4",
    "last six months of": "second-half",
    "final six months of": "second-half",
    "first half of": "first-half",
    "second half of": "second-half",
    "Q1": "quarter-1",
    "Q2": "quarter-2",
    "Q3": "quarter-3",
    "Q4": "quarter-4",
    "H1": "first-half",
    "H2": "second-half",
    "early in": "early",
    "late in": "late",
    "early on in": "early",
    "start to": "opening",
    "turn of": "opening",
    "the early part of": "early",
    "latter half of": "second-half",
    "final quarter of": "quarter-4",
    "close of": "end",
    "final months of": "late",
    "first months of": "early",
    "opening months of": "early",
    "1H": "first-half",
    "2H": "second-half",
    "1Q": "quarter-1",
    "2Q": "quarter-2",
    "3Q": "quarter-3",
    "4Q": "quarter-4",
    "mid-to-late": "late",
    "final quarter": "quarter-4",
    "first half": "first-half",
    "second half": "second-half",
}
_PARTS |= {"1st half": "first-half", "1st half of": "first-half", "2nd half": "second-half",
           "2nd half of": "second-half", "end-": "end", "6M": "first-half",
           "9M": "three-quarters"}  # fmt: skip
_NTH: dict[str, Part] = {
    "1st": "quarter-1", "2nd": "quarter-2", "3rd": "quarter-3", "4th": "quarter-4",
    "first": "quarter-1", "second": "quarter-2", "third": "quarter-3", "fourth": "quarter-4",
}  # fmt: skip
_PARTS |= {f"{nth} quarter{of}": part for nth, part in _NTH.items() for of in (" of", "")}
_PARTS |= {part.replace(" ", "-"): value for part, value in _PARTS.items() if " quarter" in part
           or " half" in part}  # fmt: skip
_PARTS |= {key.lower(): part for key, part in _PARTS.items()}
_PARTS |= {f"{which} fiscal quarter": _PARTS[f"{which} quarter"]
           for which in ("first", "second", "third", "fourth")}  # fmt: skip
_PARTS |= {f"{name} week {of}": part for of in ("of", "in") for name, part in _WEEKS.items()}
_RELATIVES: dict[str, Relative | None] = {
    "last year": Relative("year", -1), "this year": Relative("year", 0),
    "next year": Relative("year", 1), "last month": Relative("month", -1),
    "this month": Relative("month", 0), "next month": Relative("month", 1),
    "last week": Relative("week", -1), "this week": Relative("week", 0),
    "next week": Relative("week", 1), "yesterday": Relative("day", -1),
    "tomorrow": Relative("day", 1), "today": Relative("day", 0), "tonight": Relative("day", 0),
    "this morning": Relative("day", 0), "last night": Relative("day", -1),
    "today show": None,
    **dict.fromkeys(f"{name} today" for name in words(
        "usa india psychology history russia archaeology")),
    **dict.fromkeys(f"today{sign}s {worth}" for sign in "'’" for worth in words(
        "money prices terms dollars pounds values standards world")),
    "the year": Relative("year", 0, alone=False), "the month": Relative("month", 0, alone=False),
    "that year": Relative("year", 0, from_previous=True),
    "the same year": Relative("year", 0, from_previous=True),
    "the following year": Relative("year", 1, from_previous=True),
    "the previous year": Relative("year", -1, from_previous=True),
    "the year before": Relative("year", -1, from_previous=True),
    "the following month": Relative("month", 1, from_previous=True),
    "the following day": Relative("day", 1, from_previous=True),
    "the next day": Relative("day", 1, from_previous=True),
    "the previous day": Relative("day", -1, from_previous=True),
    "the day after tomorrow": Relative("day", 2),
    "the day before yesterday": Relative("day", -2),
    "the current year": Relative("year", 0), "earlier today": Relative("day", 0),
    "this afternoon": Relative("day", 0), "this evening": Relative("day", 0),
    "later this year": Relative("year", 0), "earlier this year": Relative("year", 0),
    "later this month": Relative("month", 0), "earlier this month": Relative("month", 0),
    "later this week": Relative("week", 0), "earlier this week": Relative("week", 0),
    "later today": Relative("day", 0),
    **{f"the prior {unit}": Relative(unit, -1, from_previous=True) for unit in ("year", "month")},
    **dict.fromkeys(("over the weekend", "at the weekend"), Relative("week", -1, 6, 7)),
    "last weekend": Relative("week", -1, 6, 7), "this weekend": Relative("week", 0, 6, 7),
    "next weekend": Relative("week", 1, 6, 7), "this past weekend": Relative("week", -1, 6, 7),
    "this coming weekend": Relative("week", 0, 6, 7), "the weekend": None,
    "last quarter": Relative("quarter", -1), "this quarter": Relative("quarter", 0),
    "next quarter": Relative("quarter", 1), "last quarter of": None, "the last quarter": None,
    "next quarter of": None, "this quarter of": None,
    "this decade": Relative("decade", 0), "the decade": Relative("decade", 0, alone=False),
    "this century": Relative("century", 0), "the century": Relative("century", 0, alone=False),
    "last century": Relative("century", -1), "turn of the century": None,
    **{f"{day} {time}": Relative("day", steps)
       for day, steps in (("yesterday", -1), ("tomorrow", 1))
       for time in ("morning", "afternoon", "evening", "night")},
}  # fmt: skip

_HOURS = {
    word: hour
    for hour, word in enumerate(
        words("one two three four five six seven eight nine ten eleven twelve"), start=1
    )
} | {"quarter": 15, "a quarter": 15, "twenty": 20, "twenty-five": 25}
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
_DECADES = {
    name: tens
    for tens, name in zip(
        range(20, 100, 10),
        words("twenties thirties forties fifties sixties seventies eighties nineties"),
        strict=True,
    )
}
_DECADES |= {name.capitalize(): tens for name, tens in _DECADES.items()}
_HEADS = {"sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20}
"""The hundreds of a year in words."""
_DECADES |= {
    f"{head}{gap}{name}": hundreds * 100 + tens
    for head, hundreds in _HEADS.items()
    for name, tens in _DECADES.items()
    for gap in ("-", " ")
    if name.islower() and head != "twenty"
}
_ONES = words("one two three four five six seven eight nine")
_TEENS = words("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
_TWO_DIGITS = dict(zip(_TEENS, range(10, 20), strict=True))
for _tens, _name in zip(
    range(20, 100, 10), words("twenty thirty forty fifty sixty seventy eighty ninety"), strict=True
):
    _TWO_DIGITS[_name] = _tens
    _TWO_DIGITS |= {f"{_name}-{one}": _tens + last for last, one in enumerate(_ONES, start=1)}
_YEAR_NAMES = {
    f"{lead} {rest}": hundreds * 100 + number
    for lead, hundreds in _HEADS.items()
    for rest, number in (
        *_TWO_DIGITS.items(),
        *((("hundred", 0),) if lead != "twenty" else ()),
        *(
            (f"{oh} {one}", n)
            for oh in ("oh", "hundred and")
            for n, one in enumerate(_ONES, start=1)
            if lead != "twenty"
        ),
    )
} | {
    f"two thousand and {rest}": 2000 + number
    for rest, number in (*zip(_ONES, range(1, 10), strict=True), *_TWO_DIGITS.items())
}
"""Years in words: nineteen eighty-four, two thousand and eight."""
_FEASTS = {
    "Christmas": (12, 25), "Christmas Day": (12, 25), "Christmas Eve": (12, 24),
    "Boxing Day": (12, 26), "Halloween": (10, 31), "May Day": (5, 1), "Epiphany": (1, 6),
    "Armistice Day": (11, 11), "Bastille Day": (7, 14), "Anzac Day": (4, 25),
    "International Women's Day": (3, 8), "April Fools' Day": (4, 1), "Midsummer's Day": (6, 24),
    "Juneteenth": (6, 19), "Guy Fawkes Night": (11, 5), "Bonfire Night": (11, 5),
    "New Year's Day": (1, 1), "New Year's Eve": (12, 31), "Valentine's Day": (2, 14),
    "St Valentine's Day": (2, 14), "St. Patrick's Day": (3, 17), "St Patrick's Day": (3, 17),
    "All Saints' Day": (11, 1), "St Stephen's Day": (12, 26), "St. Stephen's Day": (12, 26),
}  # fmt: skip
"""Feasts with a day of their own; Easter and Thanksgiving move."""
_FEASTS |= {name.replace("'", "’"): day for name, day in _FEASTS.items()}

DATES = DateWords(
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    seasons={"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24},
    parts=_PARTS,
    relatives=_RELATIVES,
    decades=_DECADES,
    feasts=_FEASTS,
    centuries=CENTURIES,
    year_names=_YEAR_NAMES,
    spelled_leads="(?P<sure>the year)|in|since",
    fiscal_start=0,
    year_before=frozenset(
        words(
            "in since by until during from before after year the a an his her its their our my 's"
        )
    ),
    aside_lead=ASIDES[0], aside_tail=ASIDES[1], past_months=("last",),
    next_months=("next",),
    ago=("ago",),
    ahead=("from now", "hence"),
    joins=("to", "to the", "-", "–", "—", "through", "until", "till"),
    between=frozenset({"between", "between the"}),
    between_joins=("and", "and the"),
    ages_joined=True,
    templates=TEMPLATES,
    hedges_before=frozenset(
        {"around", "about", "circa", "c.", "ca.", "roughly", "approximately", "sometime in"}
    ),
    weekday_dates={day: number for number, day in enumerate(_DAYS, start=1)},
    moments={"noon": 720, "midday": 720, "midnight": 0, "12 noon": 720, "12 midnight": 0},
    bounds_before={
        "since": "least", "since the": "least", "by": "most", "by the": "most", "until": "most",
        "until the": "most", "till": "most", "up to": "most", "through to": "most",
        "through": "most", "through at least": "most",
        "at least through": "most", **dict.fromkeys(f"{part} through" for part in words(
            "halfway midway partway way part all right straight went gone live lived came going")),
        "ever since": "least",
        "effective from": "least", "with effect from": "least", "effective": "least",
        "in force from": "least", "in effect from": "least",
        "since at least": "least", "no later than": "most", "not before": "least",
        "at least until": "most",
    },
    bounds_after={
        "onward": "least", "onwards": "least", "or earlier": "most", "or later": "least",
        "and later": "least", "or after": "least", "or before": "most", "and beyond": "least",
        "or sooner": "most",
    },
    coming=(
        r"\b(?:will|would|shall|expected|expects?|due|scheduled|plans?|next|forecast|going to)\b"
    ),
    coming_lead=COMING_LEAD,
    listed=LISTED,
    bounds_ahead=(
        r"(?<!moved )(?<!postponed )(?<!delayed )(?<!forward )(?<!back )(?<!rescheduled )(?<!up )"
        r"(?<!down )(?<!change )(?<!changed )(?<!shifted )"
        r"\b(?:from|(?:starting|beginning)(?: in| on| from)?)(?: the (?:start|beginning) of)? \Z"
    ),
    day_names=DAYS,
    clock_words=_HOURS,
    day_halves={"a.m.": 0, "am": 0, "a.m": 0, "p.m.": 12, "pm": 12, "p.m": 12,
                "in the morning": 0, "in the afternoon": 12, "in the evening": 12, "noon": 12,
                "at night": 12},
    twelve_is_zero=True,
    clock_templates=CLOCK_TEMPLATES,
)  # fmt: skip

_BC = r" (?:b\.?c\.?e\.|b\.c\.?|bce?\b)"
ANCIENT = (
    (
        r"(?P<before_year>[1-9](?<![\w.,].)[0-9]{0,3}) ?(?:–|-|—|to|and) ?"
        rf"(?P<until>[1-9][0-9]{{0,3}}){_BC}"
    ),
    r"(?P<before_year>[0-9](?<![\w.,].)[0-9]{0,3}) (?:b\.?c\.?e\.|b\.c\.?|bce?\b)",
    rf"\b(?P<before_century>[0-9]{{1,2}})(?:st|nd|rd|th)[ -]century{_BC}",
    rf"\b(?P<before_century>{'|'.join(CENTURIES)})[ -]century{_BC}",
    r"\b(?:a\.d\.|ad) (?P<year>[0-9]{1,4})(?![\w,.]\d)",
    (
        r"(?P<year>[1-9](?<![\w.,$£€-].)[0-9]{0,3})(?: to | and | until |-|–)(?:about |around )?"
        r"(?P<until>[1-9][0-9]{0,3}) (?:a\.d\.|ad|c\.e\.|ce)(?![\w-])"
    ),
    r"(?P<year>[1-9](?<![\w.,$£€-].)[0-9]{0,3}) (?:a\.d\.|ad|c\.e\.|ce)(?![\w-])",
    (
        r"\b(?:ruled|reigned|governed|capital|dynasty|empire|kingdom|caliphate|period|era|existed|"
        r"flourished|lasted|occupied)\b[^.;\n0-9]{0,50} from (?:about |around )?"
        r"(?P<year>[1-9][0-9]{2}) (?:to|until) (?:about |around )?"
        r"(?P<until>[1-9][0-9]{2}|1[0-9]{3})(?=[.,;)](?![0-9])|\Z| (?:and|when|as|by|under|with)\b)"
    ),
)
"""Expressions of years told from the year 1, in small letters: 300 BC, from 618 to 907 AD."""
