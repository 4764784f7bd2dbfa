"""English. Decided: "one" counts only where the words around it say so.

3/4/2024 is quiet: half the world reads it otherwise.
"""

import re

from factcheck.languages import _en_bounds as bounds
from factcheck.languages import _en_nouns as nouns
from factcheck.languages import _en_words as en
from factcheck.languages._currencies import CODES
from factcheck.languages._en_dates import DATES
from factcheck.languages._en_money import (
    BARE_COINS,
    CASED,
    COINS,
    CURRENCIES_AFTER,
    CURRENCIES_BEFORE,
    LARGE,
    SCALED_CURRENCIES,
    SIGN_TAILS,
)
from factcheck.languages._en_phrases import PHRASES
from factcheck.languages._en_ranks import ORDINAL_HEADS, ORDINALS
from factcheck.languages._en_units import (
    IN_AFTER,
    IN_BEFORE,
    INCH_AFTER,
    INCH_BEFORE,
    MEASURES,
    RUN_AFTER,
    RUN_BEFORE,
    SPANNED,
)
from factcheck.languages._list import BETWEEN_SIDES, words
from factcheck.model.language import AmountWords, Language, NumberWords, Unit

_RANKED = words(
    """
    largest biggest smallest highest lowest richest oldest youngest fastest longest tallest
    deadliest busiest worst best most least place time straight consecutive term anniversary
    edition round
"""
)

