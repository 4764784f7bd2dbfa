"""Which English numbers tell something alone: a mother of three, rose to 27.4."""

from factcheck.languages._list import words

_VERBS = words(
    """
    had has have having got gets get took take takes taking won win wins winning lost lose loses
    losing made make makes making scored scores scoring hit hits hitting killed kills killing left
    leaves leaving built builds building sold sells bought buys added adds adding gave give gives
    giving gained gains allowed allows conceded conceding concedes dropped saved saves saving
    managed collected converted received issued needed needs need needing required requires wanted
    wants hold holds held host hosts seat seats sleep sleeps feed feeds carries carry carried
    carrying employs employ employed totalled totaled numbered recorded records posted missed
    completed attracted drew draws welcomed admitted treated served serves accommodates fits
    opened opens opening closed closes closing hired hires shot caught sank struck rescued arrested
    detained charged fined injured wounded hurt found finds identified ordered orders produced
    produces planted signed signs published wrote reached averaged averages averaging expected
    expects attended invited backed opposed chose selected picked drafted released fired trained
    launched intercepted destroyed sunk captured collects brought brings sent earned earns spent
    ate drank tried read owns own owned visited saw see tested counted raised kept keep keeps
    contains contain contained boasts includes included fielded cast leads trails trailed outscored
    mustered notched tallied bagged netted pitched struck walked fanned dished grabbed pulled
    """
)
_COUNTING = words(
    """
    against versus vs vs. of for than just only least most about around nearly almost roughly some
    over under with but
    another other remaining all these those exactly approximately perhaps maybe estimated fewer
    including are were by further additional initial precisely barely fully leaving totalling
    totaling plus him them us another every up or and
    """
)
_UP_TO = (
    "up to", "as many as", "as few as", "in excess of", "upwards of", "close to", "well over",
    "down to", "rose to", "risen to", "fell to", "fallen to", "grew to", "grown to", "climbed to",
    "dropped to", "cut to", "reduced to", "raised to", "limited to", "increased to", "expanded to",
    "doubled to", "tripled to", "halved to", "tally to", "total to", "number to", "toll to",
    "count to", "run to", "streak to", "lead to", "came to", "comes to", "amounted to", "added to",
    "amounts to", "brings to", "belongs to", "belonged to", "went to just", "the other",
    "the remaining", "the last", "the next", "the first", "these", "the final", "the top",
    "shrank to", "whittled to", "swelled to", "ballooned to", "extended to", "stretched to",
    "striking out", "strikes out", "narrowed to", "widened to", "slipped to", "sank to",
    "jumped to", "surged to", "soared to",
)  # fmt: skip
_AT = tuple(f"{verb} at" for verb in words(
    "peaking peaked peaks capped stood standing stands remained remains set fixed estimated put "
    "running hovering settled steady unchanged"
))  # fmt: skip
_FIRST = tuple(
    f"{owner} {first}"
    for owner in words("their his her its our my")
    for first in words("first last next opening final previous other remaining")
)
_RUNS = (
    "compared with",
    "compared to",
    "of the",
    "short of the",
    "than the",
    "unbeaten in",
    "undefeated in",
    "tied at",
    "level at",
    "deadlocked at",
    "into",
    "past",
    "score on",
    "unbeaten on",
    "onto",
    "put on",
    "chipped in",
    "poured in",
    "kicked in",
    "pitched in",
    "was",
    "winless in",
    "struck out",
    "out of",
    "as many as",
)
BEFORE = frozenset((*_VERBS, *_COUNTING, *_UP_TO, *_AT, *_FIRST, *_RUNS))
"""What stands right before such a number."""
TRAPS = frozenset((
    *(f"{noun} of" for noun in words(
        "age ages group big band year class summer spring autumn winter fall boys game day week "
        "round part level version volume chapter page end start beginning eve morning night power"
    )),
    *(f"{noun} and" for noun in words(
        "pages rooms chapters sections types levels gates exits junctions phases stages grades "
        "years articles channels paragraphs figures tables rules routes steps acts parts"
    )),
    *(f"{noun} or" for noun in words("page room chapter section type level grade year article")),
    "one of these", "one of those", "one of the other", "one of the last", "one of the first",
    "one of the top", "one of the", "one of", "two by", "or more than", "of all", "live by",
    "by the", "by over",
    *words(
        "wing meeting landing evening morning aged bed shed seed speed feed spring "
        "string ring king crossing ceiling red united rated seeded ranked numbered titled "
        "page part day week stage step chapter round game episode volume lesson hole "
        "lap book module "
        "slide question figure table section act scene level phase grade year season "
        "match leg heat "
        "platform gate room lane route line bus size type class number no. version article item "
        "exit junction channel flight unit verse note rule mark gas zone world windows"
    ),
    "since about", "since around", "until about", "until around", "by about", "by around",
    "after about", "after around", "before about", "at about", "at around", "at just", "at exactly",
    "at precisely", "at almost", "at nearly", "from about", "from around", "on about",
    *(f"{done} by" for done in words(
        "out home back bed here there open shut closed gone done asleep dressed school"
    )),
    "for all", "and all", "good for", "up and", "version of", "windows and", "than just",
    "times out of",
))  # fmt: skip
"""What before such a number makes it an hour, an age, or the name of a thing."""
_FOLLOWERS = (
    "in|on|at|by|from|with|for|and|but|or|when|who|that|which|while|as|after|before|since|this|"
    "last|next|during|per|each|apiece|if|because|than|between|among|across|through|until|within|"
    "without|against|were|are|have|had|did|do|can|could|will|would|may|might|must|said|say|made|"
    "went|came|got|won|lost|left|it|he|she|they|we|I|there|so|though|although|despite|today|"
    "yesterday|now|overall|altogether|remain|still|also|then|only|just|out|wide|long|high|deep|"
    "tall|more(?! [a-z]+s\\b)|fewer(?! [a-z]+s\\b)|ahead|behind|clear|down|up|off|away|"
    "back|short|abroad|overnight|outside|"
    "seated|standing|needed|required|available|possible|eligible|planned|invited|scheduled|"
    "selected|chosen|elected|"
    "tested|surveyed|polled|examined|studied|seized|sold|built|taken|reported|confirmed|listed|"
    "named|being|seriously|critically|badly|fatally|above|below|an? (?:day|week|month|year|night|"
    "game|match|season|minute|hour|decade|time|piece|term|class)|again|inside|under|over|"
    "following|including|according|plus|alive|aboard|ever|all|thanks"
)
_OWNERS = (
    "us|you|the|them|those|these|his|her|its|their|our|my|your|whom|which|[0-9]{1,5}|{cardinals}"
)
_CARDINALS = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
)
AFTER = (
    r"\+?(?:[.,;:!?)\]”\"](?![0-9])|['’](?:\s|\Z)|\Z|\n| ?[–—] ?(?![0-9])|"
    rf" (?:{_FOLLOWERS})\b(?! times\b)|"
    rf" of (?:{_OWNERS})\b|".replace("{cardinals}", _CARDINALS)
    + rf" to (?!(?:the|a|an|{_CARDINALS}|one|no|its|his|her|their|[0-9A-Z])\b)[a-z]|"
    rf" (?:[1-9][0-9]?|{_CARDINALS}) (?:years?|months?|weeks?|days?|seasons?|decades?|hours?|"
    r"minutes?|games?) (?:before|earlier|ago|later|after)\b|"
    r" (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)"
)
"""What stands right behind such a number: the end of a clause, or what cannot be counted."""
SHARES = (
    rf" of (?:the |its |their |his |her |those |these |our |my "
    rf")?(?:[0-9]{{1,3}}(?:,[0-9]{{3}})*|{_CARDINALS})"
    r" (?!per|p\.|pm\b|%)[a-z]"
)
"""What stands behind the part of a number that is told: 11 of 15 charges."""
_NUMBERED = "|".join(
    words(
        """
    versions? sections? chapters? paragraphs? paras? clauses? figures? figs?\\.? tables? equations?
    eqs?\\.? appendix annex rules? articles? part items? steps? lessons? exercises? problems?
    theorem lemma regulations? units? modules? notes? patch patches updates? builds? kernel
    firmware protocol standards? editions? volumes? vols?\\.? nos?\\.? questions? goals? targets?
    indicators? releases? pages? pp?\\. verses? scenes? phases? types? levels? web industry
    see cf\\. tasks? bugs? schedules? subsections? requirements? controls? criterion
    python perl ruby node java php numpy pandas django react angular mysql postgres postgresql
    linux windows android chrome firefox safari tls ssl usb hdmi bluetooth wifi wi-fi http
    gpt llama gemini claude qwen mistral unicode jdk gcc clang dos npm pip glibc cuda pytorch
    tensorflow kubernetes docker redis nginx apache wordpress drupal excel ios macos ubuntu debian
"""
    )
)
_CLOCK = r"(?:0?[1-9]|1[0-9]|2[0-3])\.[0-5][05](?![0-9])"
_HOURS = "at|by|until|till|til|before|after|since|around|from|the"

