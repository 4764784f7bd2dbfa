"""English words of people, by which a bare number is an age or a count.

The former councillor, 57, said; approvals fell to 61,100; 3.7 million are displaced.
"""

from factcheck.languages._list import words

PERSONS = frozenset(
    words(
        """
    mayor man woman president minister senator governor driver suspect victim actor actress singer
    writer author player coach father mother teacher farmer pensioner student lawyer doctor nurse
    professor scientist chairman chairwoman chair founder director defendant pilot councillor
    councilor councilman councilwoman lawmaker legislator congressman congresswoman deputy
    politician candidate diplomat ambassador envoy chancellor premier monarch king queen prince
    princess duke duchess pope cardinal archbishop bishop priest vicar pastor preacher rabbi imam
    monk nun missionary defender midfielder striker goalkeeper winger fullback centreback captain
    manager boss skipper footballer cricketer batsman batter bowler quarterback pitcher catcher
    receiver linebacker lineman outfielder shortstop sprinter hurdler swimmer skier snowboarder
    skater rower sailor cyclist runner climber mountaineer hiker walker boxer wrestler judoka golfer
    jockey gymnast weightlifter decathlete triathlete champion medallist medalist olympian
    paralympian athlete veteran international novelist poet playwright dramatist essayist biographer
    translator painter composer musician drummer guitarist bassist pianist violinist cellist
    conductor rapper frontman vocalist songwriter soprano tenor baritone dancer choreographer
    ballerina comedian comic presenter broadcaster newsreader journalist reporter correspondent
    columnist editor publisher photographer artist sculptor illustrator cartoonist designer
    architect engineer builder bricklayer electrician plumber carpenter joiner mechanic welder
    cleaner caretaker janitor waiter waitress barman barmaid bartender chef cook baker butcher
    barber hairdresser shopkeeper grocer florist tailor gardener fisherman trucker businessman
    businesswoman entrepreneur banker accountant auditor broker trader economist analyst strategist
    executive financier industrialist tycoon magnate billionaire millionaire heiress investor
    developer programmer hacker researcher physicist chemist biologist zoologist botanist
    astronomer geologist mathematician historian archaeologist philosopher theologian sociologist
    academic lecturer headteacher headmaster headmistress tutor librarian activist campaigner
    protester demonstrator volunteer commissioner officer constable sergeant inspector detective
    sheriff soldier corporal lieutenant major colonel general admiral marine airman paratrooper
    astronaut cosmonaut firefighter fireman paramedic surgeon dentist vet veterinarian pharmacist
    psychologist psychiatrist therapist midwife carer judge prosecutor attorney solicitor barrister
    magistrate plaintiff inmate prisoner convict accused gunman attacker assailant killer murderer
    rapist thief robber burglar fraudster smuggler dealer kidnapper hostage passenger motorist
    motorcyclist biker pedestrian commuter tourist traveller traveler resident neighbour neighbor
    tenant landlord homeowner patient survivor widow widower grandmother grandfather grandparent
    grandson granddaughter son daughter brother sister husband wife uncle aunt nephew niece cousin
    fiance fiancée girlfriend boyfriend partner bride groom teenager youth youngster schoolboy
    schoolgirl girl boy toddler baby graduate apprentice intern trainee worker employee clerk
    secretary receptionist consultant salesman saleswoman model influencer blogger youtuber
    filmmaker producer screenwriter cinematographer puppeteer magician star hero heroine native
    migrant refugee immigrant exile dissident rebel spy whistleblower leader mogul restaurateur
    hotelier publican landlady winemaker brewer beekeeper shepherd rancher logger miner docker
"""
    )
)
PEOPLE_AFTER = frozenset(
        words(
            "were died voted abstained"
            " survived dead injured wounded missing others killed hurt arrested marched "
            "attended gathered protested fled"
        )
    ) | {"have died", "have been", "had died", "had been", "remain missing", "are missing",
          "more were", "more are", "more died", "others were",
          "others are", "lost their lives", "are still", "are being",
          "are thought", "are believed", "are feared", "are expected", "perished"}  # fmt: skip
