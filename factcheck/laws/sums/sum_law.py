"""The law of sums: a whole and its parts that do not make it, although what tells them says so.

In a scope (`scopes`: a paragraph with its heading, a list with what leads it) each run of numbers
that can be added is held to each other number as its whole, shares to 100 %. Where one slip of
the hand, or a fifth at most, parts them, it is weighed in decimal digits of a chance what is seen
of them (`look`):

- what tells that they are all: the rest closes the list, a word tells the total (計, in all), the
  whole is told as made of them (内訳, of which), two halves, labels of one form;
- what the digits say: one slip, and more digits than chance brings so near;
- what speaks against it: words of another time, of some (うち, including), of parts that overlap,
  a rest that is none of the parts, others of the kind among them.

The weights were learned from texts in which such sums hold and from slips in them, and rounded.
It is asked where they come to more than nothing (`ENOUGH`; `sure` for notes) and no run of the
numbers explains the whole (`explained`).
"""

from collections.abc import Iterator

from factcheck.laws.numbers.reckoning import HUNDRED
from factcheck.laws.sums import words as say
from factcheck.laws.sums.look import Look, look
from factcheck.laws.sums.reckoned import (
    SMALL,
    added,
    coincidences,
    digits,
    explained,
    is_sized,
    likelihood,
)
from factcheck.laws.sums.roles import Sum, is_part
from factcheck.laws.sums.runs import candidates
from factcheck.laws.sums.scopes import scopes
from factcheck.laws.sums.untied import against
from factcheck.laws.sure import LEEWAY, weighed_at
from factcheck.laws.texts.once import once
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.ties import looseness
from factcheck.model.late import late
from factcheck.model.records import Evidence
from factcheck.model.words import Severity

ENOUGH = 0.6
"""Weight from which on a sum is as good as certain to be wrong: none that is right has it."""
VAGUE = 0.3
"""Weight from which on one is noted where no word tells that the parts are all."""
SEVERAL = -0.2
"""Weight from which on three parts or more are noted, wherever they stand."""
TWO_OF = 2.6
"""What it says against two that come to less, told as some of the whole by うち or of."""
ALONE = 0.3
"""What it says that no other number there can be added to them."""
ONLY = 0.2
"""What it says that the sentences of two parts tell no other number at all."""
FEW = 3
"""Two parts with their whole."""
_NAME = late(r"\b[A-Z][a-z]+ \Z")
_UNREAD = late(r"(?<![0-9.,])[0-9]+\.[0-9](?![0-9.])")
"""Among the parts of a sum: a decimal that is none of the numbers told there, as in Apr 10.0."""
LONG = 2.5
"""Decimal digits behind the first from which on numbers hardly make another by chance."""


@once
def missed_sums(evidence: Evidence) -> tuple[Sum, ...]:
    """Return for each scope the sum, and the shares, that are most surely missed."""
    return tuple(one for scope in scopes(evidence) for one in _of(scope))


def _of(scope: Passage) -> Iterator[Sum]:
    looks = (look(scope, *run) for run in candidates(scope))
    likely = [(weight, it) for it in looks if (weight := weigh(it)) >= _least(it)]
    held = [it for _, it in likely if explained(it.parts, it.whole, it.pool, it.is_tied)
            or _has_name(scope, it)]  # fmt: skip
    free = [(weight + _by_chance(it) - _loose(it), it) for weight, it in likely
            if not any(_is_within(it, other) for other in held)]  # fmt: skip
    for is_share in (False, True):
        mine = [one for one in free if (one[1].whole is None) is is_share]
        weight, best = max(mine, key=lambda one: one[0], default=(0.0, None))
        if best is None:
            continue
        is_vague = not (best.is_tied or best.is_rest)
        if is_vague and (weight < min(VAGUE, _least(best)) or best.is_scattered):
            continue  # nothing tells that they are all
        if any(_UNREAD.search(between) for between in (*best.gaps, best.between)):
            continue
        is_list = all("\n" in gap for gap in best.gaps)
        places = [] if is_list else [one.span for one in best.every]
        severity = weighed_at(scope.article, places, weight, ENOUGH)
        if severity is None and len(best.parts) >= FEW and weight >= SEVERAL:
            severity = Severity.NOTE
        if severity is not None:
            yield Sum(tuple(best.parts), best.whole, severity)


