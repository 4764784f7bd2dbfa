"""What makes English numbers figures in asides and in large amounts: Ben, 9, and Tom, 6."""

from factcheck.model.words import FigureKind

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
        # among adults 18 to 49
        (
            r"\b(?:[Aa]dults|[Ww]omen|[Mm]en|[Cc]hildren|[Kk]ids|[Gg]irls|[Bb]oys|[Vv]iewers|"
            r"[Vv]oters|"
            r"[Pp]eople|[Tt]hose|[Pp]atients|[Ss]tudents|[Pp]ersons|[Mm]ales|[Ff]emales) "
            r"(?P<figure>(?P<number>[1-9][0-9]?)(?: to |-|–)(?P<until>[1-9][0-9]))"
            r"(?=[.,;)](?![0-9])|\Z| (?:who|were|are|was|is|in|with|and|have|had|said|by|on|at)\b)"
        ),
        # the median age was 38.6 years; a mean age of 54.3 ± 11.2 years
        (
            r"\b(?:[Mm]ean|[Mm]edian|[Aa]verage) age(?: [a-z]+){0,4}?,? (?:of |was |is |at )?"
            r"(?:about |around |just )?(?P<figure>(?P<number>[0-9]{1,3}(?:\.[0-9]{1,2})?)"
            r"(?: ?(?:±|\+/-) ?(?P<spread>[0-9.]{1,5}))? (?P<unit>years|months))\b"
        ),
        # were 65 or older, aged 18 years and over
        (
            r"(?<![\w.,/$£€¥:#-])(?P<figure>(?:[Aa]ged? |[Aa]ges )?(?P<number>[1-9][0-9])"
            r"(?: years(?: of age)?)? (?:or|and) (?P<least>older|over|above))"
            r"(?=[.,;:)]|\Z|\n| (?:who|were|was|are|is|in|with|and|have|had|has|to|for|from|living|"
            r"at|"
            r"on|by|can|will|as|without|must|should|receiv))"
        ),
        (
            r"(?<![\w.,/$£€¥:#-])(?P<figure>(?:[Aa]ged? |[Aa]ges )?(?P<number>[1-9][0-9]?)"
            r"(?: years(?: of age)?)? (?:or|and) (?P<most>younger|under))(?! par\b)"
            r"(?=[.,;:)]|\Z|\n| (?:who|were|was|are|is|in|with|and|have|had|has|to|for|from|living|"
            r"at|"
            r"on|by|can|will|as|without|must|should))"
        ),
        # about half of 5–11s
        (
            r"\b(?:[Ii]n|[Aa]mong|[Ff]or|[Oo]f|[Tt]he|[Aa]ll|by) (?P<figure>"
            r"(?P<number>[1-9][0-9]?)(?:-|–| to )(?P<until>[1-9][0-9])s)(?![\w-])"
        ),
        # the oldest (32) and the youngest winner
        (r"\b(?:[Yy]oungest|[Oo]ldest|[Ee]ldest)\b[^.;\n()]{0,40} \((?P<number>[1-9][0-9]?)\)"),
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
        # was 16 when she wrote it, 17 when it sold
        (
            r"\b(?:was|were) (?:just |only |still )?[1-9][0-9]? when [^.;\n]{2,60}?(?:, | and )"
            r"(?P<number>[1-9][0-9]?)(?= when\b)"
        ),
        # left home at 17 with a suitcase
        (
            r"\b(?:quit|left|leaving|retired|retiring|married|divorced|emigrated|orphaned|widowed|"
            r"moved|dropped out|graduated|debuted|turned professional) (?:[a-z’'-]{2,14} ){0,3}?at "
            r"(?:just |only |age )?(?P<number>1[0-9]|[2-9][0-9])"
            r"(?= (?:with|and|to|because|after|when|but|following|without)\b)"
        ),
        (
            r"\b(?:a|the|another) (?:second|third|fourth|fifth|other), (?:aged )?"
            r"(?P<number>[1-9][0-9])(?=, (?:was|were|is|has|had|remains|died|who|from)\b)"
        ),
    ),
    "count": (
        # the choir, 85 strong, and one of only three women in it
        (
            r"(?<![\w.,/$£€¥:#-])(?P<figure>(?P<number>[1-9][0-9]{0,2}(?:,[0-9]{3})*) "
            r"(?P<unit>strong))(?=[.,;)](?![0-9])|\Z)"
        ),
        r"\b(?P<number>one)(?= of (?:only|just) (?:[1-9][0-9]*|{cardinal}) [a-z])",
        # shrank for two quarters
        (
            r"(?<![\w.,/$£€¥:#-])(?P<figure>(?P<number>[24-9]|[1-9][0-9]|(?!three){cardinal}) "
            r"(?:straight |consecutive |successive |more |full )?(?P<unit>quarters))"
            r"(?! of (?:an?|the|its|all)\b|[-’'])\b"
        ),
        # two sons; and one great-grandchild
        (
            r"(?:[,;] |\b(?:and|has|had|by|leaves|with) )(?P<figure>(?P<number>one) (?P<unit>"
            r"(?:great-){0,2}grand(?:child|son|daughter)|step(?:son|daughter|child|sister|brother)|"
            r"brother|sister|son|daughter|child))\b"
        ),
        # r = 0.46, n = 88
        (
            r"(?<!\w)[nN] ?= ?(?P<number>[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]{0,4})(?![0-9]|"
            r"[.,][0-9])"
        ),
        # 312 inhabitants; in 2010, 287; and in 2020, 264
        r"\b[Ii]n (?:1[0-9]|20)[0-9]{2}, (?P<number>[1-9][0-9]{0,2})(?=[.;](?![0-9])|\Z)",
        # won 14 of 16 bouts, nine by knockout
        (
            r"(?:[0-9]|\b[a-z]{2,9}) (?:[a-z]+ ){0,3}?[a-z]{2,14}[^\Wsu]s, "
            r"(?P<number>[1-9][0-9]?|{cardinal})(?= (?:by|from|against|via|away|at home)\b)"
        ),
        # 15 three-member wards
        (
            r"(?<![\w.,/$£€¥:#-])(?P<figure>(?P<number>[1-9][0-9]{0,2}) {cardinal}-[a-z]{3,12} "
            r"(?:[a-z]{3,14} )?(?P<unit>[a-z]{2,14}[^\Wsu]s))\b"
        ),
        # Root, on 45, and Brook were in
        r"\b[A-Z][a-z]{2,16},? on (?P<number>[1-9][0-9]?)(?=[.,;](?![0-9])|\Z)",
        (
            r"\bnumber(?:ed|s|ing) (?P<number>[1-9][0-9]{1,2})"
            r"(?=[.,;)](?![0-9])|\Z| (?:by|at|in|on|as|and|after)\b)"
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
        # winds gusting to 90
        (
            r"\b[Gg]ust(?:s|ing|ed)?(?: up)? (?:to|of|near) (?P<number>[1-9][0-9]{1,2})"
            r"(?=[.,;](?![0-9])|\Z| (?:on|in|at|along|near)\b)"
        ),
        # scored from 0 to 100
        (
            r"\b(?:[Ss]cor(?:ed?|es|ing)|[Ss]cale|[Rr]at(?:ed|ing)|[Rr]ang(?:es?|ed|ing))"
            r"(?: [a-z]+){0,3}? (?:from|of) (?P<figure>(?P<number>0|1)(?: to | ?[-–] ?)"
            r"(?P<until>[1-9][0-9]?|100|1000))(?![\w%-]|[.,][0-9]| ?[a-z]*(?:%|per|percent)\b)"
        ),
        r"(?<![\w.,-])(?P<number>[1-9][0-9]?)(?=-(?:under|over) (?:total|score|tally|mark)\b)",
    ),
    "ratio": (
        # 52% (15/29) agreed
        (
            r"(?:%|\bper ?cent) \((?P<figure>(?P<part>[0-9]{1,4})/(?P<whole>[1-9][0-9]{0,4}))"
            r"(?=[),;])"
        ),
        (
            r"(?<![\w.,/])(?P<figure>(?P<part>[0-9]{1,4})/(?P<whole>[1-9][0-9]{0,4}))"
            r"(?= \([0-9]{1,3}(?:\.[0-9]{1,2})? ?(?:%|per ?cent))"
        ),
        # maps of 1:50,000
        (
            r"(?<![\w:.,])(?P<figure>(?P<part>1):(?P<whole>[1-9][0-9]{0,2}(?:,[0-9]{3})+|"
            r"[1-9][0-9]{0,2}000))(?![\w:]|[.,][0-9])"
        ),
        # carried by 56 to 44
        (
            r"\b(?:[Pp]ass(?:ed|es)|[Aa]pproved|[Cc]arried|[Dd]efeated|[Rr]ejected|[Bb]acked|"
            r"[Ww]on|"
            r"[Ll]ost|[Bb]eat|[Vv]oted|[Aa]dopted|[Aa]greed|[Ll]eads?|[Ll]ed)\b[^.;\n]{0,60} by "
            r"(?P<figure>(?P<part>[1-9][0-9]{0,2}) to (?P<whole>[1-9][0-9]{0,2}))"
            r"(?=[.,;)](?![0-9])|\Z| (?:in|on|votes|against|with|at|after|among)\b)"
        ),
        # decliners led by a 1.7-to-1 ratio; outnumbered them by 1,842 to 903
        r"(?<![0-9:.-])(?P<figure>(?P<part>[0-9]{1,3}\.[0-9]{1,2})-to-(?P<whole>1))(?![\w-])",
        (
            r"\b(?:[Oo]utnumber(?:ed|s|ing)?|[Oo]utpaced|[Ll]ed|[Ll]ead)\b[^.;\n0-9]{0,40} by "
            r"(?P<figure>(?P<part>[0-9]{1,3}(?:,[0-9]{3})*) to "
            r"(?P<whole>[1-9][0-9]{0,2}(?:,[0-9]{3})*))"
            r"(?![\w%]|[.,][0-9])"
        ),
        # a migration of −1.14/1,000 people
        (
            r"(?<![\w.,/])(?P<figure>(?P<part>-?[0-9]{1,4}(?:\.[0-9]{1,3})?) ?/ ?(?P<whole>1,000|"
            r"10,000|"
            r"100,000|1,000,000|100 ?000)(?: (?:people|population|inhabitants|(?:live )?births|"
            r"residents|women|children|persons))?)(?![\w/]|[.,][0-9])"
        ),
        # a 16:9 screen
        (
            r"(?<![\w:.,])(?P<figure>(?P<part>16|4|21|3|2\.35|2\.39|1\.85|5)[:x×](?P<whole>9|10|3|"
            r"2|1|4))"
            r"(?= (?:HDTV|aspect|widescreen|displays?|screens?|formats?|ratio|pictures?|video|"
            r"monitors?|"
            r"TVs?|images?|panels?|letterbox|full)\b)"
        ),
        # randomized 2:1 to the drug or placebo
        (
            r"\b(?:[Rr]andomi[sz]ed|[Aa]ssigned|[Aa]llocated)(?: [a-z]+){0,3} "
            r"(?P<figure>(?P<part>[1-9]):(?P<whole>[1-9]))(?![0-9:])"
        ),
        # blood pressure should be below 140/90
        (
            r"\b[Bb]lood pressure\b[^.;\n0-9]{3,40} "
            r"(?P<figure>(?P<part>[1-9][0-9]{1,2})/(?P<whole>[1-9][0-9]{1,2}))(?![0-9/])"
        ),
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