"""Words after a number that make it a count of people."""
_MANY_AFTER = frozenset(
    words(
        """
    are have had did do live lived work worked fled voted watched attended use used own owned moved
    came went received got took signed joined applied speak spoke suffer suffered lack rely depend
    visited crossed arrived left died lost enrolled registered emigrated waited
    migrated starved perished enlisted settled
"""
    )
)
_NO_NOUNS = (
    "prices?|stocks?|shares?|futures|bonds?|points|revenues?|earnings|profits|losses|costs?|rates?|"
    "sales|yields|dollars|this|its|as|is|was|has|his|hers|less|plus|times|years|months|weeks|days|"
    "hours|minutes|seconds|indexes|indices|averages|levels|highs|lows|exchanges|imports|exports|"
    "reserves|assets|debts|deposits|taxes|wages|payments|fees|fines|funds|rose|across|across|"
    "meters|metres|feet|miles|inches|yards|tons|tonnes|acres|pages|rooms|sections|chapters|"
    "versions|"
    "models|series|business|always|perhaps|towards|besides|numbers|serials|codes|elevations|depths"
)
_TAKEN = (
    "employ(?:s|ed|ing)?|sack(?:s|ed|ing)|hir(?:es?|ed|ing)|recruited|hous(?:es|ed)|seats|"
    "attract(?:s|ed)|"
    "displaced|evacuated|killed|injured|trained|treated"
)
_MANY_BEFORE = (
    rf"\b(?:(?:{_TAKEN})|(?:(?!(?:{_NO_NOUNS})\b)[a-z]{{3,14}}[^su'’\W]s|people|population|"
    rf"workforce|headcount|"
    r"circulation|attendance|toll|turnout|enrol?lment|membership|audience|crowd|manpower|strength|"
    r"(?:visitor|passenger|student|member|case|user|customer|subscriber|staff|pupil|patient|bird|"
    r"tiger|animal|viewer|tourist|guest) numbers|number of [a-z ]{3,30}?)"
    r"(?: of [a-z]{4,12})?(?: in (?:the )?[a-z]{4,12})?"
    r"(?: [a-z]{3,8} for (?:the|a) [a-z]{4,10} (?:straight|consecutive|successive) [a-z]{4,8},?)?"
    r"(?: (?!the\b|an?\b|its\b|from (?:the|a)\b)[a-z0-9,.’'-]{1,14}){0,6}?"
    r" (?:to|at|by|of|from|was|were|is|are|reached|hit|topped|top|exceed(?:ed|s)?|totall?ed|"
    r"passed|surpassed|neared|approached|"
    r"averaged|numbered|numbering|than))"
    r"(?: (?:a |an )?(?:about|around|nearly|almost|over|some|just|only|under|record|estimated|"
    r"barely|roughly|nearly|close to|revised|total of|adjusted|seasonally adjusted|more "
    r"than|fewer than|less than|at least))* \Z"
)
MANY = _MANY_AFTER, _MANY_BEFORE
"""Words behind a large number that make it a count, and a regular expression of those before."""
_INDEXES = (
    "index(?:es)?|indices|dow(?: jones)?|nasdaq|s&p|nikkei|topix|dax|ftse|cac(?: 40)?|sensex|nifty|"
    "kospi|hang seng|ibex|stoxx|russell|tsx|asx|composite|industrials|benchmark|vix|bitcoin|"
    "naira|yen|rupiah|dong|currency|exchange rate|elevation|altitude|frequency|"
    "divid(?:e|ed|ing) (?:by|gives)|multipl(?:y|ied|ying)|square root|equals?|scores?|scored|"
    "all out|ratings?|elo|rpm|isbn|code|coordinates"
)
_SPENT = (
    "worth|costs?|costing|spen[dt]s?|spending|pays?|paid|paying|raised?|saves?|saved|earn(?:s|ed)?|"
    "invest(?:s|ed)?|revenues?|profits?|budget|incomes?|salary|salaries|prices?|debts?|loans?|"
    "fined?|fines|tax(?:es)?|capital|funding|grants?|fees?|charge[sd]?|dividends?|assets|gdp|"
    "turnover|cash|money|dollars|earnings|losses|market cap|valued|valuation|bonus(?:es)?|bail|"
    "damages|compensation"
)
_LABELS = (
    "no|no[.]|nos[.]|number|#|page|line|room|rfc|iso|psalm|opus|route|flight|lot|asteroid|class|"
    "model|type|version|section|unit|form|bill|case|docket|patent|year|around year|since|"
    "windows|level|phase|[÷×=≈+*/^]"
)
UNCOUNTED = (
    (
        rf"\b(?:{_INDEXES})\b|\b(?:{_SPENT})\b(?:[^.;]{{0,40}})\Z|(?:^|[ (])(?:{_LABELS}) ?\Z|"
        r"\b(?:bought|sold|signed|joined|moved|left|went|transfer|fee|goes)\b[^.;]{0,40} for \Z|"
        r"[0-9] points?,? [^;]{0,40}\Z"
    ),
    (
        r" ?[-÷×=≈+*/^]| (?:bce?|b\.c|ce|ad|bp)\b| to the (?:us )?(?:dollar|euro|pound)\b|"
        r" (?:per|a) dollar\b|"
        r"[ -](?:mark|level|threshold|barrier|line|points?|rpm|grand|dollars|tax|each way)\b|"
        r" in (?:[a-z]+ ){0,2}(?:tax|taxes|dollars|revenue|revenues|funding|money|fines|damages|"
        r"debt|cash|fees|savings|losses|profits|investment|aid|sales)\b"
    ),
)
"""Regular expressions in lower case."""
