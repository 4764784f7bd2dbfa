"""What makes English numbers levels and marks of a game: highs in the mid-70s, a 4-under 68."""

from factcheck.model.words import FigureKind

_DECADE = (
    r"(?P<figure>the (?:(?P<lower>low(?:er)?)|(?P<middle>mid(?:dle)?)|(?P<upper>upper|high))[ -]"
    r"(?P<number>[2-9]0)s)(?![\w’'-])"
)
_RANGE = (
    r"(?P<figure>(?:(?P<lower>low(?:er)?)|(?P<middle>mid(?:dle)?)|(?P<upper>upper|high))[ -]"
    r"(?P<number>[2-9]0)s)(?![\w’'-])"
)
_HOT = (
    r"\b(?:[Tt]emperatures?|[Hh]ighs?|[Ll]ows?|[Mm]ercury|[Rr]eadings?|[Tt]hermometers?|[Dd]egrees|"
    r"[Hh]eat index|[Dd]ew points?|[Ww]arm(?:er|ing|s|ed)?|[Cc]ool(?:er|ing|s|ed)?)\b"
)
_PRICED = (
    r"\b(?:[Pp]rices?|[Ss]hares?|[Ss]tocks?|[Oo]il|[Cc]rude|[Gg]asoline|[Yy]ields?|[Rr]atings?|"
    r"[Aa]pproval|[Ss]upport|[Pp]er ?cent|[Pp]ercentages?|[Ss]cores?|[Ss]hot|[Gg]usts?|[Ww]inds?|"
    r"[Hh]umidity|[Ii]ndex|[Rr]eadings?|[Tt]rading|[Tt]raded|[Pp]olls?|[Pp]olling|[Tt]urnout|IQ|"
    r"[Rr]ates?|[Bb]arrels?|[Mm]arks?|[Gg]rades?|%)(?!\w)"
)
_QUARTERS = "third|quarter|fifth|sixth|tenth"
_MOMENT = "M(?:w|W|ww|L|s|S|b|B)? ?"
_QUAKE = "(?:[Ee]arthquake|[Qq]uake|[Tt]emblor|[Tt]remor|[Aa]ftershock|[Ff]oreshock)s?"
_WHO = (
    r"[Vv]iewer|[Ss]ubscriber|[Cc]ustomer|[Uu]ser|[Vv]isitor|[Vv]oter|[Pp]assenger|[Tt]ourist|"
    r"[Mm]igrant|[Rr]efugee|[Cc]laimant|[Hh]ousehold|[Cc]ase|[Dd]eath|[Bb]irth|[Dd]ownload|[Jj]ob|"
    r"[Ff]ollower|[Ss]tream|[Pp]atient|[Pp]upil|[Ll]istener|[Pp]ensioner|[Ss]hipment|[Vv]ote|"
    r"[Vv]isit|[Ss]ubscription|[Oo]rder|[Jj]ourney|[Tt]rip|[Tt]ransaction|[Ss]ignature|[Ss]tudent|"
    r"[Mm]ember|[Tt]icket|[Rr]egistration|[Bb]ooking|[Ii]nstall|[Pp]age view"
)
_MASSES = (
    r"\b(?:[Pp]opulation|[Aa]udiences?|[Cc]irculation|[Rr]eadership|[Mm]embership|[Ww]orkforce|"
    r"[Uu]nemployment|[Uu]nemployed|[Aa]rrivals|[Mm]igration|[Pp]eople|[Ww]aiting lists?|"
    r"[Tt]urnout|"
    r"[Dd]eliveries|[Ff]ootfall|[Aa]ttendances?|[Rr]idership|[Ee]nroll?ments?|[Hh]eadcount|"
    r"[Ee]mployment|[Uu]nit sales|[Cc]ompletions|"
    rf"(?:{_WHO})(?:s| (?:numbers?|traffic|figures?|counts?|totals?|volumes?|base|growth)))\b"
)
_SUMS = (
    r"\b(?:[Rr]evenues?|[Tt]urnover|[Ss]ales|[Pp]rofits?|[Ee]arnings|[Ll]oss(?:es)?|[Cc]osts?|"
    r"[Ii]ncome|[Ss]pending|[Bb]udgets?|[Dd]ebts?|[Dd]eficit|[Ss]urplus|[Ee]bitda|EBITDA|[Ff]ees?|"
    r"[Dd]ividends?|[Cc]apex|[Pp]rovisions|[Bb]orrowings?|[Ii]nvestment|[Oo]utlay)\b"
)
"""What is told in money, of which the currency may be left to the head of a page."""
_LENGTHS = (
    r"(?! (?:long|wide|high|tall|deep|across|away|above|below|hurdles|freestyle|final|race|"
    r"sprint|dash|relay|stretch|of (?:pipes?|cables?|fences?|roads?|tracks?|fabric|cloth|rope)))"
)
_FAR = r"(?:[^.;\n$£€]|\.(?=[0-9])){0,60}?"
"""What stands in one clause between what is counted and its number, decimals among it."""
_SMALL = r"[0-9]{1,3}(?:\.[0-9]{1,2})?"
_MILLIONS = rf"(?P<figure>(?P<number>{_SMALL})(?P<scale>m))(?![\w²³-]|[.,][0-9])"
_EIGHTHS = (
    r"(?P<figure>(?P<number>[1-9][0-9]{0,2})-(?=1/2|[13]/4|[1357]/8)"
    r"(?P<part>[1357])/(?P<whole>[248]))"
)

