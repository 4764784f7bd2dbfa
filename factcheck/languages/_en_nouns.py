"""English nouns that can be counted, what may stand before them, and works that hold a number."""

from factcheck.languages._list import words

PLURALS = r"[a-z]{1,22}[^ius\W]s"
YEAR_NOUNS = frozenset(
    words(
        """
    levels prices rates standards results figures terms estimates forecasts regulations rules
    elections protests budgets accounts statistics baseline baselines
"""
    )
)
"""Nouns behind a year: "below 1990 levels", "in 2015 prices"."""
PLURAL_TRAPS = frozenset(
    words(
        """
    was has as this its his does less plus times years always perhaps across towards besides versus
    pros news series means works says adds gives goes takes makes gets comes becomes remains
    leaves includes runs stands helps needs seems shows tells wants uses lies percents cents thanks
    unless regardless whereas afterwards sometimes nowadays thus yes sits keeps puts lets
    decades centuries months weeks days hours minutes seconds million billions millions
    thousands hundreds dozens pounds dollars euros thirds fourths fifths sixths tenths
    quarters halves degrees process business loss access success address previous serious
    various famous class glass press stress progress congress bus gas basis analysis crisis
    is us his as plays says covers brings leads offers details describes explains provides
    requires states follows begins ends begs features ships launches arrives supports allows
    owns holds plans operates remains lets looks sees turns opens closes falls rises reads finds
    ers grows expects thinks knows believes hopes loves hates earns spends pays owes receives
    contains costs
    consists belongs depends exists happens appears
"""
    )
) - {"states", "plays", "features", "ships", "supports"}
_NUMBERED = words(
    """
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec room flight route page chapter section gate unit level
    type phase no number call phone tel aged age
    boeing airbus windows bus line train highway interstate exit lot box locker postcode code pin
"""
)
NO_GROUP_BEHIND = rf"(?i:\b(?:{'|'.join(_NUMBERED)})[.:]? |[^\s(\"“‘'~±≈$€£¥]|[0-9][ ,.;]* )"
"""What before digits makes a blank behind them no group mark: May 19 707 people came."""
_IRREGULAR = words(
    """
    people men women children grandchildren great-grandchildren stepchildren policemen gunmen
    firemen fishermen businessmen congressmen lawmakers spacecraft rbis servicemen crewmen
    companies countries families cities bodies parties copies clergymen salesmen minutemen horsemen
    seamen airmen marksmen cameramen spokesmen councilmen councilwomen workmen postmen militiamen
    riflemen guardsmen infantrymen cavalrymen freshmen foremen statesmen sportsmen sportswomen
    gentlemen noblemen chairmen tribesmen linesmen policewomen businesswomen congresswomen frogmen
    huntsmen craftsmen tradesmen watchmen cattlemen frenchmen englishmen irishmen dutchmen scotsmen
    categories policies universities stories agencies facilities batteries aircraft sheep fish
    deer staff personnel troops police seats votes lives wives knives wolves halves shelves
    criteria media data menus taxis skis phenomena alumni cacti fungi bacteria species crises
    referenda stadia memoranda syllabi curricula larvae nuclei atria fungi
    genera phyla taxa ova strata vertebrae formulae indices matrices vertices appendices oxen
    analyses diagnoses hypotheses offspring salmon cattle poultry feet teeth mice geese buses
    viruses campuses bonuses choruses censuses gases classes passes losses businesses
    processes addresses witnesses successes glasses dresses bosses masses
    israelis pakistanis iraqis saudis emiratis qataris kuwaitis bangladeshis omanis yemenis somalis
    nepalis azerbaijanis punjabis bengalis kiwis tsunamis safaris
    crew swiss dead injured wounded missing others homeless unemployed
"""
)
_SINGULAR = words(
    """
    person man woman child
"""
)
_LINKED = words(
    """
    member nation country state county party user share job app model image photo site branch person
    man woman judge justice story storey floor bedroom
    bathroom room bed door seat seater page part episode season step stage lap hole set match game
    goal run shot city court team player star-studded volume item question car vehicle ship vessel
    truck engine cylinder speed gear wheel track song disc piece layer tier point pointer
    strong place word letter digit character line column core byte-free lane way-street night
    course
    candidate round race inning hit homer carat pixel inch-free unit building block home house
    store shop branch hospital school university college student child patient crew soldier
    company firm bank fund stock share currency issue vote seat-strong volley shoot run-lead
    session bath alarm horse bird bus boat plane jet panel chapter act carriage
    minister
    try time wicket over match-series stop country-wide language
"""
)
SPANNED = frozenset(
    words(
        """
    weekends seasons sessions nights evenings mornings afternoons summers winters springs autumns
    innings games semesters terms generations lifetimes sittings instalments installments
    episodes rounds legs
    stages phases fortnights season term parliament terms parliaments winter summer weekend night
    session generation
"""
    )
)
"""What is counted and lasts: "spread over four weekends" is no more than four."""
COUNTERS: dict[str, str | None] = {word: word for word in (*_IRREGULAR, *_SINGULAR)}
COUNTERS |= {noun: noun for noun in words("GPUs CPUs TPUs ICUs SKUs IOUs MoUs menus gurus emus")}
COUNTERS |= {"TEU": "TEU", "TEUs": "TEU", "-TEU": "TEU"}
COUNTERS |= {f"-{word}": word for word in (*_LINKED, *_SINGULAR) if "-" not in word}
COUNTERS |= {"home runs": "home runs", "home run": "home runs", "runs": "runs", "times": "times",
             "crew members": "crew members", "police officers": "officers",
             "police cars": "cars", "staff members": "members", "data centers": "centers",
             "data centres": "centres", "aircraft carriers": "carriers",
             "media outlets": "outlets", "police stations": "stations",
             "police forces": "forces", "data points": "points",
             "special needs teachers": "teachers", "special needs pupils": "pupils",
             "special needs schools": "schools", "special needs places": "places",
             "civil rights groups": "groups", "human rights groups": "groups",
             "arms factories": "factories", "savings accounts": "accounts",
             "sports clubs": "clubs", "sports halls": "halls", "sports centres": "centres",
             "arms dealers": "dealers", "customs officers": "officers",
             **{f"day {noun}": noun for noun in words("tickets passes trippers pupils boarders "
                "patients visitors centres centers nurseries students")},
             "special needs assistants": "assistants", "crew member": "crew member"}  # fmt: skip
