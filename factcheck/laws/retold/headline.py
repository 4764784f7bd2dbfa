"""Numbers of a headline that the text below tells otherwise: 不明者5人, and 行方不明は4人.

What happened to people is told in few words, so that its numbers are met by what they count; other
numbers by the noun beside them, and only where the text has the headline's number nowhere.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factcheck.laws.numbers.reckoning import alike, amount, is_exact, reach
from factcheck.laws.texts.skeleton import Skeleton, pattern
from factcheck.model.records import Figure
from factcheck.nouns import dataclass

_FIGURES = "@money@percent@count@duration@age@measure@number@ratio"
_NO = f"[^。.、,{_FIGURES}]"
_JA = {
    "dead": (
        r"死亡|亡くな|犠牲|死去",
        r"死者|死亡(?:者|したのは|が確認されたのは)?|犠牲者|亡くなったの",
    ),
    "missing": (
        r"(?:行方|安否)?不明|行方が(?:分|わ)か|連絡が(?:取|と)れ",
        r"不明者?|行方が(?:分か|わか)らないの",
    ),
    "hurt": (r"けが|怪我|負傷|重軽傷|病院に運|搬送", r"けが人|負傷者|重軽傷者?"),
    "arrested": (r"逮捕", r"逮捕(?:者|したの|されたの)"),
    "rescued": (r"救助", r"救助(?:者|されたの)"),
}
"""What happened to people: words behind a number of them, and before."""
_EN = {
    "dead": (r"dead|die[sd]?|killed|deaths?", r"kill(?:s|ed|ing)|death toll (?:\w+ )?(?:to|at|of)"),
    "missing": (r"missing|unaccounted", r"missing:"),
    "hurt": (r"hurt|injured|wounded|injuries", r"(?:injur|wound)(?:es|s|ed|ing)|hurts"),
    "arrested": (r"arrested|arrests|detained|held", r"(?:arrest|detain)(?:s|ed|ing)"),
    "rescued": (r"rescued|saved", r"rescu(?:es|ed|ing)"),
}
_PEOPLE = "(?: (?:people|persons|men|women|others|more|were|are|was|have been|had been|passengers))"
_TEMPLATES = {
    kind: (
        rf"(?P<a>@count)(?:[がのはをも、 ]|と)?{_NO}{{0,6}}?(?:{_JA[kind][0]})",
        rf"(?:{_JA[kind][1]})(?:{_NO}{{0,8}}?)(?P<a>@count)",
        rf"(?P<a>@count){_PEOPLE}{{0,3}} (?:{_EN[kind][0]})\b",
        rf"\b(?:{_EN[kind][1]})(?: (?:at least|about|some|up to))? (?P<a>@count)",
        rf"\bleav(?:es|ing) (?P<a>@count){_PEOPLE}? (?:{_EN[kind][0]})\b",
    )
    for kind in _JA
}
_AGO = re.compile(
    r"前[年回日月]|昨年|去年|以来|過去|当時|[0-9]{4}年|その後|さらに|ほかに|うち|累計|"
    r"\bsince\b|\b(?:1[89]|20)[0-9][0-9]\b|\blast year\b|\bearlier\b|\banother\b|\bother\b|"
    r"\bof them\b|"
    r"\bin all\b|\blater\b"
)
"""Words of another time, or of some more: the headline need not count them."""
_NOUN = re.compile(r"(?P<n>[一-龠々ァ-ヴー]{2,8})(?:は|が|、|の数は)?\Z")
_RATE = re.compile(
    r"(?:\A|[^0-9])[1一](?P<u>泊|人|世帯|袋|台|回|本|個|校|杯|枚|食|戸|頭)"
    r"(?:当たり|あたり|につき)?\Z"
)
"""What a number of the headline is told for one of."""
_BESIDE = re.compile(r"\A(?:を|の)?(?P<n>[一-龠々]{2})")
_NO_NOUN = re.compile(
    r"前|昨|過去|最[高多低大小少]|連続|目標|計画|予定|見込|平均|合計|総|増|減|超|以上|未満|"
    r"以下|約|比|上限|定員|"
    r"[0-9]|最終|うち|各|第|毎|先着|限定|対象|開始|発売|募集"
)
_CHANGES = re.compile("現在|現行|従来|これまで|引き[上下]げ|値[上下]げ|改定")
"""Words of a price that changes: the headline may tell the other one."""
PLANNED = re.compile(
    r"目標|計画|予定|見込|予想|想定|目指|超|以上|未満|上限|最大|めど|割れ|突破|台\Z|へ\Z|か\Z"
)
"""Behind a number that is not that of what was counted."""
NEAR = 2
"""Times the headline's number up to which another number may be the same thing."""
MOST = 60
"""Most numbers of a text among which those of a headline are looked for."""


