"""English fixed words: ratios, stretches of time, scores, superlatives, notes of tables."""

from collections.abc import Mapping
from fractions import Fraction

from factcheck.languages._en_ages import AGES
from factcheck.languages._en_alone import ALONE
from factcheck.languages._en_asides import ASIDES
from factcheck.languages._en_bare import BARE
from factcheck.languages._en_dates import ANCIENT
from factcheck.languages._en_elided import AFTER, BEFORE, DECIMALS, FALLING, SHARES, TRAPS
from factcheck.languages._en_levels import LEVELS
from factcheck.languages._en_lists import LISTS, ROWS
from factcheck.languages._en_news import NEWS
from factcheck.languages._en_nouns import TITLES
from factcheck.languages._en_ones import ONES
from factcheck.languages._en_persons import MANY, PEOPLE_AFTER, PERSONS, UNCOUNTED
from factcheck.languages._en_plain import PLAIN
from factcheck.languages._en_press import PRESS
from factcheck.languages._en_ranks import FIRSTS, RANKS
from factcheck.languages._en_shares import SHARED, SURVEYS
from factcheck.languages._en_sport import SPORT
from factcheck.languages._en_times import LAP_LEADS, RACE_LEADS
from factcheck.languages._en_told import TOLD
from factcheck.languages._list import words
from factcheck.model.phrases import PhraseWords
from factcheck.model.words import FigureKind

_TIMES = {"doubl": 2, "tripl": 3, "quadrupl": 4, "quintupl": 5}
_MULTIPLES: dict[str, Fraction | None] = {
    "twice| as": Fraction(2), "twice| the": Fraction(2), "twice| that": Fraction(2),
    "twice| their": Fraction(2), "twice| its": Fraction(2), "twofold": Fraction(2),
    "threefold": Fraction(3), "fourfold": Fraction(4), "fivefold": Fraction(5),
    "sixfold": Fraction(6), "sevenfold": Fraction(7), "eightfold": Fraction(8),
    "ninefold": Fraction(9), "tenfold": Fraction(10), "twelvefold": Fraction(12),
    "twentyfold": Fraction(20), "hundredfold": Fraction(100), "thousandfold": Fraction(1000),
    **dict.fromkeys(("half| of", "one-half| of", "by half", "in half"), Fraction(1, 2)),
    **{f"half| {owner}": Fraction(1, 2) for owner in words("the its his her their our my")},
    **{f"twice| {word}": Fraction(2) for word in words("what his her our my your last this")},
    "double| the": Fraction(2), "triple| the": Fraction(3), "half| as": Fraction(1, 2),
    "triples| the": Fraction(3), "triples| its": Fraction(3), "doubles| the": Fraction(2),
    "quadruple| the": Fraction(4), "double| what": Fraction(2),
    "double| that": Fraction(2), "triple| that": Fraction(3),
    **dict.fromkeys(("halved", "halving", "halve"), Fraction(1, 2)),
    **{f"{verb}{end}| {follower}": Fraction(times)
       for verb, times in (("double", 2), ("triple", 3), ("quadruple", 4), ("treble", 3))
       for end in ("", "s")
       for follower in words("our its his her their your my by over within from every between")},
    **{f"{verb}| {follower}": Fraction(times)
       for verb, times in (("double", 2), ("triple", 3), ("quadruple", 4), ("treble", 3))
       for follower in ("spending", "funding", "investment", "to", "in size", "in value",
                        "in number", "this", "what", "during", "since", "output", "production",
                        "capacity")},
    **dict.fromkeys(("double overtime", "triple overtime", "first half of", "second half of",
                     "the other half of")),
    "latter half of": None, "last half of": None, "better half of": None,
    **{f"doubles from {sign}": None for sign in "£$€"}, "doubled down": None, "doubling down": None,
}  # fmt: skip
_MULTIPLES |= {
    stem + ending: Fraction(times) for stem, times in _TIMES.items() for ending in ("ed", "ing")
}
_MULTIPLES |= {
    f"{one} {name}| of": Fraction(1, whole)
    for one in ("a", "one")
    for name, whole in (("third", 3), ("quarter", 4), ("fifth", 5), ("tenth", 10), ("sixth", 6))
}
_MULTIPLES |= {
    f"a {name}| {follower}": Fraction(1, whole)
    for name, whole in (("third", 3), ("quarter", 4), ("fifth", 5), ("tenth", 10))
    for follower in words(
        "were are have say live believe think use own qualify more less fewer higher lower cheaper "
        "as larger smaller bigger below above"
    )
}
_SPANS = {"century": ("year", 100), "decade": ("year", 10), "year": ("year", 1),
          "month": ("month", 1), "week": ("week", 1), "day": ("day", 1), "hour": ("hour", 1),
          "minute": ("minute", 1)}  # fmt: skip
