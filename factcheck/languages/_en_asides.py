"""What makes English numbers figures in asides and in large amounts: Ben, 9, and Tom, 6."""

from factcheck.model.words import FigureKind

_MASSES = (
    r"\b(?:[Pp]opulation|[Vv]iewers|[Aa]udiences?|[Cc]irculation|[Rr]eadership|[Mm]embership|"
    r"[Ww]orkforce|[Uu]nemployment|[Uu]nemployed|[Ss]ubscribers|[Ss]ubscriptions|[Cc]ustomers|"
    r"[Uu]sers|[Vv]isitors|[Vv]isits|[Vv]otes|[Vv]oters|[Pp]assengers|[Tt]ourists|[Aa]rrivals|"
    r"[Mm]igrants|[Rr]efugees|[Cc]laimants|[Hh]ouseholds|[Cc]ases|[Dd]eaths|[Bb]irths|"
    r"[Dd]ownloads|[Jj]obs|[Mm]igration|[Ff]ollowers|[Ss]treams|[Pp]atients|[Pp]upils|[Pp]eople|"
    r"[Ww]aiting list|[Ll]isteners|[Pp]ensioners|[Ss]hipments|[Dd]eliveries|[Tt]urnout)\b"
)
_SMALL = r"[0-9]{1,3}(?:\.[0-9]{1,2})?"
_MILLIONS = rf"(?P<figure>(?P<number>{_SMALL})(?P<scale>m))(?![\w²³-]|[.,][0-9])"
_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Oct|Nov|Dec"
)
_NAME = rf"\b(?!(?:{_MONTHS}|Section|Room|Page|Day|Week|Game)\b)[A-Z][a-zà-ÿ]{{1,14}}"
_TERMS = (
    "act|term|album|novel|book|film|goal|round|set|stint|spell|marriage|innings|place|win|victory|"
    "title|child|year|day|wave|phase|series|attempt|visit|vote|referendum|plant|factory|generation|"
    "shot|leg|game|match|season|career|home|job|chance|language|baby|daughter|son|strike|front"
)
_SCORE = r"(?P<figure>(?P<part>[0-9]{1,3})[-–](?P<whole>[0-9]{1,3}))(?![\w%]|[-–/.,:][0-9])"

