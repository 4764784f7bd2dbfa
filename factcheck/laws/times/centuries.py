"""A year and the century it is told to be of: 17世紀の1742年; a 17th-century gate, built in 1742.

The law: the nth century is that of the years up to n hundred. Years shortly before or after it are
left alone, for the turn of a century is told of both. Apart from its century a year is held to it
where they are the only ones of two sentences, it is of the century next to the one told, and it
is when the thing of that century was made, or when somebody of that century did something.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.laws.texts.passage import Passage
from factcheck.laws.texts.reading import passages
from factcheck.model.records import Evidence, Figure
from factcheck.model.text import Span
from factcheck.model.values import Period
from factcheck.nouns import dataclass

_CENTURY = re.compile(r"(?P<n>[0-9]{1,2})(?:st|nd|rd|th)[ -]century|(?P<ja>[0-9]{1,2})世紀", re.I)
_YEAR = re.compile(r"(?:(?:in|of|since|from) )?[0-9]{3,4}年?", re.I)
_TOLD_YEAR = re.compile(
    r"(?<![0-9])1[0-9]{3}(?=年(?!代|間))|"
    r"\b(?:[Ii]n|of|[Bb]y|from|during|[A-Z][a-z]{2,8}\.?(?: [0-9]{1,2},)?) 1[0-9]{3}\b"
    r"(?!,[0-9]|\.[0-9]|s\b|-)"
)
_JOINT = re.compile(r",? ?\(?(?:in|of) (?:the )?|の|に当たる|\(|、?(?:つまり|すなわち)、?")
_THING = re.compile(r"の[一-龠ァ-ヴーぁ-ん]|[ -](?:[a-z-]+ ){0,2}[a-z]+")
"""Behind a century that tells of when a thing or somebody is."""
_WHO = re.compile(
    r"\A[ -](?:[a-z]+ ){0,3}(?:doctor|physician|surgeon|poet|painter|novelist|author|writer|"
    r"composer|king|queen|emperor|explorer|navigator|sailor|admiral|philosopher|scientist|"
    r"naturalist|astronomer|mathematician|chemist|physicist|botanist|architect|engineer|inventor|"
    r"sculptor|playwright|economist|preacher|priest|monk|merchant|printer|statesman|reformer|"
    r"engraver|mapmaker|biologist|samurai|artist)\b|"
    r"\Aの[^。、0-9]{0,8}?(?:医師|医者|詩人|画家|作家|作曲家|国王|王|女王|皇帝|探検家|航海者|提督|哲学者|学者|"
    r"建築家|発明家|彫刻家|劇作家|宣教師|僧|商人|絵師|俳人|武将|大名)"
)
"""Behind a century: somebody who lived in it."""
_MADE = re.compile(
    r"築[かい]|建[てっ]|建立|鋳ら|鋳造|書[いか]れ?た|書き上げ|描[いか]|刊行|出版|造ら|作ら|沈[んむ]|沈没|創建|"
    r"完成|落成|織ら|刷ら|奏で|作曲|"
    r"\b(?:built|erected|constructed|completed|finished|cast|carved|painted|wrote|written|published|"
    r"composed|printed|consecrated|woven|minted|forged|sank|sunk|wrecked|broken by|went down|"
    r"made|dates from|dated)\b"
)
"""In the sentence of a year in which a thing was made, or went down."""
_MADE_IN = re.compile(
    r"\b(?:built|erected|constructed|completed|finished|consecrated|founded|dating from) (?:in|by) "
    r"(?P<year>1[0-9]{3})\b(?![,.][0-9]|s\b|-)|"
    r"(?<![0-9])(?P<ja>1[0-9]{3})年(?:[0-9]{1,2}月)?(?:ごろ|頃)?(?:に|の?)(?:建[てっ立]|築|完成|落成|創建|竣工|建造)"
)
"""The year in which a thing was made, right beside the word for it."""
_LIKE = re.compile(
    r"風の|様式|復元|再現|跡|写本|模[し倣造]|題材|\b(?:replicas?|cop(?:y|ies)|style|revival|models?|ruins?|"
    r"films?|novels?|inspired|museum|sites? of|replac\w+|modell?ed)\b",
    re.IGNORECASE,
)
"""In the sentence of a century of which something is only a likeness, or stands where it stood."""
_LATER = re.compile(
    r"改[修築装造]|再建|移[築設転]|復元|焼失|以前|もと[はの]|様式|風の|写本|修[理復]|増築|跡|買[いっ]|売却|売られ|所蔵|博物館|"
    r"発掘|翻訳|映画|記念|原作|代目|古い|以[来降]|にわたり|流行|を描|を題材|"
    r"\b(?:rebuilt|restored|replac\w+|extended|enlarged|until|previous|earlier|older|later|copy|"
    r"replica|site|original\w*|formerly|ruins?|style|demolished|bought|sold (?:to|for|at)|"
    r"acquired|moved|museum|"
    r"discovered|excavat\w+|found in [0-9]+|translat\w+|film\w*|biograph\w+|adapt\w+|since|based|"
    r"add(?:ed|ition)|renovat\w+|convert\w+|inspired|about (?:an?|the)|set in|commemorat\w+|"
    r"scholar|historian|collect\w+|revival|burned|destroyed|around|inside|near|beside|next to)\b",
    re.IGNORECASE,
)
"""Words of another time than that at which a thing was made."""
_TURN, _HUNDRED = 5, 100
"""Years before and after a century that its turn may mean."""
_SOLE = range(1100, 1951)
"""Years that are told apart from their century."""


@dataclass(frozen=True, slots=True)
class OfCentury:
    """A year that is not of the century beside it."""

    span: Span
    """Where both stand, or the century alone."""
    year: int
    told: int
    """The century that is told."""
    right: int
    """The century of the year."""


def centuries(evidence: Evidence) -> Iterator[OfCentury]:
    """Yield the years of an article that are not of the century told of them."""
    for passage in passages(evidence):
        dates = [one for one in passage.figures if one.kind == "date"]
        beside = [
            found for first, last in pairwise(dates) for found in _judged(passage, first, last)
        ]
        yield from beside
        named = [(one, found) for one in dates if (found := _CENTURY.search(one.text))]
        if len(named) == 1 and not beside:
            yield from _apart(passage, *named[0])


def _judged(passage: Passage, first: Figure, last: Figure) -> Iterator[OfCentury]:
    between = passage.article[first.span.end : last.span.start]
    if not (_JOINT.fullmatch(between) or (between == ", " and last.text[0].isalpha())):
        return  # the 18th century, 1842 and 1907
    for century, other in ((first, last), (last, first)):
        named, value = _CENTURY.search(century.text), other.value
        if named is None or not _YEAR.fullmatch(other.text) or not isinstance(value, Period):
            continue
        told, year = int(named["n"] or named["ja"]), value.first.year if value.first else 0
        if year and not _is_of(year, told):
            span = Span(first.span.start, last.span.end)
            yield OfCentury(span, year, told, _century_of(year))


def _is_of(year: int, century: int) -> bool:
    return _HUNDRED * (century - 1) - _TURN < year <= _HUNDRED * century + _TURN


def _century_of(year: int) -> int:
    return (year - 1) // _HUNDRED + 1


def _apart(passage: Passage, figure: Figure, named: re.Match[str]) -> Iterator[OfCentury]:
    """Yield the only century of a passage that is not that of the only year beside it."""
    behind, told = passage.plain_behind(figure), int(named["n"] or named["ja"])
    if not _THING.match(behind):
        return
    own = next(at for at, one in enumerate(passage.sentences) if figure.span.start < one.end)
    near = passage.sentences[max(0, own - 1) : own + 3]
    text = passage.article
    found = [
        (int(one[0][-4:]), each.cut(text))
        for each in near
        for one in _TOLD_YEAR.finditer(each.cut(text))
    ]
    own_words = passage.plain_sentence(figure)
    made = [] if _LIKE.search(own_words) else [
        int(one["year"] or one["ja"])
        for each in near for one in _MADE_IN.finditer(each.cut(text))
    ]  # fmt: skip
    if made:
        found = [(year, own_words) for year in made[:1]]  # extended later, empty since
    years = {_century_of(year) for year, _ in found if year in _SOLE}
    if len(years) != 1 or any(_is_of(year, told) for year, _ in found):
        return
    year, sentence = found[0]
    is_act = bool(made) or _WHO.match(behind) is not None or _MADE.search(sentence) is not None
    right = _century_of(year)
    is_later = not made and _LATER.search(sentence + own_words)
    if abs(right - told) == 1 and is_act and not is_later:
        yield OfCentury(figure.span, year, told, right)
