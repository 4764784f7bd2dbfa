"""What must stand around an English number to make it a figure."""

from factcheck.model.words import FigureKind

_AFTER_PERSONS = (
    r"(?=[.,;:)]|\Z| (?:who|were|was|are|is|will|can|could|have|had|has|may|must|and|in|to|with|"
    r"from|for|or|on|at|when|did|do|would|should|said|died|survived|remain|came|went|as|than)\b)"
)
_RATIO_OF = (
    r"\b(?:[Rr]atio|[Oo]dds) (?:of|was|is|at|were|about|around) (?:about |roughly |nearly )?"
)
_POINTS = r"(?P<figure>(?P<number>[0-9]{1,2}(?:\.[0-9])?|{cardinal}) points?)"
_DECIMAL = r"(?P<number>[0-9]{1,4}\.[0-9]{1,4})"
_NO_UNIT = r"(?![0-9,.]*[0-9%]| ?(?:%|per ?cent|p\.?m|a\.?m|[a-z]+s\b|-))"
_STOPS = (
    r"(?=[.;,)]|\Z| (?:a|an|in|by|over|after|per|last|this|since|during|between|at|on|and|under|"
    r"within|as)\b)"
)

_BODIES = (
    r"team|party|crew|panel|jury|group|staff|squad|family|household|gang|cast|committee|council|"
    r"fleet|convoy|crowd|audience|shortlist|longlist|trio|delegation|band|bench|board|cohort|"
    r"workforce|pack|herd|flock|queue|litter|brood|club|community|congregation|field"
)
_VERBS = (
    r"(?:write|wrote|written|writing|publish|published|made|make|making|added|add|adding|killed|"
    r"killing|injured|injuring|wounded|wounding|scored|score|scoring|won|win|winning|hire|hired|"
    r"hiring|open|opened|opening|built|build|building|bought|buy|buying|sold|took|take|had|have|"
    r"has|arrested|detained|ordered|order|sent|found|released|recorded|recruit|recruited|need|"
    r"needed|needs|planned|plans|lost|left|leaving|rescued|produced|directed|with|and|but|another|"
    r"then|hurt|planted|followed by|seat|employ|signed|played|served|saw|spent|by)"
)
_WENT = (
    "rose|fell|climbed|added|gained|lost|slid|dropped|jumped|sank|tumbled|shed|slipped|up|down|"
    "declined|advanced|eased|dipped"
)
_INDEX = (
    "Dow(?: Jones)?|Nasdaq|NASDAQ|FTSE(?: 100| 250)?|S&P(?: 500)?|Nikkei|DAX|CAC(?: 40)?|Sensex|"
    "Nifty|Hang Seng|"
    "[Ii]ndex|Topix|Kospi|Russell(?: 2000)?|[Cc]omposite|Stoxx|TSX|ASX|Ibex|[Bb]enchmark|"
    "[Ii]ndustrials|"
    "[Gg]auge|[Bb]ourse"
)
_SINGLES = (
    r"onion|egg|lemon|lime|orange|apple|banana|carrot|leek|potato|tomato|clove|bunch|pinch|can|tin|"
    r"jar|packet|slice|stick|sprig|handful|bay leaf|chilli|chili|avocado|shallot|aubergine|"
    r"eggplant|courgette|zucchini|cucumber|pepper|stalk|sheet|loaf|knob|head|bulb|fillet|yolk|"
    r"cinnamon stick|vanilla pod|stock cube|pear|peach|mango|cabbage|cauliflower|drop|dash|"
    r"piece|point|goal|assist|seat|abstention|vote|death|case"
)

