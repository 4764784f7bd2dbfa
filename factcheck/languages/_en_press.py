"""What makes English numbers figures in the words of newspapers: a one-bedroom flat."""

from factcheck.model.words import FigureKind

_ONE_OF = (
    "bedroom|room|store?y|goal|point|run|stroke|wicket|seat|man|woman|person|child|party|page|bed|"
    "car|term|game|match|race|set|bathroom|engine|dollar|euro|judge|vote|volume|drug|dose|"
    "aisle|lane|user|member|story|act|player|level|layer|page|paragraph|issue|product|family"
)
_OF_SIZE = "mile|metre|meter|kilometre|kilometer|inch|foot|pound|ton|tonne|acre|gallon|litre|liter"
_A_MILE = "mile|kilomet(?:re|er)|met(?:re|er)|foot|yard|acre|hectare|tonne|gallon|lit(?:re|er)"
_LED = (
    r"\b(?:[Ww]ithin|[Tt]han|[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Rr]oughly|[Bb]arely|[Oo]nly|"
    r"[Jj]ust(?: over| under)?|[Aa]t least|[Uu]p to|[Hh]ardly|[Oo]ver|[Uu]nder) "
)
_DEMONYMS = (
    r"(?:[A-Z][a-z]{1,12}(?:ish|ese|ian|ean|can|elsh)|Israeli|Thai|Iraqi|Saudi|Afghan|German|"
    r"Greek|Czech|French|Dutch|Swiss|Filipino|Pakistani|Bangladeshi|Kurdish|Yemeni|Emirati)"
)
_NUMBER = "[1-9][0-9]{0,2}|{cardinal}"
_GROUPED = r"(?P<number>[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?![\w%-]|[.,][0-9]| (?:million|billion)\b)"
_SIZES = (
    r"[Pp]ayrolls|[Cc]rowds?|[Aa]ttendances?|[Pp]opulation|[Tt]oll|[Ee]nrol?lments?|[Hh]eadcount|"
    r"[Ww]orkforce|[Mm]embership|[Cc]irculation|[Rr]eadership|[Rr]egistrations|[Aa]rrivals|"
    r"[Aa]dmissions|[Aa]pplications|[Cc]laims|[Dd]eaths|[Bb]irths|[Cc]ases|[Ii]nfections|"
    r"[Tt]urnout|[Ee]lectorate|[Aa]udience|[Dd]eliveries|[Jj]obs|[Ss]ubscribers|[Ff]ollowers"
)
_ABOUT = (
    r"(?:about |around |some |nearly |almost |over |more than |fewer than |less than |at least |"
    r"just (?:over |under )?|only |an estimated |roughly |up to |close to )?"
)
_TURNS = r"(?:years|months|weeks|days|hours|minutes|seconds)"
_LENGTH = rf"(?P<figure>(?P<number>{_NUMBER})(?:(?: to | and |-|–)(?P<until>{_NUMBER}))? "

_POWER = r"(?:(?P<number>[1-9](?:\.[0-9]{1,4})?) ?[×x] ?)?10\^(?P<power>-?[1-9][0-9]?)"

