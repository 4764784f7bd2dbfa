"""Places told by those ahead: 琵琶湖、霞ケ浦に次ぎ3番目; third behind Anna Holm and Eva Lind.

The law: who stands behind two is third, or farther back; never second. Whose size is told behind
two or more named is the next one. First is who stands behind nobody. Values told first, second and
third, one behind another, go one way.
"""

import re
from collections.abc import Iterator
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


def behind(passage: Passage) -> Iterator[tuple[Span, str]]:
    """Yield places that those told to be ahead do not allow, with their names or values."""
    words = passage.plain
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
