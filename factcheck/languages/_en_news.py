"""What makes English numbers figures in reports of prices, polls, trials and weather."""

from factcheck.model.words import FigureKind

_PERCENT = "(?P<unit>%|per ?cent)"
_SHARE = r"[0-9]{1,2}(?:\.[0-9]{1,2})?"
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = (
    "(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept(?:ember)?|"
    "Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
_WHEN = (
    rf"(?: (?:an? (?:year|month|week|quarter|decade) (?:ago|earlier|before)|(?:in|last|this|the "
    rf"previous|a|by|at|on|for|during|before|among|when|two|three|four|five|ten|yesterday|just) "
    rf"?(?:{_MONTH}|{_DAY}|[12][0-9]{{3}}|year|month|week|quarter|decade|years? ago|"
    r"election|poll|survey|spring|summer|autumn|winter|time|start|end|men|women)?\b))"
)
_ENDS = r"(?=[.,;:)!?](?!\d)|\Z|\n"
_SINCE = (
    _ENDS + r"| (?:in|by|over|since|on|this|last|from|to(?! be)|and|as|at|but|while|for|when|with|"
    r"after|during|between|within|under|is|are|was|were|in all|of (?:the|its|all|their|his|her|"
    r"our|those|"
    r"total|global|world|all|gdp|GDP))\b)"
)
_ABOUT = r"(?:about |nearly |almost |just |only |a revised )?"
_BROKEN = r"[0-9]{1,4}\.[0-9]{1,4}"
_AFTER = (
    r"(?=[.,;:)!?](?![0-9])|\Z|\n| ?[–—] ?| (?:late|early|earlier|later|on|in|at|by|over|after|"
    r"since|during|before|when|while|as|and|but|with|per|this|last|a (?:year|month|week|day|"
    rf"quarter|decade|share|piece|game|match)|the (?:previous|day|week|month|year|quarter)|{_DAY}|"
    r"yesterday|today|overnight|seen|recorded|for|from|to (?:the|[0-9])|against the|against|"
    r"among|between|out of|or|two|three|five|ten)\b)"
)
_TOLD_BY = (
    r"\b(?:[Rr]eadings?|[Ii]ndex(?:es)?|[Ss]cores?|[Rr]ates?|[Rr]atios?|[Vv]ix|VIX|PMI|[Gg]auge|"
    r"[Mm]ultiple|[Aa]verages?|ERA|GPA|[Cc]oefficient|[Ff]igure|[Ll]evels?|[Cc]ount|A1C|"
    r"[Hh]andicap|"
    r"BMI|[Bb]arometer|[Pp]rice|[Ss]take|[Mm]easure|[Cc]urrency|[Pp]ound|[Ee]uro|[Dd]ollar|[Yy]en|"
    r"[Ss]terling|[Ll]ira|[Rr]upee|[Rr]uble|[Rr]ouble|[Nn]aira|[Pp]eso|[Rr]eal|[Yy]uan|[Rr]and|"
    r"[Ff]ranc|[Kk]rona|[Kk]rone|[Ww]on)\b"
)

NEWS: dict[FigureKind, tuple[str, ...]] = {
    "percent": (
        # she led 51.2 to 47.1 percent
        (
            r"\b(?:[Ll]ed|[Ll]eads?|[Ll]eading|[Ww]on|[Ww]ins|[Ww]inning|[Bb]eat|[Bb]eating|"
            r"[Dd]efeat(?:ed|ing)|[Tt]rail(?:ed|s|ing)|[Aa]head|[Bb]ehind|[Ff]avou?r(?:ed|s)?|"
            r"[Mm]argin of|[Pp]assed|[Aa]pproved|[Rr]ejected|[Vv]oted|[Pp]revailed|[Bb]y|"
            r"[Ss]plit)\b"
            rf"[^.;\n0-9]{{0,50}} (?P<number>{_SHARE})"
            rf"(?=(?: to | against | versus |-|–){_SHARE} ?{_PERCENT})"
        ),
        # compared with 55 percent in March and 48 a year ago; 31 per cent, down from 35
        (
            rf"[0-9] ?{_PERCENT}(?! points?)[^.;\n0-9$£€¥]{{0,60}} (?:(?:up|down) from|"
            r"(?:compared|up|down) (?:with|to|on)|against|versus|vs\.?|than|from|and|but|then) "
            rf"{_ABOUT}(?P<number>{_SHARE})"
            rf"(?= an? (?:year|month|week|quarter|decade) (?:ago|earlier|before)\b)"
        ),
        (
            rf"\b(?:[Ss]upport|[Rr]atings?|[Aa]pproval|[Tt]urnout|[Ss]hare|[Uu]nemployment|"
            rf"[Ii]nflation|[Rr]ates?|[Mm]argins?|[Pp]oll|stands? at|stood at|was|is|at) "
            rf"[^.;\n0-9$£€¥]{{0,40}}?[0-9]{{1,2}}(?:\.[0-9])? ?{_PERCENT}(?! points?)"
            rf"[^.;\n0-9$£€¥]{{0,40}}?,? (?:up|down) from (?P<number>{_SHARE})"
            + _ENDS
            + rf"|{_WHEN})"
        ),
        # 31 per cent, only two ahead of its rival
        (
            rf"[0-9] ?(?:%|per ?cent)[^.;\n0-9$£€¥]{{0,60}}?(?:,|,? and|,? but) "
            rf"{_ABOUT}(?P<number>[1-9]|{{cardinal}})"
            r"(?= (?:ahead|behind|clear) of (?:the|its|his|her|their|[A-Z]))"
        ),
        # votes apart, in points
        (
            r"\b(?:[Vv]otes?|[Pp]olls?|[Rr]unoff|[Bb]allot|[Aa]pproval|[Rr]atings?|[Ss]upport|"
            r"[Ss]urvey|"
            r"states|[Vv]oters)\b[^.;\n]{0,100} (?:by|within|of) "
            r"(?:less than |fewer than |more than |just under |just over |about |nearly |only )?"
            r"(?P<figure>(?P<number>[1-9][0-9]?(?:\.[0-9])?|{cardinal}) points?)\b(?! (?:on|from))"
        ),
        # 52.1 percent of the vote to her rival's 47.9
        (
            rf"[0-9] ?{_PERCENT}(?! points?)[^.;\n0-9$£€¥]{{0,50}} (?:to|against|versus|and|than) "
            rf"(?:[A-Za-z.]{{1,14}} ){{0,2}}[A-Za-z]{{2,16}}['’]s? (?P<number>{_SHARE}){_ENDS})"
        ),
        # a tenth of a point
        (
            r"(?P<figure>(?:an?|one|(?P<number>{cardinal}))[ -](?P<nth>tenths?|quarters?|fifths?)"
            r" of (?:a|one) (?P<unit>(?:percentage )?point|percent|per cent))\b"
        ),
    ),
    "ratio": (
        # the share slipped to just over a third, climbed by a half
        (
            r"\b(?:[Tt]o|[Ff]rom|[Tt]han|[Oo]ver|[Uu]nder|[Aa]bove|[Bb]elow|[Oo]nly|[Nn]early|"
            r"[Aa]lmost|[Rr]oughly|[Aa]bout|[Aa]round|[Ss]ome|[Bb]arely|[Aa]t least|[Aa]ccounts? "
            r"for|accounted for|[Mm]akes? up|made up|[Ll]ost|[Ss]hed|[Ww]orth|[Gg]ained|"
            r"[Cc]omprise|"
            r"[Uu]p|[Dd]own|[Jj]ust|[Ss]hy of|[Ww]iped|[Cc]ut|[Rr]ose|[Ff]ell|[Dd]ropped) "
            r"(?P<figure>(?:a|one)[ -](?P<nth>third|quarter|fifth|sixth|seventh|eighth|ninth|"
            r"tenth))"
            rf"(?! in a row|[- ]of[- ]a\b){_SINCE}"
        ),
        (
            r"\b[Bb]y (?:(?:about|around|nearly|almost|more than|over|roughly|at least|up to) )?"
            rf"(?P<figure>(?:a|one) (?P<half>half)){_SINCE}"
        ),
    ),
    "number": (
        # the mark of an index, and what it rose above
        (
            r"\b(?:[Aa]bove|[Bb]elow|[Pp]ast|[Oo]ver|[Uu]nder|[Bb]eyond|[Nn]ear|[Aa]round|[Tt]he|"
            r"[Aa]t|[Cc]rossed|[Bb]reached|[Tt]hrough|[Hh]it|[Tt]ouched) (?:the )?"
            r"(?:key |psychological |closely watched |symbolic |crucial |boom-or-bust )?"
            r"(?P<number>[1-9][0-9]{0,2}(?:,[0-9]{3})?)(?:[ -](?:point))?"
            r"(?=[ -](?:mark|level|threshold|barrier|line)\b)"
        ),
        (
            rf"{_TOLD_BY}(?:[^.;\n0-9]|\.[0-9]){{0,60}}? (?:above|below|to|at|near|past|under|over|"
            rf"around|of|hit|is|was|reached|from) {_ABOUT}(?P<number>{_BROKEN}|[1-9][0-9]{{1,3}})"
            rf"(?![0-9,.]*[0-9%])(?! ?(?:%|per ?cent|p\.?m|a\.?m)){_AFTER}"
        ),
        # moved from 8.1 to 6.9; up from 154.90 late Monday
        (
            rf"\b[Ff]rom {_ABOUT}{_BROKEN} (?:in [0-9]{{4}} )?to {_ABOUT}(?P<number>{_BROKEN})"
            rf"(?! ?%){_AFTER}"
        ),
        rf"\b[Ff]rom {_ABOUT}(?P<number>{_BROKEN})(?= to {_ABOUT}{_BROKEN}(?! ?%){_AFTER})",
        (
            r"\b(?:(?:up|down|compared) (?:from|with|to)|against|versus|(?<!er )than|as (?:high|"
            r"low) as|"
            r"high of|low of|up to|down to|back to|close to|forecasts? of|expectations of) "
            rf"{_ABOUT}(?P<number>{_BROKEN})(?! ?%){_AFTER}"
        ),
        # raising his average to .358
        (
            r"\b(?:to|at|an?|of|from|is|was|hitting|hits?|batt(?:ed|ing)|slugging|hit|with|his|her|"
            r"shot|shooting|percentage) (?P<number>\.[0-9]{3})(?![0-9%])"
        ),
        # statistics: 95% CI 0.61 to 0.87; P<0.001
        (
            r"(?:\bCI|\b[Cc]onfidence interval|\b[Ii]nterquartile range|\bIQR)(?:,|:| of| was| "
            r"is|;)*"
            r" ?[(\[]?(?P<figure>(?P<number>-?[0-9]{1,5}(?:\.[0-9]{1,4})?)(?: to | ?[-–—] ?|, )"
            r"(?P<until>-?[0-9]{1,5}(?:\.[0-9]{1,4})?))(?![0-9%]|\.[0-9])"
        ),
        r"\b[pP](?:-value)? ?(?:=|of|was) ?(?P<number>0?\.[0-9]{1,6})(?![0-9])",
        r"\b[pP](?:-value)? ?(?P<figure>(?P<most><) ?(?P<number>0?\.[0-9]{1,6}))(?![0-9])",
    ),
    "count": (
        # shot down 39 and 20 respectively
        (
            r"(?<![\w.,$£€-])(?P<number>[1-9][0-9]{0,2}(?:,[0-9]{3})?|{cardinal})"
            r"(?= and (?:[1-9][0-9]{0,2}(?:,[0-9]{3})?|[a-z]{3,12}),? respectively\b)"
        ),
        (r"\band (?P<number>[1-9][0-9]{0,2}|{cardinal})(?=,? respectively\b)"),
        # three such articles; 22 U.S. states
        (
            r"(?<![\w.,$£€-])(?P<figure>(?P<number>[1-9][0-9]{0,2}|{cardinal}) such "
            r"(?:[a-z]{3,14} )?(?P<unit>(?!as\b)[a-z]{2,14}s))\b(?<!ss)"
        ),
        (
            r"(?<![\w.,$£€-])(?P<figure>(?P<number>[1-9][0-9]{0,2}|{cardinal}) "
            r"(?:(?!(?:and|or|to|of|in|on|at|by|for|from|with|the|a|as|before|"
            r"after)\b)[a-z]{3,14} )"
            r"{0,2}(?:US|UK|EU|UN|U\.S\.|U\.K\.|E\.U\.|U\.N\.|NATO|Nato|NHS|IT|TV|AI) "
            r"(?P<unit>(?!is\b|was\b|has\b|as\b)[a-z]{2,14}s(?<!ss)|troops|people))\b"
        ),
        # suspended: 30- and 50-seat buses
        (
            r"(?<![\w.,$£€-])(?P<number>[1-9][0-9]{0,2}|{cardinal})(?=- (?:and|or|to) "
            r"(?:[1-9][0-9]{0,2}|[a-z]{3,12})-(?!(?:year|month|week|day|hour|minute|second|old|"
            r"bit)\b)"
            r"[a-z]{3,14}\b)"
        ),
        # is two short of the record
        (
            r"\b(?:is|was|are|were|now|still|remains?|just|finished|fell|left|stands?|one) "
            r"(?P<number>[1-9][0-9]?|{cardinal})(?= (?:short of|shy of|away from|off) "
            r"(?:the|his|her|their|its|a|an|[A-Z]))"
        ),
    ),
    "measure": (
        (
            r"(?<![\w.,$£€-])(?P<number>[1-9][0-9]{0,3}(?:\.[0-9]{1,2})?|{cardinal})"
            r"(?=- (?:and|or|to) (?:[1-9][0-9]{0,3}(?:\.[0-9]{1,2})?|[a-z]{3,12})-"
            r"(?P<unit>mile|metre|meter|kilometre|kilometer|inch|foot|pound|ton|tonne|acre|gallon|"
            r"litre|liter|megaton|kiloton|megawatt|gigawatt|watt|km|kg|mm|cm|m)\b)"
        ),
        # 180C/350F
        r"[0-9] ?°?C ?/ ?(?P<figure>(?P<number>[1-9][0-9]{2}) ?(?P<unit>°F|F))\b",
        r"[0-9] ?°?F ?/ ?(?P<figure>(?P<number>[1-9][0-9]{1,2}) ?(?P<unit>°C|C))\b",
    ),
    "rank": (
        # of a match in quarters: 18 points in the third quarter
        (
            r"\b(?:of (?:his|her|their) [0-9]{1,2} points|rebounds|assists|yards|touchdowns?|"
            r"field goals?|outscored|(?:scor(?:ed|ing)|with|had|added) [0-9]{1,2} points|"
            r"interceptions?|three-pointers?|free throws|turnovers?|half-?time)\b[^.\n]{0,50} "
            r"(?:in|of|after|through|late in|early in|during|entering|to open|into) "
            r"(?P<figure>the (?P<number>first|{ordinal}) quarter)\b"
        ),
    ),
}
"""Expressions by the words around the numbers."""
