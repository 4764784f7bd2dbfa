"""What right before an English date without a year makes it the next one: is due to open in."""

_PAST = r"(?<!was )(?<!were )(?<!been )(?<!once )(?<!had )(?<!is not )(?<!be )"
_DONE = (
    r"(?!(?:that|who|which|made|taken|held|won|lost|since|after|from|signed|until|than|because|if|"
    r"where|whose|and|but|as|released|published|last)\b)"
)
COMING_LEAD = (
    rf"\b(?:will|shall|may not|can not|cannot|{_PAST}(?:due|scheduled|set|expected|slated|planned|"
    r"payable|penciled|pencilled|forecast|projected)|plans?|expects?|forecasts?|predicts?|hopes?|aims?|intends?|promise[sd]?|"
    r"vowed?|pledged?|begins|starts|opens|ends|expires|returns|resumes|concludes|closes|runs|"
    r"takes (?:effect|place|office)|comes into (?:force|effect)|falls on|is on|upcoming)"
    rf"(?: (?:be [a-z]+|{_DONE}(?![a-z]+ed\b)[a-z’'-]+)){{0,6}}?"
    r"(?: (?:on|in|for|by|at|around|before|until|through|between|from|the|early|mid|late|of))* \Z"
)
