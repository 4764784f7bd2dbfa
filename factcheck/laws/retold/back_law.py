"""What words lead back to, told with other digits: 倒れた83本, of 38; of the 34 bikes, 37 before.

The law: a number with words that tell it as known (all of the; した16人のうち, 全員) was told
before; one of a headline is told below it. Where it was not, and is no sum or rest of what is told,
the one number of its kind that one slip parts it from is meant. Told twice is asked by a note.
"""

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from factcheck.laws.numbers.law_digits import exchanged
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.once import once
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import paragraphs
from factcheck.laws.texts.ties import are_tied
from factcheck.model.late import late
from factcheck.model.records import Evidence
from factcheck.model.text import Span

LEAST = 10
"""The least number that one slip parts from another."""
ENOUGH, CLEAR, SURE = 0.35, 0.9, 9.0
"""Likeness from which on a number led back to, and one of a headline, is a slip of another."""
LEAD = 2
"""Sentences below a headline that tell again what it tells."""
MANY = 14
"""Most counts of a passage that are held to each other."""
_BACK_JA = late(r"(?:した|された|[れんっい]た|[んい]だ|その|この|これら)\Z")
_ALL_JA = late(r"\A(?:のうち|(?:は|の)?(?:全員|全て|すべて|いずれも)|の(?:内訳|身元|撤去))")
_BACK_EN = late(
    r"\b(?:(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|some|most|none|half|all|each|"
    r"many|any) of (?:the|those|these)|\A(?:the|all)|(?<=[.!?] )(?:the|all)|"
    r"(?:the owners|relatives|identities|bodies) of (?:the|all)) \Z"
)
_AHEAD = late(
    r"全国|県内|国内|過去|前年|昨年|累計|目標|定員|予定|ほか|すでに|既に|これまで|新たに|先月|先週|現在|別の|新人|現職|隣|"
    r"[0-9一二三四五](?:組|日目|戦|部|班|回目)|第[0-9一二三四五]|"
    r"\b(?:already|applied|world|nation|last year|previous|since|once|from|than|capacity|"
    r"target|record|earlier|other)\b"
)
"""Beside a number of something else than what was told."""


@once
def told_back(evidence: Evidence) -> tuple[tuple[Span, Span], ...]:
    """Return the numbers of an article that lead back to one told otherwise, with that."""
    if evidence.article.language not in {"en", "ja"}:
        return ()
    return tuple(
        (one.span, other.span)
        for passage in paragraphs(evidence)
        for one, other in (*_led_back(passage), *_headed(passage))
    )


def _led_back(passage: Passage) -> Iterator[tuple[Atom, Atom]]:
    every = [one for one in passage.atoms if _is_count(one)]
    if len(every) > MANY:
        return
    for one in every:
        is_back = _is_back(passage, one)
        if _is_made(one, every) or one.figure.hedge or _is_other(passage, one):
            continue
        before = [each for each in every if each.sentence < one.sentence and _is_kin(each, one)
                  and not each.figure.hedge and not _is_other(passage, each)]  # fmt: skip
        least = ENOUGH if is_back else CLEAR if _is_thing(passage, one) else SURE
        likely = [each for each in before if exchanged(each.value, one.value) >= least]
        if len({each.value for each in likely}) == 1 and (
            are_tied(passage.article, likely[0].span, one.span)
        ):
            yield one, likely[0]


def _is_other(passage: Passage, one: Atom) -> bool:
    """Tell whether words beside a number say that it is of something else: これまでに72人."""
    return _AHEAD.search(passage.before(one, 24)) is not None


def _is_thing(passage: Passage, one: Atom) -> bool:
    """Tell whether a Japanese number is of what its sentence does something with: 46匹の."""
    return not one.is_latin and passage.behind(one, 1) in {"の", "を", "は"}


def _headed(passage: Passage) -> Iterator[tuple[Atom, Atom]]:
    """Yield numbers of the lead of which the headline has the digits otherwise."""
    if not passage.is_headed:
        return
    every = [one for one in passage.atoms if _is_count(one) or one.kind == "money"]
    for one in (each for each in every if not each.sentence):
        lead = [each for each in every if 0 < each.sentence <= LEAD and each.family == one.family]
        likely = [each for each in lead if exchanged(each.value, one.value) >= CLEAR
                  and each.value * 10 > one.value > each.value / 10]  # fmt: skip
        is_other = any(_AHEAD.search(each.before[-16:] + each.behind[:16]) for each in likely)
        if len(likely) == 1 and not (is_other or one.figure.hedge or _is_made(one, every)):
            yield likely[0], one


def _is_count(one: Atom) -> bool:
    return one.family == "n" and one.value >= LEAST and one.value.denominator == 1


def _is_kin(one: Atom, other: Atom) -> bool:
    """Tell whether two numbers count one thing: bikes are bicycles."""
    if not one.is_latin:
        return one.thing == other.thing
    first, second = (each.thing.rpartition(" ")[2] for each in (one, other))
    return not first or not second or first[:2] == second[:2]


def _is_back(passage: Passage, one: Atom) -> bool:
    """Tell whether words tell a number as known."""
    before, behind = passage.before(one, 24), passage.behind(one, 10)
    if one.figure.hedge or _AHEAD.search(before + behind):
        return False
    if not passage.is_japanese(one.sentence):
        return _BACK_EN.search(passage.plain_before(one.figure, 24).lower()) is not None
    return bool(_BACK_JA.search(before) or _ALL_JA.match(behind))


def _is_made(one: Atom, every: list[Atom]) -> bool:
    """Tell whether a number is told elsewhere, or is the sum or the rest of others."""
    values = [each.value for each in every if each is not one]
    made: set[Fraction] = set(values)
    for first, second in combinations(values, 2):
        made |= {first + second, abs(first - second)}
    return one.value in made