def _least(it: Look) -> float:
    """Return the weight from which on a sum is noted."""
    return SEVERAL if len(it.parts) >= FEW else ENOUGH - LEEWAY


def _has_name(scope: Passage, it: Look) -> bool:
    """Tell whether the parts make the whole but for the number of a name: Plane 1."""
    if it.whole is None:
        return False
    off = sum(one.value for one in it.parts) - it.whole.value
    return any(one.value == off and _NAME.search(scope.article[: one.span.start][-20:])
               for one in it.parts)  # fmt: skip


def _loose(it: Look) -> float:
    """Weigh what it says against numbers that little ties them; a rest is tied to what it is of."""
    return 0.0 if it.is_rest else looseness(it.passage.article, *(one.span for one in it.every))


def _is_within(it: Look, other: Look) -> bool:
    """Tell whether some parts are among those of a sum of the same whole that is explained."""
    return it.whole is other.whole and all(one in other.parts for one in it.parts)


def weigh(it: Look) -> float:
    """Return how much speaks for numbers to be meant as a whole and all its parts."""
    weight = -1.3 + _closed(it) + _strung(it) + _digits(it) + _doubts(it) - against(it)
    return weight + (_of_whole(it) if it.whole else _of_hundred(it))


def _closed(it: Look) -> float:
    """Weigh what says that these are all the parts."""
    passage, parts = it.passage, it.parts
    first, last = parts[0], parts[-1]
    is_next = last.sentence > first.sentence and last.before.endswith(("the ", "its "))
    weight = 1.7 if it.is_rest else -0.3 * any(map(it.is_rest_of, it.every))
    weight += 0.7 * it.is_third() + 0.8 * it.is_still
    weight += 0.5 * (is_next and not it.is_rest)
    weight += 0.9 * it.is_enumerated - 2.0 * it.is_overrun
    weight += 0.6 * it.is_poles - 1.4 * it.is_one_pole
    return weight + 0.8 * bool(say.OPENS.search(passage.before(first, 40).lower()))


def _strung(it: Look) -> float:
    """Weigh how the parts are strung together."""
    longest = max(map(len, it.gaps))
    weight = 0.15 * min(len(it.parts) - 2, 3) + 0.2 * it.is_parallel + 0.3 * it.is_listed
    weight -= 0.2 * (longest > 40) + 0.2 * (longest > 80)
    weight -= 0.8 * any(")" in gap.partition("(")[0] and "(" not in gap for gap in it.gaps)
    weight -= 1.5 * ("で" in it.gaps)  # 職員2人で35人を見る
    weight -= (
        3.0
        * any(  # 14本で、3本は初監督作
            gap == "で、" and one.behind.startswith("は")
            for gap, one in zip(it.gaps, it.parts[1:], strict=True)
        )
    )
    weight -= 1.6 * it.is_uneven + 1.2 * it.is_of_times + 0.7 * it.is_continued
    inside = [one for one in it.pool if it.every[0].at < one.at < it.every[-1].at]
    beside = [one for one in it.pool
              if it.every[0].sentence <= one.sentence <= it.every[-1].sentence]  # fmt: skip
    others = [one for one in inside if one not in it.every]
    weight -= 1.5 * any(map(say.OF.search, (one.before for one in others)))  # of the 885, 254
    among = len(others)
    weight += ALONE * (len(it.pool) == len(it.every))
    first, last = it.every[0].sentence, it.every[-1].sentence
    here = [one for one in it.passage.within(first, last) if one.family]
    is_two = len(here) == len(it.every) == FEW and it.whole is not None and first == last
    weight += ONLY * (is_two and not any(one.figure.hedge for one in it.every))
    around = sum(one not in it.every and one not in inside for one in beside)
    return weight - 0.3 * (min(among, 3) + min(around, 3))


