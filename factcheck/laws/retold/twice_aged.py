"""The age of one person told twice: 男(34) and 男(43); "Carl Dunn, 37," and "Dunn, 73,"."""

import re
from collections.abc import Iterator
from itertools import combinations

from factcheck.laws.texts.plain import Plain
from factcheck.laws.texts.ties import are_together
from factcheck.model.text import Span

_TITLES = "さん|氏|容疑者|被告|選手|社長|市長|町長|村長|監督|教授|院長|館長|会長|代表"
_NO_ROLE = "(?![性員手者長職婦師児生人主民士家年女男頭徒犬猫号])[一-龠々]"
"""A last sign of names; roles such as 運転手 are of many."""
_JA = re.compile(
    rf"(?P<who>[一-龠々ァ-ヴー]{{2,10}}?(?P<title>{_TITLES})|[一-龠々]{{1,4}}{_NO_ROLE}|"
    r"(?<![一-龠々])(?:無職の)?(?:男|女)(?!性))[(](?P<age>[1-9][0-9])[)]|"
    rf"(?P<age2>[1-9][0-9])歳の(?P<who2>[一-龠々ァ-ヴー]{{2,6}}?)(?:{_TITLES})"
)
_EN = re.compile(
    r"\b(?P<first>(?:[A-Z][a-z]+ )(?:[A-Z]\.? )?)?(?P<who>[A-Z][a-z]{2,}), (?P<age>[1-9][0-9])(?=,)"
)
_NO_NAME = re.compile("男性|女性|男児|女児|男子|女子|会社員|運転手|乗客|住人|店員|職員")
"""What any of several people may be called."""
_MANY = re.compile(
    r"(?<!1)[2-9]人組|二人|もう[1一]人|部下|同僚|知人|友人|仲間|別の[男女]|ら[0-9]|[男女]ら|[0-9]年前|当時|兄|弟|姉|妹|"
    r"親子|夫婦|父|母|息子|娘|夫|妻|"
    r"\b(?:then|brothers?|sisters?|sons?|daughters?|father|mother|wife|husband|cousin|twins?|"
    r"couple)\b"
)
"""Words of several people, who may share a name."""
_MOST = 60


def aged_twice(text: Plain) -> Iterator[tuple[Span, Span]]:
    """Yield where an age is told that another place tells otherwise, and that other place."""
    if _MANY.search(text.text):
        return
    people = [_person(found) for found in text.wide(_JA) if not _NO_NAME.search(found[0])]
    for two in _unlike(people[:_MOST]):
        if not are_together(text.text, *two):  # in one sentence two of a name are two
            yield two
    english = [(found["who"], found["age"], Span(*found.span("age")), found["first"])
               for found in text.matches(_EN)][:_MOST]  # fmt: skip
    firsts = {(who, first) for who, _, _, first in english if first}
    single = [(who, age, span) for who, age, span, _ in english
              if sum(who == one for one, _ in firsts) == 1]  # fmt: skip
    yield from _unlike(single)


def _person(found: re.Match[str]) -> tuple[str, str, Span]:
    """Return the name, its title left out, the age and where it stands."""
    group = "age" if found["age"] else "age2"
    name = found["who"] or found["who2"]
    name = name[-1] if name[-1] in "男女" else name.removesuffix(found["title"] or "")[-5:]
    return name, found[group], Span(*found.span(group))


def _unlike(told: list[tuple[str, str, Span]]) -> Iterator[tuple[Span, Span]]:
    """Yield the second of two ages of one name, or of a name and its surname alone."""
    for (name, age, span), (later, other, there) in combinations(told, 2):
        like = [one for one, _, _ in told if one.startswith(later) or later.startswith(one)]
        if age != other and len(like) == 2 and (name.startswith(later) or later.startswith(name)):
            yield there, span
