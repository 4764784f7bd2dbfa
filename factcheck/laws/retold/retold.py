"""A size told with its thing, and told again: 体長18メートルのクジラ … 体長13メートルのこのクジラ.

The second telling holds the amount before its thing (the 85-meter Alder Tower). Amounts told before
the same noun are the same where the article has no third, and no word compares them.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from factcheck.laws.numbers.near_hold import is_slip
from factcheck.laws.texts.plain import Plain
from factcheck.model.text import Span

Retold = tuple[Span, Span]
"""Where an amount stands, and the other of the same thing."""
MOST = 40
"""Amounts of an article that are looked at."""
_NUMBER = r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,6}(?:\.[0-9]{1,3})?"
_UNITS = (
    "meter|metre|foot|mile|kilometer|kilometre|ton|tonne|acre|pound|kilogram|inch|seat|page|hectare|"
    "story|storey|room|bed"
)
_HYPHENED = re.compile(
    rf"\b(?:the|this|that) (?P<n>{_NUMBER})-(?P<u>{_UNITS})(?:-(?:long|tall|high|deep|wide|old))?"
    r" (?P<thing>(?:[A-Z]?[a-z]+ ){0,2}?[A-Z]?[a-z]{3,})",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    rf"(?<![0-9.,])(?P<n>{_NUMBER}) (?P<u>{_UNITS}|feet|inches|stories|storie)s?\b", re.IGNORECASE
)
_SAME_UNITS = {"feet": "foot", "inches": "inch", "stories": "story", "metre": "meter"}
_JA_LABEL = (
    "体長|全長|高さ|長さ|重さ|体重|直径|深さ|幅|面積|広さ|延長|標高|落差|総工費|定員|樹齢|容量|水深"
)
_JA_UNIT = "メートル|センチ|キロ|トン|グラム|ヘクタール|平方メートル|円|人|年|リットル|ミリ"
_JA = re.compile(
    rf"(?P<l>{_JA_LABEL})(?:が|は|約|およそ)?(?P<n>{_NUMBER})(?P<u>[万億]?(?:{_JA_UNIT}))"
    r"(?:の|もの|、)?(?P<this>この|同)?(?P<thing>[一-龠々ァ-ヴー]{1,10})?"
)
_POINTS = re.compile(r"この|同|その")
_COMPARED = re.compile(
    r"より|比べ|増|減|から[0-9]|上回|下回|予定|計画|当初|以前|別の|ほか|もう|過去|最大|最小|平均|一方|"
    r"\b(?:than|other|another|previous|originally|planned|once|was to|instead|compar\w+|average|"
    r"second|record|former|old|new|replace[sd]?|next|beyond)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[A-Za-z]{4,}")


def retold(text: Plain) -> Iterator[Retold]:
    """Yield the sizes that are told again as another."""
    yield from _hyphened(text)
    told = list(text.wide(_JA))[:MOST]
    for first, second in combinations(told, 2):
        if first["l"] != second["l"] or first["u"] != second["u"] or first["n"] == second["n"]:
            continue
        three = {one["n"] for one in told if one["l"] == first["l"]} != {first["n"], second["n"]}
        around = text.around(Span(*first.span())) + text.around(Span(*second.span()))
        thing = second["thing"]
        after = text.text[second.end("u") : second.end("u") + 4]
        pointed = second["this"] or _POINTS.search(after)
        if three or _COMPARED.search(around) or not pointed:
            continue
        if thing and thing not in text.text[: second.start()]:
            continue
        if _is_one(first["n"], second["n"], least=1):
            yield Span(second.start("n"), second.end("u")), Span(first.start("n"), first.end("u"))


def _value(written: str) -> Fraction:
    return Fraction(written.replace(",", ""))


def _is_one(one: str, other: str, *, least: int) -> bool:
    first, second = _value(one), _value(other)
    ten = max(first, second) == 10 * min(first, second)
    return not ten and is_slip(first, second, least=least)


def _unit(found: re.Match[str]) -> str:
    name = found["u"].lower()
    return _SAME_UNITS.get(name, name)


def _hyphened(text: Plain) -> Iterator[Retold]:
    """Yield the sizes told before a thing, where its sentence before tells another."""
    plain = list(text.matches(_PLAIN))[:MOST]
    every = list(text.matches(_HYPHENED))[:MOST]
    for again in every:
        like = [one for one in (*plain, *every) if _unit(one) == _unit(again) and one is not again]
        if len({one["n"] for one in like}) != 1 or like[0]["n"] == again["n"]:
            continue
        first = like[0]
        around = text.around(Span(*first.span())), text.around(Span(*again.span()))
        named = any(word.lower() in around[0].lower() for word in _WORD.findall(again["thing"]))
        compared = any(_COMPARED.search(one) for one in around)
        if named and not compared and len(like) == 1 and _is_one(first["n"], again["n"], least=2):
            yield (
                Span(again.start("n"), again.end("u")),
                Span(first.start("n"), first.end() if first in plain else first.end("u")),
            )
