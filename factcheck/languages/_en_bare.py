"""What makes an English number a figure though no unit follows it: a move, a vote, a rating."""

from factcheck.languages._list import words
from factcheck.model.words import FigureKind

_MOVES = "|".join(
    f"[{verb[0].upper()}{verb[0]}]{verb[1:]}"
    for verb in words(
        r"""
    rose risen rises? rising climb(?:ed|s|ing)? gr[eo]w[ns]? growing increas(?:e|ed|es|ing) fell
    falls? fallen falling drop(?:ped|s|ping)? declin(?:e|ed|es|ing) jump(?:ed|s|ing)?
    soar(?:ed|s|ing)? swell(?:ed|s)? swollen slipp(?:ed|ing) dipp(?:ed|ing) shr[aiu]nk
    cut(?:s|ting)? reduc(?:e|ed|es|ing) lower(?:ed|s|ing) rais(?:e|ed|es|ing) bring(?:s|ing)?
    brought tak(?:es|ing) took expand(?:ed|s|ing)? narrow(?:ed|s|ing) widen(?:ed|s|ing)? went gone
    weaken(?:ed|s|ing)? strengthen(?:ed|s|ing)? tumbl(?:ed|es|ing) surg(?:ed|es|ing) plung(?:ed|es)
    plummet(?:ed|s)? retreat(?:ed|s)? rebound(?:ed|s)? inch(?:ed) tick(?:ed) advanc(?:ed|es|ing)
    sl(?:id|ides|iding) s[ia]nk improv(?:e|ed|es|ing) doubl(?:ed|ing) limit(?:ed|s|ing)?
    capp(?:ed|ing) eased edged
"""
    )
)
_BETWEEN = r"(?: (?!to\b|from\b)[A-Za-z'’-]{1,16}){0,5}?"
_ABOUT = (
    r"(?:just |only |about |around |nearly |almost |at least |over |more than |fewer than |"
    r"less than |under |exactly |roughly |approximately |some )?"
)
_WHOLE = r"[1-9][0-9]{0,2}"
_BROKEN = r"[0-9]{1,3}\.[0-9]{1,2}"
_STOPS = (
    r"(?=[.,;:)!?](?![0-9])|\Z| (?:by|over|after|per (?!cent)|last|this|since|during|between|at|on|"
    r"and|under|within|as|from|in|when|while|overnight|today|yesterday|now|next|before|but|with|"
    r"following|because|for|compared|later|out of|from)\b)"
)
_DID = (
    r"(?= (?:[a-z]{2,12}ed|got|made|went|took|came|met|won|had|have|were|are|left|held|said|saw|"
    r"knew|gave|kept|spoke|ran|felt|still|actually|ever|did|do|could|can|would|will|agree|"
    r"disagree|speak|live|work|use|get|receive|qualify|need|want|remain|face|support|"
    r"oppose|think|believe|say|of (?:the|them|those|these|its|their))\b"
    r"(?! [a-z]{2,}s\b(?<!was)(?<!has)))"
)
_VOTED = (
    r"\b(?:[Pp]ass(?:ed|es)|[Aa]pprov(?:ed|es)|[Rr]eject(?:ed|s)|[Aa]greed?|[Cc]lear(?:ed|s)|"
    r"[Bb]ack(?:ed|s)|[Cc]onfirm(?:ed|s)?|[Aa]dopt(?:ed|s)|[Vv]ot(?:ing|es?|ed)|[Ee]ndorsed|"
    r"[Aa]dvanced|[Uu]pheld|[Rr]atified|[Ff]ail(?:ed|s)|[Ss]plit|[Ss]truck down|[Rr]uled|"
    r"[Aa]cquit(?:ted)?|[Cc]onvict(?:ed)?|[Cc]ensured|[Bb]lock(?:ed|s)|[Tt]abled|[Dd]efeat(?:ed|"
    r"s)|[Kk]illed|[Ii]mpeached|[Oo]verturned|[Dd]ivided)"
    r"(?: (?!(?i:exits?|gates?|rooms?|junctions?|pages?|ages?|aged|sections?|chapters?|grades?|"
    r"years?|levels?|articles?)\b)"
    r"[A-Za-z.'’-]{1,20}){0,7}?,? "
    r"(?<!for )(?<!of )(?<!at )(?<!in )(?<!about )(?<!next )(?<!last )(?<!aged )(?<!another )"
    r"(?<!than )"
)
_VOTE_ENDS = (
    r"(?=[.,;)](?![0-9])|\Z| (?:to|in|on|with|against|for|along|after|late|last|despite|when|as|"
    r"earlier|that|this|and|but|by|at|early|over|yesterday|today|not to|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|"
    r"Sun)day)\b)"
)
_UNITS_OF_TURNS = (
    r"(?:years?|times?|months?|weeks?|days?|quarters?|seasons?|games?|match|nights?|terms?|"
    r"elections?|summers?|winters?|sessions?|meetings?|tournaments?)"
)
_RUNNING = (
    r"(?:running|in a row|in succession|straight|on the trot|in (?:[0-9]|a |two|three|four|five|"
    r"six|seven|eight|nine|ten))"
)
_LEADING = (
    r"\b(?:[Ff]or|[Ss]eek(?:s|ing)?|[Ww]ins?|[Ww]on|[Ww]inning|[Cc]laim(?:s|ed|ing)?|[Nn]ets|"
    r"[Bb]ags|[Hh]its|[Ll]aunch(?:es|ed|ing)?|[Oo]pens?|[Oo]pened|[Ff]ac(?:es|ed|ing)|"
    r"[Rr]eleas(?:es|ed|ing)|[Ss]cor(?:es|ed|ing)|[Ss]ecur(?:es|ed)|[Ee]nter(?:s|ed)?|[Ii]nto|"
    r"[Ww]ith|[Aa]dd(?:s|ed)|[Mm]ark(?:s|ed|ing)|[Cc]elebrat(?:es|ed|ing)|[Ee]xpecting)"
)
_TURNS = (
    r"(?:time|term|title|win|victory|year|day|week|month|night|season|goal|child|gold|medal|trophy|"
    r"championship|crown|spell|defeat|loss|album|novel|book|film|store|branch|plant|factory|death|"
    r"baby|marriage|edition|birthday|anniversary|straight|consecutive|successive)"
)
_TABLE = (
    r"(?= (?:with [0-9]{1,3}|behind|on [0-9]{1,3}|on goal|overall|going into|from bottom|"
    r"in the (?:table|standings|league|group|championship|polls?|world|country|rankings?|medal|"
    r"Premier|field|race|queue)|on the (?:list|table|grid|leaderboard))\b)"
)
_TOO_VERBS = (
    "covers|offers|leaves|leads|looks|turns|stands|plans|falls|hopes|holds|opens|closes|hits|"
    "works|plays|goes|"
    "shows|uses|needs|reads|calls|helps"
)
"""Plurals that are verbs, too: 200 covers booked, but Section 4 covers."""