ASIDES: dict[FigureKind, tuple[str, ...]] = {
    "age": (
        # the 60-plus age group
        (
            r"\b(?P<figure>(?P<number>[2-9][0-9])-(?P<least>plus))"
            r"(?= (?:age|demographic|group|bracket|crowd|cohort|population)\b)"
        ),
        # their sons, Ben, 9, and Tom, 6
        (
            rf"{_NAME}, [1-9][0-9]?,? and {_NAME}, (?P<number>[1-9][0-9]?)"
            r"(?=[.;)](?![0-9])|\Z|, (?:and|who|were|are|both|live)\b)"
        ),
        # Diane Keaton was 79
        rf"{_NAME} [A-Z][a-zà-ÿ]{{2,16}} was (?P<number>[3-9][0-9]|10[0-9])(?=[.;,](?![0-9])|\Z)",
        # took up painting at 30
        (
            r"\b(?:took up|gave up|quit|founded|sold|started|began|opened|bought|won|discovered|"
            r"composed|painted|published) (?:[a-z’'-]{2,14} ){0,3}?at (?:just |only |age )?"
            r"(?P<number>1[0-9]|[2-9][0-9])(?=[.;]|\Z|, (?:and|but|after|when)\b)"
        ),
        (
            r"\b(?:a|the|another) (?:second|third|fourth|fifth|other), (?:aged )?"
            r"(?P<number>[1-9][0-9])(?=, (?:was|were|is|has|had|remains|died|who|from)\b)"
        ),
    ),
    "count": (
        (
            r"\bnumber(?:ed|s|ing) (?P<number>[1-9][0-9]{1,2})"
            r"(?=[.,;)](?![0-9])|\Z| (?:by|at|in|on|as|and|after)\b)"
        ),
        # the population, put at 2.1m; viewers fell from 4.1m to 3.8m
        rf"{_MASSES}[^.;\n$£€]{{0,60}}? {_MILLIONS}",
        (
            rf"{_MASSES}[^.;\n$£€]{{0,60}}? [0-9.]{{1,5}}m [^.;\n$£€]{{0,50}}?"
            rf"(?:to|reach|from|than|and) {_MILLIONS}"
        ),
        # on course for 50-plus
        (
            r"(?<![\w.,$£€-])(?P<figure>(?P<number>[1-9][0-9]{0,2}(?:,[0-9]{3})?)-(?P<least>plus))"
            r"(?=[.,;:)]|\Z| (?:in|on|by|for|from|and|or|at|this|that|who|were|are|had|with)\b| "
            r"(?:[a-z]+ ){0,2}(?!age\b)[a-z]+s\b(?<!years)(?<!months)(?<!weeks)(?<!days)"
            r"(?<!hours)(?<!minutes))"
        ),
        # 350+ million speakers
        (
            r"(?<![\w.,$£€¥/-])(?P<figure>(?P<number>[1-9][0-9]{0,2}(?:\.[0-9])?)(?P<least>\+) ?"
            r"(?P<scale>thousand|million|billion|trillion))\b(?! (?:dollars|pounds|euros|years))"
        ),
    ),
    "number": (
        r"(?<![\w.,-])(?P<number>[1-9][0-9]?)(?=-(?:under|over) (?:total|score|tally|mark)\b)",
    ),
    "ratio": (
        # by a vote of 74 to 24 just after noon
        (
            r"\b(?:vote|margin|majority|decision|ruling|ratio) of "
            r"(?P<figure>(?P<part>[0-9]{1,3}) to (?P<whole>[1-9][0-9]{0,2}))"
            r"(?= (?!(?:hundred|thousand|million|billion|per|percent|years?|months?|days?|times|"
            r"points?|votes|seats)\b)[a-z])"
        ),
        # took 5-27, claiming 4-21
        (
            r"\b(?:took|tak(?:es|ing)|claim(?:ed|ing|s)|figures of|best of|returned|returning) "
            r"(?P<figure>(?P<part>10|[1-9])[-–](?P<whole>[1-9][0-9]{0,2}))"
            r"(?=[.,;](?![0-9])|\Z| (?:and|as|in|on|to|from|for)\b)"
        ),
        # blood pressure of 130 over 80
        (
            r"\b(?:[Pp]ressure|[Rr]eading|[Ss]ystolic|[Hh]ypertension)s?\b[^.;\n]{0,40}? "
            r"(?P<figure>(?P<part>[12]?[0-9]{2}) over (?P<whole>1?[0-9]{2}))(?![0-9%]|[.,:][0-9])"
        ),
        # blood pressure of 130/80
        (
            r"\b[Bb]lood pressure(?: reading)?(?: of| was| is| at| above| below| to){0,2} "
            r"(?P<figure>(?P<part>[1-9][0-9]{1,2})/(?P<whole>[1-9][0-9]{1,2}))(?![0-9/])"
        ),
        # to improve to 94-68
        (
            r"\b(?:[Ii]mprov(?:e|ed|es|ing)|[Dd]ropp?(?:ed|s|ing)?|[Ff]ell|[Ff]all(?:s|ing)?|"
            rf"[Mm]ov(?:e|ed|es|ing)|[Rr]ise|[Ss]lipped|[Cc]limbed) to {_SCORE}"
        ),
        # come back to top Hornets, 91-87
        (
            r"\b(?:[Tt]op|[Ee]dge|[Bb]eat|[Dd]own|[Rr]out|[Ss]tun|[Bb]lank|[Rr]ip|[Oo]utlast|"
            r"[Hh]old off|[Ff]end off|[Cc]rush|[Bb]last|[Tt]ame|[Tt]opple|[Ss]ink|[Dd]rop|[Ss]weep|"
            r"[Uu]pset|[Tt]rounce|[Ss]hock|[Dd]efeat|[Cc]lip|[Oo]utscore|[Pp]ast)s? "
            rf"(?:[A-Z][A-Za-z.'’]{{1,16}},? ){{1,3}}{_SCORE}"
        ),
        # 1/4 to 1/3
        (
            r"(?<![\w./$£€])(?P<figure>(?P<part>[1-9])/(?P<whole>[2-9]))"
            r"(?=(?: to |[-–~])[1-9]/[2-9](?![0-9/]))"
        ),
    ),
    "rank": (
        # a fine second act; not a quarter of a year
        (
            r"\b[Aa]n? (?!(?:one|two|twenty|thirty|forty)\b)[a-z]{4,14} (?P<number>{ordinal})"
            rf"(?= (?:{_TERMS})\b)"
        ),
        r"(?:\A|[.;:] |\n|\bby )[Aa] (?P<number>second)(?=, [a-z])",
        r"\b[Aa] (?P<number>second|third)(?=, [a-z]{3,12}(?:er|ous|ive|al|ent|ant) [a-z])",
        r"\b(?:[Aa]|[Tt]he) (?P<number>second|third|fourth|fifth)(?=, (?:aged )?[1-9][0-9], [a-z])",
    ),
}
"""Expressions of figures by the words around them."""
