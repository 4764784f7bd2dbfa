"""Places told by those ahead, or one behind another: 琵琶湖、霞ケ浦に次ぎ3番目; 1位の甲は120票、….

The law: who stands behind two is third, or farther back; never second. Whose size is told behind
two or more named is the next one. First is who stands behind nobody. Values told first, second and
third, one behind another, go one way: times rise, what is counted falls.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factcheck.laws.texts.passage import Passage
from factcheck.model.text import Span

_KANJI = "一二三四五六七八九"
_NTH = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
_BRACKETS = re.compile(r"[(（][^()（）]{0,40}[)）]")
_AFTER_JA = re.compile(
    r"(?P<names>[^。\n]{2,120}?)に(?:次[ぎぐいで]{1,3}|続[きくいて]{1,3})、?(?:[一-龠々]{1,6}で(?:は)?)?"
    r"(?P<n>[1-9一二三四五六七八九])(?:番目|位)(?![置以])"
)
_JOINED = re.compile(r"、|(?<![0-9])・|・(?![0-9])|と(?=[一-龠々ァ-ヴーA-Z])")
_NAME_JA = re.compile(r"(?:[一-龠々ァ-ヴーA-Z0-9]|[ヶケがの]){1,14}")
_AFTER_EN = re.compile(
    r"\b(?P<n>first|second|third|fourth|fifth)(?P<size>-(?:larg|bigg|high|long|tall|rich|deep|"
    r"busi|great|heavi)est)?(?:[- ](?!since|time)[a-z0-9'’]+){0,6}?,? (?:behind|after|following) "
    r"(?P<names>(?:the )?[A-Z][^.;:\n]{3,140}?)"
    r"(?=[.;:\n]|, (?:with|who|which|but|while|in|on|at)\b|\Z)"
)
_VALUE_EN = re.compile(
    r" ?\([^()]{0,60}\)|,? (?:in|on|with|at) (?:[$€£]?[0-9][0-9.,:]*[0-9](?: (?:seconds?|minutes?|"
    r"points?|meters|metres|million|billion|trillion|votes|goals|medals))*)(?=,| and\b|[.;]|\Z)"
)
"""The value of a name among several, in brackets or behind it."""
_NAME_EN = re.compile(r"(?:the )?(?:[A-Z][\w'’-]*\.? ?){1,4}")
_FIRST_EN = re.compile(
    r"\bbehind (?:the )?[A-Z][A-Za-z]+(?:['’]s)?,?(?: [0-9][^;]{0,24}?,)? and (?:so )?"
    r"(?:ranked|came|placed|finished|stood|was) first\b"
)
_TOLD_EN = re.compile(
    r"\b(?:(?P<one>on top|first)|(?P<n>second|third|fourth|fifth))(?: place)?,? (?:with|on|at) "
    r"(?P<v>[0-9]+(?:\.[0-9]+)?) ?(?P<u>%|[a-z]{1,9}\b)"
)

_ITEM_JA = r"[^\s、。()0-9]{2,20}\([0-9][0-9,.]*(?P<u%s>[^0-9()、。]{1,6})[^()]{0,12}\)"
_VALUED_JA = re.compile(
    rf"(?P<names>{_ITEM_JA % 1}(?:[、とや・]+{_ITEM_JA % 2})+)に次[ぐい][^。、0-9]{{0,8}}?"
    r"(?P<at>(?P<n>[2-9])(?:番目|位))"
)
"""Who is told to come behind some, each with its amount: 甲山(90m)、乙山(80m)に次ぐ."""
_ITEM_EN = r"(?:the )?[A-Z][^,;.()]{2,40} \([0-9][^()]{2,30}\)"
_VALUED_EN = re.compile(
    rf"\b(?P<at>(?P<n>{'|'.join(_NTH[1:])})[- ][a-z]+est)\b[^.;()]{{0,70}}?,? (?:after|behind) "
    rf"(?P<names>{_ITEM_EN}(?:,? and {_ITEM_EN}|, {_ITEM_EN})+)"
)
_FIRST_JA = r"優勝|首位|トップ|(?<![0-9])1位|制した|制し|金メダル"
_RANKS_JA = re.compile(rf"(?P<one>{_FIRST_JA})|(?<![0-9])(?P<n>[2-9])位")
_VALUES_JA = re.compile(
    r"(?<![0-9.:])(?:(?P<h>[0-9]{1,2})時間)?(?:(?P<m>[0-9]{1,2})分)?(?P<s>[0-9]{1,2})秒(?P<c>[0-9]{1,3})?"
    r"|(?<![0-9.,])(?P<v>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,6}(?:\.[0-9]{1,2})?)"
    r"(?P<u>票|個|点|件|台|本塁打|勝|本|人|枚|校|社|万円|億円|万人|メートル|キロ|%)(?P<w>[0-9]{1,2})?(?![0-9差増減])"
)
_NOT_A_RACE = re.compile(r"前回|昨年|去年|予選|準決勝|自己|記録|少な|低|小さ|短|ワースト|差|前年")


def behind(passage: Passage) -> Iterator[tuple[Span, str]]:
    """Yield places that those told to be ahead do not allow, with their names or values."""
    words = passage.plain
    yield from _valued(passage, words)
    yield from _in_order(passage, words)
    if words.isascii() or "に" not in words:
        yield from _english(passage, words)
        return
    plain = _BRACKETS.sub(lambda found: "\x00" * len(found[0]), words)
    for found in _AFTER_JA.finditer(plain):
        told = found["n"].replace("\x00", "")
        nth = _KANJI.find(told) + 1 or int(told)
        parts = [part.replace("\x00", "") for part in _JOINED.split(found["names"])]
        names: list[str] = []
        for part in reversed(parts):
            if _NAME_JA.fullmatch(part) is None:
                break
            names.insert(0, part)
        if len(names) > 1 and nth <= len(names):
            yield _place(passage, found), "、".join(names)


def _english(passage: Passage, words: str) -> Iterator[tuple[Span, str]]:
    plain = _VALUE_EN.sub(lambda found: "\x00" * len(found[0]), words)
    for found in _AFTER_EN.finditer(plain):
        names = re.split(r", and |, | and ", found["names"].replace("\x00", "").strip())
        behind, many = _NTH.index(found["n"]), len(names)
        is_off = behind < many or (found["size"] is not None and 1 < many < behind)
        if is_off and all(_NAME_EN.fullmatch(f"{name} ") for name in names):
            yield _place(passage, found), ", ".join(names)
    for found in _FIRST_EN.finditer(words):
        yield _place(passage, found), found[0]
    told = [(1 if one["one"] else _NTH.index(one["n"]) + 1, float(one["v"]), one)
            for one in _TOLD_EN.finditer(words)]  # fmt: skip
    ranks = [rank for rank, _, _ in told]
    if len(told) < 3 or ranks != sorted(set(ranks)) or len({one["u"] for _, _, one in told}) != 1:
        return
    way = 1 if told[0][1] > told[-1][1] else -1
    for (_, before, _), (_, after, one) in pairwise(told):
        if (after - before) * way > 0:
            yield _place(passage, one), f"{before:g} / {after:g}"


def _place(passage: Passage, found: re.Match[str]) -> Span:
    start = found.start("n") if found.groupdict().get("n") else found.start()
    return Span(passage.span.start + start, passage.span.start + found.end())


def _valued(passage: Passage, words: str) -> Iterator[tuple[Span, str]]:
    """Yield places that those told to be ahead with their values do not allow."""
    for found in (*_VALUED_JA.finditer(words), *_VALUED_EN.finditer(words)):
        told = _NTH.index(found["n"]) + 1 if found["n"] in _NTH else int(found["n"])
        values = re.findall(r"\(([0-9][0-9,.]*)", found["names"])
        if told <= len(values) == len(set(values)):  # of two alike both may be first
            start = passage.span.start
            yield Span(start + found.start("at"), start + found.end("at")), found["names"]


def _in_order(passage: Passage, words: str) -> Iterator[tuple[Span, str]]:
    """Yield the last of the values of the first, second and third that are in another order."""
    ranks = [1 if one["one"] else int(one["n"]) for one in _RANKS_JA.finditer(words)]
    if ranks != list(range(1, len(ranks) + 1)) or len(ranks) < 3 or _NOT_A_RACE.search(words):
        return
    found = list(_VALUES_JA.finditer(words))
    times = [one for one in found if one["s"]]
    told = times or found
    is_one_kind = len(times) == len(ranks) or len({one["u"] for one in told}) == 1
    values = [_value(one) * (1 if times else -1) for one in told]
    is_close = not times or max(values) < 2 * min(values)
    if is_one_kind and is_close and len(told) == len(ranks) and values != sorted(values):
        start = passage.span.start
        place = Span(start + told[-1].start(), start + told[-1].end())
        yield place, " / ".join(one[0] for one in told[:-1])


def _value(found: re.Match[str]) -> Fraction:
    """Return a time in seconds, or what is counted."""
    if found["s"]:
        whole = int(found["h"] or 0) * 3600 + int(found["m"] or 0) * 60 + int(found["s"])
        return whole + Fraction(f"0.{found['c'] or 0}")
    return Fraction((found["v"] + (found["w"] or "")).replace(",", ""))
