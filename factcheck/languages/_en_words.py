"""English words: numbers, units, hedges, bounds, nouns that can be counted."""

from decimal import Decimal

from factcheck.languages._list import words
from factcheck.model.language import Join, Unit

NUMBERS = {
    word: value
    for value, word in enumerate(
        words(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
            "fifteen sixteen seventeen eighteen nineteen"
        )
    )
} | {
    word: value * 10
    for value, word in enumerate(
        words("twenty thirty forty fifty sixty seventy eighty ninety"), start=2
    )
}
# a phrase with an article is a number of its own
NUMBERS |= {
    "a million": 10**6, "a billion": 10**9,
    "a trillion": 10**12, "a dozen": 12, "half a million": 500_000, "half a billion": 5 * 10**8,
    "a quarter of a million": 250_000, "three-quarters of a million": 750_000,
    "three quarters of a million": 750_000, "quarter of a million": 250_000,
    "a quarter of a billion": 250 * 10**6, "a quarter million": 250_000,
    "half-million": 500_000, "half-billion": 5 * 10**8, "half-dozen": 6, "a half-dozen": 6,
    "a half-million": 500_000, "half a dozen": 6,
    "a hundred thousand": 10**5, "a hundred million": 10**8,
    "a hundred billion": 10**11, "half a trillion": 5 * 10**11,
}  # fmt: skip
MAGNITUDES = {
    "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "mn": 10**6,
    "mln": 10**6, "bn": 10**9, "bln": 10**9, "tn": 10**12, "trn": 10**12, "lakh": 10**5,
    "crore": 10**7, "thousands": 10**3, "lakhs": 10**5, "crores": 10**7, "quadrillion": 10**15,
    "quintillion": 10**18, "mio": 10**6, "mill.": 10**6,
    "lakh crore": 10**12,
}  # fmt: skip
SHORT_MAGNITUDES = {"k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12, "mm": 10**6, " cr": 10**7}
VAGUE: dict[str, tuple[int, int]] = {
    "a couple of": (2, 3), "a couple": (2, 3), "a few": (3, 5), "several": (3, 9),
    "dozens of": (24, 96), "hundreds of": (200, 900), "thousands of": (2000, 9000),
    "tens of thousands of": (20_000, 90_000), "hundreds of thousands of": (200_000, 900_000),
    "millions of": (2 * 10**6, 9 * 10**6), "tens of millions of": (2 * 10**7, 9 * 10**7),
    "hundreds of millions of": (2 * 10**8, 9 * 10**8), "billions of": (2 * 10**9, 9 * 10**9),
    "tens of billions of": (2 * 10**10, 9 * 10**10),
    "hundreds of billions of": (2 * 10**11, 9 * 10**11),
    "trillions of": (2 * 10**12, 9 * 10**12), "several hundred": (300, 900),
    "a few hundred": (300, 500), "a few thousand": (3000, 5000), "several thousand": (3000, 9000),
    "a few dozen": (36, 60), "several dozen": (36, 108),
}  # fmt: skip
VAGUE |= {f"{which} few{size}": (3 * n, 5 * n) for size, n in (("", 1), (" hundred", 100))
          for which in words("next past last coming previous")}  # fmt: skip
VAGUE |= {word.removesuffix(" of"): ends for word, ends in VAGUE.items() if word.endswith("s of")}
SHARERS = words(
    """
    people voters adults americans women men children households workers users respondents
    students families businesses companies parents teenagers employees patients homes
    votes seats jobs deaths births children pupils customers buildings schools calls cars
"""
)
"""What shares are told of: "two in three voters"."""
OUT_OF = ("in", "out of", "in every", "out of every", "of every", "for every")
"""What stands between part and whole of a share."""
_EIGHTHS = {"1/2": Decimal("0.5"), "1/4": Decimal("0.25"), "3/4": Decimal("0.75"),
            "1/8": Decimal("0.125"), "3/8": Decimal("0.375"), "5/8": Decimal("0.625"),
            "7/8": Decimal("0.875")}  # fmt: skip
FRACTIONS = {" and a half": Decimal("0.5"), " and a quarter": Decimal("0.25"),
             " and three quarters": Decimal("0.75"),
             " and three-quarters": Decimal("0.75"), " and three-quarter": Decimal("0.75"),
             " and three quarter": Decimal("0.75"), " and one-half": Decimal("0.5"),
             " and one half": Decimal("0.5"),
             "-and-a-half": Decimal("0.5"), "½": Decimal("0.5"), "¼": Decimal("0.25"),
             "¾": Decimal("0.75"), "⅛": Decimal("0.125"), "⅜": Decimal("0.375"),
             "⅝": Decimal("0.625"), "⅞": Decimal("0.875"),
             **{gap + text: part for gap in (" ", "-", " and ")
                for text, part in _EIGHTHS.items()}}  # fmt: skip

_PERCENT, _POINT = Unit("%"), Unit("point")
PERCENTS: dict[str, Unit | None] = {
    "%": _PERCENT, "pc": _PERCENT, "percent": _PERCENT, "per cent": _PERCENT, "pct": _PERCENT,
    "percentage points": _POINT, "percentage point": _POINT, "ppt": _POINT, "pp": _POINT,
    "% points": _POINT, "basis points": Unit("point", Decimal("0.01")),
    **dict.fromkeys(("-percentage-point", "-percentage point", "-percentage points"), _POINT),
    "-basis-point": Unit("point", Decimal("0.01")), "-percent": _PERCENT, "-per-cent": _PERCENT,
    "-basis point": Unit("point", Decimal("0.01")),
    "basis point": Unit("point", Decimal("0.01")), "bp": Unit("point", Decimal("0.01")),
    "bps": Unit("point", Decimal("0.01")),
}  # fmt: skip

_TIME = {
    "year": Unit("year"), "month": Unit("month"), "week": Unit("week"), "day": Unit("day"),
    "hour": Unit("hour"), "minute": Unit("minute"), "second": Unit("second"),
    "decade": Unit("year", Decimal(10)), "fortnight": Unit("week", Decimal(2)),
    "millisecond": Unit("second", Decimal("0.001")), "ms": Unit("second", Decimal("0.001")),
    "microsecond": Unit("second", Decimal("0.000001")),
    "nanosecond": Unit("second", Decimal("0.000000001")),
    **{f"{part}{plural} of a second": Unit("second", Decimal(size))
       for part, size in (("tenth", "0.1"), ("hundredth", "0.01"), ("thousandth", "0.001"))
       for plural in ("", "s")},
    "millennium": Unit("year", Decimal(1000)), "min": Unit("minute"), "hr": Unit("hour"),
    "sec": Unit("second"), "yr": Unit("year"), "h": Unit("hour"), "mo": Unit("month"),
    "wk": Unit("week"),
}  # fmt: skip
_FILLED = words(
    "business working trading calendar consecutive straight more fewer further additional extra "
    "full "
    "whole solid academic financial school"
)
_FELT = words(
    "long short happy unhappy wonderful great hard difficult tough painful gruelling grueling "
    "exhausting turbulent glorious miserable lonely dark quiet busy tumultuous hectic intense "
    "tense frantic agonising agonizing fruitful successful brief heady dramatic stormy nervous "
    "anxious sleepless painstaking crucial critical vital remarkable extraordinary memorable "
    "brutal bitter bloody violent exciting interesting good bad nice lovely terrible awful rough "
    "wild crazy"
)
"""What may stand before years or hours that someone went through: three unhappy months."""
DURATIONS: dict[str, Unit | None] = {
    **{f"{how} {word}s": _TIME[word] for how in _FELT
       for word in words("year month week day hour minute decade")},
    **_TIME, **{word + "s": unit for word, unit in _TIME.items()}, "secs": Unit("second"),
    **{f"{kind} {word}{plural}": _TIME[word] for kind in _FILLED for plural in ("", "s")
       for word in words("year month week day hour minute second decade")},
    "centuries": Unit("year", Decimal(100)), "century": Unit("year", Decimal(100)),
    **{f"{word}-long": _TIME[word] for word in words("year month week day hour minute decade")},
    **dict.fromkeys(f"day {noun}" for noun in words(
        "tickets passes trippers visitors pupils patients boarders students centres centers "
        "nurseries releases rates")),
    "second-hand": None, "millennia": Unit("year", Decimal(1000)), "years old": None,
    "year-old": None,
}  # fmt: skip

JOINS: dict[str, Join] = {
    "-": "span", "–": "span", "—": "span", "~": "span", "to": "change", "or": "next",
    "and": "between", "by": "move", "x": "move", "×": "move",
    **dict.fromkeys(("±", "+/-", "plus or minus"), "spread"),
}  # fmt: skip

_RANGES = words(
    """
    range ranges ranged ranging vary varies varied varying anywhere somewhere measure measures
    measuring span spans spanned spanning typically usually
"""
)
RANGES_FROM = frozenset(
    (
        *(f"{verb} from" for verb in _RANGES),
        *(f"{noun} of from" for noun in words("lengths sizes")),
        *(
            f"{verb} in {what} from"
            for verb in words("ranging range ranges ranged vary varies varying")
            for what in words(
                "age size length price height width value weight depth age cost colour"
            )
        ),
    )
)
"""What before two amounts tells a range, though "from" alone tells a change."""

MOVED = frozenset(
    f"{verb}{by}"
    for verb in words(
        """
    rose fell climbed dropped gained lost slipped slid declined increased decreased jumped soared
    surged plunged plummeted tumbled advanced added down up edged ticked grew shrank eased dipped
    sank widened narrowed lower higher rallied rebounded retreated shed improved rise fall climb
    drop gain decline increase decrease jump soar plunge grow shrink rising falling increasing
    raised raise cut lifted reduced lowered dividend price prices fee fees fares wages payout
"""
    )
    for by in ("", " by", " up", " down", " another", " a further")
)
"""What before two amounts, each with its unit, tells by how much and where to."""

PORTIONS = {
    **dict.fromkeys(("half a", "half an", "half of a", "one-half of a", "a half", "½"),
                    Decimal("0.5")),
    **dict.fromkeys(("a quarter of a", "a quarter of an", "one-quarter of a", "quarter of a",
                     "one quarter of a", "¼"), Decimal("0.25")),
    **dict.fromkeys(("three-quarters of a", "three quarters of a", "three-quarters of an",
                     "three quarters of an", "¾"), Decimal("0.75")),
    **dict.fromkeys(("a tenth of a", "one-tenth of a", "one tenth of a"), Decimal("0.1")),
}  # fmt: skip
COUNTED_SHORT = words(
    """
    people users followers subscribers customers jobs views downloads members households homes
    visitors viewers listeners readers workers employees voters votes copies units cars vehicles
    passengers barrels tons tonnes shares fans streams likes plays residents patients deaths cases
    doses tests tickets students children refugees migrants signatures transactions accounts
    businesses devices players sales visits stars tokens times parameters records monthly daily
    active weekly paying people, users, dollars euros pounds bucks yen yuan won rupees francs pesos
    zlotys kroner kronor shekels roubles rubles dirhams riyals dinars rand reais forints baht
    potholes trees pupils meals bottles books emails messages letters calls searches songs albums
    videos photos images words hectares acres litres liters gallons women men adults babies
    civilians troops soldiers farmers teachers nurses pensioners taxpayers citizens inhabitants
    donors applicants Britons Americans Canadians Australians Germans Europeans Indians Russians
    Ukrainians Italians Spaniards Poles Brazilians Mexicans Chinese Japanese Israelis Palestinians
    Syrians Iraqis Afghans Venezuelans Nigerians Turks Koreans Pakistanis Latinos
    chickens pigs birds bees animals cattle sheep items orders
    requests queries events rows lines tweets posts impressions clicks installs commits pageviews
    transistors sessions page concurrent daily lines fewer more square barrels
    discs singles cups cans cigarettes consoles phones smartphones handsets bikes bicycles commuters
    tourists travellers travelers spectators pilgrims eggs pints jabs vaccinations bpd
    prescriptions appointments operations flats houses properties mortgages loans cards websites
    staff employees personnel fans shoppers drivers motorists recipients beneficiaries clients
    consumers investors savers borrowers shareholders graduates learners volunteers immigrants
    Muslims Christians Jews Catholics Hindus speakers scooters trucks lorries vans containers dogs
    cats pets horses goats computers laptops tablets chips dwellings buildings shops stores miles
    kilometres kilometers
    pages articles parcels packages trips journeys flights guests hours years nights lives
    developers cumulative annually living
"""
)
"""What a short magnitude may stand before ("5M users")."""

OPENERS = frozenset(
    words(
        """
    in at on for with the these those all some by from after over to of and but only just nearly
    about around almost roughly approximately between before since until during within more less
    fewer up when while where if as than then there here its his her their our my your another
    every each any both either neither no not so also even still yet least most under above
    below has have had is are was were be he she it they we you i who which that this such what
    beat makes make add adds added cut cuts take takes mix whisk peel slice chop crush crack boil
    fry serve serves use bring place put pour dice grate heat bake roast combine stir arrange feeds
    buy visit see read spend try book pick choose get give set find hire build recruit plant create
    open close invest fund train deliver keep allow raise win won wins score scored needs need want
    create creates offer includes features covers contains comprises seats sleeps follow following
    allow ban publish launch launches launched opens opened closes plans plan killed injured lost
    sold bought founded won hosts hosted served employs boasts watch wait divide press fold drop
    today yesterday exactly altogether currently now meanwhile however additionally total
"""
    )
)
_WARS = words("hundred thirty nine eighty thirteen seven")
_NTH = frozenset(
    f"{ten}-{nth}"
    for ten in words("twenty thirty forty fifty sixty seventy eighty ninety")
    for nth in words("third fourth fifth sixth seventh eighth ninth")
)
"""Ordinals that begin like a number and end like a share: eighty-third."""
TRAPS = frozenset(f"{years} years{sign} war" for years in _WARS for sign in "'’") | frozenset(
    words(
        """
    off-by-one one-off one-time one-sided one-on-one two-way first-hand second-hand 7-eleven 3-d
    24/7 9/11 50-50 fifty-fifty zero-sum one-stop one-way two-faced four-letter five-star
    three-way four-way 3-way 4-way
    catch-22 mi5 mi6 c-3po twenty-first-century someone
"""
    )
) | {
    *(f"{lines}p" for lines in (144, 240, 360, 480, 576, 720, 1080, 1440, 2160, 4320)),  # videos
    *(f"best-of-{number}" for number in (*words("three five seven nine eleven"), 3, 5, 7, 9, 11)),
    *(f"the big {number}" for number in words("three four five six")),
    *words("13f 13d 13g 13f- 13d- 13g-"),
    "five eyes", "fifth element", "vision 2030", "vision 2035", "vision 2040", "vision 2050",
    "agenda 2030", "horizon 2020", "737 max 8s", "737 max 9s", "737 max 10s", "737 max 8",
    "737 max 9", "737 max 10", "737 max",
    *_NTH,
    *(f"top-{number}" for number in (*words("three five ten twenty"), 3, 5, 10, 20, 40, 100)),
    *(f"the {tens}s" for tens in range(10, 100, 10)),
    *(f"4{sign}{metres}" for sign in ("x", " x ", "×", " × ") for metres in (50, 100, 200, 400)),
    "one in a million", "nine times out of ten", "ten times out of ten", "99 times out of 100",
    *(f"one {voter} one vote" for voter in words("person man member share dollar woman")),
    "thanks a million",
    "in millions",
    "in thousands",
    "in billions",
    "by the thousands",
    "a million miles",
    "six figures",
    "seven figures",
    "two-a-penny",
    "three-dimensional",
    "two-dimensional",
    "nine-to-five",
    "9-to-5",
    "4-h",
    *(f"{owner} two cents" for owner in words("my your his her their our")),
    "in two minds", "of two minds", "on cloud nine", "at sixes and sevens", "ten to the dozen",
    "two cents worth",
    "two cents' worth",
    *(f"{part} {tens}0s" for part in words("upper low high") for tens in range(1, 10)),
    *(f"{part} {tens}0s {place}" for part in words("mid early late") for tens in range(1, 10)
      for place in words("fahrenheit celsius inland")),
    *(f"{part} {number} of" for part in words("day week game round stage") for number in range(31)),
}  # fmt: skip
LABELS = frozenset(
    words(
        """
    items questions steps exercises verses paragraphs clauses footnotes
    section chapter article iso rfc type phase tier fortune proposition rule episode version scope
    sections chapters articles types phases tiers rules episodes versions scopes
"""
    )
)
"""Words before a number that make it the name of a thing ("Section 230-style immunity")."""
