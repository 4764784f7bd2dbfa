"""Orders of English dates."""

from factcheck.languages._en_nouns import YEAR_NOUNS
from factcheck.languages._en_times import (
    BEFORE_YEAR,
    BEHIND_A_DECADE,
    NOT_OF,
    REPORTED,
    SINGULAR,
    TOLD_YEARS,
)
from factcheck.languages._list import words

_DAY = "{day}[st|nd|rd|th]"
_SHORT = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_NO_MOVE = "<" + "".join(rf"(?<![^0-9,.]{'[0-9]' * size} to )" for size in (1, 2, 3)) + ">"
"""An index that rose 14 to 1889 is no year."""
_TO = "{gap: - | – | — |-|–|—| to | through | until | till }"
_OTHER_DAY = "<[0-9]{1,2}(?:st|nd|rd|th)|(?<=[-–—])|(?<=[-–—] )>{day2}[st|nd|rd|th]"
_NO_COUNT = (
    "<(?![.,]?[0-9]|-[a-z]| ?[x×] ?[0-9]|[ -](?i:people|years|dollars|users|members|jobs)"
    r"| (?:GMT|UTC|BST|EDT|EST|CET|hrs|hours)\b"
    r"| (?:[A-Z]\.? )?[A-Z][a-z]+ (?:Avenue|Ave|Street|St|Road|Rd|Boulevard|Blvd|Drive|Lane|Way)\b"
    r"| of (?:the|its|their|those|these|them|our|his|her|which|whom)\b)>"
)
_OWNERS = "A a An an His his Her her Its its Their their Our our My my That that This this"
_OWNED = "<" + "|".join((*(rf"(?<=\b{word} )" for word in words(_OWNERS)), "(?<='s )", "(?<=s' )"))
_SIGNED = (
    r"(?<=\bc[.])|(?<=\bca[.])|(?<=©)|(?<=© )|(?<=\([cC]\))|(?<=\([cC]\) )|(?<=\b[Cc]opyright )"
)
_SHORTENED = "|".join(rf"(?<=\b{word}[.] )" for word in words("vs c ca b est"))
_OPENS = r"<(?<=[.!?:;] )|(?<=[“\"‘])|(?<=, but )|(?<=, and )|(?<=\n)|(?<![\s\S])>"
_NO_DAY = (
    "<"
    + "".join(
        f"(?<!{word} )"
        for word in (
            *words("Black Good Bloody Super Palm Easter Ash Cyber Ruby Boxing Sheffield"),
            *words("every each any good bad typical average ordinary normal busy quiet most some"),
            *words("Every Each Any Most Some"),
            "on a",
            "On a",
        )
    )
    + ">"
)
_NO_PAPER = (
    r"<(?! (?:Times|Telegraph|Mail|Mirror|Express|Post|World|Sun|Night Live|Night Football|Addams|"
    r"School|Today|Business)\b)>"
)
_TERM = (
    "{term:fiscal year ending|financial year ending|year ending|12 months ending}",
    (
        "<(?<![Hh]alf )(?<![Hh]alf-)>"
        "{term:fiscal year|financial year|full year|year|12 months|twelve months}"
        "{past: to| ended| that ended}"
    ),
)
"""A year told by its last month, which is over unless it is still ending."""
_NO_DEGREES = "".join(
    rf"(?<![{word[0].upper()}{word[0]}]{word[1:]} {by} the )"
    for word in words("temperatures highs lows temperature high low mercury readings")
    for by in ("in", "to", "into", "from")
)
"""What before a decade makes it degrees: temperatures in the nineties."""
_PAIRS = "|".join(f"{year:02}[/–-]{year + 1:02}" for year in range(12))
"""Two years of which the second could be a month but for the first."""
_MONTH, _LATE_DAY = "(?:0?[1-9]|1[0-2])", "(?:1[3-9]|2[0-9]|3[01])"
_NO_SEASON = (
    r"(?![0-9/–-]|[.:,][0-9]| ?%| (?:season|crisis|academic|financial|school|campaign|vintage)\b)"
)
"""What behind two numbers of two digits tells no years."""
_NUMERIC = (
    r"<\b[Dd]ated? (?:is |was |of )?|\b[Dd]ate: ?>{compact}",
    "{year}-{month}-{day}", "{year}/{month}/{day}", "{year}.{month}.{day}",
    # one of the two is no month, or both are the same
    *(
        f"<(?={first}{sign}{second}{sign}[12][0-9]{{3}})>{order}"
        for mark, sign in (("/", "/"), (".", "[.]"), ("-", "-"))
        for first, second, order in (
            (_MONTH, _LATE_DAY, f"{{month}}{mark}{{day}}{mark}{{year}}"),
            (_LATE_DAY, _MONTH, f"{{day}}{mark}{{month}}{mark}{{year}}"),
            ("0?([1-9]|1[0-2])", r"0?\2", f"{{month}}{mark}{{day}}{mark}{{year}}"),
        )
    ),
    f"<(?={_MONTH}/{_LATE_DAY}/[0-9])>{{month}}/{{day}}/{{short}}<(?![0-9/])>",
    f"<(?={_LATE_DAY}/{_MONTH}/[0-9])>{{day}}/{{month}}/{{short}}<(?![0-9/])>",
    "{month}{swapped:/}{day}/{year}",
    # a month below ten, with its zero: 07-31; and the 07-05 report, by 07-05
    f"<(?<![a-zA-Z0-9/.–-])(?=0[1-9]-{_LATE_DAY}{_NO_SEASON})>{{month}}-{{day}}",
    (
        r"<(?<=\bby )|(?<=\bthe )|(?<=\bon )|(?<=\buntil )|(?<=\bsince )|(?<=\bfrom )|(?<=\bits )|"
        rf"(?<=\bdated )|(?<=\bwas )|(?<=\bis )><(?=0[1-9]-(?:0[1-9]|1[0-2]){_NO_SEASON})>"
        "{month}-{day}"
    ),
)  # fmt: skip
_NO_AMOUNT = (
    f"<(?![.,][0-9]| on (?:{_SHORT})[a-z]*[.]? [0-9]| ?%| per ?cent| (?:basis )?points?|"
    r" (?:PEOPLE|MEN|WOMEN|CHILDREN|STUDENTS|WORKERS|MILES|KILOMET(?:RE|ER)S|KM|HOURS|WEEKS)\b)>"
)
"""From 61 points on May 3 to 25 on May 28: the 25 is no day. Nor is WOMEN MARCH 3 MILES one."""
_DAYS = (
    "[{weekday}, ]{name} " + _DAY + "[[,] {year}]" + _NO_AMOUNT,
    "[{weekday} ]{name} " + _DAY + "[[,] {year}]" + _NO_AMOUNT,
    "[{weekday}, ]" + _DAY + " [of ]{name}[[,] {year}]",
    "[{weekday} ]" + _DAY + " [of ]{name}[[,] {year}]",
    "[{weekday}, ]the " + _DAY + " of {name}[[,] {year}]",
    "[{weekday} ]the " + _DAY + " of {name}[[,] {year}]",
    # two days that follow one another
    "{name} " + _DAY + "{list: and }{day2}[st|nd|rd|th][[,] {year}]<(?! ?[a-z0-9-])>",
    "{name} " + _DAY + "{list: and }{day2}[st|nd|rd|th], {year}",
    _DAY + "{list: and }{day2}[st|nd|rd|th] [of ]{name}[[,] {year}]",
    # with an ending at each end: May 3rd - 7th, 3rd to 7th May
    "{name} {day}{ending:st|nd|rd|th}" + _TO + _OTHER_DAY + "[[,] {year}]<(?! [A-Z])>",
    "{day}{ending:st|nd|rd|th}" + _TO + _OTHER_DAY + " [of ]{name}[[,] {year}]",
    "[{weekday}, ]{name} {dayname}[[,] {year}]",
    "[{weekday}, ][the ]{dayname} of {name}[[,] {year}]", "{name} the {dayname}[[,] {year}]",
    "{name} the {day}{ending:st|nd|rd|th}[[,] {year}]",
    "{day}-{name}-{year}", "{day}-{name}-{short}<(?![0-9-])>", "{name}-{day}-{year}",
    "{day} {name} '{short}<(?![0-9s])>", "{name} '{short}<(?![0-9s])>",
    r"<\bon the >{dom}[st|nd|rd|th]<(?![ -]?[a-zA-Z0-9])>",
    r"<\b(?:until|by|since|before) the >{dom}{ending:st|nd|rd|th}<(?=[.,;]|$| (?:to|and)\b)>",
    *(
        _NO_DAY + lead + "{dayofweek}[ morning| afternoon| evening| night]" + _NO_PAPER
        for lead in ("", "{past} ", "{next} ", "this ", "this past ", "late ", "early ")
    ),
)  # fmt: skip
_MONTHLY = words(
    """
    quarter elections? meetings? reports? figures data polls? votes? deadline summit budget survey
    reading total heatwave storms? floods sales inflation issue edition referendum statement release
    launch hearing trial rate rise cut decision attack festival update agreement deal
"""
)
"""What a month tells apart: the June quarter, its March meeting."""
_MONTHS = (
    "{name}[,| of| in] {year}", "{name}[,] {yearname}", "{name} {dayname}[,] {yearname}",
    "[the ]{dayname} of {name}[,] {yearname}",
    (r"<\b(?i:in|since|until|till|during|by|of|from|through|after|before|between|this|each|every|"
    r"for|to|and|late in|early in|mid|until around|in about|"
     r"around|since about) >{name}<(?![a-z])(?! [A-Z][a-z])>"),
    # and any month alone in brackets: (May)
    ("<(?=January|February|July|September|October|November|December)(?<!Black )(?<!Red )|"
     "(?<=[(])(?=[A-Z][a-z]{2,8}[.]?[)])>{name}"
    "<(?! Revolution| [0-9])>"),
    # two months with a dash are a stretch: the April-June quarter
    f"<(?=(?:{_SHORT})[a-z]{{0,6}}[.]?[-–—](?:{_SHORT})[a-z]{{0,6}}(?![a-z0-9]| [0-9]))>{{name}}",
    (r"<\b(?i:the|its|a|an|their|his|her|this) >{name}"
    rf"<(?= (?:{'|'.join(_MONTHLY)})\b)>"),
    "{opening:first|the first|opening|the opening} {day2} days of {name}[[,] {year}]",
    "{part}[ |-]{name}[[,| of| in] {year}]", "the {part} {name}", "{name}[ of] {relative}",
    "{past} {name}", "{next} {name}",
)  # fmt: skip
_YEARS = (
    "{part}[ |-]{year}",
    "<(?=[12][0-9]{3}[ -]?(?:[Qq][1-4]|H[12]|[1-4]Q)(?![0-9A-Za-z]))>{year}[ |-]{part}",
    "{part} the year {year}",
    *(before + _NO_MOVE + "{year}" + _NO_COUNT for before in BEFORE_YEAR),
    (  # a change on a year: up 12% on 2019
        r"<\b(?i:on|against|upon|percent over|cent over|% over|points over|doubled over|"
        r"percent below|cent below|% below|points below|percent above|cent above|% above|"
        r"tripled over|growth over|increase over|rise over|improvement over|halved over) >"
        r"<(?=(?:19|20)[0-9]{2}(?:[.,;:)](?:\s|$)|$|\n| (?:and|as|but|when|while|because|with|"
        r"in|to|was|is|were|are|levels|figures|despite|after|thanks|according)\b))>{year}"
    ),
    (
        r"<\b(?i:built|opened|completed|erected|published|released|died|dated|rebuilt|restored|"
        r"created|"
        r"designed|consecrated|printed|painted|composed|written|installed|launched|introduced|"
        r"abolished|adopted|enacted|ratified|due|"
        r"closed|demolished|formed|incorporated|listed|renovated) >"
        r"{year}<(?=[.,;)](?:\s|$)|$|\n)>"
    ),
    (
        r"<\b(?i:in|since|by|until|of|from|before|after|through|during|to|between|and) >{yearname}"
        "<(?![ -](?i:people|thousand|million|minutes?|percent|per cent))>"
    ),
    r"<\(>{year}<\)>",
    r"<\((?=[12][0-9]{3}: )>{year}<: ?(?:[A-Z]{0,3}[£$€¥]|[0-9])>",
    r"<\(>{year}<[-–]\)| ?= ?100(?![0-9.,])>",
    (
        r"<\b(?i:make|makes|made|making|call|calls|called|declare|declares|declared|mark|marks|"
        r"marked|named|names|consider|considers|considered|deem|deemed|sees?|saw|render|renders|"
        r"rendered|dubbed|proclaimed|designated) (?=19|20)>{year}"
        r"<(?= (?:a|an|the|one of|its|their|our|his|her|my|as) "
        r"(?!day\b|week\b|month\b|night\b|head\b|piece\b|people\b))>"
    ),
    *TOLD_YEARS,
    (
        r"<\b(?i:enlarged|extended|converted|founded|established|signed|elected|retired|"
        r"discovered|minted|issued|acquired|donated|commissioned|abandoned|destroyed|dissolved|"
        r"reopened|expanded|dedicated|inaugurated|unveiled|recorded|engraved|reprinted|revised|"
        r"patented|chartered|annexed) >{year}<(?=[.,;)](?:\s|$)|$|\n)>"
    ),
    (
        r"<\b(?:[Yy]ear-end|[Vv]intage|[Cc]ompared?|[Bb]ar|[Uu]nlike|fl\.|d\.|r\.) >"
        r"{year}<(?=[.,;:)](?:\s|$)|$| (?:to|with|and|was|is|were|in)\b)>"
    ),
    r"<\b(?i:in|since|by|from|until|till|after|before) >'{short}<(?![0-9s’'])>",
    # pre-1914 maps, and 1974's best-seller, but not the 1990's
    r"<(?<=\bpre-)|(?<=\bpost-)|(?=(?:1[6-9]|20)[0-9][1-9]['’]s [A-Za-z])>{year}<(?![0-9-])>",
    f"<{_SHORTENED}|{_SIGNED}>{{year}}<(?![0-9-])>",
    # years in a row; in 1978, not 1968
    (
        r"<(?<=[12][0-9]{3}, )|(?<=[12][0-9]{3}, not )|(?<=[12][0-9]{3} not )|"
        r"(?<=[12][0-9]{3} and not )|(?<=[12][0-9]{3} or )|(?<=in [12][0-9]{3} over )|"
        r"(?<=[12][0-9]{3} but )|"
        r"(?<=[12][0-9]{3}, but )>{year}<(?=[,.;:)]| (?:and|or|as|but)\b|$)>"
    ),
    _OWNED + "><(?=19|20)>{year}<(?= [A-Za-z])>",
    f"<(?=(?:19|20)[0-9][0-9] (?:{'|'.join(sorted(YEAR_NOUNS))}))>{{year}}",
    _OPENS + r"{year}<(?= (?:was|saw|is|will|marked|brought|began|ended|has|became|proved|turned|"
    r"started|may|could|would|promises|looks|felt|taught|gave|had|also)\b)>",
    r"<(?=[12][0-9]{3}(?:-|–)(?:[12][0-9]{3})\))>{year}",
    "<(?=(?:19|20)[0-9]{2}(?:/|-|–)(?:1[3-9]|[2-9][0-9])(?![0-9/-]|[.][0-9]))>{year}{flag:/|-|–}{short2}",
    (
        r"<(?=1[0-9]{3}[-–]1[0-9]{3}(?![0-9/-]|[.][0-9]| ?[a-zA-Z]+s\b|"
        r" ?(?:[ck]?m|k?g|kcal|rpm|hp|cc|ml|ft|[KkMm]?[Ww]|"
        r"[KkMmGg]?[Hh]z|people|per|miles)\b))>{year}"
    ),
    "<(?=(?:19|20)[0-9]{2}(?:-|–)(?:19|20)[0-9]{2}(?![0-9/-]|[.][0-9]))>{year}",
    # the first years of a century: 2007/08
    f"<(?=(?:19|20)(?:{_PAIRS})(?![0-9/–-]|[.][0-9]))>{{year}}{{flag:/|-|–}}{{short2}}",
    "<(?=(?:19|20)[0-9]{2}/(?:19|20)[0-9]{2}(?![0-9/-]|[.][0-9]))>{year}{flag:/}{year2}",
    r"<\b(?i:calendar|calendar year) >{year}",
    r"<\b(?i:the) (?=19|20)>{year}<(?= [A-Za-z]|[.,;:)]? |[.,;:)]?$|'s)>",
    r"<\b(?i:the) (?=1[5-8])>{year}<(?= [A-Z])>",
    # the 1623 edition; not the 1500 meter race
    (
        r"<\b(?i:the) (?=1[5-8])>{year}<(?= (?:edition|census|treaty|election|rebellion|uprising|"
        r"revolt|revolution|earthquake|eruption|fire|flood|famine|epidemic|outbreak|expedition|"
        r"voyage|battle|siege|war|massacre|coronation|exhibition|novel|poem|essay|play|opera|"
        r"painting|portrait|map|atlas|translation|printing|version|manuscript|charter|constitution|"
        r"statute|act|law|reform|union|partition|harvest|season|championship|final)\b)>"
    ),
    rf"<\b(?i:the) (?=1[5-8])(?!1[5-8]00)>{{year}}<{SINGULAR}(?= [a-z]{{3,13}}[^s\W](?![\w-]))>",
    (
        r"<[A-Z](?<!\w[A-Z])(?:(?=[A-Za-z]{2,24},? (?:19|20))(?<!(?=(?:"
        r"Windows|Office|Server|Studio|Version|Section|Room|Flight|Highway|Route|"
        r"Model|Boeing|Airbus|Article|Area|Page|Part|Type|Class|Unit|Series|Form|Public|"
        r"January|February|March|April|May|June|July|August|September|October|November|December|"
        r"Resolution|Some|About|Over|"
        r"Nearly|Around|Only|Almost|Another|More|All|Than|The|Roughly|Approximately|Just|Up|Under|"
        r"Below|Above|These|Those|Its|His|Her|Our|Their|My|Your)\b).)[A-Za-z]{2,24},? |"
        r"(?<=\b[Bb]orn in [A-Z])[a-z]{2,16} (?=1[5-8]))>"
        r"{year}<(?=[.,;:)\]](?:\s|$)|$|\n)>"
    ),
)
_PARTED = "(?:(?:early|mid|middle|late|end of the|turn of the)[- ])?"
_HEADS = "sixteen|seventeen|eighteen|nineteen"
_STRETCHES = (
    "{decade}s", "{part}[ |-]{decade}s", "{part}[ |-]the {decade}s",
    # as was written once: the 1930's
    (r"<(?=[12][0-9]{2}0['’]s(?![a-z]))(?:(?<=\bthe )|(?<=\band )|(?<=\bearly )|(?<=\blate )|"
     r"(?<=\bmid-)|(?<=\bmid ))>{decade}['|’]s"),
    "{part}[ |-]{decade}['|’]s",
    "{century}[st|nd|rd|th] [c|C]entury", "{part}[ |-][the ]{century}[st|nd|rd|th] century",
    "{century}[st|nd|rd|th]-century", "{century}{ending:st|nd|rd|th} centuries",
    *(
        part + century + rf"<(?= (?:and|to|through|until) (?:the )?{_PARTED}{name}[- ]centur"
        r"(?!(?:y|ies) (?:BC|B[.]C|b[.]c)))>"
        for part in ("", "{part}[ |-]")
        for century, name in (
            ("{century}[st|nd|rd|th]", "[0-9]{1,2}(?:st|nd|rd|th)"),
            ("{named}", "[a-z]{5,12}"),
        )
    ),
    "<(?!first)>{named} centuries",
    "{season}[ of|,][ ]{year}", "{season}[ of] {quote:'|’|‘}{short}<(?![0-9s])>",
    "<(?=S[pu]|Autumn|Winter)>{season} {short}<(?![0-9s%.]| ?p)>", NOT_OF + "{relative}",
    "{season} {relative}", "{part}[ |-]{relative}",
    r"<(?=H[12]\b)(?:(?<=\bin )|(?<=\bfor )|(?<=\bduring ))>{part}<(?! (?:tag|head|[0-9]))>",
    *(term + end for term in _TERM for end in (
        " {name}[[,] {year}]", " {name} {day:28|29|30|31}[[,] {year}]",
        " {day:28|29|30|31} {name}[[,] {year}]")),
    (r"<(?<!-\d in the )(?<!-\d\d in the )"
     r"(?=(?i:first|second|third|fourth|final)(?: fiscal)?[ -]quarter|[Qq][1-4](?![0-9A-Za-z-])|"
     r"[1-4]Q )>{part}"
    "<(?! (?:touchdown|field goal|lead|moon))>"),
    ("<(?=(?i:first|second)-half)>{part}"
    "<(?= (?i:net|profits?|earnings|sales|revenue|results|loss|operating|pre-?tax|growth))>"),
    f"<(?=(?i:{_HEADS})[ -])>{{tens}}", f"{{part}}[ |-]<(?=(?i:{_HEADS})[ -])>{{tens}}",
    r"<\b(?i:the (?:roaring|swinging)) >{tens}<(?![a-z-])>",
    # the 1980s and 90s, the 1980s-90s
    "{decade}s{to:-|–|—}{tens2}s", f"<{BEHIND_A_DECADE}>{{tens}}s",
    "{turn} {season}", "<['’‘]>{tens}s", rf"<\b(?i:the) {_NO_DEGREES}>{{tens}}s",
    r"<\b(?i:the) ['’‘]>{tens}s",
    r"<\b(?i:the) >{part}[ |-]['’‘]{tens}s", "{named} century", "{part}[ |-][the ]{named} century",
    "{named}-century",
    (r"<\b(?i:twenties|thirties|forties|fifties|sixties|seventies|eighties) "
     r"(?:and|to) (?:the )?(?=[a-zA-Z])>{tens}<(?![a-z-])>"),
    (r"<\b(?i:in|of|since|during|from|until|by|throughout|through|to) the "
     rf"(?=[a-zA-Z]){_NO_DEGREES}>{{tens}}<(?![a-z-])>"),
    (rf"<\b(?i:the) (?=[a-zA-Z-]{{3,6}}[ -][a-zA-Z]){_NO_DEGREES}>"
    "{part}[ |-]{tens}<(?![a-z0-9-])>"),
    "<(?<!Black )(?<!White )>{feast}[,| of| in] {year}",
)  # fmt: skip
TEMPLATES = (*_DAYS, *_MONTHS, *_YEARS, *_NUMERIC, *_STRETCHES, *REPORTED)