@dataclass(frozen=True, slots=True)
class Unlike:
    """A number of a headline, and the number that the text has in its place."""

    headline: Figure
    """The number of the headline."""
    told: Figure
    """The number of the text."""


def unlike(head: Skeleton | None, body: Sequence[Skeleton]) -> Iterator[Unlike]:
    """Yield the numbers of a headline that the sentences below it tell otherwise."""
    if head is None:
        return
    done: set[Figure] = set()
    for templates in _TEMPLATES.values():
        for figure in _counted([head], templates)[:1]:
            done.add(figure)
            values = _counted(body, templates)
            every = _counted(body, templates, of_any_time=True)
            if values and not _explains(figure, every, body):
                yield Unlike(figure, values[0])
    figures = [one for skeleton in body for one in skeleton.figures.values()][:MOST]
    for at, figure in head.figures.items():
        if figure not in done and figure.kind in {"count", "money", "measure"}:
            told = _labeled(head, at, body, figures)
            if told is not None:
                yield Unlike(figure, told)


def _counted(
    skeletons: Sequence[Skeleton], templates: tuple[str, ...], *, of_any_time: bool = False
) -> list[Figure]:
    """Return the numbers of people to whom something happened, at this time or at any."""
    found: dict[Figure, None] = {}
    kind = next(kind for kind, own in _TEMPLATES.items() if own is templates)
    words = _EN[kind][0].split("|")
    for skeleton in skeletons:
        if not of_any_time and (
            _AGO.search(skeleton.text)
            or any(
                one.kind == "date" and re.search("[0-9]{4}", one.text)
                for one in skeleton.figures.values()
            )
        ):
            continue
        for template in templates:
            for match in skeleton.matches(template):
                if is_exact(match["a"]):
                    found.setdefault(match["a"])
        for figure in skeleton.figures.values():  # "12 dead" is counted in the dead
            if is_exact(figure) and figure.text.rpartition(" ")[2].lower() in words:
                found.setdefault(figure)
    return list(found)[:MOST]


def _explains(figure: Figure, values: Sequence[Figure], body: Sequence[Skeleton]) -> bool:
    """Tell whether a number is one of those told, or the sum of some, or of others beside them."""
    stated = amount(figure) or Fraction(0)
    numbers = [amount(one) or Fraction(0) for one in values[:8]]
    if stated in numbers or not is_exact(figure):
        return True
    sums = (sum(some) for size in (2, 3) for some in combinations(numbers, size))
    if stated in sums:
        return True
    return any(
        (amount(one) or 0) + (amount(other) or 0) == stated
        for skeleton in body
        if any(one in values for one in skeleton.figures.values())
        for one in skeleton.figures.values()
        for other in list(skeleton.figures.values())[:8]
        if one in values and other is not one and other.kind == "count"
    )


def _labeled(
    head: Skeleton, at: int, body: Sequence[Skeleton], figures: Sequence[Figure]
) -> Figure | None:
    """Return the number of the text that stands beside the headline's noun; None if it fits."""
    figure = head.figures[at]
    own = reach(figure)
    before, behind = _NOUN.search(head.text[:at]), _BESIDE.match(head.text[at + 1 :])
    if own is None or PLANNED.search(re.split("[、。 \u3000]", head.text[at : at + 8])[0]):
        return None
    ends = [reach(one) for one in figures if alike(one, figure)]
    if any(one is None or one.meets(own) for one in ends):
        return None
    templates = []
    rate = _RATE.search(head.text[:at])
    if rate:
        templates.append(
            rf"(?:[1一]{rate['u']}|@count(?=当|あ|に))(?:当たり|あたり|につき)?(?P<a>@any)"
        )
    if before and not _NO_NOUN.search(before["n"]):
        templates.append(
            rf"{re.escape(before['n'])}(?:数|者数)?(?:は|が|の)、?{_NO}{{0,4}}?(?P<a>@any)"
        )
    if behind and not _NO_NOUN.search(behind["n"]):
        templates.append(rf"(?P<a>@any)(?:を|の|が)?{re.escape(behind['n'])}")
    for template in templates:
        for skeleton in body:
            for found in pattern(template).finditer(skeleton.text):
                told = skeleton.figures[found.start("a")]
                if alike(told, figure):
                    return told if _is_meant(skeleton, found.start(), told, figure) else None
    return None


def _is_meant(skeleton: Skeleton, start: int, told: Figure, figure: Figure) -> bool:
    one, other = amount(told), amount(figure)
    if not one or not other or not 1 / NEAR < one / other < NEAR:
        return False
    if _AGO.search(skeleton.text) or _CHANGES.search(skeleton.text):
        return False
    if PLANNED.search(skeleton.text[start : start + MOST]):
        return False
    numbers = [amount(each) or Fraction(0) for each in list(skeleton.figures.values())[:8]]
    sums = (sum(some) for size in (2, 3) for some in combinations(numbers, size))
    return other not in sums