_WON = (
    r"winners|losers|victors|win|victory|wins|loss|losses|defeat|decision|vote|votes|ruling|draw|tie|lead|triumph|rout|"
    r"record|majority|margin|deficit|advantage|win over|victory over|start|split|series|verdict|"
    r"success|final|thrashing|whitewash|sweep|drubbing|mauling|stalemate|score|run|surge|spurt|burst|edge|cushion|overall|mark|count|tally|"
    r"goal record|aggregate|on (?:sun|mon|tues|wednes|thurs|fri|satur)day|"
    r"down|up|chance|favou?rite|outsider|shot|underdog"
)
_SET = "6-[0-4]|7-[56]"
"""A set of tennis, the winner first."""
_LOST = rf"(?:[0-4]-6|[56]-7)(?: ?\([^()]{{1,6}}\))?,? (?:{_SET})"
"""A set that was lost, and the next one."""
_SURNAME = (
    r"(?!(?:In|On|At|By|May|June|July|March|April|August|Meanwhile|However)\b)"
    r"[A-ZÀ-ÖØ-ÞĀČŁŚŠŽ][a-zß-öø-ÿĀ-ž'’]{2,24}(?:-[A-Z][a-z]+)?"
)
_BIG, _ANY = "A-ZÀ-ÖØ-ÞĀČĎĐĘĞİŁŃŇŐŘŚŞŠŤŮŰŹŻŽ", "A-Za-zÀ-ÖØ-öø-ÿĀ-ž'’"
_NAMED = (
    rf"\b[{_BIG}][{_ANY}.-]{{0,24}} (?:[{_BIG}][{_ANY}-]{{1,24}}|[IVX]{{1,5}})"
    r"(?:,? (?:Jr|Sr)\.|,? I{2,3})?"
)
_DEGREES = words(
    """
    largest biggest smallest highest lowest richest oldest youngest fastest slowest longest shortest
    tallest deadliest busiest worst best heaviest hottest coldest warmest costliest first only
    earliest greatest deepest wettest driest strongest weakest
"""
)
_OWNERS = words(
    """
    world country nation state region continent city industry company team club league europe asia
    africa america japan china britain germany france india korea canada australia decade century
    year history
"""
)
_PARTS = frozenset(
    (
        "them",
        *(
            f"of {whole}"
            for whole in words("them those these whom which the its his her their our")
        ),
    )
)
_TENS = words("twenties thirties forties fifties sixties seventies eighties nineties")

_TWO: Mapping[FigureKind, tuple[str, ...]] = {"age": AGES, "rank": RANKS}
_EVERY = (
    TOLD, BARE, SPORT, SHARED, FIRSTS, PRESS, NEWS, LISTS, LEVELS, ASIDES, SURVEYS, ALONE, PLAIN,
    _TWO,
)  # fmt: skip
_TOLD = {
    kind: tuple(one for each in _EVERY for one in each.get(kind, ()))
    for kind in dict.fromkeys(kind for each in _EVERY for kind in each)
}

