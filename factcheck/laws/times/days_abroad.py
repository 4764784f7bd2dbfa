"""Days in German, French, Spanish, Portuguese, Italian, Chinese and Korean, as articles write them.

Names of months and days of the week are CLDR's. A day is yielded whether a calendar has it or not.
"""

import re
from collections.abc import Iterator
from functools import cache

from factcheck.laws.texts.plain import Plain
from factcheck.laws.times.days import Stated
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_MONTHS = {
    "de": "Jan(?:uar|ner|\\.) Feb(?:ruar|\\.) März Apr(?:il|\\.) Mai Juni? Juli? Aug(?:ust|\\.) "
    "Sept?(?:ember|\\.) Okt(?:ober|\\.) Nov(?:ember|\\.) Dez(?:ember|\\.)",
    "fr": "janv(?:ier|\\.) févr(?:ier|\\.) mars avr(?:il|\\.) mai juin juil(?:let|\\.) août "
    "sept(?:embre|\\.) oct(?:obre|\\.) nov(?:embre|\\.) déc(?:embre|\\.)",
    "es": "enero febrero marzo abril mayo junio julio agosto sep?tiembre octubre noviembre "
    "diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
    "dezembro",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
    "dicembre",
}
_WEEKDAYS = {
    "de": "Montag|Mo\\. Dienstag|Di\\. Mittwoch|Mi\\. Donnerstag|Do\\. Freitag|Fr\\. "
    "Samstag|Sonnabend|Sa\\. Sonntag|So\\.",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "pt": "segunda(?:-feira)? terça(?:-feira)? quarta(?:-feira)? quinta(?:-feira)? "
    "sexta(?:-feira)? sábado domingo",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
}
_LEAD = r"(?:,? ?\(?| ?\(|,? )(?:(?:de[mnr]|le|el|il|o|d[ií]a|giorno) ){0,2}"
"""Between a day of the week and the day: Mittwoch, dem; mercredi; miércoles, día."""
_TAIL = r"(?:, (?:einem|ein|un|uno|una|um|uma) | ?\()"
"""Between a day and its day of the week: 21. Mai, einem Mittwoch; 21 de mayo (martes)."""
_DIGITS = (
    r"(?<![0-9./-])(?P<day>[0-9]{1,2})(?P<sign>[./])(?P<month>[0-9]{1,2})(?P=sign)"
    r"(?P<year>(?:19|20)[0-9]{2})(?![./]?[0-9])"
)
_ZH = (
    r"(?:(?P<year>[12][0-9]{3})年)?(?<![0-9/.:])(?P<month>[0-9]{1,2})月(?P<day>[0-9]{1,2})[日号號]"
    r"(?! ?[间間])(?: ?\((?:星期|[周週]|[礼禮]拜)(?P<weekday>[一二三四五六日天])\)"
    r"|(?:星期|[礼禮]拜)(?P<named>[一二三四五六日天])"
    r"|[周週](?P<short>[一二三四五六日])(?=[,。;、上下中凌早晚傍 ]))?"
)
_KO = (
    r"(?:(?P<year>[12][0-9]{3})년 ?)?(?<![0-9/.:])(?P<month>[0-9]{1,2})월 ?"
    r"(?P<day>[0-9]{1,2})일(?! ?간|째)"
    r"(?: ?\((?P<weekday>[월화수목금토일])(?:요일)?\)| (?P<named>[월화수목금토일])요일)?"
)
_SIGNS = {"zh": "一二三四五六日", "ko": "월화수목금토일"}


@dataclass(frozen=True, slots=True)
class DayAbroad:
    """A day as stated, and the day of the week beside it."""

    span: Span
    """Where it stands, with its day of the week."""
    day: Stated
    """The day as stated."""
    weekday: int | None
    """0 for Monday to 6 for Sunday, None if none is told."""


def days_abroad(text: Plain, language: str) -> Iterator[DayAbroad]:
    """Yield the days of a text in a language but Japanese and English, in no order."""
    for pattern in _patterns(language):
        for found in text.matches(pattern):
            groups = found.groupdict()
            year = int(groups["year"]) if groups.get("year") else None
            month, day = _month(found["month"], language), int(found["day"])
            if "sign" in groups and month > 12 >= day:
                continue  # the month may stand before the day
            yield DayAbroad(
                Span(*found.span()), Stated(year, month, day), _weekday(groups, language)
            )


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """Return the expressions for the days of a language; none for those that have their own."""
    if language in _SIGNS:
        return (re.compile(_ZH if language == "zh" else _KO),)
    if language not in _MONTHS:
        return ()
    month, weekday = ("|".join(names[language].split()) for names in (_MONTHS, _WEEKDAYS))
    named = (
        r"(?<![0-9.,/:-])(?P<day>[0-9]{1,2})(?:\.|er|º|°)? ?(?:de |di |d[’'])?"
        rf"(?P<month>{month})(?![a-zà-ÿ])"
        r"(?:,? (?:del? |di )?(?P<year>[12][0-9]{3})\b(?![.,][0-9]))?"
    )
    ahead, behind = rf"\b(?P<weekday>{weekday}){_LEAD}", rf"{_TAIL}(?P<weekday>{weekday})\b\)?"
    both = (
        rf"(?:{ahead})?{one}(?:{behind.replace('weekday', 'named')})?" for one in (named, _DIGITS)
    )
    return tuple(re.compile(one, re.IGNORECASE) for one in both)


def _month(name: str, language: str) -> int:
    """Return the number of a month told in digits or by its name."""
    if name.isdecimal():
        return int(name)
    names = _MONTHS[language].split()
    return next(n for n, one in enumerate(names, 1) if re.fullmatch(one, name, re.IGNORECASE))


def _weekday(groups: dict[str, str | None], language: str) -> int | None:
    name = groups.get("weekday") or groups.get("named") or groups.get("short")
    if name is None:
        return None
    if language in _SIGNS:
        return _SIGNS[language].index("日" if name == "天" else name)
    names = _WEEKDAYS[language].split()
    return next(n for n, one in enumerate(names) if re.fullmatch(one, name, re.IGNORECASE))
