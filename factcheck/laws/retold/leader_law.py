"""Who is told to be the most, the least or the first of some names that have a value each.

The law: whose name the word for the most is told of has the greatest value of those named beside it
(Maro (412), Teal (380): "Maro is the largest"; 火曜36度、水曜38度: 水曜が最も高く). Names stand
right before their values, two at least, in one sentence or in two that follow each other.
"""

import re
from collections.abc import Sequence

from factcheck.laws.numbers.reckoning import HUNDRED
from factcheck.laws.rates.near_amounts import direction
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.model.late import late
from factcheck.model.text import Span

_NAME = r"(?:the )?[A-Z][\w’'-]*(?: (?:[A-Z]|[0-9])[\w’'-]*){0,3}|the [a-z]{4,}"
_UP = (
    r"(?:most|highest|largest|biggest|greatest|longest|busiest|tallest|heaviest|hottest|warmest|best|"
    r"richest|deepest|widest|larger|bigger|higher|taller|longer|leader|winner)\b"
)
_DOWN = (
    r"(?:lowest|fewest|least|smallest|shortest|cheapest|lightest|coldest|poorest|smaller|lower|"
    r"fewer|shorter|lighter)\b"
)
_SUP = rf"(?:(?P<up>{_UP})|(?P<down>{_DOWN}))"
_TOLD_EN = (
    re.compile(rf"\b(?P<n>{_NAME}) (?:is|was|are|were|has|had|took|won|ranks|became|remains)"
               rf" (?:by far )?the {_SUP}"),
    re.compile(rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur) (?i:{_SUP})(?: [a-z]+){{0,4}}? "
               rf"(?:is|was|are|were) (?:in |on |at |that of )?(?P<n>{_NAME})"),
    re.compile(rf"\bmaking (?P<n>{_NAME}) the {_SUP}"),
    re.compile(rf"(?:\A|[.;] |, )(?P<n>{_NAME}) "
               r"(?:leads|led|won|wins|came first|finished first|tops|topped)\b"),
)  # fmt: skip
_N = r"[一-龠々ァ-ヴーA-Za-z0-9]{1,10}"
_UP_JA, _DOWN_JA = r"[多高長重広深暑]|大き|売れ|速", r"少な|小さ|[低短軽狭安寒]"
_TOLD_JA = (
    re.compile(rf"(?:最も|一番)(?:(?P<up>{_UP_JA})|(?P<down>{_DOWN_JA}))[^、。は0-9]{{0,8}}[のた]は(?P<n>{_N})"),
    re.compile(rf"(?P<n>{_N})(?:が|は)(?:最も|一番)(?:(?P<up>{_UP_JA})|(?P<down>{_DOWN_JA}))"),
    re.compile(rf"(?P<n>{_N})の(?:方|ほう)が(?:[ぁ-ん]{{0,4}})(?:(?P<up>{_UP_JA})|(?P<down>{_DOWN_JA}))"),
    re.compile(rf"(?P<n>{_N})(?:が|は)(?:首位|トップ|1位|最多)(?!打)"),
    re.compile(rf"(?P<n>{_N})[がは](?:約)?[0-9][^、。はが]{{0,14}}[でと](?:の)?"
               rf"(?:(?:最も|一番)(?:(?P<up>{_UP_JA})|(?P<down>{_DOWN_JA}))|最多|首位|トップ(?!10))"),
    re.compile(rf"[、。で](?P<n>{_N})が(?:優勝|制し|勝っ|勝利)"),
)  # fmt: skip
_OWN_EN = re.compile(
    rf"\b(?P<n>{_NAME})(?:[’']s)?,? ?(?:\((?:[A-Za-z ]+)?|:|(?:[a-z]+ ){{0,3}}?(?:with |at |on |"
    r"had |has |by |took |sold |won |exported |produced |scored |polled |grew )?)"
    r"(?:about )?[$€£]?\Z"
)
_OWN_JA = re.compile(rf"(?P<n>{_N})[がはのでも、(]{{0,2}}(?:約)?\Z")
_NOT = re.compile(
    r"前[年回月期]|昨[年季]|去年|目標|平均|予想|過去|かつて|以来|年ぶり|[増減]|伸び|上昇|下落|低下|割合|タイム|時間|秒|"
    r"県内最|次[いぐ]|[2-9]位|[2-9二三四五]番目|"
    r"\b(?:average|last year|previous|since|ever|growth|once|except|second|third|fourth|until|"
    r"forecast|expected|under|par|strokes?|shots?|time|seconds?|minutes?|would|could|if|record|not|"
    r"rose|fell|increase|decrease|rise|drop|than)\b",
    re.IGNORECASE,
)
KINDS = frozenset({"count", "money", "measure", "percent", "number"})
_OF_ALL = late(r"\bof (?:the |its |their |all )?(?:[A-Za-z-]+[’']s )?\Z")
"""Before the number that one of several has some of: 22 of the council's 48 seats."""
_AMONG = late("(?:で|に上り|となり|だ?った)、")
"""Behind a number of all, told as the topic, before its parts: 客は9万人で、北港が3万人と最多."""
_NO_NAMES = frozenset(
    {"Of", "The", "In", "But", "And", "It", "They", "At", "On", "For", "A", "With", "From"}
)
TIMES = 30
"""Times one value from which on another is of something else."""


