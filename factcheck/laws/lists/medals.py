"""Medals counted, and the winners told of each metal behind them.

The law: a number of medals, or of those of one metal, is that of the names told for them:
金3個を含む7個のメダル … 金は…、銀は…、銅は…; "three medals … A won gold, B took silver and C
bronze".
"""

import re
from collections.abc import Iterator

from factcheck.laws.lists.listed import Listed
from factcheck.laws.texts.counting import NUMBER, WORD, number
from factcheck.laws.texts.plain import Plain
from factcheck.model.records import Block
from factcheck.model.text import Span

_ALL_JA = re.compile(
    rf"(?P<n>{NUMBER})(?:個|つ|枚)の(?:金銀銅)?メダル|メダル(?P<n2>{NUMBER})(?:個|つ|枚)"
)
_OF_JA = re.compile(rf"(?P<m>[金銀銅])(?:メダル)?(?:は|が|を)?(?P<n>{NUMBER})(?:個|つ|枚)")
_WON_JA = re.compile(
    r"(?<![一-龠])(?P<m>[金銀銅])(?:メダル)?は(?P<names>[^。]{2,120}?)(?=。|、[金銀銅](?:メダル)?は)"
)
_NAME_JA = re.compile(
    r"[のが][一-龠々ァ-ヴー]{1,8}(?:選手|組|さん|ら)?(?=[、と。]|だった|が獲得|\Z)"
)
_LOOSE_JA = re.compile(r"など|ら(?=[が、])|ほか|うち")
_ALL_EN = re.compile(rf"\b(?P<n>{WORD}) medals\b(?! (?:each|apiece|table))", re.IGNORECASE)
_METAL = re.compile(r"\b(?:gold|silver|bronze)(?P<many>s| medals)?\b(?! (?:medall?ist|mine|price))")
_LOOSE_EN = re.compile(
    r"\b(?:including|among|also|two|three|four|both|another|other|more|each|team|pairs?|relay|"
    r"again|twice|second|last|previous)\b"
)
_EACH_JA = re.compile(
    rf"金(?:メダル)?(?P<a>{NUMBER})個?、?銀(?:メダル)?(?P<b>{NUMBER})個?、?銅(?:メダル)?(?P<c>{NUMBER})個?"
    rf"(?:の|で|、)?(?:合?計|総数は?)(?P<n>{NUMBER})(?:個|つ|枚)"
)
_EACH_EN = re.compile(
    rf"\b(?P<a>{WORD}) golds?(?: medals?)?,? (?P<b>{WORD}) silvers?(?: medals?)?,? (?:and )?"
    rf"(?P<c>{WORD}) bronzes?(?: medals?)?,? (?:for |a total of |making |or )?(?P<n>{WORD}) "
    r"(?:medals?|in all)\b",
    re.IGNORECASE,
)
_METALS = "金銀銅"
_FAR = 2


def medals(text: Plain, block: Block) -> Iterator[Listed]:
    """Yield the numbers of medals in a paragraph that the winners told behind them do not make."""
    words, start = block.span.cut(text.text), block.span.start
    for one in (*_EACH_JA.finditer(words), *_EACH_EN.finditer(words)):
        golds, silvers, bronzes, told = (number(each.lower()) or 0 for each in one.groups())
        right = golds + silvers + bronzes
        yield Listed(Span(start + one.start("n"), start + one.end("n")), told, right)
    found = _japanese(words) if "メダル" in words else _english(words) if " medals" in words else ()
    for place, told, right in found:
        yield Listed(Span(start + place[0], start + place[1]), told, right)


def _japanese(words: str) -> Iterator[tuple[tuple[int, int], int, int]]:
    won = {one["m"]: _NAME_JA.findall(one["names"] + "。") for one in _WON_JA.finditer(words)}
    row = "".join(one[0] for one in _WON_JA.finditer(words))
    if not won or not all(won.values()) or _LOOSE_JA.search(row):
        return
    for one in _OF_JA.finditer(words):
        told, right = number(one["n"]) or 0, len(won.get(one["m"], ()))
        if right and 0 < abs(told - right) <= _FAR:
            yield one.span(), told, right
            return
    whole = list(_ALL_JA.finditer(words))
    if len(won) != len(_METALS) or len(whole) != 1:
        return
    told = number(whole[0]["n"] or whole[0]["n2"]) or 0
    right = sum(map(len, won.values()))
    if 0 < abs(told - right) <= _FAR:
        yield whole[0].span(), told, right


def _english(words: str) -> Iterator[tuple[tuple[int, int], int, int]]:
    whole = list(_ALL_EN.finditer(words))
    if not whole:
        return
    behind = re.split(r"(?<=[a-z])\. (?=[A-Z])", words[whole[0].end() :])
    row = next((one for one in behind[:2] if len(_METAL.findall(one)) > 1), "")
    told, right = number(whole[0]["n"].lower()) or 0, len(_METAL.findall(row))
    plural = any(one["many"] for one in _METAL.finditer(row))
    if row and not plural and not _LOOSE_EN.search(row) and 0 < abs(told - right) <= _FAR:
        yield whole[0].span(), told, right
