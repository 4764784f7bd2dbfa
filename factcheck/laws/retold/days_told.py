"""The year or the day of one thing that is told twice, and not alike.

The law: what happens once has one day. That two years, or two days of the calendar, are told of one
thing is weighed as for amounts (`told_law`): they are a slip apart, the same thing happens beside
both (died in 2017 … since his death in 2019), the same words or title stand there, and the later
one is told as known (the March 28 start, あの一冊). Silent where both are told in one sentence, or
what lies between them is.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from math import log10

from factcheck.laws.numbers.near_hold import is_exchange
from factcheck.laws.numbers.reckoning import amount
from factcheck.laws.retold.deeds import ONCE, bare, happenings
from factcheck.laws.retold.tellings import LANGUAGES, names, stems
from factcheck.laws.retold.told_words import THEN, TURN
from factcheck.laws.sure import apart
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import passages
from factcheck.model.records import Evidence, Figure
from factcheck.model.values import Period
from factcheck.nouns import dataclass

ENOUGH = 1.8
"""Weight from which on two times are as good as certain to be meant as one."""
MOST = 40
"""Most years, or days, of an article that are looked at: what has more is a history."""
SIDE = 60
"""Characters on either side of a time in which it is told what happens."""
_YEAR = re.compile(r"(?<![0-9])(?:1[5-9]|20)[0-9]{2}年?\Z")
_TOLD = re.compile(r"(?P<year>[0-9]{4}|XXXX)(?:-(?P<month>[0-9]{2})-(?P<day>[0-9]{2}))?")
_MONTH = re.compile(r"[0-9]月[0-9]+日|[a-z]{3,9}\.? [0-9]{1,2}\b|[0-9]{1,2} [a-z]{3,9}", re.I)
_TITLE = re.compile(r"[「『“\"]([^」』”\"]{2,20})[」』”\"]")
_KNOWN = re.compile(
    r"(?:この|その|あの|同|の|当時?|[たっ]た|した)\Z|\b(?:the|that|this) \Z|"
    r"\bwhen (?:it|he|she|they) (?:was |were )?[a-z]+ (?:in|on) \Z|"
    r"(?:['’]s|\b(?:the|his|her|its|their))\b[^.,;]{0,20}\b(?:death|birth|opening|completion|founding|"
    r"foundation|publication|start|launch|wedding|closure|shutdown)\b[^.,;]{0,12}\Z"
)
"""Before a time that is told as known."""
_KNOWN_BEHIND = re.compile(
    r"\A(?:年|月|日)?の(?:「|[^、。]{0,12}(?:当日|初日|時|際|[一-龠]{2}))|\A[^、。]{0,14}(?:あの|この|その)|"
    r"\A,? (?:the (?:[a-z]+ )?(?:year|day)|when)\b"
)
_RANGE = re.compile(r"(?:から|〜|~|－|–|-|\b(?:from|between|since|until|to|through|and)) ?\Z")


@dataclass(frozen=True, slots=True)
class _Dated:
    """A year or a day where it is told."""

    figure: Figure
    value: int
    """The year, or month and day as one number."""
    where: tuple[int, int]
    sentence: str
    near: frozenset[str]
    events: frozenset[str]
    names: frozenset[str]
    is_known: bool


def days_told(evidence: Evidence) -> Iterator[tuple[Figure, Figure]]:
    """Yield years and days of one thing that are not those told before, and those."""
    groups: dict[bool, list[_Dated]] = defaultdict(list)
    gaps: set[int] = set()
    for number, passage in enumerate(passages(evidence)):
        gaps |= {int(amount(one) or 0) for one in passage.figures if one.kind == "duration"}
        for one in passage.atoms:
            if one.kind == "date" and one.span.start >= passage.span.start:
                for is_year, dated in _dated(passage, one, number):
                    groups[is_year].append(dated)
    for is_year, group in groups.items():
        if len(group) <= MOST and evidence.article.language in LANGUAGES:
            yield from _told(group, gaps, is_year=is_year)


def _dated(passage: Passage, one: Atom, number: int) -> Iterator[tuple[bool, _Dated]]:
    value = one.figure.value
    told = _TOLD.fullmatch(value.edtf or "") if isinstance(value, Period) else None
    is_day = told is not None and told["day"] and _MONTH.search(one.text)
    if told is None or not (is_day or (told["day"] is None and _YEAR.search(one.text))):
        return
    sentence = passage.words[one.sentence]
    at = one.span.start - passage.sentences[one.sentence].start
    same = [other for other in passage.within(one.sentence, one.sentence)
            if other.kind == "date" and other is not one]  # fmt: skip
    start = max([0, at - SIDE, *(at + other.span.end - one.span.start for other in same
                                 if other.span.end <= one.span.start)])  # fmt: skip
    end = at + one.span.end - one.span.start
    stop = min([len(sentence), end + SIDE, *(at + other.span.start - one.span.start
                for other in same if other.span.start >= one.span.end)])  # fmt: skip
    ahead, behind = sentence[start:at], sentence[end:stop]
    base = passage.sentences[one.sentence].start
    titles = {f"「{title}」" for title in _TITLE.findall(sentence)}
    known = _KNOWN.search(ahead) or _KNOWN_BEHIND.match(behind)
    if not _RANGE.search(ahead):
        yield not is_day, _Dated(
            one.figure,
            int(told["month"] + told["day"] if is_day else told["year"]),
            (number, one.sentence), sentence, stems(bare(f"{ahead} {behind}")) | titles,
            happenings(f"{ahead} {behind}"),
            frozenset(names(passage.article[base + start : base + stop])), known is not None,
        )  # fmt: skip


def _told(
    group: Sequence[_Dated], gaps: set[int], *, is_year: bool
) -> Iterator[tuple[Figure, Figure]]:
    near = Counter(word for one in group for word in one.near)
    rows: dict[object, set[int]] = defaultdict(set)
    for one in group:
        rows[one.where].add(one.value)
    values = {one.value for one in group}
    found = []
    for first, second in combinations(group, 2):
        digits = _slip(first.value, second.value)
        two = {first.value, second.value}
        if digits <= 0 or any(two <= row for row in rows.values()):
            continue
        if is_year and abs(first.value - second.value) in gaps:
            continue
        weight = digits + _shared(first, second, near, group) + _apart(first, second)
        weight -= 0.5 * log10(max(1, len(values) * (len(values) - 1) // 2))
        if not second.is_known or not first.events & second.events:
            continue
        if apart(weight, ENOUGH) is not None:
            found.append((weight, second, first))
    done: set[int] = set()
    for _, later, earlier in sorted(found, key=lambda one: -one[0]):
        if later.value not in done:
            done |= {later.value, earlier.value}
            yield later.figure, earlier.figure


def _slip(one: int, other: int) -> float:
    """Return what it says that two years, or two days, are a slip apart."""
    if one == other:
        return 0.0
    wrong = sum(map(str.__ne__, f"{one:04}", f"{other:04}"))
    if is_exchange(one, other):  # type: ignore[arg-type]
        return 1.3
    return 0.3 if wrong == 1 else 0.0


def _shared(
    first: _Dated, second: _Dated, near: Mapping[str, int], group: Sequence[_Dated]
) -> float:
    """Return what it says that the same happens, and the same words stand beside two times."""
    events = first.events & second.events
    weight = 0.0
    if events:
        weight += 1.2 if events & ONCE else 0.7
        if len({one.value for one in group if one.events & events}) > 2:
            weight -= 0.8
    close = first.near & second.near
    each = [0.3 + max(0.0, log10(len(group) / max(2, near[word]))) for word in close]
    words = min(1.2, sum(one * 0.7**at for at, one in enumerate(sorted(each, reverse=True))))
    if any(word.startswith("「") for word in close):
        words += 0.5
    if not words and not (events and second.is_known):
        return -9.0
    return weight + words + (0.6 if second.is_known else 0.0)


def _apart(first: _Dated, second: _Dated) -> float:
    weight = 0.0
    for one in (first, second):
        if THEN.search(one.sentence):
            weight -= 0.7
    if first.names - second.names and second.names - first.names:
        weight -= 0.5
    turns = set(TURN.findall(first.sentence)), set(TURN.findall(second.sentence))
    if turns[0] and turns[1] and turns[0] != turns[1]:
        weight -= 1.0
    return weight
