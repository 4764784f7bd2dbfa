"""Amounts where they are told: in what kind of place, and in which words.

A place is a heading, a caption, a list or box, or the text itself. Words stand near (the clause,
and what is counted) or further off (the rest of the sentence); they are known by their beginnings,
so that closed and closing are one.
"""

import re
from fractions import Fraction

from factcheck.laws.retold.deeds import deeds
from factcheck.laws.texts.atom import Atom
from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import passages
from factcheck.model.records import Evidence, Figure
from factcheck.model.text import Span
from factcheck.model.values import Quantity
from factcheck.nouns import dataclass

LANGUAGES = frozenset({"ja", "en"})
"""Those whose words of comparison, parts and time are known."""
KINDS = frozenset({"money", "count", "measure", "number", "word", "ratio", "percent", "duration"})
MOST = 240
"""Most amounts of an article that are looked at."""
TITLE = 80
"""Most characters of a title."""
SIDE = 40
"""Characters on either side of a number that are near it."""
_STEM = 5
"""Letters in which forms of one word are the same."""
_CLAUSE = re.compile(r"[、。,;:()（）「」“”\"]| [-–—] |[—–]|\n")
_ALSO = re.compile(rf"{_CLAUSE.pattern}| and | while |しており|し、|で、")
_WORD = re.compile(r"[一-龠々]さ|[幅丈径厚]|[一-龠々]{2,}|[ァ-ヴー]{2,}|[a-zà-ÿ]{3,}")
_COMMON = frozenset(
    {"about", "after", "all", "along", "also", "among", "and", "any", "are", "been", "befor",
     "billi", "but", "can", "could", "did", "down", "each", "every", "first", "for", "from",
     "had", "has", "have", "havin", "her", "his", "how", "into", "its", "last", "least", "less",
     "made", "may", "milli", "month", "more", "most", "nearl", "new", "not", "now", "off", "one",
     "only", "other", "our", "out", "over", "own", "peopl", "per", "said", "says", "she", "six",
     "some", "such", "ten", "than", "that", "the", "their", "them", "then", "there", "these",
     "they", "thirt", "this", "those", "thous", "too", "total", "twent", "two", "under", "until",
     "up", "was", "were", "when", "where", "which", "while", "who", "will", "with", "would",
     "year", "years", "yet", "今回", "今年", "以上", "全体", "全国", "前年", "午前", "午後",
     "合計", "同年", "増加", "実施", "対象", "市内", "昨年", "最大", "最高", "減少", "発表",
     "県内", "結果", "連続", "開始"}
)  # fmt: skip
_CAPTION = re.compile(
    r"\A\W{0,4}(?:写真|図|キャプション|説明)(?:説明|[0-9①-⑨])?[)）\]】:：=＝\s]|"
    r"\A\W{0,4}(?:(?:staff )?photo(?:graph)?|picture[ds]?|caption|above|image|graphic)s?\W|"
    r"\((?:staff )?photo\b|[=＝][0-9]{1,2}日|写真[=＝]",
    re.IGNORECASE,
)
_BOX = re.compile(
    r"\A\W{0,4}(?:要旨|要点|概要|ポイント|まとめ|サマリー|"
    r"(?:key (?:points?|facts?|figures)|in brief|at a glance|summary|highlights?)\b)",
    re.IGNORECASE,
)
_NAME_EN = re.compile(r"(?<=[a-z0-9,'’)] )[A-Z][A-Za-z.&'’-]+|\b[A-Z]{2,8}\b")
_NAME_JA = re.compile(
    r"[ァ-ヴー]{3,}|(?:[一-龠々]{1,6}[都道府県市区町村郡島湖駅寺城港館校社線店部隊党班号]"
    r"(?![一-龠々]))|"
    r"[A-Za-zＡ-Ｚ]{2,}"
)
_BEFORE = re.compile(
    r"([一-龠々ァ-ヴーさ]{1,10})(?:は|が|を|の|、|で|も|に|=)?(?:計|約|およそ|最大|年|同)?\Z|"
    r"\b([a-z]{4,}) (?:of |was |were |is |are )?\Z"
)
_BEHIND = re.compile(r"\A(?:を|の|が|もの|に)?([一-龠々ァ-ヴー]{2,4})")
_MODEL = re.compile(
    r"[0-9]\.(?:19|20)[0-9]{2}(?![0-9])|[0-9]{5,}(?![0-9,.]|[一-龠])|"
    r"[0-9]+[A-Z]|[0-9]{3} [0-9]{3}\b"
)
_NAMED = re.compile(r"(?<![.!?:] )(?<!\A)\b[A-Z][A-Za-z]+[ -]\Z")
"""Before the number of a model, a version or an item: Intel 386, Item 174, UNIX 95."""
_DATA = frozenset({"bit", "bits", "byte", "bytes", "バイト", "ビット", "文字", "行", "pin", "pins"})
_COUNTED = re.compile(r"[a-z][a-z'’-]+\Z")
_YEAR = re.compile(r"(?<![0-9,.])(?:1[5-9]|20)[0-9]{2}(?![0-9,.人円件])")


