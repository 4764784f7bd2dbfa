"""Values in the order that words give them: the most first, who is ahead of whom, what follows.

The law: what is told as ahead of another, as more than it, or before what follows it, is no less;
nothing of its kind stands between the two. What is told to be the most, or the least, is no less,
or no more, than any value of another name in its sentence.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.laws.rates.moved_words import is_step
from factcheck.laws.rates.near_amounts import direction
from factcheck.laws.retold.leader_law import KINDS, are_alike, led, named_values
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import DENSE, sparse
from factcheck.model.records import Evidence
from factcheck.model.text import Span

_MOST = re.compile(
    r"最も(?:多|高|大き|長|重|広|深)|最多|最大(?!で|約|限|[0-9])|最高(?!で|[気峰])|首位|トップ|(?<![0-9])1位|"
    r"一番(?:多|高|大き|広)|"
    r"(?<![a-z]-)\b(?:most|highest|largest|biggest|longest|busiest|tallest|heaviest|top|led|leads|oldest|richest)\b",
    re.IGNORECASE,
)
_LEAST = re.compile(
    r"最も(?:少な|低|小さ|短|安|軽|狭)|最少|最低(?!で|[気限])|最小(?!限)|最短|一番(?:少な|低|小さ)|"
    r"(?<![a-z]-)\b(?:lowest|fewest|(?<!at )least|smallest|shortest|cheapest|lightest|poorest)\b",
    re.IGNORECASE,
)
_VAGUE = re.compile(r"\b(?:most|top|leads?|led)\b|首位|トップ|1位", re.IGNORECASE)
"""Words for the most that are told of what is no value, too: like most models."""
_THEN = re.compile(
    r"続[いきくけ]|次い|次ぐ|の順|(?<![0-9])2位|\b(?:followed by|ahead of|trailed by)\b",
    re.IGNORECASE,
)
_APART = re.compile(
    r"前[年回月期]|昨[年季]|去年|うち|累計|目標|平均|合計|全体|予想|過去|連続|時間|タイム|打数|増加|伸び|上昇|下落|低下|"
    r"以来|かつて|従来|[0-9]年ぶり|より|から(?=[^。]*(?:増|減|上|下))|"
    r"\b(?:average|target|last year|previous|total|ever|since|ahead of only|growth|times?|than|"
    r"from|one of the|among the|second|third|fourth|fifth|except|apart from|until|record|once|"
    r"at least|expected|forecast|could|would|if|combined|more|less|next|now|recent)\b"
    r"|[2-9二三四五]番目|[2-9]位",
    re.IGNORECASE,
)
_IN_ROW = re.compile(r"since|ever|than|from|now|more|next|recent|[2-9]位|より", re.IGNORECASE)
"""What is told beside values that follow each other, too."""
_NAMED = re.compile(
    r"(?:[一-龠々ァ-ヴーA-Za-z」)0-9][がはのでも、(「]{0,2}(?:約)?"
    r"|\b[A-Z][\w'’.-]*[^,;]{0,24}|\b[a-z]{3,} (?:with |at |on |\(|, )?(?:about )?)\Z"
)
_CHANGE = re.compile(
    r"\A ?(?:ポイント)?[増減差多少高低]|"
    r"\A (?:points? )?(?:more|fewer|less|higher|lower|up|down|ahead|behind)\b"
)
_BIG = "more|larger|greater|bigger|higher|longer|taller|heavier|wider|deeper|faster|"
_BIG += "costlier|dearer|older"
_SMALL = "less|fewer|smaller|lower|shorter|lighter|narrower|slower|cheaper"
_AHEAD = re.compile(
    r"(?P<lead>.{0,46}?)\b(?:(?P<up>(?<!far )ahead of|followed (?:closely )?by|trailed by|"
    rf"out(?:pac|strip+|sell|rank)(?:ing|ed)|surpass(?:ing|ed)|beating|(?:{_BIG}) than)|"
    rf"(?P<down>behind|second only to|trailing|(?:{_SMALL}) than))"
    r"(?P<name> (?:the )?(?:[A-Z][\w.’'-]*|the [a-z]+|[a-z]+(?= \())[^,.;()]{0,30}?"
    r"(?:,? (?:with|at|on|which|who|in)\b[^,.;()]{0,16}|[’']s)?[ (]*(?:about )?)"
)
"""Between two values of which the first is told as ahead of, or behind, that of a name."""
_NO_CHAIN = re.compile(
    r"\b(?:but|while|whereas|though|although|when|up|down|rose|fell|years?|days?|minutes?|shots?|"
    r"strokes|seconds?|laps?|and)\b|;",
    re.IGNORECASE,
)
_NEXT_JA = re.compile(r"[^。]{0,20}(?:次いで|続いて|続き、|(?<![0-9])2位[はの])[^。、]{0,16}")
_BEAT_JA = re.compile(
    r"(?:[ぁ-ん大幅僅差やや小きくに]{0,8}を|を)(?:[ぁ-ん大幅僅差小]{0,6})(?:(?P<up>上回[りっる]|しの[いぎぐ]|抜[いき]|引き離|"
    r"押さえ|抑え)|(?P<down>下回[りっる]))|に(?P<down2>次[いぐ]|及ば)|"
    r"より(?:も|は)?(?:[ぁ-ん]{0,4})(?:(?P<up2>[多高長重広]|大き)|(?P<down3>少な|小さ|[低短軽狭]))"
)
_FREE_JA = re.compile(r"[^、。\ue000-\uf8ff]{0,8}?(?:[でがはと]|だった)[^。;]{0,40}")
"""Between a value and that which it is held against: no list of them."""
_APART_JA = re.compile("だが|一方|しかし|ものの|増え|減っ")
_TOPIC_JA = re.compile("、[^、]{1,12}[はも][^、]*、|を[上下]回")
_ROW_JA = re.compile(
    r"(?:[多高大長広少低小短]い|[多高大少低小])順(?:だった|で|に|だ|。|と|、)|の順(?:だった|だ。|。)"
)
"""What tells that a row goes up or down; の順に alone may be that of a list or of a day."""
_NEXT_BEHIND = re.compile(r"(?:[がで]|と、?)?[^、。]{0,3}(?:続[いくき]|次[いぐ])")
_RACED = re.compile(r"\bunder|over par|\bpar\b|\blap|\brace|seconds|minutes")
_FASTER = re.compile("速|早|タイム|時間|秒|率?が?低|少な|安|短|若|小さ")
_WAYS = ((1, _MOST), (-1, _LEAST))
_NEAR, _FAR, _LEAD = 40, 60, 16
"""Characters from the word for the most to its value, between two values, and before that word."""
LEAST = 3
"""Fewest values that show which is the most without more words."""


def in_order(evidence: Evidence) -> Iterator[tuple[Span, str]]:
    """Yield the values that the words of an order contradict, with the two values."""
    for passage in sparse(evidence, DENSE):
        for number in range(len(passage.stops)):
            here = passage.within(number, number)
            every = [one for one in here if one.kind in KINDS
                     and not (one.text[:1].isalpha() and not one.thing)]  # fmt: skip
            is_named, found = led(passage, number)
            if not is_named:
                found = next(_of_sentence(passage, number, every), None)
            found = found or next(_in_chain(passage, every), None)
            found = found or next(_in_order_of(passage, number, every), None)
            if found is not None:
                yield found


def _of_sentence(passage: Passage, number: int, every: list[Atom]) -> Iterator[tuple[Span, str]]:
    here = passage.sentences[number]
    words = here.cut(passage.article)
    then = _THEN.search(words)
    tops = [(one.end(), way) for way, sign in _WAYS for one in sign.finditer(words)]
    if len(tops) != 1:
        return
    (end, way), top = tops[0], here.start + tops[0][0]
    some = [one for one in every if sum(are_alike(one, each) for each in every) > 1]
    first = min(some, key=lambda one: _apart(one, top), default=None)
    if first is None or first.value <= 0 or _apart(first, top) > _NEAR:
        return
    begin = max(here.start, min(first.span.start, top - _LEAD))
    apart = list(_APART.finditer(passage.article, begin, here.end))
    if then is None or here.start + then.end() <= first.span.start:
        is_quiet = apart or _VAGUE.search(words)
        yield from [] if is_quiet else _extreme(first, way, passage, every)
        return
    if not all(_IN_ROW.fullmatch(one[0]) for one in apart):
        return
    chain = [first]
    for one in every[every.index(first) + 1 :]:
        if one.span.start >= here.start + end and _follows(passage, chain[-1], one):
            chain.append(one)
    for one, other in pairwise(chain):
        if (other.value - one.value) * way > 0:
            at = first.span if other is chain[1] else other.span
            yield at, f"{one.text} / {other.text}"


def _extreme(
    first: Atom, way: int, passage: Passage, every: list[Atom]
) -> Iterator[tuple[Span, str]]:
    """Yield a value told as the most where that of another name beside it is more."""
    alike = [one for one in every if are_alike(first, one)]
    held = list(named_values(passage, every).values())
    others = [one for one in alike if one in held and one is not first]
    is_first = first is alike[0] and all(_is_level(passage, one) for one in alike)
    if not is_first or len(alike) < LEAST or len(others) < len(alike) - 1:
        return
    worst = max(others, key=lambda one: one.value * way)
    if (worst.value - first.value) * way > 0:
        yield first.span, f"{first.text} / {worst.text}"


def _in_order_of(passage: Passage, number: int, every: list[Atom]) -> Iterator[tuple[Span, str]]:
    """Yield the value of a row told in its order that goes neither up nor down with the rest."""
    here = passage.sentences[number]
    found = _ROW_JA.search(here.cut(passage.article))
    row = [one for one in every if found and one.span.end <= here.start + found.start()]
    alike = [one for one in row if are_alike(one, row[-1]) and _is_level(passage, one)]
    if len(alike) < LEAST or len(alike) != len(row):
        return
    values = [one.value for one in alike]
    if values not in (sorted(values), sorted(values, reverse=True)):
        steps = [(two[1].value - two[0].value) for two in pairwise(alike)]
        up = sum(step > 0 for step in steps)
        odd = next(at for at, step in enumerate(steps) if (step > 0) is (up * 2 <= len(steps)))
        yield alike[odd + 1].span, f"{alike[odd].text} / {alike[odd + 1].text}"


def _in_chain(passage: Passage, every: list[Atom]) -> Iterator[tuple[Span, str]]:
    """Yield two values of which words say that the first is ahead of the second, or behind it."""
    for one, other in pairwise(every):
        if not (are_alike(one, other) and _is_level(passage, one) and _is_level(passage, other)):
            continue
        is_ja = passage.is_japanese(one.sentence)
        way = (_way_ja if is_ja else _way_en)(passage, one, other)
        if way and (one.value - other.value) * way < 0:
            yield Span(one.span.start, other.span.end), f"{one.text} / {other.text}"


def _way_en(passage: Passage, one: Atom, other: Atom) -> int:
    found = _AHEAD.fullmatch(passage.article[one.span.end : other.span.start])
    if found is None or _NO_CHAIN.search(found["lead"] + found["name"]):
        return 0
    if _RACED.search(passage.plain_sentence(one.figure)):
        return 0
    return 1 if found["up"] else -1


def _way_ja(passage: Passage, one: Atom, other: Atom) -> int:
    between = passage.article[one.span.end : other.span.start]
    behind = passage.plain_behind(other.figure, 16)
    own = passage.plain_sentence(one.figure)
    beat, is_row = _BEAT_JA.match(behind), _NEXT_JA.fullmatch(between) is not None
    if _APART_JA.search(between) or not (is_row or _FREE_JA.fullmatch(between)):
        return 0
    if beat:
        return 0 if _TOPIC_JA.search(between) else 1 if beat["up"] or beat["up2"] else -1
    if behind.startswith(("を", "より")):  # by how much it is passed: 168平方キロを16平方キロ下回り
        return 0
    is_row = is_row or (
        _MOST.search(between) is not None and _NEXT_BEHIND.match(behind) is not None
    )
    return 1 if is_row and not _FASTER.search(own) else 0


def _is_level(passage: Passage, one: Atom) -> bool:
    is_moved = is_step(passage, one) or direction(passage, one)
    return not (is_moved or one.figure.hedge or _CHANGE.match(passage.plain_behind(one.figure, 12)))


def _apart(one: Atom, place: int) -> int:
    return max(one.span.start - place, place - one.span.end)


def _follows(passage: Passage, last: Atom, one: Atom) -> bool:
    """Tell whether a value is that of the next name behind another value."""
    between = passage.article[last.span.end : one.span.start]
    same = one.unit == last.unit and one.kind == last.kind
    bare = one.kind == "number" and last.kind in {"number", "measure", "count"}
    return (
        (same or bare)
        and one.value > 0
        and not one.figure.hedge
        and len(between) <= _FAR
        and _NAMED.search(between) is not None
        and _CHANGE.match(passage.plain_behind(one.figure, 12)) is None
    )
