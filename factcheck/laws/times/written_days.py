"""Days in English and Japanese that may be impossible, where the words can only mean a day."""

import re
from collections.abc import Iterator

from factcheck.laws.texts.plain import Plain
from factcheck.laws.times.days import ISO, MONTH, WEEKDAY, YEAR_JA, month

_NO_DAY = r"(?!間|目|前|後|分|ほど|以[上内]|連続|ぶり|付)"
_IN_ROW = r"日?(?:\([^()\n]{1,6}\))?(?P<sep>~|-|–|から|より|、|,|・|と|及び|および)"
_JA = (
    re.compile(
        rf"(?<![0-9/.:,一二三四五六七八九])(?:{YEAR_JA}|(?P<near>昨年|去年|今年|ことし|来年)の?)?"
        rf"(?P<month>[0-9]{{1,2}})月 ?(?P<day>[0-9]{{1,2}})日(?:{_NO_DAY}|(?=付))"
    ),
    re.compile(
        r"(?<![0-9/.:,])(?P<month>[0-9]{1,2})月 ?(?:[0-9]{1,2}日?[、,・]){0,2}"
        rf"(?P<last>[0-9]{{1,2}}){_IN_ROW}(?P<day>[0-9]{{1,2}})"
        rf"(?:日{_NO_DAY}|(?=の(?:[0-9]日間|[両各]日)))"
    ),
    re.compile(
        r"(?<![一二三四五六七八九十])(?P<month>十?[一二三四五六七八九]|十)月"
        rf"(?P<day>三十[一二]|三十)日{_NO_DAY}"
    ),
    re.compile(
        r"(?<![0-9/.:,-])(?P<month>[0-9]{1,2})/(?P<day>[0-9]{1,2})(?=\((?:[月火水木金土日]|[MTWFS][a-z]{2})\))"
    ),
    re.compile(rf"(?<![0-9A-Za-z/.:_-]){ISO}(?![0-9A-SU-Za-su-z_/-]|\.[0-9])"),
)
_YEAR = r"(?P<year>1[0-9]{3}|20[0-9]{2})"
_ON = r"(?:on|until|till|by|dated|before|after|since|through|due|midnight|ends|ended|closes)"
_EN = (
    re.compile(
        rf"\b(?P<on>(?:{_ON},? (?:{WEEKDAY},? )?|{WEEKDAY},? )?)(?P<month>{MONTH}) "
        rf"(?P<day>[0-9]{{1,2}})(?P<th>st|nd|rd|th)?(?:,? {_YEAR})?\b(?![.:,]?[0-9]|%)"
    ),
    re.compile(
        rf"(?<![0-9][,:/] )(?<![0-9.,:/-])\b(?P<on>(?:{_ON} (?:the )?)?)"
        rf"(?!0+\b)(?P<day>[0-9]{{1,2}})(?P<th>st|nd|rd|th)?(?: of)? (?P<month>{MONTH})"
        rf"(?:,? {_YEAR})?\b(?![:.]?[0-9])"
    ),
    re.compile(
        rf"\b(?P<month>{MONTH}) (?P<last>[0-9]{{1,2}})(?:st|nd|rd|th)?"
        rf"(?P<sep> ?[-–—] ?| to | through | until | and )(?P<day>3[01])(?P<th>st|th)?"
        rf"(?:,? {_YEAR})?\b(?![.:,]?[0-9]|%| (?:of )?{MONTH})"
    ),
    re.compile(
        r"(?<![0-9.,:/-])\b(?P<last>[0-9]{1,2})(?:st|nd|rd|th)?(?P<sep> ?[-–—] ?| to | and )"
        rf"(?P<day>3[01])(?P<th>st|th)?(?: of)? (?P<month>{MONTH})(?:,? {_YEAR})?\b(?![:.]?[0-9])"
    ),
)
_THINGS = re.compile(
    r" (?!as\b|was\b|is\b|has\b|this\b|its\b|his\b|across\b|unless\b|always\b|[a-z]+ss\b)"
    r"(?:[a-z]+s\b|people|men|women|children|percent|per\b|of\b|"
    r"million|new|more)|[-–][a-z]"
)
"""What follows a number that counts things, and is no day."""
_IN = re.compile(r"\b[Ii]n $")
_OTHER = re.compile(rf"(?::|,|;|and) ?$|^(?:,| and|;) (?:and )?{MONTH} [0-9]+")
_COUNT = re.compile(rf"{MONTH} (?:3[2-9]|[4-9][0-9]|[0-9]{{3}})\b")
_MONTH_BEFORE = re.compile(rf"{MONTH} $")
_APART = 10
"""Most days that two days of a row (6月29日と31日) lie apart; beyond, they may be of two months."""


def days(text: Plain) -> Iterator[re.Match[str]]:
    """Yield what can only be days, with groups for `stated`, ``near`` a word for the year."""
    for pattern in _JA:
        yield from (found for found in text.matches(pattern) if _in_order(found))
    seen: set[int] = set()
    for pattern in _EN:
        for found in text.matches(pattern):
            if found.end() not in seen and _in_order(found) and _is_date(text.text, found):
                seen.add(found.end())
                yield found


def _in_order(found: re.Match[str]) -> bool:
    """Tell whether the second day of a row is of the month that the first one tells."""
    groups = found.groupdict()
    if groups.get("last") is None:
        return True
    step = int(found["day"]) - int(found["last"])
    return step > 0 and (found["sep"] not in {"、", ",", "と", "・"} or step <= _APART)


def _is_date(text: str, found: re.Match[str]) -> bool:
    """Tell whether an English month and number can only be a date.

    "In April 31 people came", "9 May 31" and "Sept 45" may be none.
    """
    groups, day = found.groupdict(), int(found["day"])
    if found["th"] and not groups.get("on") and not found["year"]:
        return day <= 31
    if found["year"] or groups.get("on"):
        return day <= 39 and not (not found["year"] and _THINGS.match(text, found.end()))
    before, after = text[max(0, found.start() - 30) : found.start()], text[found.end() :][:30]
    if day > 31 or month(found["month"]) == 0 or _IN.search(before) or _THINGS.match(after):
        return False
    if _MONTH_BEFORE.search(before):
        return False
    return not (_COUNT.search(before) or (_OTHER.search(after) and _COUNT.search(after)))
