"""A "one" that counts: one oven and three ovens, lost one seat, within one business day.

The word is as often a pronoun or an article. It counts where a noun follows and where what stands
around says so: a word that counts before it (made, only), another number beside it, or a word
that measures behind it (one seat short).
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal

from factcheck.model.late import compiled, late
from factcheck.model.phrases import OneWords
from factcheck.model.records import Figure
from factcheck.model.text import Span
from factcheck.model.values import point
from factcheck.model.words import FigureKind
from factcheck.plugins import Recognizer
from factcheck.recognizers._dress import figure
from factcheck.recognizers._numeral import Numeral
from factcheck.recognizers._phrases import ends_in
from factcheck.recognizers._reading import Reading

MOST_WORDS = 3
"""Most words of a noun and what stands before it."""
LONGEST_GAP = 48
"""Most code points between two numbers of one list."""
_WORD = late(r" ([^\W\d_]{2,20}(?:-[^\W\d_]{2,12})*)(?![\w'’])")
_LAST = late(r"(?<![\w'’-])([^\W\d_]{2,20}) \Z")
_FOLLOWER = late(r" ([^\W\d_]+)")
_COUNTS = late(r"[ -]?[^\W\d_]")


def _find(reading: Reading) -> Iterator[Figure]:
    words = reading.language.phrases.ones
    if words is None:
        return
    for index, numeral in enumerate(reading.numerals):
        if not numeral.weak or numeral.low != 1 or numeral.broken:
            continue
        span = _phrase(reading, numeral, words)
        if span is None:
            continue
        noun = span.cut(reading.plain).rpartition(" ")[2]
        kind, unit = _sense(reading, noun)
        if _is_told(reading, index, span, kind, words):
            yield figure(reading, kind, span, point(Decimal(1), unit, Decimal(1)))


def _phrase(reading: Reading, numeral: Numeral, words: OneWords) -> Span | None:
    """Return the place of a "one" with its noun, or None if no noun follows."""
    end = last = numeral.span.end
    for _ in range(MOST_WORDS):
        match = _WORD.match(reading.plain, end)
        if match is None or match[1] in words.closed:
            break
        if not match[1].islower():
            named = last > numeral.span.end or _is_name(reading, match)
            last = last if named else match.end()
            break
        if match[1] in words.vague:
            return None
        end = match.end()
        if match[1] in words.full:
            continue  # one more
        if match[1].endswith(words.no_nouns) and match[1] not in words.nouns:
            if last > numeral.span.end:
                break  # one man wearing
            continue
        last = end
    return Span(numeral.span.start, last) if last > numeral.span.end else None


def _is_name(reading: Reading, word: re.Match[str]) -> bool:
    """Tell whether a word in capitals is no noun such as Republican: two such words are a name."""
    following = _WORD.match(reading.plain, word.end())
    return not word[1].istitle() or (following is not None and not following[1].islower())


def _sense(reading: Reading, noun: str) -> tuple[FigureKind, str]:
    """Return the kind of figure that one of these is, and its unit."""
    amounts = reading.language.amounts
    lasting = amounts.durations.get(noun)
    if lasting is not None and lasting.factor == 1:
        return "duration", lasting.code
    measure, currency = amounts.measures.get(noun), amounts.currencies_after.get(noun)
    if measure is None and currency is not None:
        return "money", currency
    return ("measure", measure.code) if measure is not None else ("count", noun)


def _is_told(reading: Reading, index: int, span: Span, kind: FigureKind, words: OneWords) -> bool:
    """Tell whether what stands around says that it counts."""
    start, end = span
    follower = _FOLLOWER.match(reading.lower, end)
    behind = follower[1] if follower is not None else ""
    noun = span.cut(reading.lower).rpartition(" ")[2]
    inner = set(span.cut(reading.lower).split()[1:-1])
    lead = ends_in(words.lasting_before, reading.lower, start - 1) is not None
    if kind in {"measure", "money"}:
        return noun not in words.unsure or behind in words.behind
    if kind == "duration":
        apart = behind not in words.unlasting and not reading.plain.startswith(("-", "'", "’"), end)
        return apart and (lead or bool(inner & words.full))
    rate = compiled(words.rate).match(reading.lower, end)
    if rate is not None and (rate["per"] or rate["unit"] in reading.language.amounts.durations):
        return True  # one meal a day
    lasts = lead and noun in words.spans
    if lasts or behind in words.behind or (noun in words.persons and behind in words.did):
        return True
    if reading.plain[end : end + 1] == ":":
        return False  # we had one goal: to win
    before = _LAST.search(reading.plain, max(0, start - LONGEST_GAP), start)
    word = before[1].lower() if before is not None else ""
    led = word.endswith(words.endings) and word not in words.traps
    counted = led or ends_in(words.before, reading.lower, start - 1) is not None
    return counted or _is_listed(reading, index, span, words)


def _is_listed(reading: Reading, index: int, span: Span, words: OneWords) -> bool:
    """Tell whether it stands in a list with another number: two draws and one defeat."""
    numerals, start, end = reading.numerals, *span
    if index:
        gap = reading.lower[numerals[index - 1].span.end : start]
        idiom = numerals[index - 1].weak and gap.endswith(", ")  # one person, one vote
        if not idiom and len(gap) <= LONGEST_GAP and compiled(words.listed).fullmatch(gap):
            return True
    part = compiled(words.part).match(reading.lower, end)
    end = part.end() if part is not None else end
    following = bisect_left(numerals, end, key=lambda one: one.span.start)
    for other in numerals[following : following + 1]:
        gap = reading.lower[end : other.span.start]
        idiom = other.weak and gap == ", "
        joined = not idiom and len(gap) <= LONGEST_GAP and compiled(words.joined).fullmatch(gap)
        return bool(joined and _COUNTS.match(reading.plain, other.span.end))
    return False


ONE = Recognizer(kinds=("count", "duration", "measure"), find=_find)