def _digits(it: Look) -> float:
    """Weigh what the numbers alone say: one slip, many digits, near or far."""
    told, goal, many = it.told, it.goal, digits(it.every)
    off = abs(told - goal)
    weight = likelihood(it.parts, it.whole) - 0.2 * min(many, 6.0) + 0.2 * max(0.0, many - 3)
    weight += 0.7 * (told > goal) - 0.9 * (off * 10 > goal) - 0.2 * (off * 5 > goal)
    weight -= 0.9 * (not goal < told * 2 < goal * 4)
    weight += 2.6 * (it.whole is not None and is_sized(it.parts, it.whole))
    largest = max(one.value for one in it.parts)
    weight -= 0.2 * ((told - largest) * 20 < goal)
    return weight - 2.0 * (len(it.parts) > 2 and len({one.value for one in it.parts}) == 1)


def _doubts(it: Look) -> float:
    """Weigh what says that some are left out, overlap, or are of another time."""
    before = it.passage.before(it.every[0], 16).lower()
    weight = -0.4 * any(map(say.OTHER_TIME.search, it.gaps))
    told = f"{before}{it.own}{it.every[-1].behind[:4]}"
    is_less = it.told < it.goal and say.SOME.search(told)
    weight -= 1.4 * bool(is_less or say.LOOSE.search(before + it.own))
    weight -= 2.5 * bool(say.VACANT.search(it.near))
    weight -= 1.6 * it.is_untold + 1.5 * it.is_mixed + 2.5 * it.is_one_untold
    weight -= 1.5 * any(say.TOTAL_BEHIND.match(one.behind) for one in it.parts)
    is_alone = say.ONE_ANSWER.search(it.near)
    weight -= 4.0 * bool(say.SEVERAL.search(it.passage.article) and not is_alone)
    weight -= 0.3 * any(one.figure.hedge for one in it.every)
    weight -= 0.4 * sum(one.text[0].isalpha() for one in it.every) / len(it.every)
    weight -= 0.5 * any(say.RATE.match(one.behind) for one in it.every)
    nested = any(map(say.NESTED.search, it.gaps[it.is_rest :]))
    is_japanese = say.KANA.search(it.passage.words[it.parts[0].sentence])
    return weight - 0.9 * nested + 0.3 * bool(is_japanese)


def _of_whole(it: Look) -> float:
    """Weigh what is told of a whole: a total, made of the parts, or one of their likes."""
    whole, parts = it.whole, it.parts
    if whole is None:
        return 0.0
    first, last, is_ahead = parts[0], parts[-1], it.is_ahead
    weight = (0.4 if is_ahead else 1.8) * it.is_total + 0.8 * it.is_tied
    weight -= TWO_OF * (it.is_two_of and not is_sized(parts, whole))
    weight += 0.2 * it.is_of + 0.5 * it.is_made + 0.6 * it.is_of_whole + 0.5 * is_ahead
    is_step = len(parts) == 2 and any(say.GREW.search(it.passage.before(one, 30)) for one in parts)
    weight += 0.6 * is_step - 0.8 * (first.at < whole.at < last.at and not is_step)
    weight -= 0.5 * bool(say.SOME_OF.match(whole.behind)) + 3.0 * bool(
        say.ROOM.search(whole.before)
    )
    is_headed = it.passage.is_headed and whole.sentence == 0 < first.sentence
    distance = first.sentence - whole.sentence if is_ahead else whole.sentence - last.sentence
    weight += 0.6 if is_headed else -0.1 * max(0, distance)
    own, nouns = whole.thing.rpartition(" ")[2], {one.thing.rpartition(" ")[2] for one in parts}
    weight += 0.2 * (nouns == {own} != {""} or (own != "" and nouns == {""}))
    weight -= 0.6 * (whole.kind in {"number", "word"} and not (it.is_total or it.is_of))
    is_priced = whole.family != "n" and not say.SUMMED.search(
        whole.before[-24:] + whole.behind[:16]
    )
    weight -= 1.0 * is_priced + 0.8 * it.is_odd + 1.3 * it.is_led
    weight -= 0.5 * (max(one.value for one in parts) >= whole.value)
    weight -= 1.0 * bool(say.GAMES.match(whole.thing) or say.GAMES.match(whole.behind))
    return weight + (_ahead(it) if is_ahead else _behind(it))


