"""What right before an English date without a year makes it the next one: is due to open in."""

_PAST = r"(?<!was )(?<!were )(?<!been )(?<!once )(?<!had )(?<!is not )(?<!be )"
_DONE = (
    r"(?!(?:that|who|which|made|taken|held|won|lost|since|after|from|signed|until|than|because|if|"
    r"where|whose|and|but|as|released|published|last)\b)"
)
LISTED = (
    r"(?:,? and|,? or| &) (?:the )?(?P<days>(?P<day>[0-9]{1,2})(?P<until>(?!))?(?:st|nd|rd|th)?)"
    r"(?=[.,;:)](?![0-9])|\Z|\n| (?:in|at|to|for|with|when|before|after|as|but|will|is|are|was|"
    r"were)\b)"
    r"|(?P<months>(?P<month>(?!)))|(?P<years>(?P<year>(?!)))"
)
"""What lists a further day behind a date: Feb 13 and 24."""
COMING_LEAD = (
    rf"\b(?:will|shall|may not|can not|cannot|{_PAST}(?:due|scheduled|set|expected|slated|planned|"
    r"payable|penciled|pencilled|forecast|projected)|plans?|expects?|forecasts?|predicts?|hopes?|"
    r"aims?|intends?|promise[sd]?|"
    r"vowed?|pledged?|begins|starts|opens|ends|expires|returns|resumes|concludes|closes|runs|"
    r"takes (?:effect|place|office)|comes into (?:force|effect)|falls on|is on|upcoming)"
    rf"(?: (?:be [a-z]+|{_DONE}(?![a-z]+ed\b)[a-z’'-]+)){{0,6}}?"
    r"(?: (?:on|in|for|by|at|around|before|until|through|between|from|the|early|mid|late|of))* "
    r"(?:[a-z]{3,9}\.? [0-9]{1,2}(?:st|nd|rd|th)? (?:and|or|&) )?\Z"
)
