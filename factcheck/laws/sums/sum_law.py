"""Parts that end with the rest, and their whole anywhere before them; and the witness of a sum.

A number that a word tells as what is left (残り, その他, the remaining) closes a list: the
numbers of its kind right before it are the other parts, and what is larger than each of them is
their whole, told in the heading, the lead or the sentence before. Where any run of them comes to
any such whole, it has its witness. Else it is asked about where one slip mends it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.laws.numbers.law_digits import likeness
from factcheck.laws.numbers.rate_laws import step_of
from factcheck.laws.numbers.reckoning import closely, counts_alike, total
from factcheck.laws.numbers.sum_laws import added, printed_sum, weighed
from factcheck.laws.sums.part_roles import Sum
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.model.records import Evidence, Figure
from factcheck.model.text import Span

ENOUGH = 1.8
"""Weight from which on a sum is asked about."""
MOST = 8
"""Most parts of a whole."""
NEAR = 600
"""Characters around a whole in which a sum that holds is looked for."""
_REST = re.compile(
    r"(?:残[りる]|その他|そのほか|無回答|わからない|不明|棄権|白票)[^。\ue000-\uf8ff]{0,16}\Z|"
    r"\b(?:the (?:remaining|rest|other)|remaining|the remainder|no opinion|undecided|abstained|"
    r"another)\b[^.;\ue000-\uf8ff]{0,12}\Z",
    re.IGNORECASE,
)
"""Before the last part."""
_REST_BEHIND = re.compile(
    r"\A[^.;,。、\ue000-\uf8ff]{0,24}?\b(?:had no opinion|undecided|abstained|"
    r"did not (?:vote|answer))|"
    r"\A (?:were able|walked|goes? to administration)",
    re.IGNORECASE,
)
NEXT = 12
"""Most characters between two parts of a list that a word opens."""
_OPENS = re.compile(
    r"(?:内訳|[党会]派別|構成|勢力)(?:の(?:当選者|議席|内訳))?は、?[^、。\ue000-\uf8ff]{0,8}\Z"
)
"""Before the first of all parts."""
_LEAD = re.compile(
    r"内訳|派別|最も多|最多|と続|うち|largest|followed by|accounts? for|of whom|of which|took off|"
    r"rescue|will be (?:paid|borne)|\bcost",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"(?:計|合計|総額|総[^、。]{1,5}|定数|一般会計|予算[案]?は?|全部で)(?:の|で|は|が)?\Z|"
    r"人から回答|\A人?(?:のうち|から回答|に尋ね)|carrying|aboard|on board|total|budget|plan|"
    r"surveyed|polled",
    re.IGNORECASE,
)
_NO_PART = re.compile(
    r"(?:前年|前の年|昨年|前回|年間|1人当たり|平均|目標|年代別)[^。、\ue000-\uf8ff]{0,12}\Z|"
    r"\b(?:including|average|each|per|than|from|last year|treated)\b[^.;\ue000-\uf8ff]{0,16}\Z|"
    r"\b(?:up|down) (?:by )?\Z",
    re.IGNORECASE,
)


def closed_sums(evidence: Evidence) -> Iterator[Sum]:
    """Yield the lists of an article that end with the rest and miss their whole by a slip."""
    if evidence.article.language not in {"en", "ja"}:
        return
    for passage in weighed(evidence):
        found = [(weight, one) for weight, one in candidates(passage) if weight >= ENOUGH]
        if found:
            yield max(found, key=lambda each: each[0])[1]


def candidates(passage: Passage) -> Iterator[tuple[float, Sum]]:
    """Yield lists that end with the rest, and how surely they miss their whole."""
    for rest in passage.atoms:
        if not _closes(passage, rest):
            continue
        like = [one for one in passage.atoms if _is_like(one, rest)
                and not _NO_PART.search(passage.before(one, 30))]  # fmt: skip
        ahead = [one for one in like if one.at < rest.at][-MOST:]
        runs = [[*ahead[at:], rest] for at in range(len(ahead))]
        wholes = [one for one in like if one.at < rest.at]
        if any(added(run).meets(one.reach) for run in runs for one in wholes if one not in run):
            continue
        for run in runs:
            largest = max(one.value for one in run)
            for whole in wholes:
                is_whole = whole.value > largest and len(run) > 2
                if whole not in run and (is_whole or _is_lesser(passage, run, whole)):
                    yield _weight(passage, run, whole), Sum(tuple(run), whole)
    yield from _opened(passage)


def _is_lesser(passage: Passage, run: Sequence[Atom], whole: Atom) -> bool:
    """Tell whether a whole is told in millions, and its parts in billions."""
    is_told = _LEAD.search(passage.between(whole, run[0])) is not None
    return is_told and whole.at < run[0].at and _is_tenfold(printed_sum(run), whole)


def _is_tenfold(told: Fraction, whole: Atom) -> bool:
    return any(told == whole.value * 10**power for power in (3, 4))


def _opened(passage: Passage) -> Iterator[tuple[float, Sum]]:
    """Yield lists that a word opens as all there are, like the parties of a council."""
    for first in passage.atoms:
        if not first.family or not _OPENS.search(passage.before(first, 24)):
            continue
        run = [first]
        for one in passage.atoms:
            is_next = one.at > run[-1].at and one.sentence == first.sentence
            if is_next and _is_like(one, first) and one.at - run[-1].end <= NEXT:
                run.append(one)
        wholes = [one for one in passage.atoms if one.at < first.at and _is_like(one, first)
                  and not _NO_PART.search(passage.before(one, 30))]  # fmt: skip
        if len(run) < 3 or any(added(run).meets(one.reach) for one in wholes):
            continue
        for whole in wholes:
            if whole.value > max(one.value for one in run):
                yield _weight(passage, run, whole), Sum(tuple(run), whole)


def _closes(passage: Passage, one: Atom) -> bool:
    before, behind = passage.before(one, 40), passage.behind(one, 40)
    return bool(one.value > 0 and (_REST.search(before) or _REST_BEHIND.match(behind)))


def _is_like(one: Atom, rest: Atom) -> bool:
    if not one.family or one.family != rest.family or one.value <= 0 or one.family == "%":
        return False
    return one.thing == rest.thing or not (one.thing and rest.thing) or rest.text.isascii()


def _weight(passage: Passage, run: Sequence[Atom], whole: Atom) -> float:
    off = printed_sum(run) - whole.value
    slips = [likeness(whole.value, whole.value + off, step_of(whole.figure))]
    slips += [likeness(one.value, one.value - off, step_of(one.figure))
              for one in run if one.value > off]  # fmt: skip
    weight = 1.0 + max(slips) + 0.3 * min(len(run) - 2, 3)
    is_tenfold = _is_tenfold(printed_sum(run), whole)
    if not is_tenfold and (max(slips) < 0.3 or abs(off) > whole.value / 3):
        weight -= 2.0
    start, end = passage.text[max(0, run[0].at - 40) : run[-1].end], passage.behind(whole, 12)
    others = sum(one.value for one in run) - max(one.value for one in run)
    weight -= 2.0 * (others * 20 < whole.value)
    weight += 0.4 * bool(_LEAD.search(start))
    weight += 0.5 * bool(_TOTAL.search(passage.before(whole, 20)) or _TOTAL.search(end))
    weight += 0.3 * (passage.is_headed and whole.sentence == 0)
    apart = max(one.sentence for one in run) - min(one.sentence for one in run)
    return weight - 0.4 * max(0, apart - 2) - 0.5 * any(one.figure.hedge for one in (*run, whole))


def has_witness(evidence: Evidence, parts: Sequence[Span], whole: Figure) -> bool:
    """Tell whether a run of numbers near a whole, two of its parts among them, comes to it."""
    every, stated = evidence.figures, closely(whole)
    first = bisect_left(every, whole.span.start - NEAR, key=lambda one: one.span.start)
    last = bisect_left(every, whole.span.end + NEAR, key=lambda one: one.span.start)
    like = [one for one in every[first:last] if counts_alike(one, whole) and one is not whole]
    for start in range(len(like)):
        for end in range(start + 2, min(len(like), start + MOST) + 1):
            run = like[start:end]
            if sum(one.span in parts for one in run) < 2:
                continue
            made = total(run)
            if made is None or stated is None or made.meets(stated):
                return True
    return False