ENGLISH = Language(
    code="en",
    spaced=True,
    numbers=NumberWords(
        words=en.NUMBERS,
        multipliers={"hundred": 100, "dozen": 12},
        hundreds={"a hundred": 100, "a thousand": 1000},
        magnitudes=en.MAGNITUDES,
        short_magnitudes=en.SHORT_MAGNITUDES,
        vague=en.VAGUE,
        fractions=en.FRACTIONS,
        portions=en.PORTIONS,
        points=(" point ",),
        short_counted=frozenset(noun.lower() for noun in (*en.COUNTED_SHORT, *SPANNED, *CODES)),
        blanks_not_behind=nouns.NO_GROUP_BEHIND,
        longest=100,
        alone_from=1000,
        vague_alone=True,
        fillers=(" and ", " ", "  ", "-"),
        links={", ": frozenset({"magnitude"})},
        weak=frozenset({"one", "zero"}),
        signs={"-": -1, "+": 1, "minus ": -1, "negative ": -1, "plus ": 1, "plus or minus ": None,
               "plus-or-minus ": None, "+/- ": None, "+/-": None},
    ),
    amounts=AmountWords(
        currencies_before=CURRENCIES_BEFORE,
        currencies_after=CURRENCIES_AFTER,
        cased_currencies=CASED,
        large_currencies=LARGE,
        coins=COINS,
        open_signs=frozenset({"$"}),
        sign_tails=SIGN_TAILS,
        sign_tail=(
            r"(?P<other> (?:to|and|or|from) (?:[a-z]{4,10} ){0,2}\$[0-9][0-9,.]{0,12}"
            rf"(?: [mb]illion)?)? (?P<name>{'|'.join(map(re.escape, SIGN_TAILS))})"
            r"(?=[.,;:)](?![0-9])|\Z|\n| (?:an?|per|in|for|on|at|and|or|to|from|as|with|worth|more|"
            r"less|each|of|by|last|this|was|is|were|while|but|after|before|when|over|since)\b)"
        ),
        bare_coins=BARE_COINS,
        scaled_currencies=SCALED_CURRENCIES,
        percents=en.PERCENTS,
        percent_tails={},
        changes={},
        counters=nouns.COUNTERS,
        open_nouns=nouns.PLURALS,
        hyphen_nouns=(
            r"(?!(?:by|odd|ish|plus|something|fold|for|and|the|over|under|all|nil|series|"
            r"class|type|"
            r"bit|core|speed|magnitude|on|off|up|out|in|style|certified|compliant|based|"
            r"like|era|led|caliber|calibre|gauge|minus|caliper)\b)"
            r"[a-z]{3,20}(?= [a-z])"
        ),
        open_noun_traps=nouns.PLURAL_TRAPS,
        open_qualifiers=nouns.OPEN_QUALIFIERS,
        openers=en.OPENERS,
        year_nouns=nouns.YEAR_NOUNS,
        qualifiers=nouns.QUALIFIERS,
        durations=en.DURATIONS,
        halves=(" and a half",),
        sum_links=(" ", ", ", " and ", ", and "),
        ages={
            "years old": Unit("year"), "year-old": Unit("year"), "year old": Unit("year"),
            "years of age": Unit("year"), "-year-old": Unit("year"), "year-olds": Unit("year"),
            "year olds": Unit("year"),
            **{f"{unit}s of age": Unit(unit) for unit in ("month", "week", "day")},
            "months old": Unit("month"), "month-old": Unit("month"), "weeks old": Unit("week"),
            "week-old": Unit("week"), "days old": Unit("day"), "day-old": Unit("day"),
            **dict.fromkeys(("-yr-old", "-yr-olds", "yr old", "yrs old", "y/o", "yo", "y.o."),
                            Unit("year")),
        },
        ages_before=dict.fromkeys(("aged", "age", "ages", "age of", "ages of"), Unit("year")),
        age_decades=dict.fromkeys(("s", "-something", "-somethings", "something", "somethings"),
                                  (0, 9)),
        measures=MEASURES,
        times={"times": Unit(""), "fold": Unit(""), "x": Unit(""), "-x": None}
        | dict.fromkeys(BETWEEN_SIDES),
        times_followers={
            "times": frozenset(
                words(
                    "as more higher larger the bigger greater faster less lower longer their its "
                    "his her our your what that last this thinner thicker stronger weaker heavier "
                    "lighter brighter deeper wider cheaper richer likelier quicker slower smaller "
                    "hotter colder denser harder better worse older younger taller shorter farther "
                    "further fewer closer cleaner safer annual earnings ebitda sales "
                    "revenue revenues cash profit profits "
                    "forecast forward trailing next expected projected prospective book "
                    "oversubscribed subscribed covered gdp normal average today's today’s "
                    "yesterday's yesterday’s national global world's world’s nation's nation’s "
                )
            )
        },
        fractions=dict(
            zip(
                words(
                    "third thirds fourth fourths quarter quarters fifth fifths sixth sixths "
                    "seventh sevenths eighth eighths ninth ninths tenth tenths twelfth twelfths "
                    "sixteenth sixteenths twentieth twentieths"
                ),
                (3, 3, 4, 4, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 12, 12, 16, 16, 20, 20),
                strict=True,
            )
        ),
        shares=(
            *(f"{{part}} {of} {{whole}} {noun}" for of in en.OUT_OF for noun in en.SHARERS),
            *(
                f"{{part}} per {{whole}} {noun}"
                for noun in (
                    *(*en.SHARERS, "residents", "inhabitants", "births", "live births"),
                    "population",
                )
            ),
            *(f"{{part}} {of} {{whole}}" for of in en.OUT_OF), "{part}-in-{whole}",
        ),
        ranks_before={"the": None},
        ranks_after={word: word for word in ("st", "nd", "rd", "th")}
        | {f"^{word}^": word for word in ("st", "nd", "rd", "th")}
        | {
            f"{ending} {name}": None
            for ending in ("st", "nd", "rd", "th")
            for name in (
                *("amendment", "avenue", "ave", "street", "st.", "district", "precinct", "ward"),
                *(f"{of} district" for of in words(
                    "congressional senate house assembly legislative judicial electoral police")),
            )
        },
        ordinals=ORDINALS,
        ordinal_heads=ORDINAL_HEADS,
        ranked=tuple(_RANKED),
        hedges_before=bounds.HEDGES_BEFORE,
        hedges_after=bounds.HEDGES_AFTER,
        bounds_before=bounds.BOUNDS_BEFORE,
        than=frozenset({"than"}),
        bounds_after=bounds.BOUNDS_AFTER,
        bounds_reached=bounds.REACHED,
        spanning={
            "over": frozenset(
                words(
                    "loses lose lost losing wastes waste wasted walked drove commute slept sleeps "
                    "for of took takes taken lasted lasting lasts spent spends after worked wait "
                    "saved saves save saving "
                    "waits waited waiting lived stayed served jailed survived well requires "
                    "in with has have had are were is boasts brings spans spanning by"
                )
            )
        },
        spanned=nouns.SPANNED,
        joins=en.JOINS,
        between=frozenset({"between"}),
        change_before=frozenset({"from"}),
        moved_before=en.MOVED,
        range_before=en.RANGES_FROM,
        measure_senses={"k": ((Unit("km"), RUN_BEFORE, RUN_AFTER),)}
        | {sign: ((Unit("[in_i]"), INCH_BEFORE, INCH_AFTER),) for sign in "”″\""}
        | {"in": ((Unit("[in_i]"), IN_BEFORE, IN_AFTER),)},
        measure_contexts={
            word: (
                Unit("[lb_av]"),
                (
                    *words("weigh lost gained shed melt lift carr squat bench dropp lose"),
                    *words("catch haul"),
                    *("scales", "in and", "ft and", "oot ", "inches and", "feet and", "tall and"),
                ),
            )
            for word in ("pound", "pounds")
        },
        # what was done in so many games or days is no share: 11 goals in 14 games
        unshared=(
            r" (?:games|matches|starts|appearances|innings|outings|attempts|overs|seasons|days|"
            r"hours|minutes|seconds|months|weeks|years)\b"
        ),
        shared=r" of (?:its|the|their|his|her|our|my|your|all|those|these|them)\b",
        share_traps=frozenset(
            words(
                "opened opens opening closed closing built launched added sold bought owns "
                "number operates runs has had have won lost killed injured arrested "
                "held staged planned no no."
            )
        ),
        traps=en.TRAPS,
        trap_exceptions=frozenset(
            f"one in a million {noun}"
            for noun in ("people", "patients", "users", "births", "children", "cases", "doses")
        ),
        labels=en.LABELS,
    ),
    dates=DATES,
    phrases=PHRASES,
)  # fmt: skip
