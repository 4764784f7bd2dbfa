"""Who is older, and by how many years: two ages, or two years, and words that compare them.

The law: of two ages the greater, of two years of birth the smaller, is the older one's; so many
years lie between them. Which of the two a word is told of, its grammar tells: XはYより年上,
年上のX, "X is older than Y". A name for the older and one for the younger (兄 and
弟, oldest and youngest) stand in the order of their numbers.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.texts.counting import NUMBER, WORD, number
from factcheck.laws.texts.plain import is_japanese
from factcheck.laws.texts.reading import DENSE, sparse
from factcheck.model.records import Evidence
from factcheck.model.text import Span
from factcheck.nouns import dataclass

_FAR = 12
"""Years by which a difference is miscounted."""
_LONG = 400
"""Most characters of a paragraph whose only two ages are those that another sentence compares."""
_GAP = re.compile(
    rf"(?<![0-9.約])(?P<n>{NUMBER})(?:"
    r"(?:歳|つ|年|学年)?(?:(?P<up>年上|先輩|古[いくか])|(?P<down>年下|後輩|若[いくか]|新し[いくか]))|"
    r"(?:歳|つ)\)?(?:(?P<up2>上)|(?P<down2>下)|違い|差|(?:も)?離れ))(?!の(?:世代|ファン|人たち))|"
    rf"\b(?P<n2>{WORD}),? (?:years?|(?P<less>months?|weeks?|days?)),? "
    r"(?:(?P<up3>older|(?:his|her|their|my)? ?senior)|"
    r"(?P<down3>younger|newer|(?:his|her|their|my)? ?junior)|apart|"
    r"(?P<up4>before (?=his|her|the)(?=[^.;]*\())|(?P<down4>after (?=his|her)(?=[^.;]*\()))",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"\b(?:(?P<up>predat)|(?P<down>postdat))\w+ [^.;]{{2,60}}? by (?P<n>{WORD}) years", re.I
)
_ROUGH = re.compile(
    r"(?:約|およそ|ほぼ|about|around|nearly|almost|over|than|some|or|to) ?\Z", re.IGNORECASE
)
_AGES = re.compile(
    r"\((?P<a>[1-9][0-9])\)|(?<![0-9.])(?P<b>[1-9][0-9]?)歳(?!違|差|年|離|上|下|以|代|若|\))"
    r"|, (?P<c>[1-9][0-9])(?=[,.;]|\Z)|\b[Aa]t (?P<d>[1-9][0-9])(?=[,.; ]|\Z)"
    r"|\b(?P<e>[1-9][0-9])-year-old"
    r"|\b(?!than|by|and|of|to|about|over|in|on)[a-z]+ (?P<f>[1-9][0-9])(?=[,.;]| and\b|\Z)"
)
_YEARS = re.compile(
    r"(?<![0-9.,~〜–-])(?P<a>1[0-9]{3}|20[0-9]{2})(?=年(?!間|代)|\b(?!s|年|[.,-][0-9]))"
)
_OLD = re.compile(
    r"(?<!義)兄(?![弟妹貴])|(?<!義)姉(?![妹弟])|長[男女]|最年長|最高齢|"
    r"\b(?:elde(?:r|st)|(?<!years )older|oldest)\b(?! than)",
    re.IGNORECASE,
)
_YOUNG = re.compile(
    r"(?<![義兄姉従])弟(?![弟子])|(?<![義姉兄従])妹|[次二][男女]|最年少|"
    r"\b(?:(?<!years )younger|youngest)\b(?! than)",
    re.IGNORECASE,
)
_TURNED = re.compile(
    r"(?:年|[歳つ])下の(?:兄(?![弟妹])|姉(?![弟妹さ]))|(?:年|[歳つ])上の(?:弟(?!子)|妹(?!弟子))"
)
_KIN = re.compile(r"\b(?P<w>elder|older|younger|big|little) (?:brother|sister|sibling)\b", re.I)
_KIN_JA = re.compile(
    r"(?P<w>[兄姉弟妹])の?(?P<n>[一-龠々]{1,3}|[ァ-ヴー]{2,8}|[ぁ-ん]{2,4})(?:さん|氏|ちゃん|君)"
)
_AGED = re.compile(
    r"(?P<n>[一-龠々]{2,6}|[ァ-ヴー・]{2,12})(?:さん|氏|ちゃん|君)(?:\(|は|、)(?P<a>[1-9][0-9]?)[)歳]"
)
_ONE = re.compile(r"\bis the (?:(?P<up>elder|older)|younger)\b(?! [a-z])")
_SELF = re.compile(r"(?:\b(?:s?he|I|himself|herself)\b[^.;,]{0,24}|本人[^。、]{0,4})\Z", re.I)
_NEXT = re.compile(r"(?:の|で|、| )?[^。、,.;0-9]{0,14}(?:, at |は|\()?\Z")
_BORN = re.compile(r"生まれ|誕生|\bborn\b")
_OTHER = re.compile(r"[平均]年齢|のべ|ぶり|\b(?:average|median|mean|record|century)\b")


@dataclass(frozen=True, slots=True)
class Point:
    """An age, or a year, in the words of a passage."""

    start: int
    end: int
    value: int
    """The greater, the older: years are negative."""
    text: str


@dataclass(frozen=True, slots=True)
class Compared:
    """Two ages or years that the words beside them do not fit."""

    span: Span
    """Where the words stand in the article's text."""
    first: str
    """What is told of the one they are said of, as written."""
    last: str
    """What is told of the other."""
    told: int
    """How many years apart they are told to be; 0 where it is the order that does not fit."""
    right: int
    """How many they are apart."""


