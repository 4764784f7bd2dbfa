"""An amount where it is told: its nouns, and whether its words point to what is known."""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.laws.numbers.reckoning import amount
from factcheck.laws.texts.skeleton import Skeleton
from factcheck.model.records import Figure
from factcheck.model.values import Quantity
from factcheck.nouns import dataclass

_KINDS = frozenset({"money", "count", "measure", "ratio", "number"})
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
_NO_NOUN = re.compile(
    r"前年|昨年|去年|最大|最高|連続|合計|全体|今回|今年|午[前後]|以上|約|万|億|千|一方|対象|人の"
)


@dataclass(frozen=True, slots=True)
class Telling:
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
    def lead(self) -> str:
        """The words right before it."""
        return self.sentence.text[max(0, self.at - 16) : self.at]

    @property
    def number(self) -> str:
        """Its number as written, in lower case."""
        return self.figure.text.lower().split(" ")[0]

    @property
    def words(self) -> frozenset[str]:
        """The English words of its sentence."""
        return frozenset(_WORDS.findall(self.sentence.text.lower()))

    @property
    def values(self) -> frozenset[Fraction | None]:
        """The values of all numbers of its sentence."""
        return frozenset(amount(one) for one in self.sentence.figures.values())

    @property
    def kind_words(self) -> frozenset[str]:
        """The words between its number and its noun: four *young* men."""
        return frozenset(self.figure.text.lower().split(" ")[1:-1])

    @property
    def is_quoted(self) -> bool:
        """Whether somebody's words tell it."""
        return _QUOTED.search(self.sentence.text[: self.at]) is not None


def tell(skeleton: Skeleton, headings: set[int]) -> Iterator[Telling]:
    """Yield the amounts of a sentence; ``headings`` are where those of the article start."""
    caption = _CAPTION.search(skeleton.text) is not None
    for at, figure in skeleton.figures.items():
        value = _value(figure)
        if figure.kind in _KINDS and value is not None and value > 1:
            nouns = frozenset(_nouns(skeleton, at, figure))
            yield Telling(
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