TOLD: dict[FigureKind, tuple[str, ...]] = {
    "ratio": (
        r"(?P<figure>(?P<part>[0-9]{1,3})(?: to |-to-|-)(?P<whole>[0-9]{1,2}))(?= odds\b)",
        (
            r"\b(?:[Vv]ot(?:es?|ed|ing)|[Mm]argin of|[Mm]ajority of|[Pp]assed|[Rr]ejected|"
            r"[Aa]pproved)(?: of| by| it| down){0,2} "
            r"(?P<figure>(?P<part>[0-9]{1,3}|{cardinal}) to (?P<whole>[1-9][0-9]{0,2}|"
            r"one|{cardinal}))(?=[.,;)]|\Z| "
            r"(?:in|on|to|for|against|with|along|late|last|after|and|not to|early|yesterday|"
            r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)"
        ),
        (
            r"\bby (?:[a-z]{2,8} ){0,2}?(?P<figure>(?:a|one)[ -]"
            r"(?P<nth>third|quarter|fifth|sixth|tenth))(?=[.,;)]|\Z| \(| "
            r"(?:in(?! which)|to|from|over|since|this|last|on|by|as|and|compared|between|after|"
            r"during|year|within|for|at|against|versus|relative|each|every|while|when|with|but|"
            r"overnight|overall|again|or|under|thanks|because|if|before|until)\b)"
        ),
        (
            r"\b(?<!from )(?P<figure>(?P<part>[1-9][0-9]{0,2}|{cardinal}) (?:votes|goals|games|"
            r"sets|frames|legs|points|seats|judges|tries) to (?P<whole>[0-9]{1,3}|one|"
            r"{cardinal}))(?![\w%$£€-]|[.,:][0-9]| (?:and a|points?|seats|games|goals|million|"
            r"hundred|thousand|per ?cent)\b)"
        ),
        (
            r"(?P<figure>(?P<part>{cardinal})-to-(?P<whole>one))"
            r"(?= (?:margin|majority|ratio|odds|vote)\b)"
        ),
        (
            r"(?<!from )(?<!down )(?P<figure>(?P<part>[0-9]{1,4}|{cardinal}) to (?P<whole>1|one))"
            r"(?=[.,;)](?![0-9])|\Z| (?:in|against|on|odds|margin|majority|for|by|or|among)\b)"
        ),
        (
            r"\b(?:top|bottom|poorest|richest|wealthiest) (?P<figure>(?P<nth>fifth|tenth|quarter|"
            r"third))(?=[.,;)]|\Z| (?:of|for|in|earn|by|on|have|had|were|are|now|own|hold|take|pay|"
            r"receive|control|spend|account)\b)"
        ),
        # 75% of the mass; most of the remaining quarter
        (
            r"(?:%|\b(?:per ?cent|thirds|quarters|[Hh]alf)\b)[^\n]{3,80} the remaining "
            r"(?P<figure>(?P<nth>third|quarter|fifth|tenth))(?=[.,;)]|\Z| "
            r"(?:is|are|was|were|comes?|goes|came|went|by|in|to|from)\b)"
        ),
        _RATIO_OF + r"(?P<figure>(?P<part>[0-9]{1,3}(?:\.[0-9]{1,2})?) ?(?::|to|-to-) ?"
        r"(?P<whole>[0-9]{1,3}))(?![0-9:])",
        (
            r"(?<![0-9:.])(?P<figure>(?P<part>[0-9]{1,3}):(?P<whole>[0-9]{1,2}))"
            r"(?= (?:ratio|mix|odds|margin|split|leverage|scale|stock|reverse|majority|shot|match|"
            r"aspect|solution|dilution|mixture|blend)\b)"
        ),
        (
            r"\b(?:by|an?|at|to|from|of|is|was|roughly|about|nearly|almost|than) "
            r"(?P<figure>(?P<part>[0-9]{1,3}(?:\.[0-9]{1,2})?):(?P<whole>1))(?![0-9:])"
        ),
        r"(?<![0-9:.-])(?P<figure>(?P<part>[0-9]{1,3})-to-(?P<whole>1))(?![\w-])",
        (
            r"(?P<figure>(?P<part>[0-9]{1,3}|{cardinal})-for-(?P<whole>[0-9]{1,3}|one|two|three))"
            r"(?= (?:reverse )?(?:stock |share )?split)"
        ),
        (
            r"(?<![\w.,/-])(?P<figure>(?P<part>[0-9]{1,2})-(?:for|of)-(?P<whole>[1-9][0-9]?))"
            r"(?![\w-]| (?:offers?|deals?|sales?|tickets?|pric|swap|trade|promotion))"
        ),
        (
            r"\b(?:won|lost|led|prevailed|triumphed|won it|beat [A-Z][a-z]+) "
            r"(?P<figure>(?P<part>[0-9]{1,3}) to (?P<whole>[0-9]{1,3}))"
            r"(?=[.,;)](?![0-9])|\Z| (?:in|on|at|to|after|for|as|and|with)\b)"
        ),
        (
            r"(?<![\w.,/$£€-])(?P<figure>(?P<part>[1-9][0-9]{0,2})/(?P<whole>[1-9][0-9]{0,2}))"
            r"(?= (?:favou?rites?|shot|chance|outsider|on favou?rite|joint)\b)"
        ),
        (
            r"(?<![0-9/.,$€£-])(?P<figure>(?P<part>[1-9][0-9]?)/(?P<whole>[2-9]|[1-9][0-9]|100))"
            r"(?= of\b| majority\b)"
        ),
    ),
    "percent": (
        # cut its rate by a quarter point
        (
            r"\b(?:by|of|another|further|first|second|third|with|cut|than) (?P<figure>(?:an? )?"
            r"(?:(?P<nth>quarter)|(?P<half>half))[- ](?:a )?(?:percentage[- ])?point)\b"
        ),
        # 43%, down 6 points; not an index that fell 0.4%, or 41 points
        (
            r"(?:at|to|on|of|with|is|was|and) [0-9.]{1,5}(?:%| per ?cent)[^.;\n0-9%]{0,40}?,? "
            r"(?:up|down|a (?:rise|fall|drop|gain|swing|increase|decline|jump) of|ahead by|"
            r"an increase of) (?:nearly |almost |about |around |over |more than |just over )?"
            rf"{_POINTS}\b(?! (?:to|at) [0-9])"
        ),
        # 61.7%, the lowest since 1978 and almost five points below that of 2020
        (
            r"[0-9](?:%| per ?cent)[^.;\n%]{0,60}?(?:,|,? and|,? but) "
            rf"(?:nearly |almost |about |around |over |more than |just over |still )?{_POINTS}"
            r"(?= (?:lower|higher|below|above)\b)"
        ),
        (
            rf"\b(?:[Ll]ead(?:s|ing)?|[Ll]ed|ahead|behind|trail(?:s|ed|ing)?)"
            rf"(?: [A-Za-z]{{1,20}}){{0,3}} by {_POINTS}"
            r"(?=(?: [A-Za-z]{1,20}){0,3} (?:in|among|with) [^.\n]{0,40}"
            r"\b(?:polls?|survey|voters|polling)\b)"
        ),
        (
            rf"\b(?:[Aa]pproval|[Tt]urnout|[Ss]upport|[Uu]nemployment|[Ii]nflation|"
            rf"vote share|ratings?)\b[^.;\n0-9]{{0,40}} (?:by|up|down) {_POINTS}\b"
        ),
        rf"\b[Ss]wing of {_POINTS}\b",
        rf"{_POINTS}(?= (?:to|from) [0-9]{{1,2}}(?:\.[0-9]{{1,2}})?(?:%| per ?cent))",
        (
            r"[0-9](?:%| per ?cent)[^.;\n0-9]{0,30}, "
            rf"(?:which (?:is|was) |or |still |about |some )?{_POINTS}"
            r"(?= (?:lower|higher|down|up|more|less|ahead|behind|below|above|better|"
            r"worse|short|clear)\b)"
        ),
    ),
    "number": (
        (
            rf"\b(?:{_INDEX})\b(?:[^.;\n]|\.[0-9]){{0,60}}? (?:{_WENT}|or|by|rise of|fall of|"
            rf"gain of|drop of|"
            r"loss of) (?:by |another |a further |about |nearly |more than |almost |around |over )?"
            r"(?P<figure>(?P<number>[1-9][0-9]{0,2}(?:,[0-9]{3})?(?:\.[0-9]{1,2})?) points?)\b"
        ),
        (
            r"(?P<figure>(?P<number>[1-9][0-9]{0,2}(?:,[0-9]{3})?(?:\.[0-9]{1,2})?) points?)"
            r"(?=(?: (?:lower|higher|down|up|weaker|stronger|firmer))?(?:,? (?:or "
            r")?\(?[0-9.]{1,5} ?(?:%|per ?cent)\)?,?)? (?:at|to) "
            r"[1-9][0-9]{0,2},?[0-9]{3}\b)"
        ),
        (
            rf"\b(?:rate|yen|euro|pound|dollar|rupee|lira|won|yuan|peso|real|rand|rouble|ruble|"
            rf"sterling|"
            rf"currency)\b[^.;\n0-9]{{0,40}} {_DECIMAL}(?= (?:to|against|per) the (?:US |U\.S\. )?"
            r"(?:dollar|euro|pound|yen|greenback)\b)"
        ),
        (
            r"\b(?:[Hh]ighs?|[Ll]ows?|[Tt]emperatures?|[Mm]aximum|[Mm]inimum) (?:of|near|"
            r"around|about|"
            r"reaching|to|between|from) (?:about |around |up to )?"
            r"(?P<figure>(?P<number>[1-9]?[0-9])(?: to | and |[-–])(?P<until>[1-9]?[0-9]))"
            r"(?=[.,;)](?![0-9])|\Z| (?:and|in|on|across|by|with|over|today|tomorrow|inland)\b)"
        ),
        (
            r"\b(?:[Hh]ighs?|[Ll]ows?|[Tt]emperatures?|[Mm]aximum|[Mm]inimum) (?:of|near|"
            r"around|about|"
            r"reaching|to) (?:about |around |up to )?(?P<number>[1-9]?[0-9])"
            r"(?=[.,;)](?![0-9])|\Z| (?:and|in|on|across|by|with|over|today|tomorrow|inland)\b)"
        ),
        (
            rf"\b(?:{_WENT}) (?P<number>[1-9][0-9]{{0,3}}(?:\.[0-9]{{1,2}})?)"
            r"(?= to [1-9][0-9]{0,2},?[0-9]{3}(?:\.[0-9]{1,2})?(?![0-9]))"
        ),
        (
            rf"\b(?:{_WENT}) [1-9][0-9.]{{0,6}} to (?P<number>[1-9][0-9]{{3}}(?:\.[0-9]{{1,2}})?)"
            r"(?=[.,;)](?![0-9])|\Z| (?:and|while|as|on|in|at)\b)"
        ),
        r"(?<=[a-z] of )(?P<number>0\.[0-9]{1,4})(?=[.,;)](?![0-9])|\Z| [a-z])(?! [a-z]+s\b)",
        (
            r"(?<!pages )(?<!rooms )(?<!verses )\bfrom (?P<number>[3-9][0-9]|2[5-9]|[1-9][0-9]{2})"
            rf"(?= to [1-9][0-9]{{0,2}}{_STOPS})"
        ),
        r"\b[Ss]et (?P<number>[0-9]{2,3})(?= (?:to win|for victory))",
        r"\b(?:dismissed|bowled out|all out|skittled) for (?P<number>[0-9]{1,3})\b(?![.,][0-9])",
        (
            r"\b(?:wickets?|took [0-9]) for (?P<number>[0-9]{1,3})"
            r"(?=[.,;]|\Z| (?:in|as|off|from|and|to)\b)"
        ),
        (
            r"\b(?:[Cc]arded|[Ss]hot|[Ss]igned for|[Rr]ound of|[Rr]ounds of) (?:an? )?"
            r"(?:[a-z]{1,12}[- ](?:par|round) )?(?P<number>[5-9][0-9])"
            r"(?=[.,;]|\Z| (?:to|in|and|for|at|on|that|which|with)\b)"
        ),
    ),
    "count": (
        (
            r"\b[Pp]opulation (?:is|was|stands at|stood at|now stands at|reached|hit|at|of) "
            r"(?:just |only |"
            r"about |around |nearly |almost |over |more than |under |fewer than |less than |some "
            r"|roughly )?"
            rf"(?P<number>[1-9][0-9]{{0,3}}){_STOPS}"
        ),
        (
            rf"from (?P<number>[1-9][0-9]{{1,2}}) to (?:[a-z]{{3,9}} (?:than "
            rf")?)?[1-9][0-9,]{{2,8}}{_NO_UNIT}{_STOPS}"
        ),
        rf"from [1-9][0-9,]{{2,8}} to (?P<number>[1-9][0-9]{{1,2}}){_NO_UNIT}{_STOPS}",
        (
            r"\b(?:[Mm]other|[Ff]ather|[Mm]um|[Mm]om|[Dd]ad|[Pp]arent)[- ]of[- ]"
            r"(?P<number>[1-9][0-9]?|{cardinal})"
            r"(?=[.,;:)]|\Z| (?:was|is|has|had|who|whose|from|in|and|said|died|by|at|to|with)\b)"
        ),
        (
            r"\b[Ss]erves (?P<figure>(?P<number>[1-9][0-9]?|{cardinal})(?: to | ?[-–] ?| or )"
            r"(?P<until>[1-9][0-9]?|{cardinal}))\b"
        ),
        (
            rf"\b(?:{_BODIES}) of (?:just |only |about |around |some |nearly |almost |over |"
            r"more than |at least |up to )?(?P<number>[1-9][0-9]{0,2}|{cardinal})"
            r"(?![\w%$£€/:'’-]|[.,][0-9]| (?:to|or|hundred|thousand|million|billion|per|percent|"
            r"years?|months?|weeks?|days?|hours?|minutes?|seconds?|feet|metres|meters|miles|km|"
            r"kg)\b)"
        ),
        (
            r"(?<![.:/$£€-])(?P<number>[1-9][0-9]{0,2}|{cardinal})(?= (?:votes )?(?:"
            r"against(?! [A-Z])|abstaining|abstained|opposed|in favou?r)\b"
            r"(?! the\b| a\b| of (?:him|her|them)))"
        ),
        (
            rf"\b{_VERBS} (?:about |some |nearly |almost |over |at least |only |just )?"
            r"(?P<number>[1-9][0-9]{0,2}|{cardinal})(?= more(?:[.,;:)!?]|\Z| (?:in|on|at|after|by|"
            r"when|this|last|before|since|and|for|during|over|later|but|to come)\b))"
        ),
        (
            r"(?P<figure>(?P<number>1) (?!(?:thousand|[a-z]+illion|bn|mln|per ?cent|and) )"
            rf"(?:[a-z]{{3,12}} ){{0,2}}?(?P<unit>{_SINGLES}))\b"
            r"(?! [a-z]+s\b)"
        ),
        (
            r"(?P<number>{cardinal})(?= (?:[0-9][0-9.,]{0,6}(?:-[a-z]|[a-z]{1,3} [a-z])|"
            r"top-(?:[a-z]+|[0-9]+) [a-z]))"
        ),
        (
            r"(?<![\w.,$£€-])(?<!to )(?P<number>[1-9][0-9]{0,2}(?:\.[0-9])?|{cardinal})"
            r"(?= an? (?:day|week|month|year|night|game|match|season|minute|hour|head)\b"
            r"(?! (?:ago|later|earlier|before|after|on|of|in which)\b|[’'-]))"
        ),
        (
            r"\bfrom [0-9.]{1,5} an? [a-z]{3,6} to (?P<number>[0-9]{1,3}(?:\.[0-9])?)"
            r"(?=[.,;)](?![0-9])|\Z| [a-z])"
        ),
        (
            r"\bfrom (?:[0-9]{1,3}|[a-z]{3,9}) (?:[a-z-]{3,12} ){0,2}?(?:[a-z]{2,15}s|people) to "
            r"(?P<number>[1-9][0-9]{0,2}|{cardinal})"
            r"(?=[.,;:)!?](?![0-9])|\Z| (?:in|by|over|this|last|after|since|and|with|"
            r"when|at|for)\b)"
        ),
        (
            r"(?:, |\b(?:still|now|just|only|is|was|are|were|sits?|stands?|went|moved|"
            r"finished|lie|lies) )"
            r"(?P<number>[1-9][0-9]{0,2}|{cardinal})"
            r"(?= (?:ahead|behind|adrift|above|below|off the|from the|seriously|critically|badly|"
            r"fatally|clear of|short of|back of|better than|fewer "
            r"than|more than|"
            r"had|have|were|died|did|went|came|said|of (?:them|those|which|whom|the|its|his|her))\b"
            r"(?! (?!hi|it)[a-z]+s\b))"
        ),
        r"\b(?:[Aa]ll|[Tt]he other|[Tt]he remaining|[Aa]nother|[Oo]ther|[Tt]he last|[Tt]he top|"
        r"[Tt]he next) (?P<number>{cardinal}|[0-9]{1,3})" + _AFTER_PERSONS,
    ),
}