def elders(evidence: Evidence) -> Iterator[Compared]:
    """Yield the comparisons of ages and years that the numbers contradict."""
    for passage in sparse(evidence, DENSE):
        start, words = passage.span.start, passage.plain
        if not (
            _GAP.search(words)
            or _OLD.search(words)
            or _YOUNG.search(words)
            or _BEFORE.search(words)
        ):
            continue
        for one in passage.sentences[passage.is_headed :]:
            scope = (one.start - start, one.end - start)
            for found in (*_gaps(words, scope), *_named(words, scope)):
                yield _moved(found, start)
        for found in _siblings(words):
            yield _moved(found, start)


def _moved(one: Compared, start: int) -> Compared:
    span = Span(one.span.start + start, one.span.end + start)
    return Compared(span, one.first, one.last, one.told, one.right)


def _points(words: str, scope: tuple[int, int]) -> Iterator[list[Point]]:
    """Yield the ages of a scope, then its years."""
    taken = {place for one in _GAP.finditer(words, *scope) for place in range(*one.span())}
    for pattern, sign in ((_AGES, 1), (_YEARS, -1)):
        yield [
            Point(
                *found.span(), sign * int(next(filter(None, found.groups()))), found[0].lstrip(", ")
            )
            for found in pattern.finditer(words, *scope)
            if found.end() - 1 not in taken
        ]


def _gaps(words: str, scope: tuple[int, int]) -> Iterator[Compared]:
    """Hold what tells how many years are between two to the only two ages or years."""
    found = [*_GAP.finditer(words, *scope), *_BEFORE.finditer(words, *scope)]
    if len(found) != 1 or _OTHER.search(words):
        return
    (one,) = found
    groups = one.groupdict()
    is_less = groups.get("less") is not None  # than a year: only the order is told
    told = 0 if is_less else number((groups["n"] or groups["n2"]).lower())
    if told is None or (not told and not is_less) or _ROUGH.search(words[: one.start()][-8:]):
        return
    way = next((key[0] for key, sign in groups.items() if sign and key[0] in "ud"), "")
    pairs = [each for each in _points(words, scope) if len(each) > 1]
    if not pairs and len(words) <= _LONG:
        pairs = [each for each in _points(words, (0, len(words))) if len(each) > 1]
    asked = [_of_two(words, one, told, way, each) if len(each) == 2 else None for each in pairs]
    off = [each for each in asked if each is not None]
    if len(off) == len(pairs):
        yield from off[:1]


def _of_two(
    words: str, one: re.Match[str], told: int, way: str, points: list[Point]
) -> Compared | None:
    """Return a difference, or an order, that two ages or years do not have."""
    first = _subject(words, one, points) if way else points[0]
    last = points[1 - points.index(first)] if first else points[1]
    mine = first or points[0]
    right = abs(mine.value - last.value)
    place = Span(*one.span())
    off = abs(right - told)
    is_near = off <= _FAR or is_slip(Fraction(right), Fraction(told))
    if off > 1:
        return Compared(place, mine.text, last.text, told, right) if right and is_near else None
    if not way or first is None or not right or (mine.value > last.value) is (way == "u"):
        return None
    return Compared(place, mine.text, last.text, 0, right)