_VERSIONED = (
    rf"(?:\b|^)(?:{_NUMBERED}) |\b(?:{_NUMBERED}) [0-9.]{{1,6}}(?: to | and | or |, | ?[-–] ?)|"
    r"\b(?:versions?|releases (?:older|newer|before|after|prior|since|from)|firmware|kernel|"
    r"runtime|changelog|sdk|api)\b[^.;\n]{0,40}"
    r"(?:than|to|from|in|since|before|after|of|and|or) |"
    r"\b(?:described|introduced|added|fixed|available|new|deprecated|removed|discussed|shown|as) "
    r"in |"
    rf"see also |\bat (?:{_CLOCK}(?:, |,? and )){{1,4}}(?={_CLOCK})|\b(?:{_HOURS}) (?={_CLOCK})|"
    rf"\b(?:from|between) {_CLOCK} ?(?:to|and|[-–]) ?(?={_CLOCK})"
)
"""What stands before such a number, up to it."""
_RELEASED = (
    r" (?:releases?|versions?|updates?|firmware|upgrades?|betas?|specs?|specifications?|standards?|"
    r"kernel|branch|edition|a\.?m\b|p\.?m\b|o['’]clock|gmt|bst|est|utc)\b"
)
"""What stands right behind it."""
_MARKS = frozenset(
    words(
        """
    Mach PMI ERA VIX OR HR RR SD SE CI IQR BMI GPA IQ EPS WHIP OPS OBP SLG AUC SMD MD NNT CVSS DXY
    CPI GDP pH R2 UV AQI QALY ICC FTE RBI MPG MELD SUV RMSE MAE BLEU TFR HDI IRR Gini Cohen's
    Cronbach's
"""
    )
)
"""Names before such a number whose value it states."""

