"""Years of an era beside years of the common era, in all the ways that articles pair the two."""

import re
from collections.abc import Iterator
from dataclasses import replace

from factcheck.laws.texts.counting import number
from factcheck.laws.texts.plain import Plain
from factcheck.laws.times.eras import LETTERS, NAMES, NTH, ROMAN, ordinal, western
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_NTHS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
)  # fmt: skip
_ERA = rf"(?<![一-鿿])(?P<era>{NAMES})(?P<nth>{NTH})"
_YEAR = (
    r"(?:西暦)?(?P<year>(?<![0-9])(?:1[89]|20)[0-9]{2}(?![0-9])"
    r"|一[八九][〇一二三四五六七八九]{2}|二〇[〇一二三四五六七八九]{2})"
)
_DAY = r"(?P<month{0}>[0-9]{{1,2}})月(?:[0-9]{{1,2}}日)?"
_ASIDE = r"(?: ?[(\[〔【〈=/]|」\(|・|に(?:当|あ)たる|、?(?:すなわち|つまり)、?|(?:、|は)(?=西暦))"
_CLOSED = r"(?=[)\]〕】〉」、,=・/。]|$)"
_OPEN = r"(?=[)\]〕】〉」、,=・/。のにはで]|[0-9]{1,2}月(?!期)|[春夏秋冬]|$)"
_AFTER_ERA = rf"(?:年(?P<fiscal>度)?(?:{_DAY.format(1)})?)?"
_AFTER_YEAR = rf"(?:年(?P<fiscal2>度)?(?:{_DAY.format(2)})?)?"
_JA = (
    re.compile(rf"{_ERA}{_AFTER_ERA}{_ASIDE}{_YEAR}{_AFTER_YEAR}{_CLOSED}"),
    re.compile(rf"{_YEAR}{_AFTER_YEAR}{_ASIDE}{_ERA}{_AFTER_ERA}{_CLOSED}"),
    re.compile(rf"{_ERA}[(/]{_YEAR}年?[)/]?年"),
    re.compile(rf"{_YEAR}[(/]{_ERA}年?\)年?"),
    re.compile(rf"{_ERA}年(?:に(?:当|あ)たる|・|=|、?すなわち|、?つまり){_YEAR}年(?:の|に|は|、)"),
    re.compile(rf"{_YEAR}年(?:に(?:当|あ)たる|・|=|、?すなわち|、?つまり){_ERA}年(?:の|に|は|、)"),
    re.compile(rf"{_YEAR}年(?:は|を元号で(?:言うと|いうと|は)?){_ERA}年(?:で|に(?:当|あ)|だ|。)"),
    re.compile(rf"{_ERA}年は西暦(?:で(?:は|言うと|いうと)?)?{_YEAR}年(?:で|に(?:当|あ)|だ|。)"),
)
_COMMA = (
    re.compile(rf"{_ERA}年、{_YEAR}年{_OPEN}"),
    re.compile(rf"{_YEAR}年、{_ERA}年{_OPEN}"),
)
_SHORT = (
    re.compile(
        rf"{_ERA}(?:年(?P<fiscal>度)?)?\(['’]?(?P<year>[0-9]{{2}})(?:年(?P<fiscal2>度)?\)|\)年)"
    ),
    re.compile(rf"(?<![0-9])['’](?P<year>[0-9]{{2}})年?\({_ERA}年?\)"),
)
_LETTER = re.compile(
    rf"(?<![A-Za-z0-9-])(?P<letter>[MTSHR])\.?(?P<nth>[0-9]{{1,2}})年"
    rf"(?P<fiscal>度)?[(=/]{_YEAR}年(?P<fiscal2>度)?{_CLOSED}"
)
_SIGN = r"(?<![一-鿿])(?P<letter>[昭平令])(?P<nth>[0-9]{1,2}|元)"
_SIGNS = (
    re.compile(rf"{_YEAR}\({_SIGN}年?\)年?"),
    re.compile(rf"{_YEAR}年\({_SIGN}年?\)"),
    re.compile(rf"{_SIGN}年?\({_YEAR}年?\)"),
)
_ROWS = (
    (
        re.compile(r"(?m)^(?:和暦|元号|年号)\n西暦$"),
        re.compile(rf"(?m)^{_ERA}年?\n{_YEAR}年?$"),
    ),
    (
        re.compile(r"(?m)^西暦\n(?:和暦|元号|年号)$"),
        re.compile(rf"(?m)^{_YEAR}年?\n{_ERA}年?$"),
    ),
)
"""The heads of two columns of a table, whose cells stand each on a line, and rows of them."""
_SPAN = re.compile(
    rf"{_ERA}年?(?:から|~|-)(?P<nth2>[0-9]{{1,2}})年(?:度)?\((?P<year>[12][0-9]{{3}})年?(?:から|~|-)"
    r"(?P<year2>[0-9]{2}(?:[0-9]{2})?)年?(?:度)?\)"
)
_DECADE = re.compile(
    rf"{_ERA}年代\((?P<year>[12][0-9]{{3}})年?(?:から|~|-)(?:[0-9]{{2}}){{1,2}}年?\)"
)
_NAME = rf"(?P<roman>{'|'.join(ROMAN)})"
_TH = rf"(?P<th>[0-9]{{1,2}}(?:st|nd|rd|th)|{'|'.join(_NTHS)})"
_OF = rf"(?:{_NAME} (?P<nth>[0-9]{{1,2}})|(?:the )?{_TH} year of (?:the )?"
_WORDS = rf"{_OF}(?P<roman2>{'|'.join(ROMAN)})(?: era)?)"
_Y = r"(?P<year>(?:1[89]|20)[0-9]{2})"
_EN = (
    re.compile(
        rf"\b{_WORDS}(?: ?\(|, or |, i\.e\. |, that is |/| ?\[| [–—] ){_Y}(?=[)\],/.;]| [–—]|$)"
    ),
    re.compile(rf"\b{_Y}(?: ?\(|, or |/| ?\[|, ){_WORDS}(?=[)\],/.;]| [–—]|$)"),
)
_CLOSE = re.compile(r"\)?年?")
_ROWED = re.compile(
    rf"^(?:年?(?:、?(?:{NAMES})?[0-9]{{1,4}}年|と|や|も|から|[~-]|比|以[降後]|にも)|"
    r"[^。\n]{0,40}(?:両年|連続|続け|続い|それぞれ|相次|[0-9二三]度|[0-9二三]回|[0-9]枚))"
)
"""What follows the last year of a row of several."""
_ROW_BEFORE = re.compile(r"年(?:度)?(?:、|と|や|・|から|~)$")
_SLIPS = frozenset((1, 2, 10, 20))
"""Years by which a pair that is only put side by side differs if one of the two is a slip."""
_DECADES_OFF = 8
"""Years from which on a decade of an era is not only told roughly (昭和30年代 as 1950〜60年)."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A year of an era and the other year that is told beside it."""

    span: Span
    """Where both stand."""
    era: str
    """The era's name."""
    nth: str
    """The year of the era as written in digits or kanji."""
    told: int
    """The year of the common era."""


