"""Numbers and names that belong together by their roles, wherever the number stands.

Two sons, and three names; titles, and their years; "A, B and C, the four hosts"; a shortlist of
six that consists of five; 4カ国。and five names at the head of the next sentence.
"""

import re
from collections.abc import Iterator

from factcheck.laws.lists.listed import COUNTERS, Listed
from factcheck.laws.texts.counting import WORD, number
from factcheck.laws.texts.plain import Plain
from factcheck.model.text import Span

_NAME = r"[A-Z][\w'’.-]*(?: (?:(?:of|the|de|and the) )?[A-Z][\w'’.-]*){0,3}"
_NAMES = rf"{_NAME}(?:, {_NAME}){{0,10}},? and {_NAME}"
_N = rf"(?P<n>{WORD})"
_HOSTS = re.compile(
    rf"(?<!, )\b(?P<list>{_NAMES}),? (?:[—–] )?the (?i:{_N}) (?:[a-z-]+ ){{0,2}}?[a-z]{{3,}}s\b"
    r"(?! (?:of|in|to|from|on)\b)"
)
"""Told more than named: with fewer, they may be the last of the names."""
_YEARS = re.compile(
    rf"\b{_N} (?:times|titles|championships|crowns|trophies|victories|medals)"
    r"(?:,| [—–]|:| \()? ?(?:in )?(?P<list>(?:(?:19|20)[0-9]{2}, ){1,12}?(?:(?:19|20)[0-9]{2},? )?"
    r"and (?:19|20)[0-9]{2})(?! *[-–])",
    re.IGNORECASE,
)
_YEAR = r"(?:(?:19|20)[0-9]{2}|[0-9]{2})年"
_YEARS_JA = re.compile(
    rf"(?:優勝|受賞|頂点|制覇|出場)[^。\n0-9]{{0,8}}(?P<n>[2-9])[回度](?:あり|で|、|。|を数え|、過去|\()"
    rf"[^。\n0-9]{{0,6}}(?P<list>{_YEAR}(?:[、と・]{_YEAR}){{1,10}})(?=に|の|。|\)|だ|で)"
)
_NEXT = re.compile(
    rf"(?:は|が|の)(?P<n>[3-9])(?:{COUNTERS})(?:だ|です|だった|である)?。"
    r"(?P<list>(?:[^、。\n()「」\s0-9はがをにで]{1,8}、){2,9}[^、。\n()「」\s0-9はがをにで]{1,8}?)"
    r"(?=が|である|だ。|です)"
)
_LOOSE = re.compile(r"など|ほか|一方|また|特に|まず|うち|同|前|昨|今|各|新た|さらに|と")


def named(text: Plain) -> Iterator[Listed]:
    """Yield the numbers and the names beside them that are not as many."""
    for found in text.matches(_HOSTS):
        count = _count(found["list"])
        if (number(found["n"]) or 0) == count + 1:
            yield from _told(found, count)
    for found in (*text.matches(_YEARS), *text.wide(_YEARS_JA)):
        yield from _told(
            found, len(re.findall(r"(?:19|20)?[0-9]{2}(?:年|(?=,| |\Z))", found["list"]))
        )
    for found in text.wide(_NEXT):
        if not _LOOSE.search(found["list"]):
            yield from _told(found, found["list"].count("、") + 1)


def _count(names: str) -> int:
    """Return how many names an English list holds."""
    head, _, _ = names.rpartition(" and ")
    return len(head.removesuffix(",").split(", ")) + 1


def _told(found: re.Match[str], count: int) -> Iterator[Listed]:
    told = number(found["n"])
    if told is not None and told != count and told > 1:
        yield Listed(Span(*found.span()), told, count, sure=True)
