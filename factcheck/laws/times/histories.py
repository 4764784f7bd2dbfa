"""Days without their year in a history: the years told around them are all of long ago."""

import re

from factcheck.laws.times.eras import years

CHAPTER = 2500
"""Characters on either side of a day in which the years of a history stand."""
BESIDE = 400
"""Characters on either side of it in which a word tells that it is of now."""
SEVERAL = 3
"""Years of long ago that make a history even where all stand on one side of a day."""
_TODAY = re.compile(
    r"きょう|今日|昨日|きのう|今[月週年]|来[月週年]|先[月週]|このほど|"
    r"\b(?:today|yesterday|tomorrow|(?:this|last|next) (?:week|month|year)|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)


def is_of_history(text: str, place: int, now: int) -> bool:
    """Tell whether the years told around a place are all of long ago, seen from the year now.

    Deep in a long text a day is of its chapter's year, unless a word tells of now.
    """
    ahead, behind = text[max(0, place - CHAPTER) : place], text[place : place + CHAPTER]
    told = [years(ahead), years(behind)]
    if any(year >= now - 1 for each in told for year in each):
        return False
    if _TODAY.search(text, max(0, place - BESIDE), place + BESIDE):
        return False
    return place >= CHAPTER or all(told) or len(told[0] | told[1]) >= SEVERAL