def _ahead(it: Look) -> float:
    """Weigh what stands between a whole and the parts behind it, and before it."""
    whole, parts, text = it.whole, it.parts, it.passage.text
    if whole is None:
        return 0.0
    likes = [one for one in it.pool if one not in it.every]
    is_sibling = bool(say.SIBLING.fullmatch(it.between)) and not say.OF_THE.search(whole.before)
    is_topic = it.is_beside and whole.before.endswith("は") and it.between.startswith("で、")
    weight = 0.7 * is_topic - 0.5 * is_sibling - 0.6 * bool(say.OTHER_TIME.search(it.between))
    weight -= 0.3 * (not is_sibling and bool(say.LISTED.fullmatch(it.between)))
    weight -= 0.5 * bool(say.UNCOUNTED.match(parts[-1].behind))
    weight -= 0.2 * any(whole.at < one.at < parts[0].at for one in likes)
    mates = [one for one in likes if one.at < whole.at and one.sentence == whole.sentence]
    weight -= 0.3 * any(say.LISTED.fullmatch(text[one.end : whole.at].lower()) for one in mates)
    return weight - _greater(it)


def _behind(it: Look) -> float:
    """Weigh what stands between parts and the whole behind them."""
    whole, last = it.whole, it.parts[-1]
    if whole is None:
        return 0.0
    plain = it.passage.article[last.span.end : whole.span.start].lower()
    is_apart = say.OTHER_TIME.search(plain) or say.OTHER_TIME.search(it.between)
    return -2.4 * bool(is_apart) - _greater(it)


def _greater(it: Look) -> float:
    """Weigh that a greater number of the kind stands ahead, which is likelier the whole."""
    whole, last = it.whole, it.parts[-1]
    likes = [one for one in it.pool if one not in it.every and one.at < last.at and is_part(one)]
    is_less = whole and any(one.value > whole.value and one.thing == whole.thing for one in likes)
    return (1.5 if it.is_rest else 0.2) * bool(is_less)


def _of_hundred(it: Look) -> float:
    """Weigh what is told of shares: of one whole, and not of growth."""
    parts, passage = it.parts, it.passage
    own = " ".join(passage.words[parts[0].sentence : parts[-1].sentence + 1])
    words = say.QUOTED.sub("", own)
    is_wholly = say.WHOLLY.search(it.near) is not None
    weight = 0.3 + 0.9 * is_wholly - 0.8 * (len(parts) == 2 and not is_wholly)
    weight -= 1.2 * bool(say.CHANGED.search(words)) + 1.6 * bool(say.CHANGED.search(it.lead))
    weight -= 0.9 * bool(say.NESTED.search(parts[-1].behind[:30]))
    weight -= 0.7 * (len(say.PERCENT.findall(words)) > len(parts))
    inside = [one for one in it.pool if parts[0].at < one.at < parts[-1].at]
    weight -= 1.2 * any(one not in parts for one in inside)
    is_less = it.told < HUNDRED and not say.REST.search(parts[-1].before)
    weight -= (0.7 if it.is_rest or it.is_third() or it.is_poles else 1.3) * is_less
    return weight - 1.5 * (sum(one.behind.startswith(" of ") for one in parts) > 1)


def _by_chance(it: Look) -> float:
    """Weigh other sums that some of the numbers make: of few digits they do so by chance."""
    subset, others = coincidences(it.parts, it.whole, it.pool)
    if it.is_tied and it.whole:  # some of what stands right beside the whole are no sum of it
        large = [one for one in it.parts if one.value * SMALL > it.whole.value]
        subset = subset and added(large).meets(it.whole.reach)
    if digits(it.every) < LONG:
        return -0.8 * subset - 0.4 * others
    return -3.0 * subset - 0.6 * others
