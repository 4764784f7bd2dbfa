"""One thing told again with another number: in a caption, a quotation, a heading or a table.

Two amounts of one unit play the roles where one noun goes with both, they are the only two values
that it goes with in the article, the later one is told as known (the 13 hikers; in a caption, below
a heading, by an official), and both are one slip of the hand or of the ear apart.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from factcheck.checks._near_hold import is_exchange, is_slip
from factcheck.checks._reading import of_cells, of_sentences
from factcheck.checks._reckoning import alike, amount, unit
from factcheck.checks._skeleton import Skeleton
from factcheck.model.records import Evidence, Figure
from factcheck.model.values import Quantity

_LANGUAGES = frozenset({"ja", "en"})
_KINDS = frozenset({"money", "count", "measure", "ratio", "number"})
_MOST = 60
"""Most amounts of an article that are looked at."""
_CAPTION = re.compile(
    r"\A\W{0,3}(?:caption|photo|pictured?|写真|図|キャプション|説明)\W|\((?:staff )?photo\b|"
    r"[=＝][\ue000-\uf8ff]",
    re.I,
)
_QUOTED = re.compile(r"[「“\"][^」”\"]{0,60}\Z")
_RETOLD = re.compile(
    r"(?:\A|[。\n「])(?:同(?:署|課|社|市|県|町|店|庁)|[^。、]{0,6}(?:署|消防|病院|市|県|"
    r"町)に)よると|調べでは|知事は|市長は|社長は|"
    r"この|その|同じ|"
    r"\b(?:the|all|those|these|that|this)(?: [a-z]+){0,1} ?\Z",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"前[年回月期日]|比べ|より|増|減|上回|下回|目標|予想|当初|修正|訂正|うち|残|延べ|累計|"
    r"値[上下]げ|のち|別|他の|さらに|"
    r"1時間|当たり|あたり|ごと|につき|平均|追加|もう|各|ずつ|以来|過去(?!最)|これまで|従来|ほか|対し|"
    r"一方|"
    r"\b(?:than|compar\w+|earlier|previous\w*|up|down|target|average|of which|of whom|other|"
    r"another|"
    r"rest|remaining|each|per|including|extra|further|additional|since|next|second|third|"
    r"rival|neighbou?r|while|but|whereas|plus|more|fewer|less|only|both|per hour|now|once|"
    r"initially|originally|cheaper|dearer)\b|"
    r"\bfrom [\ue000-\uf8ff]",
    re.IGNORECASE,
)
"""Words of a comparison, a part, or another thing."""
_NOUN_BEFORE = re.compile(
    r"([一-龠々ァ-ヴー]{2,8})(?:は|が|を|の|、|で|も)?(?:最大|約|およそ|年)?\Z"
)
_NOUN_BEHIND = re.compile(r"\A(?:の|を|もの|分の?|分、)?([一-龠々ァ-ヴー]{2,8})")
_WORDS = re.compile(r"[a-z]{3,}")
_COMMON = frozenset(
    {"about", "acre", "all", "and", "are", "bill", "billion", "cost", "deep", "dollar", "euro",
     "feet", "foot", "for", "from", "had", "has", "have", "her", "high", "his", "inch",
     "inche", "into", "its", "killed", "long", "meter", "mile", "million", "nearly", "new",
     "one", "out", "over", "people", "plan", "pound", "rescued", "said", "some", "tall",
     "that", "the", "their", "this", "total", "two", "was", "were", "which", "who", "wide",
     "will", "with", "worth", "year", "years"}
)  # fmt: skip
_COUNTERS = frozenset(
    {"匹", "頭", "羽", "隻", "機", "棟", "校", "軒", "基", "両", "株", "尾", "発"}
)
"""Counters that leave little doubt what is counted."""
_NO_NOUN = re.compile(
    r"前年|昨年|去年|最大|最高|連続|合計|全体|今回|今年|午[前後]|以上|約|万|億|千|一方|対象|人の"
)


@dataclass(frozen=True, slots=True)
class _Told:
    """An amount where it is told."""

    figure: Figure
    value: Fraction
    sentence: Skeleton
    at: int
    nouns: frozenset[str]
    is_caption: bool
    is_head: bool

    @property
    def is_retold(self) -> bool:
        """Whether its words point to what is known."""
        before = self.sentence.text[: self.at]
        return bool(self.is_caption or _RETOLD.search(before[-40:]) or self.is_quoted)

    @property
    def is_quoted(self) -> bool:
        """Whether somebody's words tell it."""
        return _QUOTED.search(self.sentence.text[: self.at]) is not None