def led(passage: Passage, number: int) -> tuple[bool, tuple[Span, str] | None]:
    """Return whether a sentence names who is the most, and where another value is more, both."""
    here = passage.sentences[number]
    words = here.cut(passage.article)
    signs = _TOLD_JA if passage.is_japanese(number) else _TOLD_EN
    found = next((one for sign in signs for one in sign.finditer(words)), None)
    if found is None:
        return False, None
    name, way = _bare(found["n"]), -1 if found.groupdict().get("down") else 1
    for first in (number, number - 1):
        every = named_values(passage, passage.within(max(0, first), number))
        held = {one: value for one, value in every.items() if _NOT.search(one) is None}
        mine = [one for one in held if one.endswith(name) or name.endswith(one)]
        start = passage.sentences[max(0, first)].start
        if len(mine) == 1 and len(held) > 1:
            told = passage.article[start : here.start + _clause_end(words, found.end())]
            own, is_apart = held[mine[0]], _NOT.search(told)
            best = max(held.values(), key=lambda one: one.value * way)
            if is_apart or (best.value - own.value) * way <= 0:
                return True, None
            between = passage.article[best.span.end : here.start + found.start("n")]
            is_whole = _AMONG.match(between) and passage.article[: best.span.start].endswith("は")
            if "では" in between or is_whole:
                return True, None  # each of a group of its own, or the best part of a whole
            place = Span(here.start + found.start(), here.start + found.end())
            return True, (place, f"{own.text} / {best.text}")
    return False, None


def _clause_end(words: str, start: int) -> int:
    """Return where the clause of a claim ends: what its sentence says behind, it says of others."""
    found = re.compile("[、;]|, (?:while|and|but|with) ").search(words, start)
    return found.start() if found else len(words)


def _bare(name: str) -> str:
    return name.removeprefix("the ").removeprefix("The ")


def named_values(passage: Passage, atoms: Sequence[Atom]) -> dict[str, Atom]:
    """Return the names right before values of one unit, the most there are; none if one has two."""
    groups: list[list[tuple[str, Atom]]] = []
    end = 0
    for one in atoms:
        if (
            one.kind not in KINDS
            or one.text[:1].isalpha()
            or (one.unit == "%" and direction(passage, one))
        ):
            continue
        before = passage.article[max(end, one.span.start - 40) : one.span.start]
        own = (_OWN_JA if passage.is_japanese(one.sentence) else _OWN_EN).search(before)
        end = one.span.end
        if own is not None and own["n"] not in _NO_NAMES and not _OF_ALL.search(before):
            mine = next((each for each in groups if are_alike(each[0][1], one)), [])
            if not mine:
                groups.append(mine)
            mine.append((_bare(own["n"]), one))
    best = max(groups, key=len, default=[])
    held = dict(best)
    return held if len(held) == len(best) else {}


def are_alike(one: Atom, other: Atom) -> bool:
    """Tell whether two values may be compared: of one unit, or bare beside one that has it."""
    bare = sum(each.kind in {"number", "count"} and not each.unit for each in (one, other))
    same = one.unit == other.unit and one.kind == other.kind
    is_over = "%" in {one.unit, other.unit} and max(one.value, other.value) > HUNDRED
    low, high = sorted((one.value, other.value))
    is_bared = bare and "money" not in {one.kind, other.kind} and not is_over
    return (same or bool(is_bared)) and low > 0 and high < low * TIMES