def pairs(text: Plain) -> Iterator[Pair]:
    """Yield the years of eras that are told to be a year which they are not."""
    seen: set[int] = set()
    for pair in _all(text):
        known = pair.told == western(pair.era, pair.nth) or not ordinal(pair.nth)
        if not known and pair.span.start not in seen:
            seen.add(pair.span.start)
            close = _CLOSE.match(text.text, pair.span.end)
            end = close.end() if close and "(" in pair.span.cut(text.text) else pair.span.end
            yield replace(pair, span=Span(pair.span.start, end))


def _all(text: Plain) -> Iterator[Pair]:
    """Yield all pairs, right or not, that can be nothing but one year told twice."""
    for found in _found(text, *_JA, _LETTER, *_SIGNS):
        if not _of_another(found):
            yield _pair(found)
    for head, row in _ROWS:
        if any(text.wide(head)):
            yield from map(_pair, _found(text, row))
    for found in _found(text, _SPAN):
        yield _pair(found)
        last = found["year2"]
        year = int(last) if len(last) == 4 else int(found["year"][:2] + last)
        yield Pair(Span(found.start("nth2"), found.end()), found["era"], found["nth2"], year)
    for found in (one for pattern in _EN for one in text.matches(pattern)):
        yield _pair(found)
    yield from _weighed(text)


def _weighed(text: Plain) -> Iterator[Pair]:
    """Yield pairs that might be two years, where their distance tells that they are one."""
    for found in _found(text, *_COMMA):
        before = text.text[max(0, found.start() - 6) : found.start()]
        rowed = _ROWED.search(text.after(found.end(), 60)) or _ROW_BEFORE.search(before)
        if _off(found) in _SLIPS and not rowed:
            yield _pair(found)
    for found in _found(text, *_SHORT):
        if _off(found) in _SLIPS and not _of_another(found):
            yield _pair(found)
    for found in _found(text, _DECADE):
        if _off(found) >= _DECADES_OFF:
            yield _pair(found)


def _found(text: Plain, *patterns: re.Pattern[str]) -> Iterator[re.Match[str]]:
    for pattern in patterns:
        yield from text.wide(pattern)


def _of_another(found: re.Match[str]) -> bool:
    """Tell whether the two may be of different years: 令和5年度(2024年3月)."""
    groups = found.groupdict()
    month, other = groups.get("month1"), groups.get("month2")
    if bool(groups.get("fiscal")) != bool(groups.get("fiscal2")) and (month or other):
        return True
    return other is not None and month != other


def _pair(found: re.Match[str]) -> Pair:
    return Pair(Span(*found.span()), _era(found), _nth(found), _year(found))


def _off(found: re.Match[str]) -> int:
    return abs(_year(found) - western(_era(found), _nth(found)))


def _era(found: re.Match[str]) -> str:
    groups = found.groupdict()
    if groups.get("letter"):
        return LETTERS[groups["letter"]]
    roman = groups.get("roman") or groups.get("roman2")
    return ROMAN[roman] if roman else groups["era"]


def _nth(found: re.Match[str]) -> str:
    groups = found.groupdict()
    nth, th = groups.get("nth"), groups.get("th")
    if nth or not th:
        return nth or ""
    return str(_NTHS.index(th) + 1) if th in _NTHS else th[:-2]


def _year(found: re.Match[str]) -> int:
    """Return the year; one of two digits is of the century that is near the era's year."""
    year = number(found["year"]) or 0
    if year >= 100:
        return year
    right = western(_era(found), _nth(found))
    century = right // 100 * 100
    return min((century + year + step for step in (-100, 0, 100)), key=lambda one: abs(one - right))