def again(evidence: Evidence, headings: set[int]) -> Iterator[tuple[Figure, Figure]]:
    """Yield amounts that are told again as others, and those others, the odd one first."""
    if evidence.article.language not in _LANGUAGES:
        return
    every = [one for skeleton in of_sentences(evidence) for one in _tell(skeleton, headings)]
    every = every[:_MOST]
    for first, second in combinations(every, 2):
        if first.sentence is second.sentence or first.value == second.value:
            continue
        shared = first.nouns & second.nouns or _of_caption(first, second)
        if (
            shared
            and _is_one_unit(first.figure, second.figure)
            and _is_meant(first, second, every, shared)
        ):
            yield (
                (first.figure, second.figure) if first.is_head else (second.figure, first.figure)
            )
    yield from _of_heads(every)
    yield from _of_rows(evidence, every)


def _of_heads(every: list[_Told]) -> Iterator[tuple[Figure, Figure]]:
    """Yield amounts of money of a heading that the text has only with two digits exchanged."""
    for head in (one for one in every if one.is_head and one.figure.kind == "money"):
        like = [one for one in every if not one.is_head and alike(one.figure, head.figure)]
        near = [one for one in like if is_exchange(one.value, head.value)]
        sums = {a.value + b.value for a, b in combinations(like[:8], 2)}
        explained = head.value in sums | {one.value for one in like}
        compared = any(_COMPARED.search(one.sentence.text) for one in (head, *near))
        if len(near) == 1 and not explained and not compared:
            yield head.figure, near[0].figure


def _tell(skeleton: Skeleton, headings: set[int]) -> Iterator[_Told]:
    caption = _CAPTION.search(skeleton.text) is not None
    for at, figure in skeleton.figures.items():
        value = _value(figure)
        if figure.kind in _KINDS and value is not None and value > 1:
            nouns = frozenset(_nouns(skeleton, at, figure))
            yield _Told(
                figure,
                value,
                skeleton,
                at,
                nouns,
                caption,
                skeleton.span.start in headings,
            )


def _value(figure: Figure) -> Fraction | None:
    """Return the one number of an amount, or of its one bound: 最大80万円."""
    value = figure.value
    if not isinstance(value, Quantity):
        return None
    if value.low is None and value.high is not None and "最大" in figure.text:
        return Fraction(value.high)
    return amount(figure)


def _nouns(skeleton: Skeleton, at: int, figure: Figure) -> Iterator[str]:
    """Yield the nouns that go with an amount: what is counted, its label, what has it."""
    before, behind = (
        skeleton.text[max(0, at - 24) : at],
        skeleton.text[at + 1 : at + 30],
    )
    for found in (_NOUN_BEFORE.search(before), _NOUN_BEHIND.match(behind)):
        if found is not None and not _NO_NOUN.search(found[1]):
            yield found[1][-4:] if found.re is _NOUN_BEFORE else found[1][:4]
    if figure.kind == "count" and not figure.text.isascii() and isinstance(figure.value, Quantity):
        return
    near = [figure.text.lower()] if figure.kind == "count" else []
    near += re.split(r"[,.;:—–]", behind.lower())[0].split(" ")[:4]
    near += re.split(r"[,.;:—–]", before.lower())[-1].split(" ")[-3:]
    for words in near:
        for found in _WORDS.finditer(words):
            word = found[0].removesuffix("s")
            if word not in _COMMON and found[0] not in _COMMON:
                yield word


def _of_caption(first: _Told, second: _Told) -> frozenset[str]:
    """Return the counter of two counts, one of them in a caption, where it counts few things."""
    units = {unit(one.figure) or "" for one in (first, second)}
    captioned = first.is_caption != second.is_caption
    return frozenset(units & _COUNTERS) if captioned and len(units) == 1 else frozenset()


def _is_one_unit(first: Figure, second: Figure) -> bool:
    """Tell whether two amounts are of one unit; a count may leave its thing to the words beside."""
    if alike(first, second):
        return True
    return {first.kind, second.kind} == {"count", "number"}