BARE: dict[FigureKind, tuple[str, ...]] = {
    "count": (
        (
            r"\b(?:[Mm]ajority|[Mm]argin|[Dd]eficit|[Gg]ap) of (?:just |only )?"
            rf"(?P<number>{_WHOLE}|{{cardinal}}){_STOPS}"
        ),
        (
            r"\b(?:[Ll]ast|[Pp]ast|[Nn]ext|[Oo]pening|[Ff]inal|[Pp]revious) "
            r"(?P<number>[1-9][0-9]?|{cardinal})(?=[.,;)](?![0-9])|\Z)"
        ),
        (
            r"\b(?:[Cc]ap(?:ped|ping|s)?|[Ll]imit(?:ed|ing)?|[Ff]ix(?:ed)?|[Kk]ept|"
            r"[Rr]emain(?:s|ed)?|[Ss]tand(?:s|ing)?|[Ss]tood|[Pp]eak(?:ed|s)?|[Ss]ettled|unchanged|"
            rf"[Ee]stimated){_BETWEEN} at {_ABOUT}(?P<number>{_WHOLE}){_STOPS}"
        ),
        rf"\b(?:{_MOVES}){_BETWEEN}(?: from {_WHOLE})? to {_ABOUT}(?P<number>{_WHOLE}){_STOPS}",
        rf"\b(?:{_MOVES}){_BETWEEN} to {_ABOUT}{_WHOLE} from {_ABOUT}(?P<number>{_WHOLE}){_STOPS}",
        (
            rf"\b(?:{_MOVES}){_BETWEEN} from {_ABOUT}(?P<number>{_WHOLE}|{{cardinal}})"
            rf"(?= to {_ABOUT}(?:{_WHOLE}|{{cardinal}}){_STOPS})"
        ),
        (
            rf"\b(?:{_MOVES}){_BETWEEN} from {_ABOUT}(?:{_WHOLE}|{{cardinal}}) to {_ABOUT}"
            rf"(?P<number>{_WHOLE}|{{cardinal}}){_STOPS}"
        ),
        (
            r"\b(?:[Oo]nly|[Jj]ust|[Bb]arely|[Ff]urther|[Ff]ewer than|[Aa]t least|[Ss]ome|"
            r"[Aa]round|[Aa]bout|[Nn]early|[Aa]lmost|[Mm]ore than|[Uu]p to) "
            rf"(?P<number>{_WHOLE}|{{cardinal}}){_DID}"
        ),
        (
            rf"\b[Oo]f (?:the|these|those|its|their) (?P<number>{_WHOLE})(?=[.,;)](?![0-9])|\Z| "
            r"(?:who|that|which|made|were|are|have|had|it|he|she|they|in|on|at)\b)"
        ),
        rf"\b(?:[Uu]p|[Dd]own) from {_ABOUT}(?P<number>{_WHOLE}){_STOPS}",
        # one was arrested; twelve were hurt and one died
        (
            r"(?:\A|[.!?;:] |\n|, |\b(?:and|but|while|with|when|as) )(?P<number>[Oo]ne)"
            r"(?= (?:(?:later|also|still|has|have|had|been|was|were|is|remains?) ){0,2}"
            r"(?:died|dead|killed|arrested|injured|hurt|wounded|missing|survived|drowned|abstained|"
            r"absent|escaped|charged|detained|convicted|acquitted|fined|jailed|rescued|seriously|"
            r"critically|fatally|sent off|resigned|withdrew|in hospital|in custody|at large|"
            r"hospitali[sz]ed|unaccounted|voted (?:against|for))\b)"
        ),
        r"\bOf the (?P<number>{cardinal})(?=,| (?:who|that|which|in)\b)",
        (
            r"\b(?:[Tt]oll|[Tt]ally|[Hh]eadcount|[Aa]ttendance|"
            r"[Mm]embership|[Nn]umber of [A-Za-z ]{2,40}?|[Tt]otal) "
            r"(?:is|was|stands at|stood at|now stands at|remains|remains at|reached|hit|at|of) "
            rf"(?:now |still |only |just )?{_ABOUT}(?P<number>{_WHOLE}|{{cardinal}}){_STOPS}"
        ),
        (
            r"\b(?:had|has|have|served?|serves|serving|do|did|does|of|with|for|about|around|nearly|"
            r"over|than|least|to|sold|received|got|made|make|took|won|another|the|these|those|all|"
            r"together|and|some|[a-z]{2,12}ed|[a-z]{2,12}ing|includes|showing|shows|featuring|"
            r"comprises|lists|"
            rf"at|by|from|his|her|its|their|our|my) (?P<figure>(?P<number>{_WHOLE}|{{cardinal}}) "
            rf"(?:(?:known|new|surviving|other|major|early|late|original|further|public|"
            rf"different|great|"
            rf"recorded|published|important) )?(?P<unit>{_TOO_VERBS}))"
            r"(?=[.,;:)!?]|\Z| (?:booked|a|an|per|on|and|in|for|from|of|were|are|have|had|each|"
            r"every|to|at|that|which|this|last|today)\b)"
        ),
    ),
    "number": (
        rf"\b(?:[Uu]p|[Dd]own) (?P<number>{_BROKEN}){_STOPS}",
        (
            r"\b(?:[Aa]t|[Oo]n|[Tt]o|[Aa]n?|[Ii]s|[Ww]as|[Ff]inished|[Ss]hot) "
            r"(?P<number>[1-9][0-9]?|{cardinal})(?=[ -](?:under|over)(?:[ -]par\b|[.,;)]|\Z))"
        ),
        rf"\b(?:[Uu]p|[Dd]own) from {_ABOUT}(?P<number>{_BROKEN}){_STOPS}",
        rf"\b(?:{_MOVES}){_BETWEEN} to {_ABOUT}(?P<number>{_BROKEN}){_STOPS}",
        rf"\b(?:{_MOVES}){_BETWEEN} from (?P<number>{_BROKEN})(?= to [0-9.]{{1,6}}{_STOPS})",
        rf"\bto [0-9]{{1,3}}\.[0-9]{{1,2}} from (?P<number>{_BROKEN}){_STOPS}",
        (
            r"\b(?:[Aa]verage|[Mm]edian|[Mm]ean|[Mm]aximum|[Mm]inimum|[Ll]imit|[Ss]core|[Ii]ndex|"
            r"[Rr]ate) "
            r"(?:is|was|stands at|stood at|remains|remains at|reached|hit|of) "
            rf"{_ABOUT}(?P<number>{_WHOLE}|{_BROKEN}){_STOPS}"
        ),
        (
            r"\b(?:[Ff]ired|[Hh]it|[Pp]osted|[Rr]eturned|[Cc]arded|[Ss]hot) (?:an? )"
            r"(?:[a-z]{1,12}[- ]){0,3}?(?P<number>[567][0-9])"
            r"(?=[.,;]|\Z| (?:to|in|and|for|at|on|that|which|with|after)\b)"
        ),
    ),
    "ratio": (
        _VOTED
        + r"(?<!from )(?P<figure>(?P<part>[0-9]{1,3})(?:[-–]| to )(?P<whole>[0-9]{1,3}))"
        + _VOTE_ENDS,
        (
            r"\b(?:is|are|was|were|went|go|goes|gone|sits?|now|started|opened|began|stands?|a) "
            r"(?P<figure>(?P<part>[0-9]{1,2})[-–](?P<whole>[0-9]{1,2}))(?=,(?! [0-9])| "
            r"(?:for the|after|this season|"
            r"since|and outscored|overall|last season|last year|under|with|"
            r"on the (?:season|year|road|night)|at home|overall|all-time|record|start|against|"
            r"in (?:the )?(?:league|conference|division|playoffs|(?:their|its|his|her) last))\b)"
        ),
        (
            r"(?<![\w/.,$€£-])(?<![Oo]n )(?<![Bb]y )(?<![Ff]rom )(?<![Ss]ince "
            r")(?<!until )(?<!of )(?<!before )"
            r"(?P<figure>(?P<part>[0-9]\.[0-9]{1,2}|[0-9](?=/10)|10(?=/10))/(?P<whole>5|10))"
            r"(?![\w/]|[.,][0-9]|-[0-9])"
        ),
        (
            r"\b(?:at least|about|around|nearly|almost|more than|over|roughly|up to|"
            r"under|less than|"
            r"of which|just) (?P<figure>a (?P<nth>third|quarter|fifth|tenth))"
            r"(?= (?:will|were|was|are|is|have|had|has|would|could|say|said|came|come|went|go)\b)"
        ),
        (
            r"\b(?:drop|fall|rise|increase|decrease|decline|cut|reduction|gain|jump) of "
            r"(?:about |nearly |almost |more than |just over )?"
            r"(?P<figure>a (?P<nth>third|quarter|fifth|tenth))\b(?! (?:of|point|percent|per cent))"
        ),
        (
            r"(?:\A|[:–—(] ?|\b(?:[Rr]at(?:ing|ed|es?)|[Ss]cor(?:ed?|es)|[Vv]erdict|"
            r"giv(?:es?|ing|en)|"
            r"gave|got|gets?|earn(?:ed|s)|[Aa]n?|solid|overall|(?:gives?|giving|gave) it|"
            r"awarded|deserves?) )"
            r"(?P<figure>(?P<part>[0-5])/(?P<whole>5))(?![\w/]|[.,][0-9]|-[0-9])"
        ),
        r"(?<![\w.,])(?P<figure>(?P<part>[0-9]\.[0-9]{1,2}) out of (?P<whole>5|10|five|ten))\b",
    ),
    "rank": (
        (
            r"\b[Tt]he (?P<number>first|{ordinal})(?=,? (?:and |or )?(?:{ordinal})(?:,? and "
            r"{ordinal})? [a-z])"
        ),
        r"\b(?:{ordinal}|first),? (?:and|or) (?P<number>{ordinal})(?= [a-z]{3,12}s\b)",
        r"\b(?:{ordinal}|first), (?P<number>{ordinal})(?=,? (?:and|or) {ordinal} [a-z])",
        (
            rf"\b(?P<number>{{ordinal}})(?= (?:straight |consecutive |successive )?"
            rf"{_UNITS_OF_TURNS} {_RUNNING})"
        ),
        rf"{_LEADING} (?P<number>{{ordinal}})(?= {_TURNS}\b)",
        (
            r"\b(?:is|are|was|were|lies?|sits?|lying|sitting|joint|currently|now|up|down|back|"
            r"moved|climbed|dropped|slipped|went) (?:to |into |in |up to )?"
            rf"(?P<number>{{ordinal}}){_TABLE}"
        ),
    ),
}