DECIMALS = (_VERSIONED, _RELEASED, _MARKS)
"""All of them, as `Phrases.decimals` tells."""

_PAIRED = (
    "pages?|pp?\\.|chapters?|sections?|rooms?|apartments?|apt\\.?|units?|lots?|verses?|articles?|"
    "figures?|tables?|steps?|items?|rules?|flights?|routes?|highway|boxes|box|call|dial|phone|tel\\.?|"
    "fax|open|hours|daily|from|between|days?|aged?|ages|no\\.?|number|class|type|model|part|grades?|"
    "version|code|psalms?|genesis|exodus|isaiah|matthew|mark|luke|john|acts|romans|corinthians|"
    "bus|line|lines|platforms?|gates?|exits?|levels?|in|weeks?|years?|of|mon|tues?|wed|thur?s?|fri|sat|"
    "sun|[a-z]+days?|noon|boeing|airbus|iso|size|sizes|scale|the|an?"
)
FALLING = (
    (
        rf"(?i)(?<![A-Za-z]-)\b(?!(?:{_PAIRED}) \Z)[a-z][a-z'’.]*,? (?:to )?\Z|"
        r"\bscores? (?:of|was|were|is|[-–—:]) \Z"
    ),
    (
        r"(?=[.,;:)!?](?![0-9])|\Z|\n| (?:in|at|on|over|against|after|for|by|and|but|as|with|"
        r"before|when|while|to|thanks|despite|until|during|late|early|midway|behind|from|this|"
        r"last|since)\b)"
    ),
)
"""What stands around two joined numbers of which the larger stands first, if they are a score."""
