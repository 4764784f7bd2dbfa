"""Where sentences end, in Japanese and in English: spans only, no words are changed."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from factcheck.model.late import late
from factcheck.model.text import Span

ENDINGS = late(r"\n|[。｡．.！!？?][。｡．.！!？?…]*[」』）】〕〉》〙〗〛＂”’\"')\]]*")
"""A line break, or end marks with the closing quotes and brackets that belong to them."""
FULL_STOPS = "。｡"
CLOSERS = "」』）】〕〉》〙〗〛＂”’\"')]"
GOES_ON = late(
    r"[、，,をの]|と(?!はいえ|ころ|くに|りわけ|もあれ|もかく)|に(?!もかかわらず)|は(?!じめ|たして)|"
    r"が|も(?!し|っと|ちろん|う|っとも)|で(?!も|は|す)|って|など|という"
)
"""After a closing quote: particles with which a Japanese sentence goes on behind a quotation."""
QUOTED_QUESTION = late(r"と(?:いう|いった|の|[聞問言語述思考])|って(?:いう|言)")
"""After a bare question mark: 誰のものか？という問い is one sentence."""
NEXT_WORD = late(r"[\s\"“‘'(\[]*([A-Za-z]+)")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STARTERS = _words(
    "a after although an and as at before but by for from he her his how however i if in it its "
    "many most mr mrs ms my no not now on one our she since so some that the their then there "
    "these they this those though to under we what when where while who why with you"
)
"""Words so common at the head of a sentence that an abbreviation before them ends one."""
TITLES = _words(
    "adm approx ca capt cf col dr e.g eg fig figs gen gov hon i.e ie lt maj messrs mme mr mrs ms "
    "mt mx pres prof rep rev sen sgt st supt viz vs"
)
"""Abbreviations that something always follows."""
BEFORE_NUMBERS = _words(
    "apr art aug ch dec eq feb jan jul jun mar no nos nov oct p para pp pt sec sep sept vol"
)
"""Abbreviations before a number (No. 5, Jan. 3), words or ends of sentences elsewhere."""
MAY_END = _words(
    "al assn ave blvd bros co corp dept dist est etc inc jr llc ltd mfg mo plc rd sr univ yr"
)
"""Abbreviations that may stand at the end of a sentence."""
DOTTED = late(r"(?:[a-z]\.){0,8}[a-z]|ph\.d")
"""Initials and abbreviations with inner stops: U.S., p.m., J."""
LONGEST_WORD = 24


def sentences(text: str, within: Span, whole: Sequence[Span] = ()) -> Iterator[Span]:
    """Yield the sentences of ``text`` inside ``within``, white space around them left out.

    ``whole`` are spans, in order of their starts, that no boundary may cut: figures and links.
    A line break ends a sentence. The time needed is linear in the length.
    """
    fences = _joined(whole)
    starts = [fence.start for fence in fences]
    start = within.start
    for found in ENDINGS.finditer(text, within.start, within.end):
        end = found.end()
        index = bisect_right(starts, end - 1) - 1
        if index >= 0 and fences[index].start < end < fences[index].end:
            continue
        if _ends(text, Span(start, within.end), found):
            yield from _trimmed(text, start, end)
            start = end
    yield from _trimmed(text, start, within.end)


def _joined(spans: Sequence[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in spans:
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(span.end, joined[-1].end))
        else:
            joined.append(span)
    return joined


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    words = text[start:end]
    left = len(words) - len(words.lstrip())
    if words.strip():
        yield Span(start + left, start + left + len(words.strip()))


def _ends(text: str, room: Span, found: re.Match[str]) -> bool:
    mark, end = found[0][0], found.end()
    if mark == "\n" or end >= room.end:
        return True
    closed = found[0][-1] in CLOSERS
    before = text[found.start() - 1] if found.start() > room.start else ""
    if mark in FULL_STOPS or _is_wide(before) or (mark in "！？" and not before.isascii()):
        if mark in "．." and (text[end].isdigit() or before.isdigit()):
            return False
        if closed:
            return not GOES_ON.match(text, end)
        return mark in "。｡．." or not QUOTED_QUESTION.match(text, end)
    return _ends_western(text, room, found)


def _ends_western(text: str, room: Span, found: re.Match[str]) -> bool:
    end = found.end()
    if not text[end].isspace():
        return False
    following = NEXT_WORD.match(text, end, room.end)
    word = following[1] if following else ""
    if word[:1].islower():
        return False
    if found[0][0] not in ".．" or found[0][:2] == "..":
        return True
    return not _abbreviates(text, room, found.start(), word.casefold())


def _abbreviates(text: str, room: Span, stop: int, following: str) -> bool:
    head = text[max(room.start, stop - LONGEST_WORD) : stop]
    words = head.split()
    if not words or head[-1:].isspace():
        return False
    last = words[-1].lstrip("(\"'“‘[「『（").casefold()
    if last.isdigit():  # "1. A heading": the number of a heading or list item
        return len(last) <= 3 and stop - room.start <= LONGEST_WORD and head.strip() == last
    if last in TITLES:
        return True
    if last in BEFORE_NUMBERS:
        return text[stop + 1 : min(stop + 9, room.end)].lstrip()[:1].isdigit()
    return (last in MAY_END or bool(DOTTED.fullmatch(last))) and following not in STARTERS


def _is_wide(character: str) -> bool:
    """Tell whether a character belongs to the scripts that put no space between words."""
    return "\u2e80" <= character <= "\uffdc"
