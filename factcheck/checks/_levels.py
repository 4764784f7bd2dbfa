"""Two amounts of one thing at two times: from A to B, B from A, B against A last year.

Which is the earlier and which the later one is said by the words around them; the amounts are of
one unit, and no third one of it stands between them.
"""

import re
from collections.abc import Iterator, Sequence

from factcheck.checks._atom import Atom
from factcheck.checks._near_amounts import alike
from factcheck.checks._passage import THEN, Passage
from factcheck.model.values import Period
from factcheck.nouns import dataclass

KINDS = frozenset({"money", "count", "measure", "number", "percent", "duration"})
"""Kinds of what has levels."""
_ABOUT = (
    r"(?:(?:about|some|just|only|nearly|almost|roughly|around|more than|under|over|a record|"
    r"a(?: record)? (?:high|low|peak) of|an? (?:average|estimated|total) (?:of )?|the (?:current|"
    r"present|previous|existing|old|new)|barely|a mere|as (?:many|much|few|little) as|what was|"
    r"its|their|約|およそ|わずか) ?){0,3}"
)
_FROM = re.compile(rf"\b(?:from|out of) {_ABOUT}\Z", re.IGNORECASE)
_TO = re.compile(rf"\A[^.;!?。]{{0,60}}?\bto {_ABOUT}\Z", re.IGNORECASE)
_FROM_BEHIND = re.compile(
    rf"\A(?!.*\bto\b.*\bfrom)[^.;!?。]{{0,60}}?\bfrom {_ABOUT}\Z", re.IGNORECASE
)
_TO_HERE = re.compile(rf"\bto {_ABOUT}\Z", re.IGNORECASE)
_MOVED = re.compile(r"\b(?:up|down)\b", re.IGNORECASE)
_NO_LEVEL = re.compile(
    rf"\b(?:by|including|another|extra|additional|of which|of whom|or|each|per|rose|fell|grew|"
    rf"gained|lost|added|shed|up|down) {_ABOUT}\Z",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    r"(?:\b(?:compared (?:with|to)|against|versus|vs\.?|up (?:from|on)|down (?:from|on)|than|above|"
    r"below|over|from|exceed\w*|topp\w+|beat\w*|on) (?:(?:the|a|its|their|his|her|that|last|"
    r"previous|prior|same|this|year['’]s|month['’]s|season['’]s|week['’]s|year|season|figure|"
    r"record|total|of|time|just|only|about|some|nearly|\uf000(?:['’]s)?|[a-z]+['’]s) ?){0,6})\Z",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:last (?:year|month|season|week|winter|summer|spring|fall|autumn|time|quarter)|"
    r"(?:year|month|decade|week|season|quarter)s? (?:earlier|before|ago)|previous|prior|ago|"
    r"the (?:year|month|season|week) before|earlier|used to|originally|at the start|then|"
    r"once|before)\b|\uf000",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"\b(?:now|today|this (?:year|month|season|week|winter|summer|spring|fall|autumn|time|quarter)|"
    r"currently|stands? at|"
    r"ha(?:s|ve) (?:since |now |already )?[a-z]+(?:ed|en|wn|llen) (?:back )?to|"
    r"by the end|latest|at present|these days|just)\b",
    re.IGNORECASE,
)
_JA_TO = re.compile(
    r"\A(?:だったの|あったの|台)?から、?(?:[^、。はがをも]{0,14}(?:に|で|には|は))?、?"
    r"(?:約|およそ|わずか)?\Z"
)
_JA_LEVEL = re.compile(r"\A(?:に|へ|と|まで|となり|となっ|になり|になっ|台)")
_JA_THEN = re.compile(
    r"(?:前[年期月回週季](?:度|同期|同月)?|昨(?:年|年度|季|シーズン)|去年|従来|当初|先月|以前|かつて|"
    r"\uf000(?:度|時点|現在)?|[0-9一二三]+年前)(?:の|は|に|には|が)?(?:同[期月]の?)?"
    r"(?:[^、。はがを\ue000-\uf8ff]{1,8}[はが])?(?:約|およそ)?\Z"
)
_JA_BASE = re.compile(r"\A(?:だった)?(?:から|より|に比べ|と比べ|に対し|を|だったの)")
_RANGE = re.compile(
    r"\b(?:rang\w+|var(?:y|ies|ied)|anywhere|aged?|ages|between|run(?:s|ning)?|starts?|priced|"
    r"prices? (?:are|were)|fares? (?:are|were)|estimates?|anything) [^.;,]{0,20}\Z|(?:幅|範囲)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[、,;:()（）「」]| [-–—] |—|–| (?:and|while|but|whereas|when) ")