LEVELS: dict[FigureKind, tuple[str, ...]] = {
    "duration": (
        # 78.6 years for men and 82.6 for women
        (
            r"[0-9] (?P<unit>years|months|weeks|days|hours|minutes) (?:for|among|in) [a-z]{3,12} "
            r"(?:and|against|but|versus) (?P<number>[1-9][0-9]{0,2}(?:\.[0-9])?)(?= (?:for|"
            r"among|in) [a-z])"
        ),
    ),
    "measure": (
        rf"{_HOT}[^.;\n]{{0,60}}? {_DECADE}",
        rf"{_HOT}[^.;\n]{{0,60}} to (?:the )?{_RANGE}",
        # a quarter teaspoon of salt
        (
            r"\b(?P<figure>(?:[Aa]|one)[ -](?P<nth>quarter|third)[ -](?P<unit>teaspoon|"
            r"tablespoon|"
            r"cup|pound|mile|ounce|inch|pint|acre|ton|tonne))\b"
        ),
    ),
    "number": (
        # revenue rose to 83.9m from 80.1m, with no currency told
        rf"{_SUMS}{_FAR} {_MILLIONS}{_LENGTHS}",
        rf"{_SUMS}{_FAR} [0-9.]{{1,5}}m,? {_FAR}(?:to|from|than|and) {_MILLIONS}{_LENGTHS}",
        # a share's price in eighths: shot up 11-5/8 to 29-3/8
        rf"\b(?:up|down|off|to|at|from|of|by|and|is|was) {_EIGHTHS}(?![\w/-]|\.[0-9])",
        # the base of an index: (2015 = 100)
        r"\b(?:19|20)[0-9]{2} ?= ?(?P<number>100)(?![0-9.,])",
        # an M 6.5 earthquake; the quake, Mw 7.1
        rf"(?<![\w.,&-])(?P<figure>{_MOMENT}(?P<number>[1-9]\.[0-9]))(?= (?:[a-z-]+ )?{_QUAKE})",
        (
            rf"\b{_QUAKE}[^.;\n]{{0,24}}[ (](?P<figure>{_MOMENT}(?P<number>[1-9]\.[0-9]))"
            r"(?![\w%]|[.,][0-9])"
        ),
        rf"{_PRICED}[^.;\n]{{0,60}}? {_DECADE}",
        # the yen was 0.2% firmer at 151.58 per dollar, having touched 151.97
        (
            r"\b(?:[Yy]en|[Ee]uro|[Pp]ound|[Ss]terling|[Yy]uan|[Rr]upee|[Ww]on|[Ff]ranc|[Rr]uble|"
            r"[Rr]ouble|[Ll]ira|[Pp]eso|[Rr]and|[Dd]ollar index|[Dd]ollar)\b[^;\n]{0,70}? (?:at|to|"
            r"touched|hit|near|around|past|through) (?P<number>[0-9]{1,3}\.[0-9]{2,4})"
            r"(?=[.,;)](?![0-9])|\Z| (?:per|to the|against|versus|yen|a dollar|overnight|in|on|"
            r"after|from|and)\b)"
        ),
        # the low never dipped below 94
        (
            rf"{_HOT}[^.;\n]{{0,40}} (?:dipped|fell|dropped|rose|climbed|topped|soared|"
            rf"plunged|sank|"
            r"never) (?:[a-z]+ )?(?:above|below|past|to|near|at|under|over) "
            r"(?P<number>-?[1-9]?[0-9]{1,2})(?=[.,;)](?![0-9])|\Z| (?:on|in|at|for|by|and|"
            r"overnight)\b)"
        ),
        # the 2.1 needed to keep numbers stable
        (
            r"\bthe (?P<number>[0-9]{1,3}\.[0-9]{1,2})(?= (?:needed|required|recommended|recorded|"
            r"expected|forecast|predicted|seen|reported|posted|registered|of (?:its|his|her))\b)"
        ),
        # a 4-under-par 68, his second straight 69
        r"\b[0-9]{1,2}-(?:under|over)(?:[- ]par)? (?P<number>[5-9][0-9])(?![\w%-]|[.,][0-9])",
        (
            r"\b(?:second|third|fourth|straight|consecutive|opening|closing|final-round|"
            r"first-round|second-round|third-round|bogey-free|course-record) "
            r"(?P<number>6[0-9]|7[0-9])"
            r"(?=[.,;)](?![0-9])|\Z| (?:to|on|that|for|and|but|in|at|left|gave)\b)"
        ),
    ),
    "percent": (
        # 66.6 percent, up 6.5 points on 2016
        (
            r"[0-9](?:%| per ?cent), (?:up|down) (?:about |nearly |some |almost )?"
            r"(?P<figure>(?P<number>[0-9]{1,2}(?:\.[0-9])?|{cardinal}) points?)\b(?! (?:to|"
            r"at) [0-9])"
        ),
    ),
    "ratio": (
        # 2/3rds of users
        (
            r"(?<![\w./,-])(?P<figure>(?P<part>[1-9])/(?P<whole>3(?=rd)|[4-9](?=th)|10(?=th))"
            r"(?:rd|th)s?)(?![\w-])"
        ),
        # a quarter to a third of patients
        (
            rf"(?P<figure>\b[Aa] (?P<nth>{_QUARTERS})(?: to | or )(?:an?|one) "
            rf"(?P<other>{_QUARTERS}))"
            r"(?= of\b|[.,;]|\Z)"
        ),
        (
            rf"\b[Bb]etween (?P<figure>(?:an?|one)[ -](?P<nth>{_QUARTERS}) and (?:an?|one|two)[ -]?"
            rf"(?P<other>{_QUARTERS}))(?= of\b|[.,;]|\Z)"
        ),
    ),
    "count": (
        # the population, put at 2.1m; viewers fell from 4.1m to 3.8m
        rf"{_MASSES}{_FAR} {_MILLIONS}{_LENGTHS}",
        (
            rf"{_MASSES}{_FAR} [0-9.]{{1,5}}m,? {_FAR}"
            rf"(?:to|reach|from|than|and) {_MILLIONS}{_LENGTHS}"
        ),
        # 23k reviews, but not a 10k race in 40 minutes
        (
            r"(?<![\w.,$£€¥/-])(?P<figure>(?P<number>[0-9]{1,3}(?:\.[0-9]{1,2})?)(?P<scale>[kK]) "
            r"(?!race|run|event|walk|time|screen|display|monitor|video|television|tv|camera|stream|"
            r"resolution|personal|road|project|film)(?:[a-z-]{3,14} ){0,1}?"
            r"(?P<unit>[a-z]{2,14}[^\Wsu]s))"
            r"(?<!races)(?<!runs)(?<!screens)(?<!displays)(?<!videos)(?<!times)\b"
        ),
        # (n = 48; 29 female)
        (
            r"(?<![\w.,$£€¥/-])(?P<figure>(?P<number>[1-9][0-9]{0,3}) (?P<unit>female|male))"
            r"(?=[);,.]|\Z| and [0-9])"
        ),
        # some 12.4k signed up
        (
            r"\b(?:[Ss]ome|[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Oo]ver|[Mm]ore than|[Tt]he) "
            rf"(?P<figure>(?P<number>{_SMALL})(?P<scale>[km]))(?= (?:who\b|[a-z]{{3,12}}ed\b))"
        ),
        # as a sentence begins: 12.4k signed up
        (
            rf"(?:\A|\n|[.!?] )(?P<figure>(?P<number>{_SMALL})(?P<scale>[km]))"
            r"(?= (?!run|race|fun|walk|time|video|display|monitor|resolution|m\b|is\b|was\b|of\b)"
            r"[a-z]{2,})"
        ),
        # a collection of some 2,600 works
        (
            r"(?<![\w.,$£€-])(?P<figure>(?P<number>[1-9][0-9]{0,2}(?:,[0-9]{3})*) (?P<unit>works))"
            r"(?=[.,;)]|\Z| (?:of|by|from|on|are|were|for|that|which|and)\b)"
        ),
        # soldiers, 20,000 of them young
        (
            r"(?<=, )(?P<number>[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?= of (?:them|whom)\b| "
            r"(?:more|fewer) than\b)"
        ),
        # from 31 in 1995 to 120
        r"\bfrom (?P<number>[1-9][0-9]{0,3})(?= in (?:19|20)[0-9]{2} to\b)",
        # half a lemon
        (
            r"\b(?P<figure>(?P<half>[Hh]alf) an? (?P<unit>onion|lemon|lime|orange|apple|"
            r"banana|carrot|"
            r"cucumber|avocado|pepper|loaf|bunch|bottle|glass|can|tin|packet|pack|clove|cabbage))\b"
        ),
        (
            r"\b(?:[Tt]o )?serve (?P<figure>(?P<number>[1-9][0-9]?)(?: to | ?[-–] ?)"
            r"(?P<until>[1-9][0-9]?))(?=[.,;)]|\Z)"
        ),
        r"\bthe (?P<number>[1-9][0-9]{0,2})(?= (?:needed|required) (?:to|for)\b)",
    ),
    "age": (
        # who at 23 became the youngest fellow
        (
            r"\b(?:who|[Ss]he|[Hh]e),? at (?:age |just |only )?(?P<number>1[0-9]|[2-9][0-9]),? "
            r"(?=(?:became|was|is|won|joined|still|had|has|married|moved|left|founded|took|ran)\b)"
        ),
        # John, 22 months, was hurt
        (
            r"\b[A-Z][A-Za-z'’-]{1,24}(?: Jr\.)?, (?P<figure>(?P<number>[1-9][0-9]?|{cardinal}) "
            r"(?P<unit>months|weeks|days))(?=,? (?:was|were|is|are|and|has|had|who|from|"
            r"died)\b|[;.)]|"
            r",? [A-Z])"
        ),
    ),
}
"""Expressions by the words around the numbers."""