@dataclass(frozen=True, slots=True)
class Telling:
    """An amount where it is told."""

    atom: Atom
    value: Fraction
    """What is printed."""
    place: str
    """``head``, ``caption``, ``box``, ``item`` or ``text``."""
    where: tuple[int, int]
    """The numbers of its block, and of its sentence there."""
    sentence: str
    """Its sentence, in lower case."""
    ahead: str
    """The words of its clause before it."""
    behind: str
    """The words of its clause behind it."""
    label: frozenset[str]
    """The word right before it, or what it counts."""
    near: frozenset[str]
    """The words of its clause and of what it counts, its unit left out."""
    words: frozenset[str]
    """The words of its sentence."""
    names: frozenset[str]
    """The names in its clause."""
    deeds: frozenset[str]
    """What is told to have happened, see `deeds`, or what it is told for one of."""
    digits: str
    """Its digits, to the thousandth."""
    years: frozenset[str]
    """The years that its sentence names."""
    is_dated: bool
    """Whether its clause names one before it."""

    @property
    def figure(self) -> Figure:
        """The figure."""
        return self.atom.figure

    def is_like(self, other: "Telling") -> bool:
        """Tell whether it is in the unit of another, or leaves its own unsaid."""
        return self.atom.unit in {other.atom.unit, None}


def tellings(evidence: Evidence) -> list[Telling]:
    """Return the amounts of an article in reading order, cells left out; none of a long one."""
    every = [
        (number, passage, one)
        for number, passage in enumerate(passages(evidence))
        for one in passage.atoms
        if one.span.start >= passage.span.start and _is_told(passage, one)
    ]
    if len(every) > MOST or evidence.article.language not in LANGUAGES:
        return []
    first = evidence.article.blocks[0].span if evidence.article.blocks else None
    words: dict[tuple[int, int], frozenset[str]] = {}
    found = []
    for number, passage, one in every:
        here = number, one.sentence
        if here not in words:
            words[here] = stems(passage.words[one.sentence])
        found.append(_telling(passage, one, here, _place(passage, one, first), words[here]))
    return found


def _is_told(passage: Passage, one: Atom) -> bool:
    """Tell whether a number is an amount: no model or item, no size of data, no age by a name."""
    if one.kind not in KINDS or _value(one) < 1 or one.thing.lower() in _DATA:
        return False
    if _MODEL.match(one.text) or one.kind not in {"number", "word", "count"}:
        return not _MODEL.match(one.text)
    around = passage.article[max(0, one.span.start - 16) : one.span.end + 1]
    before = around[: len(around) - len(one.text) - 1]
    is_bare = one.kind != "count"
    return not (
        (is_bare and one.value >= 1000 and one.text.isdecimal())
        or (is_bare and re.search(r"(?:.\(|, )[1-9][0-9][),.]\Z", around))
        or (one.text[0].isdecimal() and _NAMED.search(before) and one.is_latin)
    )


def _place(passage: Passage, one: Atom, first: Span | None) -> str:
    if passage.kind == "heading" or (passage.is_headed and not one.sentence):
        return "head"
    if passage.span == first and len(first) <= TITLE:
        title = passage.plain.rstrip()
        if "。" not in title and not title.endswith("."):
            return "head"
    sentence = passage.sentences[one.sentence].cut(passage.article)[:TITLE].lstrip()
    short = passage.plain if len(passage.span) <= TITLE * 2 else ""
    if _CAPTION.search(sentence) or _CAPTION.search(short):
        return "caption"
    if _BOX.match(passage.plain):
        return "box"
    return "item" if passage.kind == "item" else "text"


def _telling(
    passage: Passage, one: Atom, where: tuple[int, int], place: str, words: frozenset[str]
) -> Telling:
    sentence = passage.words[one.sentence]
    start = passage.sentences[one.sentence].start
    at, end = one.span.start - start, one.span.end - start
    ahead = _CLAUSE.split(sentence[max(0, at - SIDE) : at])[-1]
    behind = _ALSO.split(sentence[end : end + SIDE])[0]
    counted = _COUNTED.search(one.text.lower()) if one.kind == "count" else None
    written = passage.article[one.span.start - len(ahead) : one.span.end + len(behind)]
    own = _ALSO.split(one.before)[-1] + one.text + _ALSO.split(one.behind)[0]
    return Telling(
        one, _value(one), place, where, sentence, ahead, behind,
        stems(counted[0]) if counted else _label(ahead, behind),
        stems(f"{ahead} {counted[0] if counted else ''} {behind.lstrip('-')}"), words,
        frozenset(names(written)), deeds(ahead, own), str(int(_value(one) * 1000)),
        frozenset(_YEAR.findall(sentence)), _YEAR.search(ahead) is not None,
    )  # fmt: skip


def _value(one: Atom) -> Fraction:
    """Return what is printed, or the one bound of an open amount: 最大80万円."""
    value = one.figure.value
    if one.value or not isinstance(value, Quantity) or value.low is not None or value.high is None:
        return one.value
    return Fraction(value.high)


def names(written: str) -> list[str]:
    """Return the names in words, in lower case."""
    pattern = _NAME_EN if written.isascii() else _NAME_JA
    return [name.lower() for name in pattern.findall(written)]


def _label(ahead: str, behind: str) -> frozenset[str]:
    found, following = _BEFORE.search(ahead), _BEHIND.match(behind)
    words = (found[1] or found[2])[-6:] if found else ""
    return stems(f"{words} {following[1] if following else ''}")


def stems(text: str) -> frozenset[str]:
    """Return the words of a text by their beginnings; of Japanese compounds, each two signs."""
    found: set[str] = set()
    for word in _WORD.findall(text):
        if word < "\u2e80":
            found.add(word.removesuffix("s")[:_STEM] if len(word) > 3 else word)
        elif word[0] >= "一" and len(word) > 2:
            found.update(word[at : at + 2] for at in range(len(word) - 1))
        else:
            found.add(word)
    return frozenset(found) - _COMMON
