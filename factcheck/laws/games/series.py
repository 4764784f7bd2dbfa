"""Series of games in English: leads the series 3-1 after Game 4.

The law: both numbers of the standing come to the number of the last game that is over. Who won the
series need not have been told to win that one.
"""

import re
from collections.abc import Iterator

from factcheck.laws.games.scores import Place
from factcheck.laws.texts.counting import WORD, number

_STANDING = re.compile(
    r"(?:series|finals?|lead|leads|led|up|tied?|ties|even|level|ahead|trail(?:s|ed|ing)?),?"
    r"(?:(?: the| in the)(?: [a-z-]+)? (?:series|finals?|semi-?finals?|play-?off))? "
    r"(?:at |to |lead (?:of |to )?)?(?P<a>[0-4])[-–](?P<b>[0-4])(?![0-9])|"
    r"(?<![0-9])(?P<c>[0-4])[-–](?P<d>[0-4]) (?:series )?(?:lead|series|deficit|advantage)|"
    rf"\b(?P<e>{WORD}) games? to (?P<f>{WORD})\b",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"\b(?:won|wins?|winning|took|takes|taking|claimed|dropped|lost|losing|captured|then|"
    r"(?:victory|win|loss|defeat|triumph|rout) in|"
    r"(?P<after>after)) Games? (?P<n>[1-7](?:(?:, | and |, and )[1-7])*)\b"
)
_GAME = re.compile(r"\bGame ([1-7])\b")
_SWEPT = re.compile(
    r"\b(?:sw(?:ept|eep(?:s|ing)?))\b(?! (?:aside|away|past|to|into|up))[^.;\n]{0,90}?(?<![0-9.-])"
    r"(?P<s>[2-4][-–][1-3])(?![-–0-9])"
)
"""A series of which every game is won, and its standing."""
_EARLIER = re.compile(r"\b(?:before|ahead of|into|entering)\b|last year")


def series(words: str) -> Iterator[Place]:
    """Yield the one standing of a series that is a game off the last one that is over."""
    for swept in _SWEPT.finditer(words):
        if "series" in swept[0]:
            yield *swept.span("s"), swept[0][:5]
    told = list(_STANDING.finditer(words))
    over = list(_OVER.finditer(words))
    if len(told) != 1 or not over or _EARLIER.search(words):
        return
    played = sum(number(one.lower()) or 0 for one in told[0].groups() if one)
    ended = {int(one) for found in over for one in re.findall("[0-9]", found["n"])}
    off, coming = abs(played - max(ended)), {int(one) for one in _GAME.findall(words)} - ended
    if (off == 1 or (off and over[-1]["after"])) and played + 1 not in coming:
        yield *told[0].span(), over[-1][0]