def _is_meant(first: _Told, second: _Told, every: list[_Told], shared: frozenset[str]) -> bool:
    """Tell whether two amounts with a noun in common are the same, told twice."""
    if any(_COMPARED.search(one.sentence.text) for one in (first, second)):
        return False
    if not (second.is_retold or first.is_head or first.is_caption or first.is_quoted):
        return False
    alike_ones = [one for one in every if _is_one_unit(one.figure, first.figure)]
    values, two = {one.value for one in alike_ones}, {first.value, second.value}
    by_unit = shared == _of_caption(first, second)
    if {one.value for one in alike_ones if by_unit or one.nouns & shared} != two:
        return False
    body = {one.value for one in alike_ones if not one.is_head}
    if first.is_head and first.value in body:
        return False
    if _days(first) and _days(second) and _days(first) != _days(second):
        return False
    rest = sorted(values - two)
    least = 1 if second.is_caption or first.is_head or not rest else 2
    explained = _is_part(first, second) or _is_reckoned(first, two, rest[:8])
    return not explained and _is_near(first.value, second.value, least)


def _is_part(first: _Told, second: _Told) -> bool:
    """Tell whether what is between two amounts stands beside one of them."""
    parts = {amount(one) for told in (first, second) for one in told.sentence.figures.values()}
    return abs(first.value - second.value) in parts


def _is_reckoned(first: _Told, two: set[Fraction], rest: list[Fraction]) -> bool:
    """Tell whether other amounts make one of two, or the one of a heading."""
    made = {made for a, b in combinations(rest, 2) for made in (a + b, abs(a - b))}
    odd = {first.value} if first.is_head else two
    return bool(odd & made) or max(two) - min(two) in rest


def _is_near(one: Fraction, other: Fraction, least: int) -> bool:
    """Tell whether two numbers are one slip of the hand, or of the ear (13 and 30), apart."""
    if _is_misheard(one, other):
        return True
    if is_exchange(one, other) or is_slip(one, other, least=least):
        return one / other not in {Fraction(10), Fraction(1, 10)} or least == 1
    return False


def _is_misheard(one: Fraction, other: Fraction) -> bool:
    """Tell whether one is thirteen to nineteen of what the other is thirty to ninety of."""
    for small, big in ((one, other), (other, one)):
        for size in (1, 1000, 10**6):
            teen = small / size
            if teen.denominator == 1 and 13 <= teen <= 19 and big / size == (teen - 10) * 10:
                return True
    return False


def _days(told: _Told) -> frozenset[str]:
    return frozenset(one.text for one in told.sentence.figures.values() if one.kind == "date")


def _of_rows(evidence: Evidence, every: list[_Told]) -> Iterator[tuple[Figure, Figure]]:
    """Yield the only amounts of rows that a sentence about the row tells otherwise."""
    text = evidence.article.text
    cells = {block.span: block.cell for block in evidence.article.blocks if block.cell}
    words = {
        (cell.table, cell.row, cell.column): span.cut(text).strip() for span, cell in cells.items()
    }
    rows: dict[tuple[int, int], list[tuple[Figure, int]]] = {}
    for skeleton in of_cells(evidence):
        cell = cells.get(skeleton.span)
        if cell is not None and cell.column > 0:
            found = rows.setdefault((cell.table, cell.row), [])
            found += [(one, cell.column) for one in skeleton.figures.values()]
    names = {(table, row): name for (table, row, column), name in words.items() if column == 0}
    for (table, row), inside in list(rows.items())[:_MOST]:
        name = names.get((table, row), "")
        if len(inside) != 1 or len(name) < 2:
            continue
        (figure, column), others = inside[0], set(names.values()) - {name}
        title = words.get((table, 0, column), "").lower()
        for one in every:
            if not _is_of(one, name, others) or _COMPARED.search(one.sentence.text):
                continue
            value = amount(figure)
            is_unit = alike(one.figure, figure) or (
                figure.kind == "number"
                and len(title) > 2
                and title.removesuffix("s") in one.figure.text.lower()
            )
            if value and is_unit and _is_near(value, one.value, 1):
                yield figure, one.figure


def _is_of(told: _Told, name: str, others: set[str]) -> bool:
    """Tell whether an amount is the first behind the name of its row, and of no other row."""
    text = told.sentence.text
    at = text.rfind(name, 0, told.at)
    if at < 0:
        return False
    between = text[at + len(name) : told.at]
    amounts = any(
        at < place < told.at for place, one in told.sentence.figures.items() if one.kind != "date"
    )
    joined = re.match(r" and |・|と|や|、", between)
    return not amounts and not joined and not any(each and each in between for each in others)
