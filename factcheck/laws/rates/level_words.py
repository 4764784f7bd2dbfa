"""Words of what is told of two levels, Japanese and English side by side, as patterns."""

import re


def _any(*parts: str) -> re.Pattern[str]:
    return re.compile("|".join(parts), re.IGNORECASE)


_WILL = r"\b(?:to|will|would|could|may|should|must|can|might) (?:also |soon |then )?"
UPS = _any(
    r"\b(?:rose|risen|rises|grew|grown|grows|increased|climb(?:s|ed)|jump(?:s|ed)|soared|surged|"
    r"swelled|expanded|went up|shot up|ticked up|edged up|inched up|raised|lifted|boosted|rising|"
    r"climbing|growing|increasing|widened|improved|mushroomed|ballooned|rocketed)\b",
    rf"{_WILL}(?:rise|grow|increase|climb|jump|go up)\b",
)
DOWNS = _any(
    rf"{_WILL}(?:fall|drop|decline|decrease|shrink|go down)\b",
    r"\b(?:fell|fallen|falls|dropped|declined|declines|decreased|plunged|plummeted|slipped|slid|"
    r"shrank|shrunk|dwindled|sank|slumped|tumbled|dipped|went down|lowered|reduced|cut|slashed|"
    r"trimmed|pared|falling|dropping|declining|shrinking|narrowed|halved|came down)\b",
)
"""Verbs of change: not nouns, for a fall may slow down or speed up."""
HOPED = (
    r"estimat\w*|forecast\w*|predict\w*|project(?:ed|ing|ions?)|targets?|goals?|plann?\w*|budget\w*|"
    r"expect\w*|consensus|guid(?:ance|ing)|hoped|hopes"
)
"""Words of what is hoped for, of which nothing is told to have been so."""
