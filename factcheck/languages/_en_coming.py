"""What right before an English date without a year makes it the next one: is due to open in."""

_PAST = r"(?<!was )(?<!were )(?<!been )(?<!once )(?<!had )(?<!is not )(?<!be )"
_DONE = (
    r"(?!(?:that|who|which|made|taken|held|won|lost|since|after|from|signed|until|than|because|if|"
    r"where|whose|and|but|as|released|published|last)\b)"
)
LISTED = (
    r"(?:(?:,(?= [0-9]{1,2}(?:, [0-9]{1,2}){0,5},? and [0-9]{1,2}\b(?! [a-z]+s\b))|,? and|,? or| "
    r"&)) (?:the )?(?P<days>(?P<day>[0-9]{1,2})(?P<until>(?!))?(?:st|nd|rd|th)?)"
    r"(?=[.,;:)](?![0-9])|\Z|\n| (?:in|at|to|for|with|when|before|after|as|but|will|is|are|was|"
    r"were)\b| and [0-9])"
    r"|(?P<months>(?P<month>(?!)))|(?P<years>(?P<year>(?!)))"
)
"""What lists a further day behind a date: Feb 13 and 24."""
COMING_LEAD = (
    rf"\b(?:will|shall|may not|can not|cannot|{_PAST}(?:due|scheduled|set|expected|slated|planned|"
    r"payable|penciled|pencilled|forecast|projected)|plans?|expects?|forecasts?|predicts?|hopes?|"
    r"aims?|intends?|promise[sd]?|"
    r"vowed?|pledged?|begins|starts|opens|ends|expires|returns|resumes|concludes|closes|runs|"
    r"takes (?:effect|place|office)|comes into (?:force|effect)|falls on|is on|upcoming)"
    rf"(?: (?:be [a-z]+|{_DONE}(?![a-z]+ed\b)[a-z’'-]+|"
    r"[$£€]?[0-9][0-9,.]{0,6}(?:%|m|bn)?)){0,8}?"
    r"(?: (?:on|in|for|by|at|around|before|until|through|between|from|the|early|mid|late|of))* "
    r"(?:[a-z]{3,9}\.? [0-9]{1,2}(?:st|nd|rd|th)? (?:and|or|&) )?\Z"
)
_SINGULAR = (
    r"(?! (?:metre|meter|mile|kilometre|kilometer|foot|yard|pound|dollar|euro|watt|page|seat|"
    r"calorie|square|cubic|percent|per|people|and|or|to|of|in|on|at|by|for|with|from|the)\b)"
)
_MODERN = "(?=1[5-9]|20[0-4])"
BEFORE_YEAR = (
    r"<\b(?i:in|since|by|until|till|during|of|from|before|after|through|year|to|and|for|between|"
    r"since at least|until at least|from at least|by at least|"
    r"with|than|versus|vs|like|unlike|the years|around|circa|about|beyond|throughout|into|"
    r"through to|until late|"
    r"born|established|founded|early in|late in|christmas|easter|"
    r"thanksgiving|ramadan|olympics|cup|summit|draft|championships|election|elections|"
    r"season|back in|early as|late as|pre-pandemic|pre-war|prewar|post-war|pre-crisis) >"
)
"""What before four digits makes them a year."""
TOLD_YEARS = (
    # 1942 (U.S.), 1943 (UK); (1936–37, 1939); (1999, 2003); © 2013
    rf"<(?<=\), ){_MODERN}>{{year}}<(?= \([A-Z])>",
    rf"<(?<=[0-9][–-][0-9][0-9], ){_MODERN}>{{year}}<(?=[,;)])>",
    (
        r"<\b(?:years?|season|vintage|peak|low|high)(?: [a-z]+)? (?:was|is|came in) (?=19|20)>"
        r"{year}<(?=, (?:when|the|a|which|with|in)\b|[.;](?:\s|$)|$)>"
    ),
    r"<\((?=(?:1[5-9]|20)[0-9]{2}, (?:1[5-9]|20)[0-9]{2}[,)])>{year}<(?=, )>",
    rf"<(?:©|\(c\)|[Cc]opyright|\(C\)) ?(?:© ?|\([cC]\) )?{_MODERN}>{{year}}<(?![0-9-])>",
    # (Japan, 1968), (2011, US)
    r"<\((?:[A-Z][A-Za-z.’'-]{1,16} ?){1,3}, >{year}<[);]>",
    r"<\(>{year}<(?=, [A-Z][A-Za-z. ]{1,16}\))>",
    # at the end of an imprint: Leipzig, 1898
    r"<(?<=[a-z], )(?=1[5-9]|20[0-4])>{year}<(?=[.]?(?:\n|$))>",
    # a confidential 2010 report
    (
        r"<\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]hat|[Tt]his) [a-z]{5,14} (?=19|20)>"
        rf"{{year}}<{_SINGULAR}(?= [a-z]{{3,14}}[^s\W](?:[.,;]|$| [a-z(]+))>"
    ),
)
"""Orders of years by the words around them, for the templates."""