COUNTERS |= dict.fromkeys(
    (
        *(
            "state of",
            "share of",
            "page of",
            "man-",
            "image of",
            "plant-based",
            "of the",
            "model of",
        ),
        *("point of", "point guard", "dead end", "others of", "missing the", "missing a"),
        *("times square",),
        *("country music", "state police", "state department", "dead in the water"),
    )
)
CLOSED = words(
    """
    a an the this that these those some any each every no all both few many much more most other
    another such own same of in on at by to from with without within into onto upon over under above
    below between among through during before after since until till against toward about around
    near off out up down along across behind beyond despite per via than as like unlike for and or
    but nor so yet if because while when where whether though although once unless i you he she it
    we they me him her us them my your our their mine who whom whose which what is are was were be
    been being am do did done doing have had having will would shall should can could may might
    must themselves ourselves yourselves finally
    not never also even just only still already again too very quite rather almost nearly
    then there here now today yesterday tomorrow later earlier ago away back home together apart
    however therefore thereby instead said say told asked added rose fell grew dropped became began
    went came saw got made took gave found left kept led ran won lost held according including
    following concerning regarding considering percent per cent pct point points million billion
    trillion thousand hundred dozen dollars pounds euros year month week day hour minute second
    years months weeks days hours minutes seconds times age aged old long wide high tall deep
    cent cents sq kilometers miles meters metres feet foot inches km kg mm cm mph gmt est pm bst cet
    degrees degree half quarter third fourth fifth sixth eighth tenth
    january february march april june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday one two three four five six seven eight
    nine ten eleven twelve jan feb mar apr jun jul aug sep sept oct nov dec
    everyone everybody someone somebody anyone anybody nobody none everything something anything
    nothing
"""
)
OPEN_QUALIFIERS = rf"(?!(?:{'|'.join(CLOSED)})\Z)(?![a-z]+[^ius]s\Z)[^\W\d_A-Z]{{2,18}}"
"""Any other word that is no plural ("12 aid workers", "three masked men")."""
QUALIFIERS = frozenset(
    words(
        """
    new more other additional different large larger big bigger small smaller major main key
    old older long short high top first last great leading total second third
    american japanese chinese european u.s. british french german korean indian russian
    home unique dead missing common core possible still black white
"""
    )
)

_WORKS = words(
    "Symphony Sonata Concerto Quartet Quintet Sextet Octet Trio Suite Prelude Nocturne Ballade "
    "Partita "
    "Rhapsody Mass Waltz Etude Étude Overture Serenade Polonaise Fantasia Fantasy Scherzo "
    "Impromptu "
    "Mazurka Cantata Fugue Invention Dance Chapter Decree"
)
_KNOWN = (
    "20th Century Fox|20th Century Studios|"
    "101 Dalmatians|10cc|12 Angry Men|12 Monkeys|12 Years a Slave|127 Hours|13 Going on 30|"
    "13 Reasons Why|20,000 Leagues|2001: A Space Odyssey|21 Grams|21 Jump Street|"
    "24 Hours in A&E|24 Hour Party People|28 Days Later|28 Weeks Later|28 Years Later|2 Broke "
    "Girls|"
    "30 Rock|300 Spartans|30 Seconds to Mars|39 Steps|3 Idiots|40 Acres|45 Years|48 Hours|48 Hrs|"
    "4 Non Blondes|50 Cent|50 First Dates|500 Days of Summer|60 Minutes|7th Heaven|8 Mile|8 Out "
    "of 10 Cats|"
    "9 to 5|90 Day Fianc|99 Problems|99 Luftballons"
)
"""Well-known names; in a sentence they are told from amounts by their capitals."""

TITLES = (
    rf"(?P<name>(?:{_KNOWN}))(?<![0-9$£€][,.][0-9])(?![\w])"
    r"|No\.(?:" + "|".join(rf"(?<={work} No\.)" for work in _WORKS) + r") ?(?P<work>[0-9]{1,3})"
    r"|\b[Oo]p\. ?(?P<opus>[0-9]{1,3}[a-z]?(?:,? [Nn]o\. ?[0-9]{1,2})?)|BWV ?(?P<bach>[0-9]{1,4})"
)
"""Each title in a group. It begins with letters, so that it is soon looked for."""