def _subject(words: str, one: re.Match[str], points: list[Point]) -> Point | None:
    """Return the one of two whom a comparison is told of; None where that is not certain."""
    return (_japanese if is_japanese(words) else _english)(words, one, *points)


def _japanese(words: str, one: re.Match[str], first: Point, last: Point) -> Point | None:
    name = re.match("の([一-龠々ァ-ヴー]{1,8})", words[one.end() :])
    sign = f"年?(?:生まれ)?の{name[1]}" if name else "(?!)"
    mine = [each for each in (first, last) if re.match(sign, words[each.end :])]
    if len(mine) == 1:
        return mine[0]
    if last.end <= one.start():  # XはYよりN年上, YよりXの方が, XはYのN年先輩
        than = words.find("より", first.end, one.start())
        if than >= 0:
            return last if than < last.start else first
        return first if words[last.end : one.start()].endswith("の") else None
    nearest = last if first.end <= one.start() else first
    return nearest if _NEXT.match(words[one.end() : nearest.start]) else None


def _english(words: str, one: re.Match[str], first: Point, last: Point) -> Point | None:
    if one.re is _BEFORE:
        return first if one.start() < last.start < one.end() else None
    is_between = first.end <= one.start() and one.end() <= last.start
    if one["up4"] or one["down4"] or re.match(" than| to", words[one.end() : one.end() + 5]):
        return first if is_between else None
    if re.match(r", at |\W*\(", words[one.end() :]) and one.end() <= last.start:
        return last
    if re.search("his|her|their|my", one[0]) and is_between:
        return None
    return last if last.end <= one.start() else first


def _named(words: str, scope: tuple[int, int]) -> Iterator[Compared]:
    """Hold names for the older and the younger to the ages or years told with them."""
    sentence = words[slice(*scope)]
    for one in _TURNED.finditer(words, *scope):
        yield Compared(Span(*one.span()), one[0][:-2], one[0][-1], 0, 0)
        return
    older, younger = ([*sign.finditer(words, *scope)] for sign in (_OLD, _YOUNG))
    for points in _points(words, scope):
        if len(points) != 2 or points[0].value == points[1].value or _OTHER.search(sentence):
            continue
        if points[0].value < 0 and not _BORN.search(sentence):
            continue
        is_first_older = points[0].value > points[1].value
        place = Span(points[0].start, points[1].end)
        right = abs(points[0].value - points[1].value)
        the = _ONE.search(words, points[0].end, points[1].start)
        if len(older) == len(younger) == 1:
            told = older[0].start() < younger[0].start()
        elif the is not None:
            told = the["up"] is not None
        else:
            kin = [*_KIN.finditer(words, *scope)]
            mine = [one for one in points if kin and 0 <= one.start - kin[0].end() <= 24]
            rest = [one for one in points if one not in mine]
            if len(kin) != 1 or len(rest) != 1 or not _SELF.search(words[: rest[0].start]):
                continue
            told = (kin[0]["w"].lower() in {"elder", "older", "big"}) is (mine[0] is points[0])
        if told is not is_first_older:
            yield Compared(place, points[0].text, points[1].text, 0, right)
            return


def _siblings(words: str) -> Iterator[Compared]:
    """Hold 兄の誠さん to the ages told of two whose names are those of two people with ages."""
    aged = {one["n"]: (int(one["a"]), one) for one in _AGED.finditer(words)}
    if len(aged) != 2:
        return
    for kin in _KIN_JA.finditer(words):
        mine = [name for name in aged if name.endswith(kin["n"])]
        others = [name for name in aged if name not in mine]
        if len(mine) != 1 or len(others) != 1:
            continue
        (age, one), (other, two) = aged[mine[0]], aged[others[0]]
        is_older = kin["w"] in "兄姉"
        is_one_family = mine[0][0] == others[0][0]
        if is_one_family and age != other and (age > other) is not is_older:
            yield Compared(Span(*kin.span()), one[0], two[0], 0, abs(age - other))
            return
