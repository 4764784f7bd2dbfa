"""What makes an English number an age though no unit follows it: a boy of six, a vote at 16."""

_NO_UNIT = (
    r"(?![\w%$£€:/-]|[.,][0-9]| (?:feet|foot|met(?:er|re)s|cm|inches|miles|km|kg|stone|pounds|per|"
    r"percent|hundred|thousand|million|dollars|euros|degrees|points|minutes|hours|days|weeks|"
    r"months|years|[a-z]{2,12}ed [a-z]|umbrellas|roofs|conditions|flags)\b)"
)
_PERSONS = (
    r"\b(?:[Pp]eople|[Cc]hild(?:ren)?|[Aa]dults|[Tt]hose|[Aa]nyone|[Ee]veryone|[Ww]omen|[Mm]en|"
    r"[Kk]ids|"
    r"[Gg]irls|[Bb]oys|[Pp]atients|[Vv]oters|[Rr]esidents|[Ww]orkers|[Pp]layers|Americans|"
    r"[Tt]eenagers|[Mm]inors|[Cc]itizens|[Pp]ensioners|[Cc]ustomers|[Mm]embers|[Pp]assengers|"
    r"[Uu]sers|[Dd]rivers|[Ss]omeone)"
)
_YEARS = r"(?P<number>1[0-9]|[2-9][0-9])"
_ANY_YEARS = r"(?P<number>[1-9][0-9]?)"
_LIFE = (
    r"left school|left home|left|passed|joined|moved|emigrated|enlisted|"
    r"went to (?:sea|work|university)|"
    r"entered|debuted|turned (?:professional|pro)|orphaned|widowed|dropped out|ran away|"
    r"apprenticed|learned|learnt|wrote|married|became|world [Nn]o\. [0-9]{1,3}|graduated|"
    r"made h(?:is|er) (?:[a-z]+ )?debut|retired|was (?:sent|adopted|crowned|elected|ordained)"
)
_KIN = (
    r"(?:grand|step)?(?:son|daughter|sons|daughters|father|mother)|brother|sister|nephew|niece|"
    r"cousin|wife|husband|twins?|toddler|boy|girl"
)
_AGE_LIMIT = (
    r"\b(?:[Vv]oting|[Rr]etirement|[Pp]ension(?:able)?|[Dd]rinking|[Ss]chool[- ]leaving|[Mm]inimum|"
    r"[Mm]aximum|[Mm]arriage|[Ll]eaving|[Qq]ualifying|[Pp]ensionable|[Ss]tarting|[Ll]egal|"
    r"[Dd]riving|[Aa]verage|[Mm]edian|[Mm]ean|[Ss]moking) age\b"
    r"(?: [a-z]{1,12}){0,6}?,?"
)
_LIMIT = r"(?P<number>[1-9][0-9](?:\.[0-9])?)(?![\w%-]|[.,:][0-9]| [a-z]+s\b(?<! is)(?<! was))"
_STILL = "(?:now|then|only|just|still|still only|today)"
_SURNAME = (
    r"(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Section|Article|Chapter|Page|Room|Route|Exit|Gate|Figure|Table|Part)\b)"
    r"(?:[A-Z][A-Za-z.'’-]{0,24} ){0,2}[A-Z][A-Za-z'’-]{1,24}"
)
_MEMBERS = (
    "(?:home)?buyer|voter|farmer|user|player|patient|viewer|reader|customer|teacher|nurse|member|"
    "worker|"
    "resident|driver|student|bride|groom|mother|father|parent|owner|employee|listener|gamer|"
    "passenger|visitor|donor|founder|senator|lawmaker|legislator|person|man|woman|contestant|"
    "competitor|runner|candidate|recruit|soldier|victim|priest|tenant|renter|widow|carer|child|"
    "pupil|delegate|subscriber|shopper|tourist|entrant|pensioner|sibling|brother|sister|son|"
    "daughter|MP|one|Briton|American|German|Canadian|Australian|doctor|volunteer|survivor"
)
_FAMILY = (
    "sons?|daughters?|boys?|girls?|child|children|baby|twins|kids|dog|cat|brothers?|sisters?|"
    "grandson|granddaughter|grandchildren|mother|father|mum|mom|dad|wife|husband|eldest|youngest"
)
_THEY = (
    r"(?:teenagers|boys|girls|men|women|sons|daughters|brothers|sisters|children|kids|students|"
    r"pupils|youths|siblings|twins|suspects|victims|friends)"
)
_SPEAKER = r"(?=,? (?:he|she|I|they|his|her|my)\b)"
_TEEN = r"(?P<number>1[3-9]|[2-9][0-9]|(?=[a-z]{3,7}(?:teen|ty)\b){cardinal})"
"""Below it, an hour is as likely: and at ten he left."""
AGES = (
    (
        r"\b(?:[Ww]hen|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter|[Ww]hile|[Bb]y the time) "
        r"(?:he|she|I|you|they|we|(?:my|his|her|our|their) [a-z]{3,12}) (?:was|were|am|is|are) "
        r"(?:just |only |barely |about |still )?"
        r"(?P<number>[1-9][0-9]?|{cardinal})"
        r"(?=[.,;:)!?](?![0-9])|\Z| (?:I|he|she|we|they|it|you|my|his|her|their|our|the|a|an|in|"
        r"and|or|but|with|at|on|that|to|who|when|there|[A-Z][a-z]+)\b)"
    ),
    rf"\b(?:and|but|that|because|so|then|while|when|[a-z]{{2,16}}[,;]) (?:at|by) {_TEEN}{_SPEAKER}",
    (
        r"(?P<figure>\b(?:(?P<least>[Oo]ver|[Aa]bove|[Oo]lder than)|(?P<most>[Uu]nder|[Bb]elow))"
        r" the age of (?P<number>[1-9][0-9]?|{cardinal}))(?![\w%]|[.,][0-9])"
    ),
    r"\b[Aa]ged (?:[1-9][0-9]?, ){1,3}?(?P<number>[1-9][0-9]?)(?=, [1-9]|,? and [1-9])",
    (
        r"\b[Aa]ged (?:[1-9][0-9]?,? ){1,4}and (?P<number>[1-9][0-9]?)"
        r"(?=[.,;)](?![0-9])|\Z| (?:were|are|have|had|who|from|in)\b)"
    ),
    # is at 42 the youngest
    (
        r"\b(?:is|was|became|becomes|who|and|,) at (?:just |only )?"
        r"(?P<number>1[0-9]|[2-9][0-9]|10[0-9])(?= (?:the (?:youngest|oldest|first|only)|became|"
        r"becomes|was still|is still|still|already) [a-z])"
    ),
    r"\b[Aa]ged [1-9][0-9]? and the other (?:aged )?(?P<number>[1-9][0-9]?)(?=[.,;]|\Z)",
    r"\band (?P<number>1[0-9]|[2-9][0-9])(?= when (?:he|she|they|I)\b)",
    (
        r"(?<![\w.,$£€-])(?P<number>[1-9][0-9]?)(?=(?:, [0-9]{1,2}){0,2},? (?:and|or|&) [0-9]{1,2}"
        r"[- ]year[- ]olds?\b)"
    ),
    rf"\b{_THEY}, (?P<number>[1-9][0-9]?)(?=,? (?:and|[1-9]))",
    rf"\b{_THEY}, [1-9][0-9]?(?:, [1-9][0-9]?)?,? and (?P<number>[1-9][0-9]?)(?=[.,;)]|\Z)",
    (
        r"(?:By|At) (?:about |just |only )?"
        r"(?P<number>[1-9][0-9]|(?=[a-z]{3,7}(?:teen|ty)\b){cardinal})"
        r"(?=,? (?:he|she|I|they|his|her|my)\b)"
    ),
    (
        rf"\b(?:{_LIFE})(?: [A-Za-z'’-]{{1,20}}){{0,5}}? at (?:about |around |just |only )?"
        rf"{_YEARS}(?=[.,;]|\Z| (?:and|to|but|after)\b| in [12])"
    ),
    (
        rf"\b(?:{_KIN})(?:,? [A-Z][A-Za-z'’-]{{0,24}}){{0,2}}, (?:{_STILL} )?{_ANY_YEARS}"
        r"(?=[.,;)]|\Z| and\b)"
    ),
    rf"\b(?:{_KIN})(?: [A-Z][A-Za-z'’-]{{0,24}})? \({_ANY_YEARS}(?=\))",
    r"\bturn(?:ed|s|ing)? (?P<number>[1-9][0-9]|10[0-9]|[5-9])(?![\w%]|[,.:-][0-9]| [a-z]+s\b)",
    (
        r"\b[Tt]urn(?:ed|s|ing)? (?P<number>[1-4]|{cardinal})(?=[.;!?]|\Z|, |"
        r" (?:in|on|today|tomorrow|yesterday|this|last|next|and|while|during|before|a)\b)"
    ),
    (
        r"\b[Aa]ged between (?P<figure>(?P<number>[1-9][0-9]?) and (?P<until>[1-9][0-9]?))\b"
        r"(?!,[0-9])"
    ),
    rf"\b[Aa]ged [1-9][0-9]? and {_ANY_YEARS}(?=[,.;)]|\Z)",
    (
        rf"{_AGE_LIMIT} (?:to|at|of|is|was|from|under|below|beyond|above|past|remains|stays|now|"
        rf"be|becomes?|being|"
        rf"reache[sd]|hits?) {_LIMIT}"
    ),
    rf"{_AGE_LIMIT} from [1-9][0-9] to {_LIMIT}",
    (
        r"\b(?:died|retired|debuted|married|dead) (?:[A-Za-z]{1,20} ){0,3}at "
        r"(?P<number>[1-9][0-9]|10[0-9])(?=[.,;]|\Z| (?:in|on|from|after)\b)"
    ),
    (
        r"\b(?:[Hh]e|[Ss]he|I|who|[Hh]e['’]s|[Ss]he['’]s|I['’]m) (?:(?:was|is|am|be|became) )?"
        r"(?:just |only |now |then |barely )?(?P<number>[1-9][0-9]|10[0-9]|[5-9]|{cardinal})"
        r"(?=[.,;]|\Z| (?:when|at the time|and (?:he|she|lived|lives))\b)"
    ),
    _PERSONS + r" (?:who are |aged )?(?:under|over|above|below) (?:the age of )?"
    r"(?P<number>[1-9][0-9]?|{cardinal})" + _NO_UNIT,
    r"\b(?P<figure>(?P<number>[Oo]ne)[- ]years?[- ]olds?)\b",
    (
        r"\b(?P<figure>(?P<most>[Uu]nder)-(?P<number>two|three|four|five|six|seven|eight|ten|"
        r"eleven|"
        r"twelve|thirteen|fourteen|fifteen|sixteen)e?s)\b"
    ),
    (
        r"\b(?P<figure>(?:(?P<least>over|(?<![a-z] )Over)|(?P<most>under|(?<![a-z] )Under))"
        r"(?:-|(?<!in over)(?<!in under) )(?P<number>[1-9][0-9]?)s)\b(?! old\b)"
    ),
    (
        r"\b(?:were|are|is|was|be) (?:aged )?(?:under|over|below) (?:the age of )?"
        r"(?P<number>1[0-9]|[2-9]0|[1-9]5)(?=[.;)]|\Z| (?:and|when|at the time)\b)"
    ),
    r"(?:\bboth (?:aged )?|, at )(?P<number>[1-9][0-9])(?=[,.;)](?![0-9]))",
    (
        r"\b(?:first|his|her|my|their|[Mm]y|[Hh]is|[Hh]er) (?:[A-Za-z'’-]{2,16} ){1,4}?"
        r"(?<!rate )(?<!rates )(?<!shares )(?<!price )(?<!lead )(?<!temperature )(?<!score )"
        r"(?<!total )(?<!tally )(?<!speed )(?<!weight )(?<!stake )(?<!limit )(?<!majority )"
        r"at (?:just |only )?(?P<number>1[0-9]|[2-9][0-9])"
        r"(?=[.,;](?![0-9])|\Z| (?:and|but|while|to|after|when|in [12][0-9]{3})\b)"
    ),
    # said Alvarez, 51, a parent
    (
        r"\b(?:[a-z]{3,14}ed|said|says|told|tells|of|for|to|by|with|and|from|against|like|met|saw|"
        rf"shot|is|was) {_SURNAME}, (?P<number>[1-9][0-9])"
        r"(?=, (?:an?|the|who|whose|of|from|for|to|on|was|is|after|and|has|had|said|says|in|at|"
        r"with|"
        r"one|his|her|[a-z]{3,14}(?:er|or|ist|ian|man|ing|ed|nt))\b)"
    ),
    # Hughes, now 88, lives
    (
        rf"(?:[A-Z][A-Za-z'’-]{{1,24}}|[a-rt-z]), {_STILL} (?P<number>1[0-9]|[2-9][0-9]|10[0-9])"
        r"(?=, [a-z])"
    ),
    (
        rf"\b(?:[Aa]verage|[Tt]ypical|[Mm]edian|[Oo]ldest|[Yy]oungest|[Mm]ean) (?:[a-z-]{{2,16}} )"
        rf"{{0,2}}(?:{_MEMBERS}) (?:is|was|will be|would be) (?:now |only |just |about |aged )?"
        r"(?P<number>[1-9][0-9]?|10[0-9]|{cardinal})"
        r"(?=[.,;](?![0-9])|\Z| (?:and|but|or|when|in|on|at|today|now|with)\b)"
    ),
    (
        r"\b(?:oldest|youngest|eldest)(?: was| is)? (?P<number>[1-9][0-9]?|10[0-9]|"
        r"{cardinal})(?=[.;]|,(?= )|\Z)"
    ),
    (
        r"\b(?:[Hh]e|[Ss]he|I|who|[Tt]hey)(?:['’](?:s|m|re)| is| was| am| are| were) (?:already |"
        r"now )?"
        r"(?:pushing|approaching|nearing) (?P<number>[2-9][0-9])(?=[.,;]|\Z| (?:and|but|when)\b)"
    ),
    (
        r"\b[A-Z][a-z]{2,12} (?:is|was) (?:now |just |only )?(?P<number>[1-9][0-9]?)"
        r"(?= and (?:[A-Z][a-z]{2,12} (?:is|was)|has|lives|works|loves|goes|wants|lived|worked)\b)"
    ),
    (
        r"\b(?:is|was) (?:now |just |only )?[1-9][0-9]? and [A-Z][a-z]{2,12} (?:is|was) "
        r"(?:now |just |only )?(?P<number>[1-9][0-9]?)(?=[.,;](?![0-9])|\Z)"
    ),
    (
        r"\b(?:[Ii]['’]m|I am|I was|[Hh]e['’]s|[Ss]he['’]s|[Hh]e is|[Ss]he is|"
        r"[Hh]e was|[Ss]he was) (?:now |only |just )?(?P<number>1[0-9]|[2-9][0-9])(?= and\b)"
    ),
    (
        r"\b(?:[Vv]ot(?:e|es|ed|ing)|[Mm]arr(?:y|ied)|[Dd]riv(?:e|ing)|[Dd]rink(?:ing)?|"
        r"[Rr]etir(?:e|ed|ing)|[Ss]uffrage|[Ss]tand for (?:office|election)|[Ll]eave school|"
        r"[Ss]chool|[Cc]onsent|[Cc]onscript(?:ed|ion)|[Ee]lected) at "
        r"(?:about |around |just |only )?(?P<number>1[0-9]|[2-9][0-9])"
        r"(?=[.,;:)!?](?![0-9])|\Z| (?:and|or|but|in|from|with|after|instead|rather|for|on)\b)"
    ),
    r"\b(?:is|was|are|were|aged) (?:[1-9][0-9]), not (?P<number>[1-9][0-9])(?=[.,;)]|\Z)",
    r"\bage of [a-z ]{3,30}? from (?P<number>[1-9][0-9]?)(?= to [1-9][0-9])",
    r"\bage of [a-z ]{3,30}? from [1-9][0-9]? to (?P<number>[1-9][0-9])(?![\w%]|[.,][0-9])",
    (
        r"(?<![\w.-])(?P<number>[1-9][0-9]?|{cardinal})-(?=,? (?:(?:[0-9]{1,2}|[a-z]{3,9})-,? )"
        r"{0,3}(?:and|or|to) (?:[0-9]{1,2}|[a-z]{3,9})-year-olds?\b)"
    ),
    (
        rf"\b(?:{_FAMILY}) (?:is|are|was|were) (?:now |only |just |nearly |about |almost )?"
        r"(?P<number>[1-9][0-9]?|{cardinal})(?=[.,;)](?![0-9])|\Z| (?:and|but|when)\b)"
    ),
    rf"\b(?:{_FAMILY}) \({_ANY_YEARS}(?=(?:, [0-9]{{1,2}})?,? and [1-9][0-9]?\))",
    rf"\b(?:{_FAMILY}) \([1-9][0-9]?(?:, [0-9]{{1,2}})?,? and {_ANY_YEARS}(?=\))",
    rf"\b(?:{_FAMILY}) are [1-9][0-9]? and (?P<number>[1-9][0-9]?)(?=[.,;)](?![0-9])|\Z)",
    (
        r"\b(?:[Bb]oy|[Gg]irl|[Mm]an|[Ww]oman|[Cc]hild|[Ll]ad|[Yy]outh|[Tt]eenager|daughter|"
        r"son|widow|baby) of (?:about |only |just )?(?P<number>[1-9][0-9]?|{cardinal})"
        r"(?=[.,;:)]|\Z| (?:who|was|were|is|has|had|in|from|with|and|at|when|to|died|could|can)\b)"
    ),
    (
        r"(?P<figure>\b(?:(?<=[Mm]ostly )|(?<=[Nn]early all )|(?<=[Aa]lmost all )|(?<=of them )|"
        r"(?<=of whom )|(?<=[Mm]any ))(?:(?P<least>over|above)|(?P<most>under|below)) "
        r"(?P<number>[1-9][05]|1[68]))(?=[.;)](?![0-9])|\Z|,? (?:and|or|but|who)\b)"
    ),
    r"\bage of [a-z]{4,16}(?: [a-z]{4,16})? to (?P<number>1[0-9]|[2-9][0-9])(?![\w%]|[.,][0-9])",
    (
        r"\b(?:[Nn]ow|[Tt]oday|[Ss]till|[Oo]nly|[Jj]ust|[Tt]hen|[Bb]arely) "
        r"(?P<number>1[0-9]|[2-9][0-9])(?=, (?:he|she|I|they|his|her)\b|"
        r", [A-Z][a-z]{2,} (?:is|was|has|had|lives|works|says)\b)"
    ),
    (
        r"\b(?:[Ll]ived|[Ll]ives?|[Ll]iving)(?: on)? (?:to|until|till|past)(?: be|"
        r" the age of)? "
        r"(?:about |almost |nearly )?(?P<number>[1-9][0-9]|1[01][0-9])(?![\w-]|[.,:][0-9]| "
        r"[A-Z]| [a-z]{2,}s\b)"
    ),
    (
        r"\b(?:[Rr]etir(?:es?|ing)|[Dd]ies|[Dd]ie|dying|marry|marries|passed away|gave birth|"
        r"graduated?|orphaned|divorced|wed)(?: [A-Za-z]{1,20}){0,3}? at "
        r"(?P<number>1[0-9]|[2-9][0-9]|10[0-9])"
        r"(?=[.,;]|\Z| (?:in|on|from|after|with|of|and|following|surrounded|to|but)\b)"
    ),
    (
        r"\b(?:[Aa]ges? (?:[a-z]{2,10} ){0,2}?(?:rang|var|span)(?:e|es|ed|ing|y|ies|ied|ned|s|"
        r"ning)|(?:rang|vary)(?:e|es|ed|ing) in age) from "
        r"(?P<figure>(?P<number>[1-9][0-9]?) to (?P<until>[1-9][0-9]?))(?![\w-]|[.,][0-9]| "
        r"(?:months|weeks|days)\b)"
    ),
)
"""Expressions of ages by the words around them, told in years."""