PHRASES = PhraseWords(
    multiples=_MULTIPLES,
    counts={
        "twice": (2, "times"),
        "thrice": (3, "times"), "once or twice": None,
        **dict.fromkeys(("think twice", "thinking twice", "thought twice", "twice over")),
    },
    durations={
        "a decade": ("year", 10), "once a decade": None, "once in a decade": None,
        **{f"{which} half-century": None for which in words(
            "second third fourth fifth sixth maiden unbeaten ball quickfire brisk "
            "fluent fine patient"
        )},
        "decade-long": ("year", 10), "decadelong": ("year", 10),
        "year-long": ("year", 1), "yearlong": ("year", 1), "month-long": ("month", 1),
        "monthlong": ("month", 1), "week-long": ("week", 1), "weeklong": ("week", 1),
        "day-long": ("day", 1), "daylong": ("day", 1),
        "half a century": ("year", 50), "half a decade": ("year", 5), "half a year": ("month", 6),
        **{f"one{gap}{unit}": (unit, 1) for gap in " -" for unit in words("year month week hour")},
        **{f"one{gap}year{gap}old{end}": None for gap in " -" for end in ("", "s")},
        "one-day": ("day", 1), "one minute": ("minute", 1),
        "an hour and a half": ("minute", 90), "a day and a half": ("hour", 36),
        "an hour and a quarter": ("minute", 75), "an hour and three quarters": ("minute", 105),
        "an hour and three-quarters": ("minute", 105),
        "a year and a half": ("month", 18), "a decade and a half": ("year", 15),
        "a century and a half": ("year", 150), "a fortnight": ("week", 2),
        "a decade-long": ("year", 10), "a year-long": ("year", 1), "half-century": ("year", 50),
        "half-decade": ("year", 5), "half-day": ("hour", 12), "quarter-century": ("year", 25),
        "a quarter-century": ("year", 25), "a quarter century": ("year", 25),
        "a quarter of a century": ("year", 25), "quarter of a century": ("year", 25),
        "a quarter of an hour": ("minute", 15), "quarter of an hour": ("minute", 15),
        "quarter-hour": ("minute", 15), "three quarters of an hour": ("minute", 45),
        "three-quarters of an hour": ("minute", 45), "hour-long": ("hour", 1),
        "hourlong": ("hour", 1), "an hour-long": ("hour", 1), "century-long": ("year", 100),
        "a century": ("year", 100), "a half-hour": ("minute", 30), "half a day": ("hour", 12),
        "once a century": None, "once in a century": None, "minute-long": ("minute", 1),
        "fortnight-long": ("week", 2), "a couple of centuries": None, "turn of a century": None,
        "half an hour": ("minute", 30), "a half-century": ("year", 50), "half-hour": ("minute", 30),
        "every half hour": ("minute", 30), "the half hour": None,
    },
    ago={
        **{f"{'an' if name == 'hour' else 'a'} {name}": span for name, span in _SPANS.items()},
        **{f"{often} {'an' if name == 'hour' else 'a'} {name}": None
           for often in ("once", "twice", "times", "days", "hours", "dollars", "pounds")
           for name in _SPANS},
        "one year": ("year", 1), "one month": ("month", 1), "one week": ("week", 1),
        "one day": ("day", 1), "a year and a half": ("month", 18),
    },
    scales_before=frozenset(
        ("magnitude ", "magnitude of ", "magnitude-", "a preliminary magnitude of ",
         "preliminary magnitude of ", "magnitude was ")
    ),
    scales_after=frozenset(("-magnitude", " magnitude", " on the richter scale")),
    race_leads="|".join(RACE_LEADS),
    lap_leads="|".join(LAP_LEADS),
    lap_followers=(
        r" (?:left|remaining|to play|to go|of (?:the (?:first|second|third|fourth|half|game|match|"
        r"final|opening)|overtime|extra time)|into the)\b|"
        r"(?:/| per | a )(?:k|km|kilomet(?:er|re)|mi|mile|100 ?m)\b|"
        r"-?min(?:ute)?s?(?:/| per | a | )(?:k|km|kilomet(?:er|re)s?|mi|miles?)\b|"
        r"[ -](?:pace(?! group| team)|paces|miles?|splits?|km)\b"
    ),
    indexes=frozenset(
        f"{name} "
        for name in (
            *words("batting batted slugging"),
            *("batting average of", "on-base percentage of", "slugging percentage of"),
        )
    ),
    scores_before=(
        r"\b(?:won|win|wins|beat|beats|beating|defeated|defeating|lost|lose|losing|led|lead|leads|"
        r"leading|trail|trailed|trailing|tied|drew|draws|drawing|edged|edging|swept|voted|votes|"
        r"vote|ruled|score|scoreline|routed|routing|topped|within|it['’]s|shot|made it|"
        r"make it|making it|"
        r"prevail(?:ed)?|triumphed|went through|shoot-?out|"
        r"level(?:led)? at|(?:was|were|went|are|being) (?:up|down)|"
        r"crushed|downed|held on|held|ended|"
        r"finished|improved to|fell to|behind|ahead|record|rallied from|came from|come through|"
        r"came through|advanced|upset|ousted|thrashed|overcame|odds of|sent off at|priced at|"
        r"backed at|starting at|"
        rf"goes off at|outscored|outscoring)\b|\b(?:{_SET})(?: ?\([0-9-]{{1,5}}\))?,? "
    ),
    scores_after=(
        r" (?:on (?:penalties|aggregate|spot-kicks)|in (?:a|the) (?:penalty )?shoot-?out|"
        r"after extra time)\b|"
        rf"[ -](?:\w+ )?(?:{_WON})\b| (?:at (?:the )?(?:half|break|interval|"
        rf"end)(?:-?time)?|from (?:beyond|the field)|after (?:one|two|"
        rf"three|four|extra|overtime|[0-9]))\b|(?: ?\([0-9-]{{1,5}}\))?,? (?:{_SET}|{_LOST})\b|"
        r",? (?:with )?[0-9]{1,2} (?:kos?|knockouts?|stoppages?)\b| (?:3?fg|ft|3pt|3p)s?\b"
    ),
    people_after=PEOPLE_AFTER | _PARTS,
    people_large=MANY,
    uncounted=UNCOUNTED, part_of_one="(?!)", decimals=DECIMALS, scores_falling=FALLING,
    people_small=_PARTS | {"seats", "sleeps", "employs", "employing", "employed", "serves"},
    people_before=frozenset(
        ("killing", "injuring", "wounding", "killed", "injured", "wounded", "killed about",
         "leaving", "employs", "employing", "employed", "seats", "sleeps", "serves")
    ),
    named_ages=(
        rf"{_NAMED}, (?P<age>[1-9][0-9](?=,|\.(?:\s|\Z))|10[0-9](?=,)|[1-9](?=, (?:and|who)\b))",
        # a surname that opens a sentence or stands between commas: The winner, Smith, 34, said
        rf"(?:^|\n|[.!?”\"] |, ){_SURNAME}, (?P<age>[1-9][0-9])(?=, (?:[a-z]|of\b))",
        rf"{_NAMED} \((?P<age>[1-9][0-9]|10[0-9])\)",
    ),
    persons=PERSONS,
    age_words={
        f"{part}{decade}": (tens + first, tens + last)
        for tens, decade in zip(range(20, 100, 10), _TENS, strict=True)
        for part, first, last in (("", 0, 9), ("early ", 0, 3), ("mid-", 4, 6), ("mid ", 4, 6),
                                  ("late ", 7, 9), ("early-", 0, 3), ("late-", 7, 9))
    } | {"teens": (13, 19), "early teens": (13, 15), "late teens": (17, 19)},
    age_words_lead=frozenset(f"{owner} " for owner in words("his her their my your our")),
    age_parts={"mid-": (4, 6), "mid ": (4, 6), "early ": (0, 3), "late ": (7, 9)},
    titles=TITLES,
    told=_TOLD,
    ones=ONES, rows=ROWS,
    elided_before=BEFORE,
    elided_traps=TRAPS,
    elided_after=AFTER,
    rates=frozenset({"per", "per every"}),
    elided_joins=frozenset({"and", "or", "plus"}),
    elided_endings=("ed", "ing"),
    elided_shares=SHARES,
    superlatives=frozenset(
        ("first-ever", "record-high", "record-low", "record high", "record low", "all-time high",
         "all-time low", "record-breaking", "world record", "for the first time",
         "for the first time ever", "for the first time in history", "first of its kind",
         "first-of-its-kind", "one of a kind", "a record")
    ),
    superlative_scopes=frozenset(
        {f"{owner}'s {more}" for owner in _OWNERS for more in ("", "second-")} | {"all-time "}
    ),
    superlative_degrees=frozenset(_DEGREES),
    superlative_tails=frozenset(
        (" ever", "-ever", " in history", " on record", " of all time", " in the world",
         " in the country", " since records began", " in the nation", " in its history",
         " in the united states", " person to", " woman to", " man to", " country to",
         " company to", " team to", " player to", " city to", " state to", " american to",
         " president to", " black woman to", " nation to")
    ),
    superlative_traps=frozenset(("best of all time zones", "world's first lady")),
    ordinal_leads=frozenset(
        (
            *words("ranked ranks ranking finish finished finishing placed placing came seeded"),
            *("came in", "coming in", "tied for", "finished in", "came home", "good for"),
        )
    ),
    season_turns={"this": 0, "last": -1, "next": 1},
    ancient=ANCIENT,
    unit_notes=(
        r"(?:^|\b(?:units?|figures|amounts|values)\b[:,]? ?(?:are )?)"
        r"in (?P<note>[a-z$€£¥% ']{1,30})"
    ),
    unit_spellings={
        "millions of": "million", "billions of": "billion", "thousands of": "thousand",
        "in millions": "million", "in billions": "billion", "in thousands": "thousand",
        "millions": "million", "billions": "billion", "thousands": "thousand",
        "'000": "thousand", "mil.": "million", "u.s.": "us", "percentages": "percent",
    },
    year_columns={
        "year": "in {}", "fiscal year": "fiscal {}", "founded": "in {}", "est.": "in {}",
        "established": "in {}", "season": "in {}", "election": "in {}", "date": "in {}",
        "calendar year": "in {}", "year founded": "in {}", "fy": "fiscal {}",
    },
)  # fmt: skip