PRESS: dict[FigureKind, tuple[str, ...]] = {
    "ratio": (
        # 1/4-1/3 of the budget
        (
            r"(?<![0-9/.,$£€-])(?P<figure>(?P<part>1)/(?P<whole>[2-9]|10) ?(?:-|–|to) ?"
            r"1/(?P<until>[2-9]))(?= (?:of|the|full|cup|as)\b)"
        ),
        (
            r"(?:\A|[.;:!?] |\n|, |\band |\bbut |\bwhile )(?P<figure>[Aa] "
            r"(?P<nth>quarter|fifth|tenth))(?= (?:had|have|said|say|were|are|did|do|would|will|"
            r"went|live|lived|never|also|still|reported|thought|think|want|wanted|fear)\b)"
        ),
    ),
    "percent": (
        (
            r"\b(?:[Mm]argin of (?:sampling )?error|[Ss]ampling error|[Ee]rror margin)\b"
            r"[^.;\n]{0,60}? (?:plus or minus |\+/- ?|± ?|of |is |was |about )"
            r"(?P<figure>(?P<number>[0-9]{1,2}(?:\.[0-9])?|{cardinal}) points?)\b"
        ),
    ),
    "money": (
        r"\b(?P<figure>(?P<one>[Aa]) (?P<unit>fiver|tenner))\b(?![-’'])",
        (
            r"\b(?:[Cc]osts?|[Pp]aid|[Pp]ay|[Ww]orth|[Aa]bout|[Oo]ver|[Uu]nder|[Tt]han|[Oo]nly|"
            r"[Nn]early|[Aa]lmost|[Ss]pent|[Ee]arned|[Ss]aved|[Ll]ost|[Oo]wed|[Bb]y) "
            r"(?P<figure>(?P<one>a) (?P<unit>grand))"
            r"(?=[.,;)]|\Z| (?:on|for|a|each|to|in|and|or|at|from|per|more|less)\b)"
        ),
        # 54c a share, beating the 49c that was expected
        (
            r"[0-9]c (?:an?|per) (?:share|unit|lit(?:er|re)|kilo|kWh)\b[^.;\n]{0,60}? "
            r"(?:the|from|to|of|than|and|with|at) "
            r"(?P<figure>(?P<number>[1-9][0-9]{0,2}(?:\.[0-9]{1,2})?)(?P<unit>c))(?![\w-])"
        ),
        # a dividend of 27c a share
        (
            r"(?<![\w.,$£€/-])(?P<figure>(?P<number>[1-9][0-9]{0,2}(?:\.[0-9]{1,2})?)(?P<unit>c))"
            r"(?= (?:an?|per|each) ?(?:share|security|unit|lit(?:er|re)|gallon|bottle|pound|lb|"
            r"kilo|kg|minute|mile|kWh|kilowatt|can|bushel|piece|[.,;])|/(?:share|l|kg|lb|kWh|unit)\b|"
            r" (?:final |interim |special |fully )?(?:franked )?dividend)"
        ),
    ),
    "number": (
        rf"(?P<figure>{_POWER})(?![0-9])",
        (
            r"(?:\b(?:[Ii]s|[Ww]as|[Oo]f|[Aa]bout|[Tt]o|[Rr]eached|[Rr]eaches|[Aa]t|[Tt]han|[Bb]y|"
            r"[Oo]ver|[Uu]nder|[Uu]p to|[Nn]early) |[=<>≈~] ?)"
            r"(?P<figure>(?P<number>-?[1-9](?:\.[0-9]{1,6})?)[eE](?P<power>[+-]?[0-9]{1,2}))"
            r"(?![\w-]|[.,][0-9])"
        ),
        (
            r"\b(?:[Hh]azard|[Oo]dds|[Rr]isk|[Rr]ate) ratio(?: [\[(]a?[HORI]R[\])])?"
            r"(?:,|:| of| was| is| =)? "
            r"(?P<number>[0-9]{1,2}\.[0-9]{1,3})(?![0-9%])"
        ),
    ),
    "count": (
        # two five-star hotels
        (
            r"(?<![\w.,$£€-])(?P<number>(?i:{cardinal}))(?= (?:one|two|three|four|five|six|"
            r"seven|eight|"
            r"nine|ten|twelve|fifteen|twenty|thirty)-(?:star|bedroom|stor(?:e?y|ied)|room|time|day|"
            r"hour|week|month|year|man|woman|person|party|term|goal|point|part|door|seat|mile|foot|"
            r"inch|pound|minute|way|lane|volume|game|night|page|car|family|engine)s? [a-z])"
        ),
        rf"(?P<figure>{_POWER} (?P<unit>[a-z]{{3,14}}s))(?<!(?:meters|metres|joules))\b",
        # zero deaths; not zero emissions
        (
            r"\b(?P<figure>(?P<none>zero) (?:[a-z]{3,12} )?(?P<unit>people|children|women|men|"
            r"(?!emissions|calories|sums|hours|carbs|rates|tariffs|taxes|its|his|this|has|was|is|"
            r"degrees|dollars|euros|pounds|points|odds|years|days|weeks|months|minutes|seconds|"
            r"percentage|temperatures|provides|needs|makes)[a-z]{2,14}s(?<![su]s)))\b"
        ),
        # over 1,000 US Marines
        (
            r"(?<![\w.,$£€-])(?P<figure>(?P<number>[1-9][0-9]{0,2}(?:,[0-9]{3})+) "
            r"(?:[A-Z][A-Za-z.]{1,14} ){1,2}(?P<unit>[A-Za-z][a-z]{2,14}s(?<!ss)(?<!says)(?<!was)))"
            r"(?=[.,;:)]|\Z| (?:and|were|are|have|had|in|on|at|from|who|to|for|with|by|of|per|a)\b)"
        ),
        # two counts of fraud and one of perjury
        (
            r"\b(?:[2-9]|[1-9][0-9]|{cardinal}) [a-z]{3,14}s of [a-z ]{3,30},? and "
            r"(?P<number>one)(?= of (?!the|these|those|them|his|her|its|their|our)[a-z])"
        ),
        rf"\b(?P<figure>(?P<number>[Oo]ne)-(?P<unit>{_ONE_OF}))(?=[ -][a-z])",
        # ten of them Israeli and two Thai
        (
            rf"(?<![\w.,$£€-])(?P<number>[1-9][0-9]{{0,2}}|{{cardinal}})(?= {_DEMONYMS}"
            r"(?:[.,;)]|\Z| (?:and|were|was|or|in|from)\b))"
        ),
        # oysters at three for £5
        (
            r"(?<![\w.,$£€-])(?P<number>[1-9][0-9]?|{cardinal})"
            r"(?= for (?:just |only )?(?:US)?[$£€][0-9])"
        ),
        (
            r"\b(?:[Aa]nything|[Aa]nywhere|[Ss]omewhere) (?:from|between) "
            rf"(?P<figure>(?P<number>{_NUMBER})(?: to | and )(?P<until>{_NUMBER}))"
            r"(?=[.,;)](?![0-9])|\Z| (?:in|on|at|by|before|after|a|an|per|each|every|and|or|for|"
            r"depending|during|over|with|this|last)\b)"
        ),
        # payrolls grew by 272,000
        (
            rf"\b(?:{_SIZES})(?: [A-Za-z]{{1,12}}){{0,5}}? (?:by|at|of|to|from|was|were|is|"
            rf"reached|hit|totall?ed|topped|numbered|exceeded) {_ABOUT}{_GROUPED}"
        ),
        rf"\b(?:{_SIZES})\b[^.;\n]{{0,40}} (?:to|from) [1-9][0-9,]{{4,9}} (?:from|to) {_GROUPED}",
    ),
    "measure": (
        (
            rf"(?P<figure>{_POWER} (?P<unit>km|m|kg|g|kilometers|kilometres|miles|meters|"
            rf"metres|tonnes))\b"
        ),
        rf"\b(?P<figure>(?P<number>[Oo]ne)-(?P<unit>{_OF_SIZE}))(?=[ -][a-z])",
        rf"\b(?P<figure>(?P<half>[Hh]alf)-(?P<unit>{_OF_SIZE}))(?![\w-])",
        rf"(?<![0-9] )\b(?P<figure>(?P<nth>quarter)-(?P<unit>{_OF_SIZE}))(?![\w-])",
        (
            rf"{_LED}(?P<figure>(?P<one>an?) (?P<unit>{_A_MILE}))"
            r"(?=[.,;)]|\Z| (?:of|from|away|off|to|in|long|wide|deep|high|tall|above|below|north|"
            r"south|east|west|inland|offshore|downstream|upstream|and(?! a half)|or|on|at|with|"
            r"down|up|apart|short|ahead|behind|further|farther|longer|closer|beyond|under)\b)"
        ),
    ),
    "duration": (
        # from 3.2% a month earlier
        (
            r"\b(?P<figure>(?P<one>[Aa]n?) (?P<unit>year|month|week|day|decade|century|hour|minute)"
            r"(?P<half> and a half)?)(?= (?:earlier|later|before(?=[.,;)]|\Z))\b)"
        ),
        rf"(?P<figure>{_POWER} (?P<unit>years|seconds|hours|days))\b",
        (
            r"\b(?:[Aa]t least|[Ll]ess than|[Mm]ore than|[Nn]early|[Aa]lmost|[Uu]p to|"
            r"[Rr]oughly|[Ww]ell over|[Ss]aved over|[Tt]ook over|[Ll]asted over|[Aa]bout|"
            r"[Jj]ust over|[Jj]ust under|[Uu]nder) "
            r"(?P<figure>(?P<one>an?) (?P<unit>year|month|week|day|hour|decade|century))"
            r"(?![\w'’-]| (?:ago|old|older|earlier|later|half|quarter|and|or)\b)"
        ),
        # more than an hour; not a second chance, nor a year ago
        (
            rf"{_LED}(?P<figure>(?P<one>an?) (?P<unit>year|month|week|day|hour|minute|second))"
            r"(?=[.,;:)!?]|\Z| (?:in|on|at|to|for|from|after|before|and|or|but|with|without|when|"
            r"while|since|because|as|by|ahead|behind|apart|until|into|longer|shorter|away|"
            r"off|late|early|of (?!his|her|their|its|our|my|the year)|that|he|she|it|they|we|I|now|"
            r"under|"
            r"faster|slower|over|trying|working|waiting|living)\b)"
        ),
        # four months instead of two
        (
            rf"\b(?:[0-9]{{1,3}}|[a-z]{{3,9}}) (?P<unit>{_TURNS}) (?:instead of|rather than|not|"
            rf"and not|up from|down from) (?P<number>[1-9][0-9]?|{{cardinal}})"
            r"(?=[.,;)](?![0-9])|\Z| (?:in|on|as|and|for|to|before|after|because|when)\b)"
        ),
    ),
    "age": (
        (
            rf"\b[Aa]ge[ds]? (?:between |from |about |just |only )?{_LENGTH}"
            r"(?P<unit>months|weeks|days))\b"
        ),
        (
            r"\b(?:[Pp]eople|[Aa]dults|population|residents|[Ww]omen|[Mm]en|[Tt]hose|[Pp]atients|"
            r"[Vv]oters|[Ww]orkers)\b(?: [a-z]{1,10}){0,3}? (?:be|are|were|is|was|aged) "
            r"(?P<figure>(?P<least>over|above) (?P<number>[1-9][05]))(?=[.,;)](?![0-9])|\Z|"
            r" (?:and|or|by|in|at)\b)"
        ),
        (
            r"\bas (?:young|old) as (?:about |just |only )?"
            r"(?P<number>[1-9][0-9]?|10[0-9]|{cardinal})"
            r"(?![\w%-]|[.,:][0-9]| (?:years?|months?|weeks?|days?|hours?|hundred|thousand)\b)"
        ),
        (
            r"\b(?:titles?|crowns?|medals?|debuts?|wins?|victor(?:y|ies)|champions?|championships?|"
            r"goals?|caps?|hat-tricks?|Oscars?|Grammys?|prizes?|degrees?|doctorate|PhD|novels?|"
            r"albums?|books?|films?|poems?|symphon(?:y|ies)|operas?|captain|minister|president|"
            r"mayor|millionaire|billionaire|professor|orphan|widow|mother|father|star|winner|"
            r"grandmother|grandmaster|prodigy|slam|stage|tour|record-holder) at (?:just |only )?"
            r"(?P<number>1[0-9]|[2-9][0-9])(?=[.,;](?![0-9])|\Z| (?:and|but|while|after|when|with|"
            r"before|in [12][0-9]{3})\b)"
        ),
    ),
}
"""Expressions by the words around the numbers."""