_GAP = 90
"""Most characters between the two."""


@dataclass(frozen=True, slots=True)
class Levels:
    """Two amounts of one thing at two times."""

    first: Atom
    """The earlier amount."""
    now: Atom
    """The later one."""
    is_sure: bool
    """Whether words join the two: from A to B; else they stand side by side, each with its time."""

    @property
    def start(self) -> int:
        """Where the first of them stands in the passage."""
        return min(self.first.at, self.now.at)

    @property
    def end(self) -> int:
        """Where the last of them ends."""
        return max(self.first.end, self.now.end)


def levels(passage: Passage) -> Iterator[Levels]:
    """Yield the pairs of amounts of a passage that are told of an earlier and a later time."""
    amounts = [one for one in passage.atoms if one.kind in KINDS and one.unit != "point"]
    used: set[int] = set()
    for find in (_joined, _timed):
        for one in find(passage, [each for each in amounts if each.at not in used]):
            if not {one.first.at, one.now.at} & used:
                used |= {one.first.at, one.now.at}
                yield one


def are_levels(one: Atom, other: Atom) -> bool:
    """Tell whether two amounts are of one unit, which may be told once: from 5 to 10 tonnes."""
    if alike(one, other):
        return True
    kinds = {one.kind, other.kind}
    return kinds in ({"measure", "number"}, {"duration", "number"}) and None in {
        one.unit,
        other.unit,
    }


def _joined(passage: Passage, amounts: Sequence[Atom]) -> Iterator[Levels]:
    for at, one in enumerate(amounts):
        other = next((each for each in amounts[at + 1 :] if are_levels(one, each)), None)
        if other is None or other.at - one.end > _GAP or other.sentence - one.sentence > 1:
            continue
        between = passage.between(one, other)
        before = passage.before(one, 60)
        if one.sentence == other.sentence:
            if (_FROM.search(before) and _TO.match(between) and not _is_range(before)) or (
                _JA_TO.match(between) and _JA_LEVEL.match(passage.behind(other, 6))
            ):
                yield Levels(one, other, is_sure=True)
                continue
            said = f"{between} {passage.behind(other, 30)}"
            told = _TO_HERE.search(before) or _EARLIER.search(said) or _MOVED.search(between)
            if told and _FROM_BEHIND.match(between) and _is_level(passage, one):
                yield Levels(other, one, is_sure=True)
                continue
        if one.sentence == other.sentence and _AGAINST.search(between):
            words = f"{between[-60:]} {passage.behind(other, 30)}"
            if _EARLIER.search(words) and _is_level(passage, one):
                yield Levels(other, one, is_sure=True)
        elif _JA_THEN.search(between) and _JA_BASE.match(passage.behind(other, 6)):
            yield Levels(other, one, is_sure=True)


def _is_level(passage: Passage, one: Atom) -> bool:
    """Tell whether words before an amount lead up to a level, and not to a part or a change."""
    return _NO_LEVEL.search(passage.before(one, 30)) is None


def _is_range(before: str) -> bool:
    return _RANGE.search(_FROM.sub("", before)) is not None


def _timed(passage: Passage, amounts: Sequence[Atom]) -> Iterator[Levels]:
    """Yield two amounts, each with a time of its own, that are the only ones of their unit."""
    for one in amounts:
        like = [each for each in amounts if are_levels(each, one)]
        if len(like) != 2 or like[0] is not one:
            continue
        other = like[1]
        if other.sentence - one.sentence > 1 or other.at - one.end > _GAP * 2:
            continue
        times = [_time(passage, each) for each in (one, other)]
        if times[0] is None or times[1] is None or times[0] == times[1]:
            continue
        pair = (one, other) if times[0] < times[1] else (other, one)
        yield Levels(*pair, is_sure=False)


def _time(passage: Passage, one: Atom) -> float | None:
    """Return the year of an amount's clause, -1 for "earlier", 9999 for "now"; None if untold."""
    before = _CLAUSE.split(passage.before(one, 70))[-1]
    behind = _CLAUSE.split(passage.behind(one, 50))[0]
    start, end = one.at - len(before), one.end + len(behind)
    values = [each.figure.value for each in passage.atoms if start <= each.at < end]
    dates = [each for each in values if isinstance(each, Period)]
    ends = [each.last or each.first for each in dates if not each.relative]
    years = [end.year + end.month / 100 for end in ends if end is not None]
    ago = any((each.relative or "").startswith("-P") for each in dates)
    if ago or _EARLIER.search(f"{before} {behind}".replace(THEN, "")):
        return -1
    if len(years) == 1:
        return years[0]
    return 9999 if not years and _NOW.search(f"{before} {behind}") else None
